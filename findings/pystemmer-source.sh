#!/bin/sh
# PyStemmer 3.1.0 has wheels for CPython 3.11 to 3.14 and none for 3.15, and its source distribution lacks Snowball's C: setup.py loads that
# from snowballstem.org while it tells pip what it needs, so that `pip install` of whatever depends on it ends in a traceback of
# urllib's where that host is out of reach (behind a package mirror, in a container without the web), and asks for a compiler where it is
# not. snowballstemmer 3.1.1, of the same makers, is Python alone, installs anywhere, and gives the same stems, some thirty times as slowly;
# digest takes it from Python 3.15 on (digest/text/words/snowball.py). This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
pip="$folder/venv/bin/pip --quiet --disable-pip-version-check"
found=$(
    for package in PyStemmer==3.1.0 snowballstemmer==3.1.1; do
        for python in 3.11 3.14 3.15; do
            there=yes
            $pip download --no-deps --only-binary=:all: --python-version $python --dest "$folder/wheels" $package >/dev/null 2>&1 || there=no
            echo "$package, wheel for $python: $there"
        done
    done
    mkdir "$folder/kept"
    TMPDIR=$folder/kept $pip download --no-clean --no-deps --no-binary=:all: --dest "$folder" PyStemmer==3.1.0 >/dev/null 2>&1 || true
    source=$(dirname "$(find "$folder/kept" -path '*pystemmer*' -name tarballfetcher.py)")
    grep -o "https://snowballstem.org/dist/libstemmer_c-[^']*" "$source/setup.py"
    grep -c '/libstemmer\.c\|libstemmer_c' "$source/PyStemmer.egg-info/SOURCES.txt" || true
    $pip install PyStemmer==3.1.0 snowballstemmer==3.1.1
    "$folder/venv/bin/python" - <<'PYTHON'
from snowballstemmer.english_stemmer import EnglishStemmer
from snowballstemmer.german_stemmer import GermanStemmer

import Stemmer

for name, plain in (("english", EnglishStemmer()), ("german", GermanStemmer())):
    words = "ferries harbours delayed governments häuser kosten erhöhungen".split()
    compiled = Stemmer.Stemmer(name)
    print(name, *map(compiled.stemWord, words), compiled.stemWords(words) == plain.stemWords(words))
PYTHON
)
expected="PyStemmer==3.1.0, wheel for 3.11: yes
PyStemmer==3.1.0, wheel for 3.14: yes
PyStemmer==3.1.0, wheel for 3.15: no
snowballstemmer==3.1.1, wheel for 3.11: yes
snowballstemmer==3.1.1, wheel for 3.14: yes
snowballstemmer==3.1.1, wheel for 3.15: yes
https://snowballstem.org/dist/libstemmer_c-%s.tar.gz
0
english ferri harbour delay govern häuser kosten erhöhungen True
german ferri harbour delayed government haus kost erhoh True"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
