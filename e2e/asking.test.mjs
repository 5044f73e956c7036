// A survey is written in the browser, in a second language too, checked, opened and answered; and somebody says where they feel unsafe.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

const SOUNDS = new URL("../examples/brackwater/surveys/BW-SV1/sounds", import.meta.url).pathname;

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

for (const [width, javascript] of [[320, false], [1280, true]]) {
  test(`a survey is written without a workbook: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const title = `Lunch at school (${width})`;
    const worker = await demo.signedIn("participation-worker", { width, javascript });
    await worker.goto(`${site}/manage/surveys/new`);
    await looked(worker);
    await send(worker, "button:has-text('Begin without a workbook')");
    await send(worker, "a:has-text('Add a question')");
    await send(worker, "button:text-is('Keep the question')");
    assert.match(await worker.innerText("main"), /Choose how it is answered/);
    await looked(worker);
    await worker.fill("#label", "Is lunch good?");
    await worker.check("input[value=one]");
    await worker.fill("#choices", "Yes\nNo");
    await send(worker, "button:has-text('write another')");
    await worker.fill("#label", "What is wrong with it?");
    await worker.check("input[value=several]");
    await worker.fill("#choices", "Cold\nLate");
    await worker.selectOption("#relevant", { label: "When “Is lunch good?” is answered with “No”" });
    await send(worker, "button:text-is('Keep the question')");
    await looked(worker);
    const desk = worker.url().split("?")[0];

    await worker.selectOption("#tag", "so");
    await send(worker, "button:has-text('Write its words')");
    await looked(worker);
    const words = ["Qadadu ma fiican tahay?", "Maxaa ka khaldan?", "Haa", "Maya", "Qabow", "Daahis"];
    const fields = worker.locator("form.ec-form input[id^=t], form.ec-form textarea[id^=t]");
    assert.equal(await fields.count(), words.length);
    for (const [n, text] of words.entries()) await fields.nth(n).fill(text);
    await send(worker, "button:has-text('Keep these words')");
    await worker.goto(desk);
    await worker.fill("#checked_by", "A Somali teacher");
    await send(worker, "button:has-text('checked')");
    await send(worker, 'main a[href$="/sounds/so"]');
    await worker.setInputFiles("#s0", `${SOUNDS}/safe_way-easy.mp3`);
    await send(worker, "button:has-text('Keep these sounds')");
    assert.match(await worker.innerText("main"), /Nobody has listened yet/);
    await looked(worker);
    await worker.fill("#heard_by", "A Somali teacher");
    await send(worker, "button:has-text('They say what is written')");
    assert.match(await worker.innerText("main"), /People can hear it/);
    await worker.goto(desk);
    await worker.fill("#title", title);
    await worker.fill("#about", "What you eat at school.");
    await worker.fill("#promise", "The kitchen reads it in January.");
    await worker.fill("#first_day", "2026-11-26");
    await worker.fill("#last_day", "2026-12-18");
    await send(worker, "button:has-text('Open the survey')");
    await looked(worker);
    assert.match(await worker.innerText("main"), /open/i);

    const phone = await demo.open({ width, javascript });
    await phone.goto(`${site}/surveys`);
    await send(phone, `a:has-text("${title}")`);
    await send(phone, "a.govuk-button");
    await phone.check("input[value=so]");
    await send(phone, "main form button[type=submit]");
    await looked(phone);
    await send(phone, "main form button[type=submit]");
    await looked(phone);
    assert.match(await phone.innerText("main"), /Qadadu ma fiican tahay/);
    assert.equal(await phone.locator("audio").count(), 1, "the question is heard");
    await phone.check("input[value=no]");
    await send(phone, "button[value=next]");
    assert.match(await phone.innerText("main"), /Maxaa ka khaldan/);
    await phone.check("input[value=cold]");
    await send(phone, "button[value=next]");
    await send(phone, "button[value=send]");
    assert.match(await phone.innerText("main"), /Mahadsanid/);
  });

  test(`somebody says where it feels unsafe: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const phone = await demo.open({ width, javascript });
    await phone.goto(`${site}/unsafe-places`);
    await looked(phone);
    assert.match(await phone.innerText("main"), /at least 80 times/);
    await send(phone, "a:has-text('Say where you do not feel safe')");
    await phone.check("input[value=BW-GULL]");
    await phone.check("input[value=park]");
    await phone.check("input[value=evening]");
    await send(phone, "button:has-text('Count it')");
    assert.match(await phone.innerText("main"), /Choose why most of all/);
    await looked(phone);
    await phone.check("input[value=dark]");
    await send(phone, "button:has-text('Count it')");
    await looked(phone);
    assert.match(await phone.innerText("main"), /From 1 January 2027 on/);
  });
}
