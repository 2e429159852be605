"""The scales of CLDR's compact forms: "Milliarden", "Mrd.", "млрд", "bi", "億"; and where its percent sign stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct, field

from digest.quantities.patterns import visible
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from babel import Locale

CODED = {
    "k": 3, "K": 3, "T": 3, "t": 3, "M": 6, "Mn": 6, "Mio": 6, "mn": 6, "m": 6, "Md": 9, "Mds": 9, "Mrd": 9, "md": 9,
    "bn": 9, "B": 9, "G": 9,
}  # fmt: skip
"""Scales that a currency's sign or code may follow at once: 30 MEUR, 2 Md€."""
_PLACEHOLDERS = re.compile(r"[0¤+-]|\s")


class Scales(Struct, frozen=True):
    """Scales by how they are written, as powers of ten. Where a form stands for several, it is the smallest: CLDR has
    Bengali's কো, ten million, for a hundred thousand million too."""

    words: dict[str, int] = field(default_factory=dict)
    """Written out: "millones"."""
    short: dict[str, int] = field(default_factory=dict)
    """Abbreviated, with more than one letter: "Mrd."."""
    letters: dict[str, int] = field(default_factory=dict)
    """One letter, which may be a unit in other places: "M"."""
    wide: dict[str, int] = field(default_factory=dict)
    """Of scripts that write no spaces: "億"."""


def cldr_scales(locale: Locale) -> Scales:
    """The scales of a locale, from the compact forms of numbers and of money."""
    scales = Scales()
    for word, power, style in sorted(_forms(locale), key=lambda form: form[1]):
        if is_edgeless(word[:1]):
            scales.wide.setdefault(word, power)
        elif style == "long":
            scales.words.setdefault(word, power)
        elif len(word) > 1:
            scales.short.setdefault(word, power)
            scales.short.setdefault(word.rstrip("."), power)
        else:
            scales.letters.setdefault(word, power)
    return scales


def _forms(locale: Locale) -> Iterator[tuple[str, int, str]]:
    for formats in (locale.compact_decimal_formats, locale.compact_currency_formats):  # type: ignore[attr-defined]
        for style in ("long", "short"):
            for patterns in formats.get(style, {}).values():
                for power, pattern in patterns.items():
                    positive = visible(pattern.pattern.replace("'", "")).split(";")[0]
                    zeros = positive.count("0")
                    word = " ".join(_PLACEHOLDERS.sub(" ", positive).split())
                    is_last = positive.lstrip("¤ \u00a0\u202f").startswith("0")
                    # Swahili has "bilioni 8.5"; its news has 8.5 bilioni as well.
                    if word and zeros and (is_last or (style == "long" and positive.endswith("0"))):
                        yield word, int(power) // 10 ** (zeros - 1), style


def percent_stands_first(locale: Locale) -> bool:
    """Whether the percent sign stands before the number, as in Turkish: %23,5."""
    return visible(str(locale.percent_formats[None].pattern)).lstrip().startswith("%")
