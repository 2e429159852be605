// Postings: which articles have a word, how often, where, and in which of their annotations; docs/search.md has the format.
// And what they weigh: strengths are how often a word is found, weighed by where; scores are BM25's of these.

import { Numbers } from "./files.js";

/**
 * @import { Postings } from "types/search"
 * @import { Columns } from "./columns.js"
 */

/** What the lowest bits of a posting say; what is above them is how often the body has the word. */
export const TITLE = 1;
export const SUMMARY = 2;
export const ANNOTATED = 4;
export const ONCE = 8;

/** How much a word counts where it is found, beside 1 in the body. */
export const WEIGHTS = { title: 6, summary: 2, annotation: 1.5 };
/** What a word counts in a quotation or figure by itself. */
const ALONE = 3;
// BM25: Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.4.
const K1 = 1.2;
const B = 0.75;
/** What a word weighs that most articles have, where BM25 gives nothing or less: it orders only what is equal. As SQLite. */
const LEAST_IDF = 1e-6;

/**
 * The postings that are `written`: numbers of articles, their flags and counts, and the ordinals of their annotations, which
 * start for each article where `startsAt` says. `bases` has the number of each segment's first article.
 *
 * @param {string} written
 * @param {ArrayLike<number>} bases
 * @returns {Postings}
 */
export function postingsOf(written, bases) {
  const numbers = new Numbers(written);
  // A posting has two characters at least, an ordinal one.
  const most = (written.length >> 1) + 1;
  const [articles, infos, startsAt] = [new Int32Array(most), new Int32Array(most), new Int32Array(most + 1)];
  const ordinals = new Uint16Array(written.length);
  let [segment, count, reached] = [-1, 0, 0];
  while (numbers.more) {
    segment += numbers.next() + 1;
    if (segment >= bases.length) break;
    let article = bases[segment] - 1;
    // A text that was cut off says of more articles than it has.
    for (let left = numbers.next(); left > 0 && numbers.more; left--) {
      article += numbers.next() + 1;
      const info = numbers.next();
      articles[count] = article;
      infos[count] = info;
      startsAt[count++] = reached;
      let last = -1;
      let gap = info & ANNOTATED ? 1 : 0;
      while (gap & 1) {
        gap = numbers.next();
        last += (gap >> 1) + 1;
        ordinals[reached++] = last;
      }
    }
  }
  startsAt[count] = reached;
  return {
    articles: articles.slice(0, count),
    infos: infos.slice(0, count),
    startsAt: startsAt.slice(0, count + 1),
    ordinals: ordinals.slice(0, reached),
  };
}

/**
 * How strong an article is by its flags and counts, and by how many of its annotations.
 *
 * @param {number} info
 * @param {number} ordinals
 */
export const strengthOf = (info, ordinals) =>
  (info >> 3) +
  (info & TITLE ? WEIGHTS.title : 0) +
  (info & SUMMARY ? WEIGHTS.summary : 0) +
  WEIGHTS.annotation * ordinals;

/**
 * Adds to `strengths` what `postings` say; see postings.js.
 *
 * @param {Float32Array} strengths
 * @param {Postings} postings
 * @param {Pick<Columns, "slotOf">} columns
 * @param {number} weight
 */
export function addPostings(strengths, { articles, infos, startsAt, ordinals }, { slotOf }, weight) {
  for (let at = 0; at < articles.length; at++) {
    const slot = slotOf[articles[at]] ?? -1;
    if (slot < 0) continue;
    const start = startsAt[at];
    const end = startsAt[at + 1];
    strengths[slot] += weight * strengthOf(infos[at], end - start);
    for (let next = start; next < end; next++) strengths[slot + 1 + ordinals[next]] += weight;
  }
}

/**
 * Turns strengths into scores of BM25 in place; gives them back. Annotations have none where their article has none.
 *
 * @param {Float32Array} strengths
 * @param {Columns} columns
 * @param {number} average  How many words an article has.
 */
export function scored(strengths, { articles, slotOf, annotations, length }, average) {
  let found = 0;
  for (let article = 0; article < articles; article++) if (strengths[slotOf[article]] > 0) found++;
  const weight = Math.max(LEAST_IDF, Math.log((articles - found + 0.5) / (found + 0.5))) * (K1 + 1);
  const [least, more] = [K1 * (1 - B), (K1 * B) / average];
  for (let article = 0; article < articles; article++) {
    const slot = slotOf[article];
    const strength = strengths[slot];
    if (!(strength > 0)) continue;
    strengths[slot] = (weight * strength) / (strength + least + more * length[article]);
    const last = slot + annotations[article];
    for (let next = slot + 1; next <= last; next++) {
      if (!(strengths[next] > 0)) continue;
      const count = ALONE * Math.min(strengths[next], 1);
      strengths[next] = (weight * count) / (count + K1);
    }
  }
  return strengths;
}
