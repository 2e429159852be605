"""Whether an amount is by how many more or fewer something is, and its label does not say so: 12 ships *more than*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.brackets import OCCURRENCES
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_THAN = re.compile(r",?\s(?:than|als|que|do que|di|del|della|dan|än|end|enn|niż|чем)(?!\w)|\sdell['’]|\squ['’]")
_NOUN_THAN = re.compile(r"(?:\s[^\W\d_][\w’'-]*){1,3},?\s(?:than|als|dan|än|end|enn)(?!\w)")
"""The same with what is compared between, where that follows its "more": 30 more *ships than* in May."""
_COUNTED = frozenset({UnitKind.NOUN, UnitKind.CURRENCY, UnitKind.PHYSICAL})
_FIELDS = ("greater", "lesser")
_NOUN = re.compile(r"\s([^\W\d_]{3,})")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENGLISH = "en"


def comparison_doubts(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that `label`, with the value, is of a number of things, and `mention` of how many more there were."""
    unit, sentence, language = mention.quantity.unit, passage.sentence, passage.language
    if unit is not None and (unit.kind not in _COUNTED or unit.code.casefold() in OCCURRENCES):  # three times more
        return
    more = _more(mention, passage)
    than = _than(more, sentence) or _noun_of_less(mention, passage)
    if more is None or than is None:
        return
    words = frozenset((*assertions(language).greater, *assertions(language).lesser))
    if any(tells_change(label, each) for each in dict.fromkeys((language, _ENGLISH))):
        return
    if any(word.casefold() in words for word in _WORD.findall(label)):
        return
    whole = sentence[mention.span.start : than.end()]
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the article says {quoted(whole)}, and the label does not say that it is a difference",
        f"take {more[0]!r} into `at` and `value`, or say the difference in the label",
        sentence,
    )


def is_compared(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is by how many more or fewer there are than others."""
    return _than(_more(mention, passage), passage.sentence) is not None


def _than(more: re.Match[str] | None, sentence: str) -> re.Match[str] | None:
    """What leads to the others, behind the word by which there are `more`."""
    if more is None:
        return None
    return _THAN.match(sentence, more.end()) or _NOUN_THAN.match(sentence, more.end())


def _noun_of_less(mention: Mention, passage: PassageInSentence) -> re.Match[str] | None:
    """The noun behind a word by which there is so much less, whatever that is held against: 3 tonnes *less freight*.
    Of things of which there are more, the rest may have been told: 300 *more jobs*."""
    sentence = passage.sentence
    if is_edgeless(sentence):
        return None
    less = words_of(passage.language, "lesser").match(sentence, mention.span.end + 1)
    noun = _NOUN.match(sentence, less.end()) if less else None
    if noun is None or grammar(passage.language).lexicon.prepositions.intersection((noun[1].casefold(),)):
        return None
    return None if any(words_of(passage.language, field).fullmatch(noun[1]) for field in _FIELDS) else noun


def _more(mention: Mention, passage: PassageInSentence) -> re.Match[str] | None:
    """The word right behind an amount by which it is so many more or fewer."""
    sentence, language = passage.sentence, passage.language
    start = mention.span.end + sentence.startswith(" ", mention.span.end)
    found = (words_of(language, field).match(sentence, start) for field in _FIELDS)
    return next(filter(None, found), None)
