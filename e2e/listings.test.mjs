// A provider keeps its listings true from a mail, without an account: an editor asks, a mail server takes the letter, one press
// confirms, a change waits for the editor, and everybody reads it.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { makeClock } from "./clock.mjs";
import { look, send } from "./demo.mjs";
import { openPage, startBrowser, startServe } from "./harness.mjs";
import { startSmtp } from "./servers/smtp.mjs";

const ACCOUNT = { user: "mailer", password: "a secret" };
const WEBMAIL = "https://webmail.example/";
const DIRECTORY = fileURLToPath(new URL("../examples/brackwater/directory", import.meta.url));
const EDITOR = "fis@editor.example";
const PROVIDER = "quay@provider.example";

// A code on a card signs somebody in once, so the editor keeps one browser.
let smtp, browser, site, editor, clock;

before(async () => {
  // The certificate of the mail server is of today.
  clock = makeClock();
  [smtp, browser] = await Promise.all([startSmtp(ACCOUNT), startBrowser()]);
  site = await startServe({
    host: "localhost",
    env: clock.env,
    config: (_, { write }) => `
mail_server = "smtp://${smtp.user}@127.0.0.1:${smtp.port}"
mail_password_file = "${write("mail-password", `${smtp.password}\n`)}"
mail_from = "Directory <directory@brackwater.example>"
mail_ca_file = "${smtp.caPath}"`,
    people: [{ email: EDITOR, name: "Fenella", role: "directory-editor", for: "BW-ORG1" }],
  });
  await site.run("import", "services", DIRECTORY, "--feed", "example", "--apply");
  editor = await openPage(browser);
  await editor.goto(`${site.first}/sign-in/card`);
  await editor.fill("#code", site.people[0].code);
  await editor.click("main form button");
  await editor.waitForURL("**/work");
});
after(async () => {
  await browser?.close();
  await Promise.all([site, smtp].map((one) => one?.stop()));
});

const today = () =>
  new Date(clock.now()).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "Europe/London" });
const pressed = (page, words) => send(page, `main button:has-text("${words}")`);

// The provider's mail program shows the letter; its link leads to the site.
async function read(page, mail) {
  await page.route(`${WEBMAIL}**`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: mail.html }));
  await page.goto(WEBMAIL);
  await send(page, "a");
  await page.unroute(`${WEBMAIL}**`);
}

for (const how of [{ width: 320, javascript: false }, { width: 1280 }]) {
  const script = how.javascript !== false;
  test(`a provider confirms from the mail, and changes something: ${how.width} px, script ${script ? "on" : "off"}`, async () => {
    await editor.setViewportSize({ width: how.width, height: 800 });
    await editor.goto(`${site.first}/manage/directory?q=${script ? "stay+play+hithe" : "stay+play+quay"}`);
    await look(editor);
    await send(editor, "main table a");
    const name = (await editor.textContent("h1")).trim();
    const own = editor.url().split("?")[0];
    await editor.fill("#to", PROVIDER);
    await pressed(editor, "Save who keeps it");
    await pressed(editor, "Ask now");
    await look(editor);

    const mail = await smtp.waitForMail((one) => one.envelope.to[0] === PROVIDER && one.subject.includes("still right"));
    assert.ok(!JSON.stringify([mail.headers, mail.text, mail.html]).includes("Stay"), "a letter names no listing");
    const provider = await openPage(browser, how);
    await read(provider, mail);
    if (script) await look(provider);
    assert.ok((await provider.textContent("main")).includes(name));
    await send(provider, `main form:has(input[name=service]) button >> nth=${script ? 1 : 0}`);
    assert.match(await provider.textContent("main"), /Families see now that you checked it today/);
    if (script) await look(provider);

    await send(provider, `main a:has-text("Something has changed") >> nth=${script ? 1 : 0}`);
    if (script) await look(provider);
    await provider.fill("#phone", "call me");
    await pressed(provider, "Send");
    assert.match(await provider.textContent(".govuk-error-summary"), /020 7946 0000/);
    await provider.fill("#phone", "01632 960777");
    await provider.fill("#day-SA", "10-12");
    await pressed(provider, "Send");
    assert.match(await provider.textContent("main"), /Somebody looks at it/);

    await editor.goto(`${own}/proposed`);
    await look(editor);
    await pressed(editor, "Decide");
    const reader = await openPage(browser, how);
    await reader.goto(own.replace("/manage/directory/", "/services/"));
    const said = await reader.textContent("main");
    for (const words of [today(), "whoever runs it", "Saturday", "01632 960777"]) assert.ok(said.includes(words), `${words}: ${said}`);
    await send(reader, 'main a:has-text("Is something wrong here?")');
    if (script) await look(reader);
    await reader.check("input[value=when]");
    await pressed(reader, "Tell us");
    assert.match(await reader.textContent("main"), /Somebody looks into it/);
    if (script) await look(reader);
    await editor.goto(own);
    assert.match(await editor.textContent("main"), /Days or times \(1 ×/);
    await Promise.all([provider, reader].map((page) => page.context().close()));
  });
}

test("an editor compares two that may be one, reads what feeds had wrong, and writes a new listing", async () => {
  await editor.setViewportSize({ width: 320, height: 800 });
  for (const path of ["twins", "findings", "new"]) {
    await editor.goto(`${site.first}/manage/directory/${path}`);
    await look(editor);
  }
  await editor.fill("#name", "A shed for mending");
  await pressed(editor, "Go on");
  assert.match(await editor.textContent(".govuk-error-summary"), /Choose who runs it/);
  await look(editor);
  await editor.selectOption("#provider", { index: 1 });
  await pressed(editor, "Go on");
  await look(editor);
  assert.match(editor.url(), /\/edit$/);
});
