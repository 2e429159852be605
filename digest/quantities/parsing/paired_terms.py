"""Numbers that are read as one amount: two, and the second of them; how often somebody has won, drawn and lost, or what
else is counted in pairs, as East Asian languages write it, 10勝5敗, 4死5伤; and sizes, how long something is by how
wide and how high, 3 by 5 metres, 10 × 20 × 5 cm."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.ambiguous import Sense
from digest.quantities.language.lexicon import lexicon
from digest.quantities.language.numerals import Form
from digest.quantities.language.unit_names import LENGTHS
from digest.quantities.parsing.term import Term, read_term
from digest.quantities.patterns import one_of
from digest.quantities.units import Unit, UnitKind
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from digest.quantities.language.grammar import Grammar

_BEFORE = 40
_TOLD_OF = {
    language: (deferred(rf"\s(?:{articles})(?=\s[^\W\d_])"), deferred(rf"(?<!\w)(?:{verbs})(?:\s\w{{1,5}}){{0,3}}\s$"))
    for language, articles, verbs in (
        ("es", "los|las", "[Ss]on|[Ee]ran|[Ff]ueron|[Ss]uman|han sido|(?:ascienden|suben) a"),
        ("pt", "os|as", "[Ss]ão|[Ee]ram|[Ff]oram|[Ss]omam|[Ss]obem para"),
        ("it", "i|gli|le", "[Ss]ono|[Ee]rano|[Ss]ono stat[ie]|[Ss]algono a"),
    )
}
"""Articles of the plural behind an amount, and verbs before it by which it is how many there are of what follows."""

_DRAWN = r"(?:引き分け|分け|分|平|无|無|무)"
_BEHIND_WON = re.compile(
    rf"\s?(?P<won>勝|胜|승)\s?(?:(?P<drawn>\d{{1,3}})\s?(?P<even>{_DRAWN})\s?)?"
    rf"(?P<count>\d{{1,3}})\s?(?P<lost>敗|败|负|負|패)(?:\s?(?P<drawn_last>\d{{1,3}})\s?(?P<even_last>{_DRAWN}))?"
)


class PairedTerms(NamedTuple):
    """One or two terms that say one amount. `opened` where it begins with a word such as "between"."""

    first: Term
    last: Term
    number: Decimal
    upper: Decimal | None
    unit: Unit | None
    opened: bool = False
    ends: tuple[Term, ...] = ()
    """The ends of a range that may also be a change, from the one to the other: each may be meant by itself."""

    @property
    def end(self) -> int:
        return self.last.end

    def counted_start(self, text: str, grammar: Grammar) -> int:
        """Where what it counts may begin: behind a link after a scale, as in 13 millions *de* personnes, or behind an
        article where it is told of what: ya son 17 *los* heridos."""
        is_scaled = self.unit is None and (self.last.scale > 1 or self.last.form is Form.VAGUE)
        is_part = self.unit is None and self.last.form is Form.FRACTION  # half a century
        link = (
            (grammar.link if is_scaled else grammar.fraction_link).match(text, self.end)
            if is_scaled or is_part
            else None
        )
        if link is None and self.unit is None and (told := behind_article(text, self.end, grammar.locale.language)):
            _, verb = _TOLD_OF[grammar.locale.language]
            if verb.search(text[max(0, self.first.start - _BEFORE) : self.first.start]):
                return told
        return link.end() if link else self.end

    @property
    def ambiguous(self) -> bool:
        return self.first.ambiguous or self.last.ambiguous


def behind_article(text: str, position: int, language: str) -> int:
    """Where a plural article ends that stands at `position`, between an amount and what is told to be so many; or 0."""
    found = _TOLD_OF[language][0].match(text, position) if language in _TOLD_OF else None
    return found.end() if found else 0


def second_term(text: str, position: int, grammar: Grammar, sense: Sense) -> Term | None:
    """The number that begins at `position` of `text`; None where none does."""
    match = grammar.opening.match(text, position)
    return read_term(text, match, grammar, sense) if match else None


def read_record(text: str, first: Term, tally: Unit, language: str) -> PairedTerms | None:
    """The record that begins with the number `first`, as the two or three numbers of a `tally`; None where none does.

    How often somebody has won, lost and done neither may each be meant alone, and so may each of what is counted in
    pairs.
    """
    found = _BEHIND_WON.match(text, first.end)
    if found is None:
        return _read_pair(text, first, tally, language)
    won = first._replace(end=found.end("won"), unit=Unit(UnitKind.NOUN, found["won"]))
    lost, *drawn = (
        _of_record(first, found, count, noun)
        for count, noun in (("count", "lost"), ("drawn", "even"), ("drawn_last", "even_last"))
        if found[count]
    )
    unit = Unit(UnitKind.TALLY, str(drawn[0].number)) if drawn else tally
    last = lost._replace(end=found.end(), bare_end=found.end(), unit=None)
    return PairedTerms(first, last, first.number, lost.number, unit, ends=(won, lost, *drawn))


def _read_pair(text: str, first: Term, tally: Unit, language: str) -> PairedTerms | None:
    """Two counts that are told as one, of which the first is `first`: 4死5伤."""
    found = _pairs(language).match(text, first.end)
    if found is None or (found["one"], found["other"]) not in lexicon(language).paired_counts:
        return None
    one = first._replace(end=found.end("one"), unit=Unit(UnitKind.NOUN, found["one"]))
    other = _of_record(first, found, "count", "other")
    last = other._replace(end=found.end(), bare_end=found.end(), unit=None)
    return PairedTerms(first, last, first.number, other.number, tally, ends=(one, other))


@lru_cache(maxsize=8)
def _pairs(language: str) -> re.Pattern[str]:
    """What follows the first of two counts that are told as one."""
    pairs = lexicon(language).paired_counts
    if not pairs:
        return re.compile(r"(?!)")
    firsts, others = (one_of(dict.fromkeys(each)) for each in zip(*pairs, strict=True))
    return re.compile(rf"\s?(?P<one>{firsts})\s?(?P<count>\d{{1,4}})\s?(?P<other>{others})")


def _of_record(first: Term, found: re.Match[str], count: str, noun: str) -> Term:
    """The number of the group `count` with its noun, as a term like the first of its record."""
    number, start = Decimal(found[count]), found.start(count)
    return first._replace(
        start=start, amount=start, bare_end=found.end(count), end=found.end(noun), number=number, mantissa=number,
        unit=Unit(UnitKind.NOUN, found[noun]),
    )  # fmt: skip


class Size(NamedTuple):
    """The sides of something: the first, the second, the last of two or three, and what they are measured in.

    The unit is a tally's, since a size is no number to count with; its code is that of the length, behind a third side.
    """

    first: Term
    second: Term
    last: Term
    unit: Unit


def read_size(text: str, first: Term, grammar: Grammar) -> Size | None:
    """The size that begins with `first`; None where no other side follows, or nothing says that they are lengths."""
    parted = grammar.sides.match(text, first.end)
    if parted is None or not (first.plain or first.ambiguous or _length(first)) or first.qualifiers:
        return None
    second = _side(text, parted.end(), grammar)
    again = grammar.sides.match(text, second.end) if second else None
    third = _side(text, again.end(), grammar) if again else None
    last = third or second
    code = _length(last) if last else ""
    if second is None or last is None or not code or not {_length(second), _length(first)} <= {"", code}:
        return None
    return Size(first, second, last, Unit(UnitKind.TALLY, f"{third.number} {code}" if third else code))


def _side(text: str, position: int, grammar: Grammar) -> Term | None:
    match = grammar.opening.match(text, position)
    term = read_term(text, match, grammar, Sense.MEASURE) if match and not match["sign"] else None
    return term if term and term.number > 0 and not term.prefixed and (term.unit is None or _length(term)) else None


def _length(term: Term) -> str:
    """The code of the unit of length that a side has, else empty; also where "m" would be millions by itself."""
    if term.ambiguous:
        return "m"
    unit = term.unit
    return unit.code if unit and unit.code in LENGTHS and unit.kind is UnitKind.PHYSICAL and not unit.per else ""
