"""Whether a label has a word that the article has in the sentence behind alone, of an amount of the same kind: "Kosten
der Jugendhilfe", where the sentence tells what schools cost, and the next what Jugendhilfe does.

In English the words of a label are weighed (`fits_beside`). In other languages fewer words are known to be said for one
thing, so this looks for what an editor has from nowhere else. The sentences before are left out: they may have told
what the amount is of, and this one goes on.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence, whole_sentence
from digest.kinds.figures.checks.labels.contradicting.others.neighbouring_sentences import (
    counts_alike,
    goes_on,
    points_back,
    sentences_behind,
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
from digest.quantities.language.nations import nation_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.quantities.mentions import Mention

_LANGUAGES = frozenset({"de", "es", "fr", "it", "nl", "pl", "pt"})
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME = re.compile(r"(?<=\s)[A-ZÀ-ÞĄĆĘŁŃŚŹŻ][\w&’'-]+")
_MOST_OWN = 1


class _Label(NamedTuple):
    """The words of a label that tell something, and those of them that its amount's sentence lacks; `things` are what
    these name."""

    text: str
    words: Sequence[Keys]
    missing: list[Keys]
    things: list[Keys]


def of_sentence_behind(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount of the next sentence of `text` that the label is of, or of a later one; None where the label is in
    words of its own sentence but for one that tells little: neither its head nor a name."""
    language = passage.language
    if language.split("-")[0] not in _LANGUAGES or Qualifier.ORDINAL in mention.quantity.qualifiers:
        return None
    if goes_on(mention, passage):
        return None
    words, here = telling(label, language), _words_of(passage.sentence, language)
    missing = [word for word in words if not among(word, here)]
    amounts = tuple(each for each in passage.mentions if not each.is_named)
    if not _things(missing, language) or mention not in amounts:
        return None
    known = {word.keys for word in label_words(label, amounts, passage) if word.is_sure}  # Abbildungen, Farbabbildungen
    missing = [word for word in missing if word not in known]
    said = _Label(label, words, missing, _things(missing, language))
    following = sentences_behind(passage.sentence, text, language) if said.things else ()
    for order, sentence in enumerate(following):
        if points_back(sentence, language):  # *cette* croissance de la population: of what was told
            continue
        if _is_told_in(sentence, said, passage.article or text, language, is_next=not order) and (
            found := _alike(mention, whole_sentence(sentence, language))
        ):
            return found
    return None


def _is_told_in(sentence: str, said: _Label, article: str, language: str, *, is_next: bool) -> bool:
    """Whether a sentence alone has what a label names and its own lacks; a later one, what tells more of its head than
    a country: many articles are of one country, or say a head in two ways."""
    there = _words_of(sentence, language)
    theirs = [word for word in said.things if among(word, there)]
    if not theirs:
        return False
    is_named = any(not word.isdisjoint(_names(said.text, language)) for word in theirs)
    if not is_named and len(said.words) - len(said.missing) > _MOST_OWN:
        return False
    if not (len(theirs) == len(said.missing) or is_named or _lacks_head(said.text, said.missing, language)):
        return False
    others = [_words_of(each, language) for each in sentences_of(article, language) if each != sentence]
    alone = [word for word in theirs if not any(among(word, keys) for keys in others)]
    if is_next:
        return bool(alone)
    little = [*telling(head_of(said.text, language), language), _nations(said.text, language)]
    return any(all(word.isdisjoint(each) for each in little) for word in alone)


def _nations(label: str, language: str) -> Keys:
    nations = (word for word in _WORD.findall(label) if nation_of(word.casefold(), language))
    return union(telling(f"x {' '.join(nations)}", language))


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


@lru_cache(maxsize=1024)  # all sentences of an article are asked for each of its figures
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
