#!/bin/sh
# The marks of a "q" element are made by the style sheet (HTML Standard, 4.5.7 and 15.3.4), so they are in no text node, and converters of news pages
# part: html2text 2025.4.15, markdownify 1.2.3 and inscriptis 2.7.6 write straight marks, turndown 7.2.4, @mozilla/readability's
# textContent (0.6.0), newspaper4k 0.9.6 and html-text 0.7.1 none, so that what somebody said comes out as narration. Of the three
# that write marks none takes those of the page's language. digest/ingest/html/quotation_marks.py sets them, by CLDR and the nesting. This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund turndown@7.2.4 @mozilla/readability@0.6.0 jsdom@26.1.0 > /dev/null
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check html2text==2025.4.15 markdownify==1.2.3 inscriptis==2.7.6 \
  newspaper4k==0.9.6 html-text==0.7.1 lxml-html-clean==0.4.6
cat > page.html <<'HTML'
<!doctype html><html lang="de"><head><title>Der Hafen</title></head><body><article><h1>Der Hafen</h1>
<p>Die Leiterin des Hafens, Vera Lund, sagte dem Rat am Montag, <q>kein Boot bleibt zurück</q>, und die Kräne würden im Frühling nach der Wahl verkauft, die in dieser Woche sein soll.</p>
<p>Der Vorstand will in diesem Frühling alle seine alten Kräne verkaufen, sagte er am Montag nach einer langen Sitzung in der Stadt, die drei Stunden dauerte und ohne Abstimmung endete.</p>
</article></body></html>
HTML
cat > look.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";
import Turndown from "turndown";

const page = readFileSync("page.html", "utf8");
const around = (text) => text.match(/, (.{0,1}kein Boot bleibt zurück.{0,1}),/)[1];
console.log(around(new Turndown().turndown(page)));
console.log(around(new Readability(new JSDOM(page).window.document).parse().textContent));
SCRIPT
found="$(node look.mjs; venv/bin/python -W ignore - <<'PYTHON'
import re
from pathlib import Path

import html2text
import html_text
import inscriptis
import markdownify
import newspaper

page = Path("page.html").read_text()
article = newspaper.Article("https://news.example/", language="de")
article.download(input_html=page)
article.parse()
texts = [article.text, html_text.extract_text(page), html2text.html2text(page, bodywidth=0), markdownify.markdownify(page)]
for text in (*texts, inscriptis.get_text(page)):
    print(re.search(", (.?kein Boot bleibt zurück.?),", text)[1])
PYTHON
)"
expected='kein Boot bleibt zurück
kein Boot bleibt zurück
kein Boot bleibt zurück
kein Boot bleibt zurück
"kein Boot bleibt zurück"
"kein Boot bleibt zurück"
"kein Boot bleibt zurück"'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
