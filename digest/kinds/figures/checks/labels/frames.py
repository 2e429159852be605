"""Whether a label has the word that stands with another amount as one that it lacks stands with its own: 80% *for
roads*, 17% *for schools*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.words import Keys, among, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LOOK = 40
_FURTHER = re.compile(r"\s([^\W\d_]{4,})(?!\w)")


def counts_alone(label: str, mention: Mention, other: Mention, language: str) -> bool:
    """Whether an amount counts what a label names, and another does not: ten *ships* in Kent, five lorries in York."""
    words = told(label, language)
    own, theirs = (union(told(each.quantity.counted, language)) for each in (mention, other))
    return any(among(word, own) for word in words) and bool(theirs) and not any(among(word, theirs) for word in words)


class _Frame(NamedTuple):
    """A preposition beside an amount, and the words that stand behind it."""

    by: str
    words: tuple[Keys, ...]
    further: tuple[Keys, ...] = ()
    """The word behind these, which may be what they are of: for fires *of forests*."""


def of_other_frame(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """The other amount whose word behind a preposition the label has, where that of this one's is none of the label."""
    language = passage.language
    if is_edgeless(passage.sentence):
        return None
    said = union(told(label, language))
    others = [each for each in others if not counts_alone(label, mention, each, language)]
    for find in (_behind, _before, _leading_place):
        own = find(mention, passage)
        if own is None or not own.words or any(among(word, said) for word in (*own.words, *own.further)):
            continue
        for other in others:
            theirs = find(other, passage) if same_unit(other, mention) else None
            if theirs and theirs.by == own.by and theirs.words and any(among(word, said) for word in theirs.words):
                return other
    return None


def _behind(mention: Mention, passage: PassageInSentence) -> _Frame | None:
    """What follows an amount: 80% was *for roads*."""
    following = [each.span.start for each in passage.mentions if each.span.start >= mention.core.end]
    end = min([mention.span.end + _LOOK, *following])
    found = _pattern(passage.language).match(passage.sentence, mention.span.end, end)
    if found is None:
        return None
    further = _FURTHER.match(passage.sentence, found.end())
    behind = told(f"x {further[1]}", passage.language) if further else ()
    return _Frame(found["by"].casefold(), told(found["word"], passage.language), behind)


def _before(mention: Mention, passage: PassageInSentence) -> _Frame | None:
    """What stands right before an amount: *in Europe* 40%."""
    start = max(0, mention.span.start - _LOOK)
    found = _leading(passage.language).search(passage.sentence[start : mention.span.start])
    return _Frame(found["by"].casefold(), told(found["word"], passage.language)) if found else None


def _leading_place(mention: Mention, passage: PassageInSentence) -> _Frame | None:
    """The last name behind a preposition between the amount before and this one: *in Kent*, the party won 5 seats."""
    ends = [each.span.end for each in passage.mentions if each.span.end <= mention.span.start and not each.is_named]
    lead = passage.sentence[max(ends, default=0) : mention.span.start]
    places = list(_named(passage.language).finditer(lead))
    if not places:
        return None
    found = places[-1]
    return _Frame(found["by"].casefold(), told(f"x {found['name']}", passage.language))


@lru_cache(maxsize=16)
def _named(language: str) -> re.Pattern[str]:
    lexicon = grammar(language).lexicon
    return re.compile(rf"(?<!\w)(?P<by>(?i:{one_of(lexicon.prepositions)}))\s(?P<name>[A-ZÀ-Þ][\w-]+)(?=,)")


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?:\s[^\W\d_]+){{0,2}}?\s{_phrase(language)}", re.IGNORECASE)


@lru_cache(maxsize=16)
def _leading(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_phrase(language)}\s$", re.IGNORECASE)


def _phrase(language: str) -> str:
    lexicon = grammar(language).lexicon
    by, article = one_of(lexicon.prepositions), one_of(lexicon.definite)
    return rf"(?P<by>{by})\s(?:{article}\s|l['’])?(?P<word>[^\W\d_]{{3,}})(?!\w)"
