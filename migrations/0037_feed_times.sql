-- Feeds that are read by themselves: every so many days; when it was last tried, what was in the way, and how many services that
-- came from it are in it no more.
ALTER TABLE "directory_feed" ADD COLUMN "every_days" bigint;
ALTER TABLE "directory_feed" ADD COLUMN "tried_at" bigint;
ALTER TABLE "directory_feed" ADD COLUMN "trouble" text;
ALTER TABLE "directory_feed" ADD COLUMN "gone" bigint;
