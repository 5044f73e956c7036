// A charity of two finds a fund, finds a partner for it, wins, and the total of the place moves.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

const total = async (page) => {
  await page.goto(`${site}/money`);
  const words = await page.locator("dl.ec-facts dd").first().innerText();
  return Number(words.replace(/[£,]/g, ""));
};

// Each width wins another fund, since nobody wins one twice.
for (const [width, javascript, fund, partner] of [[320, false, "Estuary Youth Fund", "Saltmarsh Youth Club"], [1280, true, "The Long Table", "Gullwick Family Kitchen"]]) {
  test(`a charity finds a fund and a partner, and wins: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const reader = await demo.open({ width, javascript });
    const before = await total(reader);
    await looked(reader);
    await send(reader, `a:has-text("${fund}")`);
    await looked(reader);
    assert.match(await reader.innerText("main"), /Open/);

    const charity = await demo.signedIn("contributor", { width, javascript });
    await charity.goto(`${site}/work`);
    await send(charity, "a:has-text('Funds and bids')");
    await looked(charity);
    await send(charity, `a:has-text("${fund}")`);
    await looked(charity);
    assert.ok((await charity.innerText("main")).includes(partner), "who seeks partners is named");
    await charity.fill("#about", "Friday nights in two parks.");
    await charity.fill("#seeks", "A youth club.");
    await send(charity, "main form button:has-text('Save')");
    assert.match(await charity.innerText("main"), /Saved\. Others who sign in read it\./);
    await charity.check("input[value=won]");
    await send(charity, "main form button:has-text('Save')");
    assert.match(await charity.innerText("main"), /Write how much you won/);
    await looked(charity);
    await charity.fill("#amount", "1,500");
    await charity.fill("#awarded", "26/11/2026");
    await send(charity, "main form button:has-text('Save')");
    assert.match(await charity.innerText("main"), /Congratulations/);
    await looked(charity);

    assert.equal(await total(reader), before + 1500);
    await send(reader, "dl.ec-facts a");
    await looked(reader);
    await send(reader, `a:has-text("${fund}")`);
    await looked(reader);
    assert.match(await reader.innerText("main"), /£1,500/);

    // A slip is put right, and so is the total.
    await charity.fill("#amount", "1,200");
    await send(charity, "main form button:has-text('Save')");
    assert.match(await charity.innerText("main"), /Congratulations/);
    assert.equal(await total(reader), before + 1200);
  });
}
