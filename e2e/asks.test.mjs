// What an organisation asks stays open until there is an answer: somebody says that they can help, whoever looks after it reads that,
// and everybody reads the answer.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

// Each width answers another one, since an answer ends it.
for (const [width, javascript, title] of [[320, false, "Does anybody help disabled school leavers"], [1280, true, "Has anybody a minibus"]]) {
  test(`what is asked is answered: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const reader = await demo.open({ width, javascript });
    await reader.goto(`${site}/bodies`);
    await send(reader, "main a:has-text('Offers and asks')");
    await looked(reader);
    await send(reader, `a:has-text("${title}")`);
    await looked(reader);
    const open = reader.url();

    const helps = await demo.signedIn("contributor", { width, javascript });
    await helps.goto(open);
    await send(helps, "a:has-text('Reply to this')");
    await looked(helps);
    await send(helps, "main form button:has-text('Send it')");
    assert.match(await helps.innerText("main"), /Write your reply\./);
    await looked(helps);
    await helps.fill("#words", "Two of us go along on Saturdays.");
    await send(helps, "main form button:has-text('Send it')");
    assert.match(await helps.innerText("main"), /It is sent\. Those who asked read it\./);
    await reader.reload();
    assert.ok(!(await reader.innerText("main")).includes("Two of us go along"), "nobody but whoever asked reads it");

    // Nobody of that organisation signs in here: the officer looks after what it asks.
    const officer = await demo.signedIn("strategy-officer", { width, javascript });
    await officer.goto(open.replace("/asks/", "/work/asks/"));
    assert.match(await officer.innerText("main"), /Two of us go along on Saturdays\./);
    await looked(officer);
    await officer.check("input[value=answered]");
    await officer.fill("#answer", "The council goes along on Saturdays.");
    await send(officer, "main form button:has-text('Save')");
    assert.match(await officer.innerText("main"), /It is published\./);

    await reader.goto(`${site}/asks`);
    const answered = reader.locator("section:has(#answered)");
    assert.match(await answered.innerText(), /The council goes along on Saturdays\./);
    await looked(reader);
  });
}
