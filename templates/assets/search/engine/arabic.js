// Stems of Arabic words: the other half of digest/search/arabic.py, which is the specification.

const AND = /^[وف](?=(?:[بك]?ال|لل).{3})/u;
const ARTICLE = /^(?:[بك]?ال|لل)(?=.{3})/u;
const PARTICLES = [/^[وف](?=.{3})/u, /^[بكل](?=.{3})/u];
const SHORT = /^ال.{3}$/u;
const PLURAL = /^.{3,}ات$/u;

/**
 * The word as each thing that it can be.
 *
 * @param {string} whole
 */
function readings(whole) {
  const written = AND.test(whole) ? whole.slice(1) : whole;
  const article = ARTICLE.exec(written)?.[0];
  if (article) {
    const noun = written.slice(article.length);
    return article === "لل" ? [`ال${noun}`, `الل${noun}`] : [`ال${noun}`];
  }
  const nouns = [written];
  for (const particle of PARTICLES) {
    nouns.push(...nouns.filter((noun) => particle.test(noun)).map((noun) => noun.slice(1)));
  }
  if (nouns.length === 1) return [PLURAL.test(written) ? `ال${written}` : written];
  return [written, ...nouns.map((noun) => `ال${noun}`)];
}

/**
 * All stems of a word in lower case, by Snowball's `stem`.
 *
 * @param {string} written
 * @param {(word: string) => string} stem
 */
export const arabicStems = (written, stem) => [
  ...new Set(
    readings(written).map((reading) => {
      const found = stem(reading);
      return SHORT.test(reading) && found.startsWith("ال") ? stem(reading.slice(2)) : found;
    }),
  ),
];
