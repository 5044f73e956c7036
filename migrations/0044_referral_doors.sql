-- Services where nobody has an account: a letter to their mailbox, which is ciphertext, says that something came, and a code that is told them otherwise opens
-- it. Of the code a look-up value is kept. Documents go along with a referral.
CREATE TABLE "referral_mailbox" (
    "service" text PRIMARY KEY REFERENCES "referral_services" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "sealed" text NOT NULL
);

CREATE TABLE "referral_door" (
    "referral" text PRIMARY KEY REFERENCES "referral" ("id"),
    "code" text NOT NULL UNIQUE,
    "made_at" bigint NOT NULL
);

-- Whether what is sent to a service is read: what has lain there longest, and whether the last letter came back.
CREATE INDEX "referral_at_service" ON "referral" ("service", "state", "due_on");
CREATE INDEX "outbox_account" ON "outbox" ("account", "created_at");

-- Documents that go along with a referral: the title and the bytes are ciphertext under the key of the draft, then of the referral.
CREATE TABLE "referral_file" (
    "id" text PRIMARY KEY,
    "draft" text REFERENCES "referral_draft" ("id") ON DELETE CASCADE,
    "referral" text REFERENCES "referral" ("id"),
    "kind" text NOT NULL,
    "size" bigint NOT NULL,
    "added_at" bigint NOT NULL,
    "sealed" text NOT NULL,
    "bytes" text NOT NULL
);
CREATE INDEX "referral_file_of_draft" ON "referral_file" ("draft");
CREATE INDEX "referral_file_of_referral" ON "referral_file" ("referral");
