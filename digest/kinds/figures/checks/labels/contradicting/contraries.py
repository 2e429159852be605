"""Whether a label says the contrary of what its sentence says of the amount: hired, for fired; oldest, for youngest."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.labels.contradicting.said_of_amount import clauses_of_others, words_of_amount
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import told_of
from digest.quantities.language.labelling import labelling_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_BEFORE = re.compile(r"([^\W\d_]{4,})\W+$")
_AFTER = re.compile(r"\W*([^\W\d_]{4,})")
_TOKEN = re.compile(r"\w+")
_TWO = 2
_ENDING, _FEWEST = 2, 4  # letters of a noun that may differ, and that must not
_SIGNS = 2  # of a text without spaces
_LEAD = 5


class _Line(NamedTuple):
    """A line of the tables: its sides, all of them in one, whether they are ranks, and whether nothing is of two."""

    sides: tuple[re.Pattern[str], ...]
    whole: re.Pattern[str]
    is_ranked: bool
    is_exclusive: bool


class _Opposed(NamedTuple):
    """A word of a label that has a contrary: the side of the table that it is of, the others, whether nothing is both,
    whatever it is said of, and what a rank stands beside."""

    word: str
    own: re.Pattern[str]
    others: tuple[re.Pattern[str], ...]
    is_exclusive: bool
    beside: tuple[str, ...]


def contrary(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The word of `label` whose contrary the sentence says of the amount of `mention`, and that contrary; None where
    the sentence has the label's word too, of the amount or of no other, or has neither."""
    opposed = list(_opposed(label, passage))
    if not opposed:
        return None
    told = words_of_amount(mention, passage)
    of_others = clauses_of_others(mention, passage)
    topic = told_of(passage.sentence[: mention.core.start], passage.language)
    for word, own, others, is_exclusive, beside in opposed:
        is_else = bool(topic) and not own.search(passage.sentence)  # 輸入額は…で、前年より*9%*減少
        if is_else and (said := next((found[0] for side in others if (found := side.search(topic))), "")):
            return word, said
        if said := _counted_side(own, others, mention):
            return word, said
        if said := _led_by(own, others, mention, passage):
            return word, said
        if own.search(told) or not _words(own, passage.sentence) <= _words(own, of_others):
            continue
        ranks = (found for side in others for found in side.finditer(told))
        if said := next((found[0] for found in ranks if _is_of_same(found, beside)), ""):
            return word, said
        if is_exclusive and (said := _only_other(own, others, mention, passage)):
            return word, said
    return None


def _counted_side(own: re.Pattern[str], others: tuple[re.Pattern[str], ...], mention: Mention) -> str:
    """The word of another side that an amount counts, though what stands beside it may be of the label's: 918 hired,
    against 811 *dismissals*."""
    counted = mention.quantity.counted
    if not counted or own.search(counted):
        return ""
    return next((found[0] for side in others if (found := side.search(counted))), "")


def _led_by(
    own: re.Pattern[str], others: tuple[re.Pattern[str], ...], mention: Mention, passage: PassageInSentence
) -> str:
    """The word of another side right before an amount, where words are written without edges, whatever its sentence
    says besides: 懲役8年（*求刑*懲役10年）を言い渡した."""
    lead = passage.sentence[max(0, mention.core.start - _LEAD) : mention.core.start]
    if not is_edgeless(passage.sentence) or own.search(lead):
        return ""
    return next((found[0] for side in others if (found := side.search(lead))), "")


def opposite(one: str, other: str, language: str) -> Contradiction | None:
    """The word of a label whose contrary another says, and that contrary; None where the other has the word too. What
    are ranks, of which there may be many, is no contrary."""
    for line, own, word in _named(one, language):
        if line.is_ranked or own.search(other):
            continue
        if said := next((found[0] for side in line.sides if (found := side.search(other))), ""):
            return word[0], said
    return None


def _only_other(
    own: re.Pattern[str], others: tuple[re.Pattern[str], ...], mention: Mention, passage: PassageInSentence
) -> str:
    """The word of another side that the sentence has before the amount, where it has one alone of all sides, and no
    other amount of the kind: the *barley* crop rose by a fifth, to reach 13 tonnes."""
    sides = [found for side in (own, *others) for found in [*side.finditer(passage.sentence)][:2]]
    if len(sides) != 1 or own.search(passage.sentence) or sides[0].end() > mention.span.start:
        return ""
    return "" if any(same_unit(each, mention) for each in passage.mentions if each is not mention) else sides[0][0]


def _opposed(label: str, passage: PassageInSentence) -> Iterator[_Opposed]:
    """The words of a label that have a contrary. Of contraries, where there are several others, the words are ranks,
    which many things may have: they are held only against the same."""
    for line, own, word in _named(label, passage.language):
        others = tuple(side for side in line.sides if side is not own)
        beside = _beside(word, label, passage) if line.is_ranked else ()
        if beside or not line.is_ranked:
            yield _Opposed(word[0], own, others, line.is_exclusive, beside)


def _named(label: str, language: str) -> Iterator[tuple[_Line, re.Pattern[str], re.Match[str]]]:
    """The lines of the tables of which a label has words of one side alone, with that side and the first word."""
    if not _may_have_side(label, language):  # most labels have no such word
        return
    for line in _lines(language):
        if line.whole.search(label):
            named = [(side, found) for side in line.sides if (found := side.search(label))]
            if len(named) == 1:
                yield line, *named[0]


def _beside(word: re.Match[str], label: str, passage: PassageInSentence) -> tuple[str, ...]:
    """What stands beside a word of the label and is in the sentence too, by how it begins: the first *half*."""
    sentence, links = passage.sentence, labelling_of(passage.language).links
    if is_edgeless(label):
        beside = (label[: word.start()][-_SIGNS:], label[word.end() :][:_SIGNS])
        return tuple(each for each in beside if len(each) == _SIGNS and each in sentence)
    folded = sentence.casefold()
    begun = (noun[: max(_FEWEST, len(noun) - _ENDING)] for noun in _neighbours(word) if noun not in links)
    return tuple(each for each in begun if each in folded)


def _neighbours(word: re.Match[str]) -> list[str]:
    """The words right before and behind one, in small letters."""
    found = (_BEFORE.search(word.string, 0, word.start()), _AFTER.match(word.string, word.end()))
    return [match[1].casefold() for match in found if match]


def _is_of_same(word: re.Match[str], beside: tuple[str, ...]) -> bool:
    """Whether a rank is that of the noun which the label's word stands beside: the *second half*, but no final count.
    In scripts without spaces that is not known."""
    if not beside or is_edgeless(beside[0]):
        return True
    return any(noun.startswith(beside) for noun in _neighbours(word))


def _words(side: re.Pattern[str], text: str) -> frozenset[str]:
    return frozenset(map(str.casefold, side.findall(text)))


@lru_cache(maxsize=32)
def _lines(language: str) -> tuple[_Line, ...]:
    words = labelling_of(language)
    lines = [
        *((sides, len(sides) > _TWO, False) for sides in words.contraries),
        *((sides, False, True) for sides in words.exclusive),
    ]
    return tuple(
        _Line(tuple(map(_pattern, sides)), _pattern(frozenset().union(*sides)), is_ranked, is_exclusive)
        for sides, is_ranked, is_exclusive in lines
    )


@lru_cache(maxsize=128)  # of a measure each of its figures asks
def _may_have_side(label: str, language: str) -> bool:
    """Whether a label may have a word of any side: most have none, which is so told at once."""
    if not is_edgeless(label):
        telling, beginnings = _telling(language)
        words = _TOKEN.findall(_small(label))
        if telling.isdisjoint(words) and not any(word.startswith(beginnings) for word in words):
            return False
    return _any_side(language).search(label) is not None


@lru_cache(maxsize=32)
def _any_side(language: str) -> re.Pattern[str]:
    """What matches a word of any side."""
    words = frozenset(_sided(language))
    return _pattern(words) if words else re.compile(r"(?!)")


@lru_cache(maxsize=32)
def words_of_contraries(language: str) -> frozenset[str] | None:
    """Words of which a label has one where it has any that has a contrary; None where longer words may begin as one."""
    telling, beginnings = _telling(language)
    return None if beginnings else frozenset(map(str.casefold, telling))


@lru_cache(maxsize=32)
def _telling(language: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """Of each word or phrase of a side the longest word, one of which a label has where it has any; and how longer
    words begin, where a side has their beginning."""
    every = [_small(each) for each in _sided(language)]
    begun = [each for each in every if each.endswith("-") and " " not in each]
    whole = (each.rpartition(" ")[0] if each.endswith("-") else each for each in every if each not in begun)
    return frozenset(max(_TOKEN.findall(each), key=len) for each in whole), tuple(
        _TOKEN.findall(each)[0] for each in begun
    )


def _sided(language: str) -> Iterator[str]:
    known = labelling_of(language)
    return (word for sides in (*known.contraries, *known.exclusive) for side in sides for word in side)


def _small(text: str) -> str:
    """A text in small letters; that of İ has a mark behind it, which would part the word."""
    return text.replace("İ", "i").casefold()


def _pattern(side: frozenset[str]) -> re.Pattern[str]:
    """What matches a word of `side`; one that ends with a hyphen begins longer ones."""
    ordered = sorted(side, key=len, reverse=True)
    if is_edgeless(ordered[0]):
        return re.compile("|".join(map(re.escape, ordered)))
    words = [re.escape(each.removesuffix("-")) + (r"\w*" if each.endswith("-") else "") for each in ordered]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(words)})(?![\w-])", re.IGNORECASE)
