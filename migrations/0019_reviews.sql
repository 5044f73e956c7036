-- The yearly review of the actions of a strategy: what was proposed of each, what was decided, and what young people proposed.

ALTER TABLE "reports" ADD COLUMN "meeting" text;
ALTER TABLE "reports" ADD COLUMN "body" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "reports" ADD COLUMN "version" text;

CREATE TABLE "proposals" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "report" text NOT NULL REFERENCES "reports" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "decision" text NOT NULL,
    "priority" text REFERENCES "priorities" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "action" text REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "reason" text,
    "changes" text,
    "body" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "answer" text,
    "answer_why" text
);

-- The same before the review is agreed: one for each period, for what it is about (an action, or an own reference for a new one)
-- and by whom (a group of young people, or nobody for the officers'). The words are ciphertext under a key of the row, which goes
-- when they are public or taken back.
CREATE TABLE "held_proposal" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "period" text NOT NULL,
    "about" text NOT NULL,
    "body" text NOT NULL,
    "state" text NOT NULL,
    "sealed" text,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    UNIQUE ("period", "about", "body")
);
