// Questions to leaders, from a young person to the answer: asked with a code, read by a safeguarding lead, put to a post by a worker,
// seconded with another code, put first on the agenda by a young representative, answered, and found with the receipt.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

for (const [width, javascript, code, other, place] of [[320, false, "ask1ask1ask1", "ASK3-ASK3-ASK3", "1"], [1280, true, "ASK2 ASK2 ASK2", "ask3 ask3 ask3", "2"]]) {
  test(`a question to those who lead: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const asked = `Why is there no lamp at the slipway? (${width})`;

    const phone = await demo.open({ width, javascript });
    await phone.goto(`${site}/question-times/BW-QT2`);
    await looked(phone);
    await send(phone, "a:has-text('Ask a question')");
    await phone.fill("#code", code);
    for (let n = 0; n < 3; n += 1) await send(phone, "main form button");
    await looked(phone);
    await phone.fill("#answer", asked);
    await send(phone, "button[value=next]");
    await send(phone, "button[value=send]");
    const receipt = await phone.innerText(".ec-code");

    const lead = await demo.signedIn("safeguarding-lead", { width, javascript });
    await lead.goto(`${site}/manage/words`);
    const links = await lead.locator("main table a").evaluateAll((all) => all.map((one) => one.href));
    let read = 0;
    for (const href of links) {
      await lead.goto(href);
      if (!(await lead.locator("textarea#text-0").count()) || (await lead.inputValue("#text-0")) !== asked) continue;
      await lead.check("input[name=fate-0][value=pass]");
      await send(lead, "button:has-text('Decide')");
      read += 1;
      break;
    }
    assert.equal(read, 1);

    const worker = await demo.signedIn("participation-worker", { width, javascript });
    await worker.goto(`${site}/manage/surveys`);
    await send(worker, "main table a:has-text('Ask the Board, winter 2026')");
    await looked(worker);
    await send(worker, "a:has-text('What people wrote')");
    await looked(worker);
    await send(worker, `main table a:has-text("${asked}")`);
    await looked(worker);
    await send(worker, "button:has-text('Put it to somebody who leads')");
    assert.match(await worker.innerText("main"), /Choose who is asked/);
    await looked(worker);
    await worker.selectOption("#post", "BW-POST1");
    await send(worker, "button:has-text('Put it to somebody who leads')");
    const reference = (await worker.getAttribute(`main a:has-text("${asked}")`, "href")).split("/").pop();

    await phone.goto(`${site}/question-times/BW-QT2`);
    await send(phone, "a:has-text('Second a question')");
    await looked(phone);
    await phone.check(`input[value="${reference}"]`);
    await send(phone, "button:has-text('Count me')");
    assert.match(await phone.innerText("main"), /Type the code on your slip/);
    await looked(phone);
    await phone.fill("#code", other);
    await send(phone, "button:has-text('Count me')");
    assert.match(await phone.innerText("main"), /You were counted for 1 question/);
    await looked(phone);

    const young = await demo.signedIn("young-representative", { width, javascript });
    await young.goto(`${site}/work`);
    await send(young, "a:has-text('Agendas of question times')");
    await looked(young);
    await send(young, "main table a:has-text('winter 2027')");
    await looked(young);
    await young.fill(`#${reference}`, place);
    await send(young, "button:has-text('Keep this order')");
    assert.match(await young.innerText("main"), /everybody sees it/);

    const council = await demo.signedIn("organisation-administrator", { width, javascript });
    await council.goto(`${site}/work`);
    await send(council, "a:has-text('Questions of young people')");
    await looked(council);
    await send(council, `main table a:has-text("${asked}")`);
    await looked(council);
    const answer = `Because nobody had asked. It comes in March (${width}).`;
    await council.fill("#answer", answer);
    await send(council, "button:has-text('Publish the answer')");
    assert.match(await council.innerText("main"), /Your answer is published/);

    await phone.goto(`${site}/receipt`);
    await phone.fill("#code", receipt);
    await send(phone, "main form button");
    await looked(phone);
    const fate = await phone.innerText("main");
    assert.ok(fate.includes(answer) && /1 person wants this answered too/.test(fate), fate);
    await send(phone, `a:has-text("${asked}")`);
    await looked(phone);
    assert.match(await phone.innerText("main"), /Answered/);
  });
}
