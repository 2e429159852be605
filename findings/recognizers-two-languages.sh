#!/bin/sh
# Microsoft's Recognizers-Text comes as a package for Python (recognizers-text-number 1.0.2a2) and as one for JavaScript
# (@microsoft/recognizers-text-number 1.3.1), and the two part where it hurts. In Japanese the one for Python keeps the last digit before a
# scale and nothing behind it: 46万 (460,000) is 60,000, 120万 is 0 and 1兆2000億 (1.2 trillion) a trillion, though 四十六万 and Chinese 46万 are right. In
# English the one for JavaScript divides where news multiplies: "half a million" is two millionths, "one and a half billion" 1.0000000005, which
# the one for Python leaves in two parts, or without its scale. Both make 1200 of Spanish "mil doscientos millones". Each amount comes with
# its words, as if all of them had been read. Amounts are read here by the project's own grammar over CLDR's scales (digest/quantities). This
# fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check emoji==1.7.0 recognizers-text==1.0.2a2 recognizers-text-number==1.0.2a2
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-number@1.3.1 > /dev/null
cat > texts.json <<'TEXTS'
[["ja-jp", "46万"], ["ja-jp", "120万"], ["ja-jp", "1兆2000億"], ["ja-jp", "四十六万"], ["zh-cn", "46万"], ["en-us", "half a million"],
 ["en-us", "one and a half billion"], ["en-us", "46,000"], ["en-us", "5.4 billion"], ["es-es", "mil doscientos millones"]]
TEXTS
cat > look.py <<'PYTHON'
import json
import warnings

warnings.simplefilter("ignore")
from recognizers_number import recognize_number

for culture, text in json.load(open("texts.json", encoding="utf-8")):
    found = ", ".join(f"{part.text} = {part.resolution['value']}" for part in recognize_number(text, culture))
    print(f"Python, {culture}, {text}: {found}")
PYTHON
cat > look.cjs <<'SCRIPT'
const { recognizeNumber } = require("@microsoft/recognizers-text-number");
for (const [culture, text] of require("./texts.json")) {
  const found = recognizeNumber(text, culture).map((part) => `${part.text} = ${part.resolution.value}`);
  console.log(`JavaScript, ${culture}, ${text}: ${found.join(", ")}`);
}
SCRIPT
found=$(venv/bin/python -W ignore look.py && node look.cjs)
expected='Python, ja-jp, 46万: 46万 = 60000
Python, ja-jp, 120万: 120万 = 0
Python, ja-jp, 1兆2000億: 1兆2000億 = 1000000000000
Python, ja-jp, 四十六万: 四十六万 = 460000
Python, zh-cn, 46万: 46万 = 460000
Python, en-us, half a million: half = 0.5, a million = 1000000
Python, en-us, one and a half billion: one and a half = 1.5
Python, en-us, 46,000: 46,000 = 46000
Python, en-us, 5.4 billion: 5.4 billion = 5400000000
Python, es-es, mil doscientos millones: mil doscientos = 1200
JavaScript, ja-jp, 46万: 46万 = 460000
JavaScript, ja-jp, 120万: 120万 = 1200000
JavaScript, ja-jp, 1兆2000億: 1兆2000億 = 1200000000000
JavaScript, ja-jp, 四十六万: 四十六万 = 460000
JavaScript, zh-cn, 46万: 46万 = 460000
JavaScript, en-us, half a million: half a million = 2E-06
JavaScript, en-us, one and a half billion: one and a half billion = 1.0000000005
JavaScript, en-us, 46,000: 46,000 = 46000
JavaScript, en-us, 5.4 billion: 5.4 billion = 5400000000
JavaScript, es-es, mil doscientos millones: mil doscientos = 1200'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
