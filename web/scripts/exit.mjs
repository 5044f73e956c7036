// Leaves a page at once, for whoever is watched: by the link, or Shift pressed three times. The page is blank before the other one
// comes, and going back does not lead to it. Without this script the link leads there as any link does.
//
//   <div class="ec-exit"><a href="https://…" data-exit>…</a> <span data-exit-keys hidden>…</span></div>

const link = document.querySelector("[data-exit]");
const WITHIN = 5000;
let pressed = [];

function leave() {
  document.body.hidden = true;
  location.replace(link.href);
}

link.addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});
// Shift that is held down, or pressed while something is typed in capitals or chosen with it, is none of the three.
document.addEventListener("pointerdown", () => { pressed = []; });
document.addEventListener("keydown", (event) => {
  if (event.repeat) return;
  const now = Date.now();
  pressed = event.key === "Shift" ? [...pressed.filter((at) => now - at < WITHIN), now] : [];
  if (pressed.length === 3) leave();
});
document.querySelector("[data-exit-keys]").hidden = false;
