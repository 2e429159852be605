// Lets a browser keep what is to be read without a connection (assets/offline/worker.js), once the page has been shown, of
// digests that have a manifest.

const root = new URL("../../", import.meta.url).href;

async function begin() {
  // A preview shows what is being written: nothing of it is kept, and what an earlier site at its address kept goes.
  if (document.getElementById("digest-preview")) {
    const registration = await navigator.serviceWorker.getRegistration(root);
    if (registration?.scope === root) await registration.unregister();
  } else {
    await navigator.serviceWorker.register(`${root}sw.js`);
  }
}

/** @type {Navigator & { connection?: { saveData?: boolean } }} */
const reader = navigator;
const isKept = document.querySelector("link[rel=manifest]") !== null;
if (isKept && "serviceWorker" in reader && !reader.connection?.saveData) {
  // Where a browser refuses, in a private window for instance, the site is read online alone.
  const begun = () => void begin().catch(() => {});
  if (document.readyState === "complete") begun();
  else addEventListener("load", begun, { once: true });
}
