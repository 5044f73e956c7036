// A pledge: an organisation signs it, offers something that young people find, and tells what it did.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

for (const [width, javascript, organisation] of [[320, false, "BW-ORG9"], [1280, true, "BW-ORG4"]]) {
  test(`a pledge is signed, and what is offered is found: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const title = `Bake bread on Saturdays (${width})`;

    const officer = await demo.signedIn("strategy-officer", { width, javascript });
    await officer.goto(`${site}/pledges/BW-PD1`);
    await looked(officer);
    await send(officer, "a:has-text('Pledges of your organisation')");
    await looked(officer);
    await send(officer, "a:has-text('The Home Port pledge') >> nth=-1");
    await officer.selectOption("#organisation", organisation);
    await officer.fill("#reason", "There is always a chair.");
    await send(officer, "button:has-text('Sign it')");
    assert.match(await officer.innerText("main"), /Say that you sign/);
    await looked(officer);
    await officer.check("#agree");
    await send(officer, "button:has-text('Sign it')");
    await looked(officer);
    await officer.fill("#title", title);
    await officer.selectOption("#kind", "training");
    await officer.fill("#about", "Flour, water and an oven, each Saturday at nine.");
    await officer.fill("#for_whom", "Care leavers");
    await officer.fill("#take_up", "Knock at the kitchen door.");
    await send(officer, "button:has-text('Add the offer')");
    assert.match(await officer.innerText("main"), /there for everybody/);

    const phone = await demo.open({ width, javascript });
    await phone.goto(`${site}/messages`);
    await send(phone, "a:has-text('Offers for young people')");
    await phone.selectOption("#kind", "training");
    await send(phone, "button:has-text('Show')");
    await looked(phone);
    await send(phone, `a:has-text("${title}")`);
    await looked(phone);
    assert.match(await phone.innerText("main"), /Knock at the kitchen door/);

    await officer.locator("textarea#text").fill("Seven people baked.");
    await officer.check("input[value=kept]");
    await officer.fill("#taken_up", "7");
    await send(officer, "button:has-text('Publish')");
    await send(officer, "a:has-text('See the open page')");
    await looked(officer);
    const whole = await officer.innerText("main");
    for (const words of ["Kept so far, they say", "Seven people baked.", "taken up by 7", "There is always a chair."]) {
      assert.ok(whole.includes(words), `${words}: ${whole}`);
    }
  });
}
