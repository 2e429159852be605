#!/bin/sh
# News pages raise the numbers of notes, and powers of ten, with "sup". Extractors of an article's text drop the element and keep its digits,
# which join the amount before them: of ten packages all make 20192 of "in 2019<sup>2</sup>" and 106 of "10<sup>6</sup>", a ten-thousandth of
# what the page says. A note that is a link joins too in eight ("46,0001"), as it does where "role" says what it is and no "sup" is around it
# ("$5.4 million3"); markdownify 1.2.3 and html-to-markdown 3.21.2 part these, by writing them as links. trafilatura 2.3.1 keeps "sup" in its
# Markdown, and drops it in its text. digest/ingest/html/raised.py leaves out references to notes and writes powers with raised digits. This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
for package in trafilatura==2.3.1 lxml-html-clean==0.4.6 readability-lxml==0.9 newspaper4k==0.9.6 goose3==3.1.22 inscriptis==2.7.6 \
  html2text==2025.4.15 jusText==3.0.2 Resiliparse==2.0.1 markdownify==1.2.3 html-to-markdown==3.21.2; do
  venv/bin/pip install --quiet --disable-pip-version-check "$package" 2> /dev/null
done
cat > page.html <<'HTML'
<!doctype html><html lang="en"><head><title>Harbour traffic rises</title></head><body><article><h1>Harbour traffic rises</h1>
<p>The harbour of Skagen handled 46,000<sup><a href="#fn1">1</a></sup> containers in 2019<sup>2</sup>, the port authority said on Monday in its yearly report, which came out a month late.</p>
<p>Revenue came to $5.4 million<a href="#fn3" role="doc-noteref">3</a>, while costs stood at 3.1 × 10<sup>6</sup> dollars, and the new quay was paid for by the city, which sold its land in the spring.</p>
<p>Nobody knows when the last ship of the year will leave the harbour, and the pilots are all still waiting for news of it, said the harbour's director on Monday.</p>
</article></body></html>
HTML
found="$(venv/bin/python -W ignore - <<'PYTHON'
import re
from pathlib import Path

import goose3
import html2text
import html_to_markdown
import inscriptis
import justext
import markdownify
import newspaper
import trafilatura
from lxml import html
from readability import Document
from resiliparse.extract.html2text import extract_plain_text

page = Path("page.html").read_text()
article = newspaper.Article("https://news.example/", language="en")
article.download(input_html=page)
article.parse()
markdown = html_to_markdown.convert(page)
texts = {
    "trafilatura": trafilatura.extract(page),
    "trafilatura, Markdown": trafilatura.extract(page, output_format="markdown"),
    "readability-lxml": html.fromstring(Document(page).summary()).text_content(),
    "newspaper4k": article.text,
    "goose3": goose3.Goose().extract(raw_html=page).cleaned_text,
    "inscriptis": inscriptis.get_text(page),
    "html2text": html2text.html2text(page, bodywidth=0),
    "jusText": "\n".join(block.text for block in justext.justext(page, justext.get_stoplist("English"))),
    "Resiliparse": extract_plain_text(page, main_content=True),
    "markdownify": markdownify.markdownify(page),
    "html-to-markdown": markdown if isinstance(markdown, str) else markdown.content,
}
for name, text in texts.items():
    text = " ".join(text.split())
    amounts = re.search(r"handled (.*) containers in (.*), the port.* to (.*), while.* at (.*) dollars", text)
    print(f"{name}:", " | ".join(amounts.groups()))
PYTHON
)"
expected='trafilatura: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
trafilatura, Markdown: 46,000<sup>1</sup> | 2019<sup>2</sup> | $5.4 million3 | 3.1 × 10<sup>6</sup>
readability-lxml: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
newspaper4k: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
goose3: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
inscriptis: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
html2text: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
jusText: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
Resiliparse: 46,0001 | 20192 | $5.4 million3 | 3.1 × 106
markdownify: 46,000[1](#fn1) | 20192 | $5.4 million[3](#fn3) | 3.1 × 106
html-to-markdown: 46,000[1](#fn1) | 20192 | $5.4 million[3](#fn3) | 3.1 × 106'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
