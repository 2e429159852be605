#!/bin/sh
# dateparser 1.5.0 takes numbers of news for dates that nobody named, and does not say how sure it is. The comma in a number ends it:
# "46,000 years ago" is 46 years ago, "2,000 years ago" is two. "2024/25", a season or a financial year, is the 25th of whatever month today
# is in. search_dates() finds 2 November in "11,2 %" of a French sentence, half an hour ago in "the 1990s", and a day of May in "he may
# resign". A Thai page's year 2567, of the Buddhist era (2024), stays 2567. "in May 2019" and "five years ago" are read right. Periods of
# figures are read here from words that name one (digest/quantities/times). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check dateparser==1.5.0
found=$("$folder/venv/bin/python" -W ignore - <<'PYTHON'
import datetime as dt

import dateparser
from dateparser.search import search_dates

NOW = {"RELATIVE_BASE": dt.datetime(2026, 10, 14)}
for language, text in (
    ("en", "five years ago"),
    ("en", "46,000 years ago"),
    ("en", "2,000 years ago"),
    ("en", "2024/25"),
    ("th", "3 พฤษภาคม 2567"),
):
    print(f"{text}: {dateparser.parse(text, languages=[language], settings=NOW):%Y-%m-%d}")
for language, text in (
    ("en", "It opened in May 2019."),
    ("fr", "Le 3 mai, le port a perdu 11,2 % de ses navires."),
    ("en", "It grew in the 1990s."),
    ("en", "He may resign."),
):
    dates = search_dates(text, languages=[language], settings=NOW)
    print(f"{text} {'; '.join(f'{words} = {date:%Y-%m-%d %H:%M}' for words, date in dates)}")
PYTHON
)
expected='five years ago: 2021-10-14
46,000 years ago: 1980-10-14
2,000 years ago: 2024-10-14
2024/25: 2024-10-25
3 พฤษภาคม 2567: 2567-05-03
It opened in May 2019. in May 2019 = 2019-05-14 00:00
Le 3 mai, le port a perdu 11,2 % de ses navires. Le 3 mai, le = 2026-05-03 00:00; 11,2 = 2026-11-02 00:00
It grew in the 1990s. in the 1990s = 2026-10-13 23:26
He may resign. may = 2026-05-14 00:00'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
