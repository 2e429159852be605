"""How many annotations that are right are taken at the first try, on texts of one's own.

    python -m bench.trust.annotations FOLDER

`FOLDER` has, for each language, `en.txt` with a passage of news in each line, behind the article's day and a tab where
that is known, and `en.tsv` with the annotations, a line
each: the number of the passage, `at`, `label`, and where they are given `value` and further keys as `status=forecast`,
parted by `|`. An empty `value` is that of `at`; with `-` the figure has none. Where there is `en.wrong.tsv`, it has
annotations that are wrong as an editor's may be, a line each, with the kind of mistake before the number of the
passage. Write all of them before the tool is tried on them, and leave them as they are.

Taken is what has neither an error nor a warning. What is printed last of a language: how many of those whose `value` is
their `at` are taken without it, how many are told of the amounts that are given the label and the further keys of
another amount of their sentence, and how many of the wrong ones, by their kinds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path
from typing import NamedTuple

from digest.foundation.problem import Problem, Severity, failed, failed_strictly
from digest.text.sentences.splitting import sentences
from tests.kinds.figures.perturbing import read

_MARKUP = re.compile(r"([*_\[\]<>#`~])")
_LIST = re.compile(r"^(\d+)([.)])")
_LEFT_OUT = "-"
_WRONG = ".wrong.tsv"
_AMOUNT = ("value", "at")
_DASH = re.compile(r"^([-+])")


class Annotation(NamedTuple):
    """A figure's keys, and the passage of news that it is of, as Markdown."""

    text: str
    figure: dict[str, str]
    day: str = ""
    """When the article was published."""


class Wrong(NamedTuple):
    """An annotation that is wrong, and the kind of mistake."""

    kind: str
    annotation: Annotation


def languages(folder: Path) -> list[str]:
    """The languages of which there are annotations."""
    return sorted(file.stem for file in folder.glob("*.tsv") if not file.name.endswith(_WRONG))


def annotations(folder: Path, language: str) -> Iterator[Annotation]:
    """The annotations of a language that are right, in order."""
    passages = _passages(folder, language)
    return (_annotation(line, passages) for line in _lines(folder / f"{language}.tsv"))


def wrong_annotations(folder: Path, language: str) -> Iterator[Wrong]:
    """Those that are wrong, in order; none where there is no file of them."""
    passages = _passages(folder, language)
    for line in _lines(folder / f"{language}{_WRONG}"):
        kind, _, rest = line.partition("|")
        yield Wrong(kind, _annotation(rest, passages))


def _passages(folder: Path, language: str) -> list[str]:
    return (folder / f"{language}.txt").read_text("utf-8").split("\n")


def _lines(file: Path) -> list[str]:
    return [line for line in file.read_text("utf-8").splitlines() if line] if file.exists() else []


def _annotation(line: str, passages: list[str]) -> Annotation:
    number, at, label, *rest = line.split("|")
    keys = dict(pair.split("=", 1) for key in rest[1:2] for pair in key.split(";") if pair)
    value = rest[0] if rest and rest[0] else at
    figure = {"label": label, "at": at, **keys} | ({} if value == _LEFT_OUT else {"value": value})
    day, tab, text = passages[int(number) - 1].rpartition("\t")
    return Annotation(_markdown(text), figure, day if tab else "")


def problems_of(annotation: Annotation, language: str) -> tuple[Problem, ...]:
    """What is told of an annotation."""
    published = {"published": annotation.day} if annotation.day else {}
    return read(annotation.text, annotation.figure, language, **published).problems


def without_values(right: list[Annotation]) -> Iterator[Annotation]:
    """Those annotations whose value is their passage, without it."""
    for each in right:
        if each.figure.get("value") == each.figure["at"]:
            yield each._replace(figure={key: said for key, said in each.figure.items() if key != "value"})


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
                yield one._replace(figure=said | _amount(one))


def _amount(annotation: Annotation) -> dict[str, str]:
    return {key: annotation.figure[key] for key in _AMOUNT if key in annotation.figure}


def _markdown(text: str) -> str:
    return _DASH.sub(r"\\\1", _LIST.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", text)))


def summary(folder: Path, language: str) -> Iterator[str]:
    """What is printed of a language, line by line."""
    right = list(annotations(folder, language))
    told = [(each, problems) for each in right if (problems := problems_of(each, language))]
    refused = [each for each in told if failed(each[1])]
    warned = [each for each in told if failed_strictly(each[1]) and each not in refused]
    taken = 100 * (len(right) - len(refused) - len(warned)) / max(1, len(right))
    noticed = len(told) - len(refused) - len(warned)
    yield (
        f"{language}: {len(right)} annotations, {len(refused)} refused, {len(warned)} warned; {taken:.1f}%, "
        f"{noticed} of these with a notice"
    )
    for annotation, problems in told:
        written = annotation.figure.get("value", annotation.figure["at"])
        worst = min(problems, key=lambda each: [*Severity].index(each.severity))
        yield f"    {written!r}: {worst.severity} {worst.check or worst.code}: {worst.message}"
    bare = list(without_values(right))
    kept = sum(not failed_strictly(problems_of(each, language)) for each in bare)
    yield f"    without a value: {kept} of {len(bare)} taken"
    neighbours = list(with_labels_of_neighbours(right, language))
    found = sum(bool(problems_of(each, language)) for each in neighbours)
    yield f"    with the label of a neighbour: {found} of {len(neighbours)} told"
    by_kind: dict[str, list[bool]] = {}
    for wrong in wrong_annotations(folder, language):
        by_kind.setdefault(wrong.kind, []).append(bool(problems_of(wrong.annotation, language)))
    for kind, each in sorted(by_kind.items()):
        yield f"    {kind}: {sum(each)} of {len(each)} told"


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0])
    for language in languages(folder):
        sys.stdout.writelines(f"{line}\n" for line in summary(folder, language))


if __name__ == "__main__":
    main(sys.argv[1:])
