-- What is in the way of an action, with what is needed from whom, and what became of it.

CREATE TABLE "barriers" (
    "ref" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "ended_on" text,
    "action" text NOT NULL REFERENCES "actions" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "title" text NOT NULL,
    "kind" text NOT NULL,
    "needed" text,
    "needed_from" text,
    "raised" text NOT NULL,
    "escalated_to" text REFERENCES "bodies" ("ref") DEFERRABLE INITIALLY DEFERRED,
    "escalated" text,
    "answer" text,
    "answered" text,
    "closed" text
);
