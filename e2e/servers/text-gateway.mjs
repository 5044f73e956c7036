// A gateway for text messages in the shape of GOV.UK Notify:
//
//   const gateway = await startTextGateway();
//   // The program is given gateway.url, gateway.apiKey and gateway.templateId.
//   const message = await gateway.waitForMessage((message) => message.phone_number === "07700900123");
//
// The template holds one placeholder, ((body)).

import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { decodeJwt, jwtVerify } from "jose";
import { faultSwitch } from "./faults.mjs";
import { answering, readBody, sendJson } from "./http.mjs";
import { createInbox } from "./inbox.mjs";
import { listen } from "./listen.mjs";

const PATH = "/v2/notifications/sms";
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const CLOCK_SECONDS = 30;

// What it answers on request: misbehave("429"). And "down" breaks the connection off.
const REFUSALS = {
  400: ["BadRequestError", "Can't send to this recipient using a team-only API key"],
  403: ["AuthError", "Invalid token: API key not found"],
  429: ["RateLimitError", "Exceeded rate limit for key type LIVE of 3000 requests per 60 seconds"],
  500: ["Exception", "Internal server error"],
};

class Refusal extends Error {
  constructor(status, kind, words) {
    super(words);
    this.status = status;
    this.body = { status_code: status, errors: [{ error: kind, message: words }] };
  }
}

// now: the gateway's clock in milliseconds, for a program whose clock is fixed.
export async function startTextGateway({ now = Date.now } = {}) {
  const serviceId = randomUUID();
  const secret = randomUUID();
  const templateId = randomUUID();
  const inbox = createInbox("text message", (message) => `to ${message.phone_number}: ${message.body}`);
  const faults = faultSwitch(["down", ...Object.keys(REFUSALS)]);

  async function take(request) {
    if (request.method !== "POST" || request.url !== PATH) throw new Refusal(404, "NotFound", "Nothing is at this address");
    await checkToken(request.headers.authorization, { serviceId, secret, now });
    for (const [status, words] of Object.entries(REFUSALS)) {
      if (faults.strikes(status)) throw new Refusal(Number(status), ...words);
    }
    const message = checkMessage(await readBody(request), templateId);
    inbox.add(message);
    return answerTo(message);
  }

  const server = createServer(answering(async (request, response) => {
    if (faults.strikes("down")) return request.socket.resetAndDestroy();
    try {
      sendJson(response, 201, await take(request));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      sendJson(response, error.status, error.body);
    }
  }));
  const { port, stop } = await listen(server);
  return {
    url: `http://127.0.0.1:${port}`,
    apiKey: `test_key-${serviceId}-${secret}`,
    serviceId,
    secret,
    templateId,
    messages: inbox.kept,
    waitForMessage: inbox.waitFor,
    forgetMessages: inbox.clear,
    misbehave: (fault, options) => faults.misbehave(String(fault), options),
    stop,
  };
}

async function checkToken(header, { serviceId, secret, now }) {
  if (!header) throw new Refusal(401, "AuthError", "Unauthorized: authentication token must be provided");
  const [, token] = /^Bearer (\S+)$/i.exec(header) ?? [];
  if (!token) throw new Refusal(401, "AuthError", "Unauthorized: authentication bearer scheme must be used");
  const forbidden = (words) => new Refusal(403, "AuthError", words);
  const { iss, iat } = readToken(token, forbidden);
  if (iss !== serviceId) throw forbidden("Invalid token: service not found");
  await jwtVerify(token, Buffer.from(secret), { algorithms: ["HS256"], currentDate: new Date(now()) }).catch(() => {
    throw forbidden("Invalid token: signature, api token not found");
  });
  if (!(Math.abs(now() / 1000 - iat) <= CLOCK_SECONDS)) {
    throw forbidden("Error: Your system clock must be accurate to within 30 seconds");
  }
}

function readToken(token, forbidden) {
  try {
    return decodeJwt(token);
  } catch {
    throw forbidden("Invalid token: cannot be read");
  }
}

function checkMessage(text, templateId) {
  const { phone_number, template_id, personalisation = {}, reference = null } = readMessage(text);
  const invalid = (words) => new Refusal(400, "ValidationError", words);
  const bad = (words) => new Refusal(400, "BadRequestError", words);
  if (phone_number === undefined) throw invalid("phone_number is a required property");
  if (template_id === undefined) throw invalid("template_id is a required property");
  checkNumber(phone_number, invalid);
  if (!UUID.test(template_id)) throw invalid("template_id is not a valid UUID");
  if (template_id !== templateId) throw bad("Template not found");
  if (typeof personalisation.body !== "string") throw bad("Missing personalisation: body");
  return { id: randomUUID(), phone_number, template_id, personalisation, body: personalisation.body, reference };
}

function readMessage(text) {
  try {
    return Object(JSON.parse(text));
  } catch {
    throw new Refusal(400, "BadRequestError", "Invalid JSON supplied in POST data");
  }
}

// Of a mobile in the United Kingdom (07… or +447…), or of another country with its +.
function checkNumber(number, invalid) {
  const digits = String(number).replace(/[\s()-]/g, "");
  if (!/^\+?\d+$/.test(digits)) throw invalid("phone_number Must not contain letters or symbols");
  if (digits.length < 10) throw invalid("phone_number Not enough digits");
  if (digits.length > 16) throw invalid("phone_number Too many digits");
  if (!/^(07|447|\+)/.test(digits)) throw invalid("phone_number Not a UK mobile number");
}

function answerTo({ id, reference, body, template_id }) {
  const base = "https://api.notifications.service.gov.uk";
  return {
    id,
    reference,
    content: { body, from_number: "GOVUK" },
    uri: `${base}/v2/notifications/${id}`,
    template: { id: template_id, version: 1, uri: `${base}/v2/template/${template_id}` },
  };
}
