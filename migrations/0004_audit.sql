-- Who did what, when, and from which role: a chain of its own, which reads of confidential content join too.

CREATE TABLE "audit_head" (
    "only" bigint PRIMARY KEY CHECK ("only" = 1),
    "seq" bigint NOT NULL,
    "hash" text NOT NULL
);
INSERT INTO "audit_head" ("only", "seq", "hash") VALUES (1, 0, '');

CREATE TABLE "audit" (
    "seq" bigint PRIMARY KEY,
    "at" bigint NOT NULL,
    "account" text NOT NULL,
    "role" text NOT NULL,
    "act" text NOT NULL,
    "kind" text NOT NULL,
    "ref" text NOT NULL,
    "detail" text NOT NULL,
    "hash" text NOT NULL
);
CREATE INDEX "audit_at" ON "audit" ("at");
CREATE INDEX "audit_account" ON "audit" ("account");
CREATE INDEX "audit_record" ON "audit" ("kind", "ref");
