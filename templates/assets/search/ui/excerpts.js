// The passage of a story that a search has found, where neither title nor summary shows why. It is read from the story's own
// page once the hit has been seen for a moment: nothing is loaded for it before the hits are shown, and it says no more than
// what is published.

import { around } from "./around.js";
import { element } from "./interface.js";
import { blocksOf } from "./passages.js";

/** @import { Mark, Piece } from "types/search" */

const SETTLED = 400;

/** @type {WeakMap<Element, () => void>} */
const waiting = new WeakMap();
const seen = new IntersectionObserver((entries) => {
  for (const { isIntersecting, target } of entries) {
    if (!isIntersecting) continue;
    seen.unobserve(target);
    setTimeout(() => target.isConnected && waiting.get(target)?.(), SETTLED);
  }
});

/**
 * Fills `line` from the page at `address`, in pieces as `mark(text)` gives them; removes it where there is nothing to show.
 *
 * @param {HTMLElement} line
 * @param {string} address
 * @param {Mark} mark
 */
export function excerptWhenSeen(line, address, mark) {
  waiting.set(line, async () => {
    const pieces = await excerpt(address, mark).catch(() => []);
    if (!pieces.length) return line.remove();
    line.replaceChildren(...pieces.map(([piece, matched]) => (matched ? element("mark", {}, piece) : piece)));
  });
  seen.observe(line);
}

/**
 * @param {string} address
 * @param {Mark} mark
 */
async function excerpt(address, mark) {
  const response = await fetch(address);
  if (!response.ok) return [];
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  /** @type {Piece[]} */
  let best = [];
  let most = 0;
  for (const text of page.querySelectorAll(".story .text")) {
    for (const block of blocksOf(text)) {
      const pieces = mark(block.text.replace(/\s+/g, " ").trim());
      const different = new Set(pieces.filter(([, matched]) => matched).map(([piece]) => piece.toLowerCase())).size;
      if (different > most) [best, most] = [pieces, different];
    }
  }
  return around(best);
}
