// What a reader asks for: words, "phrases", -excluded, speaker: outlet: topic: before: after:, amounts such as >1bn usd.

import { QUOTATION_MARKS, gettext } from "../../js/words.js";
import { isLone, tokens, withAsciiDigits } from "./analysis.js";

/** @import { Query, Sign, Word } from "types/search" */

const FILTERS = /** @type {const} */ (["speaker", "outlet", "topic", "before", "after"]);
/** How many clauses of a query are looked at, and how many characters. */
const MOST = 32;
const LONGEST = 2_000;
// Spaces that do not break stand inside a number that was copied from a page, as in the analysis.
const WORD = String.raw`(?:[^\s"]|(?<=[0-9])[\u00a0\u202f](?=[0-9]))`;
const CLAUSE = new RegExp(
  String.raw`(-?)"([^"]*)("?)|(-?)([\p{L}]+):"([^"]*)("?)|([<>]=?)\s*(${WORD}*)|(${WORD}+)`,
  "gu",
);
const FIRST_DIGITS = /^[0-9]{1,3}$/;
const THREE_DIGITS = /^[0-9]{3}$/;
const LAST_DIGITS = /^([0-9]{3}(?:[.,][0-9]+)?)[.,;:!?]*$/;
const MOST_GROUPS = 7;
const MAY_HAVE_AMOUNTS = /[0-9<>]/;
const OPERATOR = /^(-?)(\p{L}+):(.*)$/su;

/**
 * The words of a part of a query. The last character of a run is a word by itself only where it is alone.
 *
 * @param {string} text
 * @returns {Word[]}
 */
function foldedTokens(text) {
  const found = [...tokens(text)];
  const isAfter = (/** @type {number} */ at) => at > 0 && found[at - 1].end > found[at].start;
  return found.filter(({ word }, at) => !(isLone(word) && isAfter(at))).map(({ word, written }) => ({ word, written }));
}

const ANY_MARK = new RegExp(`[${QUOTATION_MARKS}]`, "g");

/**
 * The parts of a query, whatever is given as one. Rejects where a script is lost.
 *
 * @param {unknown} text
 * @returns {Promise<Query>}
 */
export async function parse(text) {
  const written = withAsciiDigits(String(text ?? "").slice(0, LONGEST)).replace(ANY_MARK, '"');
  /** @type {Query} */
  const parsed = {
    words: [],
    phrases: [],
    excluded: [],
    filters: [],
    amounts: [],
    clauses: [],
    problems: [],
    unfinished: false,
  };
  const amounts = MAY_HAVE_AMOUNTS.test(written) ? await import("./amounts.js") : null;
  const matches = [...written.matchAll(CLAUSE)];
  for (let at = 0; at < matches.length && parsed.clauses.length < MOST; at++) {
    const [whole, notPhrase, phrase, phraseEnd, notNamed, name, quoted, quotedEnd, sign, amount, word] = matches[at];
    const after = matches
      .slice(at + 1)
      .map((match) => (match[10] && !OPERATOR.test(match[10]) ? match[10] : undefined));
    const isLast = matches[at].index + whole.length === written.length;
    if (phrase !== undefined) addPhrase(parsed, phrase, notPhrase, isLast && !phraseEnd);
    else if (name !== undefined) addFilter(parsed, name.toLowerCase(), quoted, notNamed, isLast && !quotedEnd);
    else if (amounts && isSign(sign)) at += addAmount(parsed, amounts, sign, amount, after);
    else at += addWord(parsed, amounts, word, after, isLast);
  }
  const last = matches.at(-1);
  parsed.unfinished = Boolean(last && last.index + last[0].length === written.length && !/["*]$/.test(last[0]));
  return parsed;
}

/**
 * @param {string | undefined} written
 * @returns {written is Sign}
 */
const isSign = (written) => written !== undefined;

/**
 * @param {Query} parsed
 * @param {string} phrase
 * @param {string} not
 * @param {boolean} isOpen
 */
function addPhrase(parsed, phrase, not, isOpen) {
  const found = foldedTokens(phrase);
  if (!found.length) return;
  if (not) parsed.excluded.push(phrase);
  else parsed.phrases.push(phrase);
  parsed.clauses.push({ kind: "phrase", text: phrase, tokens: found, not: Boolean(not), isOpen });
}

/**
 * @param {Query} parsed
 * @param {string} name
 * @param {string} value
 * @param {string} not
 * @param {boolean} isOpen
 */
function addFilter(parsed, name, value, not, isOpen) {
  const known = FILTERS.find((each) => each === name);
  if (!known) {
    parsed.problems.push({
      kind: "operator",
      text: gettext("“%(name)s:” is no filter; its words were searched for.", { name }),
    });
    addWords(parsed, `${name} ${value}`, not);
    return;
  }
  const filter = { name: known, value: value.trim(), not: Boolean(not), isOpen };
  parsed.filters.push(filter);
  parsed.clauses.push({ kind: "filter", ...filter });
}

/**
 * @param {Query} parsed
 * @param {typeof import("./amounts.js")} amounts
 * @param {Sign} sign
 * @param {string} written
 * @param {(string | undefined)[]} after
 * @returns {number} How many of the words `after` it are a part of it.
 */
function addAmount(parsed, { readAmount }, sign, written, after) {
  // `> 5 million eur` is one amount, whose parts stand apart, as those of `> 46 000 jobs` do.
  const parts = (written ? [written, ...after] : after).map((part) => part?.replace(/(?<=[0-9])[\u00a0\u202f]/g, ""));
  const grouped = groupedNumber(parts);
  const found = readAmount(grouped ? [grouped.number, ...parts.slice(grouped.used)] : parts);
  if (!found) {
    const amount = `${sign}${parts[0] ?? ""}`;
    parsed.problems.push({ kind: "value", text: gettext("“%(amount)s” is no amount; it was left out.", { amount }) });
    return 0;
  }
  const { used: read, ...amount } = found;
  const used = read + (grouped ? grouped.used - 1 : 0);
  parsed.amounts.push({ sign, ...amount });
  parsed.clauses.push({ kind: "amount", not: false, sign, ...amount });
  return used - (written ? 1 : 0);
}

/**
 * @param {Query} parsed
 * @param {typeof import("./amounts.js") | null} amounts
 * @param {string} word
 * @param {(string | undefined)[]} after
 * @param {boolean} isLast
 * @returns {number} How many of the words `after` it are a part of it.
 */
function addWord(parsed, amounts, word, after, isLast) {
  const operator = OPERATOR.exec(word);
  if (operator && !operator[3].startsWith("//")) {
    addFilter(parsed, operator[2].toLowerCase(), operator[3], operator[1], isLast);
    return 0;
  }
  if (word.length > 1 && word.startsWith("-")) {
    addWords(parsed, word.slice(1), "-");
    return 0;
  }
  const grouped = groupedNumber([word, ...after]);
  const spelled = amounts?.spelledNumber([word, ...after]) ?? grouped;
  if (!spelled) {
    addWords(parsed, word, "");
    return 0;
  }
  parsed.words.push(spelled.written);
  parsed.clauses.push({
    kind: "number",
    not: false,
    text: spelled.written,
    tokens: foldedTokens(spelled.written),
    number: spelled.number,
    isGrouped: spelled === grouped,
  });
  return spelled.used - 1;
}

/**
 * A number whose digits plain spaces part into groups of three, `46 000`: it is asked for joined as well.
 *
 * @param {(string | undefined)[]} parts
 */
function groupedNumber(parts) {
  if (!FIRST_DIGITS.test(parts[0] ?? "")) return null;
  let used = 1;
  while (used < MOST_GROUPS && THREE_DIGITS.test(parts[used] ?? "")) used++;
  const last = used < MOST_GROUPS ? LAST_DIGITS.exec(parts[used] ?? "") : null;
  if (last) used++;
  if (used === 1) return null;
  const groups = parts.slice(0, used);
  if (last) groups[used - 1] = last[1];
  const [folded] = foldedTokens(groups.join("\u00a0"));
  return { number: folded.word, written: groups.join(" "), used };
}

/**
 * @param {Query} parsed
 * @param {string} written
 * @param {string} not
 */
function addWords(parsed, written, not) {
  // hafen* is for all words that begin so, as any word is while it is typed.
  const text = written.replace(/\*+$/, "");
  const isBegun = text !== written;
  const found = foldedTokens(text);
  if (!found.length) return;
  if (not) parsed.excluded.push(text);
  else parsed.words.push(text);
  // What is excluded is excluded as a whole: -night-ferry does not exclude every ferry.
  if (not && found.length > 1) parsed.clauses.push({ kind: "phrase", text, tokens: found, not: true, isOpen: false });
  else {
    found.forEach((token, at) => {
      const goesOn = isBegun && at === found.length - 1;
      parsed.clauses.push({ kind: "word", text, tokens: [token], not: Boolean(not), isBegun: goesOn });
    });
  }
}
