-- Referrals: who takes them, those that were sent with everything that was done with them, who agreed to what, who is named on them,
-- and who receives for a service. What is told of anybody is ciphertext under a key of the referral, or of the person.

CREATE TABLE "referral_services" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "listings" text,
    "takes" text NOT NULL,
    "room" text NOT NULL,
    "room_why" text,
    "for_whom" text,
    "least_age" bigint,
    "most_age" bigint,
    "asks" text,
    "waiting_weeks" bigint,
    "decides_within" bigint NOT NULL,
    "starts_within" bigint NOT NULL,
    "closes_within" bigint NOT NULL,
    "basis" text NOT NULL,
    "basis_why" text NOT NULL,
    "condition" text,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

-- What somebody writes and has not sent.
CREATE TABLE "referral_draft" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "account" text NOT NULL REFERENCES "account" ("id"),
    "key" text NOT NULL,
    "state" text NOT NULL,
    "sealed" text,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    UNIQUE ("account", "key")
);

-- Whoever referrals are about: what they told of how to reach them safely, and the code with which they see what became of it.
CREATE TABLE "referral_person" (
    "id" text PRIMARY KEY,
    "code" text NOT NULL UNIQUE,
    "made_at" bigint NOT NULL,
    "sealed" text
);

-- One for each service. "number" is what people call it by; "draft" is what it was sent from, so that nothing is sent twice.
CREATE TABLE "referral" (
    "id" text PRIMARY KEY,
    "number" text NOT NULL UNIQUE,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL,
    "urgent" boolean NOT NULL,
    "service" text NOT NULL REFERENCES "referral_services" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "from_organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "to_organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "person" text NOT NULL REFERENCES "referral_person" ("id"),
    "origin" text REFERENCES "referral" ("id"),
    "draft" text NOT NULL,
    "sent_by" text NOT NULL,
    "sent_at" bigint NOT NULL,
    "changed_at" bigint NOT NULL,
    "due_on" text,
    "told" bigint NOT NULL DEFAULT 0,
    "sealed" text,
    UNIQUE ("draft", "service")
);
CREATE INDEX "referral_to" ON "referral" ("to_organisation", "state");
CREATE INDEX "referral_from" ON "referral" ("from_organisation", "state");
CREATE INDEX "referral_due" ON "referral" ("due_on");
CREATE INDEX "referral_of_person" ON "referral" ("person");

-- Everything that was done with one, in order. Nothing here is changed: a correction is an entry of its own.
CREATE TABLE "referral_entry" (
    "referral" text NOT NULL REFERENCES "referral" ("id"),
    "number" bigint NOT NULL CHECK ("number" > 0),
    "at" bigint NOT NULL,
    "side" text NOT NULL,
    "account" text NOT NULL,
    "act" text NOT NULL,
    "state" text NOT NULL,
    "sealed" text,
    PRIMARY KEY ("referral", "number")
);

-- That somebody agreed to what is shared, or for which reason it is shared without; until when, and since when not any more.
CREATE TABLE "referral_agreement" (
    "id" text PRIMARY KEY,
    "referral" text NOT NULL REFERENCES "referral" ("id"),
    "given" text NOT NULL,
    "basis" text NOT NULL,
    "until" text,
    "ended_at" bigint,
    "ended_by" text,
    "sealed" text
);
CREATE INDEX "referral_agreement_of" ON "referral_agreement" ("referral");

-- Who is named on one, for which organisation. Nobody else reads it.
CREATE TABLE "referral_reader" (
    "referral" text NOT NULL REFERENCES "referral" ("id"),
    "account" text NOT NULL REFERENCES "account" ("id"),
    "side" text NOT NULL,
    "since" bigint NOT NULL,
    "ended_at" bigint,
    PRIMARY KEY ("referral", "account", "side")
);
CREATE INDEX "referral_reader_account" ON "referral_reader" ("account");

-- Who receives what is sent to a service.
CREATE TABLE "referral_team" (
    "service" text NOT NULL REFERENCES "referral_services" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "since" bigint NOT NULL,
    PRIMARY KEY ("service", "account")
);

-- By what a referral is found: look-up values of the whole name, a birthday, a number. They are of no use without the key.
CREATE TABLE "referral_index" (
    "value" text NOT NULL,
    "referral" text NOT NULL REFERENCES "referral" ("id"),
    PRIMARY KEY ("value", "referral")
);
