#!/bin/sh
# Readers of structured data in pages do not give a quotation or a day as the page has it. The value of a microdata property is the element's
# textContent (HTML Standard, 5.2.4), to the letter; extruct 0.18.0 sets a blank where an element within it begins or ends beside a sign or a letter, so
# that "€<b>5.4</b>bn" is "€ 5.4 bn", and l’<em>Insee</em> "l’ Insee": what somebody said is not found in the article word for word.
# web-auto-extractor 1.0.17 takes the blanks away that are there ("over46,000jobs"). microdata-node 2.0.0 gives the text. In RDFa, "datetime" says a
# "time" element's value (HTML+RDFa 1.1, 3.1); both of these pass over it and say "5 March", of no year, though extruct has it of the same element in microdata;
# rdfa-streaming-parser 3.0.2 has the day. Pages here say what machines read as JSON-LD, in which neither can happen
# (digest/machine_readable/page_json_ld.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check extruct==0.18.0 html-text==0.7.1 mf2py==2.0.1
npm install --silent --no-audit --no-fund microdata-node@2.0.0 web-auto-extractor@1.0.17 rdfa-streaming-parser@3.0.2 > /dev/null
cat > page.html <<'HTML'
<!doctype html><html lang="en"><head><title>Jobs</title></head><body>
<div itemscope itemtype="https://schema.org/Quotation"><q itemprop="text">over <mark>46,000</mark> jobs</q><p itemprop="text">€<b>5.4</b>bn</p>
<p itemprop="text">l’<em>Insee</em></p><time itemprop="dateCreated" datetime="2026-03-05">5 March</time></div>
<div vocab="https://schema.org/" typeof="NewsArticle"><time property="datePublished" datetime="2026-03-05">5 March</time></div>
</body></html>
HTML
cat > look.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import { toJson } from "microdata-node";
import { RdfaParser } from "rdfa-streaming-parser";
import reader from "web-auto-extractor";

const page = readFileSync("page.html", "utf8");
const show = (name, texts, day) => console.log(`${name}: ${texts.join(" | ")}; ${day}`);
const { properties } = toJson(page).items[0];
show("microdata-node", properties.text, properties.dateCreated);
const { microdata, rdfa } = reader.default().parse(page);
const [quotation] = microdata.Quotation;
show("web-auto-extractor", [quotation.text].flat(), `${quotation.dateCreated}; RDFa ${rdfa.NewsArticle[0].datePublished}`);
const parser = new RdfaParser({ baseIRI: "https://news.example/", contentType: "text/html" });
parser.on("data", ({ predicate, object }) => {
  if (predicate.value.endsWith("datePublished")) console.log(`rdfa-streaming-parser: RDFa ${object.value}`);
});
parser.end(page);
SCRIPT
found=$(venv/bin/python -W ignore - <<'PYTHON'
from pathlib import Path

import extruct

data = extruct.extract(Path("page.html").read_text(), base_url="https://news.example/", syntaxes=["microdata", "rdfa"])
said = data["microdata"][0]["properties"]
days = [node["https://schema.org/datePublished"][0]["@value"] for node in data["rdfa"] if "https://schema.org/datePublished" in node]
print(f"extruct: {' | '.join(said['text'])}; {said['dateCreated']}; RDFa {days[0]}")
PYTHON
node look.mjs)
expected='extruct: over 46,000 jobs | € 5.4 bn | l’ Insee; 2026-03-05; RDFa 5 March
microdata-node: over 46,000 jobs | €5.4bn | l’Insee; 2026-03-05
web-auto-extractor: over46,000jobs | €5.4bn | l’Insee; 5 March; RDFa 5 March
rdfa-streaming-parser: RDFa 2026-03-05'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
