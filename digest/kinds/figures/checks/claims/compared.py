"""Whether an amount is by how many more or fewer something is, and its label does not say so: 12 ships *more than*."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amount_check import Finding
from digest.kinds.figures.checks.labels.moving.changes import tells_change
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.assertion import assertions
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_MORE_THAN = re.compile(r"\s([^\W\d_]+)\s(?:than|als|que|di|dan|än|end|enn|niż|чем)(?!\w)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENGLISH = "en"


def comparison_doubts(label: str, mention: Mention, passage: PassageInSentence) -> Iterator[Finding]:
    """The doubt that `label` is of a number of things, where `mention` is how many more than others there were."""
    unit, sentence, language = mention.quantity.unit, passage.sentence, passage.language
    compared = _MORE_THAN.match(sentence, mention.span.end) if unit and unit.kind is UnitKind.NOUN else None
    words = frozenset((*assertions(language).greater, *assertions(language).lesser))
    if compared is None or compared[1].casefold() not in words or passage.at.end >= compared.end(1):
        return
    if any(tells_change(label, each) for each in dict.fromkeys((language, _ENGLISH))):
        return
    if any(word.casefold() in words for word in _WORD.findall(label)):
        return
    whole = sentence[mention.span.start : compared.end()]
    yield Finding(
        Code.LABEL_IN_DOUBT,
        "label",
        f"the article says {quoted(whole)}, and the label does not say that it is a difference",
        f"take {compared[1]!r} into `at` and `value`, or say the difference in the label",
        sentence,
    )
