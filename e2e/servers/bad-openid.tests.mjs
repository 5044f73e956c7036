import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { decodeJwt } from "jose";
import { startBadOpenid } from "./bad-openid.mjs";
import { CLIENT, createBrowser, follow, startSignIn, verifyToken } from "./clients.mjs";

describe("the OpenID provider that misbehaves", () => {
  let provider;
  before(async () => (provider = await startBadOpenid({ clientId: CLIENT.client_id, clientSecret: CLIENT.client_secret })));
  after(() => provider?.stop());

  async function getCode(attempt) {
    const { left } = await follow(createBrowser(), provider.issuer, await createBrowser()(attempt.address));
    assert.equal(left.searchParams.get("state"), attempt.state);
    return left.searchParams.get("code");
  }

  async function getToken() {
    const attempt = await startSignIn(provider.issuer, CLIENT);
    const { id_token } = await (await attempt.redeem(await getCode(attempt))).json();
    return { attempt, id_token, claims: decodeJwt(id_token) };
  }

  test("behaves when it is told nothing", async () => {
    provider.misbehave("none");
    const { attempt, id_token } = await getToken();
    const { sub, email, email_verified, name } = await verifyToken(id_token, attempt);
    assert.deepEqual({ sub, email, email_verified, name }, provider.account);
    const code = await getCode(attempt);
    assert.equal((await attempt.redeem(code, "wrong")).status, 400);
    assert.equal((await attempt.redeem(code)).status, 400);
  });

  // What is wrong, and that nothing else is.
  const wrong = {
    wrongNonce: ({ claims, attempt }) => assert.notEqual(claims.nonce, attempt.nonce),
    wrongAudience: ({ claims }) => assert.notEqual(claims.aud, CLIENT.client_id),
    wrongIssuer: ({ claims }) => assert.notEqual(claims.iss, provider.issuer),
    expired: ({ claims }) => assert.ok(claims.exp < Date.now() / 1000 - 600),
    emailUnverified: ({ claims }) => assert.equal(claims.email_verified, false),
    noEmail: ({ claims }) => assert.ok(!("email" in claims) && !("email_verified" in claims)),
  };
  const REJECTED = { wrongNonce: /"nonce"/, wrongAudience: /"aud"/, wrongIssuer: /"iss"/, expired: /"exp"/, badSignature: /signature verification/ };

  for (const fault of [...Object.keys(wrong), "badSignature"]) {
    test(`${fault} is all that is wrong, once`, async () => {
      provider.misbehave(fault, { times: 1 });
      const got = await getToken();
      for (const [name, isWrong] of Object.entries(wrong)) {
        if (name === fault) isWrong(got);
        else assert.throws(() => isWrong(got), assert.AssertionError, `${name} besides ${fault}`);
      }
      if (REJECTED[fault]) await assert.rejects(verifyToken(got.id_token, got.attempt), REJECTED[fault]);
      else await verifyToken(got.id_token, got.attempt);
      const next = await getToken();
      await verifyToken(next.id_token, next.attempt);
    });
  }

  test("down breaks the connection off, everywhere or in one place", async () => {
    provider.misbehave("down");
    await assert.rejects(startSignIn(provider.issuer, CLIENT), /fetch failed/);
    provider.misbehave("down", { at: "token" });
    const attempt = await startSignIn(provider.issuer, CLIENT);
    const code = await getCode(attempt);
    await assert.rejects(attempt.redeem(code), /fetch failed/);
    provider.misbehave("none");
    assert.equal((await attempt.redeem(code)).status, 200);
  });

  test("slow answers late, or as soon as it is told to behave", async () => {
    provider.misbehave("slow", { seconds: 0.05, at: "keySet" });
    const began = performance.now();
    assert.equal((await fetch(`${provider.issuer}/jwks`)).status, 200);
    assert.ok(performance.now() - began > 45);
    provider.misbehave("none");

    const attempt = await startSignIn(provider.issuer, CLIENT);
    const code = await getCode(attempt);
    provider.forgetRequests();
    provider.misbehave("slow", { seconds: 3600, at: "token" });
    const answer = attempt.redeem(code);
    const { form } = await provider.waitForRequest("token");
    assert.equal(form.code, code);
    provider.misbehave("none");
    assert.equal((await answer).status, 200);
    assert.throws(() => provider.misbehave("slow"), /how slow/);
    assert.throws(() => provider.misbehave("rude"), /no fault 'rude'/);
  });
});
