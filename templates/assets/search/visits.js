// The searches of a page in the browser's history. What is typed is one visit, from its first letter to its last; a filter
// or another order is a visit of its own. How many hits each showed, and how far it was scrolled, is kept beside the
// history: writing into that while a link is being followed would call the browser back.

import { readQuery, writeQuery } from "./address.js";

export function visits(returned) {
  let here = history.state?.visit ?? begin();
  let search = location.search;
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

  function begin(method = "replaceState", address = location.href) {
    const visit = `search-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    history[method]({ visit }, "", address);
    return visit;
  }

  return {
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
    showing(number) {
      shown = number;
    },
    kept() {
      try {
        return JSON.parse(sessionStorage.getItem(here)) ?? {};
      } catch {
        return {};
      }
    },
  };
}
