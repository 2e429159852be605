"""Whether an amount is how much more or less there is than something named, where words are written without edges, and
the label does not say so: 3月より30隻多い船."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.quantities.language.labelling import labelling_of
from digest.quantities.patterns import one_of
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.kinds.figures.checks.labels.contradicting.said_of_amount import Contradiction
    from digest.quantities.mentions import Mention

_LOOK = 24
_SAYS = re.compile("[差차더多少比高低]|より|보다|많|적|높|낮")
"""What says in a label that its amount is a difference."""


def other_difference(label: str, value: str, mention: Mention, passage: PassageInSentence) -> Contradiction | None:
    """A label that tells no difference, and the words by which its amount is one."""
    pattern = _differs(passage.language)
    if pattern is None or not is_edgeless(label):
        return None
    low = max(0, mention.span.start - _LOOK)
    around = f"{passage.sentence[low : mention.span.start]}#{passage.sentence[mention.span.end :][:_LOOK]}"
    told = pattern.search(around)
    if told is None or _SAYS.search(f"{label}{value}") or tells_change(f"{label} {value}", passage.language):
        return None
    return label, told["word"]


@lru_cache(maxsize=8)
def _differs(language: str) -> re.Pattern[str] | None:
    """What stands around such an amount, which a mark stands for."""
    words = labelling_of(language).differing
    if not words:
        return None
    if language.startswith(("zh", "yue")):
        return re.compile(rf"比[^，。、#\d]{{0,8}}(?:\d+[月年日])?[^，。、#\d]{{0,8}}(?P<word>{one_of(words)})[了出]?#")
    return re.compile(rf"(?:より|보다)\s?[^、。,#]{{0,6}}#\s?(?:더\s)?(?P<word>{one_of(words)})")
