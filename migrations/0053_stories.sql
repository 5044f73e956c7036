-- Stories with the agreement of whoever they are about, and campaigns with their words and things to use; and who agreed.
CREATE TABLE "stories" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "told_by" text,
    "about" text NOT NULL,
    "concerns" text NOT NULL,
    "day" text NOT NULL,
    "consent" text NOT NULL,
    "consent_until" text,
    "more_at" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "campaigns" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "status" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "from" text,
    "until" text,
    "concerns" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "campaign_messages" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "campaign" text NOT NULL REFERENCES "campaigns" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint NOT NULL,
    "language" text NOT NULL,
    "text" text NOT NULL,
    "checked_on" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "campaign_assets" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "campaign" text NOT NULL REFERENCES "campaigns" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "language" text,
    "at" text NOT NULL,
    "alt" text NOT NULL,
    "licence" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "story_consent" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('given', 'over')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "story" text NOT NULL,
    "way" text NOT NULL UNIQUE
);

CREATE INDEX "story_consent_by_story" ON "story_consent" ("story");
