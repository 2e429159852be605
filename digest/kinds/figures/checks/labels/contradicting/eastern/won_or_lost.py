"""Whether a label says that somebody lost whom its sentence says to have won, or the other way round, where words are
written without edges: "港队落败的比分", of 港队3-1轻取山队."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction

_NAME = re.compile("[\u3400-\u9fff\u30a1-\u30faー\uac00-\ud7a3A-Za-z]{2,}")
_SHORTEST = 2


def won_or_lost(label: str, passage: PassageInSentence) -> Contradiction | None:
    """The word of a label by which somebody lost, and the verb of the sentence before which they stand; or the word by
    which they won, and the verb by which they lost."""
    words = _verbs(passage.language)
    if words is None or not is_edgeless(label):
        return None
    for named, said in (words, words[::-1]):
        told = named.search(label)
        verb = said.search(passage.sentence) if told else None
        if told is None or verb is None or named.search(passage.sentence):
            continue
        name = _NAME.match(label)
        head = name[0][:_SHORTEST] if name and name.start() < told.start() else ""
        if head and passage.sentence.find(head, 0, verb.start()) >= 0 and head not in passage.sentence[verb.end() :]:
            return told[0], verb[0]
    return None


@lru_cache(maxsize=8)
def _verbs(language: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """What says that somebody has lost, and that they have beaten others."""
    words = labelling_of(language)
    if not words.losing or not words.beating:
        return None
    return re.compile(one_of(words.losing)), re.compile(one_of(words.beating))
