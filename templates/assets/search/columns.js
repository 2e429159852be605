// All that can be hit, and what it is counted and sorted by. A place in the lists here is a slot: an article has one,
// followed by one for each of its quotations and each of its figures. Articles are numbered from the oldest.

import { Numbers } from './numbers.js'

export const ARTICLE = 0
export const QUOTE = 1
export const FIGURE = 2
const DAY = 86_400_000

/** Values with labels, each once, numbered as they come. */
class Table {
  constructor() {
    this.values = []
    this.labels = []
    this.numbers = new Map()
  }

  number(value, label) {
    let number = this.numbers.get(value)
    if (number === undefined) {
      number = this.values.push(value) - 1
      this.labels.push(label)
      this.numbers.set(value, number)
    }
    return number
  }
}

/** The date of a day (days since 1970), as YYYY-MM-DD. */
export const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10)

/** A date as a day since 1970; NaN where it is none. */
export const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY

export class Columns {
  /** `parts` are the files of the columns in order, null where one is lost; `counts` how many articles each has. */
  constructor(parts, counts) {
    this.articles = counts.reduce((sum, count) => sum + count, 0)
    this.slotOf = new Int32Array(this.articles).fill(-1)
    this.quotes = new Uint16Array(this.articles)
    this.figures = new Uint16Array(this.articles)
    this.day = new Int32Array(this.articles)
    this.length = new Float32Array(this.articles)
    this.outlet = new Int32Array(this.articles)
    this.language = new Int32Array(this.articles)
    this.topicsAt = new Int32Array(this.articles + 1)
    this.outlets = new Table()
    this.topics = new Table()
    this.speakers = new Table()
    this.languages = new Table()
    this.topic = []
    const speakers = []
    const articleOf = []
    const kind = []
    let article = 0
    parts.forEach((part, number) => {
      if (part) this.read(part, article, counts[number], { articleOf, kind, speakers })
      else this.topicsAt.fill(this.topic.length, article, article + counts[number] + 1)
      article += counts[number]
    })
    this.slots = articleOf.length
    this.articleOf = Int32Array.from(articleOf)
    this.kind = Uint8Array.from(kind)
    this.speaker = Int32Array.from(speakers)
  }

  read(part, first, count, { articleOf, kind, speakers }) {
    const tables = {}
    for (const name of ['outlets', 'topics', 'speakers']) {
      tables[name] = part[name].map(([value, label]) => this[name].number(value, label))
    }
    const languages = part.languages.map((language) => this.languages.number(language, language))
    const columns = {}
    for (const name of ['days', 'lengths', 'outlet', 'topic', 'quotes', 'speaker', 'figures', 'language']) {
      columns[name] = new Numbers(part[name])
    }
    let day = part.first
    for (let article = first; article < first + count; article++) {
      day += columns.days.next()
      this.day[article] = day
      this.length[article] = columns.lengths.next()
      this.outlet[article] = tables.outlets[columns.outlet.next()]
      this.language[article] = languages[columns.language.next()]
      this.topicsAt[article] = this.topic.length
      let topic = -1
      for (let left = columns.topic.next(); left > 0; left--) {
        topic += columns.topic.next() + 1
        this.topic.push(tables.topics[topic])
      }
      this.topicsAt[article + 1] = this.topic.length
      this.slotOf[article] = articleOf.length
      this.quotes[article] = columns.quotes.next()
      this.figures[article] = columns.figures.next()
      articleOf.push(article)
      kind.push(ARTICLE)
      speakers.push(-1)
      for (let left = this.quotes[article]; left > 0; left--) {
        articleOf.push(article)
        kind.push(QUOTE)
        speakers.push(tables.speakers[columns.speaker.next()])
      }
      for (let left = this.figures[article]; left > 0; left--) {
        articleOf.push(article)
        kind.push(FIGURE)
        speakers.push(-1)
      }
    }
  }

  /** The year of each article's date. */
  get years() {
    this.yearOf ??= Int16Array.from(this.day, (day) => new Date(day * DAY).getUTCFullYear())
    return this.yearOf
  }
}
