-- Figures that only partners see: those of datasets that wait to be published, and the true ones behind those that were
-- published with small counts hidden. "series" holds nothing but what everybody may see.
CREATE TABLE "held_series" (
    "dataset" text NOT NULL,
    "measure" text NOT NULL,
    "area" text NOT NULL,
    "breakdown" text NOT NULL,
    "observations" text NOT NULL,
    PRIMARY KEY ("measure", "dataset", "area", "breakdown")
);
CREATE INDEX "held_series_dataset" ON "held_series" ("dataset");

INSERT INTO "held_series" ("dataset", "measure", "area", "breakdown", "observations")
SELECT "dataset", "measure", "area", "breakdown", "observations"
FROM "series"
WHERE "dataset" IN (SELECT "ref" FROM "held_dataset");

DELETE FROM "series" WHERE "dataset" IN (SELECT "ref" FROM "held_dataset");
