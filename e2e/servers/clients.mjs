// What the tests of the servers ask them with: a client that signs in with
// OpenID, without a browser, and one that speaks SMTP line by line.

import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { connect as connectTls } from "node:tls";
import { createRemoteJWKSet, jwtVerify } from "jose";

export const CLIENT = { client_id: "every-chance", client_secret: "a-secret-between-us", redirect_uris: ["http://127.0.0.1:9/back"] };

// Fetches without following, and keeps the cookies of the one site it talks to.
export function createBrowser() {
  const cookies = new Map();
  return async (address, options = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(address, { ...options, redirect: "manual", headers: { ...options.headers, cookie } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
    return answer;
  };
}

// The answer after all redirects within the site; an address beyond it is not asked.
export async function follow(browse, site, answer) {
  while (answer.headers.has("location")) {
    const next = new URL(answer.headers.get("location"), site);
    if (next.origin !== site) return { left: next };
    answer = await browse(next);
  }
  return { answer };
}

// One attempt to sign in: where to send the browser, and how to turn the code into tokens.
export async function startSignIn(issuer, client, extra = {}) {
  const found = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  const [state, nonce, verifier] = [0, 1, 2].map(() => randomBytes(32).toString("base64url"));
  const address = new URL(found.authorization_endpoint);
  address.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: client.redirect_uris[0],
    response_type: "code",
    scope: "openid email profile",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    state,
    nonce,
    ...extra,
  });
  const redeem = (code, codeVerifier = verifier, options = {}) =>
    fetch(found.token_endpoint, {
      method: "POST",
      headers: { authorization: `Basic ${Buffer.from(`${client.client_id}:${client.client_secret}`).toString("base64")}` },
      body: new URLSearchParams({ grant_type: "authorization_code", code, redirect_uri: client.redirect_uris[0], code_verifier: codeVerifier }),
      ...options,
    });
  return { found, address, state, nonce, redeem };
}

// Checks an ID token as a careful client does, and gives its claims.
export async function verifyToken(idToken, { found, nonce }) {
  const keys = createRemoteJWKSet(new URL(found.jwks_uri));
  const { payload } = await jwtVerify(idToken, keys, { issuer: found.issuer, audience: CLIENT.client_id });
  if (payload.nonce !== nonce) throw new Error(`The "nonce" is ${payload.nonce}, not ${nonce}.`);
  return payload;
}

// say() sends a line and resolves with the whole reply, or with "" when the server hangs up.
export async function openSmtp({ port, tls, caPath }, { trusting = true } = {}) {
  const trust = { host: "127.0.0.1", ca: trusting ? readFileSync(caPath) : [] };
  let socket = tls === "implicit" ? connectTls({ ...trust, port }) : connect(port, "127.0.0.1");
  await once(socket, tls === "implicit" ? "secureConnect" : "connect");
  let replies = listenTo(socket);
  const say = (text) => {
    socket.write(`${text}\r\n`);
    return replies();
  };
  const secure = async () => {
    socket.removeAllListeners("data");
    socket = connectTls({ ...trust, socket });
    await once(socket, "secureConnect");
    replies = listenTo(socket);
  };
  return { say, secure, reply: () => replies(), close: () => socket.destroy() };
}

function listenTo(socket) {
  let heard = "";
  let over = false;
  let wake = () => {};
  socket.on("data", (chunk) => {
    heard += chunk;
    wake();
  });
  socket.on("error", () => {});
  socket.on("close", () => {
    over = true;
    wake();
  });
  return async () => {
    for (;;) {
      const whole = /^(?:\d{3}-.*\r\n)*\d{3} .*\r\n/.exec(heard)?.[0];
      if (whole) {
        heard = heard.slice(whole.length);
        return whole.trimEnd();
      }
      if (over) return "";
      await new Promise((resolve) => (wake = resolve));
    }
  };
}
