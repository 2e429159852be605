// Stories that are there in several languages: of each, one version is shown, that of the reader.

/** @import { Columns } from "./columns.js" */

/**
 * The articles that give way to another version of their story: of those that are found, the one stays that is in the
 * first of `languages` in which there is one, or else the first of its story.
 *
 * @param {number[][]} stories  The articles of each story.
 * @param {Columns} columns
 * @param {readonly string[]} languages  BCP 47 tags, the preferred first.
 * @param {(slot: number) => boolean} isFound
 */
export function givingWay(stories, columns, languages, isFound) {
  const { language, slotOf, annotations } = columns;
  const isAnyFound = (/** @type {number} */ article) => {
    const first = slotOf[article];
    for (let slot = first; first >= 0 && slot <= first + annotations[article]; slot++) if (isFound(slot)) return true;
    return false;
  };
  /** @type {Set<number>} */
  const others = new Set();
  for (const articles of stories) {
    const found = articles.filter(isAnyFound);
    const shown = preferred(found, (article) => language[article], languages);
    for (const article of found) if (article !== shown) others.add(article);
  }
  return others;
}

/**
 * @param {number[]} articles
 * @param {(article: number) => string} languageOf
 * @param {readonly string[]} languages
 */
function preferred(articles, languageOf, languages) {
  const base = (/** @type {string} */ tag) => tag.toLowerCase().split("-")[0];
  for (const wanted of languages) {
    const found =
      articles.find((article) => languageOf(article).toLowerCase() === wanted.toLowerCase()) ??
      articles.find((article) => base(languageOf(article)) === base(wanted));
    if (found !== undefined) return found;
  }
  return articles[0];
}
