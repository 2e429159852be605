// Text as words to be found by: the other half of digest/search/analysis.py, which is the specification.

/** @import { Piece, Token } from "types/search" */

// Which characters make up words: the same lists as in digest/search/alphabet.py, where they are explained.

/** What stands between words. */
const SEPARATORS =
  "0-2f 3a-40 5b-60 7b-a9 ab-ac ae-b1 b4 b6-b8 bb-bf d7 f7 2c2-2c5 2d2-2df 2e5-2eb 2ed 2ef-2ff 375 37e 387 482 " +
  "55a-55f 589-58a 58d-58f 5be 5c0 5c3 5c6 5f3-5f4 600-60f 61b-61f 66a-66d 6d4 6dd-6de 6e9 6fd-6fe 700-70f 7f6-7f9 " +
  "830-83e 85e 964-965 970 9f2-9f3 9fa-9fb af0-af1 bf3-bfa e2f e3f e4f e5a-e5b f01-f17 f1a-f1f f34 f36 f38 f3a-f3d " +
  "f85 fbe-fc5 fc7-fda 104a-104f 10fb 1360-1368 1390-1399 1400 166d-166e 1680 169b-169c 16eb-16ed 1735-1736 " +
  "17d4-17d6 17d8-17db 1800-180a 180e 1940-1945 19de-19ff 1a1e-1a1f 1aa0-1aa6 1aa8-1aad 1b5a-1b6a 1bfc-1bff " +
  "1c3b-1c3f 1c7e-1c7f 1cc0-1cc7 1cd3 2000-200b 200e-205f 2065-206f 20a0-20cf 2150-215f 2190-2bff 2ce5-2cea " +
  "2cf9-2cff 2e00-2e7f 2ff0-3004 3008-3020 3030 3036-3037 303d-3040 309b-309c 30a0 30fb 3190-319f 31c0-31ef " +
  "4dc0-4dff a490-a4cf a4fe-a4ff a60d-a60f a673 a67e a6f2-a6f7 a828-a839 a874-a877 a8ce-a8cf a8f8-a8fa a92e-a92f " +
  "a95f a9c1-a9cd a9de-a9df aa5c-aa5f aa77-aa79 aade-aadf aaf0-aaf1 abeb d800-f8ff fd3e-fd4f fdfc-fdff fe10-fe1f " +
  "fe30-fe6f ff00-ff0f ff1a-ff20 ff3b-ff40 ff5b-ff65 ffe0-ffff 10100-1013f 1d000-1d37f 1f000-1fbef e0000-e00ff " +
  "e01f0-10ffff";

/** What is left out of words: accents, vowel points, the invisible. */
const DROPPED =
  "ad 300-36f 483-489 591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 640 64b-65f 670 6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed " +
  "200c-200d 2060-2064 20d0-20ff 1ab0-1aff 1dc0-1dff fe00-fe0f fe20-fe2f feff e0100-e01ef";

/** Scripts in which two characters at a time are a word. */
const UNSPACED =
  "e01-e2e e30-e3a e40-e4e e81-eda edc-eff 1000-1049 1050-109f 1100-11ff 1780-17d3 17dc-17dd 2e80-2fdf 3005-3007 " +
  "3021-3029 3031-3035 3038-303c 3041-3096 3099-309a 309d-309f 30a1-30fa 30fc-30ff 3105-312f 3131-318e 31a0-31bf " +
  "31f0-31ff 3400-4dbf 4e00-9fff a960-a97f ac00-d7ff f900-faff ff66-ffdc 1b000-1b16f 20000-3fffd";

/** Letters that are written as others. */
const LETTERS = "ßss æae œoe øo đd ðd þth łl ıi ħh ŧt ŋn ςσ ىي ةه کك یي";

/** Digits of other scripts and the marks between them, with those of ASCII. */
const DIGITS = "٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 " + "۸8 ۹9 ०0 १1 २2 ३3 ४4 ५5 ६6 ७7 ८8 ९9 ٫. ٬,";

/**
 * A list as the inside of a regular expression's class.
 *
 * @param {string} listed
 */
const characterClass = (listed) =>
  listed
    .split(" ")
    .map((entry) =>
      entry
        .split("-")
        .map((end) => `\\u{${end}}`)
        .join("-"),
    )
    .join("");

const LONGEST = 40;
const MARKS = "[.,'’\\u00a0\\u202f]";
const NUMBER = `[0-9]+(?:${MARKS}[0-9]+)+`;
const unspaced = characterClass(UNSPACED);
const separators = characterClass(SEPARATORS);
const TOKEN = new RegExp(`${NUMBER}|[${unspaced}]+|[^${separators}${unspaced}]+`, "gu");
const IS_UNSPACED = new RegExp(`^[${unspaced}]`, "u");
const IS_NUMBER = new RegExp(`^${NUMBER}$`, "u");
const THOUSANDS = new RegExp(`^([0-9]{1,3}(?:(${MARKS})[0-9]{3})(?:\\2[0-9]{3})*)(?:[.,]([0-9]+))?$`, "u");
const DECIMAL = /^([0-9]+)[.,]([0-9]+)$/;
const GONE = new RegExp(`[${separators}${characterClass(DROPPED)}]+`, "gu");
const OTHERS = new Map(`${LETTERS} ${DIGITS}`.split(" ").map((entry) => [entry[0], entry.slice(1)]));
const OTHER = new RegExp(`[${[...OTHERS.keys()].join("")}]`, "gu");
const ASCII_DIGITS = new Map(DIGITS.split(" ").map((entry) => [entry[0], entry[1]]));
const OTHER_DIGIT = new RegExp(`[${[...ASCII_DIGITS.keys()].join("")}]`, "g");
// What has nothing beyond ASCII needs no Unicode.
const ASCII = /^[\x00-\x7f]*$/;

/**
 * A text with its digits in ASCII; as long as it was.
 *
 * @param {string} text
 */
export const withAsciiDigits = (text) => text.replace(OTHER_DIGIT, (digit) => ASCII_DIGITS.get(digit) ?? digit);

/** @param {string} text */
const cut = (text) => (text.length <= LONGEST ? text : [...text].slice(0, LONGEST).join(""));

/**
 * Whether a text begins in a script without spaces between words.
 *
 * @param {string} text
 */
export const isUnspaced = (text) => IS_UNSPACED.test(text);

/**
 * Whether a word is one character of such a script: the beginning of words of two.
 *
 * @param {string} word
 */
export const isLone = (word) => isUnspaced(word) && [...word].length === 1;

/**
 * A number in figures, without zeros at its end.
 *
 * @param {string} whole
 * @param {string} fraction
 */
const decimal = (whole, fraction) => {
  const rest = fraction.replace(/0+$/, "");
  return cut(rest ? `${whole}.${rest}` : whole);
};

/** @param {string} token */
const number = (token) => {
  const thousands = THOUSANDS.exec(token);
  if (thousands) return decimal(thousands[1].replace(/[^0-9]/g, ""), thousands[3] ?? "");
  const parts = DECIMAL.exec(token);
  return parts ? decimal(parts[1], parts[2]) : cut(token.replace(/[^0-9]/g, "."));
};

/**
 * A word as it is compared; empty where nothing of it is left.
 *
 * @param {string} token
 */
export function fold(token) {
  if (IS_NUMBER.test(token)) return number(token);
  if (ASCII.test(token)) return cut(token.toLowerCase());
  const folded = token.normalize("NFKD").toLowerCase().replace(GONE, "");
  return cut(folded.replace(OTHER, (letter) => OTHERS.get(letter) ?? letter).normalize("NFC"));
}

/**
 * The words of `text` in order: each folded, as it is written, and where it stands.
 *
 * @param {string} text
 * @returns {Generator<Token, void>}
 */
export function* tokens(text) {
  for (const { 0: token, index } of withAsciiDigits(text).matchAll(TOKEN)) {
    const folded = fold(token);
    if (!isUnspaced(token)) {
      if (folded) yield { word: folded, written: token, start: index, end: index + token.length };
      continue;
    }
    const characters = [...folded];
    // Where folding changed the number of characters, a word is taken to stand for all of them.
    const even = folded.length === token.length;
    let start = index;
    for (let at = 0; at < characters.length; at++) {
      const word = characters[at] + (characters[at + 1] ?? "");
      const end = even ? start + word.length : index + token.length;
      yield { word, written: word, start, end };
      if (even) start += characters[at].length;
    }
  }
}

/**
 * The folded words of `text`, in order.
 *
 * @param {string} text
 */
export const words = (text) => Array.from(tokens(text), (token) => token.word);

/** @type {Map<string, Promise<(written: string) => string[]>>} */
const stemmers = new Map();

/**
 * @param {string} name
 * @returns {Promise<(written: string) => string[]>}
 */
async function loadStemmer(name) {
  /** @type {Promise<{ default: new () => { stemWord(word: string): string } }>} */
  const loading = import(`./stemmers/${name}-stemmer.js`);
  const several = name === "arabic" ? (await import("./arabic.js")).arabicStems : undefined;
  const snowball = new (await loading).default();
  const stem = (/** @type {string} */ word) => snowball.stemWord(word);
  return (written) => {
    const word = written.normalize("NFKC").toLowerCase();
    return (several ? several(word, stem) : [stem(word)]).map(fold);
  };
}

/**
 * Snowball's stemmer of that name, such as `english`: a function from a written word to its folded stems.
 *
 * @param {string} name
 */
export function stemmer(name) {
  let found = stemmers.get(name);
  if (!found) {
    found = loadStemmer(name);
    stemmers.set(name, found);
  }
  return found;
}

/**
 * Which of `found` (tokens) `isMatch(word)` accepts, or stand together as one of `phrases` (lists of folded words) does.
 *
 * @param {Token[]} found
 * @param {(word: string) => boolean} isMatch
 * @param {string[][]} phrases
 */
function matching(found, isMatch, phrases) {
  const matches = found.map(({ word }) => isMatch(word));
  for (const phrase of phrases) {
    for (let start = 0; start + phrase.length <= found.length; start++) {
      if (phrase.every((word, at) => found[start + at].word === word)) matches.fill(true, start, start + phrase.length);
    }
  }
  return found.filter((_, at) => matches[at]);
}

/**
 * `text` in pieces, each with whether it is one of the words that `isMatch(word)` accepts, or of the `phrases`, which are
 * lists of folded words. Matches with nothing but spaces between them are one piece.
 *
 * @param {string} text
 * @param {(word: string) => boolean} isMatch
 * @param {string[][]} [phrases]
 */
export function marked(text, isMatch, phrases = []) {
  /** @type {Piece[]} */
  const pieces = [];
  let reached = 0;
  const add = (/** @type {string} */ piece, /** @type {boolean} */ match) => {
    if (!piece) return;
    const before = pieces.at(-1);
    if (before && before[1] === match) before[0] += piece;
    else pieces.push([piece, match]);
  };
  for (const { start, end } of matching([...tokens(text)], isMatch, phrases)) {
    if (end <= reached) continue;
    const between = text.slice(reached, Math.max(reached, start));
    add(between, reached > 0 && /^ +$/.test(between));
    add(text.slice(Math.max(reached, start), end), true);
    reached = end;
  }
  add(text.slice(reached), false);
  return pieces;
}
