// Phrases: where words stand one after the other, as they are written.

import { Numbers, nameAt } from "./files.js";
import { ANNOTATED, ONCE, SUMMARY, TITLE, WEIGHTS, addPostings, scored, strengthOf } from "./postings.js";

/**
 * @import { Met, PhraseClause, Postings, Reading, Word } from "types/search"
 * @import { Matcher } from "./match.js"
 * @import { Entry, Vocabulary } from "./vocabulary.js"
 */

/**
 * The scores of every slot for a phrase; what was matched is added to `met`. The arguments are as in Matcher.scores.
 *
 * @param {Matcher} matcher
 * @param {PhraseClause} clause
 * @param {boolean} isBegun
 * @param {Met} met
 */
export async function phrase(matcher, { tokens, isOpen }, isBegun, met) {
  const { columns, average } = matcher;
  const last = isOpen && isBegun ? tokens.at(-1) : null;
  const whole = last ? tokens.slice(0, -1) : tokens;
  let scores = null;
  if (whole.length) {
    const strengths = new Float32Array(columns.slots);
    await together(matcher, strengths, whole, met);
    scores = scored(strengths, columns, average);
  }
  if (!last) return scores;
  const begun = new Float32Array(columns.slots);
  await matcher.word(begun, last, true, met);
  scored(begun, columns, average);
  return scores ? scores.map((score, slot) => (score > 0 && begun[slot] > 0 ? score + begun[slot] : 0)) : begun;
}

/**
 * Where all of `tokens` stand one after the other, as they are written.
 *
 * @param {Matcher} matcher
 * @param {Float32Array} strengths
 * @param {Word[]} tokens
 * @param {Met} met
 */
async function together({ vocabulary, columns }, strengths, tokens, met) {
  met.phrases.push(tokens.map(({ word }) => word));
  const distinct = [...new Set(tokens.map(({ word }) => word))];
  const entries = await vocabulary.entries(distinct);
  if (entries.length < distinct.length) return;
  if (distinct.length === 1 && tokens.length === 1) {
    addPostings(strengths, vocabulary.postings(entries[0]), columns, 1);
    return;
  }
  /** @type {Map<string, Reading>} */
  const readings = new Map();
  await Promise.all(
    entries.map(async (entry) => {
      const postings = vocabulary.postings(entry);
      const places = await placesOf(entry, postings, vocabulary);
      readings.set(entry.word, {
        postings,
        places,
        at: new Map(Array.from(postings.articles, (article, at) => [article, at])),
      });
    }),
  );
  const each = tokens.flatMap(({ word }) => readings.get(word) ?? []);
  const rarest = each.reduce((one, other) => (other.at.size < one.at.size ? other : one));
  for (const article of rarest.at.keys()) {
    const ats = each.map(({ at }) => at.get(article) ?? -1);
    const slot = columns.slotOf[article];
    if (slot < 0 || ats.includes(-1)) continue;
    const count = follow(each, ats, () => 0);
    const info = each.reduce((flags, { postings }, at) => flags & postings.infos[ats[at]], TITLE | SUMMARY);
    let noted = 0;
    const [first] = each;
    const { startsAt, ordinals, infos } = first.postings;
    for (let next = startsAt[ats[0]]; infos[ats[0]] & ANNOTATED && next < startsAt[ats[0] + 1]; next++) {
      const ordinal = ordinals[next];
      const found = follow(each, ats, ({ postings }, at) => {
        const list = postings.ordinals.slice(postings.startsAt[at], postings.startsAt[at + 1]);
        return list.indexOf(ordinal) + 1;
      });
      if (found) {
        noted += 1;
        strengths[slot + 1 + ordinal] += 1;
      }
    }
    strengths[slot] += count ? strengthOf((count << 3) | info, noted) : WEIGHTS.annotation * noted;
  }
}

/**
 * How often the words of `each` follow each other in one stream of an article; `streamOf` says which.
 *
 * @param {Reading[]} each
 * @param {number[]} ats
 * @param {(reading: Reading, at: number) => number} streamOf
 */
function follow(each, ats, streamOf) {
  const lists = [];
  for (let word = 0; word < each.length; word++) {
    const stream = streamOf(each[word], ats[word]);
    const isNone = stream === 0 && streamOf(each[0], ats[0]) !== 0;
    const list = isNone ? undefined : each[word].places[ats[word]][stream];
    if (!list?.length) return 0;
    lists.push(new Set(list));
  }
  let count = 0;
  for (const start of lists[0]) if (lists.every((list, at) => list.has(start + at))) count++;
  return count;
}

/**
 * The positions of an entry: for each posting, those in the article's own text, and those in each annotation.
 *
 * @param {Entry} entry
 * @param {Postings} postings
 * @param {Vocabulary} vocabulary
 */
async function placesOf(entry, { infos, startsAt }, vocabulary) {
  const { files, placing } = vocabulary;
  const names = await files.get(`search/places/${placing}.txt`, String);
  const lines = await files.get(`search/places/${nameAt(names, vocabulary.rangeOf(entry.word))}.txt`, (text) => {
    /** @type {Map<string, string>} */
    const found = new Map();
    for (const line of text.split("\n")) {
      const tab = line.indexOf("\t");
      if (tab >= 0) found.set(line.slice(0, tab), line.slice(tab + 1));
    }
    return found;
  });
  const numbers = new Numbers(lines.get(entry.word) ?? "");
  return Array.from(infos, (info, at) => {
    /** @type {number[][]} */
    const lists = [];
    const own = (info & (TITLE | SUMMARY)) !== 0 || info >= ONCE;
    for (let left = startsAt[at + 1] - startsAt[at] + 1; left > 0; left--) {
      /** @type {number[]} */
      const list = [];
      if (lists.length || own) numbers.list(list);
      lists.push(list);
    }
    return lists;
  });
}
