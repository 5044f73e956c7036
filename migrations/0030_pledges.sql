-- Pledges and charters: who signed which, what they offer to children and young people, and what they did.

CREATE TABLE "pledges" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "about" text NOT NULL,
    "strategy" text REFERENCES "strategies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "months" bigint,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "signatures" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "pledge" text NOT NULL REFERENCES "pledges" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "signed_as" text NOT NULL,
    "day" text NOT NULL,
    "reason" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "offers" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "signature" text NOT NULL REFERENCES "signatures" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "about" text NOT NULL,
    "for_whom" text NOT NULL,
    "take_up" text NOT NULL,
    "places" bigint,
    "first_day" text,
    "last_day" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "pledge_reports" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "signature" text NOT NULL REFERENCES "signatures" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "day" text NOT NULL,
    "state" text NOT NULL,
    "text" text NOT NULL,
    "evidence" text,
    "taken_up" bigint,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

-- How often a signatory was reminded of the report that is due, and which one that is.
CREATE TABLE "pledge_reminded" (
    "signature" text PRIMARY KEY REFERENCES "signatures" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "due" text NOT NULL,
    "count" bigint NOT NULL
);
