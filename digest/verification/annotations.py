"""The annotations of an article: each entry of its sidecar held against the text, each doubt against its answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from digest.content.article_files import ParsedSidecar
from digest.content.schema.dates import moment
from digest.content.schema.sidecar import CorrectionEntry, Sidecar
from digest.foundation.problem import Code, Outcome, Place, Problem, failed, unknown
from digest.model.article import Annotation, ContextLink, Correction, placed
from digest.verification.acceptance import Given, answered
from digest.verification.annotation_ids import named, repeated
from digest.verification.kind import AnyKind, Grounds
from digest.verification.own_words.doubts import OwnGrounds, OwnWords, doubts, of_sidecar
from digest.verification.publication.publishable import Annotations

_TO_SIDECAR = " to the sidecar, beside its summary,"


class VerifiedAnnotations(NamedTuple):
    """Those that hold, by themselves and with those that are proposed; how many doubts about them were
    answered, and what was corrected of them."""

    annotations: Annotations
    with_proposals: Annotations
    accepted: int
    corrections: tuple[Correction, ...]


class _OfKind(NamedTuple):
    """The annotations of one kind that hold, of which the editor has `decided` on those at these places; what was
    mended of each, and how many doubts were answered."""

    found: list[Annotation]
    decided: list[int]
    mended: list[tuple[CorrectionEntry, ...]]
    accepted: int


def verified_annotations(
    grounds: Grounds,
    sidecar: Sidecar,
    beside: ParsedSidecar | None,
    kinds: Iterable[AnyKind],
    appeared: dt.datetime,
    title: OwnWords,
) -> Outcome[VerifiedAnnotations]:
    """The annotations of `sidecar` that hold on the text of `grounds`, and a problem for each that does not; and a
    doubt for what the `title` and the sidecar say in words of their own that the article does not.

    `beside` is the file that it was read from, if it was. `appeared` is when the article was published: before that
    nothing is corrected.
    """
    zone = grounds.settings.timezone

    def place(*keys: str | int) -> Place:
        if beside is None:
            return Place(grounds.text.path)
        match keys:
            case (str(key), int(number), *within):
                return beside.document.place((key, beside.index(key, number), *within))
            case _:
                return beside.document.place(keys)

    problems = list(_unknown_topics(sidecar, grounds, place))
    annotations: Annotations = {}
    with_proposals: Annotations = {}
    corrections: list[Correction] = []
    accepted = 0
    of_article = Given(sidecar.accept, partial(place, "accept"))
    for kind in kinds:
        outcome = _of_kind(kind, sidecar, grounds, of_article, appeared, partial(place, kind.key))
        found, decided, mended, answers = outcome.value
        problems.extend(outcome.problems)
        accepted += answers
        # What nobody has decided on is no annotation yet, and no page shows it as one.
        annotations[kind] = named([found[index] for index in decided], kind.prefix, kind.words)
        with_proposals[kind] = tuple(found) if len(decided) < len(found) else annotations[kind]
        corrections += [
            Correction(annotation.id, moment(each.date, zone), each.note)
            for annotation, entries in zip(annotations[kind], map(mended.__getitem__, decided), strict=True)
            for each in entries
        ]
    own_grounds = OwnGrounds(grounds.text, grounds.settings.language)
    own = (title, *of_sidecar(sidecar, place))
    every = tuple(chain.from_iterable(with_proposals.values()))
    told = answered(
        chain.from_iterable(doubts(words, own_grounds, every) for words in own), of_article, where=_TO_SIDECAR
    )
    accepted += told.count
    problems.extend((*told.problems, *of_article.unused()))
    corrections.sort(key=lambda correction: correction.date, reverse=True)
    return Outcome(VerifiedAnnotations(annotations, with_proposals, accepted, tuple(corrections)), tuple(problems))


def _unknown_topics(sidecar: Sidecar, grounds: Grounds, place: Callable[..., Place]) -> Iterator[Problem]:
    known = grounds.settings.topics
    for index, topic in enumerate(sidecar.topics):
        if topic not in known:
            yield unknown(place("topics", index), Code.UNKNOWN_TOPIC, "topic", topic, known)


def _of_kind(
    kind: AnyKind,
    sidecar: Sidecar,
    grounds: Grounds,
    of_article: Given,
    appeared: dt.datetime,
    place: Callable[..., Place],
) -> Outcome[_OfKind]:
    """The annotations of one kind; `of_article` are the answers to doubts that its sidecar gives for all of them."""
    problems: list[Problem] = []
    found: list[Annotation] = []
    decided: list[int] = []
    mended: list[tuple[CorrectionEntry, ...]] = []
    accepted = 0
    for index, entry in enumerate(sidecar.entries(kind.key)):
        outcome = kind.verify(entry, grounds, partial(place, index))
        given = Given(entry.accept, partial(place, index, "accept"))
        left = answered(outcome.problems, given, of_article)
        accepted += left.count
        problems.extend((*left.problems, *given.unused()))
        held = _held(outcome)
        if held is not None:
            if not entry.proposed:
                decided.append(len(found))
            found.append(held)
            mended.append(() if failed(outcome.problems) else entry.corrected)
        corrected = partial(place, index, "corrected")
        problems.extend(_too_early(entry.corrected, appeared, grounds.settings.timezone, corrected))
    for index in repeated(found):
        message, hint = f"the id {found[index].id!r} is taken", "ids are unique within an article: choose another"
        problems.append(place(index, "id").problem(Code.DUPLICATE_ID, message, hint))
    return Outcome(_OfKind(found, decided, mended, accepted), tuple(problems))


def _held(outcome: Outcome[Annotation | None]) -> Annotation | None:
    """The annotation, where nothing is wrong with it. A context link that does not hold is kept without its passage, so
    that it is told as well where it leads to nothing."""
    if not failed(outcome.problems):
        return outcome.value
    return placed(outcome.value, ()) if isinstance(outcome.value, ContextLink) else None


def _too_early(
    entries: Iterable[CorrectionEntry], appeared: dt.datetime, zone: str, place: Callable[..., Place]
) -> Iterator[Problem]:
    """A problem for each correction of before the article; of a date without a time, the day counts."""
    for number, entry in enumerate(entries):
        date = moment(entry.date, zone)
        is_early = date < appeared if isinstance(entry.date, dt.datetime) else date.date() < appeared.date()
        if is_early:
            yield place(number, "date").problem(
                Code.CORRECTION_DATE,
                f"the correction is of before the article, which was published on {appeared.date()}",
                "write when the annotation was mended",
            )
