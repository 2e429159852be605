"""An amount that is written with a word beside it: what rose or fell, and what is only bounded."""

from __future__ import annotations

from decimal import Decimal

import pytest

import digest

WRITTEN = [
    ("Sales were down 5%.", "down 5%", "-5", None),
    ("Sales were 5% below plan.", "5% below", "-5", None),
    ("Sales were 7.4% lower.", "7.4% lower", "-7.4", None),
    ("Sales were up 5%.", "up 5%", "5", None),
    # The sentence compares, and the figure is bounded: no minus.
    ("It cost $5, below $3 in 2024.", "below $3", "3", "under"),
    ("It cost $5, then lower than $3.", "lower than $3", "3", "under"),
    ("It cost $5, above $3 in 2024.", "above $3", "3", "over"),
]


@pytest.mark.parametrize(("text", "value", "number", "qualifier"), WRITTEN)
def test_a_word_beside_an_amount_is_a_change_or_a_bound(
    text: str, value: str, number: str, qualifier: str | None
) -> None:
    found = digest.verify(text, {"figures": [{"label": "Change", "at": value, "value": value}]})
    (figure,) = found.figures
    said = figure.value.qualifier
    assert (figure.value.number, said and said.value) == (Decimal(number), qualifier)
