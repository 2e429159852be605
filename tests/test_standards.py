"""The formats that a site offers to machines, held against their specifications: every file of a small site."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

import feedparser
import jsonschema

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
ATOM = "{http://www.w3.org/2005/Atom}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
FILES: Mapping[str, str] = {
    **SOUND,
    "content/site.yaml": f"{SITE}editor: {{name: Jo, email: jo@example.org}}\ncopyright: MIT\ntimezone: Asia/Tokyo\n",
    "content/articles/bac.md": ARTICLE.replace("The night ferry stays", "The bay’s ferry & its fares")
    .replace(
        "url: https://example.org/night-ferry", "url: https://example.org/bac?a=1&b=2, archived: https://a.example/1"
    )
    .replace("\n---\nThe", "\nlanguage: en-GB\nupdated: 2026-01-20\n---\nThe"),
    "content/articles/bac.yaml": SIDECAR,
}

AUTHORS: dict[str, Any] = {
    "type": "array",
    "minItems": 1,
    "items": {
        "type": "object",
        "minProperties": 1,
        "additionalProperties": False,
        "properties": {"name": {"type": "string"}, "url": {"type": "string"}, "avatar": {"type": "string"}},
    },
}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": {"type": "string", "minLength": 1},
        **{
            name: {"type": "string", "format": "uri", "pattern": "^https?://"} for name in ("home_page_url", "feed_url")
        },
        "description": {"type": "string"},
        "language": {"type": "string"},
        "authors": AUTHORS,
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id", "url", "content_html", "date_published"],
                "additionalProperties": False,
                "properties": {
                    **{
                        name: {"type": "string", "pattern": "^https?://"}
                        for name in ("id", "url", "external_url", "image")
                    },
                    **{name: {"type": "string", "minLength": 1} for name in ("title", "summary", "content_html")},
                    **{
                        name: {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
                        for name in ("date_published", "date_modified")
                    },
                    "authors": AUTHORS,
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "language": {"type": "string"},
                },
            },
        },
    },
}
"""https://www.jsonfeed.org/version/1.1/"""


@cache
def outputs() -> Mapping[str, bytes]:
    sources = Sources({path: text.encode() for path, text in FILES.items()}, source_files.read(ROOT).templates)
    result = build(sources, Options(), NOW)
    assert result.problems == ()
    return result.outputs


def feeds() -> dict[str, ET.Element]:
    found = {path: ET.fromstring(data) for path, data in outputs().items() if path.endswith("feed.xml")}
    assert {path.partition("/")[0] for path in found} == {"feed.xml", "topics", "people", "outlets", "measures"}
    return found


def test_feed_readers_have_nothing_to_complain_of() -> None:
    for path, data in outputs().items():
        if path.endswith("feed.xml"):
            seen = feedparser.parse(data, response_headers={"content-type": "application/atom+xml; charset=utf-8"})
            assert (seen.bozo, seen.version, len(seen.entries)) == (False, "atom10", 2), path


def test_feeds_are_what_rfc_4287_asks_for() -> None:
    for path, feed in feeds().items():
        assert feed.get(XML_LANG) == "en"
        assert feed.find(f"{ATOM}author/{ATOM}name").text == "Jo"  # type: ignore[union-attr]
        (own,) = [link for link in feed.findall(f"{ATOM}link") if link.get("rel") == "self"]
        assert own.get("href") == f"https://example.org/news/{path}"
        entries = feed.findall(f"{ATOM}entry")
        for node in (feed, *entries):
            for name in ("id", "title", "updated"):
                assert len(node.findall(f"{ATOM}{name}")) == 1, name
            for name in ("published", "updated"):
                for moment in node.findall(f"{ATOM}{name}"):
                    assert dt.datetime.fromisoformat(moment.text or "").tzinfo
            alternates = Counter(
                (link.get("type"), link.get("hreflang"))
                for link in node.findall(f"{ATOM}link")
                if link.get("rel") == "alternate"
            )
            assert max(alternates.values()) == 1
            assert all(urlsplit(link.get("href", "")).scheme == "https" for link in node.findall(f"{ATOM}link"))
            assert all(category.get("term") for category in node.findall(f"{ATOM}category"))
            assert urlsplit(node.findtext(f"{ATOM}id") or "").scheme == "https"
        ids = [node.findtext(f"{ATOM}id") for node in (feed, *entries)]
        assert len(set(ids)) == len(ids)
        latest = max(dt.datetime.fromisoformat(entry.findtext(f"{ATOM}updated") or "") for entry in entries)
        assert dt.datetime.fromisoformat(feed.findtext(f"{ATOM}updated") or "") == latest
        assert {entry.find(f"{ATOM}content").get("type") for entry in entries} == {"html"}  # type: ignore[union-attr]


def test_a_title_in_another_language_says_so() -> None:
    titles = {title.text: title.get(XML_LANG) for title in feeds()["feed.xml"].findall(f"{ATOM}entry/{ATOM}title")}
    assert titles == {"The bay’s ferry & its fares": "en-GB", "The night ferry stays": None}
    items = json.loads(outputs()["feed.json"])["items"]
    assert {item["title"]: item.get("language") for item in items} == titles


def test_an_entry_keeps_its_identity_when_it_is_changed() -> None:
    changed = {**FILES, "content/articles/ferry.yaml": SIDECAR.replace("The night", "All night")}
    sources = Sources({path: text.encode() for path, text in changed.items()}, source_files.read(ROOT).templates)
    again = ET.fromstring(build(sources, Options(), NOW + dt.timedelta(days=3)).outputs["feed.xml"])
    ids = [
        [entry.findtext(f"{ATOM}id") for entry in feed.findall(f"{ATOM}entry")] for feed in (again, feeds()["feed.xml"])
    ]
    assert ids[0] == ids[1]


def test_json_feeds_are_what_version_1_1_asks_for() -> None:
    validator = jsonschema.Draft202012Validator(JSON_FEED)
    for path, data in outputs().items():
        if path.endswith("feed.json"):
            feed = json.loads(data)
            assert [error.message for error in validator.iter_errors(feed)] == []
            assert feed["feed_url"] == f"https://example.org/news/{path}"
            assert {item["image"] for item in feed["items"]} <= {
                f"https://example.org/news/{card}" for card in outputs() if card.endswith(".png")
            }


def graphs() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for path, data in outputs().items():
        if path.endswith(".html"):
            for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', in_quotes(data)):
                graph = json.loads(script)
                assert graph["@context"] == "https://schema.org"
                yield path, graph["@graph"]


def nodes(value: object) -> Iterator[dict[str, Any]]:
    """Every node in `value`, however deep."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(inner)


def test_linked_data_has_types_full_addresses_and_each_name_once() -> None:
    seen = dict(graphs())
    assert {"index.html", "articles/bac/index.html", "measures/passengers/index.html"} <= set(seen)
    for path, graph in seen.items():
        every = list(nodes(graph))
        for node in every:
            assert "@type" in node or set(node) == {"@id"}, path
            assert "" not in node.values()
            assert [] not in node.values()
            for name in ("@id", "url", "image", "item", "mainEntityOfPage", "archivedAt"):
                assert urlsplit(node.get(name, "https://x")).scheme == "https", (path, name)
        defined = Counter(node["@id"] for node in every if "@id" in node and len(node) > 1)
        assert [name for name, times in defined.items() if times > 1] == []
        named = {node["@id"] for node in every if set(node) == {"@id"}}
        assert named <= set(defined), path


def test_an_article_is_told_with_its_source_annotations_and_card() -> None:
    article = dict(graphs())["articles/bac/index.html"][0]
    assert (article["@type"], article["inLanguage"]) == ("NewsArticle", "en-GB")
    assert article["image"] == "https://example.org/news/articles/bac/card.png"
    assert article["isBasedOn"]["archivedAt"] == "https://a.example/1"
    assert article["hasPart"]["@id"] == "https://example.org/news/articles/bac/annotations.json"
    collection = json.loads(outputs()["articles/bac/annotations.json"])
    told = [body["@type"] for item in collection["first"]["items"] for body in item["body"] if "@type" in body]
    assert sorted(told) == ["Claim", "Quotation"]


def test_annotations_are_what_the_web_annotation_model_asks_for() -> None:
    for path, data in outputs().items():
        if not path.endswith("annotations.json"):
            continue
        collection = json.loads(data)
        assert (collection["@context"], collection["type"]) == (
            "http://www.w3.org/ns/anno.jsonld",
            "AnnotationCollection",
        )
        items = collection["first"]["items"]
        assert collection["total"] == len(items) == 3
        assert len({item["id"] for item in items}) == 3
        page = in_quotes(outputs()[path.replace("annotations.json", "index.html")])
        for item in items:
            assert item["type"] == "Annotation"
            assert item["motivation"] in ("describing", "highlighting", "linking")
            for target in item["target"]:
                assert {"source", "selector"} <= set(target) <= {"source", "scope", "selector", "state"}
                around, _, highlight = target.get("scope", "").partition("#")
                if around:
                    assert collection["id"] == f"{urljoin(collection['id'], around)}annotations.json"
                    assert f'id="{highlight}"' in page
                selectors = target["selector"] if isinstance(target["selector"], list) else [target["selector"]]
                for selector in selectors:
                    if selector["type"] == "FragmentSelector":
                        assert f'id="{selector["value"]}"' in page
                    elif selector["type"] == "TextPositionSelector":
                        assert 0 <= selector["start"] < selector["end"]
                    else:
                        assert selector["type"] == "TextQuoteSelector"
                        assert selector["exact"]
            states = {json.dumps(target["state"]) for target in item["target"] if "state" in target}
            assert states == ({'{"type": "TimeState", "cached": "https://a.example/1"}'} if "bac" in path else set())
