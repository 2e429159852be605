// Words of the index: the range of the vocabulary that each is in, its postings, the words that share its stem.

import { isUnspaced, stemmer } from "./analysis.js";
import { nameAt } from "./files.js";
import { postingsOf } from "./postings.js";

/**
 * @import { Manifest, Postings } from "types/search"
 * @import { Files } from "./files.js"
 */

const SHORT = 2;
const LAST = "\u{10ffff}";

/**
 * The order of code points, which is not that of JavaScript's strings beyond U+FFFF.
 *
 * @param {string} one
 * @param {string} other
 */
const isBefore = (one, other) => {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at++) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)];
    if (a !== b) {
      const [high, low] = [a >= 0xd800 && a < 0xe000, b >= 0xd800 && b < 0xe000];
      return high === low ? a < b : low;
    }
  }
  return one.length < other.length;
};

/**
 * Whether a word begins as its stem does.
 *
 * @param {string} word
 * @param {string} stem
 */
const startsOf = (word, stem) => [...word].slice(0, 2).join("") === [...stem].slice(0, 2).join("");

/** A word of the index; see docs/search.md. */
export class Entry {
  /**
   * @param {string} word
   * @param {string} [stems]
   * @param {string} [forms]
   * @param {string} [postings]
   */
  constructor(word, stems = "", forms = "", postings = "") {
    this.word = word;
    this.written = postings;
    this.stemsWritten = stems;
    this.formsWritten = forms;
  }

  /** Its stems, where it is a word and not only a stem. */
  get stems() {
    if (!this.stemsWritten) return this.written ? [this.word] : [];
    const length = [...this.word].length;
    return this.stemsWritten
      .split(" ")
      .map((stem) => (/^[0-9]+$/.test(stem) ? [...this.word].slice(0, length - Number(stem)).join("") : stem));
  }

  /** The words that it is the stem of. */
  get forms() {
    const others = this.formsWritten ? this.formsWritten.split(" ") : [];
    const forms = others.map((form) => (form.startsWith("-") ? this.word + form.slice(1) : form));
    return this.written && this.stems.includes(this.word) ? [this.word, ...forms] : forms;
  }
}

/** The words of an index. */
export class Vocabulary {
  /**
   * `manifest` is the index's; `bases` the number of each segment's first article.
   *
   * @param {Manifest} manifest
   * @param {number[]} bases
   * @param {Files} files
   */
  constructor(manifest, bases, files) {
    this.starts = manifest.starts;
    this.names = manifest.ranges;
    this.placing = manifest.places;
    this.stemmers = manifest.stemmers;
    this.bases = bases;
    this.files = files;
    /** @type {WeakMap<Entry, Postings>} */
    this.read = new WeakMap();
  }

  /** How many ranges there are. */
  get size() {
    return this.starts.length;
  }

  /**
   * The range of the vocabulary that a word is in.
   *
   * @param {string} word
   */
  rangeOf(word) {
    let [low, high] = [0, this.size];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (isBefore(word, this.starts[middle])) high = middle;
      else low = middle;
    }
    return low;
  }

  /**
   * The entries of a range, by their words.
   *
   * @param {number} number
   */
  range(number) {
    return this.files.get(`search/words/${nameAt(this.names, number)}.txt`, (text) => {
      /** @type {Map<string, Entry>} */
      const entries = new Map();
      for (const line of text.split("\n")) {
        const [word, ...rest] = line.split("\t");
        if (rest.length) entries.set(word, new Entry(word, ...rest));
      }
      return entries;
    });
  }

  /**
   * The postings of an entry, read once.
   *
   * @param {Entry} entry
   */
  postings(entry) {
    let found = this.read.get(entry);
    if (!found) this.read.set(entry, (found = postingsOf(entry.written, this.bases)));
    return found;
  }

  /**
   * The entries of `words` that there are, each once.
   *
   * @param {string[]} words
   * @returns {Promise<Entry[]>}
   */
  async lookUp(words) {
    if (!this.size) return [];
    const numbers = new Map(words.map((word) => [word, this.rangeOf(word)]));
    const loaded = new Map();
    await Promise.all(
      Array.from(new Set(numbers.values()), async (number) => loaded.set(number, await this.range(number))),
    );
    return Array.from(numbers, ([word, number]) => loaded.get(number).get(word)).filter(Boolean);
  }

  /**
   * The same of those that stand in articles.
   *
   * @param {string[]} words
   */
  async entries(words) {
    return (await this.lookUp(words)).filter(({ written }) => written);
  }

  /**
   * The words that have one of `stems`.
   *
   * @param {string[]} stems
   */
  async withStems(stems) {
    return (await this.lookUp(stems)).flatMap(({ forms }) => forms);
  }

  /**
   * All words that share a stem with the word `folded`, which is written `written`; and that word.
   *
   * @param {string} folded
   * @param {string} written
   */
  async related(folded, written) {
    const [entry] = await this.lookUp([folded]);
    let stems = entry?.written ? entry.stems : [];
    if (!stems.length && !/^[0-9]/.test(folded) && !isUnspaced(folded)) {
      const loaded = await Promise.all(this.stemmers.map(stemmer));
      stems = [folded, ...loaded.flatMap((stem) => stem(written))];
    }
    return this.entries([folded, ...(await this.withStems(stems))]);
  }

  /**
   * What the beginning of a word can become: entries for all, and those of the word as it stands.
   * The more of a word there is, the fewer articles these have, and never others.
   *
   * @param {string} folded
   */
  async beginning(folded) {
    const isShort = [...folded].length <= SHORT && !isUnspaced(folded);
    if (isShort) {
      const [all, exact] = await Promise.all([this.entries([`*${folded}`]), this.exact(folded)]);
      return { entries: [...all, ...exact], exact };
    }
    if (!this.size) return { entries: [], exact: [] };
    const [first, last] = [this.rangeOf(folded), this.rangeOf(folded + LAST)];
    const loaded = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => this.range(first + at)));
    const begun = loaded.flatMap((entries) =>
      [...entries.values()].filter((entry) => entry.written && entry.word.startsWith(folded)),
    );
    const stems = begun.flatMap((entry) => entry.stems.filter((stem) => startsOf(entry.word, stem)));
    const [others, exact] = await Promise.all([
      this.withStems(stems).then((words) => this.entries(words)),
      this.exact(folded),
    ]);
    return { entries: [...new Set([...begun, ...others])], exact };
  }

  /**
   * The word itself, and those that share a stem with it, where it is a word of the digest.
   *
   * @param {string} folded
   */
  async exact(folded) {
    const [entry] = await this.lookUp([folded]);
    if (!entry?.written) return [];
    const stems = entry.stems.filter((stem) => startsOf(folded, stem));
    return this.entries([folded, ...(await this.withStems(stems))]);
  }
}
