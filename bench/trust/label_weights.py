"""Fits the weights by which a label is held against the amounts of the sentences near by, and says how far they hold.

    python -m bench.trust.label_weights FOLDER FOLDER [FOLDER ...]

The folders are those of `bench.trust.annotations`, a set of annotations each; the wrong ones that count are of a kind
that begins with `label`, where no other check tells. A logistic regression tells the amounts that a right label is not
of from the one that a wrong label is of, which is the likeliest by the weights before: so it is fitted again until that
settles (as in multiple-instance learning: Andrews, Tsochantaridis and Hofmann, 2002). What is printed: the weights
fitted to all sets, for `in_article.py`; and how many right and wrong labels have more points than each bar, where the
weights were fitted to the other sets.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy
from sklearn.linear_model import LogisticRegression

from bench.trust.annotations import Annotation, annotations, languages, problems_of, wrong_annotations
from digest.kinds.figures.checks import about_label
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
from digest.kinds.figures.checks.labels.contradicting.others.article_signs import SignsNearBy
from digest.kinds.figures.checks.labels.contradicting.others.in_article import compared
from digest.quantities.mentions import Mention
from digest.text.scripts import is_edgeless

_ROUNDS = 6
_STRENGTH = 0.3
"""The inverse of how much large weights count against a fit."""
_BARS = (1.0, 1.5, 1.9, 2.5, 3.0, 3.5)
_NONE = -99.0
_LABEL = "label"


class Labelled(NamedTuple):
    """The signs of each amount near by that a label was held against, and whether the label is right."""

    signs: tuple[tuple[float, ...], ...]
    is_right: bool


Weights = Sequence[float]


def labelled(folder: Path) -> Iterator[Labelled]:
    """Each annotation of a set about which no other check has a doubt."""
    for language in languages(folder):
        for right in annotations(folder, language):
            yield from _labelled(right, language, is_right=True)
        for wrong in wrong_annotations(folder, language):
            if wrong.kind.startswith(_LABEL):
                yield from _labelled(wrong.annotation, language, is_right=False)


def _labelled(annotation: Annotation, language: str, *, is_right: bool) -> Iterator[Labelled]:
    seen: list[tuple[float, ...]] = []

    def note(label: str, mention: Mention, passage: PassageInSentence, text: str) -> None:
        if not is_edgeless(label):
            seen.extend(tuple(map(float, found)) for _, found in compared(label, mention, passage, text))

    with patch.object(about_label, "fits_elsewhere", note):
        is_told = bool(problems_of(annotation, language))
    if not is_told:
        yield Labelled(tuple(seen), is_right)


def fitted(every: Iterable[Labelled]) -> Weights:
    """The weights that tell the amounts wrong labels are of from those that right ones are not of."""
    every = tuple(every)
    others = [signs for each in every if each.is_right for signs in each.signs]
    meant = [each.signs for each in every if not each.is_right and each.signs]
    weights: Weights = [1.0] * len(SignsNearBy._fields)
    for _ in range(_ROUNDS):
        likeliest = [max(signs, key=lambda one: points([one], weights)) for signs in meant]
        rows = numpy.array([*others, *likeliest])
        spread = rows.std(axis=0) + 1e-9
        model = LogisticRegression(C=_STRENGTH, max_iter=3_000, class_weight="balanced")
        model.fit(rows / spread, [0] * len(others) + [1] * len(likeliest))
        weights = [float(each) for each in model.coef_[0] / spread]
    return weights


def points(signs: Iterable[Sequence[float]], weights: Weights) -> float:
    """The most points that any of the amounts has."""
    return max((sum(w * s for w, s in zip(weights, each, strict=True)) for each in signs), default=_NONE)


def left_out(sets: Mapping[str, Sequence[Labelled]]) -> Iterator[tuple[float, bool]]:
    """The points of each label by the weights that the other sets give, and whether it is right."""
    for name, own in sets.items():
        weights = fitted(each for other, every in sets.items() if other != name for each in every)
        yield from ((points(each.signs, weights), each.is_right) for each in own)


def main(arguments: Sequence[str]) -> None:
    sets = {name: tuple(labelled(Path(name))) for name in arguments}
    weights = fitted(each for every in sets.values() for each in every)
    for name, weight in zip(SignsNearBy._fields, weights, strict=True):
        sys.stdout.write(f"    {name}={weight:.2f},\n")
    scores = list(left_out(sets))
    for bar in _BARS:
        right = [score > bar for score, is_right in scores if is_right]
        wrong = [score > bar for score, is_right in scores if not is_right]
        sys.stdout.write(f"{bar}: {sum(right)} of {len(right)} right, {sum(wrong)} of {len(wrong)} wrong\n")


if __name__ == "__main__":
    main(sys.argv[1:])
