// What the dialog and the search page have in common: elements made of text, what is said beside hits and to screen readers,
// and a field that is typed into.

import { DID_YOU_MEAN } from "./messages.js";

/** @import { Answer } from "types/search" */

const SETTLED = 600;
const HANGUL = /\p{Script=Hangul}$/u;

/**
 * An element made of text. What comes from the index is only ever text, never markup.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | boolean | undefined>} [attributes]  True is there, false and undefined are not.
 * @param {(Node | string)[]} content
 */
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, "");
    else if (value !== false && value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...content);
  return made;
}

/**
 * The first element of a kind at `selector`. Throws TypeError where there is none.
 *
 * @template {Element} Kind
 * @param {string} selector
 * @param {new () => Kind} kind
 * @param {ParentNode} [within]
 */
export function find(selector, kind, within = document) {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new TypeError(`${selector} is not in this page.`);
}

/**
 * Whether a search failed because it was overtaken.
 *
 * @param {unknown} failure
 */
export const isOvertaken = (failure) => failure instanceof DOMException && failure.name === "AbortError";

/**
 * Tells screen readers of results, once they have settled: not at every letter that is typed.
 *
 * @param {Element} region
 */
export function announcer(region) {
  let waiting = 0;
  return (/** @type {string} */ text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = text;
    }, SETTLED);
  };
}

/**
 * What is to be said beside hits: problems of the index or of the query, and other searches to try.
 *
 * @param {Answer} answer
 * @param {(text: string) => void} tryInstead
 */
export function remarks({ problems, suggestions }, tryInstead) {
  const said = problems.map(({ text }) => element("p", { class: "search-remark", dir: "auto" }, text));
  if (!suggestions.length) return said;
  const choices = suggestions.map((text) => {
    const button = element("button", { type: "button", class: "quiet", dir: "auto" }, text);
    button.addEventListener("click", () => tryInstead(text));
    return element("li", {}, button);
  });
  const question = element("p", {}, DID_YOU_MEAN);
  return [...said, element("div", { class: "suggestions" }, question, element("ul", {}, ...choices))];
}

/**
 * Calls `answer` whenever the text of a field has changed, but not while an input method is at work on it: its letters
 * are not yet words. Hangul is the exception, since every syllable is composed and the last one stays so.
 *
 * @param {HTMLInputElement} field
 * @param {() => void} answer
 */
export function whenTyped(field, answer) {
  let last = field.value;
  const typed = (/** @type {Event} */ event) => {
    const composing = event instanceof InputEvent && event.isComposing && !HANGUL.test(field.value);
    if (composing || field.value === last) return;
    last = field.value;
    answer();
  };
  field.addEventListener("input", typed);
  field.addEventListener("compositionend", typed);
  return (/** @type {string} */ text) => {
    field.value = text;
    last = text;
  };
}

/**
 * The style sheet of search, on pages that do without it until it is needed; resolves once it is there, or is not to be had.
 *
 * @param {string} href
 */
export async function style(href) {
  const address = new URL(href, document.baseURI).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  const tried = new Promise((resolve) => (link.onload = link.onerror = resolve));
  link.href = address;
  document.head.append(link);
  await tried;
}
