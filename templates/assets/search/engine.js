// Search: opens the index that a digest carries, and answers queries. docs/search.md tells the format and the language.
//
//     const index = await openIndex(root)             the URL of the digest's root, with a slash at its end
//     const answer = await index.search('ferry', {})  total, hits, facets(names), labels, mark(), words, suggestions, problems
//
// What only some queries need is imported when one comes: narrow.js, facets.js, tables.js, amounts.js, phrases.js, suggest.js.

import { marked, words as wordsOf } from './analysis.js'
import { Columns, KINDS, dateOf } from './columns.js'
import { Files, PartError, nameAt } from './files.js'
import { Best, Matcher, practise } from './match.js'
import { parse } from './query.js'
import { Vocabulary } from './vocabulary.js'

const VERSION = 3
const MOST_WORDS = 24
const LOST = 'A part of the index could not be loaded; some results may be missing.'
const OLD = 'The index is of another version than this page. Reload the page to search.'

/**
 * Opens the index of the digest at `root`, and begins to load what every answer needs. Rejects where there is none.
 * `fetch` is the browser's unless given; `manifest` a response that was asked for before.
 */
export async function openIndex(root, { fetch = (url, options) => globalThis.fetch(url, options), manifest } = {}) {
  const files = new Files(root, fetch)
  const text = await files.text('search/index.json', { cache: 'no-cache' }, manifest)
  const index = new Index(text, files)
  if (!index.isOld) index.columns(() => {}).then((columns) => practise(index, columns))
  // The expressions for what is a letter are long: a browser compiles them now, not at the first letter.
  wordsOf('Zürich 46,000')
  return index
}

class Index {
  constructor(text, files) {
    this.files = files
    this.open(text)
  }

  /** Takes what index.json says. */
  open(text) {
    const manifest = JSON.parse(text)
    this.text = text
    this.manifest = manifest
    this.known = undefined
    this.isOld = manifest.version !== VERSION
    if (this.isOld) return
    this.bases = []
    this.tabled = {}
    let base = 0
    for (const count of manifest.segments) {
      this.bases.push(base)
      base += count
    }
    this.average = manifest.words / Math.max(base, 1)
    this.vocabulary = new Vocabulary(manifest, this.bases, this.files)
  }

  /** How many articles each of `stretches` has, which begin with their numbers of segments. */
  counts(stretches) {
    let at = 0
    return stretches.map(([segments]) => {
      return this.manifest.segments.slice(at, (at += segments)).reduce((sum, count) => sum + count, 0)
    })
  }

  /** The files of a column, one for each stretch; `lost` stands for what cannot be loaded. */
  parts(stretches, pathOf, read, report, lost = null) {
    return Promise.all(stretches.map((row) => this.files.get(pathOf(row), read).catch((error) => report(error) ?? lost)))
  }

  async columns(report) {
    if (this.known) return this.known
    const { stretches } = this.manifest
    const parts = await this.parts(stretches, (row) => `search/base/${row[1]}.json`, JSON.parse, report)
    if (this.known) return this.known
    const columns = new Columns(parts, this.counts(stretches))
    if (parts.every(Boolean)) this.known = columns
    return columns
  }

  /** The tables that `names` (outlet, topic, speaker) are in. */
  async tables(names, columns, report) {
    const { stretches } = this.manifest
    const counts = this.counts(stretches)
    const load = async (folder, at) => {
      const [made, parts] = await Promise.all([
        import('./tables.js'),
        this.parts(stretches, (row) => `search/${folder}/${row[at]}.json`, JSON.parse, report),
      ])
      const isKnown = columns === this.known && parts.every(Boolean)
      const table = (isKnown && this.tabled[folder]) || made[`${folder}Of`](parts, counts, columns)
      if (isKnown) this.tabled[folder] = table
      return table
    }
    const [facets, speakers] = await Promise.all([
      names.has('outlet') || names.has('topic') ? load('facets', 2) : {},
      names.has('speaker') ? load('speakers', 3) : {},
    ])
    return { ...facets, ...speakers }
  }

  async amounts(report) {
    const { amounts } = this.manifest
    const counts = this.counts(amounts)
    const { readAmounts } = await import('./amounts.js')
    const parts = await this.parts(amounts, ([, name]) => `search/amounts/${name}.txt`, readAmounts, report, [])
    return parts.flatMap((part, at) => Array.from({ length: counts[at] }, (_, article) => part[article] ?? []))
  }

  /**
   * Answers a query; see the top of this file and docs/search.md. `facets(names)` of the answer counts these, which loads
   * what hits do without: `counts` has the names that it will be called with, so that this is asked for right after the
   * hits. `mark(text)` gives a text in pieces, each with whether it is what was asked for. Rejects with AbortError once
   * `signal` says so, and where a script cannot be loaded.
   */
  async search(text, options = {}) {
    const { text: before } = this
    const answer = await this.answer(text, options)
    if (!answer.problems.some(({ kind }) => kind === 'segment') || !(await this.isRenewed(before))) return answer
    return this.answer(text, options)
  }

  /**
   * Whether the index has become another than `before`: a part that is named and not there is gone where the digest was
   * published anew since the page was opened, or since the browser kept its index.json.
   */
  async isRenewed(before) {
    const text = await this.files.text('search/index.json', { cache: 'reload' }).catch(() => before)
    if (text !== this.text) this.open(text)
    return this.text !== before
  }

  async answer(text, options) {
    const { typing = false, facets: chosen = {}, sort = 'relevance', offset = 0, limit = 10, counts = [], signal } = options
    const check = () => {
      if (signal?.aborted) throw new DOMException('The search was overtaken.', 'AbortError')
    }
    const pause = async () => {
      await globalThis.scheduler?.yield?.()
      check()
    }
    check()
    const query = await parse(text)
    const problems = [...query.problems]
    const answer = { total: 0, hits: [], facets: async () => ({}), labels: {}, mark: unmarked, words: [], suggestions: [], problems }
    if (this.isOld) {
      problems.push({ kind: 'version', text: OLD })
      return answer
    }
    const report = (error) => {
      if (!(error instanceof PartError)) throw error
      if (!problems.some(({ kind }) => kind === 'segment')) problems.push({ kind: 'segment', text: LOST })
    }
    // Words are looked for while the columns load.
    const isBegun = typing && query.unfinished
    query.clauses.filter(({ tokens }) => tokens).forEach((clause) => this.warm(clause, isBegun))
    const columns = await this.columns(report)
    check()
    const met = noneMet()
    const matcher = new Matcher(this.vocabulary, columns, this.average, () => this.amounts(report), pause)
    const [{ fits, scores, isMore }, narrowed] = await Promise.all([
      this.fitting(query, isBegun, matcher, met, report),
      this.narrowed(query, chosen, columns, isBegun, report),
    ])
    await pause()
    problems.push(...narrowed.problems)
    answer.labels = narrowed.labels
    const { manifest } = this
    answer.facets = async (names) => {
      // They belong to what was found: where the index was renewed meanwhile, it is searched again.
      if (this.manifest !== manifest) return (await this.answer(text, options)).facets(names)
      return this.facets(names, { columns, fits, failed: narrowed.failed }, report)
    }
    if (query.clauses.length || narrowed.isChosen) {
      const best = new Best(offset + limit)
      const isFit = isMore || narrowed.failed ? (slot) => (!isMore || fits(slot)) && !narrowed.failed?.(slot) : null
      answer.total = best.of(columns, sort === 'date' ? null : scores, scores, isFit)
      const shown = best.slots.slice(offset)
      const beginnings = [...met.beginnings]
      const isMatch = (word) => met.words.has(word) || beginnings.some((beginning) => word.startsWith(beginning))
      answer.mark = (piece) => marked(piece, isMatch, met.phrases)
      const hits = this.hits(shown, columns, answer.mark, report)
      // What fails is told when it is needed.
      if (counts.length) this.facetTables(counts, columns, report).catch(() => {})
      answer.hits = await hits
      check()
      answer.words = [...new Set([...query.phrases, ...query.words, ...met.words])].slice(0, MOST_WORDS)
      if (!answer.total) answer.suggestions = await this.suggestions(query, report)
    }
    check()
    return answer
  }

  /** What filters and choices leave; see narrowing in narrow.js. */
  async narrowed(query, chosen, columns, isUnfinished, report) {
    const clauses = query.clauses.filter(({ kind }) => kind === 'filter')
    const names = new Set(Object.keys(chosen).filter((name) => chosen[name]?.length))
    const isChosen = names.size > 0
    if (!isChosen && !clauses.length) return { failed: null, problems: [], labels: {}, isChosen }
    for (const { name, value } of clauses) if (value) names.add(name)
    const [{ narrowing }, tables] = await Promise.all([import('./narrow.js'), this.tables(names, columns, report)])
    return { ...narrowing({ clauses, chosen, columns, tables, isUnfinished }), isChosen }
  }

  /** The counts of the facets `names`; what could not be loaded is told among the problems of the answer. */
  async facets(names, found, report) {
    const [{ counted }, tables] = await this.facetTables(names, found.columns, report)
    return counted(names, { ...found, tables })
  }

  facetTables(names, columns, report) {
    return Promise.all([import('./facets.js'), this.tables(new Set(names), columns, report)])
  }

  /** Begins to load the words of a clause; what fails is told when it is needed. */
  warm({ tokens, kind, isBegun: isOpen }, isBegun) {
    if (!this.vocabulary.size) return
    for (const { word } of tokens) {
      const key = (isOpen || isBegun) && kind === 'word' && [...word].length <= 2 ? `*${word}` : word
      this.vocabulary.range(this.vocabulary.rangeOf(key)).catch(() => {})
    }
  }

  /**
   * What fits all clauses but filters: `fits(slot)`, the sum of the clauses' scores, null where none has any, and whether
   * more than the scores decides.
   */
  async fitting(query, isBegun, matcher, met, report) {
    const [needed, unwanted, amounts] = [[], [], []]
    const count = query.clauses.length
    const lost = (error) => report(error) ?? null
    await Promise.all(
      query.clauses.map(async (clause, at) => {
        const goesOn = isBegun && at === count - 1
        const isOpen = goesOn || clause.isBegun
        if (clause.kind === 'amount') amounts.push(await this.amount(clause, matcher, needed, met, report))
        else if (clause.kind === 'filter' || (clause.not && goesOn)) return
        else {
          const seen = clause.not ? noneMet() : met
          const scores = await matcher.scores(clause, isOpen, seen).catch(lost)
          if (scores) (clause.not ? unwanted : needed).push(scores)
        }
      }),
    )
    const [scores = null, ...others] = needed
    for (const each of others) {
      for (let slot = 0; slot < scores.length; slot++) {
        scores[slot] = scores[slot] > 0 && each[slot] > 0 ? scores[slot] + each[slot] : 0
      }
    }
    // Clauses whose words could not be loaded ask for nothing, so that the others still answer.
    const fits = (slot) => {
      if (scores && !(scores[slot] > 0)) return false
      for (const fitting of amounts) if (fitting && !fitting[slot]) return false
      for (const each of unwanted) if (each[slot] > 0) return false
      return true
    }
    return { fits, scores, isMore: amounts.length + unwanted.length > 0 }
  }

  /** What fits an amount; the word after it is one of the query where no figure has such a unit. */
  async amount(clause, matcher, needed, met, report) {
    if (!clause.word || (await matcher.knowsUnit(clause.unit))) return matcher.amount(clause)
    for (const word of wordsOf(clause.word)) {
      const token = { kind: 'word', tokens: [{ word, written: word }] }
      const scores = await matcher.scores(token, false, met).catch((error) => report(error) ?? null)
      if (scores) needed.push(scores)
    }
    return matcher.amount({ ...clause, unit: '' })
  }

  async hits(slots, columns, mark, report) {
    const hits = await Promise.all(
      slots.map(async (slot) => {
        const article = columns.articleOf[slot]
        const segment = this.segmentOf(article)
        const at = article - this.bases[segment]
        const { together, cards: folders } = this.manifest
        const path = `search/cards/${nameAt(folders, segment)}/${Math.floor(at / together)}.json`
        try {
          const cards = await this.files.get(path, JSON.parse)
          return hitOf(cards[at % together], slot, columns, mark)
        } catch (error) {
          report(error)
          return null
        }
      }),
    )
    return hits.filter(Boolean)
  }

  segmentOf(article) {
    let [low, high] = [0, this.bases.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (this.bases[middle] <= article) low = middle
      else high = middle
    }
    return low
  }

  /** Whole queries to try instead of one that found nothing: other spellings, or without one of its words. */
  async suggestions(query, report) {
    if (!query.words.length) return []
    const [{ otherwise }, common] = await Promise.all([
      import('./suggest.js'),
      this.files
        .get(`search/common/${this.manifest.common}.txt`, (text) => text.split('\n').filter(Boolean))
        .catch((error) => report(error) ?? []),
    ])
    const isKnown = async (word) => {
      const found = await Promise.all(wordsOf(word).map((each) => this.vocabulary.related(each, each)))
      return found.every((entries) => entries.length)
    }
    return otherwise(query.words, common, isKnown).catch((error) => report(error) ?? [])
  }
}

const unmarked = (text) => [[text, false]]

const noneMet = () => ({ words: new Set(), beginnings: new Set(), phrases: [] })

function hitOf([slug, title, summary, outlet, quotes, figures], slot, columns, mark) {
  const article = columns.articleOf[slot]
  const kind = KINDS[columns.kind[slot]]
  const ordinal = slot - columns.slotOf[article] - 1
  const [id = '', text = summary, more = '', speaker = ''] =
    kind === 'quote' ? quotes[ordinal] : kind === 'figure' ? figures[ordinal - quotes.length] : []
  return {
    kind,
    url: encodeURI(`articles/${slug}/`) + (id && `#${encodeURIComponent(id)}`),
    title,
    text: mark(text),
    date: dateOf(columns.day[article]),
    language: columns.language[article],
    outlet,
    speaker,
    role: kind === 'quote' ? more : '',
    value: kind === 'figure' ? more : '',
  }
}
