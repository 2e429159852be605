"""Whether an amount is by how many more or fewer something is, and its label does not say so: 12 ships *more than*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.brackets import OCCURRENCES
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.labels.kinds import label_kind
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind
from digest.quantities.language.unit_names import LENGTHS
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_THAN = re.compile(r",?\s(?:than|als|que|do que|che|di|del|della|dan|än|end|enn|niż|чем)(?!\w)|\sdell['’]|\squ['’]")
_NOUN_THAN = re.compile(r"(?:\s[^\W\d_][\w’'-]*){1,3},?\s(?:than|als|dan|än|end|enn)(?!\w)")
"""The same with what is compared between, where that follows its "more": 30 more *ships than* in May."""
_COUNTED = frozenset({UnitKind.NOUN, UnitKind.CURRENCY, UnitKind.PHYSICAL})
_FIELDS = ("greater", "lesser")
_NOUN = re.compile(r"\s([^\W\d_]{3,})")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENGLISH = "en"
_ENDS = re.compile(r"\s?(?:[.,;:)]|$)")
_LOOK = 16


def comparison_doubts(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that `label`, with the value, is of a number of things, and `mention` of how many more there were."""
    unit, sentence, language = mention.quantity.unit, passage.sentence, passage.language
    if unit is not None and (unit.kind not in _COUNTED or unit.code.casefold() in OCCURRENCES):  # three times more
        return
    if not lists_of(language, *_FIELDS).may_be_in(sentence):
        return
    found = _more_than(mention, passage) or _less_of_noun(mention, passage)
    if found is None:
        return
    more, whole = found
    words = frozenset((*assertions(language).greater, *assertions(language).lesser))
    if any(tells_change(label, each) for each in dict.fromkeys((language, _ENGLISH))):
        return
    if any(word.casefold() in words for word in _WORD.findall(label)):
        return
    if label_kind(label, language) is CountedKind.LENGTH:  # how *deep* it is, or how far from the record
        return
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the article says {quoted(whole)}, and the label does not say that it is a difference",
        f"take {more!r} into `at` and `value`, or say the difference in the label",
        sentence,
        check="label/difference-unsaid",
    )


def is_compared(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether an amount is by how many more or fewer there are than others."""
    return _more_than(mention, passage) is not None


def says_more(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether words behind an amount surely say that there are so many more or fewer: 68 mil vagas *a mais*. One word
    may go on with others, 50 personas *más* resultaron heridas, but where it ends its clause: sumó 50 parados *más*."""
    more = _more(mention, passage)
    return more is not None and (" " in more[0] or _ENDS.match(passage.sentence, more.end()) is not None)


def _more_than(mention: Mention, passage: PassageInSentence) -> tuple[str, str] | None:
    """The word by which there are so many more than others, behind the amount or before it, and all up to what leads
    to the others; None where there is none."""
    sentence, language = passage.sentence, passage.language
    if behind := _more(mention, passage):
        than = _than(behind.end(), sentence, language)
        return (behind[0], sentence[mention.span.start : than.end()]) if than else None
    before = _more_before(language).search(sentence, max(0, mention.span.start - _LOOK), mention.span.start)
    than = _than(mention.span.end, sentence, language) if before else None
    return (before[1], sentence[before.start(1) : than.end()]) if before and than else None


def _than(end: int, sentence: str, language: str) -> re.Match[str] | None:
    """What leads to the others, behind the word that ends at `end`."""
    return _THAN.match(sentence, end) or _NOUN_THAN.match(sentence, end) or _compared(language).match(sentence, end)


@lru_cache(maxsize=32)
def _compared(language: str) -> re.Pattern[str]:
    """What compares an amount with what stands behind: 30 navi in più *rispetto a* maggio."""
    phrases = assertions(language).compared
    return re.compile(rf",?\s{in_any_case(phrases)}(?!\w)" if phrases else r"(?!)")


@lru_cache(maxsize=32)
def _more_before(language: str) -> re.Pattern[str]:
    """The word by which there are so many more or fewer where it stands before them: houve *mais* 30 navios do que."""
    words = assertions(language)
    phrases = [each for each in (*words.greater, *words.lesser) if " " not in each]
    return re.compile(rf"(?<!\w)({in_any_case(phrases)})\s$" if phrases else r"(?!)")


def _less_of_noun(mention: Mention, passage: PassageInSentence) -> tuple[str, str] | None:
    """The word by which there is so much less, and all up to the noun behind it, whatever that is held against: 3
    tonnes *less freight*. Of things of which there are more, the rest may have been told: 300 *more jobs*."""
    sentence = passage.sentence
    if is_edgeless(sentence):
        return None
    less = words_of(passage.language, "lesser").match(sentence, mention.span.end + 1)
    noun = _NOUN.match(sentence, less.end()) if less else None
    if less is None or noun is None:
        return None
    unit = mention.quantity.unit
    if unit is not None and unit.code in LENGTHS and _is_place(less[0], passage.language):
        return None
    if grammar(passage.language).lexicon.prepositions.intersection((noun[1].casefold(),)):
        return None
    if any(words_of(passage.language, field).fullmatch(noun[1]) for field in _FIELDS):
        return None
    return less[0], sentence[mention.span.start : noun.end()]


def _is_place(less: str, language: str) -> bool:
    """Whether a word behind a length leads to a place: 40 metres *below* the market square, 40 Meter *unter dem*
    Marktplatz. It is one that bounds an amount before it."""
    words = key(less)
    first = words.rsplit(" ", 1)[0]
    return not grammar(language).leading.keys().isdisjoint((words, first, f"{first} de"))


def _more(mention: Mention, passage: PassageInSentence) -> re.Match[str] | None:
    """The word right behind an amount by which it is so many more or fewer."""
    sentence, language = passage.sentence, passage.language
    start = mention.span.end + sentence.startswith(" ", mention.span.end)
    found = (words_of(language, field).match(sentence, start) for field in _FIELDS)
    return next(filter(None, found), None)
