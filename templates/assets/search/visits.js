// The searches of a page in the browser's history. What is typed is one visit, from its first letter to its last; a filter
// or another order is a visit of its own. Each keeps how many hits were shown and how far they were scrolled, so that
// going back finds the list as it was left.

import { readQuery, writeQuery } from "./address.js";

const SETTLED = 100;

export function visits(returned) {
  let shown = location.search;
  let scrolled;
  history.scrollRestoration = "manual";

  addEventListener("scroll", () => {
    clearTimeout(scrolled);
    scrolled = setTimeout(() => keep({ scroll: scrollY }), SETTLED);
  });

  addEventListener("popstate", () => {
    clearTimeout(scrolled);
    // A fragment alone, such as that of the link to the content, is no other search.
    if (location.search === shown) return;
    shown = location.search;
    returned(readQuery(shown));
  });

  function keep(changes) {
    history.replaceState({ ...history.state, ...changes }, "");
  }

  return {
    keep,
    kept: () => history.state ?? {},
    go(query, { typing }) {
      const search = writeQuery(query);
      const address = location.pathname + search;
      clearTimeout(scrolled);
      if (search === shown) keep({ typing });
      else if (typing && history.state?.typing) history.replaceState({ typing }, "", address);
      else history.pushState({ typing }, "", address);
      shown = search;
    },
    scroll() {
      scrollTo({ top: history.state?.scroll ?? 0, behavior: "instant" });
    },
  };
}
