// Postings: which articles have a word, how often, where, and in which of their annotations. docs/search.md has the format.

import { Numbers } from './files.js'

/** What the lowest bits of a posting say; what is above them is how often the body has the word. */
export const TITLE = 1
export const SUMMARY = 2
export const ANNOTATED = 4
export const ONCE = 8

/**
 * The postings that are `written`: numbers of articles, their flags and counts, and the ordinals of their annotations, which
 * start for each article where `startsAt` says. `bases` has the number of each segment's first article.
 */
export function postingsOf(written, bases) {
  const numbers = new Numbers(written)
  // A posting has two characters at least, an ordinal one.
  const most = (written.length >> 1) + 1
  const [articles, infos, startsAt] = [new Int32Array(most), new Int32Array(most), new Int32Array(most + 1)]
  const ordinals = new Uint16Array(written.length)
  let [segment, count, reached] = [-1, 0, 0]
  while (numbers.more) {
    segment += numbers.next() + 1
    if (segment >= bases.length) break
    let article = bases[segment] - 1
    // A text that was cut off says of more articles than it has.
    for (let left = numbers.next(); left > 0 && numbers.more; left--) {
      article += numbers.next() + 1
      const info = numbers.next()
      articles[count] = article
      infos[count] = info
      startsAt[count++] = reached
      let last = -1
      let gap = info & ANNOTATED ? 1 : 0
      while (gap & 1) {
        gap = numbers.next()
        last += (gap >> 1) + 1
        ordinals[reached++] = last
      }
    }
  }
  startsAt[count] = reached
  return {
    articles: articles.slice(0, count),
    infos: infos.slice(0, count),
    startsAt: startsAt.slice(0, count + 1),
    ordinals: ordinals.slice(0, reached),
  }
}
