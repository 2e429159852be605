#!/bin/sh
# Babel 2.19.0 writes large numbers ten times as large in Swahili: two million is "milioni 20", 1,500 "elfu 15". CLDR gives that language's compact
# forms a pattern for each sign ("milioni 0;milioni -0"; UTS 35, part 3, 4 allows it), and Babel takes as many digits as both
# have zeros. ICU 78.2 writes "milioni 2", and so does Babel in sw-KE, where that form has one pattern. A chart in Swahili had
# named each of its lines wrongly; digest/translation/locales.py looks at the patterns first, and a number stands in
# figures there. This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
found=$("$folder/venv/bin/python" - <<'PYTHON'
from babel.numbers import format_compact_decimal

for locale, format_type in (("sw", "short"), ("sw", "long"), ("sw_KE", "long"), ("en", "long")):
    written = [format_compact_decimal(n, format_type=format_type, locale=locale, fraction_digits=1) for n in (1500, 2_000_000)]
    print(f"{locale} {format_type}: {', '.join(written)}".replace("\xa0", " "))
PYTHON
)
expected='sw short: elfu 15, 2M
sw long: elfu 15, milioni 20
sw_KE long: elfu 15, milioni 2
en long: 1.5 thousand, 2 million'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
