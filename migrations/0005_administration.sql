-- What a partnership sets for itself, and what people ask about their own data.

CREATE TABLE "setting" (
    "key" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "value" text NOT NULL
);

-- A stop on erasing and on retention for one account, such as during a complaint or a court case.
CREATE TABLE "legal_hold" (
    "id" text PRIMARY KEY,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "reason" text NOT NULL,
    "given_by" text NOT NULL,
    "given_at" bigint NOT NULL,
    "ended_by" text,
    "ended_at" bigint
);

-- A person's wish about their own data: a copy, a correction, an erasure; and what a person decided on it.
CREATE TABLE "data_request" (
    "id" text PRIMARY KEY,
    "account" text REFERENCES "account" ("id"),
    "wish" text NOT NULL,
    "words_sealed" text,
    "asked_at" bigint NOT NULL,
    "decision" text,
    "exemption" text,
    "decided_by" text,
    "decided_at" bigint
);

-- What the retention job did.
CREATE TABLE "retention_run" (
    "id" text PRIMARY KEY,
    "at" bigint NOT NULL,
    "kind" text NOT NULL,
    "days" bigint NOT NULL,
    "removed" bigint NOT NULL,
    "held" bigint NOT NULL
);
