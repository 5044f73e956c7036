// The promise of the first version: from what a child said to whether it worked,
// by keyboard or touch, on a phone or a desk, with script or without, in two
// languages and both directions of writing.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { checkAccessibility, noHorizontalScroll, start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site?.stop());

const WORDS = {
  "": { direction: "ltr", lang: "en-GB" },
  "/ar": { direction: "rtl", lang: "ar" },
};

for (const width of [320, 1280]) {
  for (const javascript of [true, false]) {
    for (const prefix of Object.keys(WORDS)) {
      const name = `a message, its actions, an outcome and the thread: ${width} px, ${prefix || "English"}, script ${javascript ? "on" : "off"}`;
      test(name, async () => {
        const page = await site.page({ width, javascript });
        const looked = async (path) => {
          await page.waitForURL((url) => url.pathname === `${prefix}${path}`);
          assert.equal(await page.getAttribute("html", "dir"), WORDS[prefix].direction);
          assert.equal(await page.getAttribute("html", "lang"), WORDS[prefix].lang);
          await noHorizontalScroll(page);
          if (javascript) await checkAccessibility(page);
        };
        await page.goto(`${site.first}${prefix || "/"}`);
        await page.click("text=Keep checking if we are okay");
        await looked("/messages/KM15");
        await page.click("text=Campaign for talking about wellbeing and feelings");
        await looked("/actions/CF19-P2-A2");
        await page.click("main >> text=Children and families can say with confidence how they feel");
        await looked("/outcomes/CF19-P2-O1");
        await page.click("main a.govuk-button");
        await looked("/thread/CF19-P2-O1");
        assert.ok(await page.isVisible("text=Keep checking if we are okay"), "the thread does not lead back to the message");
        assert.ok((await page.locator(".ec-chain--broken").count()) > 0, "a broken thread is not shown as broken");
        await page.close();
      });
    }
  }
}

test("the language switch keeps the page", async () => {
  const page = await site.page({ width: 320 });
  await page.goto(`${site.first}/actions/CF19-P2-A2`);
  await page.click("nav a[hreflang=ar]");
  await page.waitForURL(`${site.first}/ar/actions/CF19-P2-A2`);
  await page.click("nav a[hreflang=en-GB]");
  await page.waitForURL(`${site.first}/actions/CF19-P2-A2`);
  await page.close();
});

test("by keyboard alone: skip to the content, then search", async () => {
  const page = await site.page();
  await page.goto(`${site.first}/search`);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "govuk-skip-link");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("apprenticeship");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=apprenticeship/);
  assert.ok(await page.isVisible("text=CP23-P3-A4"));
  await page.close();
});

test("a first visit weighs under 100 KB, and asks nobody else", async () => {
  const page = await site.page();
  let bytes = 0;
  const hosts = new Set();
  page.on("requestfinished", async (request) => {
    hosts.add(new URL(request.url()).host);
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    bytes += responseBodySize + responseHeadersSize;
  });
  await page.goto(`${site.first}/`, { waitUntil: "networkidle" });
  assert.deepEqual([...hosts], [new URL(site.first).host]);
  assert.ok(bytes > 5_000 && bytes < 100_000, `${bytes} bytes`);
  await page.close();
});
