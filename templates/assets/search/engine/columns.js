// All that can be hit, and what every answer needs to know of it. A place in the lists here is a slot: an article has one,
// followed by one for each of its annotations that are hits: its quotations, its figures, and those of other kinds, which
// the manifest names. Articles are numbered from the oldest.

import { Numbers, readColumns } from "./files.js";

/**
 * @import { BaseFile, Facets, FacetsFile, Kind, Manifest, OtherKind, Report, Speakers, SpeakersFile, Tables } from "types/search"
 * @import { Files } from "./files.js"
 */

export const ARTICLE = 0;
export const QUOTE = 1;
export const FIGURE = 2;
/** @type {Kind[]} */
const KINDS = ["article", "quote", "figure"];
/** What a slot fails where it is none of the hits: a facet's choice by its bit, the filters by the last. */
export const FAILED = { kind: 1, topic: 2, speaker: 4, outlet: 8, year: 16, filter: 32 };
const DAY = 86_400_000;
// Lengths are in steps of a binary logarithm; digest/search/columns.py has them.
const STEPS = 64;

/**
 * The date of a day (days since 1970), as YYYY-MM-DD.
 *
 * @param {number} day
 */
export const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10);

/**
 * A date as a day since 1970; NaN where it is none.
 *
 * @param {string} date
 */
export const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY;

/** Columns of numbers: by article, and by slot. */
export class Columns {
  /**
   * `parts` are the files of the base in order, null where one is lost; `counts` how many articles each has.
   *
   * `others` are the kinds beside quotations and figures, in order.
   *
   * @param {(BaseFile | null)[]} parts
   * @param {number[]} counts
   * @param {OtherKind[]} [others]
   */
  constructor(parts, counts, others = []) {
    /** What a slot may be, by number. */
    this.kinds = [...KINDS, ...others.map(([name]) => name)];
    this.named = new Map(others.map(([name, one, many]) => [name, { one, many }]));
    this.articles = counts.reduce((sum, count) => sum + count, 0);
    this.slotOf = new Int32Array(this.articles).fill(-1);
    this.quotes = new Uint16Array(this.articles);
    this.figures = new Uint16Array(this.articles);
    this.others = others.map(() => new Uint16Array(this.articles));
    /** How many hits an article has beside itself. */
    this.annotations = new Uint16Array(this.articles);
    this.day = new Int32Array(this.articles);
    this.length = new Float32Array(this.articles);
    /** @type {string[]} */
    this.language = new Array(this.articles).fill("");
    /** @type {[article: number, ordinal: number][]} */
    this.givenAnew = [];
    let article = 0;
    parts.forEach((part, number) => {
      if (part) this.read(part, article, counts[number]);
      article += counts[number];
    });
    this.slots = this.numbered();
    this.articleOf = new Int32Array(this.slots);
    this.kind = new Uint8Array(this.slots);
    this.fill();
    /** @type {Int16Array | undefined} */
    this.yearOf = undefined;
  }

  /**
   * @param {BaseFile} part
   * @param {number} first
   * @param {number} count
   */
  read(part, first, count) {
    const [days, quotes, figures, languages, lengths, ...more] = part.columns.map((column) => new Numbers(column));
    const others = this.kinds.slice(KINDS.length).map((name) => more[part.others?.indexOf(name) ?? -1]);
    for (const [article, ordinal] of part.superseded ?? []) this.givenAnew.push([first + article, ordinal]);
    let day = part.first;
    for (let article = first; article < first + count; article++) {
      day += days.next();
      this.day[article] = day;
      this.length[article] = 2 ** ((part.shortest + lengths.next()) / STEPS);
      this.language[article] = part.languages[languages.next()];
      this.quotes[article] = quotes.next();
      this.figures[article] = figures.next();
      others.forEach((column, at) => (this.others[at][article] = column?.next() ?? 0));
      this.annotations[article] = this.others.reduce(
        (sum, other) => sum + other[article],
        this.quotes[article] + this.figures[article],
      );
      this.slotOf[article] = 0;
    }
  }

  /** Numbers the slots of what was read; gives how many there are. */
  numbered() {
    let slots = 0;
    for (let article = 0; article < this.articles; article++) {
      if (this.slotOf[article] < 0) continue;
      this.slotOf[article] = slots;
      slots += 1 + this.annotations[article];
    }
    return slots;
  }

  /** Says of each slot which article it is of, and what it is. */
  fill() {
    for (let article = 0; article < this.articles; article++) {
      const slot = this.slotOf[article];
      if (slot < 0) continue;
      this.articleOf.fill(article, slot, slot + 1 + this.annotations[article]);
      let start = slot + 1;
      [this.quotes, this.figures, ...this.others].forEach((column, at) => {
        this.kind.fill(QUOTE + at, start, (start += column[article]));
      });
    }
  }

  /** The slots of figures that a correction gives anew. */
  get superseded() {
    return this.givenAnew.map(([article, ordinal]) => this.slotOf[article] + 1 + ordinal);
  }

  /** The year of each article's date. */
  get years() {
    this.yearOf ??= Int16Array.from(this.day, (day) => new Date(day * DAY).getUTCFullYear());
    return this.yearOf;
  }
}

/** The files of columns of one index: what every answer needs, and what only some do. */
export class ColumnFiles {
  /**
   * @param {Manifest} manifest
   * @param {Files} files
   */
  constructor(manifest, files) {
    this.manifest = manifest;
    this.files = files;
    /** @type {Columns | undefined} */
    this.known = undefined;
    /** @type {{ facets?: Facets, speakers?: Speakers }} */
    this.tabled = {};
  }

  /**
   * How many articles each of `stretches` has, which begin with their numbers of segments.
   *
   * @param {[segments: number, ...string[]][]} stretches
   */
  counts(stretches) {
    let at = 0;
    return stretches.map(([segments]) => {
      return this.manifest.segments.slice(at, (at += segments)).reduce((sum, count) => sum + count, 0);
    });
  }

  /**
   * What every answer needs; kept once all of it could be loaded.
   *
   * @param {Report} report
   */
  async columns(report) {
    if (this.known) return this.known;
    const { stretches } = this.manifest;
    /** @type {(text: string) => BaseFile} */
    const read = readColumns;
    const parts = await this.files.parts(stretches, (row) => `search/base/${row[1]}.txt`, read, report, null);
    if (this.known) return this.known;
    const columns = new Columns(parts, this.counts(stretches), this.manifest.kinds);
    if (parts.every(Boolean)) this.known = columns;
    return columns;
  }

  /**
   * The tables that `names` (outlet, topic, speaker) are in.
   *
   * @param {Set<string>} names
   * @param {Columns} columns
   * @param {Report} report
   * @returns {Promise<Tables>}
   */
  async tables(names, columns, report) {
    const [facets, speakers] = await Promise.all([
      names.has("outlet") || names.has("topic") ? this.facets(columns, report) : {},
      names.has("speaker") ? this.speakers(columns, report) : {},
    ]);
    return { ...facets, ...speakers };
  }

  /**
   * Outlets and topics.
   *
   * @param {Columns} columns
   * @param {Report} report
   */
  async facets(columns, report) {
    const { stretches } = this.manifest;
    /** @type {(text: string) => FacetsFile} */
    const read = readColumns;
    const [{ facetsOf }, parts] = await Promise.all([
      import("./tables.js"),
      this.files.parts(stretches, (row) => `search/facets/${row[2]}.txt`, read, report, null),
    ]);
    const isKnown = columns === this.known && parts.every(Boolean);
    const facets = (isKnown && this.tabled.facets) || facetsOf(parts, this.counts(stretches), columns);
    if (isKnown) this.tabled.facets = facets;
    return facets;
  }

  /**
   * Who speaks.
   *
   * @param {Columns} columns
   * @param {Report} report
   */
  async speakers(columns, report) {
    const { stretches } = this.manifest;
    /** @type {(text: string) => SpeakersFile} */
    const read = readColumns;
    const [{ speakersOf }, parts] = await Promise.all([
      import("./tables.js"),
      this.files.parts(stretches, (row) => `search/speakers/${row[3]}.txt`, read, report, null),
    ]);
    const isKnown = columns === this.known && parts.every(Boolean);
    const speakers = (isKnown && this.tabled.speakers) || speakersOf(parts, this.counts(stretches), columns);
    if (isKnown) this.tabled.speakers = speakers;
    return speakers;
  }

  /**
   * The amounts of the figures of each article.
   *
   * @param {Report} report
   */
  async amounts(report) {
    const { amounts } = this.manifest;
    const counts = this.counts(amounts);
    const { readAmounts } = await import("./amounts.js");
    const parts = await this.files.parts(amounts, (row) => `search/amounts/${row[1]}.txt`, readAmounts, report, []);
    return parts.flatMap((part, at) => Array.from({ length: counts[at] }, (_, article) => part[article] ?? []));
  }
}
