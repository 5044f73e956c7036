// A small OpenID provider that misbehaves when it is told to. Nobody signs in:
// it sends the browser back at once, as the one account that it has.
//
//   const provider = await startBadOpenid({ clientId: "every-chance", clientSecret: "secret" });
//   provider.misbehave("wrongNonce");
//   provider.misbehave("slow", { seconds: 30, at: "token" });
//   provider.misbehave("none");

import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { faultSwitch } from "./faults.mjs";
import { answering, readBody, redirect, sendJson } from "./http.mjs";
import { createInbox } from "./inbox.mjs";
import { listen } from "./listen.mjs";

const KEY_ID = "the-only-key";
const TOKEN_SECONDS = 300;

const PLACES = {
  "GET /.well-known/openid-configuration": "discovery",
  "GET /jwks": "keySet",
  "GET /authorize": "authorize",
  "POST /token": "token",
};

// What each fault makes of the claims of an ID token.
const SPOILT = {
  wrongNonce: (claims) => ({ ...claims, nonce: "the-nonce-of-somebody-else" }),
  wrongAudience: (claims) => ({ ...claims, aud: "another-client" }),
  wrongIssuer: (claims) => ({ ...claims, iss: "https://another-provider.example" }),
  expired: (claims) => ({ ...claims, iat: claims.iat - 7200, exp: claims.iat - 3600 }),
  badSignature: (claims) => claims,
  emailUnverified: (claims) => ({ ...claims, email_verified: false }),
  noEmail: ({ email, email_verified, ...others }) => others,
};

// now: the provider's clock in milliseconds, for a program whose clock is fixed.
export async function startBadOpenid({ clientId = "every-chance", clientSecret = "a-secret-between-us", now = Date.now } = {}) {
  const faults = faultSwitch(["down", "slow", ...Object.keys(SPOILT)]);
  const requests = createInbox("request", ({ place }) => place);
  const provider = new BadProvider({ clientId, clientSecret, now, faults, keys: await makeKeys() });
  const server = createServer(answering(async (request, response) => {
    const asked = await readRequest(request);
    requests.add(asked);
    const suits = ({ at = asked.place }) => at === asked.place;
    if (faults.strikes("down", suits)) return request.socket.resetAndDestroy();
    const slow = faults.strikes("slow", suits);
    if (slow) await faults.hold(slow.seconds);
    if (!Object.values(PLACES).includes(asked.place)) return sendJson(response, 404, { error: "not_found" });
    await provider[asked.place](response, asked);
  }));
  const { port, stop } = await listen(server);
  provider.issuer = `http://127.0.0.1:${port}`;

  return {
    issuer: provider.issuer,
    clientId,
    clientSecret,
    account: provider.account,
    requests: requests.kept,
    waitForRequest: (place, timeoutMs) => requests.waitFor((request) => request.place === place, timeoutMs),
    forgetRequests: requests.clear,
    misbehave(fault, options = {}) {
      if (fault === "slow" && !(options.seconds >= 0)) throw new Error("Say how slow: misbehave('slow', { seconds: 30 }).");
      faults.misbehave(fault, options);
    },
    stop: async () => {
      faults.misbehave("none");
      await stop();
    },
  };
}

// The key that is published, and another under the same name that is not.
async function makeKeys() {
  const [published, unknown] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const jwk = { ...(await exportJWK(published.publicKey)), kid: KEY_ID, use: "sig", alg: "RS256" };
  return { published: published.privateKey, unknown: unknown.privateKey, jwk };
}

async function readRequest(request) {
  const { pathname, searchParams } = new URL(request.url, "http://127.0.0.1");
  return {
    place: PLACES[`${request.method} ${pathname}`] ?? pathname,
    authorization: request.headers.authorization,
    query: Object.fromEntries(searchParams),
    form: Object.fromEntries(new URLSearchParams(await readBody(request))),
  };
}

class BadProvider {
  account = { sub: "a-person-4711", email: "ada@example.org", email_verified: true, name: "Ada Achebe" };
  codes = new Map();

  constructor(given) {
    Object.assign(this, given);
  }

  discovery(response) {
    sendJson(response, 200, discovery(this.issuer));
  }

  keySet(response) {
    sendJson(response, 200, { keys: [this.keys.jwk] });
  }

  authorize(response, { query }) {
    const { redirect_uri, response_type, client_id, state, nonce, code_challenge, code_challenge_method } = query;
    if (!redirect_uri || response_type !== "code" || client_id !== this.clientId) {
      return sendJson(response, 400, { error: "invalid_request" });
    }
    const back = new URL(redirect_uri);
    if (code_challenge && code_challenge_method === "S256") {
      const code = randomUUID();
      this.codes.set(code, { redirect_uri, nonce, code_challenge });
      back.searchParams.set("code", code);
    } else {
      back.searchParams.set("error", "invalid_request");
    }
    if (state !== undefined) back.searchParams.set("state", state);
    redirect(response, back.href);
  }

  async token(response, { authorization, form }) {
    if (!this.isClient(authorization, form)) return sendJson(response, 401, { error: "invalid_client" });
    const given = this.codes.get(form.code);
    this.codes.delete(form.code);
    if (!given || form.redirect_uri !== given.redirect_uri || s256(form.code_verifier) !== given.code_challenge) {
      return sendJson(response, 400, { error: "invalid_grant" });
    }
    const id_token = await this.idToken(given.nonce);
    sendJson(response, 200, { access_token: randomUUID(), token_type: "Bearer", expires_in: TOKEN_SECONDS, id_token });
  }

  idToken(nonce) {
    const iat = Math.floor(this.now() / 1000);
    const claims = { iss: this.issuer, aud: this.clientId, iat, exp: iat + TOKEN_SECONDS, nonce, ...this.account };
    const fault = Object.keys(SPOILT).find((name) => this.faults.strikes(name));
    const key = fault === "badSignature" ? this.keys.unknown : this.keys.published;
    return new SignJWT(fault ? SPOILT[fault](claims) : claims).setProtectedHeader({ alg: "RS256", typ: "JWT", kid: KEY_ID }).sign(key);
  }

  // The client's name and secret stand in the header (encoded as in a form) or in the form.
  isClient(authorization, form) {
    const [, basic] = /^Basic (\S+)$/i.exec(authorization ?? "") ?? [];
    const [id, secret] = basic ? readBasic(basic) : [form.client_id, form.client_secret];
    return id === this.clientId && secret === this.clientSecret;
  }
}

const readBasic = (basic) =>
  Buffer.from(basic, "base64").toString("utf8").split(":").map((part) => decodeURIComponent(part.replaceAll("+", " ")));

const s256 = (verifier = "") => createHash("sha256").update(verifier).digest("base64url");

function discovery(issuer) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ["code"],
    grant_types_supported: ["authorization_code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    code_challenge_methods_supported: ["S256"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
    scopes_supported: ["openid", "email", "profile"],
    claims_supported: ["sub", "email", "email_verified", "name"],
  };
}
