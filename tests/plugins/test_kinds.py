"""The kind of annotation that docs/plugins.md brings: verified, shown, told, searched; and what can fail in one."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING

import pytest

from digest.disk import workers
from digest.disk.sources import files as source_files
from digest.disk.workers import Workers
from digest.foundation.executor import Executor
from digest.foundation.problem import Code
from digest.pipeline import finish, plan
from digest.plan import Options
from digest.plugins.loading import load
from scripts.sample import ROOT
from tests.attributes import in_quotes
from tests.commands import run as command
from tests.digests import lay
from tests.documentation import files_of
from tests.plugins.running import NOW, built, digest_with, run
from tests.plugins.test_building import contents
from tests.searching import Engine

if TYPE_CHECKING:
    from pathlib import Path

SHOWN = files_of(ROOT / "docs" / "plugins.md")
PLUGIN = "plugins/places.py"
CODE = SHOWN[PLUGIN]
FILES = {path: text for path, text in SHOWN.items() if "dock" in path or "place" in path}
ARTICLE = "content/articles/dock.md"


def dock(folder: Path, **changes: str) -> Path:
    """The page's digest; in its code, each of `changes` is put in the place of what is behind it."""
    code = CODE
    for old, new in changes.items():
        assert old in code
        code = code.replace(old, new)
    return lay(digest_with(folder), {**FILES, PLUGIN: code})


@pytest.fixture(autouse=True)
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour after the sources were written, so that none is too young to be known."""
    now = time.time_ns() + 3_600_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)


def test_the_schema_has_it_and_says_what_its_keys_are(tmp_path: Path) -> None:
    described = CODE.replace("    at: At\n", '    at: At\n    """The passage that names it."""\n', 1)
    folder = lay(dock(tmp_path), {PLUGIN: described})
    written = json.loads(command("schema", cwd=folder).stdout)
    assert written["properties"]["places"]["items"] == {"$ref": "#/$defs/PlaceEntry"}
    assert written["$defs"]["PlaceEntry"]["properties"]["at"]["description"] == "The passage that names it."
    assert "places" not in json.loads(command("schema", "--no-plugins", cwd=folder).stdout)["properties"]


def test_no_schema_is_made_without_a_plugin_that_fails(tmp_path: Path) -> None:
    failing = command("schema", cwd=digest_with(tmp_path, own="raise ValueError('no')\n"))
    assert (failing.returncode, failing.stdout) == (1, "")
    assert "plugins/own.py:1" in failing.stderr


def test_others_annotations_are_imported_beside_it(tmp_path: Path) -> None:
    folder = dock(tmp_path / "news")
    text = (folder / ARTICLE).read_text("utf-8").split("---\n", 2)[2]
    passage = {"type": "TextQuoteSelector", "exact": text.split()[0]}
    annotation = {"type": "Annotation", "target": {"source": "x", "selector": passage}, "bodyValue": "Its first word."}
    (tmp_path / "one.json").write_text(json.dumps(annotation), "utf-8")
    refused = command("import", "../one.json", "dock", "--no-plugins", cwd=folder)
    assert (refused.returncode, "unknown-key" in refused.stderr) == (1, True)
    ran = command("import", "../one.json", "dock", cwd=folder)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert "1 explanation taken" in ran.stdout
    assert "places:" in (folder / ARTICLE).with_suffix(".yaml").read_text("utf-8")


def test_it_is_in_everything_that_a_site_has(tmp_path: Path) -> None:
    outputs = built(dock(tmp_path)).outputs
    page = in_quotes(outputs["articles/dock/index.html"])
    for shown in (
        '<mark class="passage place" id="at-place-wapping-dock">',
        '<li class="note place" id="place-wapping-dock"',
        '<span class="sample place">Places</span>',
    ):
        assert shown in page
    (item,) = json.loads(outputs["articles/dock/annotations.json"])["first"]["items"]
    assert (item["motivation"], item["body"][0]["value"]) == ("identifying", "Wapping Dock, United Kingdom")
    assert item["body"][1]["@type"] == "Place"


@pytest.mark.parametrize("words", ["wapping", '"united kingdom"', "dock"])
def test_it_is_found(words: str, tmp_path: Path) -> None:
    outputs = built(dock(tmp_path)).outputs
    index = {path: data for path, data in outputs.items() if path.startswith("search/")}
    with Engine(tmp_path / "index", index) as engine:
        hits = engine.ask(words, facets={"kind": ["place"]})["hits"]
        other = engine.ask(words, facets={"kind": ["quote"]})["hits"]
    assert [hit["url"] for hit in hits] == ["articles/dock/#place-wapping-dock"]
    assert other == []


def test_what_may_not_be_published_is_shown_without_its_passage(tmp_path: Path) -> None:
    folder = dock(tmp_path)
    lay(folder, {ARTICLE: FILES[ARTICLE].replace("title:", "publish: annotations\ntitle:", 1)})
    outputs = built(folder).outputs
    page = in_quotes(outputs["articles/dock/index.html"])
    assert re.search('<li id="place-wapping-dock">Wapping Dock, United Kingdom\\s*</li>', page)
    assert not any(b"No berth" in data for data in outputs.values())


@pytest.mark.parametrize("publish", ["full", "annotations"])
def test_what_was_corrected_of_it_is_told(publish: str, tmp_path: Path) -> None:
    folder = dock(tmp_path)
    sidecar = "content/articles/dock.yaml"
    note = "    corrected: {date: 2026-01-30, note: An earlier version had another dock.}\n"
    matter = FILES[ARTICLE].replace("title:", f"publish: {publish}\ntitle:", 1)
    written = FILES[sidecar].replace("    country: United Kingdom\n", f"    country: United Kingdom\n{note}")
    outputs = built(lay(folder, {ARTICLE: matter, sidecar: written})).outputs
    page = in_quotes(outputs["articles/dock/index.html"])
    assert page.count("</b> An earlier version had another dock.") == 1
    assert '"about":{"@id":"https://example.org/' in page


def test_it_is_the_same_in_any_process_and_warm_as_cold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_WORTHWHILE", 0)
    monkeypatch.setattr(workers, "_CHUNK", 1)
    for changes in (
        {},
        {"words=lambda found: found.name": "words=lambda found: found.country"},
        {'f"{found.name}\\n{found.country}': 'f"{found.name}\\nharbour {found.country}'},
        {'says=(f"{found.name}': 'says=(f"in {found.name}'},
        {"passage_name=lambda found: found.name": "passage_name=lambda found: found.country"},
        {"not in entry.at.exact": "in entry.at.exact"},
        {},
    ):
        source = dock(tmp_path, **changes)
        plain, before = built(source), contents(source / "site")
        _, warm = run(source, Workers(2))
        assert warm.build.problems == plain.problems
        assert contents(source / "site") == (plain.outputs or before)


def test_an_article_does_not_stand_as_it_was_where_its_kind_is_gone(tmp_path: Path) -> None:
    source, executor = dock(tmp_path), Executor()
    before = source_files.read(source)
    last = plan(before, Options(), NOW, executor, plugins=load(before)).value
    after = source_files.read(lay(source, {PLUGIN: None}))
    outcome = plan(after, Options(), NOW, executor, last, load(after))
    assert [problem.code for problem in outcome.problems] == [Code.UNKNOWN_KEY]
    assert outcome.value
    assert finish(outcome.value, (), executor).files.keys() >= {"articles/ferry/index.html"}


def test_without_the_plugin_its_key_is_unknown(tmp_path: Path) -> None:
    folder = lay(dock(tmp_path), {PLUGIN: None})
    assert [(problem.code, problem.path) for problem in built(folder).problems] == [
        (Code.UNKNOWN_KEY, "content/articles/dock.yaml")
    ]


GIVES = ": gives the kind 'place', "
FIELD = "    id: Slug | None = None\n\n"
FAILING = {
    "verifying": (
        {"    located = locate(": "    raise ValueError(entry.name)\n    located = locate("},
        ", place: ValueError: Wapping Dock",
    ),
    "no outcome": (
        {"return Outcome(found, located.problems)": "return found"},
        ", place: gave PlaceOnMap, where the outcome of verifying an entry is needed",
    ),
    "the outcome of another": (
        {"return Outcome(found, located.problems)": "return Outcome(entry, ())"},
        ", place: gave Outcome, where the outcome of verifying an entry is needed",
    ),
    "an id": (
        {"words=lambda found: found.name": "words=lambda found: found.nothing"},
        ", place: AttributeError: 'PlaceOnMap' object has no attribute 'nothing'",
    ),
    "a page": ({"passage_name=lambda found: found.name": "passage_name=lambda found: [][0]"}, ", place: IndexError: "),
    "linked data": ({'    inside = {"@type"': '    found.here\n    inside = {"@type"'}, ", place: AttributeError: "),
    "a Web Annotation": ({"around: Exported(": "around: nothing("}, ", place: NameError: "),
    "the index": ({'text=lambda found: f"': 'text=lambda found: 1 / 0 or f"'}, ", place: ZeroDivisionError: "),
    "a card": ({"card=lambda found: (found.id": "card=lambda found: (found.ID"}, ", place: AttributeError: "),
    "a field": (
        {FIELD: f"{FIELD}    def model_post_init(self, context):\n        raise KeyError('x')\n\n"},
        ": KeyError: 'x'",
    ),
    "a name": (
        {'name="place"': 'name="quote"', 'tag="place"': 'tag="quote"'},
        ": gives the kind 'quote', a name that another kind has",
    ),
    "a key": ({'"places"': '"quotes"'}, f"{GIVES}whose key 'quotes' sidecars have already"),
    "a key of sidecars": ({'"places"': '"topics"'}, f"{GIVES}whose key 'topics' sidecars have already"),
    "a prefix": ({'prefix="place"': 'prefix="quote"'}, f"{GIVES}whose prefix 'quote' another kind has"),
    "a tag": (
        {'tag="place"': 'tag="other"'},
        f"{GIVES}whose struct must be frozen, array_like, and have the tag 'place'",
    ),
    "a struct": ({"other=PlaceOnMap": "other=PlaceEntry"}, f"{GIVES}whose `other` is no struct that is an Other"),
    "keys": ({'key="places"': 'key="sites"'}, f"{GIVES}which its sidecar and its verification know by different keys"),
    "no kind": ({"return [PLACES]": "return [PlaceEntry]"}, ": gave ModelMetaclass in its list, where Kind is needed"),
    "no list": ({"return [PLACES]": "return 5"}, ": gave int, where a list of Kind is needed"),
}


@pytest.mark.parametrize("name", FAILING)
def test_what_fails_is_told(name: str, tmp_path: Path) -> None:
    changes, said = FAILING[name]
    told = [problem for problem in built(dock(tmp_path, **changes)).problems if problem.code is not Code.UNKNOWN_KEY]
    assert {(problem.path, problem.code) for problem in told} == {(PLUGIN, Code.PLUGIN_FAILED)}
    assert all(problem.message.startswith(f"plugin 'places', annotation_kinds{said}") for problem in told)
    assert all(problem.line for problem in told)


def test_a_failure_in_another_process_is_told_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changes, _ = FAILING["the index"]
    source = dock(tmp_path, **changes)
    plain = built(source).problems
    monkeypatch.setattr(workers, "_WORTHWHILE", 0)
    monkeypatch.setattr(workers, "_CHUNK", 1)
    assert run(source, Workers(2))[1].build.problems == plain
