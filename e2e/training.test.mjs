// A parent without an account signs up for a session, gives the place back, and the next in line gets it; whoever runs it says who came, and
// the target counts them once.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

// The link in the newest letter to an address, as the demonstration shows its letters.
async function linkTo(page, address) {
  await page.goto(`${site}/demo/outbox`);
  const letter = page.locator("main").getByText(address).first();
  assert.ok(await letter.count(), `a letter to ${address}`);
  const text = await page.innerText("main");
  const after = text.slice(text.indexOf(address));
  return after.match(/https?:\/\/\S+\/place\/[\w-]+/)[0];
}

for (const [width, javascript, session] of [[320, false, "BW-TS12"], [1280, true, "BW-TS14"]]) {
  test(`training from signing up to the target: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const person = await demo.open({ width, javascript });
    await person.goto(`${site}/bodies`);
    await send(person, "main a:has-text('Training')");
    await looked(person);
    await send(person, `main a[href="/training-sessions/${session}"]`);
    await looked(person);
    const signUp = async (name, address) => {
      await person.goto(`${site}/training-sessions/${session}`);
      await send(person, "main a:has-text('Sign up')");
      await person.fill("#name", name);
      await person.fill("#contact", address);
      await person.selectOption("#from_where", "school");
      await send(person, "main form button:has-text('Sign up')");
    };
    await person.goto(`${site}/training-sessions/${session}/book`);
    await send(person, "main form button:has-text('Sign up')");
    assert.match(await person.innerText("main"), /Write a name/);
    await looked(person);
    const own = (name) => `${name}-${width}@example.org`;
    await signUp("Ada Roe", own("ada"));
    assert.match(await person.innerText("main"), /We have written to you/);
    await looked(person);
    await signUp("Bo Poe", own("bo"));
    if (session === "BW-TS12") {
      await signUp("Cy Doe", own("cy"));
      const cy = await linkTo(person, own("cy"));
      await person.goto(cy);
      assert.match(await person.innerText("main"), /on the waiting list/);
      await person.goto(await linkTo(person, own("ada")));
      await send(person, "main form button:has-text('Give my place back')");
      assert.match(await person.innerText("main"), /You have given your place back/);
      await person.goto(cy);
      assert.match(await person.innerText("main"), /You have a place/);
    }
    await person.goto(await linkTo(person, own("bo")));
    await looked(person);
    assert.match(await person.innerText("main"), /You have a place/);

    const runs = await demo.signedIn("contributor", { width, javascript });
    await runs.goto(`${site}/work/training/${session}`);
    assert.match(await runs.innerText("main"), /Bo Poe/);
    await looked(runs);
  });
}

test("who came to a session counts towards the target", async () => {
  const runs = await demo.signedIn("contributor", { width: 320, javascript: true });
  await runs.goto(`${site}/work/training`);
  await look(runs);
  await send(runs, "main a:has-text('How to sit down with a worried child') >> nth=0");
  await send(runs, "main a:has-text('Who came')");
  await look(runs);
  await runs.fill("#others-school", "4");
  await send(runs, "main form button:has-text('Save')");
  assert.match(await runs.innerText("main"), /everybody reads how many came/);
  await runs.goto(`${site}/training-targets/BW-TT1`);
  assert.match(await runs.innerText("main"), /60 of 200 people/);
  assert.match(await runs.innerText("main"), /7 more came without a name/);
  await look(runs);
});
