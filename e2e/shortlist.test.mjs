// A worker makes a list of services for a family and hands it over; the family reads it in Bengali, without an account.

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
  test(`a worker hands over a shortlist: ${how.width} px, script ${script ? "on" : "off"}`, async () => {
    const worker = await demo.open(how);
    await worker.goto(`${demo.site}/services?q=stay+and+play&free=yes`);
    const first = (await worker.textContent(".ec-card__title >> nth=0")).trim();
    await send(worker, '.ec-card >> nth=0 >> a:has-text("Put on a list")');
    // The list stays while something else is looked for.
    await worker.fill("#q", "food shelf");
    await send(worker, ".ec-finder button");
    const second = (await worker.textContent(".ec-card__title >> nth=0")).trim();
    await send(worker, ".ec-card__title a >> nth=0");
    await send(worker, 'main a:has-text("Put on a list")');
    assert.equal(new URL(worker.url()).pathname, "/services/list");
    await send(worker, 'main a:has-text("Look for more")');
    await send(worker, "main .ec-strip a");
    const names = await worker.$$eval("article h2", (all) => all.map((one) => one.textContent.trim()));
    assert.deepEqual(names, [first, second]);
    if (script) await look(worker);

    // What a mail in Bengali would say, and where its link leads.
    const mail = new URL(await worker.getAttribute("main [lang=bn] a[href^='mailto:']", "href"));
    const body = mail.searchParams.get("body");
    const link = body.match(/http\S+$/)[0];
    assert.ok(link.includes("/bn/services/list?of=") && link.length < 160, link);
    const text = await worker.getAttribute("main [lang=bn] a[href^='sms:']", "href");
    assert.ok(decodeURIComponent(text).endsWith(link), text);

    const family = await demo.open(how);
    await family.goto(link);
    if (script) await look(family);
    assert.equal(await family.getAttribute("html", "lang"), "bn");
    assert.ok((await family.textContent("main")).includes(first), "the same services");
    assert.match(await family.textContent("main"), /বিনামূল্যে/);
    assert.equal((await family.context().cookies()).length, 0, "no account and no cookie");
    const dates = await family.request.get(new URL(await family.getAttribute("a[href*='list.ics']", "href"), demo.site).href);
    assert.equal(dates.headers()["content-type"], "text/calendar; charset=utf-8");
    assert.match(await dates.text(), /BEGIN:VEVENT\r\n[\s\S]*DTSTART:2026\d{4}T\d{6}\r\n[\s\S]*RRULE:FREQ=WEEKLY;BYDAY=/);
    await send(family, "article a[rel=nofollow] >> nth=0");
    assert.equal((await family.$$("article")).length, 1);
    await family.emulateMedia({ media: "print" });
    assert.ok(!(await family.isVisible("#address")), "printed, it has the services and nothing around them");
    await Promise.all([worker, family].map((page) => page.context().close()));
  });
}

test("a list of what is not there, of too much, and of what is for some alone shows nothing that it must not", async () => {
  const page = await demo.open({ width: 320 });
  await page.goto(`${demo.site}/services/list?of=999999.abc.-1.1`);
  await look(page);
  assert.match(await page.textContent("main"), /not in the directory any more/);
  // What is there shows however much is not.
  await page.goto(`${demo.site}/services?q=stay+and+play&free=yes`);
  const key = (await page.getAttribute(".ec-card", "id")).slice(1);
  await page.goto(`${demo.site}/services/list?of=${Array.from({ length: 30 }, (_, n) => 900_000 + n).join(".")}.${key}`);
  assert.equal((await page.$$("article")).length, 1);
  const full = Array.from({ length: 20 }, (_, n) => 850 + n).join(".");
  await page.goto(`${demo.site}/services?q=play&of=${full}`);
  assert.ok(await page.$('.ec-card a:has-text("Your list is full")'), "the next is not refused without a word");
  assert.equal((await page.request.get(`${demo.site}/services/list.ics`)).status(), 404, "a calendar without any date is none");
  const every = Array.from({ length: 2_000 }, (_, n) => n).join(".");
  await page.goto(`${demo.site}/services/list?of=${every}`);
  assert.ok((await page.$$("article")).length <= 20);
  const all = await Promise.all(
    Array.from({ length: 100 }, async (_, k) => {
      const keys = Array.from({ length: 20 }, (_, n) => k * 20 + n).join(".");
      return (await page.request.get(`${demo.site}/services/list?of=${keys}`)).text();
    }),
  );
  // Every key that the example has is among these.
  assert.equal(all.join("").split("<article").length - 1, 298);
  assert.ok(!all.join("").includes("Crow’s Nest"));
  await page.context().close();
});
