#!/bin/sh
# rjsmin 1.3.0: it leaves template literals of JavaScript as they are, but not one inside another (ECMA-262, 13.2.8): "//" in
# the inner one is taken for a comment, and the rest of the line goes, so valid code no longer parses. Blanks there change too.
# digest/text/script_comments.py therefore takes comments out that have lines of their own, and nothing else. This fails once the
# output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check rjsmin==1.3.0
found=$("$folder/venv/bin/python" - <<'PYTHON'
from rjsmin import jsmin

print([jsmin(script) for script in ("at = `a//b  c`;", "at = `${`a//b`}`;", "at = `${`a  b`}`;")])
PYTHON
)
expected="['at=\`a//b  c\`;', 'at=\`\${\`a', 'at=\`\${\`a b\`}\`;']"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
