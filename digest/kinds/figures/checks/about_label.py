"""What a figure's label says of its amount, held against the sentence and the article: the first proven check that
doubts it speaks, under its name; where none does, the first other one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.times.periods import label_time_doubts
from digest.kinds.figures.checks.labels.contradicting.contradictions import contradictions
from digest.kinds.figures.checks.labels.contradicting.eastern.beside import (
    of_change_beside,
    of_former_beside,
    of_level_behind,
)
from digest.kinds.figures.checks.labels.contradicting.eastern.bracketed import of_amount_in_brackets
from digest.kinds.figures.checks.labels.contradicting.eastern.near_by import fits_near_by
from digest.kinds.figures.checks.labels.contradicting.eastern.places import of_eastern_place
from digest.kinds.figures.checks.labels.contradicting.eastern.sentences import of_eastern_sentence
from digest.kinds.figures.checks.labels.contradicting.eastern.subjects import of_other_subject
from digest.kinds.figures.checks.labels.contradicting.others.in_article import fits_elsewhere
from digest.kinds.figures.checks.labels.contradicting.others.other_titles import of_other_title
from digest.kinds.figures.checks.labels.label import label_doubts
from digest.kinds.figures.checks.labels.moving.changed_by import changed_by_doubts
from digest.kinds.figures.checks.labels.moving.changes import change_doubts
from digest.kinds.figures.checks.proven import is_unproven
from digest.kinds.figures.checks.quoting import quoted

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.moving.levels import Timing
    from digest.quantities.mentions import Mention


class LabelInArticle(NamedTuple):
    """The label of an amount in its sentence, and the article around it.

    `label` is spelled as the sentence is, and `with_change` has besides what the value says of a change, as if it stood
    in the label. `value` is as the figure gives it, or "". `text` is the article's without its `titles`.
    """

    label: str
    with_change: str
    value: str
    mention: Mention
    passage: PassageInSentence
    time: Timing
    text: str
    titles: tuple[str, ...]

    @property
    def words(self) -> str:
        """All words of the article."""
        return self.passage.article or "\n".join((self.text, *self.titles))


def label_findings(held: LabelInArticle) -> Iterator[Finding]:
    """What the first proven check says that doubts the label, or the first other one where none of them does."""
    unproven: list[Finding] = []
    for name, told in CHECKS:
        found = [each if each.check else each._replace(check=f"label/{name}") for each in told(held)]
        if not all(is_unproven(each.check) for each in found):
            yield from found
            return
        unproven = unproven or found
    yield from unproven


def _time(held: LabelInArticle) -> Iterable[Finding]:
    published = held.time.published
    return () if published is None else label_time_doubts(held.label, held.mention, held.passage, published)


def _in_article(held: LabelInArticle) -> Iterable[Finding]:
    found = fits_elsewhere(held.label, held.mention, held.passage, held.text)
    return _told_elsewhere(found.other, held, "label/elsewhere-in-article" if found.is_sure else "") if found else ()


def _beside(
    find: Callable[[str, Mention, PassageInSentence], Mention | None],
) -> Callable[[LabelInArticle], Iterable[Finding]]:
    """The check by which `find` knows another amount of the sentence that the label is of."""

    def told(held: LabelInArticle) -> Iterator[Finding]:
        if (other := find(held.label, held.mention, held.passage)) is not None:
            said = f"the label seems to be of {quoted(other.quantity.written)}"
            said = f"{said}, and the figure is {quoted(held.mention.quantity.written)}"
            hint = "change the label, or the amount"
            yield Finding(Code.LABEL_IN_DOUBT, "label", said, hint, held.passage.sentence)

    return told


def _elsewhere(
    find: Callable[[str, Mention, PassageInSentence, str], Mention | None],
) -> Callable[[LabelInArticle], Iterable[Finding]]:
    """The check by which `find` knows an amount of another sentence that the label is of."""

    def told(held: LabelInArticle) -> Iterable[Finding]:
        other = find(held.label, held.mention, held.passage, held.text)
        return _told_elsewhere(other, held) if other else ()

    return told


def _told_elsewhere(other: Mention, held: LabelInArticle, check: str = "") -> Iterator[Finding]:
    said = f"the label seems to be of {other.quantity.written!r}, which the article says elsewhere"
    hint = "change the label, or the amount"
    yield Finding(Code.LABEL_IN_DOUBT, "label", said, hint, held.passage.sentence, check=check)


CHECKS: tuple[tuple[str, Callable[[LabelInArticle], Iterable[Finding]]], ...] = (
    ("other-amount", lambda held: label_doubts(held.with_change, held.mention, held.passage, held.time)),
    ("time", _time),
    ("change", lambda held: change_doubts(held.label, held.mention, held.passage)),
    ("changed-by", lambda held: changed_by_doubts(held.with_change, held.mention, held.passage)),
    (
        "contradiction",
        lambda held: contradictions(held.with_change, held.value, held.mention, held.passage, held.words),
    ),
    ("perhaps-elsewhere", _in_article),
    ("eastern-former", _beside(of_former_beside)),
    ("eastern-change", _beside(of_change_beside)),
    ("eastern-level", lambda held: _beside(of_level_behind)(held._replace(label=held.with_change))),
    ("in-brackets", _beside(of_amount_in_brackets)),
    ("eastern-place", _elsewhere(of_eastern_place)),
    ("other-subject", _elsewhere(of_other_subject)),
    ("eastern-sentence", _elsewhere(of_eastern_sentence)),
    ("eastern-near-by", _elsewhere(fits_near_by)),
    ("other-title", _elsewhere(of_other_title)),
)
"""The amounts of the sentence before those of others, and what it says of the amount itself between them."""
