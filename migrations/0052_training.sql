-- Training: targets, courses, sessions and who came, in the open; who signed up, who may train others, and what is kept of a session for
-- those who take part.
CREATE TABLE "training_targets" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "goal" bigint NOT NULL,
    "of_whom" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "from" text,
    "until" text,
    "about" text,
    "concerns" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "courses" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "for_whom" text NOT NULL,
    "status" text NOT NULL,
    "topics" text NOT NULL,
    "level" text,
    "length" text,
    "cost" text,
    "about" text,
    "target" text REFERENCES "training_targets" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "leads_to" text REFERENCES "courses" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "concerns" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "training_sessions" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "course" text NOT NULL REFERENCES "courses" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "status" text NOT NULL,
    "day" text NOT NULL,
    "starts_at" text,
    "ends_at" text,
    "moved_from" text,
    "mode" text,
    "location" text,
    "spoken" text,
    "places" bigint,
    "book_until" text,
    "how_to_book" text,
    "changed_why" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "training_attendance" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "session" text NOT NULL REFERENCES "training_sessions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "from_where" text NOT NULL,
    "came" bigint NOT NULL,
    "first_time" bigint,
    "unnamed" bigint,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "training_booking" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('placed', 'to-tell', 'waiting', 'came', 'away')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "session" text NOT NULL,
    "person" text NOT NULL,
    "way" text NOT NULL UNIQUE,
    "from_where" text NOT NULL
);

CREATE INDEX "training_booking_by_session" ON "training_booking" ("session");

CREATE TABLE "training_trainer" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('may')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "course" text NOT NULL,
    "person" text NOT NULL,
    UNIQUE ("course", "person")
);

CREATE TABLE "training_session_note" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('kept')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "session" text NOT NULL UNIQUE
);
