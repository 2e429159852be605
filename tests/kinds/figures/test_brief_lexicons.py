"""Amounts in languages of which little more than hedges and what joins ranges is known; cases/brief_lexicons.yaml."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from digest.foundation.problem import Code, Severity
from tests.kinds.figures.perturbing import read
from tests.tables import in_groups, read_table

CASES: dict[str, list[list[str]]] = read_table(Path(__file__).parent / "cases" / "brief_lexicons.yaml")


def _read(language: str, text: str, at: str, **keys: Any) -> Any:
    return read(text, {"label": "Figure", "value": at, "at": at, **keys}, language)


def _shown(taken: Any) -> Any:
    return taken.value.figures[0].value


def _by_language(language: str, *_: str) -> str:
    return language


def _sentence(_: str, text: str, *__: str) -> str:
    return text


def _from_last_number(amount: str) -> str:
    return amount[[number.start() for number in re.finditer(r"\d+", amount)][-1] :]


@in_groups(CASES["hedged"], _by_language, _sentence)
def test_a_hedge_is_read_and_told_where_it_is_left_out(language: str, text: str, amount: str, says: str) -> None:
    taken = _read(language, text, amount)
    assert not taken.problems
    assert [one.value for one in _shown(taken).qualifiers] == [says]
    assert Code.QUALIFIER_DROPPED in [each.code for each in _read(language, text, _from_last_number(amount)).problems]


@in_groups(CASES["ranges"], _by_language, _sentence)
def test_both_ends_of_a_range_are_its_amount(language: str, text: str, amount: str) -> None:
    taken = _read(language, text, amount)
    assert not taken.problems
    assert _shown(taken).upper is not None
    end = _read(language, text, _from_last_number(amount))
    assert Severity.ERROR in [each.severity for each in end.problems]


@in_groups(CASES["changes"], _by_language, _sentence)
def test_what_something_came_to_is_an_amount(language: str, text: str, amount: str) -> None:
    taken = _read(language, text, amount)
    assert _shown(taken).upper is None
    assert Severity.ERROR not in [each.severity for each in taken.problems]
    assert [each.code for each in taken.problems if each.severity is Severity.WARNING] in ([], [Code.QUALIFIER_UNKNOWN])


@in_groups(CASES["led"], _by_language, _sentence)
def test_words_that_are_not_known_are_asked_about(language: str, text: str, amount: str) -> None:
    taken = _read(language, text, amount)
    assert [each.code for each in taken.problems] == [Code.QUALIFIER_UNKNOWN]
    assert _shown(taken).written == amount
    changed = re.sub(r"\d", "7", amount, count=1)
    assert Severity.ERROR in [each.severity for each in _read(language, text, amount, value=changed).problems]
    assert _read(language, text, amount, value=f"Nonesuch {amount}").problems
