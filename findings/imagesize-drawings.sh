#!/bin/sh
# imagesize 2.0.1: of an SVG that has a viewBox and no width (SVG 2, 8.2 and 8.6: both are valid), the size of the first shape in it is taken
# for that of the drawing, so that a picture of 300 by 200 is said to be 10 by 5, and a page would reserve too little room. With
# width and height on the root it is right, and where nothing has a width it says -1. Drawings are therefore measured
# by their root (digest/foundation/picture_size.py), and the library is asked for other pictures alone. This fails once the output is another.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check imagesize==2.0.1
found=$(cd "$folder" && "$folder/venv/bin/python" - <<'PYTHON'
from pathlib import Path

import imagesize


def size(root: str, inside: str) -> tuple[float, float]:
    file = Path("drawing.svg")
    file.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" {root}>{inside}</svg>')
    return imagesize.get(file)


SHAPE = '<rect width="10" height="5"/>'
BOX = 'viewBox="0 0 300 200"'
print(size('width="300" height="200"', SHAPE), size(BOX, SHAPE), size(BOX, ""))
PYTHON
)
expected="(300.0, 200.0) (10.0, 5.0) (-1, -1)"
test "$found" = "$expected" || { echo "expected $expected, found $found" >&2; exit 1; }
echo "$found"
