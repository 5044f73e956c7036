-- What organisations did for outcomes, in their own way; and which column of the spreadsheet that each keeps holds what.
CREATE TABLE "contributions" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "concerns" text NOT NULL,
    "message" text REFERENCES "messages" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "count" text,
    "of_what" text,
    "from" text,
    "until" text,
    "more_at" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "contribution_columns" (
    "organisation" text PRIMARY KEY,
    "columns" text NOT NULL
);
