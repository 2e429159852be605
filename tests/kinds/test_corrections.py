"""Corrections of annotations, from the sidecar to every place where readers and programs find them."""

from __future__ import annotations

import datetime as dt
import json
import re
from html import unescape
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import pytest

from digest.disk.sources import files as source_files
from digest.foundation.problem import Code
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SIDECAR, SOUND

if TYPE_CHECKING:
    from collections.abc import Mapping

NOW = dt.datetime(2026, 2, 1, 12, tzinfo=dt.UTC)
PAGE, ANNOTATIONS = "articles/ferry/index.html", "articles/ferry/annotations.json"
SIDECAR_PATH, ARTICLE_PATH = "content/articles/ferry.yaml", "content/articles/ferry.md"
EXPLAINED = f"{SIDECAR}explanations:\n  - at: about 40%\n    text: Fares alone.\n"
ENTRIES: Mapping[str, str] = {
    "figure-passengers-after-dark": "    by: Ada Brook\n",
    "quote-people-would-rather-wait-for-the-boat-than-drive": "    speaker: Ada Brook\n",
    "link-the-timetable": "    at: after dark\n",
    "explanation-fares-alone": "    text: Fares alone.\n",
}
"""A line of an entry of each kind, by the name of its permalink."""
NOTE = "An earlier version had “<b>9</b> & *more*”."
FIGURE, QUOTE = list(ENTRIES)[:2]


def corrected(name: str, written: str, sidecar: str = EXPLAINED) -> str:
    """The `sidecar` with `corrected: …` in the entry of the permalink `name`."""
    line = ENTRIES[name]
    assert sidecar.count(line) == 1
    return sidecar.replace(line, f"{line}    corrected: {written}\n")


def one(date: str) -> str:
    return f"{{date: '{date}', note: '{NOTE}'}}"


def built(sidecar: str, now: dt.datetime = NOW, **matter: str) -> Build:
    keys = "".join(f"{key}: {value}\n" for key, value in matter.items())
    article = ARTICLE.replace(
        "published: 2026-01-15\n", keys if "published" in matter else f"published: 2026-01-15\n{keys}"
    )
    files = {**SOUND, ARTICLE_PATH: article, SIDECAR_PATH: sidecar}
    templates = source_files.read(ROOT).templates
    return build(Sources({path: text.encode() for path, text in files.items()}, templates), Options(), now)


def sound(sidecar: str, **matter: str) -> dict[str, str]:
    made = built(sidecar, **matter)
    assert made.problems == ()
    return {
        path: in_quotes(data) if path.endswith(".html") else data.decode()
        for path, data in made.outputs.items()
        if path.endswith((".html", ".json", ".xml"))
    }


def article_node(page: str) -> Any:
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert script
    return next(node for node in json.loads(script[1])["@graph"] if node["@type"] == "NewsArticle")


def shown(page: str) -> list[tuple[str, str]]:
    """The date and the note of each correction that a page shows."""
    log = r'<a href="[^"]+/corrections/">Corrected</a>'
    form = rf'<p class="corrected"><b>{log} <time datetime="([^"]+)">[^<]+</time></b> ([^<]*?)\s*(?=<|$)'
    return [(date, unescape(note)) for date, note in re.findall(form, page)]


def mended(updated: str) -> dt.datetime:
    return dt.datetime.fromisoformat(updated)


@pytest.mark.parametrize("name", ENTRIES)
def test_a_correction_of_any_kind_stands_in_the_note_and_in_linked_data(name: str) -> None:
    site = sound(corrected(name, one("2026-01-20")))
    note = re.split('<li class="note|</ul>', site[PAGE].partition(f'id="{name}"')[2])[0]
    assert shown(note) == [("2026-01-20", NOTE)]
    assert shown(site[PAGE]) == [("2026-01-20", NOTE)] * (1 if name.startswith("explanation") else 2)
    page = "https://example.org/news/articles/ferry/"
    assert article_node(site[PAGE])["correction"] == [
        {
            "@type": "CorrectionComment",
            "datePublished": "2026-01-20T00:00:00+00:00",
            "text": NOTE,
            "about": {"@id": f"{page}#{name}"},
        }
    ]
    items = json.loads(site[ANNOTATIONS])["first"]["items"]
    assert {item["id"].partition("#")[2]: item.get("modified", "") for item in items} == {
        each: "2026-01-20T00:00:00+00:00" if each == name else "" for each in ENTRIES
    }
    said = [body for item in items for body in item["body"] if body.get("purpose") == "commenting"]
    assert [(body["value"], body["created"]) for body in said] == [(f"Correction: {NOTE}", "2026-01-20T00:00:00+00:00")]


@pytest.mark.parametrize("name", ENTRIES)
def test_annotations_alone_have_their_corrections_too(name: str) -> None:
    site = sound(corrected(name, one("2026-01-20")), publish="annotations", excerpt_limit="100")
    assert shown(site[PAGE]) == [("2026-01-20", NOTE)]


def test_nothing_is_said_of_what_was_not_corrected() -> None:
    site = sound(EXPLAINED)
    assert not [
        path
        for path, text in site.items()
        if not path.startswith("data/") and ("orrected" in text or "orrection" in text)
    ]
    assert not re.search('"modified"|commenting', site[ANNOTATIONS])


@pytest.mark.parametrize(
    ("name", "places"),
    [
        (FIGURE, {"measures/passengers", "people/ada-brook", "topics/transport"}),
        (QUOTE, {"people/ada-brook", "quotations", "quotations/transport"}),
    ],
)
def test_away_from_the_article_the_date_leads_to_the_note(name: str, places: set[str]) -> None:
    site = sound(corrected(name, f"[{one('2026-01-18')}, {one('2026-01-20')}]"))
    marks = {
        path.removesuffix("/index.html"): re.findall(r'class="corrected-mark"><a href="([^"]+)">.*?"([^"]+)"', text)
        for path, text in site.items()
        if 'class="corrected-mark"><a' in text
    }
    assert set(marks) == places
    told = {(link.removeprefix("../").removeprefix("../"), day) for found in marks.values() for link, day in found}
    assert told == {(f"articles/ferry/#{name}", "2026-01-20")}
    assert all(NOTE not in unescape(site[f"{path}/index.html"]) for path in places)


def test_lists_say_that_something_of_the_article_was_corrected() -> None:
    site = sound(corrected(QUOTE, f"[{one('2026-01-18')}, {one('2026-01-20')}]"))
    said = 'class="corrected-mark">Corrected <time datetime="2026-01-20">'
    assert {path.removesuffix("/index.html") for path, text in site.items() if said in text} == {
        "index.html",
        "archive/2026/01",
        "people/ada-brook",
        "editions/2026-w03",
        "topics/transport",
        "outlets/harbour-gazette",
    }


def test_several_are_told_with_the_newest_first() -> None:
    several = f"[{one('2026-01-16')}, {one('2026-01-20T23:30:00-03:00')}, {one('2026-01-18')}]"
    site = sound(corrected(QUOTE, several))
    days = ["2026-01-21", "2026-01-18", "2026-01-16"]
    assert [date for date, _ in shown(site[PAGE])] == days * 2
    assert [each["datePublished"][:10] for each in article_node(site[PAGE])["correction"]] == days
    assert re.findall(r'<time datetime="([^"]+)"', json.loads(site["feed.json"])["items"][0]["content_html"]) == days


@pytest.mark.parametrize(
    ("matter", "dates", "updated"),
    [
        ({}, ("2026-01-16", "2026-01-20"), "2026-01-20T00:00:00+00:00"),
        ({}, ("2026-01-20T14:00:00+02:00",), "2026-01-20T12:00:00+00:00"),
        ({"updated": "2026-01-18"}, ("2026-01-20",), "2026-01-20T00:00:00+00:00"),
        ({"updated": "2026-01-25"}, ("2026-01-20",), "2026-01-25T00:00:00+00:00"),
        ({"published": "2026-01-15T09:00:00Z"}, ("2026-01-15",), "2026-01-15T09:00:00+00:00"),
        ({"published": "2026-01-15T09:00:00Z"}, ("2026-01-15T09:30:00Z",), "2026-01-15T09:30:00+00:00"),
    ],
)
def test_a_correction_updates_the_article(matter: dict[str, str], dates: tuple[str, ...], updated: str) -> None:
    site = sound(corrected(FIGURE, f"[{', '.join(map(one, dates))}]"), **matter)
    item = json.loads(site["feed.json"])["items"][0]
    atom = {"a": "http://www.w3.org/2005/Atom"}
    root = ET.fromstring(site["feed.xml"])
    assert {root.findtext("a:updated", "", atom), root.findtext("a:entry/a:updated", "", atom)} == {updated}
    assert item["date_modified"] == article_node(site[PAGE])["dateModified"] == updated
    assert f'Updated <time datetime="{mended(updated).date()}"' in site[PAGE]
    assert re.findall(r"<loc>[^<]*/articles/ferry/</loc>\s*<lastmod>([^<]+)", site["sitemap.xml"]) == [updated[:10]]


def test_feeds_tell_each_correction_with_its_permalink() -> None:
    site = sound(corrected("link-the-timetable", one("2026-01-20")))
    content = json.loads(site["feed.json"])["items"][0]["content_html"]
    assert (
        '<p><strong><a href="https://example.org/news/articles/ferry/#link-the-timetable">Corrected</a> '
        '<time datetime="2026-01-20">Jan 20, 2026</time>:</strong> '
    ) in content
    assert NOTE in unescape(content)


@pytest.mark.parametrize(
    ("published", "date", "is_refused"),
    [
        ("2026-01-15", "2026-01-15", False),
        ("2026-01-15", "2026-01-14", True),
        ("2026-01-15T09:00:00Z", "2026-01-15", False),
        ("2026-01-15T09:00:00Z", "2026-01-15T08:59:00Z", True),
        ("2026-01-15", "2026-02-01", False),
        ("2026-01-15", "2026-02-01T12:00:00Z", False),
        ("2026-01-15", "2026-02-01T12:00:01Z", True),
        ("2026-01-15", "2026-02-02", True),
        ("2026-01-15", "2062-01-20", True),
    ],
)
@pytest.mark.parametrize("is_listed", [False, True])
def test_its_date_is_of_after_the_article_and_of_no_future(
    published: str, date: str, is_refused: bool, is_listed: bool
) -> None:
    for name in ENTRIES:
        written = f"[{one('2026-01-16')}, {one(date)}]" if is_listed else one(date)
        sidecar = corrected(name, written)
        made = built(sidecar, published=published)
        assert [problem.code for problem in made.problems] == [Code.CORRECTION_DATE] * is_refused
        if is_refused:
            problem = made.problems[0]
            line = sidecar.split("\n")[problem.line - 1]
            assert line[problem.column - 1 :].startswith(f"'{date}'")
            assert made.outputs == {}


def test_what_is_of_the_future_holds_once_it_has_come() -> None:
    sidecar = corrected(FIGURE, one("2026-02-02"))
    assert built(sidecar).problems
    assert built(sidecar, NOW + dt.timedelta(days=1)).problems == ()


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{note: Wrong}", "the key 'date' is missing in figures[0].corrected"),
        ("{date: 2026-01-20}", "the key 'note' is missing in figures[0].corrected"),
        ("{date: 2026-01-20, note: }", "figures[0].corrected.note has no value"),
        ("{date: 2026-01-20, note: ' '}", "figures[0].corrected.note is empty"),
        ("{date: soon, note: Wrong}", "figures[0].corrected.date 'soon' is not a date"),
        ("[{date: soon, note: Wrong}]", "figures[0].corrected[0].date 'soon' is not a date"),
        ("{date: 2026-01-20, note: [a, b]}", "figures[0].corrected.note must be a text, but is a list"),
        ("2026-01-20", "figures[0].corrected must be a list, but is the text '2026-01-20'"),
    ],
)
def test_what_does_not_hold_is_told_where_it_is(written: str, said: str) -> None:
    assert [problem.message for problem in built(corrected(FIGURE, written)).problems] == [said]


def test_a_note_that_yaml_cuts_is_told() -> None:
    sidecar = corrected(FIGURE, "\n      date: 2026-01-20\n      note: It named the campaign #boats")
    assert [problem.code for problem in built(sidecar).problems] == [Code.TEXT_CUT]


def test_all_that_is_wrong_is_told_together() -> None:
    wrong = corrected(
        QUOTE, one("2026-01-01"), corrected(FIGURE, one("2026-03-01")).replace("fter dark\n", "fter dawn\n")
    )
    codes = {problem.code for problem in built(wrong).problems}
    assert {Code.CORRECTION_DATE, Code.ANCHOR_NOT_FOUND} <= codes
