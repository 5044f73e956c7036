-- Whom workers and families call, and when somebody answers.
CREATE TABLE "help_lines" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "line" text NOT NULL,
    "for_what" text NOT NULL,
    "telephone" text NOT NULL,
    "days" text NOT NULL,
    "from_hour" text,
    "until_hour" text,
    "link" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);
