// Passkeys in a real browser with a virtual device: add one, sign in with it, remove
// it; what belongs to another site or is cancelled is said in words.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { checkAccessibility, noHorizontalScroll, start } from "./harness.mjs";

let site;
before(async () => (site = await start()));
after(() => site?.stop());

// A device that says yes to everything, as somebody with the right finger would.
async function withDevice(page) {
  const protocol = await page.context().newCDPSession(page);
  await protocol.send("WebAuthn.enable");
  const { authenticatorId } = await protocol.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true,
      isUserVerified: true, automaticPresenceSimulation: true,
    },
  });
  return (method, rest = {}) => protocol.send(`WebAuthn.${method}`, { authenticatorId, ...rest });
}

async function signInAs(page, role) {
  await page.goto(`${site.second}/demo`);
  await page.check(`input[value=${role}]`);
  await page.click("main button[type=submit]");
  await page.waitForURL(`${site.second}/work`);
}

async function addPasskey(page, label) {
  await page.goto(`${site.second}/account`);
  if (label) await page.fill("#label", label);
  await page.click("form[data-passkey] button");
}

async function pressPasskey(page) {
  await page.goto(`${site.second}/sign-in`);
  await page.click("form[data-passkey] button");
}

const signOut = (page) => page.click(".ec-account button");
const fault = (page) => page.locator("form[data-passkey] [role=alert]:not(:empty)").textContent({ timeout: 10_000 });

for (const width of [320, 1280]) {
  test(`add a passkey, sign in with it, remove it: ${width} px`, async () => {
    const page = await site.page({ width });
    const device = await withDevice(page);
    const looked = async () => {
      await noHorizontalScroll(page);
      await checkAccessibility(page);
    };
    await signInAs(page, "strategy-officer");
    await page.goto(`${site.second}/account`);
    await looked();
    await addPasskey(page, "My phone");
    await page.waitForURL(`${site.second}/account?done=passkey-added`);
    assert.ok(await page.isVisible("th:has-text('My phone')"));
    await looked();

    // The device has one for this account already.
    await addPasskey(page);
    assert.match(await fault(page), /already/);

    await signOut(page);
    await page.goto(`${site.second}/sign-in?next=%2Faccount`);
    await looked();
    await page.click("form[data-passkey] button");
    await page.waitForURL(`${site.second}/account`);
    assert.ok(await page.isVisible("td:has-text('With a passkey')"));
    await signOut(page);
    await pressPasskey(page);
    await page.waitForURL(`${site.second}/work`);
    assert.ok(await page.isVisible("text=Strategy officer"), "not the own work page");

    const { credentials } = await device("getCredentials");
    assert.equal(credentials.length, 1);
    assert.equal(credentials[0].rpId, "localhost");
    await page.goto(`${site.second}/account`);
    await page.click("form[action$='/end'][action*=passkeys] button");
    await page.waitForURL(`${site.second}/account?done=passkey-ended`);
    await signOut(page);
    await pressPasskey(page);
    assert.match(await fault(page), /not taken/);
    await looked();
    await page.close();
  });
}

test("a passkey of another site opens nothing, and the words say so", async () => {
  const page = await site.page();
  const device = await withDevice(page);
  await pressPasskey(page);
  assert.match(await fault(page), /no passkey for this site/);

  // A key that some other site on this host made: the neighbour's port is another site.
  await signInAs(page, "chair");
  await addPasskey(page);
  await page.waitForURL(/passkey-added/);
  await signOut(page);
  await page.goto(`${site.first}/sign-in`);
  await page.click("form[data-passkey] button");
  assert.match(await fault(page), /not taken/);

  // A key for another host is not even offered.
  const { credentials } = await device("getCredentials");
  await device("clearCredentials");
  await device("addCredential", { credential: { ...credentials[0], rpId: "other.example", isResidentCredential: true } });
  await pressPasskey(page);
  assert.match(await fault(page), /no passkey for this site/);
  await page.close();
});

test("at an address that is not the site's own, it says where passkeys work", async () => {
  const page = await site.page();
  await withDevice(page);
  await page.goto(`${site.second.replace("localhost", "127.0.0.1")}/sign-in`);
  await page.click("form[data-passkey] button");
  assert.match(await fault(page), new RegExp(`only at ${site.second}`));
  await page.close();
});

test("cancelled by its owner, the page stays and can be tried again", async () => {
  const page = await site.page();
  const device = await withDevice(page);
  await signInAs(page, "chair");
  await device("setUserVerified", { isUserVerified: false });
  await addPasskey(page);
  assert.match(await fault(page), /cancelled/);
  await device("setUserVerified", { isUserVerified: true });
  await page.click("form[data-passkey] button");
  await page.waitForURL(/passkey-added/);
  await page.close();
});

test("without script there is no dead button, and the other ways are there", async () => {
  const page = await site.page({ width: 320, javascript: false });
  await page.goto(`${site.second}/sign-in`);
  assert.equal(await page.isVisible("form[data-passkey]"), false);
  assert.ok(await page.isVisible("#email"));
  await signInAs(page, "strategy-officer");
  await page.goto(`${site.second}/account`);
  assert.equal(await page.isVisible("form[data-passkey]"), false);
  assert.ok(await page.isVisible("noscript p"));
  assert.ok(await page.isVisible("#name"));
  await noHorizontalScroll(page);
  await page.close();
});

test("nothing but the one script may run, and nowhere else", async () => {
  const page = await site.page();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(`${site.second}/sign-in`);
  await page.waitForSelector("form[data-passkey]");
  assert.deepEqual(complaints, []);
  for (const path of ["/", "/sign-in/card"]) {
    const answer = await page.goto(`${site.second}${path}`);
    assert.doesNotMatch(answer.headers()["content-security-policy"], /script-src|connect-src/);
  }
  await page.close();
});
