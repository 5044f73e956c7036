-- What was pressed once on the page of whoever a referral is about: going back in the browser and sending it again shows nothing. A
-- look-up value of chance, gone when it would not be good any more.
CREATE TABLE "referral_once" (
    "hash" text PRIMARY KEY,
    "until" bigint NOT NULL
);
