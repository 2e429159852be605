// The service worker: what `FILES` names can be read without a connection. Online, the network answers, always.
// FILES and OFFLINE stand before this file in sw.js: the files, and the page that stands for those that are not kept.

/** @import { KeptFile } from "types/offline" */

/** @type {ServiceWorkerGlobalScope} */
const worker = /** @type {unknown} */ (self);
const SCOPE = worker.registration.scope;
// Other sites of the same origin have caches too.
const NAME = `digest ${SCOPE}`;

/** What is kept, by path: under which key, which changes with what the file depends on, and until when. */
const kept = new Map(
  FILES.map(([path, revision, until]) => {
    const url = new URL(path, SCOPE);
    return [url.pathname, { key: `${url.href}?${revision}`, until: until ? Date.parse(until) : Infinity }];
  }),
);
const instead = kept.get(new URL(OFFLINE, SCOPE).pathname);

/**
 * Drops what the site has no more, what has changed, and what has expired.
 *
 * @param {Cache} cache
 */
async function purge(cache) {
  const now = Date.now();
  const names = new Set([...kept.values()].filter(({ until }) => until > now).map(({ key }) => key));
  const gone = (await cache.keys()).filter(({ url }) => !names.has(url));
  await Promise.all(gone.map((request) => cache.delete(request)));
}

/**
 * Keeps a `response`; where it says that the file is gone, the file goes.
 *
 * @param {Cache} cache
 * @param {KeptFile} file
 * @param {Response} response
 */
async function keep(cache, { key, until }, response) {
  if (response.status === 404 || response.status === 410) await cache.delete(key);
  else if (response.status === 200 && !response.redirected && until > Date.now()) await cache.put(key, response);
}

/** What is old goes before anything new is asked for: it must not stay where the connection ends in between. */
async function install() {
  const cache = await caches.open(NAME);
  await purge(cache);
  await Promise.allSettled(
    [...kept].map(async ([path, file]) => {
      if (!(await cache.match(file.key))) await keep(cache, file, await fetch(path, { cache: "no-cache" }));
    }),
  );
}

/** The worker before this one may have kept something meanwhile. */
async function activate() {
  await purge(await caches.open(NAME));
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/**
 * @param {FetchEvent} event
 * @param {KeptFile | undefined} file
 */
async function answer(event, file) {
  const isPage = event.request.mode === "navigate";
  const cache = await caches.open(NAME);
  if (isPage) event.waitUntil(purge(cache));
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request));
    if (file) event.waitUntil(keep(cache, file, response.clone()));
    return response;
  } catch (error) {
    const known = file && file.until > Date.now() ? await cache.match(file.key) : undefined;
    const shown = known ?? (isPage && instead ? await cache.match(instead.key) : undefined);
    if (shown) return shown;
    throw error;
  }
}

worker.addEventListener("install", (event) => {
  event.waitUntil(install().then(() => worker.skipWaiting()));
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(SCOPE)) return;
  const file = kept.get(url.pathname);
  if (file || request.mode === "navigate") event.respondWith(answer(event, file));
});
