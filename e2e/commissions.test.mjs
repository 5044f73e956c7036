// A small charity reads early word of a commission, sees that it is no procurement notice, and finds somebody who leads.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

// Each width looks at another one, since what is said stays.
for (const [width, javascript, title, reference] of [[320, false, "A first talk within four weeks", "BW-COM3"], [1280, true, "Welcome workers", "BW-COM9"]]) {
  test(`early word leads to somebody to bid with: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const helps = await demo.signedIn("contributor", { width, javascript });
    await helps.goto(`${site}/bodies`);
    await send(helps, "main a:has-text('Commissioning')");
    await looked(helps);
    await send(helps, `main a:has-text("${title}") >> nth=0`);
    assert.match(await helps.innerText("main"), /no procurement notice/);
    await looked(helps);
    await send(helps, "main a:has-text('Find partners')");
    await looked(helps);
    await helps.check("input[value=leads]");
    await send(helps, "main form button:has-text('Save')");
    assert.match(await helps.innerText("main"), /Say in a sentence what you would bring\./);
    await looked(helps);
    await helps.fill("#about", "We do the accounts of small clubs.");
    await helps.fill("#seeks", "A club near the rooms.");
    await send(helps, "main form button:has-text('Save')");
    assert.match(await helps.innerText("main"), /Would lead/);

    const officer = await demo.signedIn("strategy-officer", { width, javascript });
    await officer.goto(`${site}/work/commissions/${reference}`);
    assert.match(await officer.innerText("main"), /We do the accounts of small clubs\./);
    await looked(officer);
    const reader = await demo.open({ width, javascript });
    await reader.goto(`${site}/commissions/${reference}`);
    assert.ok(!(await reader.innerText("main")).includes("accounts of small clubs"), "only who signs in reads it");
  });
}

test("a commissioner tells early word, and is told what is wrong with it", async () => {
  const page = await demo.signedIn("commissioner", { width: 320, javascript: false });
  await page.goto(`${site}/work`);
  await send(page, "main a[href='/manage/plan']");
  await send(page, "main a:has-text('Commissioning') >> nth=0");
  await send(page, "main a:has-text('Add')");
  await page.fill("#title", "A boat for the pool");
  await page.selectOption("#stage", "early word");
  await page.fill("#told_on", "2026-11-26");
  await page.fill("#value_to", "0");
  await send(page, "main form button >> nth=0");
  assert.match(await page.innerText("main"), /below £1/);
  await page.fill("#value_to", "4000");
  await send(page, "main form button >> nth=0");
  assert.match(await page.innerText("main"), /A boat for the pool/);
  await send(page, "main form button:has-text('Publish')");
  const reader = await demo.open({ width: 320, javascript: false });
  await reader.goto(`${site}/commissions`);
  assert.match(await reader.innerText("main"), /A boat for the pool/);
});
