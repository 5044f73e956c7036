// Signing in by mail and by card, without script, and the pages for people at
// work: accessible at 320 pixels in English and at 1280 in Arabic.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { checkAccessibility, noHorizontalScroll, start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site?.stop());

// The newest mail in the outbox to this address. A job delivers it, so the page
// is asked again until it is there.
async function mailTo(page, address, meant = () => true) {
  const until = Date.now() + 20_000;
  for (;;) {
    await page.goto(`${site.second}/demo/outbox`);
    const letters = await page.$$eval("main .ec-letter", (all) => all.map((letter) => ({
      to: letter.previousElementSibling.textContent.trim(),
      text: letter.textContent,
      link: letter.nextElementSibling?.querySelector("a")?.href,
    })));
    const letter = letters.find((letter) => letter.to === address && meant(letter));
    if (letter) return letter;
    assert.ok(Date.now() < until, `no mail to ${address} among ${JSON.stringify(letters)}`);
  }
}

async function ask(page, address, prefix = "") {
  await page.goto(`${site.second}${prefix}/sign-in`);
  await page.fill("#email", address);
  await page.click("main form button");
  await page.waitForURL("**/sign-in/sent");
}

async function chosen(page, role) {
  await page.goto(`${site.second}/demo`);
  await page.check(`input[value="${role}"]`);
  await page.click("main form button");
  await page.waitForURL("**/work");
}

test("by the link in a mail, without script", async () => {
  const page = await site.page({ width: 320, javascript: false });
  await ask(page, "chair@brackwater.example");
  const mail = await mailTo(page, "chair@brackwater.example");
  await page.goto(mail.link);
  await page.click("main form button");
  await page.waitForURL("**/work");
  assert.ok(await page.isVisible("main >> text=Chair"));
  // The link is used up, and the person is still signed in.
  await page.goto(mail.link);
  assert.ok(await page.isVisible("text=This link is over"));
  await page.click("text=Sign out");
  await page.goto(`${site.second}/work`);
  assert.match(page.url(), /\/sign-in\?next=/);
  await page.close();
});

test("by the code on another device, in Arabic", async () => {
  const desk = await site.page({ javascript: false });
  await ask(desk, "co-chair@brackwater.example", "/ar");
  const phone = await site.page({ width: 320 });
  const mail = await mailTo(phone, "co-chair@brackwater.example");
  await phone.goto(mail.link);
  assert.equal(await phone.isVisible("main form button"), false, "the link opens nothing in another browser");
  const code = mail.text.match(/\b\d{4} \d{4}\b/)[0];
  await desk.fill("#code", code);
  await desk.click("main form button");
  await desk.waitForURL("**/work");
  await phone.close();
  await desk.close();
});

test("by a card that a worker hands over", async () => {
  const worker = await site.page({ javascript: false });
  await chosen(worker, "participation-worker");
  await worker.goto(`${site.second}/manage/people`);
  await worker.click("main table >> text=Young representative");
  await worker.click("text=Make a new code");
  const code = (await worker.textContent(".ec-code")).trim();
  // Loading the page again sends the form again, which makes no other code.
  await worker.reload();
  assert.ok(await worker.isVisible("text=This form was sent already"));
  const young = await site.page({ width: 320, javascript: false });
  await young.goto(`${site.second}/sign-in`);
  await young.click("text=I have a code on a card");
  await young.fill("#code", code.toLowerCase());
  await young.click("main form button");
  await young.waitForURL("**/work");
  assert.ok(await young.isVisible("main >> text=Young representative"));
  await young.close();
  await worker.close();
});

test("a card that works is ended only when asked, and printed alone", async () => {
  const worker = await site.page({ width: 320 });
  await chosen(worker, "participation-worker");
  await worker.goto(`${site.second}/manage/people`);
  await worker.click("main table >> text=Young representative");
  // The test above made one that works.
  await worker.click("text=Make a new code");
  assert.ok(await worker.isVisible("text=There is a card that works until"));
  await checkAccessibility(worker);
  await worker.click("text=End the old code");
  await noHorizontalScroll(worker);
  await checkAccessibility(worker);
  await worker.emulateMedia({ media: "print" });
  const beside = await worker.$$eval("body *", (all) => all
    .filter((one) => one.getClientRects().length && !one.children.length && !one.closest(".ec-slip"))
    .map((one) => one.outerHTML));
  assert.deepEqual(beside, [], "nothing of the page around it");
  assert.ok(await worker.isVisible(`.ec-slip >> text=${site.second}/sign-in/card`));
  await worker.close();
});

test("by an invitation, without script; and somebody with an account is asked at their work", async () => {
  const officer = await site.page({ javascript: false });
  await chosen(officer, "strategy-officer");
  const invite = async (email) => {
    await officer.goto(`${site.second}/manage/people/new`);
    await officer.fill("#name", "Amina Example");
    await officer.fill("#email", email);
    await officer.selectOption("#organisation", "BW-ORG2");
    await officer.selectOption("#role", "action-owner");
    await officer.click("main form button");
  };
  await invite("amina@harbour.example");
  assert.ok(await officer.isVisible("text=Invited. The mail is on its way."));
  const amina = await site.page({ width: 320, javascript: false });
  const invitation = await mailTo(amina, "amina@harbour.example");
  await amina.goto(invitation.link);
  assert.equal(await amina.isVisible("text=Amina"), false, "whoever holds the link learns no name");
  await amina.click("main form button");
  await amina.waitForURL("**/sign-in/sent?invited=yes");
  const mail = await mailTo(amina, "amina@harbour.example", (letter) => letter.link.includes("/sign-in/link/"));
  await amina.goto(mail.link);
  await amina.click("main form button");
  await amina.waitForURL("**/work");
  assert.ok(await amina.isVisible("main >> text=Action owner"));
  // The council's own administrator does not see her, and invites her too.
  const council = await site.page({ javascript: false });
  await chosen(council, "organisation-administrator");
  await council.goto(`${site.second}/manage/people/new`);
  await council.fill("#name", "A. Example");
  await council.fill("#email", "amina@harbour.example");
  await council.selectOption("#organisation", "BW-ORG1");
  await council.selectOption("#role", "contributor");
  await council.click("main form button");
  assert.ok(await council.isVisible("text=Invited. The mail is on its way."), "as if she had no account");
  await amina.goto(`${site.second}/work`);
  await amina.click("main button:has-text('Accept')");
  await amina.waitForURL("**/work?done=accepted");
  assert.ok(await amina.isVisible("main >> text=Contributor"));
  for (const page of [officer, amina, council]) await page.close();
});

test("a form that is wrong says where, and keeps what was typed", async () => {
  const page = await site.page({ width: 320 });
  await chosen(page, "strategy-officer");
  await page.goto(`${site.second}/manage/people/new`);
  await page.fill("#name", "Amina Example");
  await page.fill("#email", "amina at school");
  await page.click("main form button");
  assert.equal(await page.inputValue("#name"), "Amina Example");
  await page.click(".govuk-error-summary a >> nth=0");
  assert.equal(await page.evaluate(() => document.activeElement.id), "email");
  await checkAccessibility(page);
  await noHorizontalScroll(page);
  await page.close();
});

test("nobody signs in as anybody in the real borough", async () => {
  const page = await site.page();
  await page.goto(`${site.first}/demo`);
  assert.equal(await page.isVisible("main form"), false);
  await page.close();
});

const PAGES = {
  "strategy-officer": [
    "/work", "/account", "/account/data", "/manage/people", "/manage/people/new", "/manage/invitations", "/manage/people/import", "/manage/invitations", "/manage/roles",
    "/manage/actions", "/manage/actions/BW-S1-P1-A1", "/manage/updates", "/manage/updates/hold", "/work/updates", "/manage/plan", "/manage/plan/actions", "/manage/plan/actions/BW-S1-P1-A1", "/manage/organisations", "/manage/organisations/new",
    "/manage/organisations/BW-ORG4", "/manage/organisations/BW-ORG4/end", "/manage/site", "/privacy/processing",
    "/privacy/who-can-see", "/manage/people/CHAIR", "/manage/people/CHAIR/leaving", "/manage/people/CHAIR/moving",
  ],
  "data-protection-officer": ["/manage/data", "/manage/data/accounts/CHAIR", "/manage/retention", "/manage/retention/report", "/manage/audit"],
  "system-administrator": ["/work", "/manage/jobs", "/manage/mail", "/manage/audit"],
};

for (const [name, width, prefix] of [["English at 320", 320, ""], ["Arabic at 1280", 1280, "/ar"]]) {
  test(`every page for people at work: ${name} pixels`, async () => {
    const faults = [];
    const page = await site.page({ width });
    for (const path of ["/sign-in", "/sign-in/sent", "/sign-in/card", "/sign-in/link/nothing", "/task/nothing", "/invitation/nothing", "/demo", "/demo/outbox"]) {
      await look(page, `${site.second}${prefix}${path}`, faults);
    }
    await chosen(page, "strategy-officer");
    await page.goto(`${site.second}/manage/people?q=chair`);
    const chair = (await page.getByRole("link", { name: "Chair", exact: true }).getAttribute("href")).split("/").at(-1);
    for (const [role, paths] of Object.entries(PAGES)) {
      await chosen(page, role);
      for (const path of paths) await look(page, `${site.second}${prefix}${path.replace("CHAIR", chair)}`, faults);
    }
    await page.close();
    assert.equal(faults.length, 0, faults.join("\n\n"));
  });
}

test("a list is read row under row on a narrow phone, and stays a table", async () => {
  const page = await site.page({ width: 320, javascript: false });
  await chosen(page, "strategy-officer");
  await page.goto(`${site.second}/manage/people`);
  const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: "Chair", exact: true }) });
  assert.deepEqual(await row.getByRole("cell").allTextContents(), [
    "Brackwater Council", "Chair – Brackwater Children and Families Board", await row.getByRole("cell").last().textContent(),
  ]);
  assert.equal(await page.getByRole("columnheader").count(), 4);
  const title = await row.getByRole("rowheader").boundingBox();
  const below = await row.getByRole("cell").first().boundingBox();
  assert.ok(below.y >= title.y + title.height && below.width > 200, "the cells stand under the title");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 800, height: 900 });
  const printed = await row.getByRole("cell").first().boundingBox();
  assert.ok(printed.y < (await row.getByRole("rowheader").boundingBox()).y + 5, "on paper it is a table");
  await page.close();
});

// On a narrow phone no table may be moved sideways, though a region of its own could.
async function noSidewaysTable(page) {
  if (page.viewportSize().width > 320) return;
  const wide = await page.$$eval(".ec-scroll", (all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.ariaLabel));
  if (wide.length) throw new Error(`${page.url()} has tables that scroll sideways: ${wide.join(", ")}`);
}

async function look(page, address, faults) {
  await page.goto(address);
  for (const check of [noHorizontalScroll, noSidewaysTable, checkAccessibility]) {
    await check(page).catch((error) => faults.push(error.message));
  }
}
