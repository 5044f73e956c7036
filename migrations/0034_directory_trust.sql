-- Who keeps listings true without an account: an address under a key of its own, and its look-up value.
CREATE TABLE "directory_keeper" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('asked', 'stopped')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "address" text NOT NULL UNIQUE
);

-- Which listings they keep, and how often they were asked since somebody last looked into each.
CREATE TABLE "directory_kept" (
    "service" text PRIMARY KEY,
    "keeper" text NOT NULL REFERENCES "directory_keeper" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "since" bigint NOT NULL,
    "asked" bigint NOT NULL CHECK ("asked" >= 0),
    "asked_at" bigint,
    "letter" text
);

CREATE INDEX "directory_kept_keeper" ON "directory_kept" ("keeper");

-- The links in their letters, of which only a look-up value is kept.
CREATE TABLE "directory_way" (
    "hash" text PRIMARY KEY,
    "keeper" text NOT NULL REFERENCES "directory_keeper" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "until" bigint NOT NULL
);

CREATE INDEX "directory_way_keeper" ON "directory_way" ("keeper");

-- What somebody wants changed in a listing, field by field, until an editor decides; then what became of each field.
CREATE TABLE "directory_proposal" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('waits', 'decided')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "service" text NOT NULL UNIQUE
);

-- How often readers said what is wrong with a listing, by what that is. No words, and nothing of whoever said it.
CREATE TABLE "directory_wrong" (
    "service" text NOT NULL,
    "fault" text NOT NULL,
    "count" bigint NOT NULL CHECK ("count" > 0),
    "first_at" bigint NOT NULL,
    "last_at" bigint NOT NULL,
    PRIMARY KEY ("service", "fault")
);

-- What a feed said of a record when somebody here first changed it, and says since: to tell what changed there from what
-- changed here.
CREATE TABLE "directory_base" (
    "kind" text NOT NULL,
    "id" text NOT NULL,
    "doc" text NOT NULL,
    PRIMARY KEY ("kind", "id")
);

-- Listings that look like one and are two, as an editor found.
CREATE TABLE "directory_distinct" (
    "one" text NOT NULL,
    "other" text NOT NULL CHECK ("other" > "one"),
    PRIMARY KEY ("one", "other")
);

-- Searches that found nothing, by month, area and theme. No words, and nothing of whoever searched.
CREATE TABLE "directory_unmet" (
    "month" text NOT NULL,
    "area" text NOT NULL,
    "theme" text NOT NULL,
    "count" bigint NOT NULL CHECK ("count" > 0),
    PRIMARY KEY ("month", "area", "theme")
);
