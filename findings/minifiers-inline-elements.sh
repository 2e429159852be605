#!/bin/sh
# "data", "output", "meter" and "progress" stand within a sentence as "span" does (HTML Standard, 3.2.5.2.5: phrasing content); "data" (4.5.13) says an amount to
# machines. Minifiers know what stands in a sentence by lists, and theirs lack these: html-minifier-terser 7.2.0 under collapseWhitespace takes away the
# blanks around all four, as htmlnano 3.5.1 does when told "aggressive", and html-minifier-next 6.2.11, which goes on with the first, those around "data", so that
# "shipped <data value=46000>46,000</data> boxes" is read, found and copied as "shipped46,000boxes"; "span", "mark", "time" and "q" keep theirs.
# minify-html 0.18.1 and @swc/html 1.16.22 ("smart") keep a blank everywhere. No minifier runs over pages here (docs/architecture.md). This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund html-minifier-terser@7.2.0 html-minifier-next@6.2.11 htmlnano@3.5.1 posthtml@0.16.7 \
  @minify-html/node@0.18.1 @swc/html@1.16.22 > /dev/null
cat > look.mjs <<'SCRIPT'
import minifyHtml from "@minify-html/node";
import swc from "@swc/html";
import { minify as next } from "html-minifier-next";
import { minify as terser } from "html-minifier-terser";
import htmlnano from "htmlnano";

const body = { tagName: "body", namespace: "http://www.w3.org/1999/xhtml", attributes: [], isSelfClosing: false };
const minifiers = {
  "html-minifier-terser": (page) => terser(page, { collapseWhitespace: true }),
  "html-minifier-next": (page) => next(page, { collapseWhitespace: true }),
  htmlnano: async (page) => (await htmlnano.process(page, { collapseWhitespace: "aggressive" }, {}, {})).html,
  "minify-html": (page) => minifyHtml.minify(Buffer.from(page), {}).toString(),
  "@swc/html": async (page) => (await swc.minifyFragment(page, { collapseWhitespaces: "smart", contextElement: body })).code,
};
const elements = ["span", "mark", "time", "q", "data", "output", "meter", "progress"];
for (const [name, minify] of Object.entries(minifiers)) {
  const joined = [];
  for (const element of elements) {
    const page = await minify(`<p>It shipped <${element} value=46000>46,000</${element}> boxes.</p>`);
    const text = page.replace(/<[^>]*>/g, "");
    if (text !== "It shipped 46,000 boxes.") joined.push(`${element} (${text})`);
  }
  console.log(`${name}: ${joined.join(", ") || "none"}`);
}
SCRIPT
found=$(node look.mjs)
expected='html-minifier-terser: data (It shipped46,000boxes.), output (It shipped46,000boxes.), meter (It shipped46,000boxes.), progress (It shipped46,000boxes.)
html-minifier-next: data (It shipped46,000boxes.)
htmlnano: data (It shipped46,000boxes.), output (It shipped46,000boxes.), meter (It shipped46,000boxes.), progress (It shipped46,000boxes.)
minify-html: none
@swc/html: none'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
