"""A digest of an earlier version builds, and is told all that has another name now; one of a later is refused."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.content.schema.fields import EntryModel
from digest.content.schema.site import Settings
from digest.content.schema.upgrades import CURRENT, RENAMED, Renamed
from digest.content.validation import validate as validation
from digest.disk.sources import files as source_files
from digest.foundation.problem import Severity
from digest.kinds.registry import REGISTRY
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND

LATER = (
    Renamed(2, "Settings", "issues", "editions"),
    Renamed(2, "FigureEntry", "name", "label"),
    Renamed(2, "Sidecar", "abstract", "lead"),
    Renamed(3, "Sidecar", "lead", "summary"),
    Renamed(3, "ArticleMatter", "headline", "title"),
)
"""What later versions might rename, one key of them twice."""


def test_keys_are_read_under_their_new_names_and_each_is_told() -> None:
    text = "abstract: In short.\nfigures:\n  - name: Jobs\n    value: 3 jobs\n    at: three jobs\n"
    parsed = validation.parse(REGISTRY.sidecar, text, "a.yaml", renamed=LATER)
    assert parsed.value
    (figure,) = parsed.value.value.entries("figures")
    assert (parsed.value.value.summary, figure.model_dump()["label"]) == ("In short.", "Jobs")
    assert [(one.line, one.column, one.message) for one in parsed.problems] == [
        (1, 1, "'abstract' is called 'lead' since format 2"),
        (1, 1, "'lead' is called 'summary' since format 3"),
        (3, 5, "'name' is called 'label' since format 2"),
    ]
    assert {(one.code, one.severity) for one in parsed.problems} == {("key-renamed", Severity.WARNING)}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("summary: In short.\n", []),
        ("abstract: x\nsummary: y\n", ["key-renamed", "unknown-key"]),  # the new name is taken
        ("name: x\n", ["unknown-key"]),  # a figure's alone
        ("abstract: []\n", ["key-renamed", "key-renamed", "wrong-type"]),
        ("- abstract\n", ["wrong-type"]),
        ("abstract: [\n", ["yaml-syntax"]),
    ],
)
def test_nothing_but_a_renamed_key_is_read_otherwise(text: str, told: list[str]) -> None:
    assert [one.code for one in validation.parse(REGISTRY.sidecar, text, "a.yaml", renamed=LATER).problems] == told


def built(files: dict[str, str]) -> Build:
    sources = Sources({path: text.encode() for path, text in files.items()}, source_files.read(ROOT).templates)
    return build(sources, Options(), dt.datetime(2026, 2, 1, tzinfo=dt.UTC))


def test_a_digest_of_an_earlier_version_builds_as_if_it_were_of_this_one(monkeypatch: pytest.MonkeyPatch) -> None:
    older = {
        "content/site.yaml": SITE.replace("editions:", "issues:"),
        "content/articles/ferry.md": ARTICLE.replace("title:", "headline:"),
        "content/articles/ferry.yaml": SIDECAR.replace("- label:", "- name:"),
    }
    expected = built(dict(SOUND)).outputs
    monkeypatch.setattr(validation, "RENAMED", LATER)
    now = built(older)
    assert expected
    assert now.outputs == expected
    assert [(one.code, one.path, one.line) for one in now.problems] == [
        ("key-renamed", "content/articles/ferry.md", 2),
        ("key-renamed", "content/articles/ferry.yaml", 4),
        ("key-renamed", "content/site.yaml", 3),
    ]


@pytest.mark.parametrize(
    ("written", "told"),
    [(f"{CURRENT}", []), (f"{CURRENT + 1}", ["format-too-new"]), ("0", ["bad-value"]), ("one", ["wrong-type"])],
)
def test_the_format_is_one_that_is_known(written: str, told: list[str]) -> None:
    found = validation.parse(Settings, f"{SITE}format: {written}\n", "site.yaml")
    assert [one.code for one in found.problems] == told


@pytest.mark.parametrize("table", [RENAMED, LATER], ids=["of today", "of these tests"])
def test_a_table_leads_to_keys_that_there_are(table: tuple[Renamed, ...]) -> None:
    schemas = {model.__name__: model for model in below(EntryModel)} | {"Sidecar": REGISTRY.sidecar}
    for change in table:
        later = {one.old for one in table if one.schema == change.schema}
        assert change.since > 1
        assert change.new in {*schemas[change.schema].model_fields, *later}
        assert change.old not in schemas[change.schema].model_fields


def below(model: type[EntryModel]) -> set[type[EntryModel]]:
    """All schemas that are made from `model`."""
    return {model}.union(*map(below, model.__subclasses__()))
