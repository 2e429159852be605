"""Whether a passage leaves out what money an amount is: 12.4 million of "12.4 million *kroner*"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.language.grammar import grammar
from digest.quantities.language.unit_table import money_nouns
from digest.quantities.patterns import key
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_NEXT_WORD = re.compile(r"\s?([^\W\d_]+)")


def cut_money(mention: Mention, passage: PassageInSentence) -> Finding | None:
    """That the noun right behind an amount is money, which the passage does not have; None where that is not so.

    With the name of a country it is a unit, which cannot be left out anyhow.
    """
    end, rules = mention.core.end, grammar(passage.language)
    link = rules.link.match(passage.sentence, end)  # millones *de* coronas
    word = _NEXT_WORD.match(passage.sentence, link.end() if link else end)
    if (
        word is None
        or mention.quantity.unit_kind is UnitKind.CURRENCY
        or passage.at.end >= word.end()
        or passage.at.end < end
    ):
        return None
    if key(word[1]) not in money_nouns(rules.locale):
        return None
    whole = passage.sentence[mention.core.start : word.end()]
    return Finding(
        Code.AMOUNT_INCOMPLETE,
        "at",
        f"the amount goes on after {quoted(passage.passage)}: the article says {quoted(whole)}",
        "take all of it into `at` and `value`",
        whole=whole,
    )
