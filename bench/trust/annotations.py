"""How many annotations that are right are taken at the first try, on texts of one's own.

    python -m bench.trust.annotations FOLDER

`FOLDER` has, for each language, `en.txt` with a passage of news in each line, and `en.tsv` with the annotations, a line
each: the number of the passage, `at`, `label`, and where they are given `value` and further keys as `status=forecast`,
parted by `|`. Write the annotations before the tool is tried on them, and leave them as they are.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from digest.foundation.problem import failed
from tests.kinds.figures.perturbing import read

_MARKUP = re.compile(r"([*_\[\]<>#`~])")
_LIST = re.compile(r"^(\d+)([.)])")
_DASH = re.compile(r"^([-+])")


class Annotation(NamedTuple):
    """A figure's keys, and the passage of news that it is of, as Markdown."""

    text: str
    figure: dict[str, str]


def annotations(folder: Path, language: str) -> Iterator[Annotation]:
    """The annotations of a language, in order."""
    passages = (folder / f"{language}.txt").read_text("utf-8").split("\n")
    for line in filter(None, (folder / f"{language}.tsv").read_text("utf-8").splitlines()):
        number, at, label, *rest = line.split("|")
        keys = dict(pair.split("=", 1) for key in rest[1:2] for pair in key.split(";") if pair)
        value = rest[0] if rest and rest[0] else at
        yield Annotation(_markdown(passages[int(number) - 1]), {"label": label, "value": value, "at": at, **keys})


def _markdown(text: str) -> str:
    return _DASH.sub(r"\\\1", _LIST.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text)))


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0])
    for file in sorted(folder.glob("*.tsv")):
        told = [(each, read(each.text, each.figure, file.stem).problems) for each in annotations(folder, file.stem)]
        refused = [each for each in told if failed(each[1])]
        warned = [each for each in told if each[1] and not failed(each[1])]
        taken = 100 * (len(told) - len(refused) - len(warned)) / max(1, len(told))
        sys.stdout.write(
            f"{file.stem}: {len(told)} annotations, {len(refused)} refused, {len(warned)} warned; {taken:.1f}%\n"
        )
        for annotation, problems in (*refused, *warned):
            sys.stdout.write(f"    {annotation.figure['value']!r}: {problems[0].code.value}: {problems[0].message}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
