#!/bin/sh
# price-parser 0.5.1, made for prices of shops: a word of scale behind the number is passed over, so that "€1.2 million" is 1.20 euros and
# 7千円 (7,000) is 7 yen; of a range the first end alone comes back. The currency is right each time, so nothing shows that the
# amount is not. Amounts of news are therefore read by a grammar of their own, with the scales of CLDR. This fails once the
# output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check price-parser==0.5.1
found=$("$folder/venv/bin/python" - <<'PYTHON'
from price_parser import Price

TEXTS = ("€1.2 million", "US$8.5 billion", "R$ 8,5 bi", "7千円", "£35m to £40m", "Rs. 5,00,000")
print([(str(price.amount), price.currency) for price in map(Price.fromstring, TEXTS)])
PYTHON
)
expected="[('1.2', '€'), ('8.5', 'US\$'), ('8.5', 'R\$'), ('7', '円'), ('35', '£'), ('500000', 'Rs')]"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
