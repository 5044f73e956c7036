-- Questions that young people put to those who lead: when, which, who answers, and how many want the same answered.

CREATE TABLE "question_times" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "title" text NOT NULL,
    "about" text NOT NULL,
    "survey" text REFERENCES "surveys" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "body" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "led_by" text,
    "seconded_until" text,
    "meeting_day" text,
    "answers_by" text NOT NULL,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

CREATE TABLE "questions" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "text" text NOT NULL,
    "question_time" text NOT NULL REFERENCES "question_times" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "post" text NOT NULL REFERENCES "posts" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "day" text NOT NULL,
    "answer_by" text NOT NULL,
    "agenda" bigint,
    "answer" text,
    "answered" text,
    "how" text,
    "action" text REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "document" text REFERENCES "documents" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "place" text
);

-- Who wants a question answered as well: a look-up value of a code or an account, another for each question. They go when seconding
-- ends, and the count stays.
CREATE TABLE "question_second" (
    "question" text NOT NULL REFERENCES "questions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "voter" text NOT NULL,
    PRIMARY KEY ("question", "voter")
);
CREATE TABLE "question_tally" (
    "question" text PRIMARY KEY REFERENCES "questions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "count" bigint NOT NULL CHECK ("count" >= 0)
);

-- Of which questions those who answer were told, and how far: that it is there, that it is due soon, that it is late.
CREATE TABLE "question_told" (
    "question" text PRIMARY KEY REFERENCES "questions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "level" bigint NOT NULL
);

-- What somebody wrote may have become a question.
ALTER TABLE "words_read" ADD COLUMN "asked" text REFERENCES "questions" ("ref") DEFERRABLE INITIALLY DEFERRED;
