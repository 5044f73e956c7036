-- Pathways: steps across services, who does what by when; which step a referral is, and whether whoever it is about goes on to the next.
CREATE TABLE "pathways" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "for_whom" text NOT NULL,
    "begins" text NOT NULL,
    "explained" text NOT NULL,
    "organisation" text NOT NULL REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "action" text REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "pathway_steps" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "name" text NOT NULL,
    "pathway" text NOT NULL REFERENCES "pathways" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "number" bigint,
    "done_by" text NOT NULL,
    "done" text NOT NULL,
    "for_whom" text,
    "service" text REFERENCES "referral_services" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "within_days" bigint,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

ALTER TABLE "referral" ADD COLUMN "step" text REFERENCES "pathway_steps" ("ref") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "referral" ADD COLUMN "goes_on" boolean;
CREATE INDEX "referral_of_service" ON "referral" ("service", "sent_at");
