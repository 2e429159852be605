// The dialogs, which only scripts open: the page for missing addresses carries them for all others.

const CARRIER = new URL("../../404.html", import.meta.url);
/** @type {Promise<void> | undefined} */
let arrived;

/** Asks for them, so that they are there when one is opened. */
export function prepare() {
  arrived ??= arrive().catch(() => {}); // whoever opens one sees that it is missing
  return arrived;
}

async function arrive() {
  const answer = await fetch(CARRIER, { priority: "low" });
  const carrier = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const dialog of carrier.querySelectorAll("body > dialog")) {
    if (!document.getElementById(dialog.id)) document.body.append(document.adoptNode(dialog));
  }
}

/**
 * The dialog with an id, once it is there; null where it cannot be loaded.
 *
 * @param {string} id
 */
export async function dialog(id) {
  if (!document.getElementById(id)) await prepare();
  const found = document.getElementById(id);
  return found instanceof HTMLDialogElement ? found : null;
}
