-- Two who were referred apart and turn out to be one person; how far up it was told that nobody has looked at what is looked at
-- afterwards; and that a referral is kept beyond its time, with a reason under its key.
ALTER TABLE "referral_person" ADD COLUMN "same_as" text REFERENCES "referral_person" ("id");
CREATE INDEX "referral_person_same_as" ON "referral_person" ("same_as");
ALTER TABLE "referral_review" ADD COLUMN "told" bigint NOT NULL DEFAULT 0;

CREATE TABLE "referral_hold" (
    "referral" text PRIMARY KEY REFERENCES "referral" ("id"),
    "by_account" text NOT NULL,
    "at" bigint NOT NULL,
    "sealed" text NOT NULL
);
