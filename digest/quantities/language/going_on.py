"""What goes on behind a number: of most numbers of news their noun stands there, or the sentence ends."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.quantities.east_asian import LANGUAGES as EASTERN
from digest.quantities.language.cldr_scales import CODED, Scales
from digest.quantities.language.foreign_scales import WORDS
from digest.quantities.language.joined import is_joined
from digest.quantities.patterns import SPACED_LETTER, at_edges, even
from digest.text.scripts import is_edgeless

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel import Locale

    from digest.quantities.language.lexicon import AmountLexicon
    from digest.quantities.language.unit_table import UnitTable

_GOES_ON = at_edges(rf"{SPACED_LETTER}|[.,:/']\d|\^")
_NOTE = re.compile(r"[.,;:!?]\d{1,3}(?:[,–-]\d{1,3})*(?![\d%])(?=\s|$|[.\"')]*(?:\s|$))")
_PERCENT_NOTE = re.compile(r"(?<=%)\d{1,2}(?=\s|$|[.,;:](?:\s|$))")
_DIGITS_OR_COMMA = frozenset("0123456789,")
_LETTERS = re.compile(r"[^\W\d_]+")
# Words of two letters and more, since one letter may be a scale, a unit or an article before what an amount is for.
_NEXT_WORD = re.compile(
    r"[,;]?\s([A-Za-zÀ-ÖØ-öø-ɏА-Яа-яЁё][a-zß-öø-ɏа-яё]{1,40})(?=[\s,;:!?)]|\.(?:\s|$)|$)|[.,;:!?)]{0,3}$"
)
_NEVER_ALONE = ("den", "dan", "ten", "tan", "kr")
"""How words end that parts of a whole follow in Turkish (evden biri), or of which money is the end (5 mkr)."""
_WITH_ENDINGS = frozenset({"et", "fi", "hu", "tr"})
"""Languages whose scales and units have endings, so that their words are not told from a list."""
_LENGTH = "x"


def goes_on(text: str, end: int) -> bool:
    """Whether a word or a number that ends there goes on. The number of a note may follow: "8.5 billion.2", "5%1"."""
    if not _GOES_ON.match(text, end):
        return False
    if is_joined(text, end) or (text[end] in _DIGITS_OR_COMMA and is_edgeless(text[end - 1])):
        return False  # viertägig, 131円45銭, 200元，17人
    if text[end] == "," and not text[end - 1].isdigit():
        return False  # 增长6%，5月份
    return text[end - 1].isdigit() or not (_NOTE.match(text, end) or _PERCENT_NOTE.match(text, end))


def stands_alone(text: str, end: int, going_on: frozenset[str]) -> bool:
    """Whether a number in figures that ends at `end` of `text`, which is even, surely has no scale, unit, qualifier or
    second number behind it: the text ends there, or a word follows that is none of the language's `going_on`."""
    found = _NEXT_WORD.match(text, end)
    if found is None or not going_on:
        return False
    word = found[1]
    if word is None:
        return True
    small = word.casefold()
    return small not in going_on and not small.endswith(_NEVER_ALONE)


def words_going_on(locale: Locale, lexicon: AmountLexicon, forms: Scales, units: UnitTable) -> frozenset[str]:
    """The first word, in small letters, of everything that may go on with a number; none where that is not known."""
    if not lexicon.known or locale.language in EASTERN or locale.language in _WITH_ENDINGS:
        return frozenset()
    return frozenset(
        found[0].casefold() for each in _phrases(lexicon, forms, units) if (found := _LETTERS.search(even(each)))
    )


def _phrases(lexicon: AmountLexicon, forms: Scales, units: UnitTable) -> Iterator[str]:
    """Scales, units, qualifiers, what is added, and what parts two numbers, as they may stand behind a number."""
    for scales in (forms.words, forms.short, forms.letters, lexicon.scales, lexicon.abbreviations, lexicon.glued):
        yield from scales
    yield from (*lexicon.money, *CODED, *WORDS, *lexicon.lone_scales)
    yield from (*units.signs, *units.glued, *units.names, *units.spans, *lexicon.not_units)
    yield from (*lexicon.trailing, *lexicon.added, *lexicon.fraction_links, "of a")
    yield from (*lexicon.parted, *lexicon.even, *(word for words in lexicon.pairs.values() for word in words))
    yield from (*lexicon.tallies, *lexicon.ratios, *lexicon.tolerances, *lexicon.sides, _LENGTH)
