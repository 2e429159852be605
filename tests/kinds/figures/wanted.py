"""Whether what is told of a figure is what a case wants."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from digest.foundation.problem import failed
from tests.kinds.figures.perturbing import read

if TYPE_CHECKING:
    from collections.abc import Mapping

_UNITS = {"percent": "%", "metre": "m", "pound": "lb"}


def holds(text: str, figure: Mapping[str, str], language: str, want: str) -> bool:
    """Whether what is told of a `figure`, in an article in `language` whose words are `text`, is what a case wants.

    That is `refuse`, an error; `tell`, an error or a warning; `take`, nothing; or the number that is read, a range of
    two as `2..3`, which may have a unit behind it, and that a rate: `15 EUR/hour`.
    """
    outcome = read(text, {"label": "Figure", **figure}, language)
    match want:
        case "refuse":
            return failed(outcome.problems)
        case "tell":
            return bool(outcome.problems)
    if outcome.problems or outcome.value is None or not outcome.value.figures:
        return False
    value = outcome.value.figures[0].value
    if want == "take":
        return True
    number, _, wanted = want.partition(" ")
    code, _, rate = wanted.partition("/") if not wanted.endswith("/h") else (wanted, "", "")
    low, _, high = number.partition("..")
    is_number = value.number == Decimal(low) and (not high or value.upper == Decimal(high))
    if not code:
        return is_number
    unit = value.unit
    return is_number and unit is not None and unit.code == _UNITS.get(code, code) and (not rate or unit.per == rate)
