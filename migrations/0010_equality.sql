-- What the partners make of a series, and what their plans would mean for whom.

CREATE TABLE "curve_notes" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "measure" text NOT NULL REFERENCES "measures" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "area" text,
    "day" text NOT NULL,
    "step" text NOT NULL,
    "text" text NOT NULL,
    "owner" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "assessments" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "subject" text NOT NULL,
    "stage" text,
    "evidence" text,
    "changed" text,
    "review_day" text,
    "signed_off_day" text,
    "signed_by" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "impacts" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "assessment" text NOT NULL REFERENCES "assessments" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "characteristic" text NOT NULL,
    "impact" text NOT NULL,
    "evidence" text,
    "mitigation" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

-- The history of one record is asked for by its page.
CREATE INDEX "revision_record" ON "revision" ("ref");
