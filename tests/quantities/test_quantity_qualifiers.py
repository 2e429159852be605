"""Words beside an amount that say something of it: read with it, and told where a figure leaves them out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from digest.quantities import quantity
from digest.quantities.mentions import mentions
from digest.text.spans import Span
from tests.tables import in_groups, read_table

CASES: dict[str, Any] = read_table(Path(__file__).parent / "cases/qualifiers.yaml")
HEDGES: dict[str, Any] = read_table(Path(__file__).parent / "cases/hedges.yaml")
UNSPACED = ("ja", "zh")


class Case(NamedTuple):
    language: str
    written: str
    amount: str
    said: str


def cases() -> Iterator[Case]:
    for language, table in CASES.items():
        amount = table["amount"]
        gap = "" if language in (*UNSPACED, "ko") else " "
        for said, phrases in table["before"].items():
            yield from (Case(language, f"{phrase}{gap}{amount}", amount, said) for phrase in phrases)
        for said, phrases in table["behind"].items():
            for phrase in phrases:
                yield Case(language, f"{amount}{'' if phrase[0] in ', ' else gap}{phrase}", amount, said)


def only_cases() -> Iterator[Case]:
    for language, table in CASES.items():
        gap = "" if language in (*UNSPACED, "ko") else " "
        yield from (Case(language, f"{only}{gap}{table['amount']}", table["amount"], "") for only in table["only"])


@in_groups(((case,) for case in cases()), lambda case: case.language, lambda case: case.written)
def test_an_amount_is_read_with_what_is_said_of_it(case: Case) -> None:
    amount = quantity.parse(case.written, case.language)
    assert amount is not None
    assert (amount.qualifier, amount.number) == (case.said, 300)


@in_groups(((case,) for case in cases()), lambda case: case.language, lambda case: case.written)
def test_a_figure_that_leaves_it_out_does_not_agree(case: Case) -> None:
    gap = "" if case.language in UNSPACED else " "
    sentence = f"—{gap}{case.written}{gap}—"
    start = sentence.index(case.amount)
    whole = quantity.parse(case.written, case.language)
    bare = quantity.parse(case.amount, case.language)
    assert bare is not None
    assert whole is not None
    passage = Span(start, start + len(case.amount))
    assert not quantity.agrees_whole(bare, sentence, passage, case.language)
    assert quantity.agrees_whole(whole, sentence, passage, case.language)


@in_groups(((case,) for case in only_cases()), lambda case: case.language, lambda case: case.written)
def test_only_may_be_left_out_or_taken_along(case: Case) -> None:
    gap = "" if case.language in UNSPACED else " "
    sentence = f"—{gap}{case.written}{gap}—"
    start = sentence.index(case.amount)
    for written in (case.amount, case.written):
        amount = quantity.parse(written, case.language)
        assert amount is not None
        assert amount.qualifier is None
        assert quantity.agrees_whole(amount, sentence, Span(start, start + len(case.amount)), case.language)


@in_groups(
    ((language, table, hedged) for language, table in HEDGES.items() for hedged in table["hedged"]),
    lambda language, _table, _hedged: language,
    lambda _language, _table, hedged: hedged,
)
def test_words_that_change_an_amount_are_read_in_its_sentence_as_by_themselves(
    language: str, table: dict[str, Any], hedged: str
) -> None:
    (said,) = mentions(table["sentence"].format(hedged), language)
    written = quantity.parse(hedged, language)
    assert written is not None
    assert set(said.qualifiers) == set(written.qualifiers)
    assert said.quantity.number == written.number
    assert written != quantity.parse(table["amount"], language)
