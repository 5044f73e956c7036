// Keeps the page of what somebody is owed for when there is no network: that page alone, and only after they asked for it.
// Whatever else is asked for goes the usual way.

const KEPT = "entitlements";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (event.request.mode !== "navigate") return;
  event.respondWith(fetch(event.request).catch(() => kept(event.request)));
});

// The page that was asked for, or else the one that was kept last.
async function kept(request) {
  const cache = await caches.open(KEPT);
  const exact = await cache.match(request);
  if (exact) return exact;
  const all = await cache.keys();
  const newest = all.length && (await cache.match(all[all.length - 1]));
  return newest || Response.error();
}
