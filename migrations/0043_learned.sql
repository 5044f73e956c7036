-- What referrals teach. By when each was promised to be decided and begun, as the service promised on that day; what is published of
-- each quarter, counted once; and how often somebody who wanted to refer found no service, by month and theme, of nobody.
ALTER TABLE "referral" ADD COLUMN "decide_by" text;
ALTER TABLE "referral" ADD COLUMN "start_by" text;
CREATE INDEX "referral_sent_at" ON "referral" ("sent_at");
CREATE INDEX "referral_decide_by" ON "referral" ("decide_by");
CREATE INDEX "referral_start_by" ON "referral" ("start_by");
CREATE INDEX "referral_entry_at" ON "referral_entry" ("at");
-- What is over is listed the newest first, by organisation; who goes on to another step is looked for among few.
CREATE INDEX "referral_to_changed" ON "referral" ("to_organisation", "changed_at");
CREATE INDEX "referral_from_changed" ON "referral" ("from_organisation", "changed_at");
CREATE INDEX "referral_going_on" ON "referral" ("changed_at") WHERE "goes_on";

CREATE TABLE "referral_lesson" (
    "quarter" text PRIMARY KEY,
    "counted_at" bigint NOT NULL,
    "dataset" text,
    "shown" text NOT NULL
);

CREATE TABLE "referral_missing" (
    "month" text NOT NULL,
    "theme" text NOT NULL,
    "count" bigint NOT NULL,
    PRIMARY KEY ("month", "theme")
);
