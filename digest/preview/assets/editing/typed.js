// What is typed in forms and not saved: kept in this tab of the browser, so that closing a form, loading the page anew or
// following a link loses nothing.

/** @import { Change, Values } from "./types.d.ts" */

/**
 * @typedef {object} Typed
 * @property {Values} values
 * @property {Values} before  What the form began with.
 * @property {Change[]} names  Those that are to be added to site.yaml with it.
 */

const KEY = "digest-preview-typed";
const MOST = 30;

/** @returns {[string, Typed][]} */
function stored() {
  try {
    const found = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
    return Array.isArray(found) ? found : [];
  } catch {
    return []; // storage is switched off: what is typed is kept as long as the page is not loaded anew
  }
}

const kept = new Map(stored());

function store() {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...kept].slice(-MOST)));
  } catch {
    // The same.
  }
}

/**
 * Keeps what is typed in the form called `id`.
 *
 * @param {string} id
 * @param {Typed} typed
 */
export function keep(id, typed) {
  kept.delete(id); // the last one that was typed in is the last that goes
  kept.set(id, typed);
  store();
}

/** @param {string} id */
export const typedIn = (id) => kept.get(id) ?? null;

/** @param {string} id */
export function forget(id) {
  if (kept.delete(id)) store();
}
