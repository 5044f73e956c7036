// Dashboards: each is found where work begins, is read on a phone and by a screen reader in two directions, and prints without
// the ways round the site.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, startDemo } from "./demo.mjs";

// Updates of the invented borough's plan are three days late.
const DAY = "2026-12-14T12:00:00Z";

// Whose, the words by which it is found, and its path.
const ALL = [
  ["action-owner", "Your work", "/work"],
  ["organisation-administrator", "How it is going: Brackwater Council", "/work/organisations/BW-ORG1"],
  ["strategy-officer", "How it is going, by organisation", "/work/organisations"],
  ["strategy-officer", "What to chase now", "/manage/dashboard"],
  ["body-member", "How it is going: Brackwater Children and Families Board", "/bodies/BW-BODY1/dashboard"],
  ["young-representative", "How it is going: The Tide Table", "/bodies/BW-BODY3/dashboard"],
];

let demo, site;
before(async () => {
  demo = await startDemo(DAY);
  site = demo.site;
});
after(async () => await demo?.stop());

for (const [role, words, path] of ALL) {
  test(`${path} of the ${role}`, async () => {
    const page = await demo.signedIn(role, { width: 320 });
    if (path !== "/work") await page.click(`main a:text-is("${words}")`);
    assert.equal(new URL(page.url()).pathname, path);
    assert.equal(await page.innerText("h1"), words);
    for (const [width, prefix] of [[320, ""], [1280, ""], [1280, "/ar"]]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${site}${prefix}${path}`);
      await look(page);
    }
    await page.goto(`${site}${path}`);
    await page.emulateMedia({ media: "print" });
    for (const way of [".ec-nav", ".ec-lang", ".ec-account", ".govuk-breadcrumbs", "main form", ".ec-places li:not(:has(.ec-waits))"]) {
      for (const one of await page.locator(way).all()) assert.equal(await one.isVisible(), false, way);
    }
    for (const one of await page.locator("main table").all()) assert.ok(await one.isVisible(), "what is folded is on paper");
    assert.ok((await page.pdf({ format: "A4" })).length > 10_000);
    await page.close();
  });
}

test("a number leads to what it counts", async () => {
  const page = await demo.open({ width: 1280 });
  await page.goto(`${site}/bodies/BW-BODY9/dashboard`);
  await page.click(".ec-counts a:has-text('Off track')");
  assert.equal(new URL(page.url()).hash, "#goes-off-track");
  assert.equal(await page.locator("[aria-labelledby='goes-off-track'] tbody tr").count(), 2);
  await page.close();
});
