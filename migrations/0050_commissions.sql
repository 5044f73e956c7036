-- What is going to be commissioned: early word, lots, what is done before bids, criteria, and what was said of commissioning as such; and
-- which organisations look for each other to bid together.
CREATE TABLE "commissions" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "stage" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "theme" text,
    "told_on" text NOT NULL,
    "notice_on" text,
    "notice_at" text,
    "bids_until" text,
    "starts_on" text,
    "ends_on" text,
    "extends_to" text,
    "value_from" bigint,
    "value_to" bigint,
    "chance" text,
    "provider" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "follows" text REFERENCES "commissions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "concerns" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "commission_lots" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "commission" text NOT NULL REFERENCES "commissions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint NOT NULL,
    "title" text NOT NULL,
    "value_from" bigint,
    "value_to" bigint,
    "chance" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "commission_steps" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "commission" text NOT NULL REFERENCES "commissions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "kind" text NOT NULL,
    "day" text,
    "text" text NOT NULL,
    "body" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "more_at" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "commission_criteria" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "commission" text NOT NULL REFERENCES "commissions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint NOT NULL,
    "title" text NOT NULL,
    "weight" bigint,
    "scored_by" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "commissioning_points" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "number" bigint NOT NULL,
    "text" text NOT NULL,
    "concerns" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "commission_interest" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('interested', 'leads', 'joins', 'left')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "commission" text NOT NULL,
    "organisation" text NOT NULL,
    UNIQUE ("commission", "organisation")
);
