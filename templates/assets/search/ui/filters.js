// The filters: for each facet its values, with how many hits each would leave. Entries stay the same elements from one
// answer to the next, so that the focus stays on them. The last facet, who spoke, is as much to load as all that came before
// it: it is counted once its place has come near.

import { written } from "../../js/words.js";
import { element } from "./interface.js";
import { ALL_OF_KIND, FACETS as LEGENDS, FEWER_FILTERS, MORE_FILTERS, ofGroup } from "./messages.js";
import { FACETS, byFacet } from "./visits.js";

/**
 * @import { Count, Counts, FacetName, Labels } from "types/search"
 * @import { Choices, Choose } from "types/interface"
 */

const AT_FIRST = 6;
const MOST = 60;
const NEAR = "100px";
/** @type {FacetName} */
const LAST = "speaker";

/**
 * @param {HTMLElement} container
 * @param {Choose} choose  Is told of each choice.
 * @param {() => void} needed  Is called when there is more to count.
 */
export function facetGroups(container, choose, needed) {
  /** @type {Map<string, string>} */
  const labels = new Map();
  const groups = byFacet((name) => new Group(name, labels, choose));
  container.append(...FACETS.map((name) => groups[name].fieldset));
  let isLastCounted = false;
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      isLastCounted = true;
      needed();
    },
    { rootMargin: NEAR },
  );
  return {
    // What is to be counted.
    wanted: (/** @type {Choices} */ chosen) =>
      FACETS.filter((name) => name !== LAST || isLastCounted || chosen[name].length),
    /**
     * @param {Counts} facets
     * @param {Choices} chosen
     */
    show(facets, chosen) {
      const focused = document.activeElement;
      for (const name of FACETS) groups[name].show(facets[name], chosen[name]);
      isLastCounted ||= LAST in facets;
      if (!isLastCounted) watcher.observe(groups[LAST].stand());
      if (document.activeElement !== focused && focused instanceof HTMLElement && focused.isConnected) {
        focused.focus({ preventScroll: true });
      }
    },
    /**
     * The labels of values, which an answer has only for what it found.
     *
     * @param {Labels} facets
     */
    learn(facets) {
      for (const name of FACETS) groups[name].learn(facets[name] ?? []);
    },
    label: (/** @type {FacetName} */ name, /** @type {string} */ value) => labels.get(`${name} ${value}`) ?? value,
  };
}

class Group {
  #name;
  #labels;
  /** @type {Map<string, { item: HTMLElement, input: HTMLInputElement, count: HTMLElement }>} */
  #entries = new Map();
  #list = element("ul");
  #more = element("button", { type: "button", class: "quiet", hidden: true });
  #unfolded = false;
  /** @type {[Count[], string[]]} */
  #shown = [[], []];

  /**
   * @param {FacetName} name
   * @param {Map<string, string>} labels
   * @param {Choose} choose
   */
  constructor(name, labels, choose) {
    this.#name = name;
    this.#labels = labels;
    const legend = element("legend", {}, LEGENDS[name]);
    this.fieldset = element("fieldset", { class: "facet", hidden: true }, legend, this.#list, this.#more);
    this.#list.addEventListener("change", ({ target }) => {
      if (target instanceof HTMLInputElement) choose(name, target.value, target.checked);
    });
    this.#more.addEventListener("click", () => {
      this.#unfolded = !this.#unfolded;
      this.show(...this.#shown);
    });
  }

  /** @param {{ value: string, label: string }[]} values */
  learn(values) {
    for (const { value, label } of values) {
      this.#labels.set(`${this.#name} ${value}`, (this.#name === "kind" && ALL_OF_KIND[value]) || label);
    }
  }

  /** Stands empty in its place. */
  stand() {
    this.fieldset.hidden = false;
    return this.fieldset;
  }

  /**
   * @param {Count[] | undefined} values  Nothing changes where they were not counted.
   * @param {string[]} chosen
   */
  show(values, chosen) {
    if (!values) return;
    this.#shown = [values, chosen];
    this.learn(values);
    const listed = new Set(values.map(({ value }) => value));
    const gone = chosen.filter((value) => !listed.has(value)).map((value) => ({ value, count: 0 }));
    const most = this.#unfolded ? MOST : AT_FIRST;
    const shown = [...values.filter(({ value }, index) => index < most || chosen.includes(value)), ...gone];
    const items = shown.map(({ value, count }) => this.#entry(value, count, chosen.includes(value)));
    const before = this.#list.children;
    if (items.length !== before.length || items.some((item, index) => item !== before[index])) {
      this.#list.replaceChildren(...items);
    }
    this.fieldset.hidden = !items.length;
    this.#more.hidden = values.length <= AT_FIRST;
    const label = this.#unfolded ? FEWER_FILTERS : MORE_FILTERS;
    this.#more.textContent = label;
    this.#more.setAttribute("aria-expanded", String(this.#unfolded));
    this.#more.setAttribute("aria-label", ofGroup(label, LEGENDS[this.#name]));
  }

  /**
   * @param {string} value
   * @param {number} count
   * @param {boolean} isChosen
   */
  #entry(value, count, isChosen) {
    const entry = this.#entries.get(value) ?? this.#made(value);
    this.#entries.set(value, entry);
    entry.count.textContent = written(count);
    entry.input.checked = isChosen;
    return entry.item;
  }

  /** @param {string} value */
  #made(value) {
    const input = element("input", { type: "checkbox", name: this.#name, value, form: "search-form" });
    const count = element("span", { class: "count" });
    const name = this.#labels.get(`${this.#name} ${value}`) ?? value;
    const label = element("span", { class: "facet-label", dir: "auto" }, name);
    return { item: element("li", {}, element("label", {}, input, label, count)), input, count };
  }
}
