// Keeps one page on this device, for when there is no network, and takes it off again. Without it the page can be printed or saved.
//
//   <div data-keep="/entitlements/kept?…" data-worker="/entitlements/worker.js" data-scope="/entitlements" hidden>
//     <button data-keep-on>…</button> <button data-keep-off>…</button> <p role="status" data-kept="…" data-gone="…" data-failed="…"></p>
//   </div>

const KEPT = "entitlements";
const block = document.querySelector("[data-keep]");

if (block && "serviceWorker" in navigator && "caches" in window) {
  const [on, off, status] = ["[data-keep-on]", "[data-keep-off]", "[role=status]"].map((one) => block.querySelector(one));
  const page = block.dataset.keep;

  // This page, or one of other answers, may be kept; taking off takes all.
  const show = async () => {
    const cache = await caches.open(KEPT);
    on.hidden = Boolean(await cache.match(page));
    off.hidden = (await cache.keys()).length === 0;
  };
  const attempt = (work, words, kept) => async () => {
    try {
      await work();
      await show();
      status.textContent = status.dataset[words];
      (kept ? off : on).focus();
    } catch {
      status.textContent = status.dataset.failed;
    }
  };
  on.addEventListener("click", attempt(async () => {
    await navigator.serviceWorker.register(block.dataset.worker, { scope: block.dataset.scope });
    const cache = await caches.open(KEPT);
    await cache.add(page);
  }, "kept", true));
  off.addEventListener("click", attempt(async () => {
    await caches.delete(KEPT);
    const worker = await navigator.serviceWorker.getRegistration(block.dataset.scope);
    await worker?.unregister();
  }, "gone", false));

  await show();
  block.hidden = false;
}
