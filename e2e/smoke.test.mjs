// The front page of both example sites opens, small and large, and is accessible.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { checkAccessibility, noHorizontalScroll, start } from "./harness.mjs";

let site;
before(async () => { site = await start(); });
after(async () => { await site?.stop(); });

for (const which of ["first", "second"]) {
  for (const width of [320, 1280]) {
    test(`the front page of the ${which} site at ${width} px`, async () => {
      const page = await site.page({ width });
      const answer = await page.goto(`${site[which]}/`);
      assert.equal(answer.status(), 200);
      assert.equal(await page.locator("h1").count(), 1);
      await noHorizontalScroll(page);
      await checkAccessibility(page);
      await page.close();
    });
  }
}
