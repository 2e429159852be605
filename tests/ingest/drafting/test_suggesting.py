"""The entry that is meant by a selection, filled in."""

from __future__ import annotations

import datetime as dt
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

It has an expected 8 cranes.

Vera Lund said 400 trees would go. Some 90 trees stay, said Lund, chair of the union. The site, which Lund said was
dry, has 70 trees.

See [the accounts](https://audit.example/2025?a=1&b=2 "The audit of 2025") and [our page](/articles/quay/).

| Year | Ships | Revenue (EUR million) ▼ | Share |
|---|---|---|---|
| 2024 | 1,200 | 1,350 | 41% |

| Country | Exports in $bn | Quays |
|---|---|---|
| Spain | 12.6 | 19 |

| Year | Visitors (000s) | Costs (£'000) | Trips (× 1,000) |
|---|---|---|---|
| 2023 | 27 | 36 | 1,234.5 |

> A block quote by the harbour master: no boat is left behind.

| | 2021 | Q1 2022 |
|---|---|---|
| Losses, £m | 17 | 18 |
"""


def suggester(article: str = ARTICLE, language: str = "en", published: dt.date | None = None) -> Suggester:
    settings = site_file.parse("site.yaml", SITE.encode()).value
    assert settings
    flow = article_text.parse(article).value
    text = Text("x.md", flow, fold(flow.text), language, published=published)
    return Suggester(Grounds(text, settings, directory(settings)), "A quay")


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
        ("8 cranes", {"value": "8 cranes", "at": "8 cranes", "status": "forecast"}),
        ("1,200", {"label": "Ships", "value": "1,200", "at": "1,200", "period": "2024"}),
        ("1,350", {"label": "Revenue", "value": "EUR 1,350 million", "at": "1,350", "period": "2024"}),
        ("41%", {"label": "Share", "value": "41%", "period": "2024"}),
        ("12.6", {"label": "Exports (Spain)", "value": "$12.6bn", "at": "12.6"}),
        ("19", {"label": "Quays (Spain)", "value": "19", "at": "19"}),
        ("17", {"label": "Losses", "value": "£17m", "period": "2021"}),
        ("18", {"label": "Losses", "value": "£18m", "period": "2022-Q1"}),
        ("27", {"label": "Visitors", "value": "27,000", "at": "27", "period": "2023"}),
        ("36", {"label": "Costs", "value": "£36,000", "period": "2023"}),
        ("1,234.5", {"label": "Trips", "value": "1,234,500"}),
        ("400 trees", {"value": "400 trees", "by": "Vera Lund"}),
        ("90 trees", {"value": "Some 90 trees", "by": "Vera Lund"}),
        ("70 trees", {"value": "70 trees", "by": None}),
        ("£3 million", {"value": "£3 million", "by": "Jun Ito"}),
    ],
)
def test_a_figure(selected: str, wanted: dict[str, Any]) -> None:
    by = suggester()
    found = by.figure(span(by, selected))
    assert {key: found.get(key) for key in wanted} == wanted


@pytest.mark.parametrize(
    ("language", "sentence", "selected", "period"),
    [
        ("en", "The city will plant 5,000 trees by 2030.", "5,000", "2030"),
        ("en", "By the end of 2030, the city aims to have 5,000 trees.", "5,000", "2030"),
        ("en", "The city aims to have 5,000 trees by the end of 2030.", "5,000", "2030"),
        ("en", "The board will spend £3 million by March 2026.", "£3 million", "2026-03"),
        ("fr", "La ville plantera 5 000 arbres d’ici à fin 2030.", "5 000", "2030"),
        ("it", "Il comune pianterà 5.000 alberi entro il 2030.", "5.000", "2030"),
        # Of what is over, of another clause, and of all the time until then, it says nothing.
        ("en", "By 2020 the city had planted 5,000 trees.", "5,000", None),
        ("en", "The plan will cost £3 million, which the board is to approve by 2027.", "£3 million", None),
        ("en", "The plan will cost £3 million, which is to be approved by the end of 2027.", "£3 million", None),
        ("en", "The port will run 400 buses until 2030.", "400", None),
        ("de", "Die Werft will bis 2030 rund 400 Stellen streichen.", "400", None),
    ],
)
def test_the_time_by_which_something_is_to_be_so(
    language: str, sentence: str, selected: str, period: str | None
) -> None:
    by = suggester(sentence, language, dt.date(2026, 1, 12))
    assert by.figure(span(by, selected)).get("period") == period


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
        ("seen the plans,” said Vera", {"text": "seen the plans", "speaker": "Vera Lund"}),
        ("no boat is left behind", {"text": "no boat is left behind", "indirect": None}),
        ("had not asked for a second offer", {"text": "had not asked for a second offer", "indirect": True}),
    ],
)
def test_a_quotation(selected: str, wanted: dict[str, Any]) -> None:
    by = suggester()
    found = by.quotation(span(by, selected))
    assert {key: found.get(key) for key in wanted} == wanted


@pytest.mark.parametrize(
    ("selected", "url", "title"),
    [
        ("the accounts", "https://audit.example/2025?a=1&b=2", "The audit of 2025"),
        ("See the accounts and", "https://audit.example/2025?a=1&b=2", "The audit of 2025"),
        ("page", "/articles/quay/", ""),
        ("See", "", ""),
    ],
)
def test_a_link_leads_where_the_text_leads(selected: str, url: str, title: str) -> None:
    by = suggester()
    assert by.link(span(by, selected)) == {"url": url, "title": title, "at": selected}
