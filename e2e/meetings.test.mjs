// A meeting from its agenda to its notes, and what was promised at it, which comes back at the next.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { look, send, startDemo } from "./demo.mjs";

const DAY = 24 * 60 * 60;

for (const [width, javascript] of [[320, false], [1280, true]]) {
  test(`a secretary runs a meeting, and what was promised is chased at the next: ${width} px, script ${javascript ? "on" : "off"}`, async (t) => {
    const demo = await startDemo("2026-11-26T12:00:00Z");
    t.after(async () => await demo.stop());
    const site = demo.site;
    const options = { width, javascript };
    const looked = async (page) => (javascript ? look(page) : undefined);
    const main = (page) => page.innerText("main");

    // A charity suggests something for the agenda.
    const charity = await demo.signedIn("contributor", options);
    await charity.goto(`${site}/work`);
    await send(charity, "a:has-text('Suggest something for an agenda')");
    await looked(charity);
    await charity.selectOption("#meeting", "BW-MT6");
    await charity.fill("#title", "A bus for the night");
    await charity.fill("#brought_by", "Saltmarsh Youth Club");
    await charity.fill("#paper", "The last bus leaves before the club closes.");
    await send(charity, "main form button");
    assert.match(await main(charity), /Your suggestion is sent/);
    await looked(charity);

    // The secretary takes it up, publishes the agenda and invites the members.
    let own = await demo.signedIn("body-secretary", options);
    await own.goto(`${site}/work`);
    assert.match(await main(own), /1 suggestion for an agenda/);
    await send(own, "a:has-text('Meetings that you run')");
    await looked(own);
    await send(own, "a:has-text('Board, December 2026')");
    await looked(own);
    await send(own, "a:has-text('The agenda')");
    await looked(own);
    await send(own, "a:has-text('A bus for the night')");
    await looked(own);
    await own.fill("#number", "8");
    await send(own, "button:has-text('Put it on the agenda')");
    await send(own, "button:has-text('Publish the agenda')");
    assert.match(await main(own), /The agenda is published/);
    await send(own, "a:has-text('People')");
    await send(own, "button:has-text('who are not invited yet')");
    await looked(own);
    assert.match(await main(own), /The invitations are on their way/);

    // A member comes.
    let member = await demo.signedIn("body-member", options);
    await member.goto(`${site}/work`);
    assert.match(await main(member), /Coming meetings you are invited to/);
    await send(member, "a:has-text('Board, December 2026')");
    await looked(member);
    await member.check("input[value=yes]");
    await send(member, "main form button");
    assert.match(await main(member), /Thank you: you will come/);

    // Anybody reads the agenda on a phone.
    const reader = await demo.open(options);
    await reader.goto(`${site}/bodies/BW-BODY1`);
    await looked(reader);
    await send(reader, "a:has-text('Board, December 2026')");
    await looked(reader);
    assert.match(await main(reader), /A bus for the night/);

    // The day after the meeting: notes, a decision, a promise with a person who keeps it.
    demo.clock.forward(15 * DAY);
    own = await demo.signedIn("body-secretary", options);
    await own.goto(`${site}/work/meetings/BW-MT6/notes`);
    await looked(own);
    await own.getByLabel("A bus for the night: in full, for members").fill("The clerk was asked twice.");
    await own.getByLabel("A bus for the night: for everybody").fill("Everybody wants a later bus.");
    await send(own, "button:has-text('Save draft')");
    assert.match(await main(own), /The draft is saved/);
    await send(own, "button:has-text('Publish the notes')");
    assert.match(await main(own), /The notes are published/);
    await send(own, "a:has-text('Decisions')");
    await own.fill("#text", "The Board asks the company for a bus at half past ten.");
    await own.check("input[value=agreed]");
    await own.fill("#call_in_days", "5");
    await own.fill("#published_on", "11/12/2026");
    await send(own, "button:has-text('Save')");
    await looked(own);
    await own.goto(`${site}/work/meetings/BW-MT6/promises`);
    await looked(own);
    await own.fill("#title", "Write to the bus company");
    await own.fill("#owner", "Clerk of the Board");
    await own.selectOption("#account", { label: "Body member" });
    await send(own, "button:has-text('Save')");
    assert.match(await main(own), /Write to the bus company/);
    await reader.reload();
    const read = await main(reader);
    for (const words of ["Everybody wants a later bus.", "It can be called in until 18 December 2026", "Write to the bus company", "no day was given"]) {
      assert.ok(read.includes(words), `${words}: ${read}`);
    }
    assert.ok(!read.includes("asked twice"), read);
    await looked(reader);

    // The next meeting: what was promised comes back, and whoever keeps it tells how it goes.
    await own.goto(`${site}/work/meetings/new`);
    await own.fill("#title", "Board, January 2027");
    await own.fill("#day", "21/1/2027");
    await own.check("input[value=planned]");
    await send(own, "button:has-text('Save')");
    await send(own, "a:has-text('Promises')");
    assert.match(await main(own), /Write to the bus company/);
    const next = own.url();
    demo.clock.forward(36 * DAY);
    member = await demo.signedIn("body-member", options);
    await member.goto(`${site}/work`);
    await looked(member);
    await send(member, "a[href*='/work/follow-ups/']");
    await looked(member);
    await member.check("input[value=done]");
    await member.fill("#words", "They run it from March.");
    await send(member, "main form button");
    assert.match(await main(member), /Thank you/);
    own = await demo.signedIn("body-secretary", options);
    await own.goto(next);
    assert.match(await main(own), /They told how it goes/);
    await send(own, "a:has-text('Write to the bus company')");
    await looked(own);
    assert.equal(await own.inputValue("#came_of_it"), "They run it from March.");
    await send(own, "button:has-text('Save')");
    await send(own, "a:has-text('Write to the bus company')");
    await send(own, "a:has-text('See the open page')");
    await looked(own);
    assert.match(await main(own), /Done/);
    assert.match(await main(own), /They run it from March\./);
  });
}
