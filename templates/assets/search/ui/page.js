// The search page: its field, filters, order and results, kept in step with the address.

import { written } from "../../js/words.js";
import { facetGroups } from "./filters.js";
import { hitAddress, hitItem } from "./hit.js";
import { announcer, element, find, isOvertaken, remarks, whenTyped } from "./interface.js";
import * as messages from "./messages.js";
import { opened, RENEWED } from "./opened.js";
import { FACETS, byFacet, isEmpty, readQuery, visits } from "./visits.js";

/**
 * @import { Answer, FacetName, Piece } from "types/search"
 * @import { Asked, Choices } from "types/interface"
 */

const PAGE = 10;
/** @type {Choices} */
const NOTHING_CHOSEN = byFacet(() => []);

const form = find("#search-form", HTMLFormElement);
const field = find("#search-field", HTMLInputElement);
const layout = find(".search-layout", HTMLElement);
const filters = find(".filters", HTMLDetailsElement);
const found = find(".found", HTMLElement);
const total = find("#search-total", HTMLElement);
const sort = find(".sort", HTMLElement);
const chosen = find(".chosen", HTMLElement);
const words = find(".found .search-word", HTMLElement);
const hits = find(".hits", HTMLElement);
const more = find(".more button", HTMLButtonElement);
const browse = find(".browse", HTMLElement);
const announce = announcer(find(".search-main > [role=status]", HTMLElement));

/** @type {Navigator & { connection?: { saveData?: boolean } }} Network Information API: not in every browser. */
const { connection } = navigator;
const saveData = Boolean(connection?.saveData);
const root = new URL(layout.dataset.root ?? "", document.baseURI).href;
const title = document.title;
let query = readQuery(location.search);
let asking = new AbortController();
/** @type {{ answer: Answer, counted: Set<FacetName> } | undefined} */
let counting;

const facets = facetGroups(find(".filter-groups", HTMLElement), choose, count);
const past = visits((returned) => {
  query = returned;
  goBack();
});
const write = whenTyped(field, () => change({ text: field.value }, { typing: true }));

form.addEventListener("submit", (event) => {
  event.preventDefault();
  change({ text: field.value });
  // On a touch screen the keyboard would cover what was found.
  if (matchMedia("(pointer: coarse)").matches) field.blur();
});
field.addEventListener("change", () => past.settle());
sort.addEventListener("change", ({ target }) => {
  if (target instanceof HTMLInputElement) change({ sort: target.value === "date" ? "date" : "relevance" });
});
more.addEventListener("click", showMore);
addEventListener(RENEWED, () => show({ limit: Math.max(PAGE, hits.children.length) }));

// Where the filters stand beside what was found, they have no summary to unfold them by; elsewhere they are folded away.
const summary = find(".filters > summary", HTMLElement);
/** @type {boolean | undefined} */
let isBeside;
const fold = () => {
  const isSoNow = getComputedStyle(summary).display === "none";
  if (isSoNow !== isBeside) filters.open = isBeside = isSoNow;
};
addEventListener("resize", fold);
filters.addEventListener("toggle", count);
fold();

goBack();

/** Shows a visit as it was left: as many hits, scrolled as far. */
async function goBack() {
  const { shown, scroll } = past.kept();
  if (shown) past.showing(shown);
  await show({ limit: shown });
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: "instant" });
}

/**
 * @param {FacetName} name
 * @param {string} value
 * @param {boolean} isChosen
 */
function choose(name, value, isChosen) {
  const others = query.facets[name].filter((other) => other !== value);
  change({ facets: { ...query.facets, [name]: isChosen ? [...others, value] : others } });
}

/**
 * @param {Partial<Asked>} changes
 * @param {{ typing?: boolean }} [how]
 */
function change(changes, { typing = false } = {}) {
  query = { ...query, ...changes };
  past.go(query, { typing });
  return show({ typing });
}

/** @param {{ offset?: number, limit?: number, typing?: boolean }} part */
async function ask({ offset = 0, limit = PAGE, typing = false }) {
  asking.abort();
  asking = new AbortController();
  counting = undefined;
  const { signal } = asking;
  const index = await opened();
  signal.throwIfAborted();
  const counts = filters.open ? facets.wanted(query.facets) : [];
  const { languages } = navigator;
  const asked = { ...query, offset, limit, counts, languages, signal };
  let answer = await index.search(query.text, { ...asked, typing });
  if (!answer.total && !typing) {
    // What was found as it was typed is found by Enter, too, where no word is called so.
    const begun = await index.search(query.text, { ...asked, typing: true });
    if (begun.total) answer = begun;
  }
  signal.throwIfAborted();
  counting = { answer, counted: new Set() };
  return answer;
}

/** @param {{ limit?: number, typing?: boolean }} part */
async function show({ limit = PAGE, typing = false }) {
  if (field.value !== query.text) write(query.text);
  for (const option of sort.querySelectorAll("input")) option.checked = option.value === query.sort;
  document.title = query.text.trim() ? `${query.text.trim()} · ${title}` : title;
  if (isEmpty(query)) clear();
  else if (found.hidden) wait();
  found.setAttribute("aria-busy", "true");
  try {
    render(await ask({ limit, typing }));
  } catch (failure) {
    if (isOvertaken(failure)) return;
    fail();
  }
  found.removeAttribute("aria-busy");
}

function clear() {
  found.hidden = true;
  browse.hidden = false;
  announce("");
}

function wait() {
  total.textContent = messages.SEARCHING;
  for (const part of [chosen, words, hits]) part.replaceChildren();
  sort.hidden = more.hidden = true;
  found.hidden = false;
}

/** @param {Answer} answer */
function render(answer) {
  // A filter may be chosen that leaves nothing, and still has a name.
  facets.learn(answer.labels);
  showChosen();
  showRemarks(answer);
  count();
  if (isEmpty(query)) return;
  const text = query.text.trim();
  total.textContent = messages.heading(answer, text);
  announce([total.textContent, ...answer.problems.map((problem) => problem.text)].join(". "));
  sort.hidden = !text || answer.total < 2;
  hits.replaceChildren(...items(answer));
  showRest(answer.total);
  found.hidden = false;
  browse.hidden = answer.total > 0;
}

/** @param {Answer} answer */
function showRemarks(answer) {
  const text = query.text.trim();
  words.replaceChildren(...remarks(answer, (other) => change({ text: other })));
  if (!answer.total && text && chosen.children.length) words.append(withoutFilters());
}

/**
 * Filters and their counts come after the hits, since they are many times as much to load; where they are folded away or
 * further down, once they are seen.
 */
async function count() {
  if (!counting || !filters.open) return;
  const { answer, counted } = counting;
  const names = facets.wanted(query.facets).filter((name) => !counted.has(name));
  if (!names.length) return;
  for (const name of names) counted.add(name);
  const { signal } = asking;
  const told = answer.problems.length;
  try {
    const counts = await answer.facets(names);
    if (signal.aborted) return;
    facets.show(counts, query.facets);
    if (answer.problems.length > told) showRemarks(answer);
  } catch {
    // Without the script that counts, the hits are there all the same. They are counted with the next answer.
  }
}

function fail() {
  total.textContent = messages.UNAVAILABLE;
  announce(total.textContent);
  for (const part of [chosen, hits]) part.replaceChildren();
  const again = element("button", { type: "button", class: "quiet" }, messages.TRY_AGAIN);
  again.addEventListener("click", () => show({}));
  words.replaceChildren(element("p", { class: "search-remark" }, messages.ELSEWHERE), again);
  sort.hidden = more.hidden = true;
  found.hidden = browse.hidden = false;
}

/** @param {Answer} answer */
function items(answer) {
  const hasMatch = (/** @type {Piece[]} */ pieces) => pieces.some(([, matched]) => matched);
  return answer.hits.map((hit) => {
    const address = hitAddress(root, hit, answer.words);
    const isShown = !answer.words.length || saveData || hasMatch(hit.text) || hasMatch(answer.mark(hit.title));
    const item = hitItem(hit, address, answer.mark, isShown);
    /** @type {HTMLElement | null} */
    const line = item.querySelector(".matched");
    if (line) {
      import("./excerpts.js")
        .then(({ excerptWhenSeen }) => excerptWhenSeen(line, address, answer.mark))
        .catch(() => line.remove());
    }
    return item;
  });
}

/** @param {number} all */
function showRest(all) {
  const left = all - hits.children.length;
  more.hidden = left <= 0;
  more.textContent = messages.showMore(Math.min(left, PAGE));
}

async function showMore() {
  const offset = hits.children.length;
  try {
    const answer = await ask({ offset });
    hits.append(...items(answer));
    showRest(answer.total);
    count();
    past.showing(hits.children.length);
    hits.children[offset]?.querySelector("a")?.focus();
  } catch (failure) {
    if (!isOvertaken(failure)) fail();
  }
}

function showChosen() {
  const all = FACETS.flatMap((name) => query.facets[name].map((value) => ({ name, value })));
  find(".filters > summary .count", HTMLElement).textContent = all.length ? written(all.length) : "";
  const chips = all.map(({ name, value }) => {
    const label = facets.label(name, value);
    const others = query.facets[name].filter((other) => other !== value);
    return chip(label, messages.removeFilter(label), { ...query.facets, [name]: others });
  });
  if (all.length > 1) chips.push(chip(messages.CLEAR_FILTERS, messages.CLEAR_FILTERS, NOTHING_CHOSEN));
  chosen.replaceChildren(...chips.map((button) => element("li", {}, button)));
}

/**
 * @param {string} label
 * @param {string} name
 * @param {Choices} left
 */
function chip(label, name, left) {
  const button = element("button", { type: "button", class: "chip", "aria-label": name, dir: "auto" }, label);
  button.addEventListener("click", () => {
    change({ facets: left });
    // The button is about to go: whoever works with the keyboard goes on at the heading of what is found.
    total.focus({ preventScroll: true });
  });
  return button;
}

function withoutFilters() {
  const button = element("button", { type: "button", class: "quiet" }, messages.WITHOUT_FILTERS);
  button.addEventListener("click", () => change({ facets: NOTHING_CHOSEN }));
  return button;
}
