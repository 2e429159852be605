"""Quotations of several, of nobody by name, and as reported: on pages, in linked data, in feeds, in the catalogue."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from digest.foundation.problem import Severity
from digest.kinds.quotes.schema import QuoteEntry
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import SITE

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
ARTICLE = """\
---
title: The yard stays open
published: 2026-01-15
source: {outlet: Harbour Gazette, url: https://example.org/yard}
---
“The yard stays open,” Ann Lee and Kim Roe said in a joint letter. Roe said that the cranes would be sold in May.

“They had no choice at all,” said a person close to the talks.
"""
SIDECAR = """\
summary: The yard stays.
topics: [transport]
quotes:
  - text: The yard stays open
    speaker: [Ann Lee, Kim Roe]
  - text: the cranes would be sold in May
    speaker: Kim Roe
    indirect: true
  - text: They had no choice at all
    anonymous: true
    role: a person close to the talks
"""
PAGE = "articles/yard/index.html"


def built(sidecar: str = SIDECAR, article: str = ARTICLE) -> dict[str, str]:
    templates = {
        path.relative_to(ROOT / "templates").as_posix(): path.read_bytes()
        for path in sorted((ROOT / "templates").rglob("*"))
        if path.is_file()
    }
    files = {
        "content/site.yaml": SITE.encode(),
        "content/articles/yard.md": article.encode(),
        "content/articles/yard.yaml": sidecar.encode(),
    }
    result = build(Sources(files, templates), Options(), NOW)
    assert [problem for problem in result.problems if problem.severity is Severity.ERROR] == []
    assert result.problems == ()
    return {
        path: in_quotes(data) if path.endswith(".html") else data.decode()
        for path, data in result.outputs.items()
        if path.endswith((".html", ".json", ".xml"))
    }


def test_several_speakers_have_a_page_each_and_the_nameless_none() -> None:
    outputs = built()
    assert {path for path in outputs if path.startswith("people/") and path.endswith(".html")} == {
        "people/index.html",
        "people/ann-lee/index.html",
        "people/kim-roe/index.html",
    }
    assert "The yard stays open" in outputs["people/ann-lee/index.html"]
    assert "the cranes would be sold in May" in outputs["people/kim-roe/index.html"]
    assert "They had no choice" not in outputs["people/index.html"]


def test_the_page_of_each_says_with_whom_and_what_is_reported_speech() -> None:
    outputs = built()
    ann, kim = (outputs[f"people/{slug}/index.html"] for slug in ("ann-lee", "kim-roe"))
    assert '<p class="speaker">together with <a href="../kim-roe/">Kim Roe</a></p>' in ann
    assert '<p class="speaker">together with <a href="../ann-lee/">Ann Lee</a></p>' in kim
    assert [page.count("together with") for page in (ann, kim)] == [1, 1]
    assert [page.count("<span>Reported speech</span>") for page in (ann, kim)] == [0, 1]


def test_a_figure_that_somebody_reports_whom_the_article_quotes_is_on_their_page() -> None:
    entry = "figures:\n  - label: Cranes sold\n    at: three cranes\n    by: kim roe\n    status: forecast\nquotes:\n"
    told = ARTICLE.replace("the cranes would be sold", "three cranes would be sold")
    outputs = built(SIDECAR.replace("quotes:\n", entry).replace("the cranes would", "three cranes would"), told)
    assert "Cranes sold" in outputs["people/kim-roe/index.html"]
    assert "Cranes sold" not in outputs["people/ann-lee/index.html"]


def test_the_page_names_all_who_speak_and_shows_reported_speech_without_marks() -> None:
    page = built()[PAGE]
    assert page.count('class="quotation quote indirect"') == 1
    assert '<a href="../../people/ann-lee/">Ann Lee</a>, <a href="../../people/kim-roe/">Kim Roe</a>' in page
    assert '<span class="name">a person close to the talks</span></p>' in page


def test_linked_data_tells_of_all_three() -> None:
    items = json.loads(built()[PAGE.replace("index.html", "annotations.json")])["first"]["items"]
    both, reported, nobody = (item["body"][1] for item in items)
    assert [speaker["name"] for speaker in both["spokenByCharacter"]] == ["Ann Lee", "Kim Roe"]
    assert (reported["genre"], reported["spokenByCharacter"]["name"]) == ("indirect speech", "Kim Roe")
    assert nobody["spokenByCharacter"] == {
        "@type": "Person",
        "description": "a person close to the talks",
        "disambiguatingDescription": "anonymous",
    }


def test_feeds_say_who_speaks() -> None:
    content = json.loads(built()["feed.json"])["items"][0]["content_html"]
    assert ">Ann Lee, Kim Roe</a>" in content
    assert ">a person close to the talks</a></p>" in content


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("“The yard stays”", "The yard stays"),
        ('"The yard stays."', "The yard stays."),
        ("« Le quai reste »", "Le quai reste"),
        ("„Der Kai bleibt“", "Der Kai bleibt"),
        ("「港は残る」", "港は残る"),
        ("'The yard's crew stays'", "The yard's crew stays"),
        ("‘The yard’s crew stays’", "The yard’s crew stays"),
        ("“Yes,” and “no”", "“Yes,” and “no”"),
        ("the “old” yard", "the “old” yard"),
        ("‘Yes’ and ‘no’", "‘Yes’ and ‘no’"),
        ('""', '""'),
    ],
)
def test_marks_typed_around_all_of_the_words_are_dropped(typed: str, taken: str) -> None:
    assert QuoteEntry.model_validate({"text": typed, "speaker": "Ann Lee"}).text == taken
