import { after, before, describe, test } from "node:test";
import assert from "node:assert/strict";
import { SignJWT } from "jose";
import { startTextGateway } from "./text-gateway.mjs";

describe("the gateway for text messages", () => {
  let gateway;
  before(async () => (gateway = await startTextGateway()));
  after(() => gateway?.stop());

  const seconds = () => Math.floor(Date.now() / 1000);
  const sign = ({ iss = gateway.apiKey.slice(-73, -37), iat = seconds(), secret = gateway.apiKey.slice(-36) } = {}) =>
    new SignJWT({ iss, iat }).setProtectedHeader({ typ: "JWT", alg: "HS256" }).sign(Buffer.from(secret));

  const message = (changes = {}) => ({
    phone_number: "07700 900123",
    template_id: gateway.templateId,
    personalisation: { body: "Your code is 123456." },
    reference: "sign-in-1",
    ...changes,
  });

  async function send(body, authorization) {
    const headers = { "content-type": "application/json", authorization };
    if (!authorization) delete headers.authorization;
    const answer = await fetch(`${gateway.url}/v2/notifications/sms`, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  }

  test("takes a message that is signed, and whoever waits for it gets it", async () => {
    const awaited = gateway.waitForMessage(({ reference }) => reference === "sign-in-1");
    const { status, body } = await send(message(), `Bearer ${await sign()}`);
    assert.equal(status, 201);
    assert.equal(body.reference, "sign-in-1");
    assert.equal(body.content.body, "Your code is 123456.");
    const kept = await awaited;
    assert.equal(kept.id, body.id);
    assert.equal(kept.phone_number, "07700 900123");
    assert.equal(kept.body, "Your code is 123456.");
    assert.deepEqual(gateway.messages, [kept]);
  });

  test("refuses a token that is missing, old, early, of another service or wrongly signed", async () => {
    const bearer = async (changes) => `Bearer ${await sign(changes)}`;
    const refused = [
      [401, /must be provided/, undefined],
      [401, /bearer scheme/, "Basic eDp5"],
      [403, /cannot be read/, "Bearer abc"],
      [403, /30 seconds/, await bearer({ iat: seconds() - 60 })],
      [403, /30 seconds/, await bearer({ iat: seconds() + 60 })],
      [403, /service not found/, await bearer({ iss: gateway.templateId })],
      [403, /signature/, await bearer({ secret: gateway.templateId })],
    ];
    for (const [status, words, authorization] of refused) {
      const answer = await send(message(), authorization);
      assert.equal(answer.status, status);
      assert.equal(answer.body.status_code, status);
      assert.equal(answer.body.errors[0].error, "AuthError");
      assert.match(answer.body.errors[0].message, words);
    }
  });

  test("refuses a message that lacks something or has no number", async () => {
    const refused = [
      [/phone_number is a required/, { phone_number: undefined }],
      [/letters or symbols/, { phone_number: "my mobile" }],
      [/Not enough digits/, { phone_number: "07700" }],
      [/Not a UK mobile/, { phone_number: "020 7946 0000" }],
      [/not a valid UUID/, { template_id: "sign-in" }],
      [/Template not found/, { template_id: gateway.serviceId }],
      [/Missing personalisation: body/, { personalisation: {} }],
    ];
    for (const [words, changes] of refused) {
      const { status, body } = await send(message(changes), `Bearer ${await sign()}`);
      assert.equal(status, 400);
      assert.match(body.errors[0].message, words);
    }
  });

  test("refuses on request, in the shape of Notify, and then takes the message", async () => {
    const kinds = { 400: "BadRequestError", 403: "AuthError", 429: "RateLimitError", 500: "Exception" };
    for (const [fault, kind] of Object.entries(kinds)) {
      gateway.misbehave(Number(fault), { times: 1 });
      const { status, body } = await send(message(), `Bearer ${await sign()}`);
      assert.equal(status, Number(fault));
      assert.equal(body.status_code, Number(fault));
      assert.equal(body.errors[0].error, kind);
      assert.equal((await send(message(), `Bearer ${await sign()}`)).status, 201);
    }
    gateway.misbehave("down", { times: 1 });
    await assert.rejects(send(message(), `Bearer ${await sign()}`), /fetch failed/);
  });
});
