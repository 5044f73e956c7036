-- Answers to messages, and how many say that they are true for them.

CREATE TABLE "responses" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "message" text NOT NULL REFERENCES "messages" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "decision" text NOT NULL,
    "text" text NOT NULL,
    "because" text,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "day" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

-- Of how old people, and of which place, a message is.
ALTER TABLE "messages" ADD COLUMN "ages" text;
ALTER TABLE "messages" ADD COLUMN "area" text REFERENCES "areas" ("ref") DEFERRABLE INITIALLY DEFERRED;

-- How many said of the answers to a message that they are true for them, partly or not. Nothing is kept of who.
CREATE TABLE "pulse" (
    "message" text PRIMARY KEY REFERENCES "messages" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "yes" bigint NOT NULL,
    "partly" bigint NOT NULL,
    "no" bigint NOT NULL
);
