"""Ways to say what is no plain fact by the form of a verb, or a noun beside the amount: what *will be* built, and the
2% *target*."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.kinds.figures.checks.in_sentence.clauses import clause_of, clauses
from digest.quantities.language.assertion import assertions
from digest.quantities.language.assertion.matching import words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.patterns import one_of
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_MEASURED = frozenset({UnitKind.CURRENCY, UnitKind.PERCENT, UnitKind.BASIS_POINT, UnitKind.PHYSICAL})
_WORDS = re.compile(r"[^\W\d_]+")
_BETWEEN = r"(?:[^\W\d_]+['’]?\s?){0,4}"
_NOUN_BEHIND = re.compile(r"\s([a-z]+)(?![\w-])(?!\s(?:range|price|date|group|audience)s?(?!\w))")


def will_be_done(mention: Mention, passage: PassageInSentence) -> str:
    """The verb by which something will be done with what the amount counts, before it or behind it: *saranno* costruiti
    1.200 alloggi, 150 postes *seront* supprimés; "" where there is none."""
    if not words_of(passage.language, "will_be").may_be_in(passage.sentence):
        return ""
    before_amount, behind_amount = _passives(passage.language)
    own = clause_of(clauses(passage.sentence, passage.language), mention.core)
    led = max(own.start, mention.led.start)
    if found := before_amount.search(passage.sentence[own.start : led]):
        return found["be"]
    found = behind_amount.match(passage.sentence, mention.core.end, own.end)
    before = [word.casefold() for word in _WORDS.findall(passage.sentence[own.start : led])]
    lexicon = grammar(passage.language).lexicon
    small = {*assertions(passage.language).joins, *lexicon.definite, *lexicon.prepositions}
    return found["be"] if found and all(word in small for word in before) else ""


@lru_cache(maxsize=16)
def _passives(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What ends what stands before an amount, and what stands behind one, where something will be done with it."""
    words = assertions(language)
    if not words.will_be:
        return re.compile("(?!)"), re.compile("(?!)")
    verb = rf"(?<!\w)(?P<be>{one_of(words.will_be)})\s{_BETWEEN}[^\W\d_]+{one_of(words.passives)}(?!\w)"
    return re.compile(rf"{verb}\s$", re.IGNORECASE), re.compile(rf"\s{_BETWEEN}{verb}")


def called_target(mention: Mention, passage: PassageInSentence) -> str:
    """The noun right behind an amount of money or a share, or one that a hyphen joins, by which it is wanted or
    foreseen: its 2% *target*, the 30-minute *goal*."""
    unit = mention.quantity.unit
    is_joined = "-" in passage.sentence[mention.core.start : mention.span.end]
    if unit is None or (unit.kind not in _MEASURED and not is_joined):
        return ""
    behind = _NOUN_BEHIND.match(passage.sentence, mention.span.end)
    return behind[1] if behind and behind[1] in assertions(passage.language).wanted else ""
