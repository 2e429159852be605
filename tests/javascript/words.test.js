import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const MODULE = new URL("../../templates/assets/js/words.js", import.meta.url);

/** @param {object} catalogue */
const wordsWith = async (catalogue) => {
  const made = readFileSync(MODULE, "utf8").replace(
    /^const CATALOGUE = .*;$/m,
    `const CATALOGUE = ${JSON.stringify(catalogue)};`,
  );
  return import(`data:text/javascript,${encodeURIComponent(made)}`);
};

test("what runs against the digest is isolated in its sentences and lists", async () => {
  const arabic = await wordsWith({ direction: "rtl", language: "ar", messages: { "“%(words)s”": "«%(words)s»" } });
  for (const [words, said] of [
    ["Umsatz 2025", "«\u2068Umsatz 2025\u2069»"],
    ["الميناء", "«الميناء»"],
    ["8,5", "«8,5»"],
    ["\u2068Umsatz\u2069", "«\u2068Umsatz\u2069»"],
  ])
    assert.equal(arabic.gettext("“%(words)s”", { words }), said);
  assert.match(arabic.listed(["Le Quai", "الميناء"]), /^\u2068Le Quai\u2069.+الميناء$/u);
  const english = await import(MODULE.href);
  assert.equal(english.gettext("“%(words)s”", { words: "Umsatz" }), "“Umsatz”");
  assert.equal(english.gettext("“%(words)s”", { words: "الميناء" }), "“\u2068الميناء\u2069”");
});

test("numbers are written as a build writes them", async () => {
  // The same three stand in tests/translation/test_words.py.
  for (const [language, said] of [
    ["es", "1.234"],
    ["pl", "1\u00a0234"],
    ["en", "1,234"],
  ])
    assert.equal((await wordsWith({ direction: "ltr", language, messages: {} })).written(1234), said);
});
