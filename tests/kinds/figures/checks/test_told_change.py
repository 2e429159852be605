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


NAMED = [
    # The words that go with what is counted stand between it and "more"; "only" before it may be left out.
    ("es", "Los embalses perdieron 115 hectómetros cúbicos menos.", "115 hectómetros cúbicos menos", "-115"),
    ("pl", "Nauczyciele zarobili tylko o 6 proc. więcej.", "o 6 proc. więcej", "6"),
    ("de", "Es wurden 7700 weniger genehmigt als im Mai.", "7700 weniger", "-7700"),
    # What leads it may be left out before its hedge, too.
    ("pl", "Zbudowano 305 tys. łodzi, o ok. 27 tys. mniej niż przed rokiem.", "ok. 27 tys. mniej", "-27000"),
]


@pytest.mark.parametrize(("language", "text", "value", "number"), NAMED)
def test_what_is_counted_may_have_words_of_its_own(language: str, text: str, value: str, number: str) -> None:
    written = {"figures": [{"label": "X", "at": value, "value": value}]}
    (figure,) = digest.verify(text, written, language=language).figures
    assert figure.value.number == Decimal(number)
    assert figure.value.written == value


def test_an_editor_names_what_there_are_fewer_of() -> None:
    text = "Im Mai wurden 21.900 Wohnungen genehmigt, 7700 weniger als im Vorjahr."
    entry = {"label": "Rückgang", "at": "7700 weniger", "value": "7700 weniger [Wohnungen]"}
    found = digest.verify(text, {"figures": [entry]}, language="de")
    (figure,) = found.figures
    assert (figure.value.number, figure.value.counted) == (Decimal(-7700), "Wohnungen")
    assert figure.value.written == "7700 weniger [Wohnungen]"


@pytest.mark.parametrize("value", ["7700 mehr [Wohnungen]", "7700 weniger [mindestens]", "770 weniger [Wohnungen]"])
def test_what_an_editor_names_bears_no_other_amount_out(value: str) -> None:
    text = "Im Mai wurden 21.900 Wohnungen genehmigt, 7700 weniger als im Vorjahr."
    entry = {"label": "Rückgang", "at": "7700 weniger", "value": value}
    assert digest.verify(text, {"figures": [entry]}, language="de").problems
