-- The periods for which a strategy is reported on, and what was told of each action in them.

CREATE TABLE "reporting_periods" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "strategy" text NOT NULL REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "starts" text NOT NULL,
    "ends" text NOT NULL,
    "opens" text,
    "due" text NOT NULL,
    "meeting" text,
    "body" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED
);

-- Updates that everybody may read.
CREATE TABLE "updates" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "action" text NOT NULL REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "period" text NOT NULL REFERENCES "reporting_periods" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "progress" text,
    "told" text NOT NULL,
    "in_the_way" text,
    "people_reached" bigint,
    "evidence" text,
    "day" text NOT NULL
);

-- Updates on their way there, and those that only partners may read: one for each action, period and organisation. Their words
-- are ciphertext under a key of the row, which goes when they are public or thrown away.
CREATE TABLE "held_update" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "action" text NOT NULL,
    "period" text NOT NULL,
    "organisation" text NOT NULL,
    "state" text NOT NULL,
    "audience" text,
    "sealed" text,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "sent_by" text,
    "sent_at" bigint,
    "decided_by" text,
    "decided_at" bigint,
    UNIQUE ("action", "period", "organisation")
);
