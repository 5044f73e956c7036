// Looking for something: a mother with a three-year-old, in Bengali, on a cheap phone without script and at a desk with it.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo;

// A Wednesday afternoon.
before(async () => {
  demo = await startDemo("2026-11-25T14:30:00Z");
});
after(() => demo.stop());

for (const how of [{ width: 320, javascript: false }, { width: 1280 }]) {
  test(`something free on Tuesday for a child of three, near a postcode, in Bengali: ${how.width} px, script ${how.javascript === false ? "off" : "on"}`, async () => {
    const page = await demo.open(how);
    await page.goto(`${demo.site}/bn`);
    await send(page, ".ec-nav a");
    assert.equal(new URL(page.url()).pathname, "/bn/services");
    await page.selectOption("#day", "TU");
    await page.fill("#age", "৩");
    await page.fill("#postcode", "bw2 8sd");
    await page.check("input[name=free]");
    await send(page, "main form button[type=submit]");
    if (how.javascript !== false) await look(page);
    const facts = await page.$$eval(".ec-card", (cards) => cards.map((card) => card.textContent));
    assert.ok(facts.length > 0);
    for (const fact of facts) assert.match(fact, /বিনামূল্যে[\s\S]*মিটার দূরে/);

    const name = await page.textContent(".ec-card__title a");
    await send(page, ".ec-card__title a");
    if (how.javascript !== false) await look(page);
    assert.equal((await page.textContent("h1")).trim(), name.trim());
    assert.equal(await page.getAttribute("html", "lang"), "bn");
    const said = await page.textContent(".ec-facts");
    for (const words of ["বিনামূল্যে", "মঙ্গলবার", "কোনো মানুষের সঙ্গে যোগাযোগ"]) assert.ok(said.includes(words), `${words}: ${said}`);
    assert.match(await page.getAttribute("a[href^='tel:']", "href"), /^tel:01632960\d{3}$/);
    await page.context().close();
  });
}

test("where nothing is found, the page says what would be with one thing less", async () => {
  const page = await demo.open({ width: 320 });
  await page.goto(`${demo.site}/services?theme=food&day=SU`);
  await look(page);
  const ways = await page.$$eval("main .govuk-list a", (links) => links.map((link) => link.textContent));
  assert.ok(ways.some((words) => words.startsWith("On any day: ")), ways.join());
  await send(page, "main .govuk-list a >> text=On any day");
  assert.ok((await page.$$(".ec-card")).length > 0);
  await page.context().close();
});

for (const how of [{ width: 320, javascript: false }, { width: 1280 }]) {
  const script = how.javascript !== false;
  test(`the same on a map and day by day, in a place by its name, without steps: ${how.width} px, script ${script ? "on" : "off"}`, async () => {
    const page = await demo.open(how);
    await page.goto(`${demo.site}/services`);
    await page.selectOption("#theme", "sport");
    await page.click("main summary");
    await page.check("input[name=step-free]");
    await send(page, "main form button[type=submit]");
    const count = (await page.textContent("main h2")).trim();
    await send(page, ".ec-ways a >> text=On a map");
    if (script) await look(page);
    assert.equal((await page.textContent("main h2")).trim(), count);
    assert.ok((await page.$$(".ec-map circle")).length > 0);
    const row = await page.$("tbody tr:has(a)");
    const within = (await (await row.$("td")).textContent()).trim();
    await send(page, "tbody tr a");
    assert.match(await page.textContent("main h2"), new RegExp(`^\\s*${within} result`));
    assert.ok((await page.inputValue("#postcode")).length > 3, "the name of the place stands in the form");
    assert.equal(await page.isChecked("input[name=step-free]"), true);
    await send(page, ".ec-ways a >> text=Day by day");
    if (script) await look(page);
    assert.match(await page.textContent("main h3"), /Wednesday, 25 November 2026/);
    await send(page, "main a >> text=Later days");
    assert.match(await page.textContent("main h3"), /Wednesday, 2 December 2026/);
    await send(page, ".ec-sessions a");
    await page.goto(`${demo.site}/ar/services/map`);
    if (script) await look(page);
    await page.goto(`${demo.site}/ar/services/calendar`);
    if (script) await look(page);
    await page.context().close();
  });
}
