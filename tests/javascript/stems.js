// The stems of words, from standard input to standard output: a list of words for each of Snowball's stemmers.

import { readFileSync } from "node:fs";

/** @type {Record<string, string[]>} */
const asked = JSON.parse(readFileSync(0, "utf-8"));
/** @type {Record<string, string[]>} */
const stems = {};
for (const [name, words] of Object.entries(asked)) {
  const { default: Stemmer } = await import(`../../templates/assets/search/engine/stemmers/${name}-stemmer.js`);
  const stemmer = new Stemmer();
  stems[name] = words.map((word) => stemmer.stemWord(word));
}
console.log(JSON.stringify(stems));
