-- Who was reached, group by group, and what a facilitator noted while they were heard.

CREATE TABLE "reached" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "engagement" text NOT NULL REFERENCES "engagements" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "people" text NOT NULL,
    "count" bigint,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "engagement_note" (
    "id" text PRIMARY KEY,
    "version" bigint NOT NULL CHECK ("version" > 0),
    "engagement" text NOT NULL REFERENCES "engagements" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint NOT NULL,
    "sealed" text NOT NULL,
    "message" text REFERENCES "messages" ("ref") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "engagement_note_engagement" ON "engagement_note" ("engagement");
