"""Drafts may leave empty what is not known yet; previews say so, and sites never have it."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.disk.sources import files as source_files
from digest.foundation.problem import Code
from digest.model.article import Sources
from digest.pipeline import build
from digest.plan import Build, Options
from scripts.sample import ROOT
from tests.digests import SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
PATH = "content/articles/boats.md"


def built(front_matter: str, *, drafts: bool) -> Build:
    files = {
        **SOUND,
        PATH: f"---\n{front_matter}\n---\nTwelve boats.\n",
        "content/articles/boats.yaml": "why: It is.\n",
    }
    sources = Sources({path: text.encode() for path, text in files.items()}, source_files.read(ROOT).templates)
    return build(sources, Options(drafts=drafts, unfinished=drafts), NOW)


@pytest.mark.parametrize("draft", ["draft: true", "draft: yes", "draft: True"])
@pytest.mark.parametrize(
    ("front_matter", "empty"),
    [
        ("title:\npublished:\nsource:\n  outlet:\n  url:", ["title", "published", "source.outlet", "source.url"]),
        ("title: ''\npublished: ''\nsource:", ["title", "published", "source.outlet", "source.url"]),
        ("title: Boats\nsource: {url: 'https://example.org/b'}", ["published", "source.outlet"]),
    ],
)
def test_what_a_draft_leaves_empty_is_said_in_previews(front_matter: str, empty: list[str], draft: str) -> None:
    shown = built(f"{front_matter}\n{draft}", drafts=True)
    assert {(problem.path, problem.code) for problem in shown.problems} == {(PATH, Code.DRAFT_INCOMPLETE)}
    assert {problem.message.split()[0] for problem in shown.problems} == set(empty)
    assert "articles/boats/index.html" in shown.outputs
    hidden = built(f"{front_matter}\n{draft}", drafts=False)
    assert hidden.problems == ()
    assert "articles/boats/index.html" not in hidden.outputs


def test_it_is_an_error_once_it_is_no_draft() -> None:
    result = built("title:\npublished:\nsource:\n  outlet:\n  url:", drafts=True)
    assert {problem.code for problem in result.problems} == {Code.MISSING_KEY}
    assert result.outputs == {}


def test_a_draft_is_held_to_all_the_rest() -> None:
    result = built("title: Boats\npublished: soon\nsource:\ndraft: true", drafts=True)
    assert Code.BAD_DATE in {problem.code for problem in result.problems}
