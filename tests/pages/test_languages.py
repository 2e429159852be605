"""Words of another language than the page's say which, wherever they stand (WCAG 3.1.2)."""

from __future__ import annotations

import datetime as dt
from functools import cache

import pytest
from selectolax.lexbor import LexborHTMLParser

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
SITE = """
title: Die Seite
url: https://example.org/
language: de
annotation_cards: true
topics: {trade: {label: Handel}}
measures: {turnover: {label: Umsatz, unit: EUR}}
"""
# Title, text, amount, period, status and further front matter, by language and day.
ARTICLES = {
    ("fr", "2020-01-05"): ("Acme progresse", "{} en 2018.", "8,1 milliards d’euros", "2018", "actual", ""),
    ("fr", "2020-01-06"): ("Acme stagne", "{} en 2018, selon Beta.", "8,4 milliards d’euros", "2018", "actual", ""),
    ("en", "2020-02-05"): ("Acme grows", "Acme sold {} in 2019.", "9.2 billion euros", "2019", "actual", ""),
    ("en", "2020-02-06"): ("Acme expects", "It expects {} in 2020.", "10 billion euros", "2020", "forecast", ""),
    ("en", "2020-02-07"): (
        "Acme corrected",
        "Acme sold {} in 2019.",
        "9.4 billion euros",
        "2019",
        "actual",
        "en-2020-02-05",
    ),
    ("ar", "2021-03-05"): ("تقرير عن المبيعات", "بلغت المبيعات {} في 2020.", "11 مليار يورو", "2020", "actual", ""),
    ("de", "2021-03-06"): ("Mehr Umsatz", "2021 waren es {}.", "12 Milliarden Euro", "2021", "actual", ""),
}
SCALES = {"fr": "milliards", "en": "billion", "ar": "مليار"}
LANGUAGES = {title: language for (language, _), (title, *_) in ARTICLES.items() if language in SCALES} | {
    scale: language for language, scale in SCALES.items()
}
PAGES = [
    *("index.html", "timeline/index.html", "corrections/index.html", "archive/2020/02/index.html"),
    *("measures/index.html", "measures/turnover/index.html", "forecasts/index.html", "disagreements/index.html"),
    *("editions/index.html", "topics/trade/index.html", "articles/en-2020-02-05/index.html"),
    *("articles/fr-2020-01-05/index.html", "articles/ar-2021-03-05/index.html"),
    *("cards/en-2020-02-05/figure-umsatz/index.html", "outlets/beta/index.html"),
]


def files() -> dict[str, bytes]:
    made = {"content/site.yaml": SITE}
    for (language, day), (title, text, amount, period, status, corrects) in ARTICLES.items():
        name = f"content/articles/{language}-{day}"
        source = f"{{outlet: {'Beta' if day.endswith('6') else 'Alpha'}, url: 'https://news.example/{day}'}}"
        further = f"corrects: {corrects}\n" if corrects else ""
        made[f"{name}.md"] = (
            f"---\ntitle: {title}\npublished: {day}\nlanguage: {language}\nsource: {source}\n{further}---\n\n"
            f"{text.format(amount)}\n"
        )
        made[f"{name}.yaml"] = (
            f"summary: Kurz gesagt.\ntopics: [trade]\nfigures:\n  - label: Umsatz\n    at: {amount}\n"
            f"    measure: turnover\n    period: {period}\n    status: {status}\n"
        )
    return {path: text.encode() for path, text in made.items()}


@cache
def built() -> Build:
    result = build(Sources(files(), source_files.read(ROOT).templates), Options(), NOW)
    assert not result.problems
    return result


def said(html: str) -> list[tuple[str, str | None]]:
    """The words of a page that are not German, each with the language in which the page says that it is."""
    found: list[tuple[str, str | None]] = []
    for node in LexborHTMLParser(html).css("body *"):
        own = node.text(deep=False)
        for text in LANGUAGES:
            if text in own and node.tag not in ("script", "desc", "title"):
                around = node
                while around and not around.attributes.get("lang"):
                    around = around.parent  # type: ignore[assignment]
                found.append((text, around.attributes["lang"] if around else None))
    return found


@pytest.mark.parametrize("page", PAGES)
def test_words_of_another_language_say_which(page: str) -> None:
    found = said(in_quotes(built().outputs[page]))
    assert found
    assert [each for each in found if each[1] != LANGUAGES[each[0]]] == []


def test_what_is_in_the_language_of_the_page_says_nothing() -> None:
    page = in_quotes(built().outputs["articles/de-2021-03-06/index.html"])
    assert 'lang="de"' not in page.partition("<body")[2]
