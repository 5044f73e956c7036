// The bulletin: a mail server takes one mail, which a mail program can end by one press; its link shows what is new; and everybody reads it as
// a page.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { makeClock } from "./clock.mjs";
import { look, send, startDemo } from "./demo.mjs";
import { openPage, startBrowser, startServe } from "./harness.mjs";
import { startSmtp } from "./servers/smtp.mjs";

const MEMBER = "member@reader.example";

let clock, smtp, site, browser;
before(async () => {
  clock = makeClock();
  [smtp, browser] = await Promise.all([startSmtp({ user: "mailer", password: "a secret & more" }), startBrowser()]);
  site = await startServe({
    host: "localhost",
    env: clock.env,
    config: (_, { write }) => `
mail_server = "smtp://${smtp.user}@127.0.0.1:${smtp.port}"
mail_password_file = "${write("mail-password", `${smtp.password}\n`)}"
mail_from = "plan@brackwater.example"
mail_ca_file = "${smtp.caPath}"`,
    people: [{ email: MEMBER, name: "Member", role: "strategy-officer" }],
  });
});
after(async () => {
  await browser?.close();
  await Promise.all([site, smtp].map((one) => one?.stop()));
});

test("one mail leads to what is new, and one press ends them", async () => {
  // It writes to all members once, as the clock does on Mondays.
  await site.run("bulletin-bench", "--members", "0", "--events", "1");
  const mail = await smtp.waitForMail((mail) => mail.envelope.to[0] === MEMBER);
  assert.equal(mail.headers["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
  const stop = mail.headers["list-unsubscribe"].match(/^<(\S+\/bulletin\/[\w-]+\/stop)>$/)[1];
  assert.ok(mail.text.includes(stop) && !mail.text.includes("A boat"), "the mail says how much, and not what");

  const reader = await openPage(browser, { width: 320 });
  await reader.goto(mail.text.match(/https?:\S+\/bulletin\/[\w-]+(?=\s)/)[0]);
  assert.match(await reader.innerText("main"), /A boat/);
  await look(reader);
  assert.ok(!(await reader.innerText("main")).includes("Send me no more of these"), "the list can be shown to others");
  await reader.goto(stop);
  await look(reader);

  // A mail program presses for its reader: no cookie, and from no page.
  const pressed = await fetch(stop, { method: "POST", redirect: "manual", headers: { "content-type": "application/x-www-form-urlencoded" }, body: "List-Unsubscribe=One-Click" });
  assert.equal(pressed.status, 200, "RFC 8058 wants no redirect");
  assert.match(await pressed.text(), /You get no bulletin any more/);
});

for (const [width, javascript] of [[320, false], [1280, true]]) {
  test(`what is new is there for everybody, and a member chooses: ${width} px, script ${javascript ? "on" : "off"}`, async () => {
    const demo = await startDemo("2026-11-26T12:00:00Z");
    try {
      const looked = async (page) => (javascript ? look(page) : undefined);
      const reader = await demo.open({ width, javascript });
      await reader.goto(`${demo.site}/bulletin`);
      await looked(reader);
      await reader.selectOption("#part", "training");
      await send(reader, "main form button:has-text('Show')");
      assert.match(await reader.innerText("main"), /How to sit down with a worried child/);
      const member = await demo.signedIn("contributor", { width, javascript });
      await send(member, "main a:has-text('Your bulletin')");
      await looked(member);
      await member.check("input[name=rhythm][value=at-once]");
      await member.click("main form details > summary");
      await member.check("input[name=themes][value='youth work' i]");
      await send(member, "main form button:has-text('Save')");
      assert.match(await member.innerText("main"), /It is kept\./);
      await looked(member);
    } finally {
      await demo.stop();
    }
  });
}
