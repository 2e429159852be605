#!/bin/sh
# feedparser 6.0.14: of an entry's HTML it keeps "q", "aside" and "details", and takes away the tags of "mark", "bdi", "data", "ruby", "rt"
# and "summary" with their attributes, so that highlights and their ids do not reach readers built on it. Of several links with
# rel="alternate" (RFC 4287, 4.2.7.2 allows one for each hreflang) entry.link is the last. Feeds therefore list figures and quotations in words, as
# entries of plain HTML, and give one alternate link an entry. This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check feedparser==6.0.14
found=$("$folder/venv/bin/python" - <<'PYTHON'
import re
from html import escape

import feedparser

TAGS = "q aside details mark bdi data ruby rt summary".split()
content = "".join(f"<{tag}>x</{tag}>" for tag in TAGS)
feed = feedparser.parse(
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:a</id><updated>2026-01-01T00:00:00Z</updated>'
    "<entry><id>urn:b</id><title>Ferry</title><updated>2026-01-01T00:00:00Z</updated>"
    '<link rel="alternate" hreflang="de" href="https://news.example/de/"/>'
    '<link rel="alternate" hreflang="en" href="https://news.example/en/"/>'
    f'<content type="html">{escape(content)}</content></entry></feed>'
)
entry = feed.entries[0]
print(re.findall(r"<(\w+)", entry.content[0].value), entry.link)
PYTHON
)
expected="['q', 'aside', 'details'] https://news.example/en/"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
