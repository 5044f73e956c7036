-- The bulletin: what each member wants of it, up to which revision they were told, and what they were sent.
CREATE TABLE "bulletin_wish" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('weekly', 'at-once', 'off')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "account" text NOT NULL UNIQUE
);

CREATE TABLE "bulletin_sent" (
    "account" text PRIMARY KEY,
    "seq" bigint NOT NULL,
    "sent_at" bigint NOT NULL
);

CREATE TABLE "bulletin_issue" (
    "hash" text PRIMARY KEY,
    "account" text NOT NULL,
    "items" text NOT NULL,
    "made_at" bigint NOT NULL
);

CREATE INDEX "bulletin_issue_by_account" ON "bulletin_issue" ("account");
