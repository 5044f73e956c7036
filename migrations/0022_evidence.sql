-- Pictures and documents that show what an update tells.

-- The files of an update, a line for each: its name, how large it is, and what it shows.
ALTER TABLE "updates" ADD COLUMN "files" text;

-- Files of updates that everybody may read, in hexadecimal.
CREATE TABLE "evidence" (
    "name" text PRIMARY KEY,
    "bytes" text NOT NULL
);

-- Files of updates on their way. They are ciphertext under the key of their update, and go with it.
CREATE TABLE "held_evidence" (
    "name" text PRIMARY KEY,
    "held_update" text NOT NULL REFERENCES "held_update" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "bytes" text NOT NULL,
    "added_at" bigint NOT NULL
);
CREATE INDEX "held_evidence_of" ON "held_evidence" ("held_update");
