-- Consultations: a text in sections that people are asked about, and what came of it section by section.

CREATE TABLE "consultations" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "about" text NOT NULL,
    "survey" text NOT NULL REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "strategy" text REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "answer_by" text NOT NULL,
    "answered" text,
    "outcome" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "sections" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "consultation" text NOT NULL REFERENCES "consultations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint,
    "heading" text NOT NULL,
    "text" text NOT NULL,
    "easy" text,
    "question" text,
    "agreed" text,
    "why" text
);

-- Of which section of a consulted text a message is.
ALTER TABLE "messages" ADD COLUMN "section" text REFERENCES "sections" ("ref") DEFERRABLE INITIALLY DEFERRED;
