// The yearly review: an officer begins it, young people propose what should become of the plan and are read for safety, the
// meeting's decisions are written down and answered, and when it is signed off it is the plan.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { noHorizontalScroll } from "./harness.mjs";
import { look, startDemo } from "./demo.mjs";

const DAY = "2026-11-26T12:00:00Z";
const LATE = "BW-S2-P4-A4";
const DONE = "BW-S2-P2-A3";

let demo, site;
before(async () => {
  demo = await startDemo(DAY);
  site = demo.site;
});
after(async () => await demo?.stop());

test("a plan is reviewed with young people, agreed, and is another plan afterwards", async () => {
  const officer = await demo.signedIn("strategy-officer", { width: 1280 });
  await officer.goto(`${site}/manage/reports`);
  await officer.check("input[value='review']");
  await officer.selectOption("#period", "BW-RP18");
  await officer.click("button:has-text('Go to this report')");
  await officer.waitForLoadState();
  assert.match(await officer.textContent("h1"), /Begin this review/);
  await look(officer);
  await officer.click("button:has-text('Begin the review')");
  const desk = officer.url();
  assert.ok(desk.endsWith("/manage/reports/BW-RP18-review"), desk);
  await look(officer);

  const young = await demo.signedIn("young-representative", { width: 320 });
  assert.ok(await young.isVisible("text=1 plan is being looked at"));
  await look(young);
  await young.click("text=What should become of the plan?");
  await look(young);
  await young.click("main table a[href*='BW-S2-P4-A4']");
  await look(young);
  await young.click("main form button:has-text('Send')");
  assert.ok(await young.isVisible("text=Choose one of these."));
  await young.check("input[value='change']");
  await young.fill("#reason", "Put it on our phones first. Nobody reads paper.");
  await young.click("main form button:has-text('Send')");
  assert.ok(await young.isVisible("text=Somebody reads it before the meeting does."));
  await young.click("text=Propose something new");
  await look(young);
  await young.fill("#title", "A bus pass for everyone in care");
  await young.fill("#reason", "You cannot have a go at anything if you cannot get there.");
  await young.click("main form button:has-text('Send')");

  const worker = await demo.signedIn("participation-worker", { width: 320 });
  for (let n = 0; n < 2; n++) {
    await worker.goto(`${site}/manage/proposals`);
    await look(worker);
    await worker.locator("main table tr", { hasText: "Waits to be read" }).first().locator("a").click();
    await look(worker);
    await worker.click("button:has-text('Lay it before the meeting')");
    assert.ok(await worker.isVisible("text=It lies before the meeting now."));
  }

  await officer.goto(desk);
  assert.ok(await officer.isVisible("text=Put it on our phones first."));
  await officer.click("button:has-text('Let what is on track go on')");
  await look(officer);
  assert.ok(await officer.isVisible("text=It is done."));
  const decide = async (action, decision, reason, fill) => {
    await officer.goto(`${site}/manage/reviews/BW-RP18/${action}`);
    await officer.check(`input[value="${decision}"]`);
    await officer.fill("#reason", reason);
    await fill?.();
    await officer.locator("form:has(#reason) button").first().click();
    assert.ok(await officer.isVisible("text=It becomes part of the plan when the review is signed off."));
  };
  await officer.goto(`${site}/manage/reviews/BW-RP18/${LATE}`);
  await look(officer);
  await officer.check("input[value='taken up']");
  await officer.fill("#why", "The pages for the telephone come first, and then the book.");
  await officer.click("button:has-text('Save the answer')");
  await decide(LATE, "change", "It is late, and The Crow's Nest wants it on the telephone first.", async () => {
    await officer.fill("#due", "2027-03");
  });
  await look(officer);
  await officer.locator("main table a", { hasText: "A bus pass for everyone in care" }).click();
  await look(officer);
  await officer.check("input[value='not taken up']");
  await officer.fill("#why", "It would cost more than there is this year. We look at it again next year.");
  await officer.click("button:has-text('Save the answer')");
  const open = async () => officer.locator("main table tr:has-text('nothing proposed yet') a").first();
  await officer.goto(desk);
  for (let link = await open(); await link.count(); link = await open()) {
    const action = (await link.getAttribute("href")).split("/").pop();
    await decide(action, "stop", "The meeting would rather do less, and do it well.");
  }
  await officer.fill("#meeting", "2026-11-24");
  await officer.fill("#for_children", "Cold words are gone for good. The book comes to your phone first.");
  await officer.click("button:has-text('Save and send for sign-off')");
  assert.ok(await officer.isVisible("text=Sent for sign-off."));

  const reviewer = await demo.signedIn("report-reviewer", { width: 320 });
  await reviewer.goto(desk);
  await look(reviewer);
  await reviewer.click("button:has-text('Sign off and publish')");
  await reviewer.waitForURL("**/reports/BW-R*");
  const address = reviewer.url();
  await look(reviewer);

  const phone = await demo.open({ width: 320, javascript: false });
  await phone.goto(address);
  assert.ok(await phone.isVisible("text=To be done by: March 2027 (was: March 2026)"));
  assert.ok(await phone.isVisible("text=It would cost more than there is this year."));
  await noHorizontalScroll(phone);
  await phone.goto(`${site}/actions/${LATE}`);
  assert.ok(await phone.isVisible("text=Review of 24 November 2026: Changes."));
  await phone.goto(`${site}/actions/${DONE}`);
  assert.match(await phone.textContent("main"), /Finished/);
  await phone.goto(address);
  await phone.click("text=The same for children and young people");
  assert.ok(await phone.isVisible("text=The book comes to your phone first."));
  await noHorizontalScroll(phone);
  for (const [path, width] of [[phone.url(), 320], [phone.url().replace("/reports/", "/ar/reports/"), 1280]]) {
    const seen = await demo.open({ width });
    await seen.goto(path);
    await look(seen);
    await seen.close();
  }

  await young.goto(`${site}/work/proposals`);
  assert.ok(await young.isVisible("text=Not taken up"));
  await look(young);
  for (const page of [officer, young, worker, reviewer, phone]) await page.close();
});
