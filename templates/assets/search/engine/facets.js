// Facets: how many hits there are of each value, counted as if nothing of its own facet were chosen.

import { FAILED } from "./columns.js";

/**
 * @import { Count, Counts, FacetName, Tables } from "types/search"
 * @import { Columns } from "./columns.js"
 * @import { Table } from "./tables.js"
 */

/** What of a table was not loaded. */
const NONE = new Int32Array(0);
/** @type {Partial<Record<string, string>>} */
const LABELS = { article: "Articles", quote: "Quotations", figure: "Figures" };

/**
 * A list of { value, label, count } for each facet of `names`. `fits(slot)` says what fits the query, `failed(slot)`, if
 * there is such, what of FAILED it fails; `tables` has outlets, topics and speakers as far as these need them.
 *
 * @param {FacetName[]} names
 * @param {object} found
 * @param {Columns} found.columns
 * @param {Tables} found.tables
 * @param {(slot: number) => boolean} found.fits
 * @param {((slot: number) => number) | null} found.failed
 * @returns {Counts}
 */
export function counted(names, { columns, tables, fits, failed }) {
  const { kind, articleOf, years } = columns;
  const { outlets, outlet = NONE, topics, topic = NONE, topicsAt = NONE, speakers, speaker = NONE, others } = tables;
  const kinds = new Uint32Array(columns.kinds.length);
  const [ofTopics, ofOutlets, ofSpeakers] = [topics, outlets, speakers].map(
    (table) => new Uint32Array(table?.values.length ?? 0),
  );
  /** @type {Map<number, number>} */
  const ofYears = new Map();
  for (let slot = 0; slot < columns.slots; slot++) {
    if (!fits(slot)) continue;
    const failures = failed?.(slot) ?? 0;
    // What fails one facet's choice is counted for that facet, and for no other.
    if (failures & (failures - 1) || failures & FAILED.filter) continue;
    const article = articleOf[slot];
    if (!(failures & ~FAILED.kind)) kinds[kind[slot]]++;
    if (topics && !(failures & ~FAILED.topic))
      for (let at = topicsAt[article]; at < topicsAt[article + 1]; at++) ofTopics[topic[at]]++;
    if (speakers && !(failures & ~FAILED.speaker) && speaker[slot] >= 0) {
      ofSpeakers[speaker[slot]]++;
      for (const number of others?.get(slot) ?? []) ofSpeakers[number]++;
    }
    if (outlets && !(failures & ~FAILED.outlet) && outlet[article] >= 0) ofOutlets[outlet[article]]++;
    if (!(failures & ~FAILED.year)) ofYears.set(years[article], (ofYears.get(years[article]) ?? 0) + 1);
  }
  const counts = {
    kind: () =>
      columns.kinds
        .map((value, at) => ({
          value,
          label: LABELS[value] ?? columns.named.get(value)?.many ?? value,
          count: kinds[at],
        }))
        .filter(({ count }) => count),
    topic: () => listed(topics, ofTopics),
    outlet: () => listed(outlets, ofOutlets),
    year: () =>
      [...ofYears]
        .sort(([one], [other]) => other - one)
        .map(([year, count]) => ({ value: String(year), label: String(year), count })),
    speaker: () => listed(speakers, ofSpeakers),
  };
  return Object.fromEntries(names.map((name) => [name, counts[name]()]));
}

/**
 * @param {Table | undefined} table
 * @param {Uint32Array} counts
 */
function listed(table, counts) {
  /** @type {Count[]} */
  const rows = [];
  if (!table) return rows;
  counts.forEach((count, number) => {
    if (count) rows.push({ value: table.values[number], label: table.labels[number], count });
  });
  return rows.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}
