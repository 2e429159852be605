"""Which links are judged while some sources are not sound."""

from __future__ import annotations

import pytest

from digest.foundation.problem import Code, Place
from digest.rendering.doubtful_files import files_in_doubt

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
        (BOATS, "index.html", True),
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


@pytest.mark.parametrize("path", ["content/site.yaml", "templates/base.html", "plugins/own.py"])
def test_anything_may_be_in_doubt(path: str) -> None:
    assert files_in_doubt([error(path).problem(Code.BAD_DATE, "x")], {}) is None


def test_other_addresses_are_not_known() -> None:
    files = {BOATS: MATTER.replace(b"title:", b"aliases: [/old/]\ntitle:")}
    assert files_in_doubt([error(BOATS).problem(Code.BAD_DATE, "x")], files) is None


def test_a_warning_puts_nothing_in_doubt() -> None:
    doubtful = files_in_doubt([error("content/site.yaml").problem(Code.RAW_HTML, "x")], {})
    assert doubtful
    assert not doubtful("about/index.html")
