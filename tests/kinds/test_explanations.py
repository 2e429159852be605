"""Explanations from the sidecar to every place where readers and programs find them."""

from __future__ import annotations

import datetime as dt
import html
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from digest.disk.sources import files as source_files
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.digests import SIDECAR, SOUND
from tests.searching import Engine, index_of

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
EXPLAINED = f"""{SIDECAR}
explanations:
  - at: Ada Brook
    text: She has run the ferries since the strike.
  - at: after dark
    term: Night
    text: From ten in the evening until six, by the timetable.
"""
NIGHT, ADA = "explanation-night", "explanation-she-has-run-the-ferries-since-the-strike"
PAGE, ANNOTATIONS = "articles/ferry/index.html", "articles/ferry/annotations.json"
SIDECAR_PATH, ARTICLE_PATH = "content/articles/ferry.yaml", "content/articles/ferry.md"


def built(sidecar: str = EXPLAINED, publish: str = "full") -> Build:
    article = SOUND[ARTICLE_PATH].replace("published:", f"publish: {publish}\nexcerpt_limit: 100\npublished:")
    files = {**SOUND, ARTICLE_PATH: article, SIDECAR_PATH: sidecar}
    templates = source_files.read(ROOT).templates
    return build(Sources({path: text.encode() for path, text in files.items()}, templates), Options(), NOW)


def page(publish: str = "full") -> str:
    result = built(publish=publish)
    assert result.problems == ()
    return in_quotes(result.outputs[PAGE])


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{text: Words}", ["the key 'at' is missing in explanations[0]"]),
        ("{at: after dark}", ["the key 'text' is missing in explanations[0]"]),
        ("{at: after dark, text: ''}", ["explanations[0].text is empty"]),
        ("{at: after dark, text: Words, note: More}", ["unknown key 'note' in explanations[0]"]),
        ("{at: after dawn, text: Words}", ["'after dawn' is not in content/articles/ferry.md"]),
        ("{at: after dark, text: Words, id: No Slug}", ["explanations[0].id 'No Slug' is not a slug"]),
    ],
)
def test_what_is_wrong_is_told_where_it_stands(entry: str, said: list[str]) -> None:
    problems = built(f"{SIDECAR}explanations:\n  - {entry}\n").problems
    assert [problem.message.split(":")[0] for problem in problems] == said
    assert {(problem.path, problem.line) for problem in problems} == {(SIDECAR_PATH, 18)}


def test_ids_are_unique() -> None:
    twice = EXPLAINED.replace("    term: Night\n", "    id: twice\n").replace(
        "    text: She", "    id: twice\n    text: She"
    )
    (problem,) = built(twice).problems
    assert (problem.code, problem.message) == ("duplicate-id", "the id 'twice' is taken")


def test_front_matter_is_told_where_explanations_belong() -> None:
    article = SOUND[ARTICLE_PATH].replace("published:", "explanations: []\npublished:")
    files = {**SOUND, ARTICLE_PATH: article}
    templates = source_files.read(ROOT).templates
    result = build(Sources({path: text.encode() for path, text in files.items()}, templates), Options(), NOW)
    hints = [problem.hint for problem in result.problems if problem.path == ARTICLE_PATH]
    assert hints == ["'explanations' belongs into the article's sidecar, the .yaml file of the same name"]


def test_a_page_shows_them_on_their_passages_and_in_the_margin() -> None:
    shown = page()
    assert re.search(rf'<mark class="passage[^"]*explanation[^"]*"[^>]*id="at-{ADA}"[^>]*>', shown)
    assert re.search(rf'<li class="note explanation" id="{NIGHT}"', shown)
    assert "<dfn>Night</dfn>" in shown
    assert "From ten in the evening until six" in shown
    assert re.search(r'value="explanation".*Explanations</span> <span class="count">2<', shown)
    assert 'href="../../assets/css/explanation.css' in shown


def test_a_page_without_any_does_without_their_styles() -> None:
    shown = in_quotes(built(SIDECAR).outputs[PAGE])
    assert "explanation" not in shown


def test_an_excerpt_keeps_their_sentences() -> None:
    shown = page("excerpt")
    assert f'id="at-{NIGHT}"' in shown
    assert "40%" not in shown


def test_without_the_article_they_stand_by_themselves() -> None:
    shown = page("annotations")
    assert "<mark" not in shown
    assert re.search(rf'<li class="explained" id="{NIGHT}">\s*<p><dfn>Night</dfn> From ten', shown)


@pytest.mark.parametrize("publish", ["full", "annotations"])
def test_they_are_web_annotations(publish: str) -> None:
    items = json.loads(built(publish=publish).outputs[ANNOTATIONS])["first"]["items"]
    night, ada = (next(item for item in items if item["id"].endswith(f"#{name}")) for name in (NIGHT, ADA))
    assert night["motivation"] == "describing"
    words, term = night["body"]
    assert words["value"] == "Night\nFrom ten in the evening until six, by the timetable."
    assert (term["@type"], term["name"]) == ("DefinedTerm", "Night")
    assert [body["type"] for body in ada["body"]] == ["TextualBody"]
    (original,) = night["target"]
    assert (original["selector"][0]["exact"] if publish == "full" else original) == (
        "after dark" if publish == "full" else "https://example.org/night-ferry"
    )
    assert ("scope" in original) == (publish == "full")


def node_of(shown: str) -> Any:
    script = re.search(r'<script type="application/ld\+json">(.*?)</script>', shown)
    assert script
    return json.loads(html.unescape(script[1]))["@graph"][0]


def test_linked_data_mentions_them() -> None:
    mentioned = node_of(page())["mentions"]
    assert [(node["@type"], node["@id"].partition("#")[2]) for node in mentioned] == [
        ("Comment", ADA),
        ("DefinedTerm", NIGHT),
    ]


def test_a_record_counts_them() -> None:
    catalogue = built().catalogue
    assert catalogue
    assert [record.others for record in catalogue.articles] == [(("explanation", 2),)]


def test_they_are_hits_with_a_facet_of_their_own(tmp_path: Path) -> None:
    files = {**SOUND, SIDECAR_PATH: EXPLAINED}
    with Engine(tmp_path, index_of(files).files) as engine:
        answer = engine.ask("timetable", counts=["kind"])
        kinds = {row["value"]: (row["label"], row["count"]) for row in answer["facets"]["kind"]}
        assert kinds == {"article": ("Articles", 1), "explanation": ("Explanations", 1)}
        (hit,) = engine.ask("timetable", facets={"kind": ["explanation"]})["hits"]
        assert (hit["kind"], hit["label"], hit["value"]) == ("explanation", "Explanation", "Night")
        assert hit["url"] == f"articles/ferry/#{NIGHT}"
        assert ["timetable", True] in hit["text"]
        (figure,) = engine.ask("passengers", facets={"kind": ["figure"]})["hits"]
        assert figure["url"] == "articles/ferry/#figure-passengers-after-dark"
