#!/bin/sh
# Pagefind 1.6.0: words are joined over the signs between them. A range with a dash, "€35–40 million", is kept as 3540: its first end
# finds the page, as the beginning of a word, its second does not; a decimal is kept without its point, so that a page with
# "11.2%" answers a search for 112. "46,000" and "46000" find each other. Here both ends of a range are terms and a decimal is another
# word than its digits (digest/search/analysis.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund pagefind@1.6.0 > /dev/null
mkdir -p site/port
cat > site/port/index.html <<'HTML'
<!doctype html><html lang="en"><title>Port</title>
<main><p>The port shipped 46,000 boxes, up 11.2%, with sales of €35–40 million.</p></main></html>
HTML
node_modules/.bin/pagefind --site site --quiet > /dev/null
echo '{"type":"module"}' > site/pagefind/package.json
cat > look.mjs <<'SCRIPT'
import { readFile } from "node:fs/promises";

// The engine asks for its files by fetch: they are answered from the folder.
globalThis.fetch = async (address) => new Response(await readFile(`site${String(address).replace(/\?.*/, "")}`));
const search = await import("./site/pagefind/pagefind.js");
await search.options({ basePath: "/pagefind/" });
const found = {};
for (const query of ["35", "40", "46,000", "46000", "112"]) found[`q ${query}`] = (await search.search(query)).results.length;
console.log(JSON.stringify(found));
SCRIPT
found=$(node look.mjs)
expected='{"q 35":1,"q 40":0,"q 46,000":1,"q 46000":1,"q 112":1}'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
