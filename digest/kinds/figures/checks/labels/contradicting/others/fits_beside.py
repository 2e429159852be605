"""Whether a label fits an amount of the sentence before or behind clearly better than its own: "Price of the takeover",
of a rise of 20%, where the next sentence tells for how much the firm was taken over.

No word of a label settles this, as an editor may take some from the sentence before; so its words are weighed: those
that only the other sentence has, those that its own has, and how near these stand to the amount.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, known_mentions, whole_sentence
from digest.kinds.figures.checks.labels.contradicting.others.neighbouring_sentences import sentences_beside
from digest.kinds.figures.checks.labels.kinds import FITS, kind_of, label_kind, names_several
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.labels.weighing.likeness import telling
from digest.kinds.figures.checks.labels.weighing.lone_words import may_tell_alone
from digest.kinds.figures.checks.labels.weighing.nearness import LabelWord, label_words
from digest.kinds.figures.checks.labels.words import Keys, among, placed_words, union, words_of_kinds
from digest.quantities.amount import Qualifier
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.quantities.language.months import months, weekdays
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.quantities.mentions import Mention

_FITTED = frozenset({"en"})
"""Languages whose annotations the weights are of, those of a logistic regression over right labels of news, and the
same of amounts of the sentence before or behind."""
_LEAST = 2.0
"""From how many points on a label is of the other sentence."""
_BASE, _THEIRS, _NAME, _OWN, _NEAR, _KIND, _SHORT = 1.6, 0.75, 0.6, 0.85, 0.65, 1.25, 1.0
_MOST_THEIRS, _MOST_OWN = 3, 2
_NEARBY = 0.3
"""How near a word stands to an amount that it tells alone."""
_FEW_WORDS = 8
"""A sentence of fewer words goes on with what the one before told."""
_FIRST = 6
"""Among so many words a sentence has the pronoun that goes on with the one before."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME_WORD = re.compile(r"(?<=\s)[A-ZÀ-Þ][\w&’'-]+")


def fits_sentence_beside(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of the sentence before or behind that a label fits clearly better, or None."""
    sentence, language = passage.sentence, passage.language
    if language.split("-")[0] not in _FITTED or Qualifier.ORDINAL in mention.quantity.qualifiers:
        return None
    here, words = _words_of(sentence, language), telling(label, language)
    missing = [word for word in words if not among(word, here)]
    if not missing or len(words) - len(missing) > _MOST_OWN:
        return None
    amounts = tuple(each for each in passage.mentions if not each.is_named)
    if mention not in amounts:
        return None
    parts = sentences_beside(sentence, text, language)
    if (
        parts and _goes_on(mention, passage) and text.find(parts[0]) < text.find(sentence)
    ):  # what was told there is told here, too
        here |= _words_of(parts.pop(0), language)
    things = [word for word in missing if word not in words_of_kinds(language)]
    parts = [part for part in parts if any(among(word, _words_of(part, language)) for word in things)]
    own = label_words(label, amounts, passage) if parts else ()
    for other in parts:
        is_behind = text.find(other) > text.find(sentence)
        beside = whole_sentence(other, language)
        theirs = _theirs(own, beside, here)
        found = _best(label, mention, beside) if theirs else None
        if found is None or (len(theirs) == 1 and not _tells_alone(theirs[0], label, mention, found, beside)):
            continue
        points = _points(label, own, theirs, amounts.index(mention), here, language)
        if kind_of(mention, language) is not None:
            points += _KIND * (_fits(label, found, language) - _fits(label, mention, language))
        points += _said_numbers(label, passage)
        if not is_behind and len(telling(sentence, language)) < _FEW_WORDS:
            points -= _SHORT
        if points > _LEAST:
            return found
    return None


@lru_cache(maxsize=64)
def _words_of(sentence: str, language: str) -> Keys:
    return union(tuple([keys for keys, _ in placed_words(sentence, language)]))


def _theirs(own: tuple[LabelWord, ...], beside: PassageInSentence, here: Keys) -> list[Keys]:
    """The words of a label that the sentence `beside` has alone; of two for one thing, "death toll", the first."""
    there, kinds = _words_of(beside.sentence, beside.language), words_of_kinds(beside.language)
    kinds |= _words_of_times(beside.language)  # "Change *against July*"
    found: list[Keys] = []
    for word in own:
        is_alone = not (among(word.keys, here) or word.is_sure) and word.keys not in kinds and among(word.keys, there)
        if is_alone and all(word.keys.isdisjoint(each) for each in found):
            found.append(word.keys)
    return found


@lru_cache(maxsize=8)
def _words_of_times(language: str) -> frozenset[Keys]:
    """The names of months and days, which a label may have where its sentence says the time otherwise."""
    locale = grammar(language).locale
    names = " ".join(sorted(months(locale) | weekdays(locale)))
    return frozenset(keys for keys, _ in placed_words(names, language))


def _tells_alone(keys: Keys, label: str, mention: Mention, found: Mention, beside: PassageInSentence) -> bool:
    """Whether the one word of a label that only the sentence `beside` has is of the label's head or a name, and stands
    near the amount there: other words may be another way to say what its own sentence says. So may be what is counted
    there, where the figure's own amount counts something as well: 70 *chalets*, 900 *huts*."""
    if kind_of(mention, beside.language) is kind_of(found, beside.language) is CountedKind.THINGS:
        return False
    if found.quantity.is_share and names_several(label, beside.language) and not tells_change(label, beside.language):
        return False  # "Applicants", whose number the next sentence calls applications that rose 9%
    amounts = tuple(each for each in beside.mentions if not each.is_named)
    word = next((each for each in label_words(label, amounts, beside) if each.keys == keys), None)
    if word is None or not word.is_sure or word.near[amounts.index(found)] < _NEARBY:
        return False
    return may_tell_alone(word, label, beside.language)


def _points(label: str, own: tuple[LabelWord, ...], theirs: list[Keys], place: int, here: Keys, language: str) -> float:
    """What the words of a label say for the other sentence, which has `theirs` alone."""
    names = {key for name in _NAME_WORD.findall(label) for word in telling(f"x {name}", language) for key in word}
    said = [word for word in own if among(word.keys, here) or word.is_sure]
    near = sum(word.near[place] for word in said)
    is_named = any(not each.isdisjoint(names) for each in theirs)
    return _BASE + _THEIRS * min(len(theirs), _MOST_THEIRS) + _NAME * is_named - _OWN * len(said) - _NEAR * near


def _said_numbers(label: str, passage: PassageInSentence) -> float:
    """What is taken off for the numbers of a label that its sentence has as well: the *ten-year* bond."""
    said = {each.quantity.number for each in passage.mentions}
    return -_OWN * sum(each.quantity.number in said for each in known_mentions(label, passage.language))


def _goes_on(mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a sentence begins with a pronoun, so that it goes on with what the one before told."""
    back = labelling_of(passage.language).back
    before = _WORD.findall(passage.sentence[: mention.led.start])[:_FIRST]
    return any(word.casefold() in back for word in before)


def _best(label: str, mention: Mention, beside: PassageInSentence) -> Mention | None:
    """The amount of the sentence `beside` whose kind the label names most likely, with the nearest words; None where
    one of them is the figure's own as well."""
    amounts = tuple(each for each in beside.mentions if not each.is_named)
    if not amounts or any(each.quantity.number == mention.quantity.number for each in amounts):
        return None
    words = label_words(label, amounts, beside)
    nearness = [sum(word.near[order] for word in words) for order in range(len(amounts))]
    order = max(range(len(amounts)), key=lambda each: (_fits(label, amounts[each], beside.language), nearness[each]))
    return amounts[order]


def _fits(label: str, mention: Mention, language: str) -> int:
    """1 where an amount is of a kind that the label may be of, -1 where it is of another, else 0."""
    kind, own = label_kind(label, language), kind_of(mention, language)
    if kind is CountedKind.SCORE and mention.quantity.unit_kind is UnitKind.TALLY:
        return 1
    if kind is None or own is None:
        return 0
    return 1 if own in FITS[kind] else -1
