// Words of the index: the range of the vocabulary that each is in, its postings, the words that share its stem.

import { isUnspaced, stemmer } from './analysis.js'
import { Numbers } from './files.js'

const SHORT = 2
const LAST = '\u{10ffff}'
export const TITLE = 1
export const SUMMARY = 2
export const ANNOTATED = 4
export const ONCE = 8

/** The order of code points, which is not that of JavaScript's strings beyond U+FFFF. */
const isBefore = (one, other) => {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at++) {
    const [a, b] = [one.charCodeAt(at), other.charCodeAt(at)]
    if (a !== b) {
      const [high, low] = [a >= 0xd800 && a < 0xe000, b >= 0xd800 && b < 0xe000]
      return high === low ? a < b : low
    }
  }
  return one.length < other.length
}

const startsOf = (word, stem) => [...word].slice(0, 2).join('') === [...stem].slice(0, 2).join('')

class Entry {
  constructor(word, stems, forms, postings) {
    this.word = word
    this.written = postings
    this.stemsWritten = stems
    this.formsWritten = forms
  }

  /** Its stems, where it is a word and not only a stem. */
  get stems() {
    if (!this.stemsWritten) return this.written ? [this.word] : []
    const length = [...this.word].length
    return this.stemsWritten
      .split(' ')
      .map((stem) => (/^[0-9]+$/.test(stem) ? [...this.word].slice(0, length - Number(stem)).join('') : stem))
  }

  /** The words that it is the stem of. */
  get forms() {
    const others = this.formsWritten ? this.formsWritten.split(' ') : []
    const forms = others.map((form) => (form.startsWith('-') ? this.word + form.slice(1) : form))
    return this.written && this.stems.includes(this.word) ? [this.word, ...forms] : forms
  }

  /** Its postings: article numbers, their flags and counts, and where each one's ordinals start. */
  postings(bases) {
    if (this.read) return this.read
    const numbers = new Numbers(this.written)
    // A posting has two characters at least, an ordinal one.
    const most = (this.written.length >> 1) + 1
    const [articles, infos, startsAt] = [new Int32Array(most), new Int32Array(most), new Int32Array(most + 1)]
    const ordinals = new Uint16Array(this.written.length)
    let [segment, count, reached] = [-1, 0, 0]
    while (numbers.more) {
      segment += numbers.next() + 1
      let article = bases[segment] - 1
      for (let left = numbers.next(); left > 0; left--) {
        article += numbers.next() + 1
        const info = numbers.next()
        articles[count] = article
        infos[count] = info
        startsAt[count++] = reached
        if (!(info & ANNOTATED)) continue
        let [last, gap] = [-1, 1]
        while (gap & 1) {
          gap = numbers.next()
          last += (gap >> 1) + 1
          ordinals[reached++] = last
        }
      }
    }
    startsAt[count] = reached
    this.read = { articles: articles.subarray(0, count), infos: infos.subarray(0, count), startsAt, ordinals }
    return this.read
  }
}

export class Vocabulary {
  /** `manifest` is the index's; `bases` the number of each segment's first article. */
  constructor(manifest, bases, files) {
    this.ranges = manifest.ranges
    this.placing = manifest.places
    this.stemmers = manifest.stemmers
    this.bases = bases
    this.files = files
  }

  rangeOf(word) {
    let [low, high] = [0, this.ranges.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (isBefore(word, this.ranges[middle][0])) high = middle
      else low = middle
    }
    return low
  }

  range(number) {
    return this.files.get(`search/words/${this.ranges[number][1]}.txt`, (text) => {
      const entries = new Map()
      for (const line of text.split('\n')) {
        const [word, ...rest] = line.split('\t')
        if (rest.length) entries.set(word, new Entry(word, ...rest))
      }
      return entries
    })
  }

  async entry(word) {
    return this.ranges.length ? (await this.range(this.rangeOf(word))).get(word) : undefined
  }

  async entries(words) {
    const found = await Promise.all([...new Set(words)].map((word) => this.entry(word)))
    return found.filter((entry) => entry?.written)
  }

  /** The words that have one of `stems`. */
  async withStems(stems) {
    const found = await Promise.all([...new Set(stems)].map((stem) => this.entry(stem)))
    return found.flatMap((entry) => entry?.forms ?? [])
  }

  /** All words that share a stem with the word `folded`, which is written `written`; and that word. */
  async related(folded, written) {
    const entry = await this.entry(folded)
    let stems = entry?.written ? entry.stems : []
    if (!stems.length && !/^[0-9]/.test(folded) && !isUnspaced(folded)) {
      const loaded = await Promise.all(this.stemmers.map(stemmer))
      stems = [folded, ...loaded.map((stem) => stem(written))]
    }
    return this.entries([folded, ...(await this.withStems(stems))])
  }

  /**
   * What the beginning of a word can become: entries for all, and those of the word as it stands.
   * The more of a word there is, the fewer articles these have, and never others.
   */
  async beginning(folded, written) {
    const isShort = [...folded].length <= SHORT && !isUnspaced(folded)
    if (isShort) {
      const [all, exact] = await Promise.all([this.entries([`*${folded}`]), this.exact(folded)])
      return { entries: [...all, ...exact], exact }
    }
    if (!this.ranges.length) return { entries: [], exact: [] }
    const [first, last] = [this.rangeOf(folded), this.rangeOf(folded + LAST)]
    const loaded = await Promise.all(Array.from({ length: last - first + 1 }, (_, at) => this.range(first + at)))
    const begun = loaded.flatMap((entries) =>
      [...entries.values()].filter((entry) => entry.written && entry.word.startsWith(folded)),
    )
    const stems = begun.flatMap((entry) => entry.stems.filter((stem) => startsOf(entry.word, stem)))
    const [others, exact] = await Promise.all([
      this.withStems(stems).then((words) => this.entries(words)),
      this.exact(folded),
    ])
    return { entries: [...new Set([...begun, ...others])], exact }
  }

  /** The word itself, and those that share a stem with it, where it is a word of the digest. */
  async exact(folded) {
    const entry = await this.entry(folded)
    if (!entry?.written) return []
    const stems = entry.stems.filter((stem) => startsOf(folded, stem))
    return this.entries([folded, ...(await this.withStems(stems))])
  }

  /** The positions of an entry: for each posting, those in the article's own text, and those in each annotation. */
  async places(entry) {
    const names = await this.files.get(`search/places/${this.placing}.json`, JSON.parse)
    const lines = await this.files.get(`search/places/${names[this.rangeOf(entry.word)]}.txt`, (text) => {
      const found = new Map()
      for (const line of text.split('\n')) {
        const tab = line.indexOf('\t')
        if (tab >= 0) found.set(line.slice(0, tab), line.slice(tab + 1))
      }
      return found
    })
    const numbers = new Numbers(lines.get(entry.word) ?? '')
    const { infos, startsAt } = entry.postings(this.bases)
    return Array.from(infos, (info, at) => {
      const lists = []
      const own = (info & (TITLE | SUMMARY)) !== 0 || info >= ONCE
      for (let left = startsAt[at + 1] - startsAt[at] + 1; left > 0; left--) {
        const list = []
        if (lists.length || own) numbers.list(list)
        lists.push(list)
      }
      return lists
    })
  }
}
