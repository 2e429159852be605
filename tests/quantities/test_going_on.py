"""A number that stands alone is read as any other: nothing is passed over that could go on with it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.structs import replace

from digest.quantities.language.going_on import stands_alone
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.scan import readings
from digest.quantities.patterns import visible
from tests.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.quantities.parsing.scan import Reading

_FOLDER = Path(__file__).parent.parent / "kinds/figures/cases"
_NONE: frozenset[str] = frozenset()


def _sentences() -> dict[str, list[str]]:
    """The sentences of all tables of figures, by their language."""
    found: dict[str, list[str]] = {}
    for file in sorted(_FOLDER.rglob("*.yaml")):
        rows: Any = read_table(file)
        for row in rows if isinstance(rows, list) else ():
            if isinstance(row, dict) and isinstance(row.get("text"), str):
                own = file.stem if file.parent.name == "by_language" else "en"
                found.setdefault(row.get("language", own), []).append(row["text"])
    return found


SENTENCES = _sentences()


def _read(text: str, language: str, *, may_stand_alone: bool) -> Iterator[Reading]:
    rules = grammar(language)
    for each in readings(visible(text), rules if may_stand_alone else replace(rules, going_on=_NONE)):
        yield each._replace(first=each.first._replace(alone=False))


@pytest.mark.parametrize("language", SENTENCES)
def test_the_same_amounts_are_read_whether_or_not_a_number_may_stand_alone(language: str) -> None:
    for text in SENTENCES[language]:
        short, long = (list(_read(text, language, may_stand_alone=alone)) for alone in (True, False))
        assert short == long, text


@pytest.mark.parametrize(
    ("text", "language", "alone"),
    [
        ("12 jobs were lost", "en", True),
        ("12, she said", "en", True),
        ("12.", "en", True),
        ("12 million", "en", False),
        ("12 Millions", "en", False),
        ("12 or more", "en", False),
        ("12 to 15", "en", False),
        ("12 of them", "en", False),
        ("12 years", "en", False),
        ("12 votes", "en", False),
        ("12 short-haul flights", "en", False),
        ("12 m", "en", False),
        ("12 mkr", "sv", False),
        ("12 Stellen", "de", True),
        ("12 Mio. Euro", "de", False),
        ("12 evden biri", "tr", False),
        ("12人", "ja", False),
        ("12 watu", "sw", False),
    ],
)
def test_what_stands_behind_a_number_tells_whether_it_stands_alone(text: str, language: str, *, alone: bool) -> None:
    assert stands_alone(text, 2, grammar(language).going_on) is alone
