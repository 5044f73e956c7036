// The thread from a child to the answer: a child writes in Bengali with the code of their class and keeps a receipt; a safeguarding lead
// reads it first; a worker names its theme and makes a message of it; an officer ties an action to it, its owner answers, and the child
// sees what came of it. And somebody who wants to be talked to.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

const SAID = "পার্কের পাশের রাস্তায় আরও আলো দাও, মিতু আপার মতো সবাই ভয় পায়।";
const PASSED = "পার্কের পাশের রাস্তায় আরও আলো দাও, […] সবাই ভয় পায়।";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

// Answers to the last page, writing in their own words on the way; answers the receipt.
async function write(page, said, looked) {
  await page.goto(`${site}/answer`);
  await page.fill("#code", "try6-try6-try6");
  await send(page, "main form button[type=submit]");
  await page.check("input[value=bn]");
  await send(page, "main form button[type=submit]");
  assert.match(await page.innerText("main"), /আপনি নিজের কথায় কিছু লিখলে/);
  await send(page, "main form button[type=submit]");
  for (let asked = 0; await page.locator("button[value=next]").count(); asked += 1) {
    assert.ok(asked < 20, "the questionnaire has an end");
    if (await page.locator("textarea#answer").count()) {
      const beside = await page.innerText("main");
      assert.match(beside, /999/);
      assert.match(beside, /0800 1111/);
      await looked(page);
      await page.fill("#answer", said);
    }
    const [next, skip] = ["button[value=next]", "button[value=skip]"];
    await send(page, (await page.locator(skip).count()) ? skip : next);
  }
  await send(page, "button[value=send]");
  await looked(page);
  assert.ok(await page.locator(".ec-qr svg[role=img]").count(), "a picture that a telephone reads");
  return await page.innerText(".ec-code");
}

// What came of it, as whoever has the code sees it.
async function fate(page, code, language, looked) {
  await page.goto(`${site}${language}/receipt`);
  await looked(page);
  await page.fill("#code", code);
  await send(page, "main form button[type=submit]");
  await looked(page);
  return await page.innerText("main");
}

for (const [width, javascript, action] of [[320, false, "BW-S1-P4-A1"], [1280, true, "BW-S1-P3-A1"]]) {
  test(`from a child to the answer: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const phone = await demo.open({ width, javascript });
    // Each width says something of its own.
    const [said, passed] = [`${SAID} (${width})`, `${PASSED} (${width})`];
    const code = await write(phone, said, looked);
    assert.match(await fate(phone, code, "", looked), /nobody has decided on it yet/);

    const lead = await demo.signedIn("safeguarding-lead", { width, javascript });
    await lead.goto(`${site}/manage/words`);
    await looked(lead);
    let opened = 0;
    for (const link of await lead.locator("main table a").all()) {
      const href = await link.getAttribute("href");
      const page = await demo.open({ width, javascript });
      await demo.signIn(page, "safeguarding-lead");
      await page.goto(`${site}${href}`);
      if ((await page.locator("textarea").count()) && (await page.inputValue("textarea")) === said) {
        await looked(page);
        await page.fill("#text-0", passed);
        await page.check("input[name=fate-0][value=pass]");
        await send(page, "button:has-text('Decide')");
        assert.match(await page.innerText("main"), /Choose why something was taken out/);
        await looked(page);
        await page.selectOption("#why-0", "names");
        await page.selectOption("#outcome", "no-danger");
        await send(page, "button:has-text('Decide')");
        assert.match(await page.innerText("main"), /It was decided on/);
        opened += 1;
      }
      await page.close();
      if (opened) break;
    }
    assert.equal(opened, 1);
    assert.match(await fate(phone, code, "/bn", looked), /একজন মানুষ/);

    const worker = await demo.signedIn("participation-worker", { width, javascript });
    await worker.goto(`${site}/manage/surveys`);
    await send(worker, "main table a:has-text('What Floats Your Boat? 2026')");
    await looked(worker);
    await send(worker, "a:has-text('What people wrote')");
    await looked(worker);
    await send(worker, `main table a:has-text("${passed}")`);
    await looked(worker);
    const word = worker.url();
    await worker.fill("#themes", "feeling safe outside");
    await send(worker, "button:has-text('Keep, and show the next one')");
    await worker.goto(word);
    const message = `More light beside the park, please (${width})`;
    await worker.fill("#text", message);
    await worker.check("input[name=quoted][value=no]");
    await send(worker, "button:has-text('Make this a message')");
    assert.match(await worker.innerText("main"), /Write who said it, as a group/);
    await worker.fill("#speaker", "A child of Year 6");
    await send(worker, "button:has-text('Make this a message')");
    const reference = (await worker.getAttribute(`main a:has-text("${message}")`, "href")).split("/").pop();
    assert.match(await fate(phone, code, "", looked), /Nobody has answered this message so far/);

    const officer = await demo.signedIn("strategy-officer", { width, javascript });
    await officer.goto(`${site}/manage/plan/links/new`);
    await officer.fill("#from", action);
    await officer.selectOption("#relation", "answers");
    await officer.fill("#to", reference);
    await officer.selectOption("#basis", "stated");
    await send(officer, "main form button[type=submit]");
    if (await officer.locator("button[value=publish]").count()) await send(officer, "button[value=publish]");
    const told = await fate(phone, code, "", looked);
    assert.match(told, /What is being done about it/);

    const owner = await demo.signedIn("action-owner", { width, javascript });
    await owner.goto(`${site}/work/updates/${action}`);
    await owner.check("input[value='on track']");
    await owner.fill("#told", `Four lamps stand beside the park now (${width}).`);
    for (const details of await owner.locator("details").all()) await details.evaluate((one) => (one.open = true));
    await owner.check(`#message-${reference}`);
    await send(owner, "form button:has-text('Send')");
    await officer.goto(`${site}/manage/updates?show=to-read`);
    await send(officer, "main table a");
    await officer.check("input[value='everyone']");
    await send(officer, "button:has-text('Approve')");

    const answer = await fate(phone, code, "", looked);
    assert.match(answer, /What those who act have answered/);
    assert.match(answer, new RegExp(`Four lamps stand beside the park now \\(${width}\\)`));
    await looked(phone);
    await phone.goto(`${site}/messages/${reference}`);
    await looked(phone);
    assert.deepEqual((await phone.context().cookies()).length, 0, "no cookie was set");
    for (const page of [phone, lead, worker, officer, owner]) await page.close();
  });
}

test("somebody wants to be talked to, from the page on which they write, also in Arabic", async () => {
  for (const [language, width] of [["", 320], ["/ar", 1280]]) {
    const page = await demo.open({ width });
    await page.goto(`${site}${language}/surveys/BW-SV1/more`);
    await look(page);
    await send(page, "main form button[type=submit]");
    await look(page);
    await page.fill("#reach", "At breakfast club: ask for the one with the red hat.");
    await send(page, "main form button[type=submit]");
    await look(page);
    await page.close();
  }
  const lead = await demo.signedIn("safeguarding-lead", { width: 320 });
  await lead.goto(`${site}/work`);
  assert.match(await lead.innerText("main"), /to read first/);
  await lead.goto(`${site}/manage/words`);
  await send(lead, "main table a:has-text('Somebody wants to be talked to')");
  await look(lead);
  await send(lead, "button:has-text('I take care of this')");
  assert.match(await lead.innerText("main"), /Taken by/);
  await lead.selectOption("#outcome", "talked");
  await send(lead, "button:has-text('Decide')");
  assert.match(await lead.innerText("main"), /It was decided on/);
  await lead.close();
});
