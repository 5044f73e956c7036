-- Who leaves, and who takes over what is left by then; and what retention must know.

CREATE TABLE "leaving" (
    "account" text PRIMARY KEY REFERENCES "account" ("id"),
    "successor" text NOT NULL REFERENCES "account" ("id"),
    "set_by" text NOT NULL,
    "role" text NOT NULL,
    "set_at" bigint NOT NULL
);

-- One person at a time answers for a record.
CREATE UNIQUE INDEX "duty_one" ON "duty" ("kind", "ref") WHERE "ended_at" IS NULL;

-- Where the audit begins after its oldest entries were removed at the end of their time: the last of these.
CREATE TABLE "audit_cut" (
    "only" bigint PRIMARY KEY CHECK ("only" = 1),
    "seq" bigint NOT NULL,
    "hash" text NOT NULL
);
INSERT INTO "audit_cut" ("only", "seq", "hash") VALUES (1, 0, '');
