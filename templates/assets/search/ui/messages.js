// All that search says to readers, in one place to be put into another language.

import { QUOTATION_MARKS } from "../engine/query.js";

/** @import { Answer } from "types/search" */

/**
 * @param {number} number
 * @param {string} one
 * @param {string} many
 */
const counted = (number, one, many) => `${number.toLocaleString("en")} ${number === 1 ? one : many}`;

/** @type {Partial<Record<string, string>>} */
export const KINDS = { article: "Story", quote: "Quotation", figure: "Figure" };
/** @type {Partial<Record<string, string>>} */
export const ALL_OF_KIND = { article: "Stories", quote: "Quotations", figure: "Figures" };
export const FACETS = { kind: "Kind", topic: "Topic", outlet: "Outlet", year: "Year", speaker: "Speaker" };

export const SEARCHING = "Searching…";
export const UNAVAILABLE = "Search cannot be reached";
export const TRY_AGAIN = "Try again";
export const CLEAR_FILTERS = "Clear all filters";
export const WITHOUT_FILTERS = "Search without filters";
export const DID_YOU_MEAN = "Did you mean";
export const ELSEWHERE = "The lists of the digest lead to everything in it:";
export const MORE_FILTERS = "Show more";
export const FEWER_FILTERS = "Show fewer";
export const ALL_OF_SEARCH = "All of search, with filters";
export const PREVIOUS = "Previous";
export const NEXT = "Next";
export const CLEAR = "Clear";

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
const results = (total, text) => counted(total, "result", "results") + (text ? ` for ${quoted(text)}` : "");
/** @param {number} total */
export const allResults = (total) => `All ${counted(total, "result", "results")}`;
/** @param {string} text */
const nothing = (text) => (text ? `Nothing found for ${quoted(text)}` : "Nothing found");
/**
 * A query that has quotation marks itself stands as it is.
 *
 * @param {string} text
 */
const quoted = (text) => ([...QUOTATION_MARKS].some((mark) => text.includes(mark)) ? text : `“${text}”`);
/** @param {number} number */
export const showMore = (number) => `Show ${number} more`;
/** @param {string} label */
export const removeFilter = (label) => `Remove the filter ${label}`;
/**
 * @param {number} places
 * @param {string[]} words
 */
export const marked = (places, words) =>
  `${counted(places, "mark", "marks")} for ${words.map((word) => `“${word}”`).join(", ")}`;
