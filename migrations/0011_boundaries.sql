-- The shapes of areas, for maps.

CREATE TABLE "boundaries" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "area" text NOT NULL,
    "shape" text NOT NULL,
    "origin" text NOT NULL,
    "licence" text NOT NULL
);
