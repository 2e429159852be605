// Entries as the sidecar has them.

/** @import { Json, Values } from "./types.d.ts" */

/** @param {Json} value */
export const asValues = (value) => (value && typeof value === "object" && !Array.isArray(value) ? value : {});

/**
 * The words that an entry rests on.
 *
 * @param {Values} value
 */
export function wordsOf({ at, text }) {
  const exact = asValues(at ?? null).exact ?? at ?? text;
  return typeof exact === "string" ? exact : "";
}

/**
 * What of an entry is about its passage.
 *
 * @param {Values} value
 */
export function passageOf(value) {
  const keys = ["value", "also", "at", "text"].filter((key) => key in value);
  return Object.fromEntries(keys.map((key) => [key, value[key]]));
}

/**
 * `value` as it is written where nothing of a field has changed: one of a list of one, a truth value in other words.
 *
 * @param {Values} value
 * @param {Values} before
 */
export function inOrder(value, before) {
  /** @type {Values} */
  const kept = {};
  for (const [key, now] of Object.entries(value)) {
    const was = before[key];
    const isOne = Array.isArray(was) && was.length === 1 && was[0] === now;
    const isTrue = now === true && typeof was === "string" && /^(true|yes|on)$/i.test(was);
    kept[key] = isOne || isTrue ? was : now;
  }
  return kept;
}
