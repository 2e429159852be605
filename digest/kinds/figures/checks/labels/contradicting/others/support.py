"""How much a sentence supports a label: how surely it says each word of the label of each of its amounts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.kinds import head_of, kind_of
from digest.kinds.figures.checks.labels.weighing.ellipsis import is_elliptic
from digest.kinds.figures.checks.labels.weighing.likeness import (
    SURELY,
    is_told,
    likeness,
    telling,
    tokens,
)
from digest.kinds.figures.checks.labels.weighing.nearness import label_words
from digest.kinds.figures.checks.labels.words import beginnings, begun, kinds_of_words, says_change, told, union
from digest.kinds.figures.checks.labels.zones import zones
from digest.quantities.language.grammar import grammar
from digest.quantities.language.labelling import labelling_of
from digest.quantities.language.months import months, weekdays
from digest.text.scripts import is_edgeless
from digest.text.words.compounds import has_compounds
from digest.text.words.stems import stem

if TYPE_CHECKING:
    from digest.kinds.figures.checks.labels.words import Keys
    from digest.quantities.mentions import Mention

SAID = 0.5
"""From how alike a word and one of the sentence are, so that the sentence says it."""
CLEARLY = 0.7
"""From how much support on a word is said of an amount and of few others."""
_ANYWHERE, _OF_OTHERS_TOO, _BESIDE, _ALONE = 0.2, 0.45, 0.7, 1.0
"""What a word counts that the sentence says anywhere, of several amounts, beside this one, and of this one alone."""
_OTHER_WORD = 0.8
"""What counts another word for the same, of one that the sentence has itself."""
_IMPLIED = 0.4
"""What counts a word that says of which kind an amount is, where it is: "price", of $5."""
BEFORE = 0.5
"""What a word counts that the sentence before has, where this one goes on with what that told."""
_OF_PRONOUN = 0.9
"""What it counts where a pronoun stands for what the amount is of."""
_FIRST = 6
"""Among so many words a sentence has the pronoun that goes on with the one before."""
_NAME = re.compile(r"(?<=\s)[A-ZÀ-ÞŁŚŻ][\w&’'-]+|^[A-ZÀ-ÞŁŚŻ][\w&-]+(?=['’]s)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SHORTEST, _BEGINNING = 3, 5


class Support(NamedTuple):
    """What a sentence says of a label: `said` is how alike its likest word is to each word of the label, and `of` how
    surely each word is said of each amount, from 0 to 1."""

    passage: PassageInSentence
    said: tuple[float, ...]
    of: tuple[tuple[Mention, tuple[float, ...]], ...]

    def has(self, order: int) -> bool:
        """Whether the sentence says the word of that order."""
        return self.said[order] >= SAID


@lru_cache(maxsize=32)  # each is asked of several sentences
def words_of_label(label: str, language: str) -> tuple[Keys, ...]:
    """The words of a label that tell what its amount is of: once what two of them say ("death toll"), and none that
    only says a change, as the amount may ("up 5%"), unless it has no other."""
    words = tuple(word for word in telling(label, language) if word.isdisjoint(_times(language)))
    words = tuple(word for word in words if not says_change(word, language)) or words
    return tuple(word for order, word in enumerate(words) if all(map(word.isdisjoint, words[:order])))


@lru_cache(maxsize=32)
def _times(language: str) -> Keys:
    """The names of months and days, which say when the amount was so."""
    locale = grammar(language).locale
    return union(told(" ".join(("x", *months(locale), *weekdays(locale))), language))


@lru_cache(maxsize=32)
def said_in(label: str, sentence: str, language: str) -> tuple[float, ...]:
    """How alike the likest word of a sentence is to each telling word of a label.

    A sentence of which no word begins as one of the label's may is not looked at word by word.
    """
    words, may_begin = words_of_label(label, language), _beginnings(label, language)
    if may_begin is not None and may_begin.isdisjoint(_begun(sentence)):
        return (0.0,) * len(words)
    said = _words_of(sentence, language)
    return tuple(likeness(word, said, language) for word in words)


@lru_cache(maxsize=32)
def _beginnings(label: str, language: str) -> frozenset[str] | None:
    """How a word of a sentence begins that may say one of a label's; None where it may begin anyhow."""
    if is_edgeless(label) or has_compounds(language):
        return None
    every = [beginnings(word, language) for word in words_of_label(label, language)]
    known = [each for each in every if each is not None]
    return frozenset().union(*known) if len(known) == len(every) else None


_begun = lru_cache(maxsize=64)(begun)


@lru_cache(maxsize=32)
def rest_of_label(label: str, language: str) -> Keys:
    """The stems of the words of a label by which no amount is known, but may be told from others: "*annual growth*"."""
    lexicon, known = grammar(language).lexicon, union(words_of_label(label, language))
    small = {*lexicon.stops, *lexicon.prepositions, *lexicon.definite, *lexicon.determiners}
    words = (word.casefold() for word in _WORD.findall(label) if len(word) > _SHORTEST)
    stems = {stem(word, language) for word in words if word not in small}
    return frozenset(one for one in stems if not any(each.startswith(one[:_BEGINNING]) for each in known))


@lru_cache(maxsize=64)
def _words_of(sentence: str, language: str) -> Keys:
    """The words of a sentence; those too that tell nothing by themselves, as a label may have another form of one that
    does: the *share* price, of "*Shares*"."""
    untold = labelling_of(language).untold.intersection(sentence.casefold().split())
    forms = frozenset([stem(word, language) for word in untold]) if untold else frozenset()
    return forms.union(*[token.keys for token in tokens(sentence, language)])


def support(label: str, sentence: str, language: str, before: str = "", naming: str = "") -> Support:
    """What `sentence` says of `label`; and what `before` says, the sentence before it, where it goes on with that; and
    `naming`, a sentence before it whose subject is its own, which it leaves out."""
    passage = whole_sentence(sentence, language)
    amounts = tuple(each for each in passage.mentions if not each.is_named)
    said = said_in(label, sentence, language)
    words = words_of_label(label, language)
    near = {word.keys: word.near for word in label_words(label, amounts, passage)} if amounts else {}
    every = zones(sentence, language)
    carried = said_in(label, before, language) if before and goes_on(passage) else tuple(0.0 for _ in words)
    meant = tuple(0.0 for _ in words)
    if naming:
        meant = _names_in(naming, label, language)
        carried = tuple(map(max, carried, said_in(label, naming, language))) if any(meant) else carried
    heads = telling(head_of(label, language), language)[-1:]
    kinds, found = kinds_of_words(language), []
    for place, mention in enumerate(amounts):
        zone, counted = every[mention.core], told(f"x {mention.quantity.counted}", language)
        is_of_its_own = counts_things(mention, language)
        is_told_before = not counted and is_elliptic(mention, zone, passage)
        passed_on = _OF_PRONOUN if is_told_before else BEFORE
        points, kind = [], kind_of(mention, language)
        for word, like, earlier, named in zip(words, said, carried, meant, strict=True):
            is_sure = like >= SURELY
            least = SURELY if is_sure else SAID
            most = near[word][place] if word in near else 0.0
            if is_told(word, (*zone.sure, *counted), least, language):
                most = _ALONE
            elif is_told(word, zone.own, least, language):
                most = max(most, _BESIDE)
            elif is_told(word, zone.near, least, language):
                most = max(most, _OF_OTHERS_TOO)
            elif like >= SAID:
                most = max(most, _ANYWHERE)
            if kinds.get(word) is kind and kind is not None:
                most = max(most, _IMPLIED)
            most *= 1.0 if is_sure else _OTHER_WORD
            is_passed_on = earlier >= SAID and not (is_of_its_own and word in heads)  # 12 *barges* … 40 cellars
            points.append(max(most, named, passed_on if is_passed_on else 0.0))
        found.append((mention, tuple(points)))
    return Support(passage, said, tuple(found))


def _names_in(naming: str, label: str, language: str) -> tuple[float, ...]:
    """What each word of a label counts by the sentence `naming`: that of a pronoun where it is of a name there."""
    said, words = said_in(label, naming, language), words_of_label(label, language)
    names = are_names(label, words, language)
    return tuple(_OF_PRONOUN if name and like >= SAID else 0.0 for name, like in zip(names, said, strict=True))


def are_names(label: str, words: tuple[Keys, ...], language: str) -> tuple[bool, ...]:
    """Whether each word of a label is one of a name."""
    names = tuple(word for name in _NAME.findall(label) for word in telling(f"x {name}", language))
    return tuple(any(not word.isdisjoint(name) for name in names) for word in words)


def counts_things(mention: Mention, language: str) -> bool:
    """Whether an amount names what it counts, and that is no people, cases or others, which may be called anything."""
    words = [word.casefold() for word in _WORD.findall(mention.quantity.counted)]
    return bool(words) and labelling_of(language).anybody.isdisjoint(words)


def goes_on(passage: PassageInSentence) -> bool:
    """Whether a sentence begins with a pronoun, so that it goes on with what the one before told."""
    back = labelling_of(passage.language).back
    first = next((each.led.start for each in passage.mentions if not each.is_named), len(passage.sentence))
    return any(word.casefold() in back for word in _WORD.findall(passage.sentence[:first])[:_FIRST])
