// What narrows a search: the filters of the query, and what is chosen of the facets.

import { gettext } from "../../js/words.js";
import { FAILED, dayOf } from "./columns.js";

/**
 * @import { Chosen, FacetName, FilterClause, Has, Labels, Problem, TableName, Tables } from "types/search"
 * @import { Columns } from "./columns.js"
 */

/** @type {FacetName[]} */
const FACETS = ["kind", "topic", "speaker", "outlet", "year"];
/** What is said of a name that no table has. */
const NOBODY = {
  speaker: (/** @type {string} */ value) => gettext("No speaker here is called “%(value)s”.", { value }),
  outlet: (/** @type {string} */ value) => gettext("No outlet here is called “%(value)s”.", { value }),
  topic: (/** @type {string} */ value) => gettext("No topic here is called “%(value)s”.", { value }),
};
/** What of a table was not loaded. */
const NONE = new Int32Array(0);

/**
 * The days, from the first to before the last, that a date such as 2026, 2026-03 or 2026-03-14 stands for; or null.
 *
 * @param {string} date
 */
function daysOf(date) {
  const [, year, month, day] = /^([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?$/.exec(date) ?? [];
  if (!year) return null;
  const two = (/** @type {string | number} */ number) => String(number).padStart(2, "0");
  const first = dayOf(`${year}-${two(month ?? 1)}-${two(day ?? 1)}`);
  return Number.isNaN(first) ? null : first;
}

/** @param {string} filter */
const noDate = (filter) => gettext("“%(filter)s” is no date such as 2026, 2026-03 or 2026-03-14.", { filter });

/**
 * The filters of a query as numbers of values and days, and the problems with them.
 *
 * @param {FilterClause[]} clauses
 * @param {Tables} tables
 * @param {boolean} isUnfinished
 */
function readFilters(clauses, tables, isUnfinished) {
  /** @type {[TableName, Set<number>][]} */
  const wanted = [];
  /** @type {[TableName, Set<number>][]} */
  const unwanted = [];
  const days = { from: -Infinity, before: Infinity };
  /** @type {Problem[]} */
  const problems = [];
  for (const { name, value, not, isOpen } of clauses) {
    const goesOn = isUnfinished && isOpen;
    if (!value) continue;
    if (name === "before" || name === "after") {
      const day = daysOf(value);
      if (day === null) {
        if (!goesOn) problems.push({ kind: "value", text: noDate(`${name}:${value}`) });
      } else if (name === "before") days.before = Math.min(days.before, day);
      else days.from = Math.max(days.from, day);
      continue;
    }
    const found = tableOf(tables, name)?.named(value) ?? new Set();
    if (!found.size && !goesOn) problems.push({ kind: "value", text: NOBODY[name](value) });
    (not ? unwanted : wanted).push([name, found]);
  }
  return { wanted, unwanted, days, problems };
}

/**
 * @param {Tables} tables
 * @param {TableName} name
 */
function tableOf({ outlets, speakers, topics }, name) {
  return { outlet: outlets, speaker: speakers, topic: topics }[name];
}

/**
 * `failed(slot)` says what of FAILED a slot fails, 0 for nothing; `problems` what is wrong with the filters; `labels` how
 * the chosen values are called. `tables` has outlets, topics and speakers as far as filters and choices need them.
 *
 * @param {object} narrowed
 * @param {FilterClause[]} narrowed.clauses
 * @param {Chosen} narrowed.chosen
 * @param {Columns} narrowed.columns
 * @param {Tables} narrowed.tables
 * @param {boolean} narrowed.isUnfinished
 */
export function narrowing({ clauses, chosen, columns, tables, isUnfinished }) {
  const { wanted: required, unwanted: excluded, days, problems } = readFilters(clauses, tables, isUnfinished);
  const { articleOf, kind, day } = columns;
  const { outlet = NONE, topic = NONE, topicsAt = NONE, speaker = NONE, others } = tables;
  /** @type {Record<FacetName, Has>} */
  const has = {
    outlet: (_, article, wanted) => wanted.has(outlet[article]),
    speaker: (slot, _, wanted) =>
      wanted.has(speaker[slot]) || !!others?.get(slot)?.some((number) => wanted.has(number)),
    topic: (_, article, wanted) => {
      for (let at = topicsAt[article]; at < topicsAt[article + 1]; at++) if (wanted.has(topic[at])) return true;
      return false;
    },
    kind: (slot, _, wanted) => wanted.has(kind[slot]),
    year: (_, article, wanted) => wanted.has(columns.years[article]),
  };
  /** @type {Labels} */
  const labels = {};
  /** @type {[FacetName, Set<number>][]} */
  const choices = [];
  for (const name of FACETS) {
    const values = chosen[name] ?? [];
    if (!values.length) continue;
    const table = name === "kind" || name === "year" ? undefined : tableOf(tables, name);
    const numbers = values.map((value) => {
      if (name === "kind") return columns.kinds.indexOf(value);
      return name === "year" ? Number(value) : (table?.numbers.get(value) ?? -2);
    });
    labels[name] = values.map((value, at) => ({ value, label: table?.labels[numbers[at]] ?? value }));
    choices.push([name, new Set(numbers)]);
  }
  const fitsFilters = (/** @type {number} */ slot, /** @type {number} */ article) =>
    day[article] >= days.from &&
    day[article] < days.before &&
    required.every(([name, wanted]) => has[name](slot, article, wanted)) &&
    !excluded.some(([name, unwanted]) => has[name](slot, article, unwanted));
  const failed = (/** @type {number} */ slot) => {
    const article = articleOf[slot];
    let failures = fitsFilters(slot, article) ? 0 : FAILED.filter;
    for (const [name, wanted] of choices) if (!has[name](slot, article, wanted)) failures |= FAILED[name];
    return failures;
  };
  return { failed, problems, labels };
}
