#!/bin/sh
# dom-anchor-text-quote 4.0.2: a quotation that the text does not have is anchored to what is like it, and nothing tells that it was: of a
# page that says 46% twice, the selector "47%" with its prefix gives the range of a 46%. Where the exact words occur twice and no context
# is given, one is taken in silence too. A figure found so would be another, so what others annotated is anchored here by its
# exact words, and the nearest passage is only told (digest/importing). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@26.1.0 > /dev/null
cat > look.cjs <<'SCRIPT'
const { JSDOM } = require("jsdom");
const { window } = new JSDOM("<main><p>Sales rose to 46% in May. Sales fell to 46% in June.</p></main>");
Object.assign(globalThis, { window, document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const quote = require("dom-anchor-text-quote");
const main = window.document.querySelector("main");
const found = [{ exact: "47%", prefix: "fell to " }, { exact: "46%" }, { exact: "no more ships" }].map((selector) => {
  const range = quote.toRange(main, selector);
  return range && `${range.startOffset} ${range}`;
});
console.log(JSON.stringify(found));
SCRIPT
found=$(node look.cjs)
expected='["40 46%","14 46%",null]'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
