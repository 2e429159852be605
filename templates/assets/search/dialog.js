// The search dialog: a combobox whose list are the first hits (ARIA Authoring Practices Guide, "Combobox Pattern", list
// autocomplete with manual selection). The focus stays in the field; aria-activedescendant names the option.

import { hitAddress, hitOption } from "./hit.js";
import { announcer, element, remarks, style, whenTyped } from "./interface.js";
import * as messages from "./messages.js";
import { opened, RENEWED } from "./opened.js";

const MOST = 8;

const dialog = document.getElementById("search");
const field = dialog.querySelector("[role=combobox]");
const list = dialog.querySelector("[role=listbox]");
const words = dialog.querySelector(".search-word");
const hint = [...words.childNodes];
const all = dialog.querySelector(".search-keys a");
const page = all.href;
const announce = announcer(dialog.querySelector("[role=status]"));
const root = new URL(dialog.dataset.root, document.baseURI).href;

let asking = new AbortController();
let active = -1;

style(dialog.dataset.style);
const write = whenTyped(field, answer);
field.addEventListener("keydown", move);
list.addEventListener("click", () => dialog.close());
dialog.addEventListener("click", ({ target }) => target === dialog && dialog.close());
addEventListener(RENEWED, () => dialog.open && answer());
if (field.value) answer();
else opened().catch(fail);

async function answer() {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const text = field.value.trim();
  all.href = text ? `${page}?${new URLSearchParams({ q: text })}` : page;
  all.textContent = messages.ALL_OF_SEARCH;
  if (!text) {
    announce("");
    return show([], hint);
  }
  try {
    const index = await opened();
    signal.throwIfAborted();
    const found = await index.search(text, { typing: true, limit: MOST, signal });
    signal.throwIfAborted();
    render(found, text);
  } catch (failure) {
    if (failure.name !== "AbortError") fail();
  }
}

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
  if (found.total) all.textContent = messages.allResults(found.total);
  announce([heading, ...found.problems.map((problem) => problem.text)].join(". "));
}

function fail() {
  show([], [element("p", { class: "search-remark" }, messages.UNAVAILABLE)]);
  announce(messages.UNAVAILABLE);
}

function show(options, said) {
  list.replaceChildren(...options);
  list.hidden = !options.length;
  list.scrollTop = 0;
  words.replaceChildren(...said);
  field.setAttribute("aria-expanded", options.length > 0);
  select(-1);
}

function select(index) {
  list.children[active]?.setAttribute("aria-selected", "false");
  active = index;
  const option = list.children[active];
  if (!option) return field.removeAttribute("aria-activedescendant");
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", option.id);
}

// From the field down through the options and back to the field.
function move(event) {
  if (event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = list.children.length + 1;
  if (step && stops > 1) select(((active + 1 + step + stops) % stops) - 1);
  else if (event.key === "Enter" && active >= 0) open(list.children[active], event.ctrlKey || event.metaKey);
  else return;
  event.preventDefault();
}

function open(option, elsewhere) {
  if (elsewhere) window.open(option.href, "_blank", "noopener");
  else option.click();
}
