-- Meetings of bodies: agendas, notes of small groups, decisions, what was promised, and who sits where. Everybody may read these.

CREATE TABLE "meetings" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "body" text NOT NULL REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "kind" text NOT NULL,
    "status" text NOT NULL,
    "day" text,
    "starts_at" text,
    "ends_at" text,
    "moved_from" text,
    "mode" text,
    "location" text,
    "join_at" text,
    "led_by" text,
    "theme" text,
    "open_to" text,
    "present" bigint,
    "notes_published" text,
    "changed_why" text,
    "about" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "agenda_items" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "meeting" text NOT NULL REFERENCES "meetings" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint NOT NULL,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "brought_by" text,
    "concerns" text,
    "papers" text NOT NULL,
    "exempt_why" text,
    "paper" text,
    "notice" text,
    "options" text,
    "legal" text,
    "equality" text,
    "money" text,
    "said" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "group_notes" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "meeting" text NOT NULL REFERENCES "meetings" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "agenda_item" text REFERENCES "agenda_items" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint NOT NULL,
    "said_by" text,
    "theme" text,
    "text" text NOT NULL,
    "came_to" text,
    "answer" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "decisions" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "text" text NOT NULL,
    "body" text NOT NULL REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "meeting" text REFERENCES "meetings" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "agenda_item" text REFERENCES "agenda_items" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "status" text NOT NULL,
    "how_decided" text,
    "day" text,
    "published_on" text,
    "call_in_days" bigint,
    "called_in" text,
    "concerns" text,
    "decided_why" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "follow_ups" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "meeting" text NOT NULL REFERENCES "meetings" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "agenda_item" text REFERENCES "agenda_items" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "owner" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "due" text,
    "when_said" text,
    "status" text NOT NULL,
    "done_on" text,
    "came_of_it" text,
    "concerns" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "seats" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "body" text NOT NULL REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "post" text REFERENCES "posts" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "sent_by" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "from" text,
    "until" text,
    "chosen" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

-- What a body is for in its own words, whether anybody may ask to join, how often it meets, and of a group for a time what it is to bring.
ALTER TABLE "bodies" ADD COLUMN "terms" text;
ALTER TABLE "bodies" ADD COLUMN "brings" text;
ALTER TABLE "bodies" ADD COLUMN "takes_members" text;
ALTER TABLE "bodies" ADD COLUMN "every" text;
