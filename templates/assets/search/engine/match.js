// Which slots a query fits, and how well; and the best of them.

import { isLone, marked, words } from "./analysis.js";
import { addPostings, postingsOf, scored } from "./postings.js";

/**
 * @import { Amount, AmountClause, Met, NumberClause, PhraseClause, Query, Report, TextClause, Word } from "types/search"
 * @import { Columns } from "./columns.js"
 * @import { Entry, Vocabulary } from "./vocabulary.js"
 */

/** A number of a thousand or more, in figures. */
const IS_LARGE = /^[0-9]{4,}(\.[0-9]+)?$/;
/** What a word counts that only begins as the one that is being typed. */
const BEGUN = 0.25;
/** What a word counts that only shares its stem with what is asked for: Snowball's Dutch has one stem for minister and mini. */
const STEMMED = 0.75;
/** What a figure counts that a correction gives anew: less than the one that stands in its place. */
const SUPERSEDED = 0.5;
/** How many characters of postings are read before the browser may do something else. */
const AT_A_TIME = 30_000;

export const noneMet = () => /** @type {Met} */ ({ words: new Set(), beginnings: new Set(), phrases: [] });

/**
 * @param {Word} token
 * @returns {TextClause}
 */
const wordClause = (token) => ({ kind: "word", text: token.written, tokens: [token], not: false, isBegun: false });

/**
 * Adds the scores of one more clause; what does not fit both has none.
 *
 * @param {Float32Array} scores
 * @param {Float32Array} others
 */
function addScores(scores, others) {
  for (let slot = 0; slot < scores.length; slot++) {
    scores[slot] = scores[slot] > 0 && others[slot] > 0 ? scores[slot] + others[slot] : 0;
  }
}

/** Finds what clauses fit, in one index. */
export class Matcher {
  /**
   * `pause()` lets the browser do other things, and rejects where the query was overtaken meanwhile.
   *
   * @param {Vocabulary} vocabulary
   * @param {Columns} columns
   * @param {number} average  How many words an article has.
   * @param {() => Promise<Amount[][][]>} loadAmounts
   * @param {() => Promise<void>} pause
   */
  constructor(vocabulary, columns, average, loadAmounts, pause) {
    this.vocabulary = vocabulary;
    this.columns = columns;
    this.average = average;
    this.loadAmounts = loadAmounts;
    this.pause = pause;
  }

  /**
   * What fits all clauses but filters: `fits(slot)`; the sum of the clauses' scores, null where none has any; and whether
   * more than the scores decides. Clauses whose words could not be loaded ask for nothing, so that the others still answer.
   *
   * @param {Query} query
   * @param {boolean} isBegun
   * @param {Met} met
   * @param {Report} report
   */
  async fitting({ clauses }, isBegun, met, report) {
    /** @type {Float32Array[]} */
    const needed = [];
    /** @type {Float32Array[]} */
    const unwanted = [];
    /** @type {Uint8Array[]} */
    const amounts = [];
    const last = clauses.at(-1);
    const addAmount = async (/** @type {AmountClause} */ clause) => {
      const { unit, words } = await this.unitOf(clause);
      for (const word of words) {
        const token = { word, written: word };
        const scores = await this.scores(wordClause(token), false, met).catch(report);
        if (scores) needed.push(scores);
      }
      amounts.push(await this.amount({ ...clause, unit }));
    };
    const addText = async (/** @type {TextClause} */ clause) => {
      const goesOn = isBegun && clause === last;
      if (clause.not && goesOn) return;
      const isOpen = goesOn || (clause.kind === "word" && clause.isBegun);
      const scores = await this.scores(clause, isOpen, clause.not ? noneMet() : met).catch(report);
      if (scores) (clause.not ? unwanted : needed).push(scores);
    };
    await Promise.all(
      clauses.map((clause) => {
        if (clause.kind === "filter") return undefined;
        return clause.kind === "amount" ? addAmount(clause) : addText(clause);
      }),
    );
    const [scores = null, ...others] = needed;
    for (const each of others) if (scores) addScores(scores, each);
    if (scores) for (const slot of this.columns.superseded) scores[slot] *= SUPERSEDED;
    const fits = (/** @type {number} */ slot) => {
      if (scores && !(scores[slot] > 0)) return false;
      for (const fitting of amounts) if (!fitting[slot]) return false;
      for (const each of unwanted) if (each[slot] > 0) return false;
      return true;
    };
    return { fits, scores, isMore: amounts.length + unwanted.length > 0 };
  }

  /**
   * The unit of an amount, and the words after it that are words of the query, since no figure has such a unit.
   *
   * @param {AmountClause} clause
   */
  async unitOf({ unit, word }) {
    return !word || (await this.knowsUnit(unit)) ? { unit, words: [] } : { unit: "", words: words(word) };
  }

  /**
   * The scores of every slot for a clause, 0 where it does not fit; null where the clause asks for nothing.
   * `isBegun` says whether its last word may go on. What was matched is added to `met`.
   *
   * @param {TextClause} clause
   * @param {boolean} isBegun
   * @param {Met} met
   */
  async scores(clause, isBegun, met) {
    const strengths = new Float32Array(this.columns.slots);
    if (clause.kind === "word") await this.word(strengths, clause.tokens[0], isBegun, met);
    else if (clause.kind === "number") await this.number(strengths, clause, isBegun, met);
    else return this.phrase(clause, isBegun, met);
    await this.pause();
    return scored(strengths, this.columns, this.average);
  }

  /**
   * Adds what a word is found by.
   *
   * @param {Float32Array} strengths
   * @param {Word} word
   * @param {boolean} isBegun
   * @param {Met} met
   */
  async word(strengths, { word, written }, isBegun, met) {
    const { vocabulary } = this;
    if (IS_LARGE.test(word)) {
      const { spellings } = await import("./amounts.js");
      met.phrases.push(...spellings(word).map(words));
    }
    if (!isBegun && !isLone(word)) {
      const related = await vocabulary.related(word, written);
      for (const entry of related) met.words.add(entry.word);
      return this.add(strengths, related, (entry) => (entry.word === word ? 1 : STEMMED));
    }
    const { entries, exact } = await vocabulary.beginning(word);
    met.beginnings.add(word);
    for (const entry of entries) if (!entry.word.startsWith("*")) met.words.add(entry.word);
    return this.add(strengths, entries, (entry) => {
      if (entry.word === word) return 1;
      return exact.includes(entry) ? STEMMED : BEGUN;
    });
  }

  /**
   * Adds the postings of `entries`, some at a time.
   *
   * @param {Float32Array} strengths
   * @param {Entry[]} entries
   * @param {(entry: Entry) => number} weightOf
   */
  async add(strengths, entries, weightOf) {
    let done = AT_A_TIME;
    for (const entry of entries) {
      if (done >= AT_A_TIME) {
        await this.pause();
        done = 0;
      }
      addPostings(strengths, this.vocabulary.postings(entry), this.columns, weightOf(entry));
      done += entry.written.length;
    }
  }

  /**
   * A number with its scale in words, or in groups of three digits: either as figures have it, or all of its words.
   *
   * @param {Float32Array} strengths
   * @param {NumberClause} clause
   * @param {boolean} isBegun
   * @param {Met} met
   */
  async number(strengths, clause, isBegun, met) {
    const spelled = await Promise.all(
      clause.tokens.map(async (token, at) => {
        const each = new Float32Array(this.columns.slots);
        await this.word(each, token, isBegun && at === clause.tokens.length - 1, met);
        return each;
      }),
    );
    if (!isBegun || clause.isGrouped)
      await this.word(strengths, { word: clause.number, written: clause.number }, false, met);
    for (let slot = 0; slot < strengths.length; slot++) {
      strengths[slot] = Math.max(strengths[slot], Math.min(...spelled.map((each) => each[slot])));
    }
  }

  /**
   * As `scores`.
   *
   * @param {PhraseClause} clause
   * @param {boolean} isBegun
   * @param {Met} met
   */
  async phrase(clause, isBegun, met) {
    const { phrase } = await import("./phrases.js");
    return phrase(this, clause, isBegun, met);
  }

  /**
   * Which slots an amount fits: figures, and the articles that have them.
   *
   * @param {AmountClause} clause
   */
  async amount({ sign, number, unit }) {
    const { columns } = this;
    const fits = new Uint8Array(columns.slots);
    /** @type {(amount: Amount) => boolean} */
    const compare = {
      "<": (/** @type {Amount} */ { low }) => low < number,
      "<=": (/** @type {Amount} */ { low }) => low <= number,
      ">": (/** @type {Amount} */ { high }) => high > number,
      ">=": (/** @type {Amount} */ { high }) => high >= number,
    }[sign];
    const [{ isUnit }, amounts] = await Promise.all([import("./amounts.js"), this.loadAmounts()]);
    for (let article = 0; article < columns.articles; article++) {
      const slot = columns.slotOf[article];
      if (slot < 0) continue;
      (amounts[article] ?? []).forEach((figure, at) => {
        if (!figure.some((each) => isUnit(each.unit, unit) && compare(each))) return;
        fits[slot] = 1;
        fits[slot + 1 + columns.quotes[article] + at] = 1;
      });
    }
    return fits;
  }

  /**
   * Whether any figure of the digest has a unit that is called so.
   *
   * @param {string} unit
   */
  async knowsUnit(unit) {
    const [{ isUnit }, amounts] = await Promise.all([import("./amounts.js"), this.loadAmounts()]);
    return amounts.some((figures) =>
      figures?.some((figure) => figure.some((each) => each.unit && isUnit(each.unit, unit))),
    );
  }
}

/** The best hits: by score, then the newest first, then in the order of the article. */
export class Best {
  /** @param {number} most */
  constructor(most) {
    this.most = most;
    /** @type {number[]} */
    this.slots = [];
    /** @type {number[]} */
    this.scores = [];
  }

  /**
   * Gathers them among all slots that have one of `found`, where that is not null, and that `isFit` accepts, if there is
   * such; `scores` are null where none is better than another. Gives how many there are.
   *
   * @param {Columns} columns
   * @param {ArrayLike<number> | null} scores
   * @param {ArrayLike<number> | null} found
   * @param {((slot: number) => boolean) | null} isFit
   */
  of({ articles, slotOf, annotations }, scores, found, isFit) {
    let total = 0;
    let least = -1;
    // Those that come first among equals come first, so that only what is better than the last takes a place.
    for (let article = articles - 1; article >= 0; article--) {
      const first = slotOf[article];
      if (first < 0 || (found && !(found[first] > 0))) continue;
      const last = first + annotations[article];
      for (let slot = first; slot <= last; slot++) {
        if ((found && !(found[slot] > 0)) || (isFit && !isFit(slot))) continue;
        total++;
        const score = scores ? scores[slot] : 0;
        if (score > least) least = this.add(slot, score);
      }
    }
    return total;
  }

  /**
   * Puts a slot in its place; gives what the next must be better than to have one.
   *
   * @param {number} slot
   * @param {number} score
   */
  add(slot, score) {
    const { scores, slots, most } = this;
    let [low, high] = [0, scores.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scores[middle] >= score) low = middle + 1;
      else high = middle;
    }
    scores.splice(low, 0, score);
    slots.splice(low, 0, slot);
    if (slots.length > most) {
      scores.pop();
      slots.pop();
    }
    return slots.length < most ? -1 : scores[most - 1];
  }
}

/**
 * Goes over all slots as the first letter will, for a word that two quotations of each segment's first articles would
 * have, and marks a text, all while the browser is idle: it compiles now what runs often, and the first letter finds it
 * quick.
 *
 * @param {{ bases: number[], average: number }} index
 * @param {Columns} columns
 */
export function practise({ bases, average }, columns) {
  const strengths = new Float32Array(columns.slots);
  const written = `!\`${'!%"!'.repeat(63)}`.repeat(bases.length);
  const once = [
    () => addPostings(strengths, postingsOf(written, bases), columns, 1),
    () => scored(strengths, columns, average),
    () => new Best(5).of(columns, strengths, strengths, null),
    () => marked("So many words are in five hits. ".repeat(40), (word) => word.startsWith("m")),
  ];
  const steps = Array(4).fill(once).flat();
  const next = () => {
    steps.shift()?.();
    if (steps.length) globalThis.requestIdleCallback?.(next);
  };
  globalThis.requestIdleCallback?.(next);
}
