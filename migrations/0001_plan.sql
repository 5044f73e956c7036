-- The records of the plan, their history, and its head.
-- One text for SQLite and PostgreSQL. References are checked when a transaction ends, so that rows may come in any order.

CREATE TABLE "chain_head" (
    "only" bigint PRIMARY KEY CHECK ("only" = 1),
    "seq" bigint NOT NULL,
    "hash" text NOT NULL
);
INSERT INTO "chain_head" ("only", "seq", "hash") VALUES (1, 0, '');

CREATE TABLE "revision" (
    "seq" bigint PRIMARY KEY,
    "at" bigint NOT NULL,
    "actor" text NOT NULL,
    "kind" text NOT NULL,
    "ref" text NOT NULL,
    "before" text,
    "after" text NOT NULL,
    "hash" text NOT NULL
);
CREATE INDEX "revision_at" ON "revision" ("at");

CREATE TABLE "documents" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "publisher" text,
    "kind" text NOT NULL,
    "published" text,
    "held_as" text,
    "address" text,
    "about" text
);

CREATE TABLE "organisations" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "kind" text NOT NULL,
    "parent" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "from" text,
    "until" text,
    "successor" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "bodies" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "kind" text NOT NULL,
    "parent" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "status" text,
    "from" text,
    "until" text,
    "meets" text,
    "about" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "names" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "about" text NOT NULL,
    "name" text NOT NULL,
    "from" text,
    "until" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "people" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "posts" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "body" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "public_office" boolean NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "holders" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "post" text NOT NULL REFERENCES "posts" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "person" text NOT NULL REFERENCES "people" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "from" text,
    "until" text,
    "recorded" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "strategies" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "short_title" text,
    "status" text NOT NULL,
    "version" text,
    "from" text,
    "until" text,
    "vision" text,
    "owner" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "successor" text REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "context" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "parent" text REFERENCES "context" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "from" text,
    "until" text,
    "about" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "priorities" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "strategy" text NOT NULL REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint,
    "title" text NOT NULL,
    "meaning" text,
    "why" text,
    "focus" text,
    "focus_year" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "outcomes" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "priority" text NOT NULL REFERENCES "priorities" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint,
    "title" text NOT NULL,
    "headline" boolean NOT NULL,
    "deadline" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "commitments" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "kind" text NOT NULL,
    "strategy" text REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "priority" text REFERENCES "priorities" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint,
    "title" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "actions" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "priority" text NOT NULL REFERENCES "priorities" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint,
    "title" text NOT NULL,
    "summary" text,
    "wording" text,
    "owner" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "owner_post" text REFERENCES "posts" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "overseen_by" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "starts" text,
    "due" text,
    "after" text REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "ended_as" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "milestones" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "action" text NOT NULL REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "due" text,
    "reached" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "indicators" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "priority" text NOT NULL REFERENCES "priorities" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint,
    "title" text NOT NULL,
    "direction" text NOT NULL,
    "unit" text,
    "population" text,
    "definition" text,
    "target" text,
    "frequency" text,
    "supplier" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "statistics" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "value" text NOT NULL,
    "unit" text,
    "period" text,
    "area" text,
    "population" text,
    "benchmark" text,
    "benchmark_area" text,
    "origin" text,
    "priority" text REFERENCES "priorities" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "engagements" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "from" text,
    "until" text,
    "reached" text,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "body" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "messages" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "text" text NOT NULL,
    "kind" text NOT NULL,
    "quoted" boolean NOT NULL,
    "speaker" text,
    "strategy" text REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "engagement" text REFERENCES "engagements" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "links" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "from" text NOT NULL,
    "relation" text NOT NULL,
    "to" text NOT NULL,
    "basis" text NOT NULL,
    "reason" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "notes" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "about" text NOT NULL,
    "kind" text NOT NULL,
    "text" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);
