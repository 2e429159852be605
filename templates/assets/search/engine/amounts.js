// Amounts in queries: >1bn usd, <5 million eur, 46 thousand.

/** @import { Amount } from "types/search" */

/** @type {Map<string, number>} */
const SCALES = new Map(
  Object.entries({
    1e3: "k thousand tausend tsd mille mil tys ألف آلاف",
    1e4: "万 萬 만",
    1e5: "lakh",
    1e6: "m mn mio million millions millionen millón millones milhão milhões milione milioni miljoen mln مليون ملايين",
    1e7: "crore",
    1e8: "億 亿 억",
    1e9: "b bn billion billions mrd milliarde milliarden milliard milliards miljard mld مليار مليارات",
    1e12: "tn trn trillion trillions 兆 조",
  }).flatMap(([scale, words]) => words.split(" ").map((word) => [word, Number(scale)])),
);
/** @type {Map<string, string>} */
const UNITS = new Map(
  Object.entries({
    USD: "$ us$ usd dollar dollars",
    EUR: "€ eur euro euros",
    GBP: "£ gbp pound pounds sterling",
    JPY: "¥ jpy yen 円",
    CNY: "cny yuan renminbi rmb 元",
    KRW: "₩ krw won 원",
    INR: "₹ inr rupee rupees",
    CHF: "chf franc francs franken",
    "%": "% percent prozent pourcent percentage",
  }).flatMap(([code, words]) => words.split(" ").map((word) => [word, code])),
);
const NUMBER = /^(\D*?)([0-9][0-9.,'’_]*)([^0-9]*)$/u;

/** @param {string} written */
const toNumber = (written) => {
  /** @param {string} [word] */
  const bare = written.replace(/['’_]/g, "");
  const parts = bare.split(/[.,]/);
  const thousands = parts.length > 1 && parts.slice(1).every((part) => part.length === 3) && parts[0].length <= 3;
  if (parts.length === 1 || thousands) return Number(parts.join(""));
  return Number(`${parts.slice(0, -1).join("")}.${parts.at(-1)}`);
};

/** A word of a query in small letters, without the point of an abbreviation. */
const bare = (word = "") => word.toLowerCase().replace(/\.$/, "");

/**
 * A unit as figures have it: a code for a currency or a share, else the word itself.
 *
 * @param {string} word
 */
const unitOf = (word) => UNITS.get(word) ?? word;

/**
 * The amount that the words `parts` begin with: { number, unit, word, used }, or null. `used` says how many of them
 * it takes; `word` is a unit that is only the next word, and so may be another word of the query.
 *
 * @param {(string | undefined)[]} parts
 */
export function readAmount(parts) {
  const [, before, digits, behind] = NUMBER.exec(parts[0] ?? "") ?? [];
  if (!digits) return null;
  let number = toNumber(digits.replace(/[.,]+$/, ""));
  let used = 1;
  let unit = before ? unitOf(before.toLowerCase()) : "";
  let rest = bare(behind);
  const next = () => bare(parts[used]);
  if (!rest && SCALES.has(next())) rest = bare(parts[used++]);
  const scale = SCALES.get(rest);
  if (scale) {
    number *= scale;
    rest = "";
  }
  if (rest) unit ||= unitOf(rest);
  const word = next();
  if (!unit && /^[\p{L}%$€£¥₩₹]+$/u.test(word)) {
    const isSure = UNITS.has(word);
    used += 1;
    return { number, unit: unitOf(word), word: isSure ? "" : (parts[used - 1] ?? ""), used };
  }
  return { number, unit, word: "", used };
}

/**
 * A number with its scale in words at the start of `parts`, such as 46 thousand: { number, written, used }, or null.
 *
 * @param {(string | undefined)[]} parts
 */
export function spelledNumber(parts) {
  const [, before, digits, behind] = NUMBER.exec(parts[0] ?? "") ?? [];
  if (!digits || before) return null;
  const attached = SCALES.get(bare(behind));
  const following = behind ? undefined : SCALES.get(bare(parts[1]));
  const scale = attached ?? following;
  if (!scale) return null;
  const used = attached ? 1 : 2;
  const number = toNumber(digits.replace(/[.,]+$/, "")) * scale;
  // Twelve digits are exact; what is beyond them was not meant.
  return { number: String(Number(number.toPrecision(15))), written: parts.slice(0, used).join(" "), used };
}

/**
 * The ways to write a number in figures, such as 46000, with its scale in words: 46 thousand, 46k.
 *
 * @param {string} number
 */
export function spellings(number) {
  return [...SCALES].flatMap(([word, scale]) => {
    const rest = Number(number) / scale;
    const written = String(rest);
    return rest >= 1 && /^[0-9]{1,4}(\.[0-9]{1,3})?$/.test(written) ? [`${written} ${word}`, `${written}${word}`] : [];
  });
}

/**
 * Whether a figure's unit, such as `USD` or `base stations`, is what a query calls `unit`.
 *
 * @param {string} code
 * @param {string} unit
 */
export function isUnit(code, unit) {
  const [known, wanted] = [code.toLowerCase(), unit.toLowerCase()];
  if (!wanted || known === wanted) return true;
  const singular = wanted.replace(/s$/, "");
  return known.split(/\s+/).some((word) => word === wanted || word.replace(/s$/, "") === singular);
}

/**
 * The amounts of every figure, from a file of them: a list for each article, of lists of { low, high, unit }.
 *
 * @param {string} text
 * @returns {Amount[][][]}
 */
export function readAmounts(text) {
  /** @type {Amount[][][]} */
  const articles = [[]];
  for (const line of text.split("\n")) {
    if (!line) {
      articles.push([]);
      continue;
    }
    articles[articles.length - 1].push(
      line.split("|").map((amount) => {
        const space = amount.indexOf(" ");
        const [low, high = low] = amount.slice(0, space).split("..").map(Number);
        return { low: Math.min(low, high), high: Math.max(low, high), unit: amount.slice(space + 1) };
      }),
    );
  }
  return articles;
}
