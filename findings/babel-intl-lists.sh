#!/bin/sh
# Lists of names, as of who said something, follow CLDR's patterns, and two languages want more than a pattern (UTS 35, part 2, List Patterns): Spanish
# "y" is "e" before the sound i, "o" is "u" before that of o, and Hebrew's ו has a dash before other letters than its own. Intl (Node 20, ICU
# 78) does so: "Ana e Inés", "Ana y Hierro", "7 u 8". Babel 2.19.0 and @formatjs/intl-listformat 8.3.15, which stands in for Intl where that lacks
# lists, join by the pattern alone: "Ana y Inés", "7 o 8", a mistake that a page then has and its script has not. Names stand in a row
# here, without a word between them (digest/translation/words.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check babel==2.19.0
npm install --silent --no-audit --no-fund @formatjs/intl-listformat@8.3.15 > /dev/null
cat > look.mjs <<'SCRIPT'
const show = (name) => {
  const list = (language, type, ...names) => new Intl.ListFormat(language, { type }).format(names);
  const spanish = [["Ana", "Inés"], ["Francia", "Italia", "Israel"], ["Ana", "Hierro"]].map((names) => list("es", "conjunction", ...names));
  console.log(`${name}: ${[...spanish, list("es", "disjunction", "7", "8"), list("he", "conjunction", "דנה", "Reuters")].join("; ")}`);
};
show("Intl");
await import("@formatjs/intl-listformat/polyfill-force.js");
for (const language of ["es", "he"]) await import(`@formatjs/intl-listformat/locale-data/${language}.js`);
show("formatjs");
SCRIPT
found=$(node look.mjs
venv/bin/python - <<'PYTHON'
from babel.lists import format_list

spanish = [format_list(names, locale="es") for names in (["Ana", "Inés"], ["Francia", "Italia", "Israel"], ["Ana", "Hierro"])]
others = [format_list(["7", "8"], style="or", locale="es"), format_list(["דנה", "Reuters"], locale="he")]
print("Babel:", "; ".join(spanish + others))
PYTHON
)
expected='Intl: Ana e Inés; Francia, Italia e Israel; Ana y Hierro; 7 u 8; דנה ו-Reuters
formatjs: Ana y Inés; Francia, Italia y Israel; Ana y Hierro; 7 o 8; דנה וReuters
Babel: Ana y Inés; Francia, Italia y Israel; Ana y Hierro; 7 o 8; דנה וReuters'
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
