-- Questions and choices of surveys, spoken: the sound files of a draft, in hexadecimal, under a name that says what they hold.
CREATE TABLE "survey_sound" (
    "draft" text NOT NULL REFERENCES "survey_draft" ("id") ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    "name" text NOT NULL,
    "bytes" text NOT NULL,
    PRIMARY KEY ("draft", "name")
);
