"""Whether a label has a word that the article has in the sentence behind alone, of an amount of the same kind: "Kosten
der Jugendhilfe", where the sentence tells what schools cost, and the next what Jugendhilfe does.

In English the words of a label are weighed (`fits_beside`). In other languages fewer words are known to be said for one
thing, so this looks for what an editor has from nowhere else. The sentence before is left out: that may have told what
the amount is of, and this one goes on.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.contradicting.others.neighbouring_sentences import (
    counts_alike,
    goes_on,
    sentences_of,
)
from digest.kinds.figures.checks.labels.heads import HEAD_LAST
from digest.kinds.figures.checks.labels.kinds import head_of, kind_of
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.kinds.figures.checks.labels.weighing.likeness import telling
from digest.kinds.figures.checks.labels.weighing.nearness import label_words
from digest.kinds.figures.checks.labels.weighing.signs import words_of_kinds
from digest.kinds.figures.checks.labels.words import Keys, among, placed_words, says_change, union
from digest.quantities.amount import Qualifier

if TYPE_CHECKING:
    from digest.quantities.mentions import Mention

_LANGUAGES = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt"})
_NAME = re.compile(r"(?<=\s)[A-ZÀ-ÞĄĆĘŁŃŚŹŻ][\w&’'-]+")
_MOST_OWN = 1


def of_sentence_behind(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of the next sentence of `text` that the label is of; None where the label is in words of its own
    sentence but for one that tells little: neither its head nor a name."""
    language = passage.language
    if language.split("-")[0] not in _LANGUAGES or Qualifier.ORDINAL in mention.quantity.qualifiers:
        return None
    if goes_on(mention, passage):
        return None
    words, here = telling(label, language), _words_of(passage.sentence, language)
    missing = [word for word in words if not among(word, here)]
    things = _things(missing, language)
    following = _sentence_after(passage.sentence, text, language) if things else ""
    there = _words_of(following, language)
    theirs = [word for word in things if among(word, there)]
    amounts = tuple(each for each in passage.mentions if not each.is_named)
    if not theirs or mention not in amounts:
        return None
    known = {word.keys for word in label_words(label, amounts, passage) if word.is_sure}  # Abbildungen, Farbabbildungen
    missing, theirs = ([word for word in each if word not in known] for each in (missing, theirs))
    if not theirs:
        return None
    is_named = any(not word.isdisjoint(_names(label, language)) for word in theirs)
    if not is_named and len(words) - len(missing) > _MOST_OWN:
        return None
    is_of_both = len(theirs) == len(missing)
    if not (is_of_both or is_named or _lacks_head(label, missing, language)):
        return None
    others = [each for each in sentences_of(passage.article or text, language) if each != following]
    if all(any(among(word, _words_of(each, language)) for each in others) for word in theirs):
        return None
    return _alike(mention, whole_sentence(following, language))


def _sentence_after(sentence: str, text: str, language: str) -> str:
    every = sentences_of(text, language)
    after = (every[order + 1] for order, each in enumerate(every[:-1]) if each == sentence.strip())
    return next(after, "")


def _things(words: list[Keys], language: str) -> list[Keys]:
    """Those of a label's words that say neither a kind of amount nor a change."""
    kinds = words_of_kinds(language)
    return [word for word in words if word not in kinds and not says_change(word, language)]


def _names(label: str, language: str) -> Keys:
    return frozenset(key for name in _NAME.findall(label) for word in telling(f"x {name}", language) for key in word)


def _lacks_head(label: str, missing: list[Keys], language: str) -> bool:
    """Whether the sentence lacks the noun that the label begins or ends with."""
    head = telling(head_of(label, language), language)
    nouns = head[-1:] if language.split("-")[0] in HEAD_LAST else head[:1]
    return any(noun in missing for noun in nouns)


@lru_cache(maxsize=128)
def _words_of(sentence: str, language: str) -> Keys:
    return union(tuple([keys for keys, _ in placed_words(sentence, language)]))


def _alike(mention: Mention, beside: PassageInSentence) -> Mention | None:
    """The first amount of another sentence in the figure's unit and of its kind; None where one has its number."""
    language = beside.language
    amounts = [each for each in beside.mentions if not each.is_named]
    if any(each.quantity.number == mention.quantity.number for each in amounts):
        return None
    kind = kind_of(mention, language)
    alike = (each for each in amounts if same_unit(each, mention) or counts_alike(each, mention))
    return next((each for each in alike if kind_of(each, language) is kind), None)
