// Names that site.yaml does not list yet: added to it on a click, with what is saved.

import { make } from "../bar.js";
import { complete } from "./server.js";

/** @import { Change, Field, Json, Opened, Values } from "./types.d.ts" */
/** @import { Widget } from "./widgets.js" */

/** What a field takes of site.yaml: the list there, the key that a name stands under, and whether it is a slug. */
/** @type {Record<string, { list: string, key: string, isSlug: boolean, asks: string }>} */
const LISTS = {
  people: { list: "people", key: "name", isSlug: false, asks: "" },
  parties: { list: "organisations", key: "name", isSlug: false, asks: "" },
  outlets: { list: "outlets", key: "name", isSlug: false, asks: "" },
  topics: { list: "topics", key: "label", isSlug: true, asks: "" },
  measures: { list: "measures", key: "label", isSlug: true, asks: "unit" },
};

/** @param {string} name */
const slugOf = (name) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * Offers to add what is written in a field to site.yaml, where that does not list it.
 *
 * @param {Field} field
 * @param {Widget} widget
 * @param {Opened} opened
 * @param {(change: Change) => void} add
 */
export function addable(field, widget, opened, add) {
  const takes = LISTS[field.names];
  if (!takes) return;
  const listed = opened.names[field.names];
  const known = new Set((listed ?? []).map((name) => name.value.toLowerCase()));
  /** The first of what is written that site.yaml does not list. */
  const unlisted = async (/** @type {string[]} */ written) => {
    for (const each of written) {
      if (known.has(each.toLowerCase())) continue;
      if (listed) return each;
      const found = await complete(field.names, each); // where it lists very many
      if (!Array.isArray(found)) return "";
      for (const { value } of found) known.add(value.toLowerCase());
      if (!known.has(each.toLowerCase())) return each;
    }
    return "";
  };
  const line = make("p", { className: "addable", hidden: true });
  widget.element.append(line);
  let offered = "";
  let turn = 0;
  const look = async () => {
    const own = (turn += 1);
    const value = widget.value();
    const written = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
    const name = await unlisted(written.filter((each) => each !== ""));
    if (own !== turn) return;
    line.hidden = !name;
    if (!name || name === offered) return; // what is typed into its own field draws nothing anew
    offered = name;
    const slug = slugOf(name);
    const button = make("button", { type: "button" }, `Add “${name}” to site.yaml`);
    const asked = takes.asks
      ? make("input", { type: "text", ariaLabel: `The ${takes.asks} of ${name}`, placeholder: takes.asks })
      : null;
    button.addEventListener("click", () => {
      if (!slug || (asked && !asked.value.trim())) {
        asked?.focus();
        return;
      }
      /** @type {Values} */
      const value = { [takes.key]: name };
      if (asked) value[takes.asks] = asked.value.trim();
      known.add(takes.isSlug ? slug : name.toLowerCase());
      if (takes.isSlug) {
        const now = widget.value();
        widget.set(Array.isArray(now) ? now.map((each) => (each === name ? slug : each)) : slug);
      }
      line.replaceChildren(`${name} is added to site.yaml when you save.`);
      offered = "";
      widget.focus();
      add({ file: "site", do: "put", keys: [takes.list, slug], value });
    });
    line.replaceChildren(...(asked ? [asked, " "] : []), button);
  };
  widget.element.addEventListener("input", () => void look());
  void look();
}
