// What narrows a search: the filters of the query, and what is chosen of the facets.

import { FAILED, KINDS, dayOf } from './columns.js'

/** The days, from the first to before the last, that a date such as 2026, 2026-03 or 2026-03-14 stands for; or null. */
function daysOf(date) {
  const [, year, month, day] = /^([0-9]{4})(?:-([0-9]{1,2}))?(?:-([0-9]{1,2}))?$/.exec(date) ?? []
  if (!year) return null
  const two = (number) => String(number).padStart(2, '0')
  const first = dayOf(`${year}-${two(month ?? 1)}-${two(day ?? 1)}`)
  return Number.isNaN(first) ? null : first
}

/** The filters of a query as numbers of values and days, and the problems with them. */
function readFilters(clauses, tables, isUnfinished) {
  const filters = { wanted: [], not: [], from: -Infinity, before: Infinity }
  const problems = []
  for (const { name, value, not, isOpen } of clauses) {
    const goesOn = isUnfinished && isOpen
    if (!value) continue
    if (name === 'before' || name === 'after') {
      const day = daysOf(value)
      if (day === null) {
        if (!goesOn) problems.push({ kind: 'value', text: `“${name}:${value}” is no date such as 2026, 2026-03 or 2026-03-14.` })
      } else if (name === 'before') filters.before = Math.min(filters.before, day)
      else filters.from = Math.max(filters.from, day)
      continue
    }
    const found = tables[`${name}s`].named(value)
    if (!found.size && !goesOn) problems.push({ kind: 'value', text: `No ${name} here is called “${value}”.` })
    if (not) filters.not.push([name, found])
    else filters.wanted.push([name, found])
  }
  return { filters, problems }
}

/**
 * `failed(slot)` says what of FAILED a slot fails, 0 for nothing; `problems` what is wrong with the filters; `labels` how
 * the chosen values are called. `tables` has outlets, topics and speakers as far as filters and choices need them.
 */
export function narrowing({ clauses, chosen, columns, tables, isUnfinished }) {
  const { filters, problems } = readFilters(clauses, tables, isUnfinished)
  const { articleOf, kind, day } = columns
  const { outlet, topic, topicsAt, speaker } = tables
  const has = {
    outlet: (_, article, wanted) => wanted.has(outlet[article]),
    speaker: (slot, _, wanted) => wanted.has(speaker[slot]),
    topic: (_, article, wanted) => {
      for (let at = topicsAt[article]; at < topicsAt[article + 1]; at++) if (wanted.has(topic[at])) return true
      return false
    },
    kind: (slot, _, wanted) => wanted.has(kind[slot]),
    year: (_, article, wanted) => wanted.has(columns.years[article]),
  }
  const labels = {}
  const choices = Object.entries(chosen).flatMap(([name, values]) => {
    if (!values?.length || !(name in has)) return []
    const table = tables[`${name}s`]
    const numbers = values.map((value) =>
      table ? (table.numbers.get(value) ?? -2) : name === 'kind' ? KINDS.indexOf(value) : Number(value),
    )
    labels[name] = values.map((value, at) => ({ value, label: table?.labels[numbers[at]] ?? value }))
    return [[name, new Set(numbers)]]
  })
  const fitsFilters = (slot, article) =>
    day[article] >= filters.from &&
    day[article] < filters.before &&
    filters.wanted.every(([name, wanted]) => has[name](slot, article, wanted)) &&
    !filters.not.some(([name, unwanted]) => has[name](slot, article, unwanted))
  const failed = (slot) => {
    const article = articleOf[slot]
    let failures = fitsFilters(slot, article) ? 0 : FAILED.filter
    for (const [name, wanted] of choices) if (!has[name](slot, article, wanted)) failures |= FAILED[name]
    return failures
  }
  return { failed, problems, labels }
}
