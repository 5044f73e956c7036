-- What is written over a report of a whole year besides its summary.

ALTER TABLE "reports" ADD COLUMN "next_focus" text;
ALTER TABLE "reports" ADD COLUMN "case_studies" text;
ALTER TABLE "reports" ADD COLUMN "finance" text;
