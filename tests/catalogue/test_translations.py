"""Versions of one story in several languages: what belongs together, what stands in lists, and what is told of them."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import sqlite3
from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from digest.catalogue.translations import Stories
from digest.disk.sources import files as source_files
from digest.model.article import Article, Sources
from digest.model.article_record import file
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.builders import make_article
from tests.digests import ARTICLE, SOUND

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
GERMAN = """\
---
title: Die Nachtfähre bleibt
published: 2026-01-16
language: de
translation_of: ferry
source: {outlet: Hafenblatt, url: https://example.org/nachtfaehre}
---
Die Fähre beförderte nach Einbruch der Dunkelheit **über 12.400 Fahrgäste**.

„Die Leute warten lieber auf das Schiff, als zu fahren“, sagte Bo Strand.
"""
GERMAN_SIDECAR = """\
summary: Die Fahrten in der Nacht bleiben.
topics: [transport]
figures:
  - {label: Fahrgäste, value: "über 12.400 Fahrgäste", at: "über 12.400 Fahrgäste"}
quotes:
  - {text: "Die Leute warten lieber auf das Schiff, als zu fahren", speaker: Bo Strand}
"""
SETTINGS = SOUND["content/site.yaml"].replace("people:\n", "people:\n  bo-strand: Bo Strand\n")
FILES = {
    **SOUND,
    "content/site.yaml": SETTINGS,
    "content/articles/faehre.md": GERMAN,
    "content/articles/faehre.yaml": GERMAN_SIDECAR,
}
FRENCH = {
    "content/articles/bac.md": ARTICLE.replace("2026-01-15\n", "2026-01-17\nlanguage: fr\ntranslation_of: faehre\n")
    .replace("The night ferry stays", "Le bac reste")
    .partition("The ferry carried")[0]
    + "Le bac reste la nuit.\n",
    "content/articles/bac.yaml": "summary: Le bac.\ntopics: [transport]\n",
}


@cache
def templates() -> Mapping[str, bytes]:
    return source_files.read(ROOT).templates


def built(files: Mapping[str, str], **options: bool) -> Build:
    sources = Sources({path: text.encode() for path, text in files.items()}, templates())
    return build(sources, Options(**options), NOW)


@cache
def two() -> Mapping[str, bytes]:
    made = built(FILES)
    assert made.problems == ()
    return made.outputs


def page(path: str) -> str:
    return in_quotes(two()[path])


def version(slug: str, language: str, of: str = "") -> Article:
    return make_article(slug=slug, language=language, translation_of=of)


CASES = [
    # articles as slug, language and what was translated; the digest's language; which stand in lists
    ([("a", "en", ""), ("b", "de", "a")], "en", ["a"]),
    ([("a", "en", ""), ("b", "de", "a")], "de", ["b"]),
    ([("a", "en-GB", ""), ("b", "de", "a")], "en", ["a"]),
    ([("a", "fr", ""), ("b", "de", "a")], "en", ["a"]),
    ([("b", "de", ""), ("a", "fr", "b"), ("c", "en", "a")], "en", ["c"]),  # a translation of a translation
    ([("a", "fr", "gone"), ("b", "de", "gone")], "en", ["a"]),  # the original is not shown
    ([("a", "en", ""), ("b", "en", "")], "en", ["a", "b"]),
    ([("a", "en", ""), ("b", "de", "gone")], "en", ["a", "b"]),
    ([("a", "en", "b"), ("b", "de", "a")], "en", ["a"]),  # a circle, which is told as a problem
]


@pytest.mark.parametrize(("articles", "language", "listed"), CASES)
def test_one_version_stands_for_a_story(articles: list[tuple[str, str, str]], language: str, listed: list[str]) -> None:
    for order in (articles, articles[::-1]):
        stories = Stories([file(version(*each)).record for each in order], language)
        assert sorted(record.slug for record in stories.main) == listed
        assert [record.slug for record in stories.articles] == [slug for slug, _, _ in order]
        for record in stories.articles:
            assert stories.stands_for(record).slug in listed
            assert {each.slug for each in record.versions if each.is_listed} <= {*listed} - {record.slug}


def test_each_version_knows_what_the_others_are_to_it() -> None:
    articles = [version("a", "en"), version("b", "de", "a"), version("c", "fr", "a")]
    stories = Stories([file(each).record for each in articles], "en")
    told = {record.slug: [(each.slug, each.relation.value) for each in record.versions] for record in stories.articles}
    assert told == {
        "a": [("b", "translation"), ("c", "translation")],
        "b": [("a", "original"), ("c", "other")],
        "c": [("b", "other"), ("a", "original")],
    }


def test_an_article_names_its_other_languages_once() -> None:
    english = in_quotes(built({**FILES, **FRENCH}).outputs["articles/ferry/index.html"])
    (line,) = re.findall(r'<p class="languages">(.*)', english)
    assert re.sub(r"<[^>]*>", "", line) == "Also in Deutsch, français"


def test_versions_lead_to_each_other() -> None:
    english, german = page("articles/ferry/index.html"), page("articles/faehre/index.html")
    assert 'Also in <a href="../faehre/" hreflang="de" lang="de" dir="ltr">Deutsch</a>' in english
    assert 'Translated from <a href="../ferry/" hreflang="en" lang="en" dir="ltr">English</a>' in german
    alternates = {
        ("en", "https://example.org/news/articles/ferry/"),
        ("de", "https://example.org/news/articles/faehre/"),
        ("x-default", "https://example.org/news/articles/ferry/"),
    }
    for text in (english, german):
        found = re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">', text)
        assert set(found) == alternates
        assert len(found) == 3
    # Both are in the same place among the other stories.
    assert "Edition: " in german


def test_lists_have_a_story_once_with_a_mark_of_its_other_languages() -> None:
    for path in ("index.html", "topics/transport/index.html", "archive/2026/01/index.html", "timeline/index.html"):
        text = page(path)
        assert "The night ferry stays" in text, path
        assert "Die Nachtfähre bleibt" not in text, path
    for path in ("index.html", "editions/2026-w03/index.html", "topics/transport/index.html"):
        assert 'hreflang="de"' in page(path), path
    feed = ET.fromstring(two()["feed.xml"])
    (entry,) = feed.findall("{http://www.w3.org/2005/Atom}entry")
    assert "articles/faehre/" in ET.tostring(entry, encoding="unicode")


def test_what_only_another_version_has_stands_in_lists_with_it() -> None:
    assert "Die Nachtfähre bleibt" in page("people/bo-strand/index.html")
    assert "Die Nachtfähre bleibt" in page("outlets/hafenblatt/index.html")
    assert "Die Nachtfähre bleibt" not in page("people/ada-brook/index.html")


def test_lists_are_in_the_language_of_the_digest() -> None:
    german = {**FILES, "content/site.yaml": f"{SETTINGS}language: de\ndefaults: {{language: en}}\n"}
    front = in_quotes(built(german).outputs["topics/transport/index.html"])
    assert "Die Nachtfähre bleibt" in front
    assert "The night ferry stays" not in front


def test_machines_are_told_which_was_translated() -> None:
    def node(path: str) -> dict[str, object]:
        script = re.search(r'<script type="application/ld\+json">(.*?)</script>', page(path))
        assert script
        article: dict[str, object] = json.loads(script[1])["@graph"][0]
        return article

    english, german = node("articles/ferry/index.html"), node("articles/faehre/index.html")
    work = {"@type": "NewsArticle", "url": "https://example.org/news/articles/faehre/", "inLanguage": "de"}
    assert english["workTranslation"] == [work]
    assert "translationOfWork" not in english
    assert german["translationOfWork"] == [
        {"@type": "NewsArticle", "url": "https://example.org/news/articles/ferry/", "inLanguage": "en"}
    ]
    rows = list(csv.DictReader(io.StringIO(two()["data/articles.csv"].decode())))
    assert {row["article"]: row["translation_of"] for row in rows} == {"ferry": "", "faehre": "ferry"}


def test_views_of_open_data_have_a_story_once() -> None:
    amount = 'value: "über 12.400", at: "über 12.400", measure: passengers}'
    measured = GERMAN_SIDECAR.replace('value: "über 12.400 Fahrgäste", at: "über 12.400 Fahrgäste"}', amount)
    made = built({**FILES, "content/articles/faehre.yaml": measured})
    assert made.problems == ()
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(made.outputs["data/digest.sqlite"])
        asked = {
            (table, view): (
                database.execute(f"SELECT count(*) FROM {table}").fetchone()[0],
                [row[0] for row in database.execute(f"SELECT permalink FROM {view}")],
            )
            for table, view in (("figures WHERE measure IS NOT NULL", "measured"), ("quotation_speakers", "quoted"))
        }
    for rows, shown in asked.values():
        assert rows == 2
        assert [link.partition("#")[0] for link in shown] == ["https://example.org/news/articles/ferry/"]


def test_the_sitemap_names_all_versions_at_each() -> None:
    root = ET.fromstring(two()["sitemap.xml"])
    found = {}
    for url in root:
        links = url.findall("{http://www.w3.org/1999/xhtml}link")
        if links:
            found[url[0].text] = [(link.get("hreflang"), link.get("href")) for link in links]
    versions = [
        ("de", "https://example.org/news/articles/faehre/"),
        ("en", "https://example.org/news/articles/ferry/"),
        ("x-default", "https://example.org/news/articles/ferry/"),
    ]
    assert found == {address: versions for _, address in versions[:2]}
    assert b"xhtml" not in built(SOUND).outputs["sitemap.xml"]


@pytest.mark.parametrize("hidden", ["content/articles/ferry.md", "content/articles/faehre.md"])
def test_a_version_that_is_taken_down_is_named_nowhere(hidden: str) -> None:
    files = {**FILES, **FRENCH}
    files[hidden] = files[hidden].replace("---\n", "---\ndraft: true\n", 1)
    made = built(files)
    assert made.problems == ()
    name = hidden.rpartition("/")[2].removesuffix(".md").encode()
    naming = [path for path, body in made.outputs.items() if b"articles/" + name in body]
    assert naming == []
    rows = list(csv.DictReader(io.StringIO(made.outputs["data/articles.csv"].decode())))
    assert all(row["translation_of"] != name.decode() for row in rows)
    assert "articles/bac/index.html" in made.outputs


@pytest.mark.parametrize(
    ("first", "instead"),
    [
        ("---\n", "---\ndraft: true\n"),
        ("published: 2026-01-16\n", "published: 2026-03-16\n"),
        ("---\n", "---\nexpires: 2026-01-20\nexpires_to: nothing\n"),
    ],
    ids=["a draft", "not yet", "no more"],
)
def test_what_is_hidden_between_two_versions_does_not_part_them(first: str, instead: str) -> None:
    made = built({**FILES, **FRENCH, "content/articles/faehre.md": GERMAN.replace(first, instead, 1)})
    assert made.problems == ()
    assert "articles/faehre/index.html" not in made.outputs
    english, french = (in_quotes(made.outputs[f"articles/{name}/index.html"]) for name in ("ferry", "bac"))
    for text in (english, french):
        assert set(re.findall(r'hreflang="([^"]+)" href="[^"]+/articles/(\w+)/">', text)) == {
            ("en", "ferry"),
            ("fr", "bac"),
            ("x-default", "ferry"),
        }
    assert b"Le bac reste" not in made.outputs["index.html"]
    rows = list(csv.DictReader(io.StringIO(made.outputs["data/articles.csv"].decode())))
    assert {row["article"]: row["translation_of"] for row in rows} == {"ferry": "", "bac": "ferry"}


def test_an_edition_may_name_any_version() -> None:
    written = "---\ntitle: A week\nlead: faehre\n---\nBoats.\n"
    made = built({**FILES, "content/editions/2026-w03.md": written})
    assert made.problems == ()
    assert "The night ferry stays" in in_quotes(made.outputs["editions/2026-w03/index.html"])


WRONG = [
    ("translation_of: fery", "unknown-article", "did you mean 'ferry'?"),
    ("translation_of: faehre", "translation-circular", "called a translation of itself"),
    ("translation_of: ferry\nlanguage: en", "translation-same-language", "'ferry' is in the same language, en"),
]


@pytest.mark.parametrize(("written", "code", "says"), WRONG)
def test_what_cannot_be_is_a_problem(written: str, code: str, says: str) -> None:
    lines = GERMAN.replace("language: de\ntranslation_of: ferry", written)
    sidecar = GERMAN_SIDECAR.partition("figures:")[0]
    text = lines.partition("---\nDie")[0] + "---\nThe ferry stays at night.\n"
    made = built({**FILES, "content/articles/faehre.md": text, "content/articles/faehre.yaml": sidecar})
    (problem,) = [each for each in made.problems if each.code.value == code]
    assert says in f"{problem.message} {problem.hint}"
    assert problem.line


def test_a_circle_of_two_is_told_of_both() -> None:
    files = {**FILES, "content/articles/ferry.md": ARTICLE.replace("source:", "translation_of: faehre\nsource:", 1)}
    told = [each for each in built(files).problems if each.code.value == "translation-circular"]
    assert [each.path for each in told] == ["content/articles/faehre.md", "content/articles/ferry.md"]


def test_what_is_made_anew_is_what_a_cold_build_makes() -> None:
    from digest.foundation.executor import Executor

    executor = Executor()
    for files in (SOUND, FILES, {**FILES, **FRENCH}, FILES):
        sources = Sources({path: text.encode() for path, text in files.items()}, templates())
        warm = build(sources, Options(), NOW, executor)
        assert warm.outputs == built(files).outputs
