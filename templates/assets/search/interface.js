// What the dialog and the search page have in common: elements made of text, what is said beside hits and to screen readers,
// and a field that is typed into.

import { DID_YOU_MEAN } from "./messages.js";

const SETTLED = 600;
const HANGUL = /\p{Script=Hangul}$/u;

// Elements made of text. What comes from the index is only ever text, never markup.
export function element(name, attributes = {}, ...content) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, "");
    else if (value !== false && value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...content);
  return made;
}

// Tells screen readers of results, once they have settled: not at every letter that is typed.
export function announcer(region) {
  let waiting;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = text;
    }, SETTLED);
  };
}

// What is to be said beside hits: problems of the index or of the query, and other searches to try.
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

// Calls `answer` whenever the text of a field has changed, but not while an input method is at work on it: its letters
// are not yet words. Hangul is the exception, since every syllable is composed and the last one stays so.
export function whenTyped(field, answer) {
  let last = field.value;
  const typed = (event) => {
    const composing = event.type === "input" && event.isComposing && !HANGUL.test(field.value);
    if (composing || field.value === last) return;
    last = field.value;
    answer();
  };
  field.addEventListener("input", typed);
  field.addEventListener("compositionend", typed);
  return (text) => {
    field.value = text;
    last = text;
  };
}

// The style sheet of search, on pages that do without it until it is needed.
export function style(href) {
  const address = new URL(href, document.baseURI).href;
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = address;
  document.head.append(link);
}
