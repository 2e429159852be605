// Postings as columns of numbers; digest/search/vocabulary/lexicon.py writes them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { postingsOf } from "../../templates/assets/search/engine/postings.js";

const BASES = [0, 10, 20];
// Segment 0: article 1, once in its body; article 3, in the second and third of its annotations. Segment 2: article 20.
const WRITTEN = `!#")"%$!""!)`;

/** @param {import("types/search").Postings} postings */
const listed = (postings) =>
  Object.fromEntries(Object.entries(postings).map(([name, numbers]) => [name, [...numbers]]));

test("articles, what is said of them, and ordinals by article", () => {
  assert.deepEqual(listed(postingsOf(WRITTEN, BASES)), {
    articles: [1, 3, 20],
    infos: [8, 4, 8],
    startsAt: [0, 0, 2, 2],
    ordinals: [1, 2],
  });
});

test("a text that was cut off anywhere says no more than the whole, and nothing of other articles", () => {
  for (let end = 0; end <= WRITTEN.length; end++) {
    const { articles, infos, startsAt } = listed(postingsOf(WRITTEN.slice(0, end), BASES));
    assert.deepEqual(articles, [1, 3, 20].slice(0, articles.length));
    assert.equal(infos.length, articles.length);
    assert.equal(startsAt.length, articles.length + 1);
  }
});

test("a segment that the index does not have is left out", () => {
  assert.deepEqual(listed(postingsOf('%"!)', BASES)).articles, []);
});
