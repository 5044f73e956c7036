-- What groups of young people say of how an action is going, beside the word of whoever does it.
CREATE TABLE "ratings" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "action" text NOT NULL REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "period" text NOT NULL REFERENCES "reporting_periods" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "body" text NOT NULL REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "answer" text NOT NULL,
    "words" text,
    "day" text NOT NULL
);

-- The same before a participation worker has read it: one for each action, period and group. The words are ciphertext under a key
-- of the row, which goes when they are public or taken back.
CREATE TABLE "held_rating" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "action" text NOT NULL,
    "period" text NOT NULL,
    "body" text NOT NULL,
    "state" text NOT NULL,
    "sealed" text,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    UNIQUE ("action", "period", "body")
);
