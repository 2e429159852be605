// Both halves of the analysis give the same: tests/search/test_analysis.py has the same table.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { marked, stemmer, tokens, words } from "../../templates/assets/search/engine/analysis.js";

const cases = JSON.parse(readFileSync(new URL("../search/cases/analysis.json", import.meta.url), "utf-8"));

test("words are cut and folded as the table says", () => {
  for (const [text, expected] of cases.words) assert.deepEqual(words(text), expected, text);
});

test("stems are those of the table", async () => {
  for (const [language, word, ...expected] of cases.stems) {
    assert.deepEqual((await stemmer(language))(word).sort(), expected, `${language}: ${word}`);
  }
});

test("a token knows where it stands", () => {
  for (const [text] of cases.words) {
    let reached = 0;
    for (const { start, end } of tokens(text)) {
      assert.ok(start >= reached && end > start && end <= text.length, text);
      reached = start;
    }
  }
});

test("marks lie on words, and join over spaces", () => {
  const isFerry = (/** @type {string} */ word) => ["night", "ferry"].includes(word);
  assert.deepEqual(marked("The night  ferry’s crew", isFerry), [
    ["The ", false],
    ["night  ferry", true],
    ["’s crew", false],
  ]);
  assert.deepEqual(
    marked("東京の夜", (word) => word === "京の"),
    [
      ["東", false],
      ["京の", true],
      ["夜", false],
    ],
  );
  assert.deepEqual(
    marked("ferry, night ferry", () => false, [["night", "ferry"]]),
    [
      ["ferry, ", false],
      ["night ferry", true],
    ],
  );
  assert.deepEqual(marked("", isFerry), []);
});

test("what is marked, joined, is the text", () => {
  for (const [text] of cases.words) {
    const pieces = marked(text, (word) => word.length % 2 === 0);
    assert.equal(pieces.map(([piece]) => piece).join(""), text);
  }
});
