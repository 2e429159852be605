"""Forms of amounts in many languages, what is refused in each, and whole amounts of sentences."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from digest.quantities import quantity
from digest.quantities.units import Unit
from digest.text.spans import Span
from tests.tables import in_groups, read_table

_FOLDER = Path(__file__).parent / "cases"
FORMS: dict[str, list[list[str]]] = read_table(_FOLDER / "amount_forms.yaml")
WHOLE: dict[str, Any] = read_table(_FOLDER / "amounts_in_sentences.yaml")


def shown(unit: Unit | None) -> str:
    if unit is None:
        return "-"
    return f"{unit.kind.value} {unit.code}".strip() + (f" / {unit.per}" if unit.per else "")


@in_groups(
    ((language, case) for language, cases in FORMS.items() for case in cases),
    lambda language, _: language,
    lambda _, case: case[0],
)
def test_a_form_is_read(language: str, case: list[str]) -> None:
    text, number, unit, said = case
    amount = quantity.parse(text, language)
    assert amount is not None
    read = str(amount.number) if amount.upper is None else f"{amount.number}..{amount.upper}"
    assert (read, shown(amount.unit), " ".join(amount.qualifiers) or "-") == (number, unit, said)
    assert quantity.agrees(amount, text, language)


@in_groups(
    ((language, text) for language, texts in WHOLE["refused"].items() for text in texts),
    lambda language, _: language,
    lambda _, text: text,
)
def test_what_is_not_understood_is_refused(language: str, text: str) -> None:
    assert quantity.parse(text, language) is None


@in_groups(((case,) for case in WHOLE["whole"]), lambda case: case[3], lambda case: f"{case[1]} in {case[0]}")
def test_a_figure_is_the_whole_amount_of_its_sentence(case: list[str]) -> None:
    sentence, value, said, language = case
    amount = quantity.parse(value, language)
    assert amount is not None
    start = sentence.index(value)
    agreement = quantity.agrees_whole(amount, sentence, Span(start, start + len(value)), language)
    if said == "-":
        assert agreement, agreement.reason
    else:
        assert not agreement
        assert said in [found.written for found in agreement.found]


@pytest.mark.parametrize("case", WHOLE["meant"], ids=lambda case: f"{case[1]} in {case[0]}")
def test_a_sentence_says_which_of_two_things_is_meant(case: list[str]) -> None:
    sentence, value, number, unit = case
    amount = quantity.parse(value)
    assert amount is not None
    start = sentence.index(value)
    agreement = quantity.agrees_whole(amount, sentence, Span(start, start + len(value)))
    assert agreement, agreement.reason
    assert (str(agreement.value.number), shown(agreement.value.unit)) == (number, unit)


def test_words_beside_an_amount_are_asked_about_where_hedges_are_not_known() -> None:
    sentence = "Erdhën rreth 300 persona."
    mention = quantity.mentions(sentence, "sq")[0]
    assert [sentence[span.start : span.end] for span in mention.asked] == ["rreth"]
    assert not quantity.mentions("Пришло почти 300 человек.", "ru")[0].asked


def test_a_mention_tells_its_parts() -> None:
    sentence = "They paid well over US$8.5 billion a year."
    mention = quantity.mentions(sentence)[0]
    assert sentence[slice(*mention.span)] == "well over US$8.5 billion a year"
    assert sentence[slice(*mention.core)] == "US$8.5 billion a year"
    assert mention.qualifiers == (quantity.Qualifier.OVER,)
    assert not mention.is_named
    assert quantity.mentions("It was in 2019.")[0].is_named
    assert quantity.mentions("Of Fortune 500 firms, most left.")[0].is_named


def test_letters_with_marks_are_read_composed_or_not() -> None:
    composed, decomposed = "5 kil\u00f3metros", "5 kilo\u0301metros"
    assert quantity.parse(decomposed, "es") == quantity.parse(composed, "es")
    found = quantity.find(f"Son {decomposed} y 3 a\u0303nos m\u00e1s.", "es")[0]
    assert (found.span.start, found.span.end) == (4, 4 + len(decomposed))
