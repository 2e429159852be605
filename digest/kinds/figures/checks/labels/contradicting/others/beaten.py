"""Whether a label gives to whoever lost what the sentence says that another has won by: "Majority of Tom Day", of Ann
Lee who *beat Tom Day* by 5,400 votes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.quantities.language.labelling import labelling_of
from digest.text.words.small_words import small_words
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_CAPITAL = re.compile(r"(?<![\w-])[A-ZÀ-ÞŁŚŻŹĆ][\w’'-]+")
_NAME = r"[A-ZÀ-ÞŁŚŻŹĆ][\w’'.-]*(?:\s[A-ZÀ-ÞŁŚŻŹĆ][\w’'.-]*){0,3}"
_OVER = re.compile(r"(?<!\w)(?:over|against|vor|gegenüber|über|sur|sobre|su|contro|nad|op|tegenover|face à)\s")
"""What leads in a label to whoever lost: "Majority *over* Tom Day"."""


def beaten(label: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """The name of a label whose amount somebody else has won by, and who that is."""
    if words_of_margins(passage.language).isdisjoint(small_words(label)):
        return None
    found = _beating(passage.language).search(passage.sentence, 0, mention.core.start)
    if found is None or _OVER.search(label):
        return None
    named = set(_CAPITAL.findall(label))
    winner, loser = (found[each].split() for each in ("winner", "loser"))
    is_of_loser = not named.isdisjoint(loser) and named.isdisjoint(winner)
    return (found["loser"], found["winner"]) if is_of_loser else None


def words_of_margins(language: str) -> frozenset[str]:
    """Words of which a label has one that may be of what somebody has won by."""
    words = labelling_of(language)
    return words.margins if words.beating else frozenset()


@lru_cache(maxsize=16)
def _beating(language: str) -> re.Pattern[str]:
    verbs = in_any_case(labelling_of(language).beating)
    return re.compile(rf"(?P<winner>{_NAME})\s{verbs}\s(?:a\s)?(?P<loser>{_NAME})")
