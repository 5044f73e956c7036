// A care leaver of 19 finds what she is owed, on a cheap phone without script and with it; keeps it, and opens it again offline.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";
import { until } from "./harness.mjs";

let demo;

before(async () => {
  demo = await startDemo("2026-11-25T14:30:00Z");
});
after(() => demo.stop());

// From the first page of the site to the answer.
async function ask(page, answers) {
  await page.goto(`${demo.site}/services`);
  await send(page, "main a[href$='/entitlements']");
  await page.fill("#age", answers.age);
  for (const name of ["care", "weeks", "doing", "child"]) await page.check(`input[name=${name}][value="${answers[name]}"]`);
  await send(page, "main form button");
}

const NINETEEN = { age: "19", care: "no", weeks: "13", doing: "college", child: "no" };

for (const how of [{ width: 320, javascript: false }, { width: 1280 }]) {
  const script = how.javascript !== false;
  test(`a care leaver of 19 finds what she is owed: ${how.width} px, script ${script ? "on" : "off"}`, async () => {
    const page = await demo.open(how);
    await page.goto(`${demo.site}/entitlements`);
    if (script) await look(page);
    await send(page, "main form button");
    assert.match(await page.textContent(".govuk-error-summary"), /Write your age in years/);
    if (script) await look(page);
    await ask(page, NINETEEN);
    if (script) await look(page);
    const said = await page.textContent("main");
    for (const words of ["former relevant child", "Money for what your first home needs", "£3,000", "To stay with your foster carers after 18", "section 23D", "Leaving Care Team", "This is a guide, and no decision", "Last compared"]) {
      assert.ok(said.includes(words), words);
    }
    assert.ok(!(await page.textContent("#setting-up-home")).includes("undefined"));
    assert.equal(await page.$("#apprentice-bursary"), null, "what is for apprentices stands apart");
    await send(page, 'main a:has-text("Print it")');
    if (script) await look(page);
    assert.match(await page.textContent("main"), /Tick what you have/);
    // It needs nothing else: no other file is loaded by it, and its style is taken.
    assert.equal(await page.$$eval("link, script, img", (all) => all.length), 0);
    assert.equal(await page.$eval("h3 .box", (box) => getComputedStyle(box).display), "inline-block");
    await page.context().close();
  });
}

test("she keeps it on her telephone and opens it again offline, and takes it off", async () => {
  const page = await demo.open({ width: 320 });
  await ask(page, NINETEEN);
  const kept = await page.getAttribute("[data-keep]", "data-keep");
  await page.click("[data-keep-on]");
  await page.waitForSelector("[data-keep-off]:not([hidden])");
  assert.match(await page.textContent("[role=status]"), /opens without a network/);
  await look(page);

  await page.reload();
  assert.ok(await page.$("[data-keep-off]"), "with a network everything comes from there");

  await page.context().setOffline(true);
  await page.goto(`${demo.site}${kept}`);
  assert.match(await page.textContent("main"), /Money for what your first home needs/);
  assert.equal(await page.$eval("h3 .box", (box) => getComputedStyle(box).display), "inline-block", "with its style");
  // Whatever address of these pages she remembers leads to it.
  await page.goto(`${demo.site}/entitlements`);
  assert.match(await page.textContent("main"), /Money for what your first home needs/);
  await assert.rejects(page.goto(`${demo.site}/services`), "nothing else is kept");

  await page.context().setOffline(false);
  await until("the network is back", async () => {
    await page.goto(`${demo.site}${kept.replace("/kept?", "/owed?")}`);
    return page.$("[data-keep]");
  });
  await page.click("[data-keep-off]");
  await page.waitForSelector("[data-keep-on]:not([hidden])");
  await page.context().setOffline(true);
  await assert.rejects(page.goto(`${demo.site}${kept}`), "it is gone");
  await page.context().close();
});

test("in Arabic what she is owed stays English, and the page says how to get an interpreter", async () => {
  const page = await demo.open({ width: 320 });
  await page.goto(`${demo.site}/ar/entitlements/owed?age=19&care=no&weeks=unsure&doing=work&child=yes`);
  await look(page);
  assert.equal(await page.getAttribute("html", "dir"), "rtl");
  assert.match(await page.textContent("main"), /إن كانت 13 أسبوعًا أو أكثر/, "who does not know is told that it depends");
  assert.equal(await page.getAttribute("#setting-up-home h3 [lang]", "lang"), "en-GB");
  assert.match(await page.textContent(".ec-note"), /مترجم/);
  await send(page, "main a[href*='/kept']");
  await look(page);
  await page.context().close();
});

test("nobody is told that there is nothing, contradictions are named, and paper has no answers in its address", async () => {
  const page = await demo.open({ width: 320 });
  await page.goto(`${demo.site}/entitlements/owed?age=40&care=no&weeks=none&doing=work&child=no`);
  await look(page);
  for (const id of ["records", "savings", "homeless-vulnerable"]) assert.ok(await page.$(`#${id}`), id);
  await page.emulateMedia({ media: "print" });
  assert.ok(!(await page.textContent(".ec-print-only")).includes("age="), "what paper has of the address");
  for (const [answers, words] of [
    ["age=19&care=yes&weeks=13", /Care ends at 18/],
    ["age=17&care=yes&weeks=none", /You are in care now, so you were/],
    ["age=19&weeks=13", /Choose an answer: Are you in care now\?/],
    ["age=nineteen&care=no&weeks=13", /Write your age in years/],
  ]) {
    await page.goto(`${demo.site}/entitlements/owed?${answers}&doing=work&child=no`);
    assert.match(await page.textContent(".govuk-error-summary"), words);
  }
  await page.context().close();
});
