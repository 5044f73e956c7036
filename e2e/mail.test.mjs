// Mails, from the person who asks for one to the mail server that takes it: under TLS
// or not at all, in the reader's language, without a word about anybody, and once.

import { after, before, beforeEach, describe, test } from "node:test";
import assert from "node:assert/strict";
import { makeClock } from "./clock.mjs";
import { checkAccessibility, openPage, startBrowser, startServe, until } from "./harness.mjs";
import { reportOf } from "./servers/report.mjs";
import { startSmtp } from "./servers/smtp.mjs";

const ACCOUNT = { user: "mailer", password: "a secret & more" };
const FROM = "Brackwater plan <plan@brackwater.example>";
const WEBMAIL = "https://webmail.example/";
const MINUTE = 60;

const NAMES = [
  "Arabella", "Benedikta", "Cordelia", "Dorothea", "Esmeralda", "Fenella", "Griselda", "Henrietta", "Isolde", "Jocasta",
  "Kunigunde", "Leocadia", "Mechthild",
];
const addressOf = (name) => `${name.toLowerCase()}@reader.example`;

let clock, starttls, implicit, open, stranger, misnamed, browser, site;
// Two browsers: of somebody in each test anew, and of an administrator who looks on.
let reader, administrator;

before(async () => {
  clock = makeClock();
  [starttls, implicit, open, stranger, misnamed, browser] = await Promise.all([
    startSmtp(ACCOUNT),
    startSmtp({ ...ACCOUNT, tls: "implicit" }),
    startSmtp({ ...ACCOUNT, tls: "none" }),
    startSmtp(ACCOUNT),
    startSmtp({ ...ACCOUNT, names: "DNS:elsewhere.example" }),
    startBrowser(),
  ]);
  site = await startServe({
    host: "localhost",
    env: clock.env,
    config: toMailServer(starttls),
    people: [
      { email: "root@reader.example", name: "Root" },
      ...NAMES.map((name) => ({ email: addressOf(name), name: `${name} Quillfeather`, role: "strategy-officer" })),
    ],
  });
  reader = await openPage(browser, { width: 320 });
  await reader.route(`${WEBMAIL}**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: opened.html }));
  administrator = await openPage(browser);
  await administrator.goto(`${site.first}/sign-in/card`);
  await administrator.fill("#code", site.people[0].code);
  await administrator.click("main form button");
  await signedIn(administrator);
});

after(async () => {
  await browser?.close();
  await Promise.all([site, starttls, implicit, open, stranger, misnamed].map((one) => one?.stop()));
});

beforeEach(async () => {
  starttls.misbehave("none");
  await newReader();
});

// The end of a configuration that hands mails to this server.
const toMailServer = (smtp, { scheme = "smtp", authority = smtp.caPath } = {}) => (_, { write }) => `
trusted_proxies = ["127.0.0.1"]
mail_server = "${scheme}://${smtp.user}@127.0.0.1:${smtp.port}"
mail_password_file = "${write("mail-password", `${smtp.password}\n`)}"
mail_from = "${FROM}"
${authority ? `mail_ca_file = "${authority}"` : ""}`;

let readers = 0;

// Each comes from an address of its own, as seen through a proxy: one address may only ask so often.
async function newReader() {
  await reader.context().clearCookies();
  await reader.context().setExtraHTTPHeaders({ "x-forwarded-for": `198.51.100.${(readers += 1)}` });
}
const signedIn = (page) => page.waitForURL((url) => url.pathname.endsWith("/work"));

async function ask(email, prefix = "") {
  await reader.goto(`${site.first}${prefix}/sign-in`);
  await reader.fill("#email", email);
  await reader.click("main form button");
  await reader.waitForURL("**/sign-in/sent");
}

const isTo = (name) => (mail) => mail.envelope.to[0] === addressOf(name);

let opened;

// Reads a mail as one does in a browser, and follows its link to the button.
async function followLink(mail) {
  opened = mail;
  await reader.goto(WEBMAIL);
  await reader.click("a");
  await reader.waitForURL(`${site.first}/**`);
  await reader.click("main form button");
}

// The newest letters as an administrator sees them: how each goes, its state, and why.
async function letters() {
  await administrator.goto(`${site.first}/manage/mail`);
  const rows = await administrator.$$eval("main table tbody tr", (rows) =>
    rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim())));
  return rows.map(([what, channel, , state, reason]) => ({ what, channel, state, reason }));
}
const newest = async () => (await letters())[0];
const isNewest = (state) => until(`the newest letter is ${state}`, async () => (await newest()).state === state);

// Waits until the program has written these words into its log since it was last asked.
let read = 0;
async function logged(words) {
  await until(`the log says: ${words}`, () => site.words().includes(words, read));
  read = site.words().length;
}

async function jobs() {
  await administrator.goto(`${site.first}/manage/jobs`);
  const [waiting, leased, dead] = await administrator.$$eval("main dd", (all) => all.map((one) => Number(one.textContent)));
  return { waiting, leased, dead };
}
const nothingWaits = () => until("no job is left", async () => Object.values(await jobs()).every((n) => n === 0));

// Somebody asks for a mail, and it is not delivered for this reason.
async function askInVain(name, reason) {
  await ask(addressOf(name));
  await logged(`failure=${reason}`);
  // Only what was put back is tried again.
  await until("the job is put back", async () => (await jobs()).leased === 0);
  assert.equal((await newest()).state, "Waiting");
}

function assertSaysNothingOf(personal, { headers: { to, ...others }, text, html }) {
  const written = JSON.stringify([others, text, html]).toLowerCase();
  for (const word of personal) assert.ok(!written.includes(word.toLowerCase()), `“${word}” is in the mail: ${written}`);
}

describe("a mail to sign in", () => {
  const mails = [];

  for (const [prefix, lang, dir, name, role] of [
    ["", "en-GB", "ltr", "Arabella", "Strategy officer"],
    ["/ar", "ar", "rtl", "Benedikta", "مسؤول الاستراتيجية"],
    ["/bn", "bn", "ltr", "Cordelia", "কৌশল কর্মকর্তা"],
  ]) {
    test(`comes in the reader's language, and its link signs in: ${lang}`, async () => {
      await ask(addressOf(name), prefix);
      const mail = await starttls.waitForMail(isTo(name));
      assert.deepEqual([mail.secure, mail.user], [true, ACCOUNT.user]);
      assert.deepEqual(mail.from, { name: "Brackwater plan", address: "plan@brackwater.example" });
      assert.deepEqual(mail.envelope, { from: "plan@brackwater.example", to: [addressOf(name)] });
      assert.deepEqual(mail.to, [{ name: "", address: addressOf(name) }]);
      assert.match(mail.messageId, /^<[0-9a-f]{32}@localhost>$/);

      assertSaysNothingOf([name, "Quillfeather", "reader.example", "strategy-officer", role], mail);
      mails.push(mail);

      await followLink(mail);
      await signedIn(reader);
      assert.equal(reader.url(), `${site.first}${prefix}/work`);
      assert.ok((await reader.locator("main").innerText()).includes(role));
    });

    test(`says the same as text and as HTML: ${lang}`, async () => {
      const mail = mails.find(isTo(name));
      const asked = [];
      const note = (request) => asked.push(request.url());
      reader.on("request", note);
      opened = mail;
      await reader.goto(WEBMAIL);
      reader.off("request", note);
      assert.deepEqual(asked, [WEBMAIL], "a mail asks for something when it is read");
      assert.deepEqual(await reader.$eval("html", ({ lang, dir }) => [lang, dir]), [lang, dir]);
      assert.deepEqual(await reader.$eval("body > div", ({ lang, dir }) => [lang, dir]), [lang, dir]);
      assert.equal(await reader.title(), mail.subject);
      const links = await reader.$$eval("a", (all) => all.map((link) => link.href));
      assert.match(links[0], new RegExp(`^${site.first}${prefix}/sign-in/link/\\w+$`));
      const paragraphs = await reader.$$eval("p", (all) => all.map((one) => one.querySelector("a")?.href ?? one.textContent));
      assert.deepEqual(paragraphs, mail.text.split("\n").filter((line) => line && line !== "-- "));
      await checkAccessibility(reader);
    });
  }

  test("is in other words in each language", () => {
    assert.equal(mails.length, 3);
    for (const part of ["subject", "text", "html", "messageId"]) {
      assert.equal(new Set(mails.map((mail) => mail[part])).size, 3, part);
    }
  });

  test("goes to nobody who has no account", async () => {
    await ask("stranger@reader.example");
    await nothingWaits();
    assert.ok(!starttls.mails.some((mail) => mail.envelope.to.includes("stranger@reader.example")));
  });
});

test("an invitation says nothing of whom it invites, nor as what", async () => {
  await ask(addressOf("Dorothea"));
  await followLink(await starttls.waitForMail(isTo("Dorothea")));
  await signedIn(reader);
  await reader.goto(`${site.first}/manage/people/new`);
  await reader.fill("#name", "Wilhelmina Thistlewood");
  await reader.fill("#email", addressOf("Wilhelmina"));
  await reader.selectOption("#language", "bn");
  await reader.selectOption("#organisation", "BW-ORG4");
  await reader.selectOption("#role", "action-owner");
  await reader.selectOption("#scope", "BW-ORG4");
  const organisation = await reader.$eval("#organisation", (list) => list.selectedOptions[0].textContent);
  await reader.click("main form button");
  await reader.waitForURL("**?done=invited");

  const invitation = await starttls.waitForMail(isTo("Wilhelmina"));
  assert.match(invitation.html, /<html lang="bn" dir="ltr">/);
  const personal = ["Wilhelmina", "Thistlewood", "reader.example", "action-owner", "BW-ORG4", organisation, "Dorothea"];
  assertSaysNothingOf(personal, invitation);

  // Its button sends the mail to sign in, in the same language.
  await newReader();
  await followLink(invitation);
  await reader.waitForURL(`${site.first}/bn/sign-in/sent?invited=yes`);
  await followLink(await starttls.waitForMail(isTo("Wilhelmina")));
  await signedIn(reader);
  assert.equal(reader.url(), `${site.first}/bn/work`);
});

describe("a mail server that does not take a mail", () => {
  for (const [fault, name, reason] of [
    ["tryLater", "Esmeralda", "The mail server asked to try again later, or broke off. (code 451)"],
    ["hangUpAtData", "Fenella", "The mail server asked to try again later, or broke off."],
    ["refuseSignIn", "Griselda", "The mail server does not take our name and password. (code 535)"],
    ["down", "Henrietta", "The mail server could not be reached."],
  ]) {
    test(`gets it a minute later, once: ${fault}`, async () => {
      starttls.misbehave(fault);
      await askInVain(name, reason);
      assert.equal(starttls.mails.filter(isTo(name)).length, 0);
      starttls.misbehave("none");
      clock.forward(MINUTE);
      const mail = await starttls.waitForMail(isTo(name));
      await isNewest("Sent");
      await followLink(mail);
      await signedIn(reader);
    });
  }

  test("gets it again under the same id when it did not say that it had it", async () => {
    starttls.misbehave("hangUpBeforeYes");
    await askInVain("Isolde", "The mail server asked to try again later, or broke off.");
    const first = await starttls.waitForMail(isTo("Isolde"));
    starttls.misbehave("none");
    clock.forward(MINUTE);
    const second = await starttls.waitForMail(isTo("Isolde"));
    await isNewest("Sent");
    assert.deepEqual([second.messageId, second.subject, second.text], [first.messageId, first.subject, first.text]);
  });

  test("does not get it again when it hung up after its yes", async () => {
    starttls.misbehave("hangUpAfterMail");
    await ask(addressOf("Jocasta"));
    await starttls.waitForMail(isTo("Jocasta"));
    await isNewest("Sent");
  });

  test("gets it no more when it refused the recipient, and an administrator sees that, and no more", async () => {
    starttls.misbehave("refuseRecipient");
    await ask(addressOf("Kunigunde"));
    await isNewest("Refused");
    assert.deepEqual(await newest(), { what: "To sign in", channel: "By e-mail", state: "Refused", reason: "550" });
    await checkAccessibility(administrator);
    const shown = await administrator.content();
    assert.doesNotMatch(shown, /reader\.example|quillfeather|kunigunde|sign-in\/link/i);
    starttls.misbehave("none");
    clock.forward(MINUTE);
    await nothingWaits();
    assert.equal(starttls.mails.filter(isTo("Kunigunde")).length, 0);
  });

  test("and says so later, in a report that the program is handed", async () => {
    const mail = starttls.mails.find(isTo("Jocasta"));
    await ask(addressOf("Jocasta"));
    await starttls.waitForMail(isTo("Jocasta"));
    await isNewest("Sent");
    const back = async () => (await letters()).filter(({ state }) => state === "Came back");
    assert.equal(await site.tell("Subject: Out of office\r\n\r\nHello", "mail", "bounces"), "Mails noted that came back: 0.");
    assert.deepEqual(await back(), []);
    for (const count of [1, 0]) {
      assert.equal(await site.tell(reportOf(mail), "mail", "bounces"), `Mails noted that came back: ${count}.`);
      assert.deepEqual(await back(), [{ what: "To sign in", channel: "By e-mail", state: "Came back", reason: "5.2.2" }]);
    }
    assert.doesNotMatch(await administrator.content(), /reader\.example|quillfeather|jocasta|mailbox is full/i);
  });
});

describe("what is said to a mail server", () => {
  const AWAY = "The mail server could not be reached.";

  for (const [what, scheme, server, authority, name, reason, heard] of [
    ["an authority that nobody named", "smtp", () => stranger, () => null, "Arabella", AWAY, ["EHLO", "STARTTLS"]],
    ["another authority than that which was named", "smtp", () => stranger, () => starttls.caPath, "Benedikta", AWAY, ["EHLO", "STARTTLS"]],
    ["another name than that of the server", "smtp", () => misnamed, () => misnamed.caPath, "Cordelia", AWAY, ["EHLO", "STARTTLS"]],
    ["another authority, and TLS from the first byte", "smtps", () => implicit, () => starttls.caPath, "Dorothea", AWAY, []],
    [
      "no STARTTLS", "smtp", () => open, () => open.caPath, "Leocadia",
      "The mail server offers no STARTTLS, and nothing is sent without it.", ["EHLO"],
    ],
  ]) {
    test(`nothing when it has ${what}`, async () => {
      server().heard.length = 0;
      await site.restart(toMailServer(server(), { scheme, authority: authority() }));
      await askInVain(name, reason);
      assert.deepEqual(server().heard.map(({ verb }) => verb).filter((verb) => verb !== "QUIT"), heard);
      assert.ok(server().heard.every(({ secure }) => !secure));
      assert.deepEqual(server().mails, []);
    });
  }

  test("everything under TLS from the first byte, and what had waited too", async () => {
    await site.restart(toMailServer(implicit, { scheme: "smtps" }));
    await ask(addressOf("Mechthild"), "/ar");
    const mail = await implicit.waitForMail(isTo("Mechthild"));
    assert.deepEqual([mail.secure, mail.user], [true, ACCOUNT.user]);
    await followLink(mail);
    await signedIn(reader);
    clock.forward(MINUTE);
    for (const name of ["Arabella", "Benedikta", "Cordelia", "Dorothea", "Leocadia"]) await implicit.waitForMail(isTo(name));
    assert.ok(implicit.heard.every(({ secure }) => secure));
  });

  test("all of what had waited while there was none", async () => {
    await site.restart('trusted_proxies = ["127.0.0.1"]');
    await ask(addressOf("Leocadia"));
    await isNewest("Waiting");
    assert.match(await site.run("doctor"), /There is no road for mails, so they wait in the outbox: 1\. The key mail_server names one\./);
    await site.restart(toMailServer(starttls));
    await followLink(await starttls.waitForMail(isTo("Leocadia")));
    await signedIn(reader);
    await isNewest("Sent");
    assert.match(await site.run("doctor"), /There is a road for mails; waiting: 0\./);
  });
});

test("every mail came once but the one that was not answered", () => {
  const ids = [...starttls.mails, ...implicit.mails].map((mail) => mail.messageId);
  const again = ids.filter((id, at) => ids.indexOf(id) !== at);
  assert.deepEqual(again, [starttls.mails.find(isTo("Isolde")).messageId]);
});

test("nothing of a person, a link or a secret is in the log", () => {
  const log = site.words();
  assert.match(log, /a job was not done/);
  assert.doesNotMatch(log, /reader\.example|quillfeather|thistlewood|a secret|sign-in\/link\/\w/i);
});
