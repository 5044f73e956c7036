// Signing in through an organisation's own directory: against a real provider, and
// against one that misbehaves in every way it knows.

import { after, before, beforeEach, describe, test } from "node:test";
import assert from "node:assert/strict";
import { checkAccessibility, noHorizontalScroll, openPage, startBrowser, startServe } from "./harness.mjs";
import { startBadOpenid } from "./servers/bad-openid.mjs";
import { startOpenid } from "./servers/openid.mjs";
import { startSmtp } from "./servers/smtp.mjs";

const PEOPLE = {
  ada: { sub: "1001", email: "ada@brackwater.example", email_verified: true },
  mina: { sub: "1002", email: "Mina@Brackwater.example", email_verified: true },
  stranger: { sub: "1003", email: "stranger@brackwater.example", email_verified: true },
  una: { sub: "1004", email: "una@brackwater.example", email_verified: false },
  elsewhere: { sub: "1005", email: "ada@elsewhere.example", email_verified: true },
};

let good, bad, smtp, site, browser;

const table = (name, issuer, id, secret, domain, more = "") => `
[[openid]]
name = "${name}"
issuer = "${issuer}"
client_id = "${id}"
client_secret_file = "${secret}"
domains = ["${domain}"]
${more}`;

before(async () => {
  [good, bad, smtp, browser] = await Promise.all([
    startOpenid({ people: PEOPLE }),
    startBadOpenid({ clientId: "us", clientSecret: "between us" }),
    startSmtp({ user: "mailer", password: "pass" }),
    startBrowser(),
  ]);
  site = await startServe({
    // Another host than that of the directories, so that cookies are treated as in earnest.
    host: "localhost",
    people: ["ada@brackwater.example", "mina@brackwater.example", "ada@example.org", "una@brackwater.example"].map((email) => ({
      email,
      name: email.split("@")[0],
    })),
    config: (_, { write }) => `
trusted_proxies = ["127.0.0.1"]
allow_own_networks = ["127.0.0.0/8"]
mail_server = "smtp://mailer@127.0.0.1:${smtp.port}"
mail_password_file = "${write("mail-secret", "pass")}"
mail_ca_file = "${smtp.caPath}"
mail_from = "plan@brackwater.example"
${table("Brackwater Town Hall", good.issuer, "every chance", write("good-secret", "a secret & more\n"), "brackwater.example", 'organisation = "BCC"')}
${table("Health & Care", bad.issuer, "us", write("bad-secret", "between us"), "example.org")}`,
  });
  await good.register({
    client_id: "every chance",
    client_secret: "a secret & more",
    redirect_uris: [`${site.first}/sign-in/openid/return`],
  });
});

after(async () => {
  await browser?.close();
  await Promise.all([site?.stop(), good?.stop(), bad?.stop(), smtp?.stop()]);
});

beforeEach(() => {
  bad.misbehave("none");
  Object.assign(bad.account, { email: "ada@example.org", email_verified: true });
});

let visitors = 0;

// Each comes from an address of its own, as seen through a proxy: one address may only ask so often.
async function open(options) {
  const page = await openPage(browser, options);
  await page.context().setExtraHTTPHeaders({ "x-forwarded-for": `198.51.100.${(visitors += 1)}` });
  return page;
}
const heading = (page) => page.locator("h1").innerText();
const signedIn = (page) => page.waitForURL((url) => url.pathname.endsWith("/work"));
const looked = async (page) => {
  await checkAccessibility(page);
  await noHorizontalScroll(page);
};

async function write(page, email, path = "/sign-in") {
  await page.goto(`${site.first}${path}`);
  await page.fill("[name=email]", email);
  await page.click("form:has([name=email]) button");
}

async function signInAt(page, account) {
  await page.waitForURL(`${good.issuer}/**`);
  await page.fill("[name=account]", account);
  await page.click("text=Sign in");
}

describe("a real provider", () => {
  for (const javascript of [true, false]) {
    test(`signs in by a written address, first and again, script ${javascript ? "on" : "off"}`, async () => {
      const who = javascript ? "ada" : "mina";
      const address = `${who}@brackwater.example`;
      for (const time of ["first", "again"]) {
        const page = await open({ javascript, width: 320 });
        await write(page, address);
        await signInAt(page, who);
        await signedIn(page);
        if (javascript) await looked(page);
        if (time === "first") await smtp.waitForMail((mail) => mail.envelope.to[0] === address && /new way to sign in/i.test(mail.subject));
        await page.close();
      }
      assert.equal(smtp.mails.filter((mail) => mail.envelope.to[0] === address).length, 1, "more than one mail came");
    });
  }

  test("signs in by its button, and leads where one wanted to go, in the reader's language", async () => {
    const page = await open();
    await page.goto(`${site.first}/ar/account`);
    await looked(page);
    await page.click("text=Brackwater Town Hall");
    await signInAt(page, "ada");
    await page.waitForURL(`${site.first}/ar/account`);
    assert.match(await page.locator("main").innerText(), /ada@brackwater\.example/);
    await page.close();
  });

  test("can be taken away on one's own page, and comes back with the next sign-in there", async () => {
    const page = await open();
    await write(page, "mina@brackwater.example");
    await signInAt(page, "mina");
    await signedIn(page);
    await page.goto(`${site.first}/account`);
    await looked(page);
    await page.click("tr:has-text('Brackwater Town Hall') button");
    await page.waitForURL(`${site.first}/account?done=unlinked`);
    assert.equal(await page.locator("tr:has-text('Brackwater Town Hall')").count(), 0);
    await page.close();
    const again = await open();
    smtp.forgetMails();
    await write(again, "mina@brackwater.example");
    await signInAt(again, "mina");
    await signedIn(again);
    await smtp.waitForMail((mail) => mail.envelope.to[0] === "mina@brackwater.example" && /new way to sign in/i.test(mail.subject));
    await again.close();
  });

  test("does not tell an address that has an account from one that has none", async () => {
    const page = await open();
    const ways = [];
    for (const email of ["ada@brackwater.example", "nobody@brackwater.example"]) {
      await write(page, email);
      await page.waitForURL(`${good.issuer}/sign-in/**`);
      ways.push(await heading(page));
    }
    assert.deepEqual(ways, ["Who are you?", "Who are you?"]);
    await page.close();
  });

  for (const [account, words, title] of [
    ["stranger", "Brackwater Town Hall knows you, but you have no account here.", "You are not invited here yet"],
    ["una", "has not confirmed that your e-mail address is yours", "You are not signed in"],
    ["elsewhere", "can only sign in addresses at brackwater.example", "You are not signed in"],
  ]) {
    test(`signs nobody in as ${account}`, async () => {
      const page = await open();
      await page.goto(`${site.first}/sign-in`);
      await page.click("text=Brackwater Town Hall");
      const answered = page.waitForResponse((response) => response.url().includes("/sign-in/openid/return"));
      await signInAt(page, account);
      assert.equal((await answered).status(), 403);
      assert.equal(await heading(page), title);
      assert.ok((await page.locator("main").innerText()).includes(words));
      await looked(page);
      await page.goto(`${site.first}/work`);
      assert.match(page.url(), /\/sign-in\?next=/);
      await page.close();
    });
  }

  test("leads back when somebody stops there", async () => {
    const page = await open();
    await page.goto(`${site.first}/account`);
    await page.click("text=Brackwater Town Hall");
    await page.waitForURL(`${good.issuer}/**`);
    await page.click("text=Cancel");
    await page.waitForURL(`${site.first}/sign-in?stopped=1&**`);
    assert.ok(await page.isVisible("text=You did not sign in through your organisation."));
    assert.equal(await page.inputValue("[name=next] >> nth=0"), "/account");
    await looked(page);
    await page.close();
  });
});

describe("a return", () => {
  // Goes as far as the return, and answers its address without opening it.
  async function addressOfReturn(page) {
    let address;
    await page.route(`${bad.issuer}/authorize?**`, async (route) => {
      const { location } = (await route.fetch({ maxRedirects: 0 })).headers();
      address = location;
      await route.fulfill({ body: "held back" });
    });
    await write(page, "ada@example.org");
    await page.waitForURL(`${bad.issuer}/authorize?**`);
    await page.unrouteAll();
    return address;
  }

  test("is good once", async () => {
    const page = await open();
    const address = await addressOfReturn(page);
    await page.goto(address);
    await signedIn(page);
    const again = await page.goto(address);
    assert.equal(again.status(), 410);
    assert.match(await page.locator("main").innerText(), /was used already, or is older than 10 minutes/);
    await looked(page);
    await page.close();
  });

  test("is good in the browser that asked, and nowhere else", async () => {
    const [page, other] = [await open(), await open()];
    const address = await addressOfReturn(page);
    assert.equal((await other.goto(address)).status(), 400);
    assert.match(await other.locator("main").innerText(), /You began to sign in in another browser/);
    await looked(other);
    await page.goto(address);
    await signedIn(page);
    await Promise.all([page.close(), other.close()]);
  });

  test("is not believed from another issuer, without a code, or with a made up state", async () => {
    const page = await open();
    const address = new URL(await addressOfReturn(page));
    address.searchParams.set("iss", good.issuer);
    assert.equal((await page.goto(address.href)).status(), 502);
    assert.match(await page.locator("main").innerText(), /did not come from Health & Care/);
    const other = new URL(await addressOfReturn(page));
    other.searchParams.delete("code");
    other.searchParams.set("error", "server_error");
    assert.equal((await page.goto(other.href)).status(), 502);
    assert.match(await page.locator("main").innerText(), /does not work with this site/);
    assert.equal((await page.goto(`${site.first}/sign-in/openid/return?code=a&state=b`)).status(), 410);
    assert.equal((await page.goto(`${site.first}/sign-in/openid/return`)).status(), 410);
    await page.close();
  });

  test("comes back to two tabs of one browser", async () => {
    const page = await open();
    const second = await page.context().newPage();
    const first = await addressOfReturn(page);
    const later = await addressOfReturn(second);
    await page.goto(first);
    await signedIn(page);
    await second.goto(later);
    await signedIn(second);
    await page.close();
  });
});

describe("a provider that misbehaves", () => {
  for (const [fault, status, words, options] of [
    ["wrongNonce", 502, "belongs to another attempt"],
    ["wrongAudience", 502, "was meant for another site"],
    ["wrongIssuer", 502, "did not come from Health & Care"],
    ["expired", 502, "had run out"],
    ["badSignature", 502, "is not signed as it must be"],
    ["emailUnverified", 403, "has not confirmed"],
    ["noEmail", 403, "did not tell us your e-mail address"],
    ["down", 502, "does not answer", { at: "token" }],
    ["slow", 502, "does not answer", { at: "token", seconds: 30 }],
  ]) {
    test(`signs nobody in: ${fault}`, async () => {
      const page = await open();
      bad.misbehave(fault, options);
      const answered = page.waitForResponse((response) => response.url().includes("/sign-in/openid/return"));
      await write(page, "ada@example.org");
      assert.equal((await answered).status(), status);
      assert.equal(await heading(page), "You are not signed in");
      assert.ok((await page.locator("main").innerText()).includes(words), await page.locator("main").innerText());
      await looked(page);
      await page.goto(`${site.first}/work`);
      assert.match(page.url(), /\/sign-in\?next=/);
      await page.close();
    });
  }

  test("leaves the mail, on its page and from the start", async () => {
    const page = await open();
    bad.misbehave("wrongNonce");
    await write(page, "ada@example.org");
    await page.waitForURL("**/sign-in/openid/return?**");
    await page.fill("[name=email]", "ada@example.org");
    await page.click("form:has([name=email]) button");
    await page.waitForURL(`${site.first}/sign-in/sent`);
    const mail = await smtp.waitForMail((mail) => mail.envelope.to[0] === "ada@example.org" && /Sign in/.test(mail.subject));
    await page.goto(/http:\S+\/sign-in\/link\/\w+/.exec(mail.text)[0]);
    await page.click("main button");
    await signedIn(page);
    await page.close();

    const other = await open({ javascript: false });
    await other.goto(`${site.first}/sign-in`);
    await other.click("text=Send me a mail instead");
    await other.fill("[name=email]", "ada@example.org");
    await other.click("form:has([name=email]) button");
    await other.waitForURL(`${site.first}/sign-in/sent`);
    await other.close();
  });

  test("nothing of a person or a secret is in the log", () => {
    const log = site.words();
    assert.match(log, /nobody was signed in through a directory/);
    assert.doesNotMatch(log, /example\.org|brackwater\.example|a-person|between us|a secret/);
  });
});

test("a provider that is down from the start", async () => {
  const alone = await startServe({
    people: [{ email: "ada@example.org", name: "Ada" }],
    config: (_, { write }) => `
allow_own_networks = ["127.0.0.0/8"]
${table("Health & Care", bad.issuer, "us", write("secret", "between us"), "example.org")}`,
  });
  try {
    const page = await open();
    bad.misbehave("down");
    await page.goto(`${alone.first}/ar/sign-in`);
    await page.fill("[name=email]", "ada@example.org");
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await page.click("form:has([name=email]) button");
    assert.equal((await answered).status(), 502);
    assert.equal(await page.inputValue("[name=email]"), "ada@example.org", "the address must be typed again");
    await looked(page);
    await page.click("form:has([name=email]) button");
    await page.waitForURL(`${alone.first}/ar/sign-in/sent`);
    await page.close();
  } finally {
    await alone.stop();
  }
});

for (const [what, more, words] of [
  ["a key is missing", '[[openid]]\nname = "A"', "missing field `issuer`"],
  ["a key is unknown", `${table("A", "https://a.example", "us", "x", "a.example")}\ndomain = "a"`, "did you mean domains?"],
  ["the issuer is open", table("A", "http://a.example", "us", "x", "a.example"), "has the issuer “http://a.example”"],
  ["the secret is missing", table("A", "https://a.example", "us", "/no/such/file", "a.example"), "cannot be read"],
  ["the issuer is inside", table("A", "https://10.0.0.1", "us", "x", "a.example"), "allow_own_networks"],
]) {
  test(`the program does not start when ${what}`, async () => {
    await assert.rejects(startServe({ config: more }), (error) => `${error.stderr ?? error.message}`.includes(words) || assert.fail(error.stderr ?? error.message));
  });
}
