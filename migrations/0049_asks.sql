-- Offers and asks, gaps and ideas, in the open; and which organisation says that it can help.
CREATE TABLE "asks" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "theme" text,
    "day" text NOT NULL,
    "status" text NOT NULL,
    "answered_on" text,
    "answer" text,
    "concerns" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "ask_reply" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('sent')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "ask" text NOT NULL,
    "organisation" text NOT NULL,
    UNIQUE ("ask", "organisation")
);
