// Text as words to be found by: the other half of digest/core/search/analysis.py, which is the specification.

import { DROPPED, LETTERS, SEPARATORS, UNSPACED, characterClass } from './alphabet.js'

const LONGEST = 40
const MARKS = "[.,'’\\u00a0\\u202f]"
const NUMBER = `[0-9]+(?:${MARKS}[0-9]+)+`
const unspaced = characterClass(UNSPACED)
const separators = characterClass(SEPARATORS)
const TOKEN = new RegExp(`${NUMBER}|[${unspaced}]+|[^${separators}${unspaced}]+`, 'gu')
const IS_UNSPACED = new RegExp(`^[${unspaced}]`, 'u')
const IS_NUMBER = new RegExp(`^${NUMBER}$`, 'u')
const THOUSANDS = new RegExp(`^([0-9]{1,3}(?:(${MARKS})[0-9]{3})(?:\\2[0-9]{3})*)(?:[.,]([0-9]+))?$`, 'u')
const DECIMAL = /^([0-9]+)[.,]([0-9]+)$/
const GONE = new RegExp(`[${separators}${characterClass(DROPPED)}]+`, 'gu')
const OTHERS = new Map(LETTERS.split(' ').map((entry) => [entry[0], entry.slice(1)]))
const OTHER = new RegExp(`[${[...OTHERS.keys()].join('')}]`, 'gu')
// What has nothing beyond ASCII needs no Unicode.
const ASCII = /^[\x00-\x7f]*$/

const cut = (text) => (text.length <= LONGEST ? text : [...text].slice(0, LONGEST).join(''))

/** Whether a text begins in a script without spaces between words. */
export const isUnspaced = (text) => IS_UNSPACED.test(text)

/** Whether a word is one character of such a script: the beginning of words of two. */
export const isLone = (word) => isUnspaced(word) && [...word].length === 1

/** A number in figures, without zeros at its end. */
const decimal = (whole, fraction) => {
  const rest = fraction.replace(/0+$/, '')
  return cut(rest ? `${whole}.${rest}` : whole)
}

const number = (token) => {
  const thousands = THOUSANDS.exec(token)
  if (thousands) return decimal(thousands[1].replace(/[^0-9]/g, ''), thousands[3] ?? '')
  const parts = DECIMAL.exec(token)
  return parts ? decimal(parts[1], parts[2]) : cut(token.replace(/[^0-9]/g, '.'))
}

/** A word as it is compared; empty where nothing of it is left. */
export function fold(token) {
  if (IS_NUMBER.test(token)) return number(token)
  if (ASCII.test(token)) return cut(token.toLowerCase())
  const folded = token.normalize('NFKD').toLowerCase().replace(GONE, '')
  return cut(folded.replace(OTHER, (letter) => OTHERS.get(letter)).normalize('NFC'))
}

/** The words of `text` in order: each folded, as it is written, and where it stands. */
export function* tokens(text) {
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const folded = fold(token)
    if (!isUnspaced(token)) {
      if (folded) yield { word: folded, written: token, start: index, end: index + token.length }
      continue
    }
    const characters = [...folded]
    // Where folding changed the number of characters, a word is taken to stand for all of them.
    const even = folded.length === token.length
    let start = index
    for (let at = 0; at < characters.length; at++) {
      const word = characters[at] + (characters[at + 1] ?? '')
      const end = even ? start + word.length : index + token.length
      yield { word, written: word, start, end }
      if (even) start += characters[at].length
    }
  }
}

/** The folded words of `text`, in order. */
export const words = (text) => Array.from(tokens(text), (token) => token.word)

const stemmers = new Map()

/** Snowball's stemmer of that name, such as `english`: a function from a written word to its folded stem. */
export async function stemmer(name) {
  if (!stemmers.has(name)) {
    stemmers.set(
      name,
      import(`./stemmers/${name}-stemmer.js`).then((module) => {
        const snowball = new module.default()
        return (written) => fold(snowball.stemWord(written.normalize('NFKC').toLowerCase()))
      }),
    )
  }
  return stemmers.get(name)
}

/** Which of `found` (tokens) `isMatch(word)` accepts, or stand together as one of `phrases` (lists of folded words) does. */
function matching(found, isMatch, phrases) {
  const matches = found.map(({ word }) => isMatch(word))
  for (const phrase of phrases) {
    for (let start = 0; start + phrase.length <= found.length; start++) {
      if (phrase.every((word, at) => found[start + at].word === word)) matches.fill(true, start, start + phrase.length)
    }
  }
  return found.filter((_, at) => matches[at])
}

/**
 * `text` in pieces, each with whether it is one of the words that `isMatch(word)` accepts, or of the `phrases`, which are
 * lists of folded words. Matches with nothing but spaces between them are one piece.
 */
export function marked(text, isMatch, phrases = []) {
  const pieces = []
  let reached = 0
  const add = (piece, match) => {
    if (!piece) return
    const before = pieces.at(-1)
    if (before && before[1] === match) before[0] += piece
    else pieces.push([piece, match])
  }
  for (const { start, end } of matching([...tokens(text)], isMatch, phrases)) {
    if (end <= reached) continue
    const between = text.slice(reached, Math.max(reached, start))
    add(between, reached > 0 && /^ +$/.test(between))
    add(text.slice(Math.max(reached, start), end), true)
    reached = end
  }
  add(text.slice(reached), false)
  return pieces
}
