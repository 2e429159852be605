"""Amounts as news writes them. The tables of cases are in cases/quantity.yaml."""

from __future__ import annotations

import time
from decimal import Decimal
from itertools import cycle, pairwise, product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from digest.quantities import quantity
from digest.quantities.quantity import Quantity
from digest.quantities.units import Unit
from digest.text.spans import Span
from tests.depth import in_depth
from tests.tables import in_groups, read_table

CASES: dict[str, Any] = read_table(Path(__file__).parent / "cases/quantity.yaml")
LANGUAGES = ("en", "de", "fr", "ja", "zh", "es", "en-IN", "ar", "ko", "it", "nl", "sv", "pl", "ru", "tr", "hi", "fi")
AMOUNTS = [case for cases in CASES["amounts"].values() for case in cases]

tongues = st.sampled_from(LANGUAGES)
# Text made of the pieces of amounts is far likelier to reach the grammar than text at random.
pieces = st.sampled_from(
    "over about between from and to – - − 1 5 46,000 1.1 2019 0 half a third of two million bn % yen US$ € $ km jobs "
    "new 5G in a year / per barrel , . ( ) or more + ½ 1/2 rund Mrd. Euro plus de d’ 約 億 円 first May "
    "Section -day not half of twice 3:1 2:04:11 6ft 2in £3 and pence ± 30m pounds no dozens several hundred doubled "
    "billion.2 三 五千 万 億 人 以上 2억 8천만 원 дo млрд тыс. लोग %23,5 yüzde R450 MEUR 1 in 3,400 point five".split()
)
newsy = st.lists(st.tuples(pieces, st.sampled_from([" ", "", "\u00a0", "\n"])), max_size=12).map(
    lambda parts: "".join(piece + gap for piece, gap in parts)
)
texts = st.one_of(newsy, st.text(max_size=60))


@given(texts, texts, tongues)
def test_nothing_raises_whatever_the_text(text: str, other: str, language: str) -> None:
    amount = quantity.parse(text, language)
    found = quantity.find(other, language)
    whole = quantity.mentions(other, language)
    for span in (*(each.span for each in found), *(each.span for each in whole)):
        assert 0 <= span.start < span.end <= len(other)
    assert all(one.span.end <= later.span.start for one, later in pairwise(whole))
    for value in filter(None, (amount, *(each.quantity for each in found))):
        quantity.agrees(value, other, language)
        quantity.agrees_whole(value, other, Span(0, len(other)), language)
        assert value in quantity.interpretations(value, language)
    quantity.dropped_qualifier(other, language)


@given(newsy, tongues)
@example("1−over ", "de")
@example("a 12‑seat boat", "en")
@example("over half 人\njobs ", "en")
@example("5 人 \n員", "ja")
def test_what_is_found_reads_as_what_it_was_found_as(text: str, language: str) -> None:
    for each in quantity.mentions(text, language):
        written = text[each.span.start : each.span.end]
        again = quantity.agrees_whole(each.quantity, text, each.span, language)
        # A short word behind a number is asked about in languages whose scales are not all known.
        assert again or again.reason.endswith("is not known, and may be a scale"), (written, again.reason)


PIECES = ["1 ", "over ", "US$", "1,000", "half ", "one ", "一", "2억 ", "1:", "£3 and ", "1-", ". ", "no ", "d'", "5m "]
GRAMMARS = ("en", "fr", "ja", "ko")


@pytest.mark.parametrize(
    ("piece", "language"), [*(product(PIECES, GRAMMARS) if in_depth() else zip(PIECES, cycle(GRAMMARS), strict=False))]
)
def test_the_time_taken_is_linear(piece: str, language: str) -> None:
    quantity.find(piece, language)
    times = []
    for count in (500, 4_000):
        start = time.process_time()
        quantity.mentions(piece * count, language)
        times.append(time.process_time() - start)
    assert times[1] < 24 * times[0] + 0.1, times


def parsed(text: str, language: str = "en") -> Quantity:
    amount = quantity.parse(text, language)
    assert amount is not None, text
    return amount


def shown(unit: Unit | None) -> str:
    if unit is None:
        return "-"
    return f"{unit.kind.value} {unit.code}".strip() + (f" / {unit.per}" if unit.per else "")


@in_groups(((case,) for case in AMOUNTS), lambda case: case[4] if len(case) > 4 else "en", lambda case: case[0])
def test_an_amount_is_read(case: list[Any]) -> None:
    text, number, unit, qualifier, language = [*case, "-", "-", "en"][:5] if len(case) < 5 else case
    amount = quantity.parse(text, language)
    if number is None:
        assert amount is None
        return
    assert amount is not None
    lower, _, upper = number.partition("..")
    assert (str(amount.number), amount.upper) == (lower, Decimal(upper) if upper else None)
    assert (shown(amount.unit), amount.qualifier or "-") == (unit, qualifier)


@pytest.mark.parametrize("text", [str(text) for text in CASES["not_amounts"]])
def test_what_is_no_amount_is_not_read(text: str) -> None:
    assert quantity.parse(text) is None


@pytest.mark.parametrize("case", CASES["found"], ids=lambda case: case["text"][:60])
def test_amounts_are_found_in_running_text(case: dict[str, Any]) -> None:
    text, language = case["text"], case.get("language", "en")
    found = quantity.find(text, language)
    assert [text[each.span.start : each.span.end] for each in found] == case["found"]


@pytest.mark.parametrize("case", CASES["agreements"], ids=lambda case: f"{case[0]} in {case[1]}")
def test_a_passage_says_an_amount_or_what_differs_is_told(case: list[str]) -> None:
    value, passage, reason, language = [*case, *(None, "en")[len(case) - 2 :]]
    agreement = quantity.agrees(parsed(value, language), passage, language)
    assert bool(agreement) is (reason is None), agreement.reason
    assert (reason or "") in agreement.reason


@pytest.mark.parametrize("case", CASES["dropped"], ids=lambda case: case[0])
def test_the_words_before_a_passage_may_hedge_it(case: list[str]) -> None:
    before, qualifier, language = [*case, "en"][:3]
    assert quantity.dropped_qualifier(before, language) == qualifier


@pytest.mark.parametrize("case", CASES["measured"], ids=lambda case: f"{case[0]} in {case[1]}")
def test_an_amount_is_in_the_unit_of_a_measure_or_not(case: list[Any]) -> None:
    written, unit, is_in = case
    assert quantity.measured_in(parsed(written), unit) is is_in
