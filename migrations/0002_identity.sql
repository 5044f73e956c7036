-- Who may sign in, how, and as what. Times are microseconds since 1970 in UTC; dates are the partnership's own days.
-- A column named …_sealed holds ciphertext under the record's own key; …_index and …_hash cannot be turned back.

-- The key of each record that holds something personal, wrapped by a key-encryption key that is never in the database.
-- Whoever destroys this row has erased the words, wherever copies of the ciphertext stand.
CREATE TABLE "record_key" (
    "kind" text NOT NULL,
    "ref" text NOT NULL,
    "wrapped" text NOT NULL,
    "kek" text NOT NULL,
    PRIMARY KEY ("kind", "ref")
);

CREATE TABLE "account" (
    "id" text PRIMARY KEY,
    "row_version" bigint NOT NULL CHECK ("row_version" > 0),
    "name_sealed" text,
    "email_sealed" text,
    "email_index" text UNIQUE,
    "language" text NOT NULL,
    "organisation" text REFERENCES "organisations" ("ref"),
    "created_at" bigint NOT NULL,
    "created_by" text NOT NULL,
    "first_signed_in_at" bigint,
    "leaves_on" text,
    "ended_at" bigint,
    "ended_by" text,
    "erased_at" bigint
);

-- A role that an account holds for the partnership, an organisation or a body, from one day to another; both days count.
CREATE TABLE "role_held" (
    "id" text PRIMARY KEY,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "role" text NOT NULL,
    "scope" text NOT NULL,
    "from" text NOT NULL,
    "until" text,
    "given_by" text NOT NULL,
    "given_at" bigint NOT NULL,
    "ended_by" text,
    "ended_at" bigint
);
CREATE INDEX "role_held_account" ON "role_held" ("account");

-- Who answers for which record, such as an action.
CREATE TABLE "duty" (
    "id" text PRIMARY KEY,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "kind" text NOT NULL,
    "ref" text NOT NULL,
    "given_by" text NOT NULL,
    "given_at" bigint NOT NULL,
    "answer" text,
    "answered_at" bigint,
    "ended_by" text,
    "ended_at" bigint
);
CREATE INDEX "duty_account" ON "duty" ("account");
CREATE INDEX "duty_record" ON "duty" ("kind", "ref");

CREATE TABLE "session" (
    "hash" text PRIMARY KEY,
    "id" text NOT NULL UNIQUE,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "way" text NOT NULL,
    "device" text NOT NULL,
    "created_at" bigint NOT NULL,
    "seen_at" bigint NOT NULL,
    "proved_at" bigint NOT NULL
);
CREATE INDEX "session_account" ON "session" ("account");

-- A wish to sign in by e-mail, bound to the browser that asked. A job looks for the account and sends the link and the
-- code, so that no answer tells, in its words or in its time, whether there is one.
CREATE TABLE "sign_in" (
    "id" text PRIMARY KEY,
    "browser_hash" text NOT NULL UNIQUE,
    "email_sealed" text NOT NULL,
    "language" text NOT NULL,
    "next" text NOT NULL,
    "created_at" bigint NOT NULL,
    "account" text REFERENCES "account" ("id"),
    "link_hash" text UNIQUE,
    "code_hash" text,
    "tries" bigint NOT NULL,
    "used_at" bigint
);

-- A code on a card, for somebody without e-mail.
CREATE TABLE "card_code" (
    "id" text PRIMARY KEY,
    "hash" text NOT NULL UNIQUE,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "given_by" text NOT NULL,
    "given_at" bigint NOT NULL,
    "until" bigint NOT NULL,
    "ended_at" bigint
);

CREATE TABLE "passkey" (
    "id" text PRIMARY KEY,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "label" text NOT NULL,
    "credential" text NOT NULL,
    "created_at" bigint NOT NULL,
    "used_at" bigint
);

-- What the server remembers between the two halves of a passkey ceremony.
CREATE TABLE "passkey_challenge" (
    "hash" text PRIMARY KEY,
    "account" text REFERENCES "account" ("id"),
    "state" text NOT NULL,
    "next" text NOT NULL,
    "created_at" bigint NOT NULL
);

-- Whom an organisation's own directory knows an account as.
CREATE TABLE "openid_identity" (
    "issuer" text NOT NULL,
    "subject" text NOT NULL,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "created_at" bigint NOT NULL,
    PRIMARY KEY ("issuer", "subject")
);

CREATE TABLE "openid_flow" (
    "hash" text PRIMARY KEY,
    "provider" text NOT NULL,
    "nonce" text NOT NULL,
    "verifier" text NOT NULL,
    "browser_hash" text NOT NULL,
    "next" text NOT NULL,
    "created_at" bigint NOT NULL
);

-- A link to one act on one record, which shows nothing else.
CREATE TABLE "task_link" (
    "id" text PRIMARY KEY,
    "hash" text NOT NULL UNIQUE,
    "account" text NOT NULL REFERENCES "account" ("id"),
    "act" text NOT NULL,
    "kind" text NOT NULL,
    "ref" text NOT NULL,
    "given_by" text NOT NULL,
    "given_at" bigint NOT NULL,
    "until" bigint NOT NULL,
    "used_at" bigint,
    "ended_at" bigint
);

-- How often something that costs or guesses was tried in a window of time.
CREATE TABLE "rate_limit" (
    "key" text NOT NULL,
    "window" bigint NOT NULL,
    "count" bigint NOT NULL,
    PRIMARY KEY ("key", "window")
);
