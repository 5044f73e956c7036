// A consultation: a worker puts a text to people; somebody says what they think of a section; a lead reads it, the worker makes a message
// of it; after it has closed an officer answers, changes the section and tells everybody, and a reader sees what was changed and why.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

let demo, site;
before(async () => {
  demo = await startDemo("2026-11-26T12:00:00Z");
  site = demo.site;
});
after(async () => await demo?.stop());

const DAY = 24 * 60 * 60;
for (const [width, javascript, first] of [[320, false, "2026-11-26"], [1280, true, "2026-12-12"]]) {
  test(`a text is consulted on and agreed: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const looked = async (page) => (javascript ? look(page) : undefined);
    const title = `Opening hours of the library (${width})`;
    const said = `Open it on Sundays too (${width})`;
    const later = (days) => new Date(Date.parse(first) + days * DAY * 1000).toISOString().slice(0, 10);

    const worker = await demo.signedIn("participation-worker", { width, javascript });
    await worker.goto(`${site}/manage/surveys/new`);
    await looked(worker);
    await worker.fill("#title", title);
    await worker.fill("#text", "# On weekdays\nFrom nine to five.\n\n# At weekends\nOn Saturdays from ten to two.");
    await send(worker, "button:has-text('Make the sections')");
    await worker.fill("#about", "The hours of next year. The money for them is fixed.");
    await worker.fill("#promise", "Every point gets an answer.");
    await worker.fill("#first_day", first);
    await worker.fill("#last_day", later(14));
    await worker.fill("#answer_by", later(14));
    for (const [field, name] of [["#lead", "Safeguarding lead"], ["#cover", "Safeguarding cover"]]) {
      const value = await worker.locator(`${field} option:has-text("${name}")`).first().getAttribute("value");
      await worker.selectOption(field, value);
    }
    await worker.check("input[name=days][value=daily]");
    await worker.fill("#from", "9:00");
    await worker.fill("#to", "17:00");
    await worker.fill("#within", "24");
    await send(worker, "button:has-text('Open')");
    assert.match(await worker.innerText("main"), /Write a day after the last day/);
    await looked(worker);
    await worker.fill("#answer_by", later(15));
    await send(worker, "button:has-text('Open')");
    await looked(worker);
    const desk = worker.url().split("?")[0];

    const phone = await demo.open({ width, javascript });
    await phone.goto(`${site}/consultations`);
    await send(phone, `a:has-text("${title}")`);
    await looked(phone);
    const public_ = phone.url();
    await send(phone, "a:has-text('Say what you think')");
    await send(phone, "main form button");
    await send(phone, "button[value=next]");
    assert.match(await phone.innerText("main"), /On Saturdays from ten to two/);
    await looked(phone);
    await phone.fill("#answer", said);
    await send(phone, "button[value=next]");
    await send(phone, "button[value=send]");

    const lead = await demo.signedIn("safeguarding-lead", { width, javascript });
    await lead.goto(`${site}/manage/words`);
    const links = await lead.locator("main table a").evaluateAll((all) => all.map((one) => one.href));
    for (const href of links) {
      await lead.goto(href);
      if (!(await lead.locator("textarea#text-0").count()) || (await lead.inputValue("#text-0")) !== said) continue;
      await lead.check("input[name=fate-0][value=pass]");
      await send(lead, "button:has-text('Decide')");
      break;
    }
    await worker.goto(`${desk}/words`);
    await send(worker, `main table a:has-text("${said}")`);
    await worker.check("input[name=quoted][value=yes]");
    await worker.fill("#speaker", "A reader");
    await send(worker, "button:has-text('Make this a message')");
    await phone.goto(public_);
    await looked(phone);
    assert.ok((await phone.innerText("section[aria-labelledby=heading-2]")).includes(said), "under its section");

    demo.clock.forward(16 * DAY);
    const officer = await demo.signedIn("strategy-officer", { width, javascript });
    await officer.goto(`${desk}/outcome`);
    await looked(officer);
    await officer.locator("textarea[name^=agreed]").nth(1).fill("On Saturdays and Sundays from ten to two.");
    await officer.locator("textarea[name^=why]").nth(1).fill("Readers asked for Sundays.");
    await officer.fill("#outcome", "Sundays were added.");
    await send(officer, "button:has-text('Tell everybody')");
    assert.match(await officer.innerText("main"), /1 message has no answer/);
    await looked(officer);
    await send(officer, "button:text-is('Keep it')");
    const kept = officer.url().split("?")[0];
    await send(officer, "a:has-text('Answer it')");
    await looked(officer);
    await officer.selectOption("#decision", "done");
    await officer.fill("#text", "It opens on Sundays from January.");
    await officer.selectOption("#organisation", "BW-ORG1");
    await officer.fill("#day", later(16));
    await send(officer, "main form button");
    if (await officer.locator("button[value=publish]").count()) await send(officer, "button[value=publish]");
    await officer.goto(kept);
    await send(officer, "button:has-text('Tell everybody')");
    assert.match(await officer.innerText("main"), /Everybody sees what came of it/);

    await phone.goto(public_);
    await looked(phone);
    assert.match(await phone.innerText("ins"), /and Sundays/);
    const whole = await phone.innerText("main");
    for (const words of ["Readers asked for Sundays.", "It opens on Sundays from January.", "Answered 1 day late", "Nothing was changed in this section."]) {
      assert.ok(whole.includes(words), `${words}: ${whole}`);
    }
  });
}
