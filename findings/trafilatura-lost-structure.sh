#!/bin/sh
# trafilatura 2.3.1: a "q" element ends a line of the text in the middle of a sentence (HTML Standard, 4.5.7: it is phrasing content), and a
# figure's caption is left out. With deduplicate=True, a text that has been seen three times in a process is None from then on.
# digest/ingest/html/body.py therefore takes trafilatura's text for a vote on the page's own blocks, and never deduplicates. This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check trafilatura==2.3.1 lxml-html-clean==0.4.6
found=$("$folder/venv/bin/python" - <<'PYTHON'
from trafilatura import extract

LEAD = "The harbour board will sell all of its old cranes this spring, it said on Monday after a long meeting in town."
PAGE = (
    f"<html><body><article><p>{LEAD}</p><p>The board votes on <q>the plan</q> and on its cost on Friday, it said.</p>"
    "<figure><img src='/a.jpg'><figcaption>The quay at night.</figcaption></figure>"
    f"<p>{LEAD.replace('cranes', 'boats')}</p></article></body></html>"
)
text = extract(PAGE)
print("the plan\nand" in text, "quay" in text, [bool(extract(PAGE, deduplicate=True)) for _ in range(5)])
PYTHON
)
expected="True False [True, True, True, False, False]"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
