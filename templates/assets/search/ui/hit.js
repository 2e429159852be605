// A hit as it is shown: a story, a quotation with its speaker, a figure with its value, or what the index names. `mark(text)` is the answer's.

import { gettext, pgettext, pieces as piecesOf } from "../../js/words.js";
import { element } from "./interface.js";
import { KINDS } from "./messages.js";

/**
 * @import { Hit, Kind, Mark, Piece } from "types/search"
 * @import { Content, Language, Link } from "types/interface"
 */

/** Words of the page's own language, with those of others among them. */
const MIXED = { dir: "auto" };
const MOST_MARKS = 12;
const LONGEST_MARK = 120;

// CLDR's dates, as the pages have them. Days are days everywhere: no time zone moves them.
const dates = new Intl.DateTimeFormat(document.documentElement.lang, {
  dateStyle: "medium",
  timeZone: "UTC",
  calendar: "gregory",
  numberingSystem: "latn",
});

/**
 * A story has a line of its own for a passage where neither title nor summary shows what was found.
 *
 * @param {Hit} hit
 * @param {string} href
 * @param {Mark} mark
 * @param {boolean} [isShown]
 */
export function hitItem(hit, href, mark, isShown = true) {
  const text = spoken(hit);
  /** @type {Link} */
  const link = (...content) =>
    element("h3", { class: "headline", ...(isLabelled(hit) ? MIXED : text) }, element("a", { href }, ...content));
  return element(
    "li",
    { class: `hit ${hit.kind}` },
    element(
      "p",
      { class: "facts" },
      element("span", { class: "sample" }, KINDS[hit.kind] ?? hit.label ?? ""),
      " ",
      ...facts(hit),
    ),
    element("div", { class: "hit-text" }, ...(body[hit.kind] ?? other)(hit, link, text, mark, isShown)),
  );
}

/** @type {Partial<Record<Kind, (hit: Hit, link: Link, text: Language, mark: Mark, isShown: boolean) => Content>>} */
const body = {
  article: (hit, link, text, mark, isShown) => [
    link(...shown(mark(hit.title))),
    element("p", { class: "summary", ...text }, ...pieces(hit)),
    ...(isShown ? [] : [element("p", { class: "matched", ...text })]),
  ],
  quote: (hit, link) => [link(...quoted(hit)), speaker(hit), within(hit)],
  figure: (hit, link) => [
    link(
      element("span", { class: "hit-value", ...spoken(hit) }, hit.value),
      " ",
      element("span", { class: "hit-label" }, ...pieces(hit)),
    ),
    ...(hit.terms ? [element("p", { class: "terms" }, hit.terms)] : []),
    within(hit),
  ],
};

/**
 * A hit of a kind that only the index names.
 *
 * @param {Hit} hit
 * @param {Link} link
 */
function other(hit, link) {
  return [link(...(hit.value ? [element("b", { dir: "auto" }, hit.value), " "] : []), ...pieces(hit)), within(hit)];
}

/**
 * The same in two lines, for a list to choose from.
 *
 * @param {Hit} hit
 * @param {Record<string, string>} attributes
 * @param {Mark} mark
 */
export function hitOption(hit, attributes, mark) {
  const text = spoken(hit);
  /** @type {Partial<Record<Kind, () => Content>>} */
  const first = {
    article: () => shown(mark(hit.title)),
    quote: () => quoted(hit),
    figure: () => [element("b", { class: "hit-value", ...text }, hit.value), " ", ...pieces(hit)],
  };
  const otherwise = () => (hit.value ? [element("b", { dir: "auto" }, hit.value), " ", ...pieces(hit)] : pieces(hit));
  /** @type {Partial<Record<Kind, () => Content>>} */
  const second = {
    article: () => (hit.text.length ? pieces(hit) : [hit.outlet]),
    quote: () => [[hit.speaker, hit.title].filter(Boolean).join(" · ")],
    figure: () => [[hit.terms, hit.title].filter(Boolean).join(" · ")],
  };
  return element(
    "a",
    { ...attributes, class: `option ${hit.kind}` },
    element("span", { class: "sample" }, KINDS[hit.kind] ?? hit.label ?? ""),
    " ",
    element(
      "span",
      { class: "option-title", ...(isLabelled(hit) ? MIXED : text) },
      ...(first[hit.kind] ?? otherwise)(),
    ),
    " ",
    element("span", { class: "option-text", ...text }, ...(second[hit.kind]?.() ?? [hit.title])),
  );
}

/**
 * The language of what an article says.
 *
 * @param {Hit} hit
 * @returns {Language}
 */
function spoken(hit) {
  return { lang: hit.language, dir: "auto" };
}

/**
 * Whether a hit is in the editor's words: the label of a figure, whose amount is the article's, and of kinds that only
 * the index names.
 *
 * @param {Hit} hit
 */
function isLabelled(hit) {
  return hit.kind !== "article" && hit.kind !== "quote";
}

/** @param {Hit} hit */
function pieces(hit) {
  return shown(hit.text);
}

/**
 * The words of a quotation in the marks of its language, in those that its article has, or in none where it is indirect.
 *
 * @param {Hit} hit
 * @returns {Content}
 */
const quoted = (hit) => (hit.marks ? [hit.marks[0], ...pieces(hit), hit.marks[1]] : [element("q", {}, ...pieces(hit))]);

/**
 * @param {Piece[]} pieces
 * @returns {Content}
 */
function shown(pieces) {
  return pieces.map(([piece, matched]) => (matched ? element("mark", {}, piece) : piece));
}

/** @param {Hit} hit */
function speaker(hit) {
  const name = element("b", { dir: "auto" }, hit.speaker);
  const said = pgettext("of a speaker", "%(name)s, %(role)s");
  const role = element("bdi", {}, hit.role);
  return element("p", { class: "speaker" }, ...(hit.role ? piecesOf(said, { name, role }) : [name]));
}

/** @param {Hit} hit */
function within(hit) {
  return element("p", { class: "cited-in", lang: hit.language, dir: "auto" }, hit.title);
}

/** @param {Hit} hit */
function facts(hit) {
  const said = gettext("Corrected %(day)s");
  const corrected =
    hit.corrected && element("span", { class: "corrected-mark" }, ...piecesOf(said, { day: time(hit.corrected) }));
  return [element("span", {}, hit.outlet), " ", time(hit.date), ...(corrected ? [" ", corrected] : [])];
}

/** @param {string} day */
function time(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return element("time", { datetime: day }, Number.isNaN(date.getTime()) ? day : dates.format(date));
}

/**
 * The address of a hit on this host, with the words that are to be marked there: those that were found, and those asked for. The words
 * of a phrase are not marked by themselves. js/search.js takes all of them out of the address again on arrival.
 *
 * @param {string} root
 * @param {Hit} hit
 * @param {string[]} words
 */
export function hitAddress(root, hit, words) {
  const address = new URL(hit.url, root);
  const found = hit.text.filter(([, matched]) => matched).map(([piece]) => piece);
  const all = [...found, ...words].map((word) => word.trim().toLowerCase());
  const phrases = all.filter((word) => word.includes(" ")).map((phrase) => ` ${phrase} `);
  const isAlone = (/** @type {string} */ word) =>
    !phrases.some((phrase) => phrase !== ` ${word} ` && phrase.includes(` ${word} `));
  const marks = new Set(all.filter((word) => word && word.length <= LONGEST_MARK && isAlone(word)));
  for (const word of [...marks].slice(0, MOST_MARKS)) address.searchParams.append("mark", word);
  // With its host, it would look like a link that leads elsewhere.
  return address.pathname + address.search + address.hash;
}
