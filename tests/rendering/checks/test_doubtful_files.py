"""Which links are judged while some sources are not sound."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Code, Place
from digest.rendering.checks.doubtful_files import files_in_doubt

BOATS = "content/articles/Boats.md"
MATTER = b"---\ntitle: Boats\n---\nWith aliases: none.\n"


def error(path: str) -> Place:
    return Place(path, 1, 1)


@pytest.mark.parametrize(
    ("path", "file", "in_doubt"),
    [
        (BOATS, "articles/boats/index.html", True),
        (BOATS, "articles/Boats/card.png", True),
        (BOATS, "articles/ships/index.html", False),
        (BOATS, "people/ada/index.html", True),
        (BOATS, "about/index.html", False),
        ("content/articles/Boats.yaml", "articles/boats/index.html", True),
        ("content/pages/help/Us.md", "help/us/index.html", True),
        ("content/pages/help/Us.md", "help/them/index.html", False),
        ("content/editions/2026-w03.md", "editions/2026-w03/index.html", True),
        ("content/editions/2026-w03.md", "about/index.html", False),
    ],
)
def test_in_doubt(path: str, file: str, in_doubt: bool) -> None:
    doubtful = files_in_doubt([error(path).problem(Code.BAD_DATE, "x")], {BOATS: MATTER})
    assert doubtful
    assert doubtful(file) is in_doubt


@pytest.mark.parametrize(
    ("path", "file", "in_doubt"),
    [
        ("content/site.yaml", "people/ada/index.html", True),
        ("content/site.yaml", "articles/ships/index.html", False),
        ("content/site.yaml", "about/index.html", False),
        ("content/static/map.png", "map.png", True),
        ("templates/base.html", "people/ada/index.html", False),
        ("content/links.yaml", "people/ada/index.html", False),
    ],
)
def test_in_doubt_by_other_files(path: str, file: str, in_doubt: bool) -> None:
    doubtful = files_in_doubt([error(path).problem(Code.BAD_DATE, "x")], {})
    assert doubtful
    assert doubtful(file) is in_doubt


def test_what_a_plugin_that_failed_would_add_is_in_doubt() -> None:
    doubtful = files_in_doubt([error("plugins/own.py").problem(Code.PLUGIN_FAILED, "x")], {})
    assert doubtful
    assert doubtful("data/figures.csv")
    assert not doubtful("articles/ships/index.html")


@pytest.mark.parametrize("path", ["content", "Content"])
def test_anything_may_be_in_doubt(path: str) -> None:
    assert files_in_doubt([error(path).problem(Code.INTERNAL_ERROR, "x")], {}) is None


def test_lists_of_topics_are_in_doubt_where_there_are_such_topics() -> None:
    doubtful = files_in_doubt([error(BOATS).problem(Code.BAD_DATE, "x")], {BOATS: MATTER}, ["transport"])
    assert doubtful
    assert doubtful("topics/transport/index.html")
    assert doubtful("topics/index.html")
    assert not doubtful("topics/transprt/index.html")


def test_other_addresses_of_a_broken_article_are_in_doubt() -> None:
    files = {BOATS: MATTER.replace(b"title:", b"aliases: [/2019/old/]\ntitle:")}
    doubtful = files_in_doubt([error(BOATS).problem(Code.BAD_DATE, "x")], files)
    assert doubtful
    assert doubtful("2019/old/index.html")
    assert not doubtful("2019/other/index.html")


def test_a_warning_puts_nothing_in_doubt() -> None:
    doubtful = files_in_doubt([error("content/site.yaml").problem(Code.RAW_HTML, "x")], {})
    assert doubtful
    assert not doubtful("about/index.html")
