#!/bin/sh
# css-inline 0.24.0: rules whose selector has :is() or :where() (Selectors Level 4, 4.2 and 4.4) are left out without a word, where :not()
# and :has() of the same level are met; of a rule with a nested one (CSS Nesting 1) only its own declarations come through. An
# older form of the same rule is inlined. Style sheets for mail are therefore written in the older form. This fails once the
# output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check css-inline==0.24.0
found=$("$folder/venv/bin/python" - <<'PYTHON'
import css_inline

PAGE = "<style>{}</style><p class=lead>One <b>two</b></p>"
RULES = (
    "p.lead { color: red }",
    "p:is(.lead) { color: red }",
    "p:where(.lead) { color: red }",
    "p:not(.other) { color: red }",
    "p:has(b) { color: red }",
    "p { top: 0; & b { color: red } }",
    "p b { color: red }",
)
print(["red" in css_inline.inline(PAGE.replace("{}", rule)) for rule in RULES])
PYTHON
)
expected="[True, False, False, True, True, False, True]"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
