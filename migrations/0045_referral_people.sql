-- Two whom a worker keeps as one person, so that what must not be done to reach them counts for both; letters to them that may still wait; how far up it was told that nobody has looked at what is looked
-- at afterwards; that a referral is kept beyond its time, with a reason under its key; the last letter to a mailbox; and a quarter
-- that was counted to be looked at, before it is published.
CREATE TABLE "referral_same" (
    "one" text NOT NULL REFERENCES "referral_person" ("id"),
    "other" text NOT NULL REFERENCES "referral_person" ("id"),
    PRIMARY KEY ("one", "other")
);
CREATE INDEX "referral_same_other" ON "referral_same" ("other");

CREATE TABLE "referral_notice" (
    "letter" text PRIMARY KEY,
    "person" text NOT NULL REFERENCES "referral_person" ("id")
);
CREATE INDEX "referral_notice_of" ON "referral_notice" ("person");

ALTER TABLE "referral_review" ADD COLUMN "told" bigint NOT NULL DEFAULT 0;

CREATE TABLE "referral_hold" (
    "referral" text PRIMARY KEY REFERENCES "referral" ("id"),
    "by_account" text NOT NULL,
    "at" bigint NOT NULL,
    "sealed" text NOT NULL
);

ALTER TABLE "referral_mailbox" ADD COLUMN "letter" text;
ALTER TABLE "referral_lesson" ADD COLUMN "published_at" bigint;
UPDATE "referral_lesson" SET "published_at" = "counted_at";
