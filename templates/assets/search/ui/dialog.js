// The search dialog: a combobox whose list are the first hits (ARIA Authoring Practices Guide, "Combobox Pattern", list
// autocomplete with manual selection). The focus stays in the field; aria-activedescendant names the option.

import { hitAddress, hitOption } from "./hit.js";
import { announcer, element, find, isOvertaken, remarks, style, whenTyped } from "./interface.js";
import * as messages from "./messages.js";
import { opened, RENEWED } from "./opened.js";

/**
 * @import { Answer } from "types/search"
 * @import { Content } from "types/interface"
 */

const MOST = 8;

const dialog = find("#search", HTMLDialogElement);
const field = find("[role=combobox]", HTMLInputElement, dialog);
const list = find("[role=listbox]", HTMLElement, dialog);
const words = find(".search-word", HTMLElement, dialog);
const hint = [...words.childNodes];
const all = find(".search-keys a", HTMLAnchorElement, dialog);
const page = all.href;
const announce = announcer(find("[role=status]", HTMLElement, dialog));
const root = new URL("../../../", import.meta.url).href;

let asking = new AbortController();
let active = -1;

const styled = style(new URL("../../css/search.css", import.meta.url).href);
const write = whenTyped(field, answer);
field.addEventListener("keydown", move);
list.addEventListener("click", () => dialog.close());
// The search page finds what the dialog has found: there too, the word that was being typed stands for all that begin so.
find("form", HTMLFormElement, dialog).addEventListener("submit", (event) => {
  if (event.submitter?.hasAttribute("formmethod") || !field.value.trim()) return;
  event.preventDefault();
  location.assign(all.href);
});
dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
addEventListener(RENEWED, () => dialog.open && answer());
if (field.value) answer();
else opened().catch(fail);

async function answer() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const text = field.value.trim();
  all.href = addressOf(text);
  all.textContent = messages.ALL_OF_SEARCH;
  if (!text) {
    announce("");
    return show([], hint);
  }
  try {
    const [index] = await Promise.all([opened(), styled]); // hits without their style would be drawn twice
    signal.throwIfAborted();
    const found = await index.search(text, { typing: true, limit: MOST, languages: navigator.languages, signal });
    signal.throwIfAborted();
    render(found, text);
  } catch (failure) {
    if (!isOvertaken(failure)) fail();
  }
}

/** @param {string} text */
function addressOf(text) {
  return text ? `${page}?${new URLSearchParams({ q: text })}` : page;
}

/**
 * @param {Answer} found
 * @param {string} text
 */
function render(found, text) {
  const options = found.hits.map((hit, index) => {
    const href = hitAddress(root, hit, found.words);
    const attributes = { id: `search-hit-${index}`, href, role: "option", tabindex: "-1", "aria-selected": "false" };
    return hitOption(hit, attributes, found.mark);
  });
  const said = remarks(found, (other) => {
    write(other);
    field.focus();
    answer();
  });
  const heading = messages.heading(found, text);
  if (!found.total) said.unshift(element("p", { dir: "auto" }, heading));
  show(options, said);
  all.href = addressOf(found.isBegun ? `${text}*` : text);
  if (found.total) all.textContent = messages.allResults(found.total);
  announce([heading, ...found.problems.map((problem) => problem.text)].join(". "));
}

function fail() {
  show([], [element("p", { class: "search-remark" }, messages.UNAVAILABLE)]);
  announce(messages.UNAVAILABLE);
}

/**
 * @param {Content} options
 * @param {Content} said
 */
function show(options, said) {
  list.replaceChildren(...options);
  list.hidden = !options.length;
  list.scrollTop = 0;
  words.replaceChildren(...said);
  field.setAttribute("aria-expanded", String(options.length > 0));
  select(-1);
}

/**
 * @param {number} index
 * @returns {HTMLAnchorElement | undefined}
 */
function optionAt(index) {
  const option = list.children[index];
  return option instanceof HTMLAnchorElement ? option : undefined;
}

/** @param {number} index  None is at -1. */
function select(index) {
  optionAt(active)?.setAttribute("aria-selected", "false");
  active = index;
  const option = optionAt(active);
  if (!option) return field.removeAttribute("aria-activedescendant");
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", option.id);
}

/**
 * From the field down through the options and back to the field.
 *
 * @param {KeyboardEvent} event
 */
function move(event) {
  if (event.isComposing) return;
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  const stops = list.children.length + 1;
  if (step && stops > 1) select(((active + 1 + step + stops) % stops) - 1);
  else if (event.key === "Enter" && active >= 0) open(optionAt(active), event.ctrlKey || event.metaKey);
  else return;
  event.preventDefault();
}

/**
 * @param {HTMLAnchorElement | undefined} option
 * @param {boolean} elsewhere
 */
function open(option, elsewhere) {
  if (elsewhere) window.open(option?.href, "_blank", "noopener");
  else option?.click();
}
