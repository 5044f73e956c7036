-- What somebody would be here once they prove that an address is theirs. Until then they have no account, and whoever
-- invites them learns nothing of whether they have one already.
CREATE TABLE "invitation" (
    "id" text PRIMARY KEY,
    "name_sealed" text,
    "email_sealed" text,
    "email_index" text,
    "language" text NOT NULL,
    "organisation" text NOT NULL,
    "role" text NOT NULL,
    "scope" text NOT NULL,
    "from" text,
    "until" text,
    "given_by" text NOT NULL,
    "given_at" bigint NOT NULL,
    "lapses_at" bigint NOT NULL,
    "link_hash" text UNIQUE,
    "letter" text,
    "answer" text CHECK ("answer" IN ('accepted', 'declined', 'taken-back')),
    "settled_at" bigint,
    "account" text REFERENCES "account" ("id")
);
CREATE INDEX "invitation_email" ON "invitation" ("email_index");
