-- Money: what can be applied for, files of grants that publishers gave in the open, what was awarded, and who bids for what.
CREATE TABLE "funding" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "funder" text,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "programme" text REFERENCES "funding" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "about" text,
    "opens_on" text,
    "deadline" text,
    "deadline_at" text,
    "year_inferred" boolean,
    "amount_from" bigint,
    "amount_to" bigint,
    "who_can_apply" text,
    "joint" text,
    "theme" text,
    "more_at" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "grant_files" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "publisher" text NOT NULL,
    "licence" text,
    "more_at" text,
    "taken_in" text NOT NULL,
    "awards" bigint NOT NULL,
    "hash" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

-- A grant as it was awarded: the whole of it as one document, and beside that what is looked for. One that was changed or is gone from
-- its file ends; nothing is overwritten.
CREATE TABLE "grant_award" (
    "id" text PRIMARY KEY,
    "identifier" text NOT NULL,
    "doc" text NOT NULL,
    "awarded" text NOT NULL,
    "amount" bigint NOT NULL,
    "currency" text NOT NULL,
    "funder" text NOT NULL,
    "recipient" text NOT NULL,
    "ward" text NOT NULL,
    "programme" text NOT NULL,
    "file" text,
    "fund" text,
    "organisation" text,
    "recorded_at" bigint NOT NULL,
    "recorded_by" text NOT NULL,
    "ended_at" bigint
);
CREATE UNIQUE INDEX "grant_award_live" ON "grant_award" ("identifier") WHERE "ended_at" IS NULL;
CREATE INDEX "grant_award_day" ON "grant_award" ("awarded");
CREATE INDEX "grant_award_file" ON "grant_award" ("file");

-- Which organisation is interested in a fund, seeks partners, bids, and what came of it; and of which deadline it was reminded.
CREATE TABLE "funding_interest" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('interested', 'bidding', 'won', 'lost', 'left')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "fund" text NOT NULL,
    "organisation" text NOT NULL,
    UNIQUE ("fund", "organisation")
);

CREATE TABLE "funding_reminder" (
    "fund" text NOT NULL,
    "organisation" text NOT NULL,
    "for_what" text NOT NULL,
    "sent_at" bigint NOT NULL,
    PRIMARY KEY ("fund", "organisation", "for_what")
);
