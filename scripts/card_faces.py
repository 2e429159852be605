"""The letters of social cards, templates/cards/*.face, drawn from the variable Newsreader.

    npm pack @fontsource-variable/newsreader && tar xf fontsource-variable-newsreader-*.tgz
    pip install fonttools brotli pillow
    python -m scripts.card_faces package/files

Letters are drawn here, once, rather than by each build: so a card has the same bytes on any machine, whatever
libraries it has, and takes a millisecond. `digest/social_cards/face.py` tells what is in a file.
"""

from __future__ import annotations

import json
import sys
import tempfile
import zlib
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from PIL import Image, ImageFont

from scripts.sample import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

TARGET = ROOT / "templates" / "cards"
SUBSETS = ("latin", "latin-ext", "vietnamese")
SIZES = (30, 46, 56)
"""In pixels. The smallest is for what stands around a title, in a sturdier cut."""
SMALL, LARGE = {"opsz": 14, "wght": 450}, {"opsz": 44, "wght": 500}
SHADES = 5
"""So many shades from paper to ink."""
MOST_PAIRS = 3_000
"""Of all kerning, the strongest; the rest cannot be seen."""


def main(arguments: list[str]) -> None:
    TARGET.mkdir(parents=True, exist_ok=True)
    for size in SIZES:
        data = face(Path(arguments[0]), size)
        (TARGET / f"{size}.face").write_bytes(data)
        print(f"templates/cards/{size}.face: {len(data) // 1000} kB")


def face(folder: Path, size: int) -> bytes:
    """The face of `size` pixels, from the font's files in `folder`."""
    axes = SMALL if size == SIZES[0] else LARGE
    pictures: dict[str, tuple[int, Image.Image]] = {}
    advances: dict[str, int] = {}
    kerning: dict[str, int] = {}
    with tempfile.TemporaryDirectory() as temporary:
        for subset in SUBSETS:
            font = instantiateVariableFont(TTFont(folder / f"newsreader-{subset}-opsz-normal.woff2"), dict(axes))
            scale = 64 * size / font["head"].unitsPerEm
            characters = {glyph: chr(code) for code, glyph in font.getBestCmap().items()}
            for left, right, value in pairs(font):
                if left in characters and right in characters:
                    kerning.setdefault(characters[left] + characters[right], round(value * scale))
            file = Path(temporary) / f"{subset}.ttf"
            font.flavor = None
            font.save(file)
            drawn = ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)
            for glyph, character in characters.items():
                if character.isprintable() and character not in advances:
                    advances[character] = round(font["hmtx"][glyph][0] * scale)
                    mask = drawn.getmask(character, mode="L", anchor="ls")
                    left, top = drawn.getbbox(character, anchor="ls")[:2]
                    picture = Image.new("L", mask.size)
                    picture.im.paste(mask, (0, 0, *mask.size))
                    pictures[character] = left, Image.new("L", (max(1, mask.size[0]), 4 * size))
                    pictures[character][1].paste(picture, (0, 2 * size + top))
    boxes = [box for _, picture in pictures.values() if (box := picture.getbbox())]
    top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
    glyphs: dict[str, list[int]] = {}
    columns = bytearray()
    for character in sorted(pictures):
        left, picture = pictures[character]
        box = picture.getbbox()
        if box is None:
            glyphs[character] = [advances[character], 0, 0]
            continue
        pairs_of_columns = (box[2] - box[0] + 1) // 2
        cut = picture.crop((box[0], top, box[0] + 2 * pairs_of_columns, bottom))
        shades = cut.point([round(value * SHADES / 255) for value in range(256)])
        pixels = shades.transpose(Image.Transpose.TRANSPOSE).tobytes()
        rows = bottom - top
        for start in range(0, len(pixels), 2 * rows):
            two = zip(pixels[start : start + rows], pixels[start + rows : start + 2 * rows], strict=True)
            columns += bytes(left << 4 | right for left, right in two)
        glyphs[character] = [advances[character], left + box[0], pairs_of_columns]
    strong = sorted((-abs(value), pair) for pair, value in kerning.items() if abs(value) > 8)[:MOST_PAIRS]
    about = {
        "size": size,
        "rows": bottom - top,
        "baseline": 2 * size - top,
        "glyphs": glyphs,
        "kerning": {pair: kerning[pair] for _, pair in sorted(strong, key=lambda entry: entry[1])},
    }
    head = json.dumps(about, ensure_ascii=False, separators=(",", ":")).encode()
    return zlib.compress(head + b"\n" + columns, 9)


def pairs(font: TTFont) -> Iterator[tuple[str, str, int]]:
    """The kerning of `font`: left glyph, right glyph, units; the first of several for one pair counts."""
    gpos = font["GPOS"].table
    kern = (record.Feature for record in gpos.FeatureList.FeatureRecord if record.FeatureTag == "kern")
    for index in sorted({index for feature in kern for index in feature.LookupListIndex}):
        for subtable in gpos.LookupList.Lookup[index].SubTable:
            table = subtable.ExtSubTable if subtable.LookupType == 9 else subtable
            yield from _single_pairs(table) if table.Format == 1 else _class_pairs(table)


def _single_pairs(table: Any) -> Iterator[tuple[str, str, int]]:
    for left, following in zip(table.Coverage.glyphs, table.PairSet, strict=True):
        for record in following.PairValueRecord:
            yield left, record.SecondGlyph, _advance(record.Value1)


def _class_pairs(table: Any) -> Iterator[tuple[str, str, int]]:
    lefts: dict[int, list[str]] = {}
    for glyph in table.Coverage.glyphs:
        lefts.setdefault(table.ClassDef1.classDefs.get(glyph, 0), []).append(glyph)
    rights: dict[int, list[str]] = {}
    for glyph, number in table.ClassDef2.classDefs.items():
        rights.setdefault(number, []).append(glyph)
    for first, second in product(lefts, rights):
        value = _advance(table.Class1Record[first].Class2Record[second].Value1)
        yield from ((left, right, value) for left, right in product(lefts[first], rights[second]))


def _advance(value: Any) -> int:
    return int(getattr(value, "XAdvance", 0) or 0) if value else 0


if __name__ == "__main__":
    main(sys.argv[1:])
