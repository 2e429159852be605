// The filters: for each facet its values, with how many hits each would leave. Entries stay the same elements from one
// answer to the next, so that the focus stays on them. The last facet, who spoke, is as much to load as all that came before
// it: it is counted once its place has come near.

import { element } from "./interface.js";
import { ALL_OF_KIND, FACETS as LEGENDS, FEWER_FILTERS, MORE_FILTERS } from "./messages.js";
import { FACETS } from "./visits.js";

const AT_FIRST = 6;
const MOST = 60;
const NEAR = "100px";
const LAST = FACETS.at(-1);

// `choose` is told of each choice, `needed` when there is more to count.
export function facetGroups(container, choose, needed) {
  const labels = new Map();
  const groups = new Map(FACETS.map((name) => [name, new Group(name, labels, choose)]));
  container.append(...[...groups.values()].map((group) => group.fieldset));
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
    wanted: (chosen) => FACETS.filter((name) => name !== LAST || isLastCounted || chosen[name].length),
    show(facets, chosen) {
      const focused = document.activeElement;
      for (const name of Object.keys(facets)) groups.get(name).show(facets[name], chosen[name]);
      isLastCounted ||= LAST in facets;
      if (!isLastCounted) watcher.observe(groups.get(LAST).stand());
      if (document.activeElement !== focused && focused.isConnected) focused.focus({ preventScroll: true });
    },
    // The labels of values, which an answer has only for what it found.
    learn(facets) {
      for (const [name, values] of Object.entries(facets)) groups.get(name)?.learn(values);
    },
    label: (name, value) => labels.get(`${name} ${value}`) ?? value,
  };
}

class Group {
  #name;
  #labels;
  #entries = new Map();
  #list = element("ul");
  #more = element("button", { type: "button", class: "quiet", hidden: true });
  #unfolded = false;
  #shown = [[], []];

  constructor(name, labels, choose) {
    this.#name = name;
    this.#labels = labels;
    const legend = element("legend", {}, LEGENDS[name]);
    this.fieldset = element("fieldset", { class: "facet", hidden: true }, legend, this.#list, this.#more);
    this.#list.addEventListener("change", ({ target }) => choose(name, target.value, target.checked));
    this.#more.addEventListener("click", () => {
      this.#unfolded = !this.#unfolded;
      this.show(...this.#shown);
    });
  }

  learn(values) {
    for (const { value, label } of values) {
      this.#labels.set(`${this.#name} ${value}`, (this.#name === "kind" && ALL_OF_KIND[value]) || label);
    }
  }

  // Stands empty in its place.
  stand() {
    this.fieldset.hidden = false;
    return this.fieldset;
  }

  show(values, chosen) {
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
    this.#more.textContent = this.#unfolded ? FEWER_FILTERS : MORE_FILTERS;
    this.#more.setAttribute("aria-expanded", this.#unfolded);
    this.#more.setAttribute("aria-label", `${this.#more.textContent}: ${LEGENDS[this.#name]}`);
  }

  #entry(value, count, isChosen) {
    if (!this.#entries.has(value)) this.#entries.set(value, this.#made(value));
    const entry = this.#entries.get(value);
    entry.count.textContent = count.toLocaleString("en");
    entry.input.checked = isChosen;
    return entry.item;
  }

  #made(value) {
    const input = element("input", { type: "checkbox", name: this.#name, value, form: "search-form" });
    const count = element("span", { class: "count" });
    const name = this.#labels.get(`${this.#name} ${value}`) ?? value;
    const label = element("span", { class: "facet-label", dir: "auto" }, name);
    return { item: element("li", {}, element("label", {}, input, label, count)), input, count };
  }
}
