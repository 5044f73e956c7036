// The other ways of a referral: a service without accounts opens it with a code, somebody was referred twice, a code is lost, help takes
// longer; and what a quarter teaches.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";
import { press, refer } from "./refer.mjs";

let demo;

before(async () => {
  demo = await startDemo("2026-11-25T14:30:00Z");
  const officer = await demo.signedIn("strategy-officer", { width: 320 });
  await officer.goto(`${demo.site}/manage/referrals/mailboxes`);
  await look(officer);
  await officer.fill('form[action$="BW-RS4"] input[name="address-BW-RS4"]', "visits@familyharbour.example");
  await send(officer, 'form[action$="BW-RS4"] button');
  assert.match(await officer.textContent("main"), /It is saved/);
  await officer.context().close();
});
after(() => demo.stop());

// A picture of one point, as a camera writes it.
const PICTURE = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

for (const how of [{ width: 320, javascript: false }, { width: 1280 }]) {
  const script = how.javascript !== false;
  const every = async (page) => (script ? look(page) : undefined);
  test(`a charity without accounts reads and answers with a code that it is told: ${how.width} px, script ${script ? "on" : "off"}`, async () => {
    const worker = await demo.signedIn("practitioner", how);
    const withDrawing = async (page) => {
      await send(page, 'main a:has-text("Add a document")');
      await every(page);
      await page.fill('input[type="text"]', "A drawing of hers");
      await page.setInputFiles('input[type="file"]', { name: "drawing.png", mimeType: "image/png", buffer: PICTURE });
      await press(page, "Add a document");
      await every(page);
      assert.match(await page.textContent("main"), /A drawing of hers/);
      await send(page, 'main a:has-text("Back to the last look")');
      // They agreed to what was there when they were asked.
      await send(page, 'main table a:has-text("They know what is shared")');
      await page.check("#agreed-sure");
      await press(page, "Save and go on");
    };
    const { number } = await refer(demo, worker, { name: "Zara Testperson", service: "BW-RS4", before: withDrawing });
    await worker.goto(`${demo.site}/work/referrals`);
    await send(worker, `main a:has-text("${number}")`);
    await press(worker, "Make a code");
    await every(worker);
    const code = (await worker.textContent(".ec-code")).trim();
    const charity = await demo.open(how);
    await charity.goto(`${demo.site}/referral/service`);
    await every(charity);
    await charity.fill("#code", code.toLowerCase().replaceAll("-", " "));
    await press(charity, "Show it");
    await every(charity);
    assert.ok(!charity.url().includes(code), "the code is in no address");
    const read = await charity.textContent("main");
    for (const words of ["Zara Testperson", "does not sleep", "A drawing of hers"]) assert.ok(read.includes(words), words);
    const [saved] = await Promise.all([charity.waitForEvent("download"), charity.click('main button:has-text("Save")')]);
    assert.match(saved.suggestedFilename(), /^R-.*\.(png|jpg|jpeg)$/);
    await press(charity, "We have it");
    await charity.fill("#accept-note", "We come on Thursday.");
    await press(charity, "Accept it");
    await every(charity);
    await worker.goto(`${demo.site}/work/referrals`);
    await send(worker, `main a:has-text("${number}")`);
    assert.match(await worker.textContent("main"), /We come on Thursday\./);
    await send(worker, 'main a:has-text("On paper")');
    await every(worker);
    assert.equal(await worker.$("main form"), null, "nothing to press stands on paper");
    for (const page of [worker, charity]) await page.context().close();
  });
}

test("somebody who was referred twice is kept as one person and each code shows its own, a lost code is made anew, and help goes on", async () => {
  const worker = await demo.signedIn("practitioner", { width: 1280 });
  const first = await refer(demo, worker, { name: "Layla Twicesent" });
  const second = await refer(demo, worker, { name: "Layla Twicesent" });
  const service = await demo.signedIn("referral-supervisor", { width: 320 });
  await service.goto(`${demo.site}/work/referrals`);
  await send(service, `main a:has-text("${first.number}")`);
  await look(service);
  await send(service, 'main a:has-text("Are they one person?")');
  await look(service);
  await service.check("#sure");
  await press(service, "They are one person");
  await look(service);
  assert.match(await service.textContent("main"), /One person, as somebody made sure/);
  for (const act of ["We have it", "Accept it", "It has begun"]) await press(service, act);
  await service.fill("#go-on-note", "Until the summer: ten more meetings.");
  await press(service, "It goes on");
  await look(service);
  assert.match(await service.textContent("main"), /ten more meetings/);
  await worker.goto(`${demo.site}/work/referrals`);
  await send(worker, `main a:has-text("${second.number}")`);
  await worker.check("#code-sure");
  await press(worker, "Make a new code for them");
  await look(worker);
  const code = (await worker.textContent(".ec-code")).trim();
  const own = await demo.open({ width: 320, lang: "bn" });
  const type = async (code) => {
    await own.goto(`${demo.site}/bn/r`);
    await own.fill("#code", code);
    await send(own, "main form button");
  };
  await type(second.code);
  assert.ok(!(await own.textContent("main")).includes(second.number), "the lost code opens nothing");
  for (const [good, number, others] of [[code, second.number, first.number], [first.code, first.number, second.number]]) {
    await type(good);
    await look(own);
    const seen = await own.textContent("main");
    assert.ok(seen.includes(number) && !seen.includes(others), "each code shows its own");
  }
  assert.match(await own.textContent("main"), /ten more meetings/);
  for (const page of [worker, service, own]) await page.context().close();
});

test("what a quarter taught is read by anybody, and an officer sees what everybody will", async () => {
  for (const [width, lang, prefix] of [[320, "bn", "/bn"], [1280, "en-GB", ""], [320, "ar", "/ar"]]) {
    const page = await demo.open({ width, lang });
    for (const path of ["/referral-figures", "/referral-figures/2026-Q3", "/pathways"]) {
      await page.goto(`${demo.site}${prefix}${path}`);
      await look(page);
    }
    await page.context().close();
  }
  const officer = await demo.signedIn("strategy-officer", { width: 320 });
  for (const path of ["/manage/referrals", "/manage/referrals/learned"]) {
    await officer.goto(`${demo.site}${path}`);
    await look(officer);
  }
  const protector = await demo.signedIn("data-protection-officer", { width: 320 });
  await protector.goto(`${demo.site}/manage/referrals/holds`);
  await look(protector);
  await press(protector, "Keep a referral");
  await look(protector);
  assert.match(await protector.textContent("main"), /Write the number of the referral/);
  for (const page of [officer, protector]) await page.context().close();
});
