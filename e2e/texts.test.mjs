// Text messages, from the outbox to a gateway in the shape of GOV.UK Notify. Nothing that
// a person can do sends one yet, so a hidden verb of the command line puts them there.

import { after, before, beforeEach, describe, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeClock } from "./clock.mjs";
import { openPage, startBrowser, startServe, until } from "./harness.mjs";
import { startTextGateway } from "./servers/text-gateway.mjs";

const NUMBER = "07700 900123";
const MINUTE = 60;

let clock, gateway, browser, site;
// How far the gateway's clock is ahead of the program's, in seconds.
let ahead = 0;

before(async () => {
  clock = makeClock();
  gateway = await startTextGateway({ now: () => clock.now() + ahead * 1000 });
  browser = await startBrowser();
  site = await startServe({ env: clock.env, config: toGateway(), people: [{ email: "root@reader.example", name: "Root" }] });
});

after(async () => {
  await browser?.close();
  await Promise.all([site?.stop(), gateway?.stop()]);
});

beforeEach(() => {
  ahead = 0;
  gateway.misbehave("none");
  gateway.forgetMessages();
});

// The end of a configuration that hands texts to the gateway, but for these keys.
const toGateway = (changes = {}) => (_, { write }) => {
  const keys = {
    text_gateway: gateway.url,
    text_service: write("text-key", `${gateway.apiKey}\n`),
    text_template: gateway.templateId,
    allow_own_networks: ["127.0.0.1/32"],
    ...changes,
  };
  return Object.entries(keys).filter(([, value]) => value).map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join("\n");
};

const send = (language = "en-GB") => site.run("text-bench", "--to", NUMBER, "--language", language);

// What an operator is told, such as "Jobs waiting: 0, under way: 0, given up: 0."
const told = (words) => until(`the doctor says: ${words}`, async () => (await site.run("doctor")).includes(words));
const nothingWaits = () => told("There is a road for text messages; waiting: 0.");

// Waits until a text was tried in vain for this reason, and put back.
let read = 0;
async function triedInVain(reason) {
  await until(`the log says: ${reason}`, () => site.words().includes(`failure=${reason}`, read));
  read = site.words().length;
  await told("Jobs waiting: 1, under way: 0, given up: 0.");
  await told("There is a road for text messages; waiting: 1.");
}

describe("a text message", () => {
  for (const [language, invented] of [["en-GB", "Everything here is invented."], ["ar", "كل ما هنا خيالي."]]) {
    test(`is handed on with its reference and a link: ${language}`, async () => {
      const reference = await send(language);
      const message = await gateway.waitForMessage();
      assert.match(reference, /^[0-9a-f]{32}$/);
      assert.deepEqual([message.reference, message.phone_number, message.template_id], [reference, NUMBER, gateway.templateId]);
      assert.deepEqual(message.personalisation, { body: message.body });
      assert.ok(message.body.startsWith(invented), message.body);
      assert.ok(message.body.includes(`${site.first}/work`), message.body);
      await nothingWaits();
    });
  }

  for (const [fault, reason] of [
    [429, "The text gateway asked to try again later. (code 429)"],
    [500, "The text gateway asked to try again later. (code 500)"],
    [403, "The text gateway does not take our key. (code 403)"],
    ["down", "The text gateway did not answer."],
  ]) {
    test(`waits a minute, and goes out once: ${fault}`, async () => {
      gateway.misbehave(fault);
      const reference = await send();
      await triedInVain(reason);
      assert.equal(gateway.messages.length, 0);
      gateway.misbehave("none");
      clock.forward(MINUTE);
      assert.equal((await gateway.waitForMessage()).reference, reference);
      await nothingWaits();
      assert.equal(gateway.messages.length, 1);
    });
  }

  test("waits until the two clocks agree", async () => {
    ahead = 45;
    await send();
    await triedInVain("The text gateway does not take our key. (code 403)");
    ahead = 0;
    clock.forward(MINUTE);
    await gateway.waitForMessage();
    await nothingWaits();
  });

  test("is not sent again when it is refused, and an administrator sees that, and no more", async () => {
    gateway.misbehave(400);
    await send();
    await nothingWaits();
    gateway.misbehave("none");
    clock.forward(MINUTE);
    const reference = await send();
    assert.equal((await gateway.waitForMessage()).reference, reference);
    await nothingWaits();
    assert.equal(gateway.messages.length, 1);

    const page = await openPage(browser);
    await page.goto(`${site.first}/sign-in/card`);
    await page.fill("#code", site.people[0].code);
    await page.click("main form button");
    await page.waitForURL("**/work");
    await page.goto(`${site.first}/manage/mail`);
    const rows = await page.$$eval("main table tbody tr", (rows) =>
      rows.map((row) => [1, 3, 4].map((n) => row.cells[n].textContent.trim())));
    assert.deepEqual(rows.slice(0, 2), [["As a text message", "Sent", ""], ["As a text message", "Refused", "400"]]);
    assert.doesNotMatch(await page.content(), /07700|900123/);
    await page.close();
  });

  test("leaves neither number nor words nor key in the log", () => {
    assert.match(site.words(), /a job was not done/);
    for (const secret of ["07700", "900123", "hand over", gateway.secret]) assert.ok(!site.words().includes(secret), secret);
  });
});

test("nobody is written to for a test by a partnership that is real", async () => {
  const path = join(site.folder, "partnership.toml");
  const invented = readFileSync(path, "utf8");
  site.write("partnership.toml", invented.replace("invented = true", "invented = false"));
  await assert.rejects(send(), /Nobody is written to for a test but by a partnership that is invented/);
  site.write("partnership.toml", invented);
});

for (const [what, changes, words] of [
  ["the gateway is in a network of our own", { allow_own_networks: null }, /text_gateway is not HTTPS, or leads into our own network/],
  ["another network is named than the gateway's", { allow_own_networks: ["10.0.0.0/8"] }, /leads into our own network/],
  ["the gateway is outside, and without TLS", { text_gateway: "http://gateway.example" }, /text_gateway is not HTTPS/],
  ["there is no key", { text_service: null }, /text_service and text_template are needed too/],
  ["there is no template", { text_template: null }, /text_service and text_template are needed too/],
  ["the file of the key is not there", { text_service: "/no/such/file" }, /text_service \/no\/such\/file could not be read/],
]) {
  test(`the program does not start when ${what}`, async () => {
    await assert.rejects(startServe({ config: toGateway(changes) }), words);
  });
}
