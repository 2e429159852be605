#!/bin/sh
# num2words 0.5.14, which writes amounts for reading aloud, makes a fall of less than one a rise: -0.5 is "zero point five", in English, German,
# French, Spanish, Dutch, Russian and Japanese, while -1.5 has its "minus", as -0.5 has in Italian. Turkish loses the zero behind the
# comma: 2.05 is "ikivirgüldört", which is 2.4, and 1.005 is "birvirgül", one and a comma. As money a whole number is taken for cents: 46000
# dollars are "four hundred and sixty dollars", 46000.0 are forty-six thousand; and the same in Portuguese. Amounts here stay in
# figures, with their sign (digest/translation/words.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check num2words==0.5.14
found=$("$folder/venv/bin/python" - <<'PYTHON'
from num2words import num2words

for language in ("en", "de", "fr", "es", "nl", "ru", "ja", "it"):
    print(f"{language}: {num2words(-0.5, lang=language)}; {num2words(-1.5, lang=language)}")
print(f"tr: {num2words(2.05, lang='tr')}; {num2words(1.005, lang='tr')}")
for language in ("en", "pt"):
    written = [num2words(amount, lang=language, to="currency", currency="USD") for amount in (46000, 46000.0)]
    print(f"{language}: {'; '.join(written)}")
PYTHON
)
expected='en: zero point five; minus one point five
de: null Komma fünf; minus eins Komma fünf
fr: zéro virgule cinq; moins un virgule cinq
es: cero punto cinco; menos uno punto cinco
nl: nul komma vijf; min één komma vijf
ru: ноль целых пять десятых; минус одна целых пять десятых
ja: 零点五; マイナス一点五
it: meno zero virgola cinque; meno uno virgola cinque
tr: ikivirgüldört; birvirgül
en: four hundred and sixty dollars, zero cents; forty-six thousand dollars, zero cents
pt: quatrocentos e sessenta dólares; quarenta e seis mil dólares'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
