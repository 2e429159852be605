// Marks the words that a result was found by, on the page it leads to: as highlights of the browser's own (CSS Custom
// Highlight API), which leave the document as it is. Where a browser has none, the page stays as it is too.

import { words as wordsOf } from "../engine/analysis.js";
import { element, find, style } from "./interface.js";
import * as messages from "./messages.js";
import { passagesOf } from "./passages.js";

const NAME = "found";
const MOST_NAMED = 3;
const IS_LARGE = /^[0-9]{4,}(\.[0-9]+)?$/;
const RULE = `::highlight(${NAME}) { background-color: var(--found); color: var(--on-found); }`;

/**
 * @param {string[]} words
 * @param {string | undefined} styleSheet
 */
export async function mark(words, styleSheet) {
  if (!CSS.highlights) return;
  const main = find("main", HTMLElement);
  const passages = passagesOf([...words, ...(await spelled(words))], main);
  if (!passages.length) return;
  if (styleSheet) void style(styleSheet);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULE);
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(NAME, new Highlight(...passages));
  document.body.append(bar(passages));
}

/**
 * Numbers that are asked for in figures, as a text may have them in words.
 *
 * @param {string[]} words
 */
async function spelled(words) {
  const numbers = words.flatMap(wordsOf).filter((word) => IS_LARGE.test(word));
  if (!numbers.length) return [];
  const { spellings } = await import("../engine/amounts.js");
  return numbers.flatMap(spellings);
}

/** @param {Range[]} passages */
function bar(passages) {
  const words = [...new Set(passages.map((passage) => passage.toString().toLowerCase()))];
  const button = (/** @type {string} */ text, /** @type {() => void} */ act) => {
    const made = element("button", { type: "button" }, text);
    made.addEventListener("click", act);
    return made;
  };
  let at = -1;
  const walk = (/** @type {1 | -1} */ step) => {
    const seen = passages.filter((passage) => passage.startContainer.parentElement?.checkVisibility());
    if (!seen.length) return;
    at = (Math.max(at, step > 0 ? -1 : 0) + step + seen.length) % seen.length;
    const { startContainer, startOffset, endContainer, endOffset } = seen[at];
    startContainer.parentElement?.scrollIntoView({ block: "center" });
    getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };
  /** @type {HTMLElement} */
  const made = element(
    "aside",
    { class: "marked", "aria-label": messages.MARKED_WORDS },
    element("p", { role: "status", dir: "auto" }, messages.marked(passages.length, words.slice(0, MOST_NAMED))),
    button(messages.PREVIOUS, () => walk(-1)),
    button(messages.NEXT, () => walk(1)),
    button(messages.CLEAR, () => clear(made)),
  );
  return made;
}

/** @param {HTMLElement} bar */
function clear(bar) {
  CSS.highlights.delete(NAME);
  getSelection()?.removeAllRanges();
  bar.remove();
  const { marks, ...others } = history.state;
  history.replaceState(others, "");
  find("main", HTMLElement).focus({ preventScroll: true });
}
