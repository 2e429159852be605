// The service worker of a site that is not to be read offline any more: it drops what an earlier one kept, and itself.

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {unknown} */ (self);

worker.addEventListener("install", () => {
  void worker.skipWaiting();
});

worker.addEventListener("activate", (event) => {
  const { registration } = worker;
  event.waitUntil(caches.delete(`digest ${registration.scope}`).then(() => registration.unregister()));
});
