// A real OpenID provider, with accounts of its own:
//
//   const openid = await startOpenid();
//   await openid.register({ client_id: "every-chance", client_secret: "secret", redirect_uris: [`${site}/back`] });
//   // The program is given openid.issuer. In the browser:
//   await page.fill("[name=account]", "ada");
//   await page.click("text=Sign in");   // or "text=Cancel"
//
// The browser stays signed in to it, as with any provider, until its cookies go.

import { createServer } from "node:http";
import { exportJWK, generateKeyPair } from "jose";
import Provider from "oidc-provider";
import { answering, readBody } from "./http.mjs";
import { listen } from "./listen.mjs";

// oidc-provider is written for Node.js 22 and says so; this is what it lacks in 20.
URL.parse ??= (text, base) => (URL.canParse(text, base) ? new URL(text, base) : null);

// By the name that is typed. The caller may change them, or add some.
const accounts = () => ({
  ada: { sub: "1001", email: "ada@example.org", email_verified: true, name: "Ada Achebe" },
  ben: { sub: "1002", email: "ben@example.org", email_verified: true, name: "Ben Brückner" },
  una: { sub: "1003", email: "una@example.org", email_verified: false, name: "Una Unverified" },
  noel: { sub: "1004", name: "Noel Nomail" },
});

// host: "localhost" makes it another site than a program on 127.0.0.1, so that the
// browser treats cookies as it will in earnest; the same host is the same site.
export async function startOpenid({ clients = [], people = accounts(), host = "127.0.0.1" } = {}) {
  const registered = new Map();
  let answer;
  const server = createServer((request, response) => answer(request, response));
  const { port, stop } = await listen(server);
  const issuer = `http://${host}:${port}`;
  const provider = new Provider(issuer, await settings(people, registered));
  provider.on("server_error", (_, error) => console.error(error));
  const toProvider = provider.callback();
  const toSignIn = answering((request, response) => signIn(provider, people, request, response));
  answer = (request, response) => (request.url.startsWith("/sign-in/") ? toSignIn : toProvider)(request, response);

  // The metadata of a client, as OpenID names them. The same client_id again replaces it.
  async function register(client) {
    registered.set(client.client_id, client);
    try {
      await provider.Client.find(client.client_id);
    } catch (error) {
      registered.delete(client.client_id);
      throw new Error(`The client ${client.client_id} cannot be registered: ${error.error_description ?? error.message}`);
    }
  }
  for (const client of clients) await register(client);
  return { issuer, accounts: people, register, stop };
}

async function settings(people, clients) {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  const shelves = new Map([["Client", clients]]);
  return {
    adapter: (kind) => shelf(shelves, kind),
    jwks: { keys: [{ ...(await exportJWK(privateKey)), use: "sig", alg: "RS256" }] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/sign-in/${interaction.uid}` },
    // Cookies know no ports: the program's own must not have these names.
    cookies: {
      keys: ["only for tests"],
      names: { interaction: "openid_interaction", resume: "openid_resume", session: "openid_session" },
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount: (_, sub) => {
      const account = Object.values(people).find((one) => one.sub === sub);
      return account && { accountId: sub, claims: () => account };
    },
    loadExistingGrant: allowEverything,
    renderError: (context, { error, error_description }) => {
      context.type = "text";
      context.body = `${error}: ${error_description}`;
    },
  };
}

// Nobody is asked whether the client may know who signs in.
async function allowEverything({ oidc }) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope("openid email profile");
  await grant.save();
  return grant;
}

async function signIn(provider, people, request, response) {
  if (request.method !== "POST") return sendPage(response);
  const form = new URLSearchParams(await readBody(request));
  if (form.has("cancel")) {
    const result = { error: "access_denied", error_description: "The person cancelled." };
    return provider.interactionFinished(request, response, result);
  }
  const account = people[form.get("account")];
  if (!account) return sendPage(response, `There is no such account: there are ${Object.keys(people).join(", ")}.`);
  await provider.interactionFinished(request, response, { login: { accountId: account.sub } });
}

function sendPage(response, words = "") {
  response.writeHead(words ? 422 : 200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(`<!doctype html>
<html lang="en">
<title>The provider of the tests</title>
<h1>Who are you?</h1>
<p>${words}</p>
<form method="post">
  <label>Account <input name="account" autofocus></label>
  <button>Sign in</button>
  <button name="cancel" value="yes">Cancel</button>
</form>
</html>
`);
}

// Where the provider keeps one kind of thing, in memory.
function shelf(shelves, kind) {
  if (!shelves.has(kind)) shelves.set(kind, new Map());
  const things = shelves.get(kind);
  const findBy = (property, value) => [...things.values()].find((thing) => thing[property] === value);
  return {
    upsert: async (id, thing) => void things.set(id, thing),
    find: async (id) => things.get(id),
    findByUid: async (uid) => findBy("uid", uid),
    findByUserCode: async (code) => findBy("userCode", code),
    consume: async (id) => void (things.get(id).consumed = Math.floor(Date.now() / 1000)),
    destroy: async (id) => void things.delete(id),
    revokeByGrantId: async (grantId) => {
      for (const [id, thing] of things) if (thing.grantId === grantId) things.delete(id);
    },
  };
}
