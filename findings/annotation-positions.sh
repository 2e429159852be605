#!/bin/sh
# A TextPositionSelector counts in code points (Web Annotation Data Model, 4.2.5), the DOM in units of UTF-16, of which some Chinese characters
# take two: 𠮷, with which the name Yoshida is also written. One such name before a passage, and readers part by one character.
# @apache-annotator/dom 0.2.0 and anchorpoint 0.8.2 (Python) count as the model says; @recogito/text-annotator 4.1.1 and
# dom-anchor-text-position 5.0.0 write and read units, so that where the first two select "46,000" the others select " 46,00", which reads as
# another amount; text-annotator does so with a TextQuoteSelector beside it as well, which it keeps and does not ask. Published annotations count in code
# points and have the words beside them, and those of others are anchored by their words alone (digest/machine_readable/web_annotations.py,
# digest/importing). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check anchorpoint==0.8.2
npm install --silent --no-audit --no-fund jsdom@29.1.1 @apache-annotator/dom@0.2.0 @apache-annotator/selector@0.2.0 \
  @recogito/text-annotator@4.1.1 dom-anchor-text-position@5.0.0 > /dev/null
cat > look.mjs <<'SCRIPT'
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<p>The chef 𠮷田 sold 46,000 bowls.</p>");
Object.assign(globalThis, { window });
for (const name of ["document", "Node", "NodeFilter", "Range", "Element", "HTMLElement"]) globalThis[name] = window[name];
const apache = await import("@apache-annotator/dom");
const recogito = await import("@recogito/text-annotator");
const { fromRange, toRange } = await import("dom-anchor-text-position");

const page = document.querySelector("p");
const words = page.firstChild;
const range = document.createRange();
range.setStart(words, words.data.indexOf("46,000"));
range.setEnd(words, words.data.indexOf(" bowls"));
const position = await apache.describeTextPosition(range, page);
const show = (name, { start, end }, read) => console.log(`${name}: written ${start}-${end}; ${position.start}-${position.end} is read as "${read}"`);

for await (const match of apache.createTextPositionSelectorMatcher(position)(page)) show("apache-annotator", position, match.toString());
const { parsed } = recogito.parseW3CTextAnnotation({
  "@context": "http://www.w3.org/ns/anno.jsonld",
  id: "https://news.example/#figure",
  type: "Annotation",
  body: [],
  target: { source: "https://news.example/", selector: [{ type: "TextQuoteSelector", exact: "46,000" }, position] },
});
const revived = recogito.reviveSelector(parsed.target.selector[0], page);
show("text-annotator", recogito.rangeToSelector(range, page), revived.range.toString());
show("dom-anchor-text-position", fromRange(page, range), toRange(page, position).toString());
SCRIPT
found=$(node look.mjs
venv/bin/python - <<'PYTHON'
from anchorpoint import TextPositionSelector, TextQuoteSelector

text = "The chef 𠮷田 sold 46,000 bowls."
place = TextQuoteSelector(exact="46,000").as_position(text)
print(f'anchorpoint: written {place.start}-{place.end}; 17-23 is read as "{TextPositionSelector(start=17, end=23).as_quote(text).exact}"')
PYTHON
)
expected='apache-annotator: written 17-23; 17-23 is read as "46,000"
text-annotator: written 18-24; 17-23 is read as " 46,00"
dom-anchor-text-position: written 18-24; 17-23 is read as " 46,00"
anchorpoint: written 17-23; 17-23 is read as "46,000"'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
