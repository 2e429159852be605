// Filters and facets: what is chosen narrows the hits; each facet is counted as if nothing of its own were chosen.

import { ARTICLE, FIGURE, QUOTE } from './columns.js'
import { words } from './analysis.js'
import { daysOf } from './match.js'

export const FACETS = ['kind', 'topic', 'speaker', 'outlet', 'year']
const KINDS = [
  { value: 'article', label: 'Articles', number: ARTICLE },
  { value: 'quote', label: 'Quotations', number: QUOTE },
  { value: 'figure', label: 'Figures', number: FIGURE },
]

/** The numbers of a table's values that `wanted` has. */
const chosenIn = (table, wanted) => new Set(wanted.map((value) => table.numbers.get(value) ?? -1))

/** The numbers of a table's values whose label has words that begin as those of `text`, or whose value is `text`. */
function named(table, text) {
  const wanted = words(text)
  return new Set(
    table.labels.flatMap((label, number) => {
      const own = words(label)
      const fits = wanted.length && wanted.every((word) => own.some((other) => other.startsWith(word)))
      return fits || table.values[number] === text ? [number] : []
    }),
  )
}

/** The filters of a query as numbers of values and days, and the problems with them. */
export function readFilters(clauses, columns, isUnfinished) {
  const filters = { speaker: [], outlet: [], topic: [], not: [], from: -Infinity, before: Infinity }
  const problems = []
  clauses.forEach(({ name, value, not, isOpen }) => {
    const goesOn = isUnfinished && isOpen
    if (!value) return
    if (name === 'before' || name === 'after') {
      const day = daysOf(value)
      if (day === null) {
        if (!goesOn) problems.push({ kind: 'value', text: `“${name}:${value}” is no date such as 2026, 2026-03 or 2026-03-14.` })
      } else if (name === 'before') filters.before = Math.min(filters.before, day)
      else filters.from = Math.max(filters.from, day)
      return
    }
    const found = named(columns[`${name}s`], value)
    if (!found.size && !goesOn) problems.push({ kind: 'value', text: `No ${name} here is called “${value}”.` })
    if (not) filters.not.push({ name, found })
    else filters[name].push(found)
  })
  return { filters, problems }
}

/** Looks through all slots: which fit, and how many there are of each facet's values. */
export class Facets {
  constructor(columns) {
    this.columns = columns
  }

  /**
   * `fits(slot)` says what fits the rest of the query; `take(slot)` is called for every hit. Gives the counts:
   * a list of { value, label, count } for each facet.
   */
  count({ fits, filters, chosen, take }) {
    const { columns } = this
    const { kind, articleOf, outlet, topic, topicsAt, speaker, day, years } = columns
    const kinds = new Set((chosen.kind ?? []).map((value) => KINDS.find((known) => known.value === value)?.number ?? -1))
    const outlets = chosenIn(columns.outlets, chosen.outlet ?? [])
    const topics = chosenIn(columns.topics, chosen.topic ?? [])
    const speakers = chosenIn(columns.speakers, chosen.speaker ?? [])
    const yearsChosen = new Set((chosen.year ?? []).map(Number))
    const counts = {
      kind: new Uint32Array(3),
      topic: new Uint32Array(columns.topics.values.length),
      speaker: new Uint32Array(columns.speakers.values.length),
      outlet: new Uint32Array(columns.outlets.values.length),
      year: new Map(),
    }
    const hasTopic = (article, wanted) => {
      for (let at = topicsAt[article]; at < topicsAt[article + 1]; at++) if (wanted.has(topic[at])) return true
      return false
    }
    const isLeft = (slot, article) =>
      day[article] >= filters.from &&
      day[article] < filters.before &&
      filters.outlet.every((wanted) => wanted.has(outlet[article])) &&
      filters.topic.every((wanted) => hasTopic(article, wanted)) &&
      filters.speaker.every((wanted) => wanted.has(speaker[slot])) &&
      filters.not.every(({ name, found }) =>
        name === 'topic' ? !hasTopic(article, found) : !found.has(name === 'outlet' ? outlet[article] : speaker[slot]),
      )
    const isFiltered =
      filters.from > -Infinity ||
      filters.before < Infinity ||
      filters.outlet.length + filters.topic.length + filters.speaker.length + filters.not.length > 0
    for (let slot = 0; slot < columns.slots; slot++) {
      if (!fits(slot)) continue
      const article = articleOf[slot]
      if (isFiltered && !isLeft(slot, article)) continue
      // Which of the facets' choices the slot fails: 0 for a hit, one of the numbers for what counts for that facet only.
      let failed = 0
      if (kinds.size && !kinds.has(kind[slot])) failed |= 1
      if (topics.size && !hasTopic(article, topics)) failed |= 2
      if (speakers.size && !speakers.has(speaker[slot])) failed |= 4
      if (outlets.size && !outlets.has(outlet[article])) failed |= 8
      if (yearsChosen.size && !yearsChosen.has(years[article])) failed |= 16
      if (failed & (failed - 1)) continue
      if (!failed) take(slot)
      if (!(failed & ~1)) counts.kind[kind[slot]]++
      if (!(failed & ~2)) for (let at = topicsAt[article]; at < topicsAt[article + 1]; at++) counts.topic[topic[at]]++
      if (!(failed & ~4) && speaker[slot] >= 0) counts.speaker[speaker[slot]]++
      if (!(failed & ~8)) counts.outlet[outlet[article]]++
      if (!(failed & ~16)) counts.year.set(years[article], (counts.year.get(years[article]) ?? 0) + 1)
    }
    return this.listed(counts)
  }

  listed(counts) {
    const table = (name) => {
      const { values, labels } = this.columns[`${name}s`]
      const rows = []
      counts[name].forEach((count, number) => {
        if (count) rows.push({ value: values[number], label: labels[number], count })
      })
      return rows.sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1))
    }
    return {
      kind: KINDS.map(({ value, label, number }) => ({ value, label, count: counts.kind[number] })).filter(
        ({ count }) => count,
      ),
      topic: table('topic'),
      speaker: table('speaker'),
      outlet: table('outlet'),
      year: [...counts.year.entries()]
        .sort(([one], [other]) => other - one)
        .map(([year, count]) => ({ value: String(year), label: String(year), count })),
    }
  }
}
