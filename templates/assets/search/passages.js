// Where words stand in the text of a page, whatever elements that text is made of: words as the index has them.

import { isUnspaced, tokens } from "./analysis.js";

const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, dt, dd, th, td, caption, figcaption, blockquote, div, section, pre";
// Numbers of notes stand within the text, and are no part of it.
const APART = ".ref, .hidden, .ways, script, style, dialog, button";

// Ranges of all the places in `main` where one of `phrases` stands, whose words follow each other in one block.
export function passagesOf(phrases, main) {
  const wanted = new Map();
  for (const phrase of phrases) {
    const words = sequence(phrase);
    if (words.length) wanted.set(words[0], [...(wanted.get(words[0]) ?? []), words]);
  }
  return [...blocksOf(main)].flatMap((block) => passagesIn(block, wanted));
}

// The words of a phrase. Where a script has no spaces they are pairs of characters, and the last is one alone, which
// stands in the text only where that ends there too.
function sequence(phrase) {
  const words = Array.from(tokens(phrase), ({ word }) => word);
  return words.filter((word, index) => !index || !isUnspaced(word) || [...word].length > 1);
}

function passagesIn(block, wanted) {
  const found = [...tokens(block.text)];
  const passages = [];
  let reached = 0;
  found.forEach(({ word, start }, at) => {
    if (start < reached) return;
    const follows = (words) => words.every((each, step) => found[at + step]?.word === each);
    const longest = Math.max(0, ...(wanted.get(word) ?? []).filter(follows).map((words) => words.length));
    if (!longest) return;
    reached = found[at + longest - 1].end;
    passages.push(block.range(start, reached));
  });
  return passages;
}

// The texts of `main` in blocks, none of which a phrase reaches across.
export function* blocksOf(main) {
  let block;
  for (const node of textNodes(main)) {
    const own = node.parentElement.closest(BLOCKS);
    if (own !== block?.element) {
      if (block) yield block;
      block = new Block(own);
    }
    block.add(node);
  }
  if (block) yield block;
}

class Block {
  text = "";
  #nodes = [];

  constructor(element) {
    this.element = element;
  }

  add(node) {
    this.#nodes.push([this.text.length, node]);
    this.text += node.data;
  }

  range(start, end) {
    const range = document.createRange();
    const place = (at) => this.#nodes.findLast(([from], index) => from < at || !index);
    const [first, last] = [place(start + 1), place(end)];
    range.setStart(first[1], start - first[0]);
    range.setEnd(last[1], end - last[0]);
    return range;
  }
}

function* textNodes(main) {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(APART)) yield walker.currentNode;
  }
}
