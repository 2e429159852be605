#!/bin/sh
# Babel 2.19.0: of a call within an f-string nothing is extracted, although it is a call like any other (PEP 498, PEP 701), so that its message
# is in no catalogue and no tool says so. A line of a catalogue that lacks a quotation mark is read, even where invalid
# catalogues are to be refused, and loses its last letter: the message is then found by no program. digest/translation/catalogues.py looks for such lines first; calls stand outside
# of f-strings here, and a test holds the messages of the code against those of the catalogue. This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check babel==2.19.0
found=$("$folder/venv/bin/python" - <<'PYTHON'
import io

from babel.messages.extract import extract
from babel.messages.pofile import read_po

CODE = b"""before = _('outside')\nshown = f"{_('inside')}: {before}"\n"""
CATALOGUE = b'msgid "Topics\nmsgstr "Themen"\n'
catalogue = read_po(io.BytesIO(CATALOGUE), locale="de", abort_invalid=True)
print([found[1] for found in extract("python", io.BytesIO(CODE))], [each.id for each in catalogue if each.id])
PYTHON
)
expected="['outside'] ['Topic']"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
