-- Work in the background, and what is sent to people.

CREATE TABLE "job" (
    "id" text PRIMARY KEY,
    "kind" text NOT NULL,
    "payload" text NOT NULL,
    "once" text UNIQUE,
    "queued_at" bigint NOT NULL,
    "run_at" bigint NOT NULL,
    "tries" bigint NOT NULL,
    "leased_until" bigint,
    "dead_at" bigint,
    "error" text
);
CREATE INDEX "job_run_at" ON "job" ("run_at");

-- When each piece of regular work is due next.
CREATE TABLE "schedule" (
    "name" text PRIMARY KEY,
    "next_at" bigint NOT NULL
);

-- Mails and text messages: to whom, which template, and what became of them. Secrets in them go once they are sent.
CREATE TABLE "outbox" (
    "id" text PRIMARY KEY,
    "channel" text NOT NULL,
    "account" text REFERENCES "account" ("id"),
    "template" text NOT NULL,
    "language" text NOT NULL,
    "sealed" text,
    "created_at" bigint NOT NULL,
    "sent_at" bigint,
    "refused_at" bigint,
    "bounced_at" bigint,
    "reason" text
);
CREATE INDEX "outbox_created_at" ON "outbox" ("created_at");
