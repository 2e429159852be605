import assert from "node:assert/strict";
import { test } from "node:test";
import { isUnit, readAmounts } from "../../templates/assets/search/engine/amounts.js";
import { Numbers } from "../../templates/assets/search/engine/files.js";
import { parse } from "../../templates/assets/search/engine/query.js";
import { distance, nearest } from "../../templates/assets/search/engine/suggest.js";

const amountOf = async (/** @type {string} */ text) => {
  const [{ sign, number, unit }] = (await parse(text)).amounts;
  return [sign, number, unit];
};

const numberOf = async (/** @type {string} */ text) => {
  const [clause] = (await parse(text)).clauses;
  return clause.kind === "number" ? clause.number : undefined;
};

test("words, phrases and what is excluded", async () => {
  const parsed = await parse('night “the ferry” -bus -"last boat" harbour');
  assert.deepEqual(parsed.words, ["night", "harbour"]);
  assert.deepEqual(parsed.phrases, ["the ferry"]);
  assert.deepEqual(parsed.excluded, ["bus", "last boat"]);
  for (const quoted of ["«the ferry»", "„the ferry“", "「the ferry」", "『the ferry』"])
    assert.deepEqual((await parse(quoted)).phrases, ["the ferry"]);
  assert.equal(parsed.unfinished, true);
  assert.equal((await parse("ferry ")).unfinished, false);
  assert.equal((await parse('"ferry"')).unfinished, false);
  assert.equal((await parse('"ferry')).unfinished, true);
});

test("filters", async () => {
  const filters = async (/** @type {string} */ text) =>
    (await parse(text)).filters.map(({ name, value, not }) => [name, value, not]);
  assert.deepEqual(await filters("speaker:ada"), [["speaker", "ada", false]]);
  assert.deepEqual(await filters('Speaker:"Ada Brook" -topic:x'), [
    ["speaker", "Ada Brook", false],
    ["topic", "x", true],
  ]);
  assert.deepEqual(await filters("before:2026-03"), [["before", "2026-03", false]]);
  const unknown = await parse("colour:red");
  assert.deepEqual([unknown.filters, unknown.words, unknown.problems[0].kind], [[], ["colour red"], "operator"]);
  assert.deepEqual((await parse("https://example.org/x")).filters, []);
});

test("amounts", async () => {
  assert.deepEqual(await amountOf(">1bn usd"), [">", 1e9, "USD"]);
  assert.deepEqual(await amountOf("< 5 million eur"), ["<", 5e6, "EUR"]);
  assert.deepEqual(await amountOf(">=US$1.5 trillion"), [">=", 1.5e12, "USD"]);
  assert.deepEqual(await amountOf("<=40%"), ["<=", 40, "%"]);
  assert.deepEqual(await amountOf(">٢٫٤ مليون usd"), [">", 2.4e6, "USD"]);
  assert.deepEqual(await amountOf("> 1 mld usd"), [">", 1e9, "USD"]);
  assert.deepEqual(await amountOf(">46,000 jobs"), [">", 46000, "jobs"]);
  assert.deepEqual(await amountOf(">1,5 Mrd. €"), [">", 1.5e9, "EUR"]);
  assert.deepEqual(await amountOf(">1,5 Mrd €"), [">", 1.5e9, "EUR"]);
  assert.equal((await parse(">x")).problems[0].kind, "value");
  assert.equal(await numberOf("46 thousand"), "46000");
  assert.equal(await numberOf("1.1trn yen"), "1100000000000");
  assert.ok(isUnit("base stations", "station") && isUnit("USD", "usd") && !isUnit("EUR", "usd") && isUnit("EUR", ""));
});

test("a number is one, as it is copied from a page or typed in groups of three", async () => {
  const wordsOf = async (/** @type {string} */ text) => (await parse(text)).clauses.map((clause) => clause.kind);
  for (const space of ["\u00a0", "\u202f"]) {
    const [clause, ...others] = (await parse(`46${space}000${space}000`)).clauses;
    assert.deepEqual([clause.kind === "word" && clause.tokens[0].word, others], ["46000000", []]);
    assert.deepEqual(await wordsOf(`jobs${space}cut`), ["word", "word"]);
    assert.deepEqual(await amountOf(`>46${space}000 jobs`), [">", 46000, "jobs"]);
  }
  assert.equal(await numberOf("46 000"), "46000");
  assert.deepEqual(await amountOf(">46 000 jobs"), [">", 46000, "jobs"]);
  assert.deepEqual(await amountOf("> 1 234 567 jobs"), [">", 1234567, "jobs"]);
  assert.equal(await numberOf("1 234 567,50 jobs"), "1234567.5");
  assert.deepEqual(await wordsOf("46 000 jobs"), ["number", "word"]);
  for (const text of ["46 00", "4600 000", "46 0000", "46", "46 x 000"]) {
    assert.ok(!(await wordsOf(text)).includes("number"), text);
  }
});

test("amounts of figures", () => {
  assert.deepEqual(
    readAmounts("46000 jobs\n1e3 JPY|2..3 %\n\n\n5 ").slice(0, 4),
    [
      [
        [{ low: 46000, high: 46000, unit: "jobs" }],
        [
          { low: 1000, high: 1000, unit: "JPY" },
          { low: 2, high: 3, unit: "%" },
        ],
      ],
      [],
      [[{ low: 5, high: 5, unit: "" }]],
    ].slice(0, 4),
  );
});

test("no text is too strange", async () => {
  for (const text of [
    "",
    '"',
    '""',
    "-",
    "--",
    ":",
    "a:",
    ":a",
    ">",
    "<=",
    "> ",
    '"a',
    '-"',
    "- -",
    "\ud800",
    "speaker:",
    '-speaker:"',
    undefined,
    null,
    7,
  ]) {
    assert.ok(Array.isArray((await parse(text)).clauses), String(text));
  }
  assert.ok((await parse("word ".repeat(5_000))).clauses.length <= 32);
});

test("numbers are read as they are written", () => {
  const numbers = new Numbers("!`b!a");
  assert.deepEqual([numbers.next(), numbers.next(), numbers.next()], [0, 63, 64]);
  assert.equal(numbers.next(), 0);
});

test("near words", () => {
  assert.equal(distance("ferry", "frery", 2), 1);
  assert.equal(distance("ferry", "fairy", 2), 2);
  assert.equal(distance("a", "abcd", 2), 3);
  assert.deepEqual(nearest("minisrty", ["minister", "ministry", "industry"]), ["ministry"]);
  assert.deepEqual(nearest("abc", ["abd"]), []);
});
