-- What is measured, for which areas, and the figures themselves.

CREATE TABLE "measures" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "topic" text,
    "code" text,
    "polarity" text NOT NULL,
    "form" text,
    "unit" text,
    "decimals" bigint,
    "definition" text,
    "numerator" text,
    "denominator" text,
    "year" text,
    "origin" text,
    "licence" text,
    "address" text,
    "frequency" text,
    "next_release" text,
    "owner" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "remarks" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "areas" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "kind" text NOT NULL,
    "code" text,
    "part_of" text,
    "until" text,
    "other_names" text
);

CREATE TABLE "neighbours" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "area" text NOT NULL,
    "neighbour" text NOT NULL,
    "rank" bigint,
    "closeness" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "targets" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "measure" text NOT NULL REFERENCES "measures" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "area" text,
    "baseline" text NOT NULL,
    "baseline_period" text NOT NULL,
    "target" text NOT NULL,
    "target_period" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "breaks" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "measure" text NOT NULL REFERENCES "measures" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "area" text,
    "period" text NOT NULL,
    "kind" text NOT NULL,
    "reason" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "datasets" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "published" text NOT NULL,
    "origin" text,
    "licence" text,
    "address" text,
    "format" text,
    "file" text,
    "hash" text,
    "figures" bigint,
    "reason" text,
    "profile" text
);

CREATE TABLE "printed" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "statistic" text NOT NULL REFERENCES "statistics" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "measure" text NOT NULL REFERENCES "measures" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "area" text,
    "period" text NOT NULL,
    "value" text NOT NULL,
    "likeness" text NOT NULL,
    "reason" text
);

-- The figures of one measure, area and breakdown, as one dataset has them: written once and never changed.
-- Each line of "observations" is a period, its figure, and what else was published of it, between tabs.
CREATE TABLE "series" (
    "dataset" text NOT NULL,
    "measure" text NOT NULL,
    "area" text NOT NULL,
    "breakdown" text NOT NULL,
    "observations" text NOT NULL,
    PRIMARY KEY ("measure", "dataset", "area", "breakdown")
);
CREATE INDEX "series_dataset" ON "series" ("dataset");
CREATE INDEX "series_area" ON "series" ("area");

-- Datasets that are not published: only partners see them.
CREATE TABLE "held_dataset" (
    "ref" text PRIMARY KEY,
    "about" text NOT NULL,
    "held_at" bigint NOT NULL,
    "held_by" text NOT NULL
);
