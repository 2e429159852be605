import assert from "node:assert/strict";
import { test } from "node:test";
import { around } from "../../templates/assets/search/ui/around.js";

/** @param {import("types/search").Piece[]} pieces */
const text = (pieces) => pieces.map(([piece]) => piece).join("");
const long =
  "The council met again and again and could not agree on what the boats are for, nor on who pays for any of them, ";

test("a text without a match has none", () => {
  assert.deepEqual(around([]), []);
  assert.deepEqual(around([["Nothing.", false]]), []);
});

test("it begins with its sentence where that begins near", () => {
  assert.deepEqual(
    around([
      ["ferry", true],
      [" stays.", false],
    ]),
    [
      ["ferry", true],
      [" stays.", false],
    ],
  );
  assert.equal(
    text(
      around([
        ["It rains. The night ", false],
        ["ferry", true],
        [" stays.", false],
      ]),
    ),
    "The night ferry stays.",
  );
  assert.equal(
    text(
      around([
        [`${long}Yes. The `, false],
        ["ferry", true],
      ]),
    ),
    "The ferry",
  );
});

test("it is cut at words, and says so", () => {
  const shown = around([
    [long, false],
    ["ferry", true],
    [` ${long.repeat(4)}`, false],
  ]);
  assert.ok(shown[0][0].startsWith("…") && /^…\S/.test(shown[0][0]));
  assert.ok(text(shown).endsWith("…") && text(shown).length <= 242);
  assert.deepEqual(shown[1], ["ferry", true]);
});
