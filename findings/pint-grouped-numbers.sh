#!/bin/sh
# Pint 0.25.3 reads a text as a formula, and takes what news puts between digits for a part of one, without a word. A blank of any kind, by
# which the SI Brochure (5.4.4) parts thousands, multiplies, as the Swiss apostrophe does: "46 500 km" and "46'500 km" are 23,000, and
# "46 000 km" is nothing at all. A comma is passed over, so that "1,5 kg" is 15; "1 1/2 km" is half a kilometre and "2½ km" two; a
# range with a dash is a product ("5–10 km" is 50), and a fall with the minus of print (U+2212) a rise. Of these nine "46,500 km" alone is right.
# mathjs 15.2.0 and js-quantities 1.8.0 refuse all nine. Amounts are read here by a grammar that knows what parts digits in each
# language (digest/quantities). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pint==0.25.3
npm install --silent --no-audit --no-fund mathjs@15.2.0 js-quantities@1.8.0 > /dev/null
cat > amounts.json <<'JSON'
["46,500 km", "46 500 km", "46\u202f000 km", "46'500 km", "1,5 kg", "1 1/2 km", "2½ km", "5–10 km", "−5 km"]
JSON
cat > look.mjs <<'SCRIPT'
import { readFileSync } from "node:fs";
import Qty from "js-quantities";
import { unit } from "mathjs";

const read = (reader, text) => {
  try {
    return String(reader(text));
  } catch {
    return "refused";
  }
};
const texts = JSON.parse(readFileSync("amounts.json", "utf8"));
console.log(`mathjs: ${texts.map((text) => read(unit, text)).join(", ")}`);
console.log(`js-quantities: ${texts.map((text) => read(Qty, text)).join(", ")}`);
SCRIPT
found=$(venv/bin/python - <<'PYTHON'
import json
from pathlib import Path

from pint import UnitRegistry

quantity = UnitRegistry().Quantity
for text in json.loads(Path("amounts.json").read_text()):
    print(f"{text}: {quantity(text):~}".replace("\u202f", " "))
PYTHON
node look.mjs)
expected="46,500 km: 46500 km
46 500 km: 23000 km
46 000 km: 0 km
46'500 km: 23000 km
1,5 kg: 15 kg
1 1/2 km: 0.5 km
2½ km: 2 km
5–10 km: 50 km
−5 km: 5 km
mathjs: refused, refused, refused, refused, refused, refused, refused, refused, refused
js-quantities: refused, refused, refused, refused, refused, refused, refused, refused, refused"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
