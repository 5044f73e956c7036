-- A measure of one group of the people of another.

ALTER TABLE "measures" ADD COLUMN "group_of" text REFERENCES "measures" ("ref") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measures" ADD COLUMN "group" text;
