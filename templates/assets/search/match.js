// Which slots a clause of a query fits, and how well. Strengths are how often a word is found, weighed by where.

import { isLone, marked, words } from './analysis.js'
import { ANNOTATED, SUMMARY, TITLE, postingsOf } from './postings.js'

/** How much a word counts where it is found, beside 1 in the body. */
export const WEIGHTS = { title: 6, summary: 2, annotation: 1.5 }
/** A number of a thousand or more, in figures. */
const IS_LARGE = /^[0-9]{4,}(\.[0-9]+)?$/
/** What a word counts in a quotation or figure by itself. */
const ALONE = 3
/** What a word counts that only begins as the one that is being typed. */
const BEGUN = 0.25
// BM25: Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.4.
const K1 = 1.2
const B = 0.75
/** How many characters of postings are read before the browser may do something else. */
const AT_A_TIME = 30_000
/** What a word weighs that most articles have, where BM25 gives nothing or less: it orders only what is equal. As SQLite. */
const LEAST_IDF = 1e-6

/** How strong an article is by its flags and counts, and by how many of its annotations. */
export const strengthOf = (info, ordinals) =>
  (info >> 3) +
  (info & TITLE ? WEIGHTS.title : 0) +
  (info & SUMMARY ? WEIGHTS.summary : 0) +
  WEIGHTS.annotation * ordinals

/** Adds to `strengths` what `postings` say; see postings.js. */
export function addPostings(strengths, { articles, infos, startsAt, ordinals }, { slotOf }, weight) {
  for (let at = 0; at < articles.length; at++) {
    const slot = slotOf[articles[at]] ?? -1
    if (slot < 0) continue
    const start = startsAt[at]
    const end = startsAt[at + 1]
    strengths[slot] += weight * strengthOf(infos[at], end - start)
    for (let next = start; next < end; next++) strengths[slot + 1 + ordinals[next]] += weight
  }
}

/** Turns strengths into scores of BM25 in place; gives them back. Annotations have none where their article has none. */
export function scored(strengths, { articles, slotOf, quotes, figures, length }, average) {
  let found = 0
  for (let article = 0; article < articles; article++) if (strengths[slotOf[article]] > 0) found++
  const weight = Math.max(LEAST_IDF, Math.log((articles - found + 0.5) / (found + 0.5))) * (K1 + 1)
  const [least, more] = [K1 * (1 - B), (K1 * B) / average]
  for (let article = 0; article < articles; article++) {
    const slot = slotOf[article]
    const strength = strengths[slot]
    if (!(strength > 0)) continue
    strengths[slot] = (weight * strength) / (strength + least + more * length[article])
    const last = slot + quotes[article] + figures[article]
    for (let next = slot + 1; next <= last; next++) {
      if (!(strengths[next] > 0)) continue
      const count = ALONE * Math.min(strengths[next], 1)
      strengths[next] = (weight * count) / (count + K1)
    }
  }
  return strengths
}

export class Matcher {
  /** `pause()` lets the browser do other things, and rejects where the query was overtaken meanwhile. */
  constructor(vocabulary, columns, average, loadAmounts, pause) {
    this.vocabulary = vocabulary
    this.columns = columns
    this.average = average
    this.loadAmounts = loadAmounts
    this.pause = pause
  }

  /**
   * The scores of every slot for a clause, 0 where it does not fit; null where the clause asks for nothing.
   * `isBegun` says whether its last word may go on. What was matched is added to `met` ({ words, beginnings, phrases }).
   */
  async scores(clause, isBegun, met) {
    const strengths = new Float32Array(this.columns.slots)
    if (clause.kind === 'word') await this.word(strengths, clause.tokens[0], isBegun, met)
    else if (clause.kind === 'number') await this.number(strengths, clause, isBegun, met)
    else return clause.kind === 'phrase' ? this.phrase(clause, isBegun, met) : null
    await this.pause()
    return scored(strengths, this.columns, this.average)
  }

  async word(strengths, { word, written }, isBegun, met) {
    const { vocabulary } = this
    if (IS_LARGE.test(word)) {
      const { spellings } = await import('./amounts.js')
      met.phrases.push(...spellings(word).map(words))
    }
    if (!isBegun && !isLone(word)) {
      const related = await vocabulary.related(word, written)
      for (const entry of related) met.words.add(entry.word)
      return this.add(strengths, related, () => 1)
    }
    const { entries, exact } = await vocabulary.beginning(word, written)
    met.beginnings.add(word)
    for (const entry of entries) if (!entry.word.startsWith('*')) met.words.add(entry.word)
    return this.add(strengths, entries, (entry) => (exact.includes(entry) ? 1 : BEGUN))
  }

  /** Adds the postings of `entries`, some at a time. */
  async add(strengths, entries, weightOf) {
    let done = AT_A_TIME
    for (const entry of entries) {
      if (done >= AT_A_TIME) {
        await this.pause()
        done = 0
      }
      addPostings(strengths, this.vocabulary.postings(entry), this.columns, weightOf(entry))
      done += entry.written.length
    }
  }

  /** A number with its scale in words: either as figures have it, or both of its words. */
  async number(strengths, clause, isBegun, met) {
    const spelled = await Promise.all(
      clause.tokens.map(async (token, at) => {
        const each = new Float32Array(this.columns.slots)
        await this.word(each, token, isBegun && at === clause.tokens.length - 1, met)
        return each
      }),
    )
    if (!isBegun) await this.word(strengths, { word: clause.number, written: clause.number }, false, met)
    for (let slot = 0; slot < strengths.length; slot++) {
      strengths[slot] = Math.max(strengths[slot], Math.min(...spelled.map((each) => each[slot])))
    }
  }

  async phrase(clause, isBegun, met) {
    const { phrase } = await import('./phrases.js')
    return phrase(this, clause, isBegun, met)
  }

  /** Which slots an amount fits: figures, and the articles that have them. */
  async amount({ sign, number, unit }) {
    const { columns } = this
    const fits = new Uint8Array(columns.slots)
    const compare = {
      '<': ({ low }) => low < number,
      '<=': ({ low }) => low <= number,
      '>': ({ high }) => high > number,
      '>=': ({ high }) => high >= number,
    }[sign]
    const [{ isUnit }, amounts] = await Promise.all([import('./amounts.js'), this.loadAmounts()])
    for (let article = 0; article < columns.articles; article++) {
      const slot = columns.slotOf[article]
      if (slot < 0) continue
      ;(amounts[article] ?? []).forEach((figure, at) => {
        if (!figure.some((each) => isUnit(each.unit, unit) && compare(each))) return
        fits[slot] = 1
        fits[slot + 1 + columns.quotes[article] + at] = 1
      })
    }
    return fits
  }

  /** Whether any figure of the digest has a unit that is called so. */
  async knowsUnit(unit) {
    const [{ isUnit }, amounts] = await Promise.all([import('./amounts.js'), this.loadAmounts()])
    return amounts.some((figures) => figures?.some((figure) => figure.some((each) => each.unit && isUnit(each.unit, unit))))
  }
}

/** The best hits: by score, then the newest first, then in the order of the article. */
export class Best {
  constructor(most) {
    this.most = most
    this.slots = []
    this.scores = []
  }

  /**
   * Gathers them among all slots that have one of `found`, where that is not null, and that `isFit` accepts, if there is
   * such; `scores` are null where none is better than another. Gives how many there are.
   */
  of({ articles, slotOf, quotes, figures }, scores, found, isFit) {
    let total = 0
    let least = -1
    // Those that come first among equals come first, so that only what is better than the last takes a place.
    for (let article = articles - 1; article >= 0; article--) {
      const first = slotOf[article]
      if (first < 0 || (found && !(found[first] > 0))) continue
      const last = first + quotes[article] + figures[article]
      for (let slot = first; slot <= last; slot++) {
        if ((found && !(found[slot] > 0)) || (isFit && !isFit(slot))) continue
        total++
        const score = scores ? scores[slot] : 0
        if (score > least) least = this.add(slot, score)
      }
    }
    return total
  }

  /** Puts a slot in its place; gives what the next must be better than to have one. */
  add(slot, score) {
    const { scores, slots, most } = this
    let [low, high] = [0, scores.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (scores[middle] >= score) low = middle + 1
      else high = middle
    }
    scores.splice(low, 0, score)
    slots.splice(low, 0, slot)
    if (slots.length > most) {
      scores.pop()
      slots.pop()
    }
    return slots.length < most ? -1 : scores[most - 1]
  }
}

/**
 * Goes over all slots as the first letter will, for a word that two quotations of each segment's first articles would
 * have, and marks a text, all while the browser is idle: it compiles now what runs often, and the first letter finds it
 * quick.
 */
export function practise({ bases, average }, columns) {
  const strengths = new Float32Array(columns.slots)
  const written = `!\`${'!%"!'.repeat(63)}`.repeat(bases.length)
  const once = [
    () => addPostings(strengths, postingsOf(written, bases), columns, 1),
    () => scored(strengths, columns, average),
    () => new Best(5).of(columns, strengths, strengths, null),
    () => marked('So many words are in five hits. '.repeat(40), (word) => word.startsWith('m')),
  ]
  const steps = Array(4).fill(once).flat()
  const next = () => {
    steps.shift()()
    if (steps.length) requestIdleCallback(next)
  }
  globalThis.requestIdleCallback?.(next)
}
