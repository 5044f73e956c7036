-- Where it feels unsafe: counts alone, and what was done about it.

CREATE TABLE "unsafe_tally" (
    "quarter" text NOT NULL,
    "area" text NOT NULL REFERENCES "areas" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "spot" text NOT NULL,
    "time" text NOT NULL,
    "theme" text NOT NULL,
    "count" bigint NOT NULL CHECK ("count" > 0),
    PRIMARY KEY ("quarter", "area", "spot", "time", "theme")
);

CREATE TABLE "made_safer" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "area" text NOT NULL REFERENCES "areas" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "text" text NOT NULL,
    "decision" text NOT NULL,
    "because" text,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "day" text NOT NULL,
    "action" text REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);
