#!/bin/sh
# selectolax 1.0.2, lexbor: css() with a list of selectors gives an element once for each selector of the list that it meets,
# where querySelectorAll() of the DOM gives each element once. With :is() around the list each comes once.
# digest/rendering/html_scan.py therefore asks with :is(). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check selectolax==1.0.2
found=$("$folder/venv/bin/python" - <<'PYTHON'
from selectolax.lexbor import LexborHTMLParser

page = LexborHTMLParser(b'<p id="one">1</p><a id="two" href="/">2</a>')
print([node.id for node in page.css("[id], [href]")], [node.id for node in page.css(":is([id], [href])")])
PYTHON
)
expected="['one', 'two', 'two'] ['one', 'two']"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
