-- The link that ends the mails is another than that of the list, which a member may show to somebody else.
ALTER TABLE "bulletin_issue" ADD COLUMN "stop" text;

CREATE INDEX "bulletin_issue_by_stop" ON "bulletin_issue" ("stop");
