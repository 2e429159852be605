"""How many forms a counted message has in a language, and which of them a number takes.

The rules are CLDR's, as Babel has them for gettext. What the head of a catalogue states is taken where it tells apart
all numbers that CLDR does: catalogues that other tools have made may have their forms in another order. A head without
a rule, or with that of another language, is the most common mistake in catalogues that are written by hand.
"""

from __future__ import annotations

from collections.abc import Callable
from gettext import c2py
from typing import NamedTuple

from babel.messages.plurals import get_plural

from digest.translation.locales import is_known, locale_of

MOST_FORMS = 6
"""More than any language has, in CLDR as in the catalogues of gettext."""
_SMALL = range(1_000)  # some languages have a form of its own for whole millions, which gettext's rules do without


class PluralRule(NamedTuple):
    """The number of forms, and the place of the form for a whole number of things."""

    forms: int
    place: Callable[[int], int]

    @property
    def examples(self) -> tuple[int, ...]:
        """A number for each form, the lowest there is; nought only where no other takes the form."""
        found = {self.place(number): number for number in (0, 1_000_000, *reversed(_SMALL[1:]))}
        return tuple(found[place] for place in sorted(found))


def rules_of(language: str, stated: tuple[int, str] | None) -> tuple[PluralRule, ...]:
    """The rules that messages of a catalogue in `language` may follow, the first for choice.

    `stated` is the number of forms and the expression of the catalogue's head. A rule that is none is left out.
    """
    forms, expression, *_ = get_plural(str(locale_of(language)))
    known = PluralRule(forms, c2py(expression))
    own = _stated(stated)
    if own and not is_known(language):
        return (own,)
    as_fine = own and len({(own.place(number), known.place(number)) for number in _SMALL}) == _forms_in_use(own)
    return (*([own] if own and as_fine else []), known, _of_small_numbers(known))


def _forms_in_use(rule: PluralRule) -> int:
    """How many forms small numbers take."""
    return len({rule.place(number) for number in _SMALL})


def _stated(stated: tuple[int, str] | None) -> PluralRule | None:
    if stated is None:
        return None
    try:
        return PluralRule(stated[0], c2py(stated[1]))
    except ValueError:
        return None


def _of_small_numbers(rule: PluralRule) -> PluralRule:
    """The same without the forms that only whole millions take: those are as other large numbers."""
    places = sorted({rule.place(number) for number in _SMALL})
    return PluralRule(len(places), lambda number: _rank(rule, places, number))


def _rank(rule: PluralRule, places: list[int], number: int) -> int:
    place = rule.place(number)
    return places.index(place) if place in places else len(places) - 1
