"""The entry that is meant by a selection, filled in."""

from __future__ import annotations

from typing import Any

import pytest

from digest.content import site_file
from digest.ingest.drafting.suggesting import Suggester
from digest.markdown import article_text
from digest.text.folding import fold
from digest.text.spans import Span
from digest.verification.kind import Grounds
from digest.verification.name_directory import directory
from digest.verification.passages.locate import Text
from tests.digests import SITE

ARTICLE = """\
The harbour board spent £2.4 million (€2.8 million) on the new quay in 2025, according to the auditors. It expects
over 310 workers a day there next year.

“Nobody had asked the pilots, and nobody had seen the plans,” said Vera Lund, chair of the pilots’ union.
The auditors said the board had not asked for a second offer.

In 2024 there were “the twelve that were never paid for” among them.

The line lost £3 million, according to its chairman, Jun Ito.

| Year | Ships |
|---|---|
| 2024 | 1,200 |
"""


def suggester() -> Suggester:
    settings = site_file.parse("site.yaml", SITE.encode()).value
    assert settings
    flow = article_text.parse(ARTICLE).value
    return Suggester(Grounds(Text("x.md", flow, fold(flow.text), "en"), settings, directory(settings)), "A quay")


def span(by: Suggester, words: str) -> Span:
    start = by.grounds.text.flow.text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("selected", "wanted"),
    [
        (
            "2.4",
            {
                "value": "£2.4 million",
                "also": "€2.8 million",
                "at": "£2.4 million (€2.8 million)",
                "period": "2025",
            },
        ),
        ("310 workers", {"value": "over 310 workers a day", "at": "over 310 workers a day", "status": "forecast"}),
        ("pilots", {"label": "", "value": "", "at": {"exact": "pilots", "prefix": "asked the "}}),
        ("1,200", {"value": "1,200", "at": "1,200"}),
        ("£3 million", {"value": "£3 million", "by": "Jun Ito"}),
    ],
)
def test_a_figure(selected: str, wanted: dict[str, Any]) -> None:
    by = suggester()
    found = by.figure(span(by, selected))
    assert {key: found.get(key) for key in wanted} == wanted


@pytest.mark.parametrize(
    ("selected", "wanted"),
    [
        (
            "Nobody had asked the pilots, and nobody had seen the plans",
            {"text": "Nobody had asked the pilots, and nobody had seen the plans", "speaker": "Vera Lund"},
        ),
        ("“", {"text": "“", "indirect": True}),
        ("twelve that were never paid for", {"text": "the twelve that were never paid for", "speaker": ""}),
        ("nobody had seen", {"text": "nobody had seen", "speaker": "Vera Lund"}),
        ("had not asked for a second offer", {"text": "had not asked for a second offer", "indirect": True}),
    ],
)
def test_a_quotation(selected: str, wanted: dict[str, Any]) -> None:
    by = suggester()
    found = by.quotation(span(by, selected))
    assert {key: found.get(key) for key in wanted} == wanted
