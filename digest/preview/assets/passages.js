// Where a passage stands in the page, and how it is shown there.

/** @import { Annotation } from "./panel.js" */

const NAME = "digest-preview";
const STAYS = 2500; // milliseconds

/** @param {Element} element */
function around(element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

/**
 * The first place in the story that says `text`, however its white space is set.
 *
 * @param {string} text
 */
function find(text) {
  const story = document.querySelector(".story") ?? document.querySelector("main") ?? document.body;
  /** @type {{ node: Text, start: number }[]} */
  const nodes = [];
  let all = "";
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(".ref, .notes") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: all.length });
    all += node.data.replace(/\s/g, " ");
  }
  const start = all.indexOf(text.replace(/\s/g, " "));
  if (start < 0) return null;
  const at = (/** @type {number} */ offset) => nodes.findLast((each) => each.start <= offset);
  const range = document.createRange();
  const [first, last] = [at(start), at(start + text.length - 1)];
  if (!first || !last) return null;
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, start + text.length - last.start);
  return range;
}

/**
 * Where an annotation's passage stands: the mark of it, its text, or the note.
 *
 * @param {Annotation} annotation
 */
export function passage({ id, passage: text, state }) {
  const mark = id && state !== "unanchored" && document.getElementById(`at-${id}`);
  if (mark) return around(mark);
  const found = text && find(text);
  if (found) return found;
  const card = id && document.getElementById(id);
  return card ? around(card) : null;
}

let fading = 0;

/**
 * Where `sheet` covers the middle of the page, a passage goes into the middle of what is left above it.
 *
 * @param {Range} range
 * @param {Element} sheet
 */
function bring(range, sheet) {
  const [passage, over] = [range.getBoundingClientRect(), sheet.getBoundingClientRect()];
  const isCovered = over.left < passage.right && passage.left < over.right;
  const middle = (isCovered ? over.top : innerHeight) / 2;
  scrollBy({ top: passage.top + Math.min(passage.height / 2, middle - 16) - middle, behavior: "instant" });
}

/**
 * @param {Range} range
 * @param {Element} sheet
 */
export function flash(range, sheet) {
  const { startContainer: start } = range;
  const element = start instanceof Element ? start : start.parentElement;
  element?.scrollIntoView({ block: "center", behavior: "instant" }); // opens what it lies in
  bring(range, sheet);
  if (!("highlights" in CSS)) return;
  CSS.highlights.set(NAME, new Highlight(range));
  clearTimeout(fading);
  fading = setTimeout(() => CSS.highlights.delete(NAME), STAYS);
}
