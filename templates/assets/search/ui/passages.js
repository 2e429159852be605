// Where words stand in the text of a page, whatever elements that text is made of: words as the index has them.

import { isUnspaced, tokens } from "../engine/analysis.js";

const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, dt, dd, th, td, caption, figcaption, blockquote, div, section, pre";
// Numbers of notes and texts to be copied stand within the text, and are no part of it.
const APART = ".ref, .footnote, .footnote-back, .hidden, .ways, .cite-text, script, style, dialog, button";

/**
 * Ranges of all the places in `main` where one of `phrases` stands, whose words follow each other in one block.
 *
 * @param {string[]} phrases
 * @param {Element} main
 */
export function passagesOf(phrases, main) {
  /** @type {Map<string, string[][]>} */
  const wanted = new Map();
  for (const phrase of phrases) {
    const words = sequence(phrase);
    if (words.length) wanted.set(words[0], [...(wanted.get(words[0]) ?? []), words]);
  }
  return [...blocksOf(main)].flatMap((block) => passagesIn(block, wanted));
}

/**
 * The words of a phrase. Where a script has no spaces they are pairs of characters, and the last is one alone, which
 * stands in the text only where that ends there too.
 *
 * @param {string} phrase
 */
function sequence(phrase) {
  const words = Array.from(tokens(phrase), ({ word }) => word);
  return words.filter((word, index) => !index || !isUnspaced(word) || [...word].length > 1);
}

/**
 * @param {Block} block
 * @param {Map<string, string[][]>} wanted
 */
function passagesIn(block, wanted) {
  const found = [...tokens(block.text)];
  /** @type {Range[]} */
  const passages = [];
  let reached = 0;
  found.forEach(({ word, start }, at) => {
    if (start < reached) return;
    const follows = (/** @type {string[]} */ words) => words.every((each, step) => found[at + step]?.word === each);
    const longest = Math.max(0, ...(wanted.get(word) ?? []).filter(follows).map((words) => words.length));
    if (!longest) return;
    reached = found[at + longest - 1].end;
    passages.push(block.range(start, reached));
  });
  return passages;
}

/**
 * The texts of `main` in blocks, none of which a phrase reaches across.
 *
 * @param {Element} main
 */
export function* blocksOf(main) {
  /** @type {Block | undefined} */
  let block;
  for (const node of textNodes(main)) {
    const own = node.parentElement?.closest(BLOCKS) ?? null;
    if (!block || own !== block.element) {
      if (block) yield block;
      block = new Block(own);
    }
    block.add(node);
  }
  if (block) yield block;
}

class Block {
  text = "";
  /** @type {[at: number, node: Text][]} */
  #nodes = [];

  /** @param {Element | null} element */
  constructor(element) {
    this.element = element;
  }

  /** @param {Text} node */
  add(node) {
    this.#nodes.push([this.text.length, node]);
    this.text += node.data;
  }

  /**
   * @param {number} start
   * @param {number} end
   */
  range(start, end) {
    const range = document.createRange();
    const place = (/** @type {number} */ at) => this.#nodes.findLast(([from]) => from < at) ?? this.#nodes[0];
    const [first, last] = [place(start + 1), place(end)];
    range.setStart(first[1], start - first[0]);
    range.setEnd(last[1], end - last[0]);
    return range;
  }
}

/** @param {Element} main */
function* textNodes(main) {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text && !node.parentElement?.closest(APART)) yield node;
  }
}
