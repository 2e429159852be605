"""Whether a sentence says of what its amount counts that it is lacking, and the label no more than what that is:
"Drivers of the city", of a city that *lacks* 110 drivers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.kinds.figures.checks.labels.kinds import kind_of
from digest.kinds.figures.checks.labels.words import among, told, union
from digest.quantities.language.assertion.matching import either
from digest.quantities.language.labelling import CountedKind, labelling_of
from digest.text.scripts import is_edgeless
from digest.text.words.trie import in_any_case

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention
    from digest.text.words.listed import ListedWords

_LEAST = 2
_BETWEEN = r"(?:\s[^\W\d_]+){0,3}\s?"


def said_to_lack(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The word by which so many are lacking; "" where there is none, or the label has any word that the sentence does
    not have, by which it may say so."""
    language = passage.language
    words = labelling_of(language)
    if not _lacking(language).may_be_in(passage.sentence) or is_edgeless(label):
        return ""
    if kind_of(mention, language) is not CountedKind.THINGS:
        return ""
    if any(begun in label.casefold() for begun in words.shortages):
        return ""
    own = clause_of(clauses(passage.sentence, language), mention.core)
    before, behind = _patterns(language)
    start, end = mention.span.start, mention.span.end
    found = before.search(passage.sentence, own.start, start) or behind.match(passage.sentence, end, own.end)
    named = told(label, language)
    if found is None or len(named) < _LEAST:  # "Drivers" alone may be those who lack
        return ""
    said = union(told(passage.sentence, language))
    return found["lack"] if all(among(word, said) for word in named) else ""


@lru_cache(maxsize=16)
def _lacking(language: str) -> ListedWords:
    return either(labelling_of(language).lacks, language)


@lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Such a word before an amount, and behind one."""
    verb = rf"(?<!\w)(?P<lack>{in_any_case(labelling_of(language).lacks)})(?!\w)"
    return re.compile(rf"{verb}{_BETWEEN}$"), re.compile(rf"{_BETWEEN}{verb}")
