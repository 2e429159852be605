// What a reader asks for: words, "phrases", -excluded, speaker: outlet: topic: before: after:, amounts such as >1bn usd.

import { isLone, tokens } from './analysis.js'

const FILTERS = new Set(['speaker', 'outlet', 'topic', 'before', 'after'])
const MOST = 32
/** How many clauses of a query are looked at. */
const LONGEST = 2_000
const CLAUSE = /(-?)"([^"]*)("?)|(-?)([\p{L}]+):"([^"]*)("?)|([<>]=?)\s*([^\s"]*)|([^\s"]+)/gu
const MAY_HAVE_AMOUNTS = /[0-9<>]/
const OPERATOR = /^(-?)(\p{L}+):(.*)$/su

/** The words of a part of a query. The last character of a run is a word by itself only where it is alone. */
function foldedTokens(text) {
  const found = [...tokens(text)]
  const isAfter = (at) => at > 0 && found[at - 1].end > found[at].start
  return found
    .filter(({ word }, at) => !(isLone(word) && isAfter(at)))
    .map(({ word, written }) => ({ word, written }))
}

/** What stands around a phrase. */
export const QUOTATION_MARKS = '"“”„«»＂'
const ANY_MARK = new RegExp(`[${QUOTATION_MARKS}]`, 'g')

/**
 * The parts of a query:
 * `words` and `phrases` (as written), `excluded`, `filters` ({ name, value }), `amounts`, and `clauses`, all of these in
 * order as the engine wants them. `unfinished` says whether the last clause may go on. Rejects where a script is lost.
 */
export async function parse(text) {
  const written = String(text ?? '')
    .slice(0, LONGEST)
    .replace(ANY_MARK, '"')
  const parsed = { words: [], phrases: [], excluded: [], filters: [], amounts: [], clauses: [], problems: [] }
  const amounts = MAY_HAVE_AMOUNTS.test(written) ? await import('./amounts.js') : null
  const matches = [...written.matchAll(CLAUSE)]
  for (let at = 0; at < matches.length && parsed.clauses.length < MOST; at++) {
    const [whole, notPhrase, phrase, phraseEnd, notNamed, name, quoted, quotedEnd, sign, amount, word] = matches[at]
    const after = matches.slice(at + 1).map((match) => (match[10] && !OPERATOR.test(match[10]) ? match[10] : undefined))
    const isLast = matches[at].index + whole.length === written.length
    if (phrase !== undefined) addPhrase(parsed, phrase, notPhrase, isLast && !phraseEnd)
    else if (name !== undefined) addFilter(parsed, name.toLowerCase(), quoted, notNamed, isLast && !quotedEnd)
    else if (sign !== undefined) at += addAmount(parsed, amounts, sign, amount, after)
    else at += addWord(parsed, amounts, word, after, isLast)
  }
  const last = matches.at(-1)
  parsed.unfinished = Boolean(last && last.index + last[0].length === written.length && !/["*]$/.test(last[0]))
  return parsed
}

function addPhrase(parsed, phrase, not, isOpen) {
  const found = foldedTokens(phrase)
  if (!found.length) return
  if (not) parsed.excluded.push(phrase)
  else parsed.phrases.push(phrase)
  parsed.clauses.push({ kind: 'phrase', text: phrase, tokens: found, not: Boolean(not), isOpen })
}

function addFilter(parsed, name, value, not, isOpen) {
  if (!FILTERS.has(name)) {
    parsed.problems.push({ kind: 'operator', text: `“${name}:” is no filter; its words were searched for.` })
    addWords(parsed, `${name} ${value}`, not)
    return
  }
  const filter = { name, value: value.trim(), not: Boolean(not), isOpen }
  parsed.filters.push(filter)
  parsed.clauses.push({ kind: 'filter', ...filter })
}

function addAmount(parsed, { readAmount }, sign, written, after) {
  // `> 5 million eur` is one amount, whose parts stand apart.
  const parts = written ? [written, ...after] : after
  const found = readAmount(parts)
  if (!found) {
    const value = parts[0] ?? ''
    parsed.problems.push({ kind: 'value', text: `“${sign}${value}” is no amount; it was left out.` })
    return 0
  }
  const { used, ...amount } = found
  parsed.amounts.push({ sign, ...amount })
  parsed.clauses.push({ kind: 'amount', sign, ...amount })
  return used - (written ? 1 : 0)
}

function addWord(parsed, amounts, word, after, isLast) {
  const operator = OPERATOR.exec(word)
  if (operator && !operator[3].startsWith('//')) {
    addFilter(parsed, operator[2].toLowerCase(), operator[3], operator[1], isLast)
    return 0
  }
  if (word.length > 1 && word.startsWith('-')) {
    addWords(parsed, word.slice(1), '-')
    return 0
  }
  const spelled = amounts?.spelledNumber([word, ...after])
  if (!spelled) {
    addWords(parsed, word, '')
    return 0
  }
  parsed.words.push(spelled.written)
  parsed.clauses.push({ kind: 'number', text: spelled.written, tokens: foldedTokens(spelled.written), number: spelled.number })
  return spelled.used - 1
}

function addWords(parsed, written, not) {
  // hafen* is for all words that begin so, as any word is while it is typed.
  const text = written.replace(/\*+$/, '')
  const isBegun = text !== written
  const found = foldedTokens(text)
  if (!found.length) return
  if (not) parsed.excluded.push(text)
  else parsed.words.push(text)
  // What is excluded is excluded as a whole: -night-ferry does not exclude every ferry.
  if (not && found.length > 1) parsed.clauses.push({ kind: 'phrase', text, tokens: found, not: true, isOpen: false })
  else {
    found.forEach((token, at) => {
      const goesOn = isBegun && at === found.length - 1
      parsed.clauses.push({ kind: 'word', text, tokens: [token], not: Boolean(not), isBegun: goesOn })
    })
  }
}
