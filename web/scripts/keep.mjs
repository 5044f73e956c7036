// Keeps one page on this device, for when there is no network, and takes it off again. Without it the page can be printed or saved.
//
//   <div data-keep="/entitlements/kept?…" data-worker="/entitlements/worker.js" hidden>
//     <button data-keep-on>…</button> <button data-keep-off>…</button> <p role="status" data-kept="…" data-gone="…" data-failed="…"></p>
//   </div>

const KEPT = "entitlements";
const block = document.querySelector("[data-keep]");

if (block && "serviceWorker" in navigator && "caches" in window) {
  const [on, off, status] = ["[data-keep-on]", "[data-keep-off]", "[role=status]"].map((one) => block.querySelector(one));
  const page = block.dataset.keep;

  const show = (kept) => {
    on.hidden = kept;
    off.hidden = !kept;
  };
  const attempt = (work, words, kept) => async () => {
    try {
      await work();
      show(kept);
      status.textContent = status.dataset[words];
      (kept ? off : on).focus();
    } catch {
      status.textContent = status.dataset.failed;
    }
  };
  on.addEventListener("click", attempt(async () => {
    await navigator.serviceWorker.register(block.dataset.worker);
    const cache = await caches.open(KEPT);
    await cache.add(page);
  }, "kept", true));
  off.addEventListener("click", attempt(async () => {
    await caches.delete(KEPT);
    const worker = await navigator.serviceWorker.getRegistration(block.dataset.worker);
    await worker?.unregister();
  }, "gone", false));

  show(Boolean(await (await caches.open(KEPT)).match(page)));
  block.hidden = false;
}
