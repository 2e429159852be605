"""Amounts that say how many times as much something is as something else: "doubled", "three times as large", 2倍."""

from __future__ import annotations

import re

from digest.quantities.amount import Qualifier
from digest.quantities.mentions import Mention
from digest.text.spans import Span

_TIMES = frozenset("times mal fois veces volte vezes keer maal".split())
_NEEDS_COMPARISON = frozenset("twice double doppelt".split())
_COMPARED = {
    "de": r"\s(?:so (?!wahrscheinlich|häufig|oft\b|(?!viel)\w+e[nrs]? [A-ZÄÖÜ])\w+|"
    r"mehr|weniger|höher|größer|teurer|schneller|länger)\b",
    "en": r"\s(?:as (?!likely|often|soon)\w+|"
    r"(?:more|less|higher|lower|larger|bigger|greater|smaller|faster)(?! likely))\b",
    "es": r"\s(?:más|menos|mayor(?:es)?|superior(?:es)?|menor(?:es)?)\b",
    "fr": r"\s(?:plus|moins|supérieure?s?)\b",
    "it": r"\s(?:più|meno|superior[ei]|maggior[ei]|inferior[ei])\b",
    "nl": r"\s(?:zo (?!vaak|waarschijnlijk)\w+|zoveel|meer|minder|hoger|lager|groter|duurder)\b",
    "pt": r"\s(?:mais|menos|maior(?:es)?|superior(?:es)?|menor(?:es)?)\b",
}
"""What stands behind "three times" where that compares, by language; "they met three times" does not."""
_LIKELIER = re.compile(r"も?(?:[^、。]{0,6}やす[いく]|の?(?:確率|可能性|リスク))")
"""What makes 2倍 a comparison of likelihood, as "more likely" does."""
_HIGHER = re.compile(r"\s(?:höher|größer|mehr|erhöht|gestiegen|überzeichnet)\b")
_OTHERWISE = re.compile(r"\s(?:down|up|over|back|as)\b")
"""What makes another verb of "doubled"."""


def multiple(sentence: str, found: Mention, language: str) -> Span | None:
    """Where a multiple stands in `sentence`, with what it compares by; None where the amount `found` is none."""
    unit = found.quantity.unit
    is_denied = Qualifier.NOT in found.quantity.qualifiers
    if is_denied or unit is None or not unit.code or unit.code.split()[0] not in _TIMES:
        return None
    core = sentence[found.core.start : found.core.end]
    if "倍" in core:
        is_idiom = sentence[: found.core.start].endswith("人")  # 人一倍: more than others
        return None if is_idiom or _LIKELIER.match(sentence, found.span.end) else found.span
    if core.endswith("fach") and not _HIGHER.match(sentence, found.core.end):
        return None  # dreifach geimpft
    if unit.code == "times" and " " not in core and core.casefold() not in _NEEDS_COMPARISON and core.isalpha():
        return None if _OTHERWISE.match(sentence, found.core.end) else Span(found.span.start, found.core.end)
    pattern = _COMPARED.get(language.split("-")[0])
    compared = re.compile(pattern, re.IGNORECASE).search(sentence, found.core.start) if pattern else None
    if compared is None or compared.start() > found.span.end:
        return None
    return Span(found.span.start, max(compared.end(), found.span.end))
