#!/bin/sh
# A page is built with Babel's numbers, its script counts with Intl, both by CLDR, and they write the same number in two ways. Babel 2.19.0 passes
# over how many digits CLDR wants before it parts thousands (minimumGroupingDigits; UTS 35, part 3): 1234 is "1.234" in
# Spanish and Italian, "1 234" in Polish and Portuguese of Portugal, and 1234 in all four by Intl (Node 20, ICU 78); from five digits on they agree, and "useGrouping"
# set to "always" makes Intl write as Babel does. Where digits are cut off, Babel takes the even neighbour, ECMA-402 the
# one further from zero: 12.5% is 12% on the page and 13% in its script, 1,234.5 yen are 1,234 and 1,235. Shares are written here with all of their digits
# (digest/translation/words.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
found=$("$folder/venv/bin/python" - <<'PYTHON'
from babel.numbers import format_currency, format_decimal, format_percent

for language in ("es", "it", "pl", "pt_PT", "en", "de"):
    written = [format_decimal(n, locale=language) for n in (1234, 46000)]
    written += [format_percent(0.125, locale=language), format_currency(1234.5, "JPY", locale=language)]
    print(f"Babel, {language}: {'; '.join(written)}".replace("\xa0", " ").replace("\u202f", " "))
PYTHON
node - <<'SCRIPT'
for (const language of ["es", "it", "pl", "pt-PT", "en", "de"]) {
  const write = (n, options) => new Intl.NumberFormat(language, options).format(n);
  const written = [write(1234), write(1234, { useGrouping: "always" }), write(46000)];
  written.push(write(0.125, { style: "percent" }), write(1234.5, { style: "currency", currency: "JPY" }));
  console.log(`Intl, ${language}: ${written.join("; ")}`.replace(/[\u00a0\u202f]/g, " "));
}
SCRIPT
)
expected='Babel, es: 1.234; 46.000; 12 %; 1.234 JPY
Babel, it: 1.234; 46.000; 12%; 1.234 JPY
Babel, pl: 1 234; 46 000; 12%; 1 234 JPY
Babel, pt_PT: 1 234; 46 000; 12%; 1 234 JP¥
Babel, en: 1,234; 46,000; 12%; ¥1,234
Babel, de: 1.234; 46.000; 12 %; 1.234 ¥
Intl, es: 1234; 1.234; 46.000; 13 %; 1235 JPY
Intl, it: 1234; 1.234; 46.000; 13%; 1235 JPY
Intl, pl: 1234; 1 234; 46 000; 13%; 1235 JPY
Intl, pt-PT: 1234; 1 234; 46 000; 13%; 1235 JP¥
Intl, en: 1,234; 1,234; 46,000; 13%; ¥1,235
Intl, de: 1.234; 1.234; 46.000; 13 %; 1.235 ¥'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
