#!/bin/sh
# Short numbers in the reader's language are wrong a thousandfold where a translation kept English's scale. humanize 4.17.0 says "billioner" in Danish for
# a thousand million and for a million million alike, where only the second is right; its Basque "trilioi" for a million million is a million
# times as much, and in Japanese and Korean a thousand million is left as "billion" and as "milliard". numbro 2.5.0 writes "b" for a thousand million in Italian,
# Spanish and the German of Austria and Switzerland, and for a million million in Danish and Norwegian; Spanish B is the million million by CLDR, so
# that "1,2 b" beside Intl's "3,4 B" is a thousandth of what it looks like, and Bulgarian "1,2 M" is a thousand million. Babel 2.19.0, in words, and Intl (Node
# 20, ICU 78), in signs, have the scale right in all of these, and Babel writes numbers here (digest/translation/locales.py). This fails once the
# output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check humanize==4.17.0 babel==2.19.0
npm install --silent --no-audit --no-fund numbro@2.5.0 > /dev/null
cat > look.py <<'PYTHON'
import humanize
from babel.numbers import format_compact_decimal

for language in ("da_DK", "eu", "ja_JP", "ko_KR", "sv_SE"):
    humanize.i18n.activate(language)
    short = [format_compact_decimal(n, format_type="long", locale=language, fraction_digits=1) for n in (1.2e9, 3.4e12)]
    print(f"{language}: humanize {humanize.intword(1.2e9)}, {humanize.intword(3.4e12)}; Babel {', '.join(short)}".replace("\xa0", " "))
PYTHON
cat > look.cjs <<'SCRIPT'
const numbro = require("numbro");

for (const tag of ["da-DK", "nb-NO", "de-AT", "de-CH", "it-IT", "es-ES", "bg"]) {
  numbro.registerLanguage(require(`numbro/languages/${tag}`));
  numbro.setLanguage(tag);
  const intl = new Intl.NumberFormat(tag, { notation: "compact", maximumFractionDigits: 1 });
  const byNumbro = [1.2e9, 3.4e12].map((n) => numbro(n).format({ average: true, mantissa: 1, spaceSeparated: true }));
  const byIntl = [1.2e9, 3.4e12].map((n) => intl.format(n));
  console.log(`${tag}: numbro ${byNumbro.join(", ")}; Intl ${byIntl.join(", ")}`.replaceAll("\u00a0", " "));
}
SCRIPT
found=$(venv/bin/python look.py
node look.cjs)
expected='da_DK: humanize 1.2 billioner, 3.4 billioner; Babel 1,2 milliard, 3,4 billioner
eu: humanize 1.2 miliar, 3.4 trilioi; Babel 1200 milioi, 3,4 bilioi
ja_JP: humanize 1.2 billion, 3.4 兆; Babel 12億, 3.4兆
ko_KR: humanize 1.2 milliard, 3.4 trillion; Babel 12억, 3.4조
sv_SE: humanize 1.2 miljarder, 3.4 biljoner; Babel 1,2 miljarder, 3,4 biljoner
da-DK: numbro 1,2 mia, 3,4 b; Intl 1,2 mia., 3,4 bio.
nb-NO: numbro 1,2 md, 3,4 b; Intl 1,2 mrd., 3,4 bill.
de-AT: numbro 1,2 b, 3,4 t; Intl 1,2 Mrd., 3,4 Bio.
de-CH: numbro 1.2 b, 3.4 t; Intl 1.2 Mrd., 3.4 Bio.
it-IT: numbro 1,2 b, 3,4 t; Intl 1,2 Mld, 3,4 Bln
es-ES: numbro 1,2 b, 3,4 t; Intl 1200 M, 3,4 B
bg: numbro 1,2 M, 3,4 T; Intl 1,2 млрд., 3,4 трлн.'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
