"""How surely each word of a label is said of each amount of a sentence, where words are written without edges."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.clauses import clauses
from digest.kinds.figures.checks.in_sentence.sentence import whole_sentence
from digest.kinds.figures.checks.labels.neighbouring.eastern_topics import topics
from digest.kinds.figures.checks.labels.words import among, lettered, told, union
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.kinds.figures.checks.labels.words import Keys
    from digest.quantities.mentions import Mention

BESIDE, BEHIND, CARRIED, SENTENCE = 1.0, 0.9, 0.6, 0.3
"""How surely a word is said of an amount that stands before it, behind it, in its topic, or elsewhere in its
sentence."""
_MARK = deferred(r"\d+(?=\s?[年月日년월일号號季分期])|[上下]半|상반기|하반기")


class AmountWords(NamedTuple):
    """An amount with the words right before it, those right behind it, those of its topic, and its marks of time."""

    mention: Mention
    lead: Keys
    behind: Keys
    topic: Keys
    marks: frozenset[str]


@lru_cache(maxsize=32)  # several figures of an article often stand in one sentence, and near the same others
def amounts_of(sentence: str, language: str) -> tuple[AmountWords, ...]:
    """The amounts of `sentence`, each with its words: before it back to the first break behind the one before, and
    behind it to the next break or amount."""
    every = topics(sentence, language)
    amounts = [each for each in whole_sentence(sentence, language).mentions if not each.is_named]
    breaks = [part.start for part in clauses(sentence, language)]
    found = []
    for order, each in enumerate(amounts):
        before = amounts[order - 1].span.end if order else 0
        after = amounts[order + 1].span.start if order + 1 < len(amounts) else len(sentence)
        start = next((place for place in breaks if before < place < each.span.start), before) if order else 0
        end = min([after, *(place for place in breaks if place > each.core.end)])
        lead, topic = sentence[start : each.span.start], every.get(each.core)
        keys = topic.every | topic.of if topic else frozenset[str]()
        behind = words_of(sentence[each.core.end : end], language)
        found.append(AmountWords(each, words_of(lead, language), behind, keys, marks_of(lead)))
    return tuple(found)


@lru_cache(maxsize=64)
def words_of(text: str, language: str) -> Keys:
    """All words of `text`."""
    return union(told(text, language)) | frozenset(lettered(text))


def marks_of(text: str) -> frozenset[str]:
    """The numbers of years, months and days, and the halves of years, of `text`."""
    return frozenset(_MARK.findall(text))


@lru_cache(maxsize=64)
def words_of_label(label: str, language: str) -> tuple[Keys, ...]:
    """The words of a label, in order."""
    return (*told(label, language), *(frozenset((each,)) for each in lettered(label)))


def support(words: tuple[Keys, ...], amount: AmountWords, sentence: Keys) -> tuple[float, ...]:
    """How surely each of `words` is said of an amount of a sentence with all words `sentence`."""
    places = ((amount.lead, BESIDE), (amount.behind, BEHIND), (amount.topic, CARRIED), (sentence, SENTENCE))
    return tuple(next((points for keys, points in places if among(word, keys)), 0.0) for word in words)
