// Passkeys: the one thing of this site that no form can do. The script shows the
// hidden form, asks this site what to ask of the device, asks the device, and
// sends its answer back. Every word stands in the page, in the page's language.

const AT_FAULT = {
  NotAllowedError: "cancelled",
  AbortError: "cancelled",
  InvalidStateError: "known",
  SecurityError: "elsewhere",
  NotSupportedError: "unsupported",
  ConstraintError: "unsupported",
};

class Refused extends Error {}

function bytes(text) {
  return Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
}

function base64url(buffer) {
  const letters = Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}

async function ask(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  if (!answer.ok) throw new Refused(said.error);
  return said;
}

// What a device says, with its bytes as text.
function told(key, names) {
  const response = Object.fromEntries(names.map((name) => [name, base64url(key.response[name])]));
  return { id: key.id, rawId: base64url(key.rawId), type: key.type, response };
}

async function make({ publicKey }) {
  const key = await navigator.credentials.create({
    publicKey: {
      ...publicKey,
      challenge: bytes(publicKey.challenge),
      user: { ...publicKey.user, id: bytes(publicKey.user.id) },
      excludeCredentials: (publicKey.excludeCredentials ?? []).map((one) => ({ ...one, id: bytes(one.id) })),
    },
  });
  return told(key, ["clientDataJSON", "attestationObject"]);
}

async function use({ publicKey }) {
  const key = await navigator.credentials.get({
    publicKey: { ...publicKey, challenge: bytes(publicKey.challenge), allowCredentials: [] },
  });
  return told(key, ["clientDataJSON", "authenticatorData", "signature", "userHandle"]);
}

async function perform(form) {
  const { begin, finish, adds } = form.dataset;
  const options = await ask(begin, {});
  const credential = adds === undefined ? await use(options) : await make(options);
  const { next } = await ask(finish, { credential, label: form.elements.label?.value ?? "" });
  window.location.assign(next);
}

function words(form, error) {
  if (error instanceof Refused && error.message) return error.message;
  return form.dataset[AT_FAULT[error.name]] ?? form.dataset.failed;
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const fault = form.querySelector("[role=alert]");
  let busy = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    fault.textContent = "";
    await perform(form).catch((error) => (fault.textContent = words(form, error)));
    busy = false;
  });
  form.hidden = !(window.PublicKeyCredential && navigator.credentials);
}
