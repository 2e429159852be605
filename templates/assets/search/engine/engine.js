// Search: opens the index that a digest carries, and answers queries. docs/search.md tells the format and the language.
//
//     const index = await openIndex(root)             the URL of the digest's root, with a slash at its end
//     const answer = await index.search('ferry', {})  total, hits, facets(names), labels, mark(), words, suggestions, problems
//
// What only some queries need is imported when one comes: narrow.js, facets.js, tables.js, amounts.js, phrases.js,
// suggest.js; and stories.js where the digest has stories in several languages.

import { gettext } from "../../js/words.js";
import { marked, words as wordsOf } from "./analysis.js";
import { ColumnFiles, dateOf } from "./columns.js";
import { Files, PartError, nameAt } from "./files.js";
import { Best, Matcher, noneMet, practise } from "./match.js";
import { parse } from "./query.js";
import { Vocabulary } from "./vocabulary.js";

/**
 * @import { Answer, Chosen, FacetName, Hit, Mark, Options, Problem, Query, TextClause } from "types/search"
 * @import { Card, Fetch, Loaded, Manifest, Report } from "types/search"
 * @import { Columns } from "./columns.js"
 */

const VERSION = 6;
const MOST_WORDS = 24;
const LOST = gettext("A part of the index could not be loaded; some results may be missing.");
const OLD = gettext("The index is of another version than this page. Reload the page to search.");

/**
 * Opens the index of the digest at `root`, and begins to load what every answer needs. Rejects where there is none.
 *
 * @param {string} root
 * @param {object} [loading]
 * @param {Fetch} [loading.fetch]  The browser's unless given.
 * @param {Promise<Loaded>} [loading.manifest]  The response of index.json, where that was asked for before.
 */
export async function openIndex(root, { fetch = (url, options) => globalThis.fetch(url, options), manifest } = {}) {
  const files = new Files(root, fetch);
  const text = await files.text("search/index.json", {}, manifest); // which a page may have preloaded
  const index = new Index(text, files);
  const { opened } = index;
  if (opened) opened.columnFiles.columns(() => undefined).then((columns) => practise(opened, columns));
  // The expressions for what is a letter are long: a browser compiles them now, not at the first letter.
  wordsOf("Zürich 46,000");
  return index;
}

/** The index of a digest, which may be published anew. */
class Index {
  /**
   * @param {string} text  What index.json says.
   * @param {Files} files
   */
  constructor(text, files) {
    this.files = files;
    this.text = text;
    this.opened = opened(text, files);
  }

  /**
   * Answers a query; see docs/search.md. `counts` has the names that `facets` of the answer will be called with, so that
   * what these need is asked for right after the hits. Rejects with AbortError once `signal` says so, and where a script
   * cannot be loaded.
   *
   * @param {string} text
   * @param {Options} [options]
   */
  async search(text, options = {}) {
    const { text: before } = this;
    const answer = await this.answer(text, options);
    if (!answer.problems.some(({ kind }) => kind === "segment") || !(await this.isRenewed(before))) return answer;
    return this.answer(text, options);
  }

  /**
   * Whether the index has become another than `before`: a part that is named and not there is gone where the digest was
   * published anew since the page was opened, or since the browser kept its index.json.
   *
   * @param {string} before
   */
  async isRenewed(before) {
    const text = await this.files.text("search/index.json", { cache: "reload" }).catch(() => before);
    if (text !== this.text) {
      this.opened = opened(text, this.files);
      this.text = text;
    }
    return this.text !== before;
  }

  /**
   * @param {string} text
   * @param {Options} options
   * @returns {Promise<Answer>}
   */
  async answer(text, options) {
    const { opened } = this;
    const { signal } = options;
    const check = () => {
      if (signal?.aborted) throw new DOMException("The search was overtaken.", "AbortError");
    };
    check();
    const query = await parse(text);
    if (!opened) return unanswered([...query.problems, { kind: "version", text: OLD }]);
    const answer = unanswered([...query.problems]);
    await opened.answer(query, options, answer, check);
    const { facets } = answer;
    // They belong to what was found: where the index was renewed meanwhile, it is searched again.
    answer.facets = async (names) =>
      this.opened === opened ? facets(names) : (await this.answer(text, options)).facets(names);
    check();
    return answer;
  }
}

/**
 * What index.json names, or null where it is of another version.
 *
 * @param {string} text
 * @param {Files} files
 */
function opened(text, files) {
  /** @type {Manifest} */
  const manifest = JSON.parse(text);
  return manifest.version === VERSION ? new Opened(manifest, files) : null;
}

/** An index as it was published once. */
class Opened {
  /**
   * @param {Manifest} manifest
   * @param {Files} files
   */
  constructor(manifest, files) {
    this.manifest = manifest;
    this.files = files;
    this.columnFiles = new ColumnFiles(manifest, files);
    /** @type {number[]} */
    this.bases = [];
    let base = 0;
    for (const count of manifest.segments) {
      this.bases.push(base);
      base += count;
    }
    this.average = manifest.words / Math.max(base, 1);
    this.vocabulary = new Vocabulary(manifest, this.bases, files);
  }

  /**
   * Fills `answer` with what is found.
   *
   * @param {Query} query
   * @param {Options} options
   * @param {Answer} answer
   * @param {() => void} check  Throws where the query was overtaken.
   */
  async answer(query, options, answer, check) {
    const { typing = false, facets: chosen = {}, sort = "relevance", offset = 0, limit = 10, counts = [] } = options;
    const { stories } = this.manifest;
    const { problems } = answer;
    const pause = async () => {
      await globalThis.scheduler?.yield?.();
      check();
    };
    /** @type {Report} */
    const report = (error) => {
      if (!(error instanceof PartError)) throw error;
      if (!problems.some(({ kind }) => kind === "segment")) problems.push({ kind: "segment", text: LOST });
    };
    // Words are looked for while the columns load.
    const isBegun = typing && query.unfinished;
    for (const clause of query.clauses) if ("tokens" in clause) this.warm(clause, isBegun);
    const last = query.clauses.at(-1);
    answer.isBegun = isBegun && last?.kind === "word" && !last.not;
    const columns = await this.columnFiles.columns(report);
    check();
    const met = noneMet();
    const matcher = new Matcher(this.vocabulary, columns, this.average, () => this.columnFiles.amounts(report), pause);
    const [{ fits, scores, isMore }, { failed, labels, problems: wrong, isChosen }] = await Promise.all([
      matcher.fitting(query, isBegun, met, report),
      this.narrowed(query, chosen, columns, isBegun, report),
    ]);
    await pause();
    problems.push(...wrong);
    answer.labels = labels;
    /** @type {(slot: number) => boolean} */
    const isFound = (slot) => fits(slot) && !failed?.(slot);
    const others = stories
      ? (await import("./stories.js")).givingWay(stories, columns, options.languages ?? [], isFound)
      : null;
    /** @type {(slot: number) => boolean} */
    const isShown = (slot) => !others?.has(columns.articleOf[slot]);
    answer.facets = async (names) => {
      const [{ counted }, tables] = await this.facetTables(names, columns, report);
      return counted(names, { columns, tables, fits: others ? (slot) => isShown(slot) && fits(slot) : fits, failed });
    };
    if (!query.clauses.length && !isChosen) return;
    const best = new Best(offset + limit);
    const isFit = (/** @type {number} */ slot) => (!isMore || fits(slot)) && !failed?.(slot) && isShown(slot);
    const isNarrowed = isMore || failed || others;
    answer.total = best.of(columns, sort === "date" ? null : scores, scores, isNarrowed ? isFit : null);
    const beginnings = [...met.beginnings];
    const isMatch = (/** @type {string} */ word) =>
      met.words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
    answer.mark = (piece) => marked(piece, isMatch, met.phrases);
    const hits = this.hits(best.slots.slice(offset), columns, answer.mark, report);
    // What fails is told when it is needed.
    if (counts.length) this.facetTables(counts, columns, report).catch(() => {});
    answer.hits = await hits;
    check();
    answer.words = [...new Set([...query.phrases, ...query.words, ...met.words])].slice(0, MOST_WORDS);
    if (!answer.total) answer.suggestions = await this.suggestions(query, report);
  }

  /**
   * What filters and choices leave; see narrowing in narrow.js.
   *
   * @param {Query} query
   * @param {Chosen} chosen
   * @param {Columns} columns
   * @param {boolean} isUnfinished
   * @param {Report} report
   */
  async narrowed(query, chosen, columns, isUnfinished, report) {
    const clauses = query.clauses.filter((clause) => clause.kind === "filter");
    /** @type {Set<string>} */
    const names = new Set(Object.entries(chosen).flatMap(([name, values]) => (values?.length ? [name] : [])));
    const isChosen = names.size > 0;
    if (!isChosen && !clauses.length) return { failed: null, problems: [], labels: {}, isChosen };
    for (const { name, value } of clauses) if (value) names.add(name);
    const [{ narrowing }, tables] = await Promise.all([
      import("./narrow.js"),
      this.columnFiles.tables(names, columns, report),
    ]);
    return { ...narrowing({ clauses, chosen, columns, tables, isUnfinished }), isChosen };
  }

  /**
   * @param {FacetName[]} names
   * @param {Columns} columns
   * @param {Report} report
   */
  facetTables(names, columns, report) {
    return Promise.all([import("./facets.js"), this.columnFiles.tables(new Set(names), columns, report)]);
  }

  /**
   * Begins to load the words of a clause; what fails is told when it is needed.
   *
   * @param {TextClause} clause
   * @param {boolean} isBegun
   */
  warm(clause, isBegun) {
    if (!this.vocabulary.size) return;
    const isOpen = clause.kind === "word" && (isBegun || clause.isBegun);
    for (const { word } of clause.tokens) {
      const key = isOpen && [...word].length <= 2 ? `*${word}` : word;
      this.vocabulary.range(this.vocabulary.rangeOf(key)).catch(() => {});
    }
  }

  /**
   * @param {number[]} slots
   * @param {Columns} columns
   * @param {Mark} mark
   * @param {Report} report
   */
  async hits(slots, columns, mark, report) {
    const { together, cards: folders } = this.manifest;
    /** @type {(text: string) => Card[]} */
    const read = JSON.parse;
    const hits = await Promise.all(
      slots.map((slot) => {
        const article = columns.articleOf[slot];
        const segment = this.segmentOf(article);
        const at = article - this.bases[segment];
        const path = `search/cards/${nameAt(folders, segment)}/${Math.floor(at / together)}.json`;
        const cards = this.files.get(path, read);
        return cards.then((cards) => hitOf(cards[at % together], slot, columns, mark)).catch(report);
      }),
    );
    return hits.filter((hit) => hit !== undefined);
  }

  /** @param {number} article */
  segmentOf(article) {
    let [low, high] = [0, this.bases.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.bases[middle] <= article) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * Whole queries to try instead of one that found nothing: other spellings, or without one of its words.
   *
   * @param {Query} query
   * @param {Report} report
   */
  async suggestions(query, report) {
    if (!query.words.length) return [];
    const [{ otherwise }, common] = await Promise.all([
      import("./suggest.js"),
      this.files
        .get(`search/common/${this.manifest.common}.txt`, (text) => text.split("\n").filter(Boolean))
        .catch((error) => report(error) ?? []),
    ]);
    const isKnown = async (/** @type {string} */ word) => {
      const found = await Promise.all(wordsOf(word).map((each) => this.vocabulary.related(each, each)));
      return found.every((entries) => entries.length);
    };
    return otherwise(query.words, common, isKnown).catch((error) => report(error) ?? []);
  }
}

/**
 * An answer that has found nothing yet.
 *
 * @param {Problem[]} problems
 * @returns {Answer}
 */
const unanswered = (problems) => ({
  total: 0,
  isBegun: false,
  hits: [],
  facets: async () => ({}),
  labels: {},
  mark: (text) => [[text, false]],
  words: [],
  suggestions: [],
  problems,
});

/**
 * @param {Card} card
 * @param {number} slot
 * @param {Columns} columns
 * @param {Mark} mark
 * @returns {Hit}
 */
function hitOf([slug, title, summary, outlet, newest, ...lists], slot, columns, mark) {
  const article = columns.articleOf[slot];
  const kind = columns.kinds[columns.kind[slot]];
  const label = columns.named.get(kind)?.one;
  const ordinal = slot - columns.slotOf[article] - 1;
  const note = lists.flat()[ordinal];
  const [id = "", text = summary, more = "", besides = "", corrected = "", marks = ""] = note ?? [];
  return {
    kind,
    ...(label && { label }),
    url: encodeURI(`articles/${slug}/`) + (id && `#${encodeURIComponent(id)}`),
    title,
    text: mark(text),
    date: dateOf(columns.day[article]),
    language: columns.language[article],
    outlet,
    corrected: note ? corrected : newest,
    speaker: kind === "quote" ? besides : "",
    role: kind === "quote" ? more : "",
    marks: marks && marks.split("\n"),
    value: kind === "quote" ? "" : more,
    terms: kind === "quote" ? "" : besides,
  };
}
