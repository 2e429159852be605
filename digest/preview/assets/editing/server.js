// What the desk asks the server. Every request is a POST of JSON, with the page's own word in a header of its own.

import { below } from "../address.js";
import { page } from "../fresh.js";

/** @import { Change, Forms, Name, Names, Offers, Opened, OpenedName, Refusal, Remedied, Saved, Seen, Selected, Suggested, Values, WholeText } from "./types.d.ts" */

const TAB = "digest-preview-tab";

/** What tells this tab from others: what is undone in one was done in it. */
function tabName() {
  const made = crypto.getRandomValues(new Uint32Array(2)).join("-");
  try {
    const known = sessionStorage.getItem(TAB) ?? made;
    sessionStorage.setItem(TAB, known);
    return known;
  } catch {
    return made; // storage is switched off: it is another tab once it is loaded anew
  }
}

const tab = tabName();

/** This page's address below the site's root. */
const here = () => `/${below(page.base)}`;

/**
 * @template Answer
 * @param {string} name
 * @param {object} body
 * @returns {Promise<Answer | Refusal>}
 */
async function ask(name, body) {
  try {
    const answer = await fetch(`${page.base}_preview/desk/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Digest-Preview-Token": page.token },
      body: JSON.stringify(body),
    });
    if (answer.ok) return await answer.json();
    return { why: await answer.text() };
  } catch {
    return { why: "The preview is not running: nothing was written." };
  }
}

/** @returns {Promise<Opened | Refusal>} */
export const open = () => ask("open", { page: here() });

/**
 * What is proposed: the best of it, or every proposal.
 *
 * @param {boolean} every
 * @returns {Promise<Offers | Refusal>}
 */
export const proposals = (every) => ask("proposals", { page: here(), every });

/** @returns {Promise<WholeText | Refusal>} */
export const text = () => ask("text", { page: here() });

/** @type {Promise<Forms | Refusal> | null} */
let asked = null;
/** @returns {Promise<Forms | Refusal>} */
export const forms = () => (asked ??= ask("forms", {}));

/**
 * @param {string} key
 * @param {Selected} selected
 * @returns {Promise<Suggested | Refusal>}
 */
export const suggest = (key, selected) => ask("suggest", { page: here(), key, selected });

/**
 * @param {Change[]} changes
 * @param {Seen} seen
 * @returns {Promise<Saved | Refusal>}
 */
export const save = (changes, seen) => ask("save", { page: here(), changes, seen, tab });

/**
 * What would be said of changes.
 *
 * @param {Change[]} changes
 * @returns {Promise<Saved | Refusal>}
 */
export const check = (changes) => ask("save", { page: here(), changes, dry: true });

/** @returns {Promise<Names | Refusal>} */
export const names = () => ask("names", {});

/**
 * The names of a kind that what is typed may become.
 *
 * @param {string} names
 * @param {string} typed
 * @returns {Promise<Name[] | Refusal>}
 */
export const complete = (names, typed) => ask("complete", { names, typed });

/**
 * Something new, with names that are added to site.yaml.
 *
 * @param {string} what
 * @param {Values} values
 * @param {Change[]} names
 * @param {boolean} dry
 * @returns {Promise<Saved | Refusal>}
 */
export const start = (what, values, names, dry) => ask("new", { what, values, names, dry, tab });

/**
 * What site.yaml has of a name.
 *
 * @param {string} key
 * @param {string} slug
 * @returns {Promise<OpenedName | Refusal>}
 */
export const openName = (key, slug) => ask("name", { key, slug });

/**
 * @param {string} key
 * @param {string} slug
 * @param {Values} values
 * @param {string} seen
 * @param {boolean} dry
 * @returns {Promise<Saved | Refusal>}
 */
export const saveName = (key, slug, values, seen, dry) => ask("save-name", { key, slug, values, seen, dry, tab });

/**
 * The remedy of a problem, to be looked at.
 *
 * @param {string} problem
 * @returns {Promise<Remedied | Refusal>}
 */
export const remedy = (problem) => ask("mend", { problem });

/**
 * Takes the remedy that was looked at.
 *
 * @param {string} problem
 * @param {string} seen
 * @returns {Promise<Saved | Refusal>}
 */
export const mend = (problem, seen) => ask("mend", { problem, seen, tab });

/** @returns {Promise<Saved | Refusal>} */
export const undo = () => ask("undo", { tab });

/**
 * Whether an answer is why there is none.
 *
 * @template {object} Answer
 * @param {Answer | Refusal} answer
 * @returns {answer is Refusal}
 */
export const isRefusal = (answer) => "why" in answer;
