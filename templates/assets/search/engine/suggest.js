// What to try where nothing was found: other words of the digest that are written nearly so.

import { fold } from "./analysis.js";

const MOST = 3;

/**
 * How many letters must be changed, added, dropped or swapped with the next to turn one word into the other; more than
 * `most` where it is more. (Optimal string alignment: Boytsov, Indexing methods for approximate dictionary searching, 2011.)
 *
 * @param {string} one
 * @param {string} other
 * @param {number} most
 */
export function distance(one, other, most) {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  /** @type {number[]} */
  let before = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[other.length];
}

/**
 * The words among `known`, the commonest first, that are nearest to `word`; none where none is near.
 *
 * @param {string} word
 * @param {string[]} known
 */
export function nearest(word, known) {
  const folded = fold(word);
  const most = folded.length < 4 ? 0 : folded.length < 8 ? 1 : 2;
  /** @type {{ other: string, cost: number, rank: number }[]} */
  const found = [];
  known.forEach((other, rank) => {
    const steps = distance(folded, other, most);
    // The first letter is seldom wrong.
    if (steps > 0 && steps <= most) found.push({ other, cost: steps * 2 + (other[0] === folded[0] ? 0 : 1), rank });
  });
  found.sort((one, two) => one.cost - two.cost || one.rank - two.rank);
  return found.slice(0, MOST).map(({ other }) => other);
}

/**
 * Whole queries to try instead of `words`: with words of `common` instead of those that are not known, or without one.
 *
 * @param {string[]} words
 * @param {string[]} common
 * @param {(word: string) => Promise<boolean>} isKnown  Whether the digest has it.
 */
export async function otherwise(words, common, isKnown) {
  const written = words.join(" ");
  const rest = (/** @type {string} */ without, /** @type {string} */ other) =>
    words
      .map((word) => (word === without ? other : word))
      .filter(Boolean)
      .join(" ");
  const known = await Promise.all(words.map(isKnown));
  const unknown = words.filter((_, at) => !known[at]);
  const spelled = unknown.flatMap((word) => nearest(word, common).map((other) => rest(word, other)));
  const fewer = words.length > 1 ? words.filter((word) => !unknown.length || unknown.includes(word)) : [];
  const all = [...spelled, ...fewer.map((word) => rest(word, ""))];
  return [...new Set(all)].filter((each) => each && each !== written).slice(0, MOST);
}
