-- Reports that were published, each with what it said on that day, and the words of those on their way.

CREATE TABLE "reports" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "strategy" text NOT NULL REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "period" text NOT NULL REFERENCES "reporting_periods" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "published" text NOT NULL,
    "signed_by" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "summary" text NOT NULL,
    "highlights" text,
    "for_children" text,
    "children_day" text
);

-- What a published report said, as JSON: every form of it is made from that for good.
CREATE TABLE "report_frozen" (
    "report" text PRIMARY KEY,
    "json" text NOT NULL
);

-- The words of a report before it is published: one for each kind and reporting period. They are ciphertext under a key of the
-- row, which goes when they are public.
CREATE TABLE "report_draft" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "period" text NOT NULL,
    "kind" text NOT NULL,
    "state" text NOT NULL,
    "sealed" text,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "sent_by" text,
    "sent_at" bigint,
    UNIQUE ("period", "kind")
);

-- Words that the partnership avoids, with what it says instead, one language at a time.
CREATE TABLE "wordings" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "language" text NOT NULL,
    "avoid" text NOT NULL,
    "instead" text NOT NULL,
    "why" text
);
