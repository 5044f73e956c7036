-- The directory: each record of the standard is one row, with everything that belongs to it alone inside of it.
-- What lies at a confidential place is kept as ciphertext, apart from what everybody may know of it.
CREATE TABLE "directory_entry" (
    "kind" text NOT NULL CHECK ("kind" IN ('organization', 'location', 'taxonomy', 'taxonomy_term', 'service')),
    "id" text NOT NULL,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    -- The numbers of the revisions that brought it and that changed it last.
    "first" bigint NOT NULL,
    "changed" bigint NOT NULL CHECK ("changed" >= "first"),
    -- When it was changed last, which readers of the open feed ask for.
    "changed_at" bigint NOT NULL,
    -- From which feed it came; nothing, where it was written here.
    "feed" text,
    "doc" text NOT NULL,
    "sealed" text,
    PRIMARY KEY ("kind", "id")
);

CREATE INDEX "directory_entry_changed" ON "directory_entry" ("changed");

-- Where entries come from.
CREATE TABLE "directory_feed" (
    "name" text PRIMARY KEY,
    "address" text,
    -- What told the answer that was taken in last from others, where one answer had all of it.
    "etag" text,
    "taken_at" bigint NOT NULL,
    "services" bigint NOT NULL CHECK ("services" >= 0)
);

-- Fields of feeds that could not be taken as they stood, until a feed has them sound or leaves them out.
CREATE TABLE "directory_finding" (
    "feed" text NOT NULL REFERENCES "directory_feed" ("name") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "number" bigint NOT NULL,
    -- The service in which it stands; nothing, where nothing was kept of it.
    "service" text,
    "name" text NOT NULL,
    "path" text NOT NULL,
    "value" text NOT NULL,
    "reason" text NOT NULL,
    "fate" text NOT NULL CHECK ("fate" IN ('held', 'mended', 'shortened', 'refused')),
    "mended" text,
    PRIMARY KEY ("feed", "number")
);

-- Where postcodes are, as one file had them: the number of the revision that brought it tells one file from the next.
CREATE TABLE "directory_postcode" (
    "postcode" text PRIMARY KEY,
    -- In millionths of a degree.
    "latitude" bigint NOT NULL,
    "longitude" bigint NOT NULL,
    -- The code of the area in which it is, such as a ward; nothing, where the file does not say.
    "area" text,
    "edition" bigint NOT NULL
);

CREATE INDEX "directory_postcode_edition" ON "directory_postcode" ("edition");
