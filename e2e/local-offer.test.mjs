// Parents and young people read the local offer for special educational needs, say what is missing, and are answered.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo;

before(async () => {
  demo = await startDemo("2026-11-25T14:30:00Z");
});
after(() => demo.stop());

for (const how of [{ width: 320, javascript: false }, { width: 1280 }]) {
  const script = how.javascript !== false;
  test(`a mother finds out who decides, and says what is missing: ${how.width} px, script ${script ? "on" : "off"}`, async () => {
    const page = await demo.open(how);
    await page.goto(demo.site);
    await send(page, "main a[href$='/local-offer']");
    if (script) await look(page);
    await send(page, "main a[href$='/assessment-and-plans']");
    if (script) await look(page);
    const plans = await page.textContent("main");
    for (const words of ["How it is decided", "within 6 weeks", "Named contact", "01632 960549"]) assert.ok(plans.includes(words), words);
    await send(page, 'main a:has-text("Say what you think of it")');
    assert.match(await page.textContent("main"), /advice line, 01632 960551/);
    if (script) await look(page);
    await page.context().close();
  });
}

test("in Bengali and Arabic the shell is translated, and says why the words are English", async () => {
  const page = await demo.open({ width: 320 });
  await page.goto(`${demo.site}/bn/local-offer/travel`);
  await look(page);
  assert.match(await page.textContent(".ec-note"), /দোভাষী/);
  await page.goto(`${demo.site}/ar/local-offer`);
  await look(page);
  await page.goto(`${demo.site}/ar/local-offer/said`);
  await look(page);
  await page.context().close();
});

test("what a parent wrote becomes a comment on its part, and is answered", async () => {
  const worker = await demo.signedIn("participation-worker", { width: 1280 });
  await worker.goto(`${demo.site}/manage/surveys`);
  await send(worker, 'main a:has-text("What do you think of the local offer?")');
  await send(worker, "main a[href$='/words']");
  await send(worker, 'main a:has-text("hoist in the toilet")');
  await worker.fill("#text", "Could the list of clubs say which ones have a hoist in the toilet?");
  await worker.check('input[name=quoted][value="no"]');
  await worker.fill("#speaker", "A parent, on the local offer, autumn 2026");
  await worker.selectOption("#local_offer", "clubs and leisure");
  await look(worker);
  await send(worker, 'main button:has-text("Make this a message")');
  const reader = await demo.open({ width: 320 });
  const comment = () => reader.textContent('article:has-text("hoist in the toilet")');
  await reader.goto(`${demo.site}/local-offer/clubs-and-leisure`);
  assert.match(await comment(), /Nobody has answered this yet/);
  const message = (await reader.getAttribute('article:has-text("hoist in the toilet") a', "href")).split("/").pop();

  const officer = await demo.signedIn("strategy-officer", { width: 1280 });
  await officer.goto(`${demo.site}/manage/plan/responses/new`);
  await officer.selectOption("#message", message);
  await officer.selectOption("#decision", "done");
  await officer.fill("#text", "Every club says since Monday whether it has a hoist.");
  await officer.selectOption("#organisation", "BW-ORG1");
  await officer.fill("#day", "2026-11-24");
  await send(officer, "main form button");
  await send(officer, "button:has-text('Publish')");
  await reader.reload();
  assert.match(await comment(), /Every club says since Monday/);
  await look(reader);
});
