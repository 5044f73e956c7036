-- Actions that are tried out first, the order of the steps of an action, and what members of a body rank.

ALTER TABLE "actions" ADD COLUMN "pilot_test" text;
ALTER TABLE "actions" ADD COLUMN "pilot_until" text;
ALTER TABLE "actions" ADD COLUMN "pilot_decision" text;
ALTER TABLE "actions" ADD COLUMN "pilot_decided" text;
ALTER TABLE "actions" ADD COLUMN "pilot_why" text;

ALTER TABLE "milestones" ADD COLUMN "number" bigint;

CREATE TABLE "rankings" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "strategy" text NOT NULL REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "question" text NOT NULL,
    "body" text NOT NULL REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "ranks" text NOT NULL,
    "priority" text REFERENCES "priorities" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "closes" text NOT NULL,
    "result" text,
    "counted" text,
    "members" bigint,
    "taken_part" bigint
);

CREATE TABLE "ranking_items" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "ranking" text NOT NULL REFERENCES "rankings" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "item" text NOT NULL,
    "title" text NOT NULL,
    "points" bigint,
    "rank" bigint
);

-- How one member ranks, while a ranking is open: one for each member, so that it can be changed. The words are ciphertext under a
-- key of the row. When the ranking is counted, the row goes with its key.
CREATE TABLE "held_ranking" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ranking" text NOT NULL,
    "member" text NOT NULL,
    "state" text NOT NULL,
    "sealed" text,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    UNIQUE ("ranking", "member")
);
