// Annotations made: of what is selected, or of a passage that is typed.

import { page } from "../fresh.js";
import { rangeOf } from "./selecting.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { say, saved } from "./telling.js";
import { choose } from "./toolbar.js";
import { passageOf, wordsOf } from "./values.js";

/** @import { Selected } from "./types.d.ts" */

/** @type {Record<string, string>} */
const NAMES = { figures: "Figure", quotes: "Quotation", links: "Link", explanations: "Explanation" };

/**
 * What an annotation of the list `key` is called; a plugin's by its list.
 *
 * @param {string} key
 */
export const nameOf = (key) => NAMES[key] ?? key.replace(/^./, (letter) => letter.toUpperCase());

/** The lists that there are, those of plugins among them. */
export async function kinds() {
  const forms = await server.forms();
  if (server.isRefusal(forms)) return Object.keys(NAMES);
  return Object.keys(forms).filter((key) => forms[key].some((field) => field.key === "accept"));
}

/**
 * A form for a new annotation of the list `key`, on what is `selected`.
 *
 * @param {string} key
 * @param {Selected} selected
 * @param {Range | null} range
 */
export async function annotate(key, selected, range) {
  const [opened, forms, found] = await Promise.all([server.open(), server.forms(), server.suggest(key, selected)]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  if (server.isRefusal(found)) return say(found.why);
  openSheet({
    id: `${page.base} ${opened.sidecar} ${key} of ${selected.prefix.slice(-20)}|${selected.exact}`,
    title: `New ${nameOf(key).toLowerCase()}`,
    fields: forms[key],
    values: found.value,
    opened,
    range: rangeOf({ ...selected, exact: wordsOf(found.value) }) ?? range,
    changes: (value) => [{ file: "sidecar", do: "add", keys: [key], value }],
    whole: async (whole) => {
      const again = await server.suggest(key, { ...selected, exact: whole });
      return server.isRefusal(again) ? null : passageOf(again.value);
    },
    again: () => annotate(key, selected, range),
    note: found.note,
    done: saved(nameOf(key)),
  });
}

/**
 * Asks which kind of annotation is to be made, beside `button`: its passage is typed, and the rest filled in from it.
 *
 * @param {HTMLElement} button
 */
export async function add(button) {
  const choices = (await kinds()).map((key) => ({ word: nameOf(key), act: () => void typed(key) }));
  choose(button, choices, "What is to be annotated");
}

/**
 * A form for a new annotation of the list `key`, whose passage is typed.
 *
 * @param {string} key
 */
async function typed(key) {
  const [opened, forms] = await Promise.all([server.open(), server.forms()]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  const passage = key === "quotes" ? "text" : "at";
  const fields = [...forms[key]].sort((one, other) => Number(other.key === passage) - Number(one.key === passage));
  const found = async (/** @type {string} */ exact) => {
    const answer = await server.suggest(key, { exact, prefix: "", suffix: "" });
    return server.isRefusal(answer) ? null : answer.value;
  };
  openSheet({
    id: `${page.base} ${opened.sidecar} ${key} new`,
    title: `New ${nameOf(key).toLowerCase()}`,
    fields,
    values: {},
    opened,
    range: null,
    changes: (value) => {
      const keys = forms[key].map((field) => field.key).filter((each) => each in value); // in the file, as others are
      const ordered = Object.fromEntries(keys.map((each) => [each, value[each]]));
      return [{ file: "sidecar", do: "add", keys: [key], value: ordered }];
    },
    whole: async (whole) => passageOf((await found(whole)) ?? {}),
    again: () => typed(key),
    fill: { key: passage, values: (value) => found(wordsOf({ [passage]: value })) },
    done: saved(nameOf(key)),
  });
}
