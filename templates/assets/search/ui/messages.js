// All that search says to readers.

import { QUOTATION_MARKS, gettext, listed, ngettext } from "../../js/words.js";

/** @import { Answer } from "types/search" */

/** @type {Partial<Record<string, string>>} */
export const KINDS = { article: gettext("Story"), quote: gettext("Quotation"), figure: gettext("Figure") };
/** @type {Partial<Record<string, string>>} */
export const ALL_OF_KIND = {
  article: gettext("Stories"),
  quote: gettext("Quotations"),
  figure: gettext("Figures"),
};
export const FACETS = {
  kind: gettext("Kind"),
  topic: gettext("Topic"),
  outlet: gettext("Outlet"),
  year: gettext("Year"),
  speaker: gettext("Speaker"),
};

export const SEARCHING = gettext("Searching…");
export const UNAVAILABLE = gettext("Search cannot be reached");
export const TRY_AGAIN = gettext("Try again");
export const CLEAR_FILTERS = gettext("Clear all filters");
export const WITHOUT_FILTERS = gettext("Search without filters");
export const DID_YOU_MEAN = gettext("Did you mean");
export const ELSEWHERE = gettext("The lists of the digest lead to everything in it:");
export const MORE_FILTERS = gettext("Show more");
export const FEWER_FILTERS = gettext("Show fewer");
export const ALL_OF_SEARCH = gettext("All of search, with filters");
export const MARKED_WORDS = gettext("Marked words");
export const PREVIOUS = gettext("Previous");
export const NEXT = gettext("Next");
export const CLEAR = gettext("Clear");

/**
 * @param {Answer} answer
 * @param {string} text
 */
export const heading = ({ total, problems }, text) => {
  if (problems.some(({ kind }) => kind === "version")) return UNAVAILABLE;
  return total ? results(total, text) : nothing(text);
};
/**
 * @param {number} total
 * @param {string} text
 */
const results = (total, text) =>
  text
    ? ngettext("%(num)s result for %(query)s", "%(num)s results for %(query)s", total, { query: quoted(text) })
    : ngettext("%(num)s result", "%(num)s results", total);
/** @param {number} total */
export const allResults = (total) => ngettext("All %(num)s result", "All %(num)s results", total);
/** @param {string} text */
const nothing = (text) =>
  text ? gettext("Nothing found for %(query)s", { query: quoted(text) }) : gettext("Nothing found");
/**
 * A query that has quotation marks itself stands as it is.
 *
 * @param {string} text
 */
const quoted = (text) =>
  [...QUOTATION_MARKS].some((mark) => text.includes(mark)) ? text : gettext("“%(words)s”", { words: text });
/** @param {number} number */
export const showMore = (number) => ngettext("Show %(num)s more", "Show %(num)s more", number);
/** @param {string} label */
export const removeFilter = (label) => gettext("Remove the filter %(filter)s", { filter: label });
/**
 * @param {string} label
 * @param {string} group
 */
export const ofGroup = (label, group) => gettext("%(label)s: %(group)s", { label, group });
/**
 * @param {number} places
 * @param {string[]} words
 */
export const marked = (places, words) =>
  ngettext("%(num)s mark for %(words)s", "%(num)s marks for %(words)s", places, {
    words: listed(words.map((word) => gettext("“%(words)s”", { words: word }))),
  });
