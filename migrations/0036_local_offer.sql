-- What there is for children and young people with special educational needs or disabilities, and how it is decided; which of what
-- families said is about it; and which surveys ask them.
CREATE TABLE "local_offer" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "part" text NOT NULL,
    "provided" text,
    "explained" text NOT NULL,
    "for_whom" text,
    "how_to_ask" text,
    "decided" text,
    "contact" text,
    "telephone" text,
    "email" text,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "link" text,
    "edited_with" text,
    "checked_on" text NOT NULL,
    "review_by" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);
ALTER TABLE "messages" ADD COLUMN "local_offer" text;
ALTER TABLE "surveys" ADD COLUMN "local_offer" boolean;
