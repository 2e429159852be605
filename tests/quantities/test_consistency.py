"""Whether two amounts of one thing can both be right."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from digest.quantities import consistency, quantity
from digest.quantities.amount import Qualifier, Quantity
from digest.quantities.consistency import Allowed, AmountRelation, End, relation
from tests.depth import examples

SAME, CONSISTENT, DIFFERENT, APART = (
    AmountRelation.SAME,
    AmountRelation.CONSISTENT,
    AmountRelation.DIFFERENT,
    AmountRelation.APART,
)


def parsed(text: str) -> Quantity:
    value = quantity.parse(text)
    assert value
    return value


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("46,400 jobs", "46,400 jobs", SAME),
        ("1.1 trillion yen", "1,100 billion yen", SAME),
        ("over 46,000 jobs", "more than 46,000 jobs", SAME),
        ("68 affiliates", "70 affiliates", DIFFERENT),
        ("over 46,000 jobs", "46,400 jobs", CONSISTENT),
        ("over 46,000 jobs", "46,000 jobs", CONSISTENT),
        ("over 46,000 jobs", "45,900 jobs", DIFFERENT),
        ("at least 5 people", "12 people", CONSISTENT),
        ("at least 12 people", "5 people", DIFFERENT),
        ("up to 500 jobs", "420 jobs", CONSISTENT),
        ("under 500 jobs", "520 jobs", DIFFERENT),
        ("over 500 jobs", "under 400 jobs", DIFFERENT),
        ("over 300 jobs", "under 400 jobs", CONSISTENT),
        ("over 400 jobs", "under 400 jobs", DIFFERENT),
        ("over 400 jobs", "up to 400 jobs", DIFFERENT),
        ("at least 400 jobs", "under 400 jobs", DIFFERENT),
        ("at least 400 jobs", "up to 400 jobs", CONSISTENT),
        ("at least 400 jobs", "over 400 jobs", CONSISTENT),
        ("over 400 jobs", "400 jobs", CONSISTENT),
        ("under 400 jobs", "400 jobs", CONSISTENT),
        ("over 400 jobs", "300–400 jobs", CONSISTENT),
        ("over 400 jobs", "about 400 jobs", CONSISTENT),
        ("over 400 jobs", "over 500 jobs", CONSISTENT),
        ("a loss of 13 euros", "a loss of 11 euros", DIFFERENT),
        ("above -5 °C", "-4 °C", CONSISTENT),
        ("above -5 °C", "-6 °C", DIFFERENT),
        ("nearly -5 million euros", "-4.8 million euros", CONSISTENT),
        ("nearly -5 million euros", "-5.2 million euros", DIFFERENT),
        ("about 1.1 trillion yen", "1.1 trillion yen", CONSISTENT),
        ("about 1.1 trillion yen", "1.13 trillion yen", CONSISTENT),
        ("about 1.1 trillion yen", "1.2 trillion yen", DIFFERENT),
        ("about 100 people", "96 people", CONSISTENT),
        ("about 100 people", "88 people", DIFFERENT),
        ("nearly 50%", "48%", CONSISTENT),
        ("nearly 50%", "51%", DIFFERENT),
        ("barely 50%", "51%", CONSISTENT),
        ("several hundred jobs", "640 jobs", CONSISTENT),
        ("several hundred jobs", "1,400 jobs", DIFFERENT),
        ("between 40 and 50 jobs", "45 jobs", CONSISTENT),
        ("between 40 and 50 jobs", "50–60 jobs", CONSISTENT),
        ("between 40 and 50 jobs", "51 jobs", DIFFERENT),
        ("up to about 5 km", "5.4 km", CONSISTENT),
        ("up to about 5 km", "3 km", CONSISTENT),
        ("up to about 5 km", "6 km", DIFFERENT),
        ("−3%", "3%", DIFFERENT),
        ("not 5 jobs", "5 jobs", APART),
        ("a loss of 50", "50", APART),
    ],
)
def test_amounts_go_together_or_not(one: str, other: str, expected: AmountRelation) -> None:
    assert relation(parsed(one), parsed(other)) is expected
    assert relation(parsed(other), parsed(one)) is expected


SAID = st.builds(
    lambda number, lead: parsed(f"{lead} {number} jobs".strip()),
    st.integers(1, 9_999),
    st.sampled_from(["", "over", "at least", "up to", "under", "about", "nearly"]),
)


@given(SAID)
@examples(50)
def test_an_amount_is_the_same_as_itself_and_allows_its_own_number(amount: Quantity) -> None:
    assert relation(amount, amount) is SAME
    ends = consistency.allowed(amount)
    assert ends.low.number <= amount.number <= ends.high.number


@given(st.lists(st.tuples(st.integers(-20, 20), st.integers(0, 12)), max_size=6))
@examples(100)
def test_all_meet_where_each_two_do(ranges: list[tuple[int, int]]) -> None:
    allowed = [Allowed(End(Decimal(low)), End(Decimal(low + width))) for low, width in ranges]
    assert consistency.all_meet(allowed) == all(one.meets(other) for one, other in combinations(allowed, 2))


def test_bounds_are_no_numbers_to_count_with() -> None:
    bounds = {each for each in Qualifier if consistency.is_bound(replace(parsed("5 jobs"), qualifiers=(each,)))}
    assert bounds == {
        *(Qualifier.OVER, Qualifier.AT_LEAST, Qualifier.UP_TO, Qualifier.UNDER, Qualifier.SEVERAL),
        *(Qualifier.NOT, Qualifier.LOSS, Qualifier.MULTIPLE, Qualifier.ORDINAL),
    }
