"""Whether a label says what its amount cannot be: a cost of 22 months; deaths, where the sentence says injured."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import FITS, kind_of, label_kind, says_money
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.opposites import opposite_said
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_NEAR = 24
_AGE = re.compile("[岁歲歳才]")
_OF_PEOPLE = (CountedKind.THINGS, CountedKind.SHARE, None)
_MEASURES = frozenset(
    {CountedKind.LENGTH, CountedKind.AREA, CountedKind.WEIGHT, CountedKind.TEMPERATURE, CountedKind.TIME}
)
_CANNOT_BE: Mapping[CountedKind, frozenset[CountedKind]] = {
    CountedKind.MONEY: _MEASURES | {CountedKind.THINGS},
    CountedKind.THINGS: frozenset({CountedKind.MONEY, *_MEASURES}) - {CountedKind.TIME},
    CountedKind.TIME: frozenset({CountedKind.WEIGHT, CountedKind.AREA, CountedKind.TEMPERATURE}),
    CountedKind.LENGTH: frozenset({CountedKind.MONEY}),
    CountedKind.AREA: frozenset({CountedKind.MONEY}),
    CountedKind.TEMPERATURE: frozenset({CountedKind.MONEY}),
}
"""Of which kinds no amount is whose label is of a kind, whatever else the sentence says."""


def contradictions(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that a label is of another kind than its amount, or says another fate of people than the sentence."""
    if kind := _other_kind(label, mention, passage):
        said = f"the label is of {kind.value}, and the figure is {quoted(mention.quantity.written)}"
        yield Finding(Code.LABEL_IN_DOUBT, "label", said, "change the label, or the amount", passage.sentence)
    elif fate := _other_fate(label, mention, passage):
        said = f"the article says {fate!r} of the amount, and the label does not"
        yield Finding(Code.LABEL_IN_DOUBT, "label", said, "change the label, or the amount", passage.sentence)
    elif opposite := opposite_said(label, mention, passage):
        said = f"the article says {opposite!r} of the amount, and the label says the opposite"
        yield Finding(Code.LABEL_IN_DOUBT, "label", said, "change the label, or the amount", passage.sentence)


def _other_kind(label: str, mention: Mention, passage: PassageInSentence) -> CountedKind | None:
    """The kind of a label, where the amount cannot be of it, and counts nothing that the label names."""
    language = passage.language
    kind, own = label_kind(label, language), kind_of(mention, language)
    if kind is None or mention.quantity.unit is None or own not in _CANNOT_BE.get(kind, ()):
        return None
    if any(own in FITS[each] for word in _WORD.findall(label) if (each := label_kind(word, language))):
        return None  # *time* that people spend
    if tells_change(label, language) or (own is CountedKind.MONEY and says_money(label, language)):
        return None
    if is_edgeless(label) and CountedKind.THINGS in (kind, own):
        return None
    kinds = labelling_of(language).kinds
    words = map(str.casefold, _WORD.findall(mention.quantity.counted))
    if own is CountedKind.THINGS and not any(kinds.get(word) is CountedKind.THINGS for word in words):
        return None  # crowns may be money
    near = passage.sentence[mention.core.end : mention.span.end + _NEAR]
    counted = union(told(f"{mention.quantity.counted} {near}", language))
    return None if any(among(word, counted) for word in told(label, language)) else kind


def _other_fate(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The word of the amount's clause for what became of people, where the label says something else, which that clause
    does not: wounded, for "killed"."""
    language = passage.language
    fates = labelling_of(language).fates
    named = [group for group in fates if _first(label, group)]
    if len(named) != 1 or kind_of(mention, language) not in _OF_PEOPLE:
        return ""
    if _AGE.match(passage.sentence, mention.core.end - 1) or _AGE.match(passage.sentence, mention.core.end):
        return ""
    own = clause_of(clauses(passage.sentence, language), mention.core)
    clause = passage.sentence[own.start : own.end]
    said = [(word, group) for group in fates if (word := _first(clause, group))]
    if said:
        return said[0][0] if len(said) == 1 and said[0][1] != named[0] else ""
    if named[0] is not fates[0] or _first(passage.sentence, fates[0]):
        return ""
    return _first(clause, labelling_of(language).alive)


def _first(text: str, group: frozenset[str]) -> str:
    """The first of a group's words that a text has, or one of its phrases."""
    if is_edgeless(text):
        return next((word for word in sorted(group) if word in text), "")
    words = _WORD.findall(text)
    if word := next((word for word in words if word.casefold() in group), ""):
        return word
    spoken = f" {' '.join(words).casefold()} "
    return next((phrase for phrase in sorted(group) if " " in phrase and f" {phrase} " in spoken), "")
