// The promise of measures: whoever asks "is it working?" reads an answer before any colour, with the same figures as a
// table; and whoever keeps figures brings one to everybody, without script.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { checkAccessibility, noHorizontalScroll, start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site?.stop());

async function chosen(page, role) {
  await page.goto(`${site.second}/demo`);
  await page.check(`input[value="${role}"]`);
  await page.click("main form button");
  await page.waitForURL((url) => url.pathname === "/work");
}

for (const [width, javascript] of [[320, false], [1280, true]]) {
  test(`from a board's door to a figure that has moved: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const page = await site.page({ width, javascript });
    const looked = async (path) => {
      await page.waitForURL((url) => url.pathname === path);
      await noHorizontalScroll(page);
      if (javascript) await checkAccessibility(page);
    };
    await page.goto(`${site.second}/`);
    await page.click('main a[href="/scorecards"]');
    await looked("/scorecards");
    await page.click('main a[href="/scorecards/BW-S1"]');
    await looked("/scorecards/BW-S1");
    const moved = page.locator("tr", { has: page.locator('a[href="/measures/BW-ME2"]') });
    assert.match(await moved.innerText(), /A real improvement since 2025 Q1, on what was before\./);
    await page.click('main a[href="/measures/BW-ME2"]');
    await looked("/measures/BW-ME2");
    const main = await page.innerText("main");
    assert.ok(main.indexOf("A real improvement since 2025 Q1, on what was before.") < main.indexOf("Rules:"), "the sentence comes first");
    assert.match(await page.innerText(".ec-chart, figure"), /XmR/, "the chart names its rules");
    await page.close();
  });
}

// What is drawn for each kind of signal, and the words for it in the table.
const SHAPES = [
  ['rect[width="9"]', "better"],
  ['path[fill="#f47738"]', "worse"],
  ['path[fill="#4c2c92"]', "a real change"],
];

test("a chart has a point for each row of the table below it, and each signal in a shape of its own", async () => {
  const page = await site.page();
  const found = new Set();
  for (const measure of ["BW-ME2", "BW-ME3", "BW-ME8"]) {
    await page.goto(`${site.second}/measures/${measure}`);
    const chart = page.locator("main svg:has(#chart-title)");
    const rows = await page.locator("[aria-labelledby=all-figures] tbody tr").allInnerTexts();
    let signals = 0;
    for (const [shape, words] of SHAPES) {
      const drawn = await chart.locator(shape).count();
      assert.equal(drawn, rows.filter((row) => row.split(/[\n\t]/).some((cell) => cell.includes(words))).length, `${measure}: ${words}`);
      if (drawn > 0) found.add(words);
      signals += drawn;
    }
    assert.equal(signals + (await chart.locator('circle[r="3.2"]').count()), rows.length, measure);
  }
  assert.ok(found.size > 0, "no chart has a signal");
  await page.close();
});

test("a figure is pasted, looked at, published and seen by everybody, then withdrawn, without script", async () => {
  const page = await site.page({ width: 320, javascript: false });
  await chosen(page, "data-steward");
  await page.goto(`${site.second}/manage/figures/new`);
  await page.selectOption("[name=measure]", "BW-ME3");
  await page.fill("[name=title]", "A count of the journey");
  await page.fill("[name=published]", "2026-11-20");
  await page.fill("[name=rows]", "2026 Q4\t31\n");
  await page.click("main form button");
  await page.waitForURL(/\/manage\/figures\/.*done=held/);
  const dataset = new URL(page.url()).pathname;
  await noHorizontalScroll(page);
  assert.match(await page.innerText("main"), /New figures: 1\./);
  const everybody = await site.page({ width: 320, javascript: false });
  const seen = async () => {
    await everybody.goto(`${site.second}/measures/BW-ME3`);
    return (await everybody.innerText("main")).includes("2026 Q4");
  };
  assert.equal(await seen(), false, "what waits is seen by everybody");
  await page.check("[name=without-counts]");
  await page.click("main form:has([name=without-counts]) button");
  await page.waitForURL(/done=published/);
  assert.equal(await seen(), true, "what is published is not seen");
  await page.goto(`${site.second}${dataset}`);
  await page.fill("[name=reason]", "It was a journey.");
  await page.click("main form:has([name=reason]) button");
  await page.waitForURL(/done=withdrawn/);
  assert.equal(await seen(), false, "what is withdrawn is still seen");
  await everybody.close();
  await page.close();
});
