"""The part of an amount, as "half of the 620 beds", of which a sentence says what a label says."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.part_links import joins_part
from digest.kinds.figures.checks.in_sentence.relative_clauses import begins_relative
from digest.kinds.figures.checks.labels.deciding.claim import telling_words
from digest.kinds.figures.checks.labels.lists import stands
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


_ENGLISH = "en"
_SUBJECT = re.compile(r"(?:\s\([^)]{1,24}\))?\s(?:[A-Z][\w’'-]+|the|its|his|her|their|he|she|they|it)\s[^\W\d_]")
"""What begins a clause that says more of an amount without a word that joins them."""


def part_of(label: str, mention: Mention, others: list[Mention], passage: PassageInSentence) -> Mention | None:
    """That of `others` which is the part, where this amount is the whole behind it, and the label says of it what the
    sentence says of the part."""
    before = [other for other in others if other.core.end <= mention.span.start]
    if not before or not 0 < before[-1].quantity.number < 1:
        return None
    between = passage.sentence[before[-1].core.end : mention.span.start]
    if between.strip() and not joins_part(between, before[-1].quantity, passage.language):
        return None
    if begins_relative(passage.sentence, mention.span.end, passage.language):  # half of the 20 *who took part* left
        return None
    if passage.language.split("-")[0] == _ENGLISH and _SUBJECT.match(passage.sentence, mention.span.end):
        return None  # a third of the £45m *the port had asked for*
    places = _places(passage.language).match(passage.sentence, mention.span.end)
    rest = passage.sentence[places.end() if places else mention.span.end :]
    language = passage.language
    telling = [word for word in telling_words(label, language) if not stands(word, mention.quantity.written, language)]
    moved = [word for word in telling if any(words_of(language, field).fullmatch(word) for field in ("rises", "falls"))]
    lead = passage.sentence[: before[-1].span.start]
    said = any(stands(word, rest, language) for word in telling) or any(stands(word, lead, language) for word in moved)
    return before[-1] if said else None


@lru_cache(maxsize=32)
def _places(language: str) -> re.Pattern[str]:
    """The places that may stand behind what is counted: "in the old town"."""
    lexicon = grammar(language).lexicon
    names = r"\S+(?:\s(?=[A-ZÀ-Þ])\S+)*"
    return re.compile(rf"(?:\s{one_of(lexicon.prepositions)}\s(?:{one_of(lexicon.definite)}\s)?{names})*")
