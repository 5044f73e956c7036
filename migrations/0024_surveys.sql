-- Surveys: what is asked, by whom and when, with codes and answers apart from each other.

CREATE TABLE "surveys" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "series" text,
    "wave" text,
    "audience" text,
    "about" text NOT NULL,
    "promise" text NOT NULL,
    "by" text NOT NULL,
    "first_day" text NOT NULL,
    "last_day" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "results" text
);

-- What officers write before and while a survey is open: its words, its questions, and who checked which language.
CREATE TABLE "survey_draft" (
    "id" text PRIMARY KEY,
    "version" bigint NOT NULL CHECK ("version" > 0),
    "survey" text REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "json" text NOT NULL,
    "changed_by" text NOT NULL,
    "changed_at" bigint NOT NULL
);

-- The questionnaire as it was put to people: each time its words were put right while it was open, one more.
CREATE TABLE "survey_form" (
    "survey" text NOT NULL REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "n" bigint NOT NULL,
    "json" text NOT NULL,
    PRIMARY KEY ("survey", "n")
);

-- Codes, as look-up values. Of each it is known only whether it was used; one for a class may be used often.
CREATE TABLE "survey_code" (
    "survey" text NOT NULL REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "code" text NOT NULL,
    "people" text NOT NULL,
    "shared" boolean NOT NULL,
    "used" boolean NOT NULL,
    PRIMARY KEY ("survey", "code")
);
CREATE UNIQUE INDEX "survey_code_code" ON "survey_code" ("code");

-- Answers that have just come, sealed. They are never in a backup, and go as soon as enough of them can be mixed.
CREATE TABLE "survey_intake" (
    "id" text PRIMARY KEY,
    "survey" text NOT NULL REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "people" text NOT NULL,
    "sealed" text NOT NULL
);
CREATE INDEX "survey_intake_survey" ON "survey_intake" ("survey");

-- Which questionnaires were sent already, so that none is taken twice. Nothing leads from here to an answer.
CREATE TABLE "survey_spent" (
    "id" text PRIMARY KEY,
    "until_day" text NOT NULL
);

-- That files are to be written anew, so that nothing of what was emptied stays behind in them.
CREATE TABLE "survey_rewrite" (
    "id" text PRIMARY KEY
);

-- Answers: of which group, and in which words. No time, no code, no order.
CREATE TABLE "survey_answer" (
    "id" text PRIMARY KEY,
    "survey" text NOT NULL REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "people" text NOT NULL,
    "wording" text NOT NULL,
    "json" text NOT NULL
);
CREATE INDEX "survey_answer_survey" ON "survey_answer" ("survey");

-- What was published of the answers: counts and percentages, with those hidden that could lead to somebody.
CREATE TABLE "survey_result" (
    "survey" text PRIMARY KEY REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "json" text NOT NULL
);
