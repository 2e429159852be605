"""Whether what fell to an amount is a growth, so that a label which says growth is of no rise: economic *growth* fell
to 3%."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.kinds.figures.checks.directions import is_end_of_change
from digest.quantities.language.assertion.matching import words_of

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention


def growth_fell_to(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether a label says growth, and its amount is a share to which the growth that the sentence tells of came."""
    language, sentence = passage.language, passage.sentence
    growths = words_of(language, "growths")
    if not mention.quantity.is_share or growths.search(label) is None:
        return False
    told = words_of(language, "growths_told").search(sentence, 0, mention.led.start)
    return told is not None and is_end_of_change(sentence, mention.span, language)
