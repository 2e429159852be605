"""Whether an amount is only said to be so, by the form of its verb: l'incendie *aurait* fait douze morts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.claims.governing_words import governing_words
from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


def only_said(label: str, mention: Mention, passage: PassageInSentence) -> str:
    """The verb by which the amount is only said to be so; "" where there is none, or its label says that it is. Beside
    a condition it says what would be: si l'élection avait lieu aujourd'hui, il *aurait* 21 %."""
    sentence, language = passage.sentence, passage.language
    if not assertions(language).hearsay or words_of(language, "conditions").search(sentence):
        return ""
    own = clause_of(clauses(sentence, language), mention.core)
    before = sentence[own.start : max(own.start, mention.led.start)]
    found = words_of(language, "hearsay").search(governing_words(before, language))
    return "" if found is None or words_of(language, "alleged").search(label) else found[0]
