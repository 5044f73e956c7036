-- The update with which a barrier was raised: what is taken back with it.

ALTER TABLE "barriers" ADD COLUMN "raised_with" text;
