"""No mistake hides another: what is told of each alone is told of all together."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

import pytest

from digest.foundation.executor import Executor
from digest.foundation.problem import Code
from digest.model.article import Sources
from digest.pipeline import plan
from digest.plan import Options
from tests.digests import SOUND

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
SITE, FERRY, BESIDE = "content/site.yaml", "content/articles/ferry.md", "content/articles/ferry.yaml"
PAGE = "content/pages/about.md"
OF_SHAPE = {
    "front matter: no date": (FERRY, "published: 2026-01-15", "published: soon"),
    "front matter: a key unknown": (FERRY, "published:", "publishd: x\npublished:"),
    "front matter: no YAML": (FERRY, "title: The", "title: [The"),
    "front matter: none": (FERRY, "---\ntitle", "title"),
    "sidecar: a list for a text": (BESIDE, "summary: The night crossings stay.", "summary: [a]"),
    "sidecar: an entry without a label": (BESIDE, "figures:\n", "figures:\n  - {value: 9 boats}\n"),
    "sidecar: an entry that is no YAML": (BESIDE, "figures:\n", 'figures:\n  - label: "Boats\n    value: 9 boats\n'),
    "sidecar: a text for a list": (BESIDE, "topics: [transport]", "topics: {a: b}"),
    "site: no period": (SITE, "editions: weekly", "editions: perhaps"),
    "site: no unit": (SITE, "unit: EUR", "unit: [EUR]"),
    "site: no YAML": (SITE, "title: Harbour", "title: [Harbour"),
    "page: no choice": (PAGE, "", "---\ntitle: About\nmenu: perhaps\n---\nText.\n"),
}
OF_CONTENT = {
    "an amount": (BESIDE, "value: over 12,400", "value: over 12,500", Code.FIGURE_DISAGREES),
    "a quotation": (BESIDE, "than drive", "than swim", Code.QUOTE_NOT_VERBATIM),
    "a passage": (BESIDE, "at: after dark", "at: before dawn", Code.ANCHOR_NOT_FOUND),
    "a link": (FERRY, "It costs", "[It](javascript:x) costs", Code.UNSAFE_LINK),
}
NEEDS_LANGUAGE = {("front matter: none", "an amount")}
"""An amount is read in a language, which no one knows where there is no front matter."""


def told(*mistakes: tuple[str, str, str]) -> set[tuple[str, Code]]:
    files = dict(SOUND) | {SITE: SOUND[SITE] + "cards: false\n"}
    for path, old, new in mistakes:
        assert old in files.get(path, "")
        files[path] = files.get(path, "").replace(old, new, 1)
    sources = Sources({path: text.encode() for path, text in files.items()}, {})
    problems = plan(sources, Options(), NOW, Executor()).problems
    return {(problem.path, problem.code) for problem in problems if not problem.path.startswith("templates")}


@pytest.mark.parametrize("shape", OF_SHAPE)
@pytest.mark.parametrize("content", OF_CONTENT)
def test_no_mistake_of_shape_hides_one_of_content(shape: str, content: str) -> None:
    *change, code = OF_CONTENT[content]
    path, old, new = change
    assert ((path, code) in told(OF_SHAPE[shape], (path, old, new))) is ((shape, content) not in NEEDS_LANGUAGE)


def test_no_mistake_of_shape_hides_another() -> None:
    """But what is no front matter has no keys that could be wrong."""
    alone = {name: told(mistake) for name, mistake in OF_SHAPE.items()}
    for one, other in permutations(OF_SHAPE, 2):
        if one == other.replace("no YAML", "none") or other == one.replace("no YAML", "none"):
            continue  # both change the same line
        is_hidden = other == "front matter: none" and OF_SHAPE[one][0] == FERRY
        assert (alone[one] <= told(OF_SHAPE[one], OF_SHAPE[other])) is not is_hidden, (one, other)
