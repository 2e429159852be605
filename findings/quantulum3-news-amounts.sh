#!/bin/sh
# quantulum3 0.10.0: of the forms that news writes, "£5m" becomes five pound sterling metres, "R450 million" loses its digits and is a
# million of nothing, "one point two billion dollars" is two billion, a range becomes its middle without a word ("between 2% and
# 5%" is 3.5), and pounds of money are pounds of mass. "€15 million" and "three-quarters" are read right. A figure that is
# verified must be none of these, so amounts are read by the project's own grammar over CLDR (digest/quantities). This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check quantulum3==0.10.0
found=$("$folder/venv/bin/python" -W ignore - <<'PYTHON'
from quantulum3 import parser

TEXTS = (
    "sold for £5m",
    "R450 million",
    "one point two billion dollars",
    "between 2% and 5%",
    "5 million pounds",
    "€15 million",
    "three-quarters of voters",
)
print([[(each.value, each.unit.name) for each in parser.parse(text)] for text in TEXTS])
PYTHON
)
expected="[[(5.0, 'pound sterling metre')], [(1000000.0, 'dimensionless')], [(2000000000.0, 'dollar')], [(3.5, 'percentage')], \
[(5000000.0, 'pound-mass')], [(15000000.0, 'euro')], [(0.75, 'dimensionless')]]"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
