"""Whether a label is in the words of the sentence before or behind: "Tax benefit", of what the firm earned, where the
next sentence tells a tax benefit of $175m.

No word of such a label, or all but one, stands in its own sentence, and that tells by itself what its amount is of.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.genitive import noun_of
from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.kinds import FITS, kind_of, label_kind
from digest.kinds.figures.checks.labels.moving.changes import same_unit, tells_change
from digest.kinds.figures.checks.labels.words import Keys, among, told, union
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.units import UnitKind
from digest.text.scripts import is_edgeless
from digest.text.sentences.splitting import sentences

if TYPE_CHECKING:
    from digest.quantities.mentions import Mention

_WORD = re.compile(r"[^\W\d_]{2,}")
_FIRST = 6
"""Among so many words a sentence has the pronoun that goes on with the one before."""
_BEGINNING = 2
"""Among so many it is surely of that."""
_LEAST_WORDS, _LEAST_MISSING = 2, 2
_LARGE = 100_000


def of_neighbouring_sentence(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of the sentence before or behind, in whose words the label is; None where the sentence has them, or
    goes on with what the one before told."""
    sentence, language = passage.sentence, passage.language
    words = told(label, language)
    if is_edgeless(label) or len(words) < _LEAST_WORDS or not _tells_itself(mention, passage):
        return None
    here = union(told(f"x {sentence}", language))
    missing = [word for word in words if not among(word, here)]
    things = [word for order, word in enumerate(missing) if all(word.isdisjoint(each) for each in missing[:order])]
    if len(things) < _LEAST_MISSING:  # "death toll" says one thing
        return None
    for other in sentences_beside(sentence, text, language):
        there = union(told(f"x {other}", language))
        if all(among(word, there) for word in words):
            found = _amount(label, words, mention, other, passage, is_apart=len(missing) == len(words))
            if found:
                return found
    return None


def _tells_itself(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a sentence begins with no pronoun, and has words of its own beside the amount."""
    before = passage.sentence[: mention.led.start]
    back = labelling_of(passage.language).back
    if not back or any(word.casefold() in back for word in _WORD.findall(before)[:_FIRST]):
        return False
    return bool(told(f"x {before}", passage.language)) or bool(mention.quantity.counted)


def sentences_beside(sentence: str, text: str, language: str) -> list[str]:
    """The sentences before and behind one of `text`."""
    every = sentences_of(text, language)
    place = next((order for order, each in enumerate(every) if each == sentence.strip()), None)
    return [] if place is None else [*every[max(0, place - 1) : place], *every[place + 1 : place + 2]]


def sentences_behind(sentence: str, text: str, language: str) -> tuple[str, ...]:
    """All sentences behind one of `text`, in order."""
    every = sentences_of(text, language)
    place = next((order for order, each in enumerate(every) if each == sentence.strip()), len(every))
    return every[place + 1 :]


@lru_cache(maxsize=2)  # all figures of an article are of one text
def sentences_of(text: str, language: str) -> tuple[str, ...]:
    """All sentences of a text, in order."""
    return tuple(text[each.start : each.end].strip() for each in sentences(text, language))


def goes_on(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a pronoun stands for what the sentence before told of: *They* came to 303,000 cases."""
    before = _WORD.findall(passage.sentence[: mention.led.start])
    return _begins_with(before, labelling_of(passage.language).back)


def points_back(sentence: str, language: str) -> bool:
    """Whether a sentence begins with what points at something told before, and is no article: *this* growth is due."""
    lexicon = grammar(language).lexicon
    return _begins_with(_WORD.findall(sentence), labelling_of(language).back.difference(lexicon.definite))


def _begins_with(words: list[str], pronouns: frozenset[str]) -> bool:
    return any(word.casefold() in pronouns for word in words[:_BEGINNING])


def counts_alike(one: Mention, other: Mention) -> bool:
    """Whether two amounts count things, though one of them may not say which: 250 million, 651 million *passengers*."""
    return all(each.quantity.unit_kind in {None, UnitKind.NOUN} for each in (one, other))


def _may_be_money(other: Mention, mention: Mention) -> bool:
    """Whether an amount is money, and another a large number without a currency: 29 million euros, *15.5 million*."""
    is_large = other.quantity.number >= _LARGE and other.quantity.unit is None
    return is_large and mention.quantity.unit_kind is UnitKind.CURRENCY


def _amount(
    label: str, words: tuple[Keys, ...], mention: Mention, other: str, passage: PassageInSentence, *, is_apart: bool
) -> Mention | None:
    """The amount of another sentence that the label may be of: of its kind, or in the unit of the figure's own."""
    language = passage.language
    amounts = [each for each in whole_sentence(other, language).mentions if not each.is_named]
    if any(each.quantity.number == mention.quantity.number for each in amounts):
        return None
    kind, own = label_kind(label, language), kind_of(mention, language)
    alike = [
        each
        for each in amounts
        if same_unit(each, mention) or counts_alike(each, mention) or _may_be_money(each, mention)
    ]
    if alike or not is_apart:
        return alike[0] if alike else None
    if tells_change(label, language):
        shares = [each for each in amounts if each.quantity.is_share]
        return shares[0] if shares and not mention.quantity.is_share else None
    if counted := next((each for each in amounts if _counts(each, words, other, language)), None):
        return counted
    if kind is None or own in FITS[kind]:
        return None
    return next((each for each in amounts if kind_of(each, language) in FITS[kind]), None)


def _counts(mention: Mention, words: tuple[Keys, ...], sentence: str, language: str) -> bool:
    """Whether a word of a label is what an amount counts, or is a share of: 516 *people*, 40 % of *homes*."""
    counted = counted_words(mention, noun_of(language).match(sentence, mention.core.end), language)
    return any(among(word, counted) for word in words)


def counted_words(mention: Mention, of: re.Match[str] | None, language: str) -> Keys:
    """The words for what an amount counts, with the noun that it is `of`: 40 *cellars*, 300 tonnes of *rice*."""
    return union(told(f"x {mention.quantity.counted} {of[1] if of else ''}", language))
