"""Whether a label tells what its amount came from: "Unemployment rate rose from 9%", of "rose from 9% to 14%"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digest.kinds.figures.checks.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_LAST_WORD = re.compile(r"[^\W\d_]{1,6} $")
_LEADS_ON = re.compile(r"(?! (?:and|or|und|oder|et|ou|y|e|o|en|of) )[^,;.]{0,20} [^\W\d_]{1,6} ")
"""What stands between what something came from and what it came to: " to ", " last year to "."""


def tells_origin(label: str, mention: Mention, passage: PassageInSentence) -> bool:
    """Whether the label ends with another amount as the sentence has it, from which this one was reached."""
    sentence = passage.sentence
    before = [each for each in passage.mentions if each.span.end <= mention.span.start]
    if not before:
        return False
    origin = before[-1]
    led = _LAST_WORD.search(sentence, 0, origin.span.start)
    if led is None or _LEADS_ON.fullmatch(sentence, origin.span.end, mention.span.start) is None:
        return False
    return label.endswith(f" {led[0]}{sentence[origin.span.start : origin.span.end]}")
