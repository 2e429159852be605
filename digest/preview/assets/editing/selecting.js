// What is selected in the page: its words, and those around it, without the notes that stand between them.

/** @import { Selected } from "./types.d.ts" */

const STORY = ".story .text";
const ASIDE = ".ref, .notes, .footnote, .footnote-back, script, style";
const AROUND = 300;
const MARK = "This is the mark of a note, and no text of the article: select the words beside it.";
const NOTES = "These are notes: select in one of them, or in the article’s text.";
const PICTURE = "A picture has no words that can be annotated: select in the text, or in its caption.";
const MANY = "This goes over more than one paragraph, item or cell: select within one.";

/** What a passage lies in: it ends where that does. */
const BLOCK = "p, li, h2, h3, h4, h5, h6, td, th, dt, dd, blockquote, figcaption, pre, caption";

/** The notes of an article, and its cards: what an annotation is shown in. */
const NOTE = ".notes li, .cards li, .quotations > *, .context li";

/** @param {Node} node */
const elementOf = (node) => (node instanceof Element ? node : node.parentElement);

/** The story's text nodes, without notes and the numbers of notes. */
function texts() {
  /** @type {Text[]} */
  const found = [];
  for (const root of document.querySelectorAll(STORY)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  }
  return found;
}

/**
 * Where the page shows a passage: of several places, the one whose surroundings are most like those given.
 *
 * @param {Selected} passage
 */
export function rangeOf({ exact, prefix }) {
  const nodes = texts();
  let all = "";
  const starts = nodes.map((node) => {
    const start = all.length;
    all += node.data.replace(/\s/g, " ");
    return start;
  });
  const [wanted, before] = [exact, prefix].map((text) => text.replace(/\s/g, " "));
  let start = all.indexOf(before.slice(-40) + wanted);
  start = start < 0 ? all.indexOf(wanted) : start + before.slice(-40).length;
  if (start < 0 || !wanted) return null;
  const at = (/** @type {number} */ offset) => starts.findLastIndex((each) => each <= offset);
  const [first, last] = [at(start), at(start + wanted.length - 1)];
  const range = document.createRange();
  range.setStart(nodes[first], start - starts[first]);
  range.setEnd(nodes[last], start + wanted.length - starts[last]);
  return range;
}

/**
 * What is selected in the story, and where; or why that is nothing to annotate.
 *
 * @returns {{ selected: Selected, range: Range } | { note: Element } | { why: string } | null}
 */
export function selection() {
  const now = getSelection();
  if (!now || now.isCollapsed || !now.rangeCount) return null;
  const range = now.getRangeAt(0);
  const ends = [elementOf(range.startContainer), elementOf(range.endContainer)];
  if (!now.toString().trim()) {
    const isPicture =
      ends.every((end) => end?.closest(STORY)) && range.cloneContents().querySelector("img, svg, video");
    return isPicture ? { why: PICTURE } : null;
  }
  const note = ends[0]?.closest(NOTE);
  if (note && note === ends[1]?.closest(NOTE)) return { note };
  const story = document.querySelector("main article");
  if (!story || !ends.every((end) => end && story.contains(end))) return null;
  if (!ends.every((end) => end?.closest(`${STORY}, article h1`))) {
    return { why: "Only the article’s text can be annotated: the selection goes beyond it." };
  }
  const title = ends[0]?.closest("h1");
  if (title && title === ends[1]?.closest("h1")) {
    const selected = { exact: now.toString(), prefix: "", suffix: "", in_title: true };
    return { selected, range: range.cloneRange() };
  }
  let [before, exact, after] = ["", "", ""];
  const blocks = new Set();
  for (const node of texts()) {
    if (!range.intersectsNode(node)) {
      if (range.comparePoint(node, 0) < 0) before += node.data;
      else after += node.data;
      continue;
    }
    const start = node === range.startContainer ? range.startOffset : range.comparePoint(node, 0) < 0 ? node.length : 0;
    const end =
      node === range.endContainer ? range.endOffset : range.comparePoint(node, node.length) > 0 ? 0 : node.length;
    before += node.data.slice(0, start);
    exact += node.data.slice(start, Math.max(start, end));
    if (node.data.slice(start, end).trim()) blocks.add(node.parentElement?.closest(BLOCK));
    after += node.data.slice(Math.max(start, end));
  }
  if (!exact.trim()) return { why: ends.some((end) => end?.closest(".notes")) ? NOTES : MARK };
  if (blocks.size > 1) return { why: MANY };
  return {
    selected: { exact, prefix: before.slice(-AROUND), suffix: after.slice(0, AROUND) },
    range: range.cloneRange(),
  };
}
