import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { CLIENT, createBrowser, follow, startSignIn, verifyToken } from "./clients.mjs";
import { startOpenid } from "./openid.mjs";

describe("the OpenID provider", () => {
  let openid;
  before(async () => {
    openid = await startOpenid();
    await openid.register(CLIENT);
  });
  after(() => openid?.stop());

  async function reachForm(browse, attempt) {
    const { answer } = await follow(browse, openid.issuer, await browse(attempt.address));
    assert.equal(answer.status, 200);
    return answer.url;
  }

  async function send(browse, form, fields) {
    return follow(browse, openid.issuer, await browse(form, { method: "POST", body: new URLSearchParams(fields) }));
  }

  async function signIn(account, browse = createBrowser()) {
    const attempt = await startSignIn(openid.issuer, CLIENT);
    const { left } = await send(browse, await reachForm(browse, attempt), { account });
    assert.equal(left.origin + left.pathname, CLIENT.redirect_uris[0]);
    assert.equal(left.searchParams.get("state"), attempt.state);
    return { attempt, code: left.searchParams.get("code") };
  }

  for (const name of ["ada", "una", "noel"]) {
    test(`signs ${name} in by code and proof, and says the same in the ID token and at userinfo`, async () => {
      const { attempt, code } = await signIn(name);
      const answer = await attempt.redeem(code);
      assert.equal(answer.status, 200);
      const { id_token, access_token } = await answer.json();
      const claims = await verifyToken(id_token, attempt);
      const asked = await fetch(attempt.found.userinfo_endpoint, { headers: { authorization: `Bearer ${access_token}` } });
      assert.deepEqual(await asked.json(), openid.accounts[name]);
      for (const [claim, value] of Object.entries(openid.accounts[name])) assert.equal(claims[claim], value);
      assert.equal("email" in claims, name !== "noel");
    });
  }

  test("refuses a wrong proof, a code used twice and a request without proof", async () => {
    const wrong = await signIn("ada");
    assert.equal((await wrong.attempt.redeem(wrong.code, "x".repeat(43))).status, 400);
    const twice = await signIn("ada");
    assert.equal((await twice.attempt.redeem(twice.code)).status, 200);
    assert.equal((await (await twice.attempt.redeem(twice.code)).json()).error, "invalid_grant");
    const { address } = await startSignIn(openid.issuer, CLIENT);
    address.searchParams.delete("code_challenge");
    address.searchParams.delete("code_challenge_method");
    const answer = await createBrowser()(address);
    assert.equal(new URL(answer.headers.get("location")).searchParams.get("error"), "invalid_request");
  });

  test("asks again for an unknown account, and sends back who cancels", async () => {
    const browse = createBrowser();
    const attempt = await startSignIn(openid.issuer, CLIENT);
    const form = await reachForm(browse, attempt);
    const { answer } = await send(browse, form, { account: "nobody" });
    assert.equal(answer.status, 422);
    const { left } = await send(browse, form, { account: "", cancel: "yes" });
    assert.equal(left.searchParams.get("error"), "access_denied");
    assert.equal(left.searchParams.get("state"), attempt.state);
  });

  test("remembers who signed in, until it is asked to forget", async () => {
    const browse = createBrowser();
    await signIn("ben", browse);
    const again = await startSignIn(openid.issuer, CLIENT);
    const { left } = await follow(browse, openid.issuer, await browse(again.address));
    assert.ok(left.searchParams.has("code"));
    await reachForm(browse, await startSignIn(openid.issuer, CLIENT, { prompt: "login" }));
  });

  test("refuses an address it does not know, and knows one that is registered later", async () => {
    const moved = { ...CLIENT, redirect_uris: ["http://127.0.0.1:10/back"] };
    const { address } = await startSignIn(openid.issuer, moved);
    assert.equal((await createBrowser()(address)).status, 400);
    await openid.register({ ...CLIENT, redirect_uris: [...CLIENT.redirect_uris, ...moved.redirect_uris] });
    await reachForm(createBrowser(), { address });
    await assert.rejects(openid.register({ client_id: "nowhere", client_secret: "x", redirect_uris: [] }), /redirect_uris/);
  });
});
