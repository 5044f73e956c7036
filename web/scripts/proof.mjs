// Where many send at once: works out what the page asks for, so that nobody need wait, or waits for the
// turn, whichever comes first; then the form is sent by itself. Without this script the button does it.

const AT_ONCE = 256;
const form = document.querySelector("form[data-proof]");

// So many leading bits of a hash are zero.
function zeros(hash) {
  let bits = 0;
  for (const byte of hash) {
    if (byte) return bits + Math.clz32(byte) - 24;
    bits += 8;
  }
  return bits;
}

// The first number that makes the hash begin with enough zeros.
async function work({ proof, bits }) {
  const text = new TextEncoder();
  for (let from = 0; ; from += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, n) => from + n);
    const hashes = await Promise.all(numbers.map((n) => crypto.subtle.digest("SHA-256", text.encode(`${proof}:${n}`))));
    const found = hashes.findIndex((hash) => zeros(new Uint8Array(hash)) >= Number(bits));
    if (found >= 0) return numbers[found];
  }
}

if (form) {
  const button = form.querySelector("button[value=send]");
  const turn = new Promise((resolve) => setTimeout(resolve, Number(form.dataset.wait) * 1000));
  // A page that is not encrypted has no hashes to offer: there it waits.
  const ways = globalThis.crypto?.subtle ? [turn, work(form.dataset)] : [turn];
  // What is said to whoever has no script is not so here.
  document.querySelector("[data-waiting]").hidden = true;
  document.querySelector("[data-working]").hidden = false;
  const number = await Promise.race(ways);
  if (number !== undefined) form.elements.proof.value = number;
  form.requestSubmit(button);
}
