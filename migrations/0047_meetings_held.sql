-- What of meetings only members see, or those who run them: items on their way onto an agenda with what only members read, who is
-- invited and was there, what owners tell of what they promised, who asks to join, and of what somebody was reminded.
CREATE TABLE "meeting_item" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('suggested', 'draft', 'published', 'changed', 'declined', 'off')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "meeting" text NOT NULL,
    "item" text NOT NULL,
    UNIQUE ("meeting", "item")
);

CREATE TABLE "meeting_suggestion" (
    "item" text PRIMARY KEY,
    "account" text NOT NULL
);
CREATE INDEX "meeting_suggestion_account" ON "meeting_suggestion" ("account");

CREATE TABLE "meeting_guest" (
    "meeting" text NOT NULL,
    "account" text NOT NULL,
    "asked_at" bigint NOT NULL,
    "asked_by" text NOT NULL,
    "answer" text CHECK ("answer" IN ('yes', 'no', 'perhaps')),
    "answered_at" bigint,
    "was_there" boolean,
    PRIMARY KEY ("meeting", "account")
);
CREATE INDEX "meeting_guest_account" ON "meeting_guest" ("account");

CREATE TABLE "follow_up_told" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('told', 'taken')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "follow_up" text NOT NULL,
    "account" text NOT NULL,
    UNIQUE ("follow_up", "account")
);

CREATE TABLE "follow_up_reminder" (
    "follow_up" text NOT NULL,
    "for_what" text NOT NULL,
    "sent_at" bigint NOT NULL,
    PRIMARY KEY ("follow_up", "for_what")
);

CREATE TABLE "body_request" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "state" text NOT NULL CHECK ("state" IN ('asked', 'joined', 'declined')),
    "sealed" text NOT NULL,
    "written_by" text NOT NULL,
    "written_at" bigint NOT NULL,
    "body" text NOT NULL,
    "account" text NOT NULL,
    UNIQUE ("body", "account")
);
