"""Whether a label names a work by its title, in a script without spaces, and its sentence is about another:
「千と千尋の神隠し」, of a sentence that tells of 「鬼滅の刃」."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.sentence import whole_sentence
from digest.kinds.figures.checks.labels.contradicting.others.article_sentences import sentences_of
from digest.kinds.figures.checks.labels.moving.changes import same_unit
from digest.text.deferred_pattern import deferred
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_TITLE = deferred("[「『《〈]([^「」『』《》〈〉。、，]{2,30})[」』》〉]")
_WORD = re.compile(r"[^\s・:：!！]+")
_OPENING = tuple("「『《〈")
_SHORTEST = 3


def of_other_title(label: str, mention: Mention, passage: PassageInSentence, text: str) -> Mention | None:
    """The amount in the same unit of a sentence with a title that the label names, where the amount's own sentence has
    not that title but another, or stands before the article's first mention of it and behind that of another."""
    if not is_edgeless(label) or not any(mark in text for mark in _OPENING):
        return None
    named = [title for title in _titles(text) if _names(label, title) and not _names(passage.sentence, title)]
    if not named:
        return None
    place = text.find(passage.sentence.strip())
    if any(_names(label, title) for title in _titles(passage.sentence)) or place < 0:
        return None
    title = named[0]
    is_told = bool(_titles(passage.sentence))
    before = text[:place]
    if not is_told and (not _titles(before) or _names(before, title)):
        return None
    for part in sentences_of(text, passage.language):
        if not _names(part, title):
            continue
        for other in whole_sentence(part, passage.language).mentions:
            if same_unit(other, mention) and other.quantity.number != mention.quantity.number:
                return other
    return None


def _titles(text: str) -> list[str]:
    return _TITLE.findall(text)


def _names(text: str, title: str) -> bool:
    """Whether a text has a title, or a word of it that is no short one."""
    return title in text or any(len(word) >= _SHORTEST and word in text for word in _WORD.findall(title))
