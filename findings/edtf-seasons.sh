#!/bin/sh
# Quarters and seasons, of which news is full, have names of their own in EDTF (ISO 8601-2:2019; level 1, and level 2's groupings within a year):
# 21 to 24 are spring to winter of no hemisphere, 25 to 28 those of the north, 29 to 32 of the south, 33 to 36 quarters, 37 to 39 thirds of
# four months, 40 and 41 halves. Two readers agree on quarters and halves, and on little else. edtf 4.11.1 (JavaScript) gives seasons the days of
# quarters, so that spring is January to March, as in no hemisphere, and makes thirds five months long, so that they overlap. edtf 5.0.2 (Python)
# has spring in March to May, that of the south in September to November, and the thirds right, but of the north's winter December
# alone. A page that is built by the one and drawn by the other sets a spring's figure beside another quarter's. Periods are written here as
# two days (digest/kinds/figures/linked_data.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check edtf==5.0.2
npm install --silent --no-audit --no-fund edtf@4.11.1 > /dev/null
cat > python.py <<'PYTHON'
import sys

from edtf import parse_edtf

for text in sys.argv[1:]:
    period = parse_edtf(text)
    days = (f"{year}-{month:02}-{day:02}" for year, month, day, *_ in (period.lower_strict(), period.upper_strict()))
    print(f"Python, {text}: {' to '.join(days)}")
PYTHON
cat > script.mjs <<'SCRIPT'
import edtf from "edtf";

for (const text of process.argv.slice(2)) {
  const { min, max } = edtf(text);
  console.log(`JavaScript, ${text}: ${[min, max].map((time) => new Date(time).toISOString().slice(0, 10)).join(" to ")}`);
}
SCRIPT
set -- 2024-21 2024-24 2024-28 2024-29 2024-33 2024-37 2024-38 2024-41
found=$(venv/bin/python python.py "$@" && node script.mjs "$@")
expected='Python, 2024-21: 2024-03-01 to 2024-05-31
Python, 2024-24: 2024-12-01 to 2024-12-31
Python, 2024-28: 2024-12-01 to 2024-12-31
Python, 2024-29: 2024-09-01 to 2024-11-30
Python, 2024-33: 2024-01-01 to 2024-03-31
Python, 2024-37: 2024-01-01 to 2024-04-30
Python, 2024-38: 2024-05-01 to 2024-08-31
Python, 2024-41: 2024-07-01 to 2024-12-31
JavaScript, 2024-21: 2024-01-01 to 2024-03-31
JavaScript, 2024-24: 2024-10-01 to 2024-12-31
JavaScript, 2024-28: 2024-10-01 to 2024-12-31
JavaScript, 2024-29: 2024-10-01 to 2024-12-31
JavaScript, 2024-33: 2024-01-01 to 2024-03-31
JavaScript, 2024-37: 2024-01-01 to 2024-05-31
JavaScript, 2024-38: 2024-05-01 to 2024-09-30
JavaScript, 2024-41: 2024-07-01 to 2024-12-31'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
