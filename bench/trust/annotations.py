"""How many annotations that are right are taken at the first try, on texts of one's own.

    python -m bench.trust.annotations FOLDER

`FOLDER` has, for each language, `en.txt` with a passage of news in each line, and `en.tsv` with the annotations, a line
each: the number of the passage, `at`, `label`, and where they are given `value` and further keys as `status=forecast`,
parted by `|`. An empty `value` is that of `at`; with `-` the figure has none. Write the annotations before the tool is
tried on them, and leave them as they are.

What is printed last of a language: how many of those whose `value` is their `at` are taken without it, and how many are
told of the amounts that are given the label and the further keys of another amount of their sentence.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

from digest.foundation.problem import failed
from digest.text.sentences.splitting import sentences
from tests.kinds.figures.perturbing import read

_MARKUP = re.compile(r"([*_\[\]<>#`~])")
_LIST = re.compile(r"^(\d+)([.)])")
_LEFT_OUT = "-"
_AMOUNT = ("value", "at")
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
        figure = {"label": label, "at": at, **keys} | ({} if value == _LEFT_OUT else {"value": value})
        yield Annotation(_markdown(passages[int(number) - 1]), figure)


def without_values(right: list[Annotation]) -> Iterator[Annotation]:
    """Those annotations whose value is their passage, without it."""
    for each in right:
        if each.figure.get("value") == each.figure["at"]:
            yield Annotation(each.text, {key: said for key, said in each.figure.items() if key != "value"})


def with_labels_of_neighbours(right: list[Annotation], language: str) -> Iterator[Annotation]:
    """Each annotation's amount with all else that is said of another amount of its sentence."""
    by_text: dict[str, list[Annotation]] = {}
    for each in right:
        by_text.setdefault(each.text, []).append(each)
    for text, group in by_text.items():
        parts = [text[sentence.start : sentence.end] for sentence in sentences(text, language)]
        for one, other in permutations(group, 2):
            together = any(one.figure["at"] in part and other.figure["at"] in part for part in parts)
            is_same = one.figure["label"] == other.figure["label"] or _amount(one) == _amount(other)
            if together and not is_same:
                said = {key: kept for key, kept in other.figure.items() if key not in _AMOUNT}
                yield Annotation(text, said | _amount(one))


def _amount(annotation: Annotation) -> dict[str, str]:
    return {key: annotation.figure[key] for key in _AMOUNT if key in annotation.figure}


def _markdown(text: str) -> str:
    return _DASH.sub(r"\\\1", _LIST.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text)))


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0])
    for file in sorted(folder.glob("*.tsv")):
        right = list(annotations(folder, file.stem))
        told = [(each, read(each.text, each.figure, file.stem).problems) for each in right]
        refused = [each for each in told if failed(each[1])]
        warned = [each for each in told if each[1] and not failed(each[1])]
        taken = 100 * (len(told) - len(refused) - len(warned)) / max(1, len(told))
        sys.stdout.write(
            f"{file.stem}: {len(told)} annotations, {len(refused)} refused, {len(warned)} warned; {taken:.1f}%\n"
        )
        for annotation, problems in (*refused, *warned):
            written = annotation.figure.get("value", annotation.figure["at"])
            sys.stdout.write(f"    {written!r}: {problems[0].code.value}: {problems[0].message}\n")
        bare = list(without_values(right))
        kept = sum(not read(each.text, each.figure, file.stem).problems for each in bare)
        sys.stdout.write(f"    without a value: {kept} of {len(bare)} taken\n")
        wrong = list(with_labels_of_neighbours(right, file.stem))
        found = sum(bool(read(each.text, each.figure, file.stem).problems) for each in wrong)
        sys.stdout.write(f"    with the label of a neighbour: {found} of {len(wrong)} told\n")


if __name__ == "__main__":
    main(sys.argv[1:])
