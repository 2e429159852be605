// Answers queries over an index on disk: a JSON object a line in, { text, options, missing, version }, a JSON object out.
// Paths that begin as one of `missing` are not found. Used by tests/searching.py.

import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { openIndex } from "../../templates/assets/search/engine/engine.js";

const root = pathToFileURL(`${process.argv[2]}/`).href;
/** @type {string[]} */
let requested = [];
/** @type {string[]} */
let missing = [];
/** @type {number | undefined} */
let version;

/** @param {string} url */
async function fetch(url) {
  const path = url.slice(root.length);
  requested.push(path);
  if (missing.some((start) => path.startsWith(start))) return { ok: false, status: 404, text: async () => "" };
  let text = await readFile(new URL(url), "utf-8");
  if (version !== undefined && path === "search/index.json") text = JSON.stringify({ ...JSON.parse(text), version });
  return { ok: true, status: 200, text: async () => text };
}

let open;
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  missing = asked.missing ?? [];
  version = asked.version;
  requested = [];
  try {
    // What is asked of a damaged index is asked of one that is opened anew.
    const index =
      missing.length || version !== undefined
        ? await openIndex(root, { fetch })
        : await (open ??= openIndex(root, { fetch }));
    const answer = await index.search(asked.text, asked.options);
    const facets = asked.options.counts ? await answer.facets(asked.options.counts) : {};
    process.stdout.write(`${JSON.stringify({ ...answer, facets, requested })}\n`);
  } catch (error) {
    process.stdout.write(`${JSON.stringify({ error: String(error), requested })}\n`);
  }
}
