// Annotations made: of what is selected, or of a passage that is typed.

import { rangeOf } from "./selecting.js";
import * as server from "./server.js";
import { openSheet } from "./sheet.js";
import { say, saved } from "./telling.js";
import { choose } from "./toolbar.js";
import { passageOf, wordsOf } from "./values.js";

/** @import { Selected } from "./types.d.ts" */

export const KINDS = { figures: "Figure", quotes: "Quotation", links: "Link", explanations: "Explanation" };

/**
 * A form for a new annotation of the list `key`, on what is `selected`.
 *
 * @param {keyof typeof KINDS} key
 * @param {Selected} selected
 * @param {Range | null} range
 */
export async function annotate(key, selected, range) {
  const [opened, forms, found] = await Promise.all([server.open(), server.forms(), server.suggest(key, selected)]);
  if (server.isRefusal(opened)) return say(opened.why);
  if (server.isRefusal(forms)) return say(forms.why);
  if (server.isRefusal(found)) return say(found.why);
  openSheet({
    title: `New ${KINDS[key].toLowerCase()}`,
    fields: forms[key],
    values: found.value,
    opened,
    range: rangeOf({ ...selected, exact: wordsOf(found.value) }) ?? range,
    changes: (value) => [{ file: "sidecar", do: "add", keys: [key], value }],
    whole: async (whole) => {
      const again = await server.suggest(key, { ...selected, exact: whole });
      return server.isRefusal(again) ? null : passageOf(again.value);
    },
    note: found.is_extended ? "The selection was extended to whole words." : "",
    done: saved(KINDS[key]),
  });
}

/**
 * Asks which kind of annotation is to be made, beside `button`: its passage is typed, and the rest filled in from it.
 *
 * @param {HTMLElement} button
 */
export function add(button) {
  const kinds = /** @type {(keyof typeof KINDS)[]} */ (Object.keys(KINDS));
  const choices = kinds.map((key) => ({ word: KINDS[key], act: () => void typed(key) }));
  choose(button, choices, "What is to be annotated");
}

/**
 * A form for a new annotation of the list `key`, whose passage is typed.
 *
 * @param {keyof typeof KINDS} key
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
    title: `New ${KINDS[key].toLowerCase()}`,
    fields,
    values: {},
    opened,
    range: null,
    changes: (value) => [{ file: "sidecar", do: "add", keys: [key], value }],
    whole: async (whole) => passageOf((await found(whole)) ?? {}),
    fill: { key: passage, values: (value) => found(wordsOf({ [passage]: value })) },
    done: saved(KINDS[key]),
  });
}
