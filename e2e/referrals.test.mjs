// Somebody is referred with their agreement: the worker sends, the service answers, and whoever it is about sees it and changes their mind.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";
import { press, refer } from "./refer.mjs";

let demo;

before(async () => {
  demo = await startDemo("2026-11-25T14:30:00Z");
});
after(() => demo.stop());

for (const how of [{ width: 320, javascript: false }, { width: 1280 }]) {
  const script = how.javascript !== false;
  test(`a worker refers a girl, and it comes back: ${how.width} px, script ${script ? "on" : "off"}`, async () => {
    const every = script ? look : undefined;
    const worker = await demo.signedIn("practitioner", how);
    const { code, number } = await refer(demo, worker, { name: "Amina Testperson", every });
    const service = await demo.signedIn("referral-supervisor", how);
    await service.goto(`${demo.site}/work`);
    assert.match(await service.textContent("main"), /\d new/);
    await service.goto(`${demo.site}/work/referrals`);
    if (script) await look(service);
    await send(service, `main a:has-text("${number}")`);
    if (script) await look(service);
    await press(service, "We have it");
    await service.fill("#accept-note", "We ring on Monday after ten.");
    await press(service, "Accept it");
    if (script) await look(service);
    await press(service, "It has begun");
    await service.selectOption("#close-outcome", "helped");
    await service.fill("#close-said", "It was good to draw.");
    await press(service, "Close it");
    if (script) await look(service);
    await worker.goto(`${demo.site}/work/referrals`);
    await send(worker, `main a:has-text("${number}")`);
    const back = await worker.textContent("main");
    for (const words of ["They got the help they wanted", "It was good to draw.", "We ring on Monday"]) assert.ok(back.includes(words), words);
    const own = await demo.open(how);
    await own.goto(`${demo.site}/referral`);
    if (script) await look(own);
    await own.fill("#code", code.toLowerCase());
    await press(own, "Show it");
    if (script) await look(own);
    const seen = await own.textContent("main");
    for (const words of ["It is over.", "We ring on Monday", "Brackwater Health Trust"]) assert.ok(seen.includes(words), words);
    for (const words of ["Her uncle", "Practitioner"]) assert.ok(!seen.includes(words), words);
    for (const page of [worker, service, own]) await page.context().close();
  });
}

test("in Bengali she changes her mind, with consent in English, and leaves the page at once", async () => {
  const worker = await demo.signedIn("practitioner", { width: 1280 });
  const { code, number } = await refer(demo, worker, { name: "Rahima Testperson" });
  const own = await demo.open({ width: 320, lang: "bn" });
  await own.goto(`${demo.site}/bn/referral`);
  await look(own);
  await own.fill("#code", code);
  await send(own, "main form button");
  await look(own);
  const page = await own.textContent("main");
  assert.match(page, /পাঠানো হয়েছে|পাঠানো/);
  assert.match(page, /You can change your mind\. Then the service does nothing more/, "what she takes back stands in English");
  assert.ok(!own.url().includes(code), "the code is in no address");
  await own.fill(`#note-${number}-withdraw`, "ভালো আছি");
  await send(own, "main button.govuk-button--warning");
  await look(own);
  await worker.goto(`${demo.site}/work/referrals`);
  await send(worker, `main a:has-text("${number}")`);
  const told = await worker.textContent("main");
  assert.match(told, /Withdrawn/);
  assert.match(told, /ভালো আছি/);
  await own.route("https://www.bbc.co.uk/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Weather</title><h1>Rain</h1>" }));
  await own.click("[data-exit]");
  await own.waitForURL("https://www.bbc.co.uk/weather");
  await own.goBack();
  await own.waitForLoadState();
  assert.ok(!(await own.textContent("main")).includes(number), "going back does not lead to it");
  for (const one of [worker, own]) await one.context().close();
});

test("in Arabic a father asks for his son, without an account", async () => {
  const page = await demo.open({ width: 320, lang: "ar" });
  await page.goto(`${demo.site}/ar/referral/ask/BW-RS1`);
  await look(page);
  assert.match(await page.textContent("main"), /What I wrote is sent to/);
  await page.check('input[value="parent"]');
  await page.fill("#name", "يوسف");
  await page.fill("#born", "٥/٦/٢٠١٦");
  await page.fill("#need", "لا ينام من القلق");
  await page.fill("#wanted", "أن ينام");
  await page.selectOption("#safe", "email");
  await page.fill("#email", "father@reader.example");
  await page.fill("#agreed-name", "والده");
  await page.check("#agreed-sure");
  await send(page, "main form button");
  await look(page);
  assert.match((await page.textContent(".ec-code")).trim(), /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await page.context().close();
});

test("the desk of a referral is readable for whoever works in Arabic", async () => {
  const worker = await demo.signedIn("practitioner", { width: 1280 });
  const { number } = await refer(demo, worker, { name: "Sam Testperson", language: "en" });
  await worker.goto(`${demo.site}/ar/work/referrals`);
  await look(worker);
  await send(worker, `main a:has-text("${number}")`);
  await look(worker);
  const lead = await demo.signedIn("safeguarding-lead", { width: 320 });
  await lead.goto(`${demo.site}/manage/referrals/look-into`);
  await look(lead);
  await lead.fill("#number", number);
  await lead.fill("#why", "The school rang: her father is at the gate.");
  await send(lead, "main form button");
  await look(lead);
  assert.match(await lead.textContent("main"), /does not sleep/);
  const officer = await demo.signedIn("data-protection-officer", { width: 320 });
  await officer.goto(`${demo.site}/manage/referrals/reviews`);
  await look(officer);
  assert.match(await officer.textContent("main"), /her father is at the gate/);
  const watch = await demo.signedIn("strategy-officer", { width: 320 });
  await watch.goto(`${demo.site}/manage/referrals`);
  await look(watch);
  const teams = await demo.signedIn("referral-supervisor", { width: 320 });
  await teams.goto(`${demo.site}/work/referrals/teams`);
  await look(teams);
  for (const page of [worker, lead, officer, watch, teams]) await page.context().close();
});
