// How an action is going: an officer asks, whoever answers tells it on a phone, and it comes back with a question before
// everybody may read it. And a draft that is saved as it is written, where script runs.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { noHorizontalScroll } from "./harness.mjs";
import { look, startDemo } from "./demo.mjs";

// A day on which updates for a period of the invented borough are asked for.
const DAY = "2026-11-26T12:00:00Z";
const ACTION = "BW-S1-P4-A1";

let demo, site;
before(async () => {
  demo = await startDemo(DAY);
  site = demo.site;
});
after(async () => await demo?.stop());

// The link in the mail with these words over it.
async function follow(page, subject) {
  const heading = page.locator("h2", { hasText: subject }).first();
  return heading.locator("xpath=following::a[contains(., 'Follow the link')][1]").getAttribute("href");
}

// The same address where script runs, as the checks of accessibility need it.
async function seen(address) {
  const page = await demo.open({ width: 320 });
  await page.goto(address);
  await look(page);
  await page.close();
}

test("from the question on a phone without script to the public page", async () => {
  const officer = await demo.signedIn("strategy-officer", { width: 1280 });
  await officer.goto(`${site}/manage/actions/${ACTION}`);
  await officer.selectOption("#account", { label: "Action owner – Brackwater Council" });
  await officer.click("main form button");
  await officer.goto(`${site}/manage/updates`);
  await look(officer);
  await officer.click("button:has-text('Remind whoever has sent nothing')");
  assert.ok(await officer.isVisible("text=3 reminders are on their way."));
  await officer.goto(`${site}/demo/outbox`);
  const link = await follow(officer, `How is it going with ${ACTION}`);

  const phone = await demo.open({ width: 320, javascript: false });
  await phone.goto(link);
  await noHorizontalScroll(phone);
  await seen(link);
  await phone.click("button:has-text('Send')");
  assert.ok(await phone.isVisible("text=Choose how it is going."));
  await noHorizontalScroll(phone);
  await phone.check("input[value='on track']");
  await phone.fill("#told", "The swing by the sea wall is mended.");
  await phone.click("button:has-text('Save draft')");
  assert.ok(await phone.isVisible("text=Your draft is saved."));
  assert.equal(await phone.inputValue("#told"), "The swing by the sea wall is mended.");
  await phone.click("form button:has-text('Send')");
  assert.ok(await phone.isVisible("text=Somebody who looks after the plan will read it."));

  await officer.goto(`${site}/manage/updates?show=to-read`);
  await officer.click("main table a");
  await look(officer);
  await officer.fill("#question", "Who mended it?");
  await officer.click("button:has-text('Send it back')");
  await officer.goto(`${site}/demo/outbox`);
  const back = await follow(officer, `A question about ${ACTION}`);
  assert.notEqual(back, link);
  await phone.goto(back);
  assert.ok(await phone.isVisible("text=Who mended it?"));
  await noHorizontalScroll(phone);
  await seen(back);
  await phone.fill("#told", "Curlew Steps mended the swing by the sea wall.");
  await phone.click("form button:has-text('Send')");

  await officer.goto(`${site}/manage/updates?show=to-read`);
  await officer.click("main table a");
  await officer.check("input[value='everyone']");
  await officer.click("button:has-text('Approve')");
  assert.ok(await officer.isVisible("text=Approved. Everybody may read it now."));
  await phone.goto(`${site}/actions/${ACTION}`);
  assert.ok(await phone.isVisible("text=Curlew Steps mended the swing by the sea wall."));
  await noHorizontalScroll(phone);
  await seen(`${site}/actions/${ACTION}`);
  for (const page of [officer, phone]) await page.close();
});

test("a draft is saved as it is written, and sent after that, where script runs", async () => {
  const page = await demo.signedIn("action-owner", { width: 320 });
  await page.goto(`${site}/work/updates`);
  await look(page);
  await page.goto(`${site}/work/updates/BW-S1-P3-A1`);
  await page.fill("#told", "Two more lamps were lit.");
  await page.waitForSelector("[data-saved]:has-text('Draft saved at')");
  await look(page);
  const other = await demo.signedIn("contributor", { width: 320, javascript: false });
  await other.goto(`${site}/work/updates/BW-S1-P3-A1`);
  assert.equal(await other.inputValue("#told"), "Two more lamps were lit.");
  await page.check("input[value='some concern']");
  await page.click("form button:has-text('Send')");
  await page.waitForURL("**/work?done=update-sent");
  for (const one of [page, other]) await one.close();
});

test("a workbook of updates is downloaded, and sent back to see what it would do", async () => {
  const page = await demo.signedIn("action-owner", { width: 320, javascript: false });
  await page.goto(`${site}/work/updates`);
  const coming = page.waitForEvent("download");
  await page.click("text=Download your updates as a workbook");
  const file = await (await coming).path();
  await page.click("button:has-text('See what it would do')");
  assert.ok(await page.isVisible("text=Choose the file."));
  await page.setInputFiles("#file", { name: "updates.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(file) });
  await page.click("button:has-text('See what it would do')");
  assert.ok(await page.isVisible("text=There is nothing to take in this file."), "nothing was written in it yet");
  await noHorizontalScroll(page);
  await page.close();
});

test("a group of young people says whether it feels true, and it stands beside the word of those who do it", async () => {
  const young = await demo.signedIn("young-representative", { width: 320 });
  await young.click("text=Does it feel true?");
  await look(young);
  await young.click("main table a:has-text('Find twenty-four new foster homes')");
  await look(young);
  const action = new URL(young.url()).pathname.split("/").pop();
  await young.check("input[value='partly']");
  await young.fill("#words", "Some are close to the water, some are not.");
  await young.click("button:has-text('Send')");
  assert.ok(await young.isVisible("text=Sent. A participation worker reads it first."));

  const worker = await demo.signedIn("participation-worker", { width: 1280 });
  await worker.goto(`${site}/manage/ratings`);
  await look(worker);
  await worker.click("main table a");
  await look(worker);
  await worker.click("button:has-text('Publish')");
  const phone = await demo.open({ width: 320, javascript: false });
  await phone.goto(`${site}/actions/${action}`);
  assert.ok(await phone.isVisible("text=Some are close to the water, some are not."));
  assert.ok(await phone.isVisible("text=they see it otherwise"));
  await noHorizontalScroll(phone);
  await seen(phone.url());
  for (const page of [young, worker, phone]) await page.close();
});

// It comes last in this file: the clock goes past the day on which the updates were due.
test("the quarter is over: its report is written, asked back, signed off, public, and put into words for children", async () => {
  demo.clock.forward(17 * 24 * 3600);
  const desk = `${site}/manage/reports/BW-RP6`;
  const officer = await demo.signedIn("strategy-officer", { width: 1280 });
  await officer.goto(`${site}/manage/reports`);
  await look(officer);
  await officer.goto(desk);
  assert.match(await officer.inputValue("#summary"), /had begun/, "what was put together stands there first");
  await look(officer);
  await officer.fill("#summary", "The swing is mended, and a placement broke down.");
  await officer.click("button:has-text('Save and send for sign-off')");
  assert.ok(await officer.isVisible("text=Sent for sign-off."));

  const reviewer = await demo.signedIn("report-reviewer", { width: 320 });
  await reviewer.goto(desk);
  await look(reviewer);
  assert.ok(await reviewer.isVisible("text=that could be said otherwise"), "a word to avoid is marked");
  await reviewer.fill("#question", "Say home, please.");
  await reviewer.click("button:has-text('Send back')");

  await officer.goto(desk);
  assert.ok(await officer.isVisible("text=Say home, please."));
  await officer.fill("#summary", "The swing is mended, and a child had to leave a home.");
  await officer.fill("#for_children", "The swing is mended. One child had to move. We are sorry.");
  await officer.click("button:has-text('Save and send for sign-off')");
  await reviewer.goto(desk);
  await reviewer.click("button:has-text('Sign off and publish')");
  await reviewer.waitForURL("**/reports/BW-R*");
  const address = reviewer.url();

  const phone = await demo.open({ width: 320, javascript: false });
  await phone.goto(address);
  assert.ok(await phone.isVisible("text=The swing is mended, and a child had to leave a home."));
  assert.ok(await phone.isVisible("text=Curlew Steps mended the swing by the sea wall."));
  await noHorizontalScroll(phone);
  await seen(address);
  await phone.click("text=The same for children and young people");
  assert.ok(await phone.isVisible("text=One child had to move."));
  await noHorizontalScroll(phone);
  await seen(phone.url());
  await seen(phone.url().replace("/reports/", "/ar/reports/"));
  for (const page of [officer, reviewer, phone]) await page.close();
});
