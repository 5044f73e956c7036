// One button beside each sound, with a name, in place of the browser's own player with its five; and one sound
// at a time. Where a sound can't be played, the browser's player comes back and says so.

const quiet = new Map();

function offer(player) {
  const { listen, stop, what } = player.parentElement.dataset;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "ec-listen__button";
  const show = (plays) => {
    button.textContent = plays ? stop : listen;
    button.setAttribute("aria-label", `${button.textContent}: ${what}`);
    button.toggleAttribute("data-plays", plays);
  };
  const end = () => {
    player.pause();
    player.currentTime = 0;
    show(false);
  };
  const fail = () => {
    quiet.delete(player);
    player.controls = true;
    if (document.activeElement === button) player.focus();
    button.remove();
  };
  button.addEventListener("click", () => {
    const plays = button.hasAttribute("data-plays");
    quiet.forEach((end) => end());
    if (plays) return;
    show(true);
    player.play().catch((error) => error.name === "AbortError" || fail());
  });
  player.addEventListener("ended", end);
  player.addEventListener("error", fail);
  quiet.set(player, end);
  show(false);
  player.controls = false;
  player.after(button);
}

document.querySelectorAll(".ec-listen audio").forEach(offer);
