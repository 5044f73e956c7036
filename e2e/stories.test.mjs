// An organisation tells a story with the agreement of whoever it is about, everybody reads it on the page of its action, and whoever agreed
// takes it back everywhere by a link of their own.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

for (const [width, javascript] of [[320, false], [1280, true]]) {
  test(`a story is told and taken back: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const title = `A gull called Bread ${width}`;
    const tells = await demo.signedIn("contributor", { width, javascript });
    await tells.goto(`${site}/work`);
    await send(tells, "main a:has-text('Your stories')");
    await looked(tells);
    await tells.selectOption("#concerns", "BW-S1-P4-A2");
    await tells.fill("#title", title);
    await tells.fill("#about", "Ada and I fed the herring gull on the sill.");
    await tells.fill("#name", "Ada Roe");
    await send(tells, "main form button:has-text('Publish it')");
    assert.match(await tells.innerText("main"), /The name of whoever agreed stands here/);
    await looked(tells);
    await tells.fill("#about", "I fed the herring gull on the sill.");
    await send(tells, "main form button:has-text('Publish it')");
    assert.match(await tells.innerText("main"), /It is published\./);
    await looked(tells);
    const link = (await tells.innerText("main")).match(/https?:\/\/\S+\/story\/[\w-]+/)[0];

    const reader = await demo.open({ width, javascript });
    await reader.goto(`${site}/bodies`);
    await send(reader, "main a:has-text('Stories and good practice')");
    await looked(reader);
    await send(reader, `main a:has-text("${title}")`);
    assert.match(await reader.innerText("main"), /agreed to it until/);
    assert.ok(!(await reader.innerText("main")).includes("Ada Roe"));
    await looked(reader);
    const open = reader.url();
    await reader.goto(`${site}/actions/BW-S1-P4-A2`);
    assert.ok((await reader.innerText("main")).includes(title));
    await looked(reader);

    const agreed = await demo.open({ width, javascript });
    await agreed.goto(link);
    assert.match(await agreed.innerText("main"), /You agreed that this is told until/);
    await looked(agreed);
    await send(agreed, "main form button:has-text('Take it back everywhere')");
    assert.match(await agreed.innerText("main"), /This is not told any more/);
    await looked(agreed);
    for (const page of [open, `${site}/stories`, `${site}/actions/BW-S1-P4-A2`]) {
      await reader.goto(page);
      assert.ok(!(await reader.innerText("body")).includes("gull"), page);
    }
  });
}

test("a campaign has words in the languages that somebody checked", async () => {
  const reader = await demo.open({ width: 320, javascript: true });
  await reader.goto(`${site}/campaigns`);
  await look(reader);
  await send(reader, "main a:has-text('A lamp in the window')");
  assert.equal(await reader.locator("span[lang=ar]").getAttribute("dir"), "auto");
  await look(reader);
});
