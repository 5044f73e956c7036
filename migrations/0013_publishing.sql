-- In which order datasets were published here, and why one was withdrawn. Those that are there already came before all that follow.

ALTER TABLE "datasets" ADD COLUMN "turn" bigint;
ALTER TABLE "datasets" ADD COLUMN "withdrawn" text;
