-- What people write in their own words: who reads it first, what nobody has read yet, and what was passed on.

-- Who reads what is written in a survey, and takes care of whoever may be in danger: a lead, a cover, when they do, and within how
-- many hours.
CREATE TABLE "words_guard" (
    "survey" text PRIMARY KEY REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "version" bigint NOT NULL CHECK ("version" > 0),
    "lead" text NOT NULL,
    "cover" text NOT NULL,
    "hours" text NOT NULL,
    "within" bigint NOT NULL CHECK ("within" > 0),
    "told_at" bigint
);

-- What came and was not decided on yet, sealed under a key of its own. This table alone keeps when something came.
CREATE TABLE "words_inbox" (
    "id" text PRIMARY KEY,
    "survey" text NOT NULL REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "kind" text NOT NULL,
    "urgent" boolean NOT NULL,
    "arrived" bigint NOT NULL,
    "told" bigint NOT NULL,
    "receipt" text,
    "sealed" text NOT NULL,
    "taken_by" text,
    "taken_at" bigint
);
CREATE INDEX "words_inbox_survey" ON "words_inbox" ("survey");
CREATE INDEX "words_inbox_receipt" ON "words_inbox" ("receipt");

-- What was read: passed on, sealed under a key of its own, or left out with the reason. No time, and nothing that ties what one
-- person wrote to another question; a receipt is a look-up value.
CREATE TABLE "words_read" (
    "id" text PRIMARY KEY,
    "version" bigint NOT NULL CHECK ("version" > 0),
    "survey" text NOT NULL REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "question" text NOT NULL,
    "wording" text NOT NULL,
    "receipt" text,
    "sealed" text,
    "why" text NOT NULL,
    "themes" text NOT NULL,
    "message" text REFERENCES "messages" ("ref") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "words_read_survey" ON "words_read" ("survey");
CREATE INDEX "words_read_receipt" ON "words_read" ("receipt");

-- A message that was written in a survey says in which.
ALTER TABLE "messages" ADD COLUMN "survey" text REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED;
