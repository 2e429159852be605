// Where words stand in the text of a page, whatever elements that text is made of.

const BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, dt, dd, th, td, caption, figcaption, blockquote, div, section, pre";
// Numbers of notes stand within the text, and are no part of it.
const APART = ".ref, .hidden, .ways, script, style, dialog, button";
const WORD = "[\\p{L}\\p{N}\\p{M}]";
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

// Ranges of all the places in `main` where one of `words` stands as a whole, whatever its case and accents.
export function passagesOf(words, main) {
  const pattern = patternOf(words);
  if (!pattern) return [];
  const text = foldedText(main);
  return [...text.folded.matchAll(pattern)].map(({ index, 0: { length } }) => text.range(index, index + length));
}

function patternOf(words) {
  const parts = words
    .map((word) => fold(word).match(new RegExp(`${WORD}+`, "gu")))
    .filter(Boolean)
    .sort((one, other) => other.join().length - one.join().length)
    .map((pieces) => {
      const joined = pieces.join("[^\\p{L}\\p{N}\\n]+");
      const before = UNSPACED.test(pieces[0]) ? "" : `(?<!${WORD})`;
      const after = UNSPACED.test(pieces.at(-1)) ? "" : `(?!${WORD})`;
      return before + joined + after;
    });
  return parts.length ? new RegExp(parts.join("|"), "gu") : undefined;
}

function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

// The text below `main`, folded, and for each part of it the place it comes from. Blocks are divided by line ends.
function foldedText(main) {
  let folded = "";
  const places = [];
  let block;
  for (const node of textNodes(main)) {
    const own = node.parentElement.closest(BLOCKS);
    if (own !== block) {
      folded += "\n";
      places.push(undefined);
      block = own;
    }
    let offset = 0;
    for (const character of node.data) {
      const plain = /\s/u.test(character) ? " " : fold(character);
      folded += plain;
      for (let unit = 0; unit < plain.length; unit++) places.push([node, offset, offset + character.length]);
      offset += character.length;
    }
  }
  return {
    folded,
    range(start, end) {
      const range = document.createRange();
      range.setStart(places[start][0], places[start][1]);
      range.setEnd(places[end - 1][0], places[end - 1][2]);
      return range;
    },
  };
}

function* textNodes(main) {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(APART)) yield walker.currentNode;
  }
}
