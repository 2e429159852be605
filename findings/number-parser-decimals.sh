#!/bin/sh
# number-parser 0.3.2: a spelled decimal before a scale is taken apart at "point", and the scale goes to the decimals alone: "two point
# five million" becomes "2 point 5000000"; what is joined by a comma or begins with "half a" stays in two parts. Whole numbers
# are read right. Spelled decimals and their scales are therefore read here (digest/quantities/language/number_words.py). This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check number-parser==0.3.2
found=$("$folder/venv/bin/python" - <<'PYTHON'
from number_parser import parse

TEXTS = ("twenty-five thousand", "two point five million", "one thousand, one hundred", "half a million")
print([parse(text) for text in TEXTS])
PYTHON
)
expected="['25000', '2 point 5000000', '1000, 100', 'half a 1000000']"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
