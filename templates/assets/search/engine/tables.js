// Outlets and topics of articles, speakers of quotations: what filters and counts need, loaded when there are any.

import { words } from "./analysis.js";
import { Numbers } from "./files.js";

/**
 * @import { Facets, FacetsFile, Row, Speakers, SpeakersFile } from "types/search"
 * @import { Columns } from "./columns.js"
 */

/** Values with labels, each once, numbered as they come. */
export class Table {
  constructor() {
    /** @type {string[]} */
    this.values = [];
    /** @type {string[]} */
    this.labels = [];
    /** @type {Map<string, number>} */
    this.numbers = new Map();
  }

  /**
   * The numbers of `rows` of values and labels.
   *
   * @param {Row[]} rows
   */
  add(rows) {
    return rows.map(([value, label]) => {
      let number = this.numbers.get(value);
      if (number === undefined) {
        number = this.values.push(value) - 1;
        this.labels.push(label);
        this.numbers.set(value, number);
      }
      return number;
    });
  }

  /**
   * The numbers of the values whose label has words that begin as those of `text`, or whose value is `text`.
   *
   * @param {string} text
   */
  named(text) {
    const wanted = words(text);
    return new Set(
      this.labels.flatMap((label, number) => {
        const own = words(label);
        const fits = wanted.length && wanted.every((word) => own.some((other) => other.startsWith(word)));
        return fits || this.values[number] === text ? [number] : [];
      }),
    );
  }
}

/**
 * `parts` are files in order, null where one is lost; `counts` how many articles each has.
 *
 * @param {(FacetsFile | null)[]} parts
 * @param {number[]} counts
 * @param {Columns} columns
 * @returns {Facets}
 */
export function facetsOf(parts, counts, columns) {
  const outlets = new Table();
  const topics = new Table();
  const outlet = new Int32Array(columns.articles).fill(-1);
  const topicsAt = new Int32Array(columns.articles + 1);
  /** @type {number[]} */
  const topic = [];
  let article = 0;
  parts.forEach((part, at) => {
    const end = article + counts[at];
    const [outletOf, topicOf] = [outlets.add(part?.outlets ?? []), topics.add(part?.topics ?? [])];
    const [written, ...filed] = (part?.columns ?? []).map((column) => new Numbers(column));
    for (; article < end; article++) {
      if (part) outlet[article] = outletOf[written.next()];
      for (const number of numbersOf(filed)) topic.push(topicOf[number]);
      topicsAt[article + 1] = topic.length;
    }
  });
  return { outlets, outlet, topics, topic, topicsAt };
}

/**
 * The first speaker of each slot, -1 where it is no quotation, and the others of those that have several; as `facetsOf`.
 *
 * @param {(SpeakersFile | null)[]} parts
 * @param {number[]} counts
 * @param {Columns} columns
 * @returns {Speakers}
 */
export function speakersOf(parts, counts, columns) {
  const speakers = new Table();
  const speaker = new Int32Array(columns.slots).fill(-1);
  /** @type {Map<number, number[]>} */
  const others = new Map();
  let article = 0;
  parts.forEach((part, at) => {
    const end = article + counts[at];
    const speakerOf = speakers.add(part?.speakers ?? []);
    const [first = "", ...further] = part?.columns ?? [];
    const [written, ...more] = [first, ...further].map((column) => new Numbers(column));
    for (; article < end; article++) {
      const slot = columns.slotOf[article];
      if (!part || slot < 0) continue;
      for (let quote = 1; quote <= columns.quotes[article]; quote++) {
        speaker[slot + quote] = speakerOf[written.next()];
        const found = numbersOf(more).map((number) => speakerOf[number]);
        if (found.length) others.set(slot + quote, found);
      }
    }
  });
  return { speakers, speaker, others };
}

/**
 * The next set of numbers of columns of sets.
 *
 * @param {Numbers[]} columns
 */
function numbersOf(columns) {
  const numbers = [];
  let last = -1;
  for (const column of columns) {
    const gap = column.next();
    if (!gap) break;
    last += gap;
    numbers.push(last);
  }
  return numbers;
}
