"""Two numbers that are read as one amount, and the second of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from digest.quantities.language.numerals import Form
from digest.quantities.parsing.term import Term, read_term
from digest.text.deferred_pattern import deferred

if TYPE_CHECKING:
    from decimal import Decimal

    from digest.quantities.ambiguous import Sense
    from digest.quantities.language.grammar import Grammar
    from digest.quantities.units import Unit

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
