-- What is looked at afterwards: that something was shared without agreement, or that somebody looked into a referral who is not named
-- on it. Why, and what was made of it, is ciphertext under the key of the referral.
CREATE TABLE "referral_review" (
    "id" text PRIMARY KEY,
    "referral" text NOT NULL REFERENCES "referral" ("id"),
    "what" text NOT NULL,
    "organisation" text NOT NULL,
    "account" text NOT NULL,
    "at" bigint NOT NULL,
    "until" bigint,
    "sealed" text,
    "reviewed_by" text,
    "reviewed_at" bigint,
    "finding" text,
    "sealed_finding" text
);
CREATE INDEX "referral_review_of" ON "referral_review" ("referral");
