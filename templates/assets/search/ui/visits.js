// Searches as addresses, so that they can be linked and gone back to; and those of a page in the browser's history.

/**
 * @import { FacetName } from "types/search"
 * @import { Asked, Kept } from "types/interface"
 */

/** @type {FacetName[]} */
export const FACETS = ["kind", "topic", "outlet", "year", "speaker"];

// Longer texts would not fit into the addresses that servers accept.
const LONGEST = 2000;

/**
 * The same for every facet.
 *
 * @template Value
 * @param {(name: FacetName) => Value} valueOf
 */
export const byFacet = (valueOf) =>
  /** @type {Record<FacetName, Value>} */ (Object.fromEntries(FACETS.map((name) => [name, valueOf(name)])));

/**
 * @param {string} search  Of an address.
 * @returns {Asked}
 */
export function readQuery(search) {
  const given = new URLSearchParams(search);
  return {
    text: (given.get("q") ?? "").slice(0, LONGEST),
    facets: byFacet((name) => [...new Set(given.getAll(name).filter(Boolean))]),
    sort: given.get("sort") === "date" ? "date" : "relevance",
  };
}

/** @param {Asked} search */
export function writeQuery({ text, facets, sort }) {
  const written = new URLSearchParams();
  if (text.trim()) written.set("q", text);
  for (const name of FACETS) for (const value of facets[name]) written.append(name, value);
  if (sort !== "relevance") written.set("sort", sort);
  return written.size ? `?${written}` : "";
}

/** @param {Asked} search */
export function isEmpty({ text, facets }) {
  return !text.trim() && FACETS.every((name) => !facets[name].length);
}

/**
 * What is typed is one visit, from its first letter to its last; a filter or another order is a visit of its own. How many
 * hits each showed, and how far it was scrolled, is kept beside the history: writing into that while a link is being followed
 * would call the browser back.
 *
 * @param {(asked: Asked) => void} returned
 */
export function visits(returned) {
  let here = history.state?.visit ?? begin();
  let search = location.search;
  /** @type {number | undefined} */
  let shown;
  let isTyping = false;
  history.scrollRestoration = "manual";

  addEventListener("pagehide", leave);
  addEventListener("popstate", () => {
    // A fragment alone, such as that of the link to the content, is no other search.
    if (location.search === search) return;
    leave();
    here = history.state?.visit ?? begin();
    search = location.search;
    isTyping = false;
    returned(readQuery(search));
  });

  function leave() {
    try {
      sessionStorage.setItem(here, JSON.stringify({ scroll: scrollY, shown }));
    } catch {
      // Storage is full or switched off: going back begins at the top.
    }
  }

  /**
   * @param {"replaceState" | "pushState"} [method]
   * @param {string} [address]
   */
  function begin(method = "replaceState", address = location.href) {
    const visit = `search-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    history[method]({ visit }, "", address);
    return visit;
  }

  return {
    /**
     * @param {Asked} query
     * @param {{ typing: boolean }} how
     */
    go(query, { typing }) {
      const next = writeQuery(query);
      const address = location.pathname + next;
      if (next !== search && typing && isTyping) history.replaceState(history.state, "", address);
      else if (next !== search) {
        leave();
        here = begin("pushState", address);
      }
      search = next;
      shown = undefined;
      isTyping = typing;
    },
    settle() {
      isTyping = false;
    },
    /** @param {number} number */
    showing(number) {
      shown = number;
    },
    /** @returns {Kept} */
    kept() {
      try {
        return JSON.parse(sessionStorage.getItem(here) ?? "{}");
      } catch {
        return {};
      }
    },
  };
}
