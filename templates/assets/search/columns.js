// All that can be hit, and what every answer needs to know of it. A place in the lists here is a slot: an article has one,
// followed by one for each of its quotations and each of its figures. Articles are numbered from the oldest.

import { Coded, Numbers } from './files.js'

export const ARTICLE = 0
export const QUOTE = 1
export const FIGURE = 2
export const KINDS = ['article', 'quote', 'figure']
/** What a slot fails where it is none of the hits: a facet's choice by its bit, the filters by the last. */
export const FAILED = { kind: 1, topic: 2, speaker: 4, outlet: 8, year: 16, filter: 32 }
const DAY = 86_400_000
// Lengths are in steps of a binary logarithm; digest/search/columns.py has them.
const STEPS = 64

/** The date of a day (days since 1970), as YYYY-MM-DD. */
export const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10)

/** A date as a day since 1970; NaN where it is none. */
export const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY

export class Columns {
  /** `parts` are the files of the base in order, null where one is lost; `counts` how many articles each has. */
  constructor(parts, counts) {
    this.articles = counts.reduce((sum, count) => sum + count, 0)
    this.slotOf = new Int32Array(this.articles).fill(-1)
    this.quotes = new Uint16Array(this.articles)
    this.figures = new Uint16Array(this.articles)
    this.day = new Int32Array(this.articles)
    this.length = new Float32Array(this.articles)
    this.language = new Array(this.articles).fill('')
    let article = 0
    parts.forEach((part, number) => {
      if (part) this.read(part, article, counts[number])
      article += counts[number]
    })
    this.number()
  }

  read(part, first, count) {
    const columns = {}
    for (const name of ['days', 'quotes', 'figures', 'language']) columns[name] = new Numbers(part[name])
    const lengths = new Coded(part.lengths, 1)
    let day = part.first
    for (let article = first; article < first + count; article++) {
      day += columns.days.next()
      this.day[article] = day
      this.length[article] = 2 ** ((part.shortest + lengths.next()) / STEPS)
      this.language[article] = part.languages[columns.language.next()]
      this.quotes[article] = columns.quotes.next()
      this.figures[article] = columns.figures.next()
      this.slotOf[article] = 0
    }
  }

  /** Numbers the slots of what was read. */
  number() {
    this.slots = 0
    for (let article = 0; article < this.articles; article++) {
      if (this.slotOf[article] < 0) continue
      this.slotOf[article] = this.slots
      this.slots += 1 + this.quotes[article] + this.figures[article]
    }
    this.articleOf = new Int32Array(this.slots)
    this.kind = new Uint8Array(this.slots)
    for (let article = 0; article < this.articles; article++) {
      const slot = this.slotOf[article]
      if (slot < 0) continue
      const figures = slot + 1 + this.quotes[article]
      this.articleOf.fill(article, slot, figures + this.figures[article])
      this.kind.fill(QUOTE, slot + 1, figures)
      this.kind.fill(FIGURE, figures, figures + this.figures[article])
    }
  }

  /** The year of each article's date. */
  get years() {
    this.yearOf ??= Int16Array.from(this.day, (day) => new Date(day * DAY).getUTCFullYear())
    return this.yearOf
  }
}
