"""Readers can write to the editor that a figure or a quotation is wrong, where the digest says so."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from digest.disk.sources.files import read
from digest.foundation.problem import Code
from digest.pipeline import build
from digest.plan import Build, Options
from tests.attributes import in_quotes
from tests.digests import ARTICLE, SITE, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
EDITOR = "editor: {name: Jo, email: jo+news@example.org}\n"


def built(folder: Path, settings: str, title: str = "The night ferry stays") -> Build:
    article = ARTICLE.replace("The night ferry stays", f"'{title}'")
    files = {**SOUND, "content/site.yaml": SITE + settings, "content/articles/ferry.md": article}
    return build(read(lay(folder, files)), Options(), NOW)


def links(made: Build) -> list[str]:
    page = in_quotes(made.outputs["articles/ferry/index.html"])
    return [unescape(link) for link in re.findall(r'<a class="report" href="([^"]*)">Report an error</a>', page)]


def test_each_figure_and_quotation_has_a_link_with_its_permalink(tmp_path: Path) -> None:
    title = "Who & what? A%2Fb “sure” #1"
    made = built(tmp_path, f"{EDITOR}report_errors: true\n", title)
    assert made.problems == ()
    told = []
    for link in links(made):
        parts = urlsplit(link)
        assert (parts.scheme, parts.path, parts.fragment) == ("mailto", "jo%2Bnews@example.org", "")
        given = parse_qs(parts.query)
        assert given["subject"] == [f"Error in “{title}”"]
        told.append(given["body"][0].strip())
    page = "https://example.org/news/articles/ferry/"
    assert sorted(told) == [
        f"{page}#figure-passengers-after-dark",
        f"{page}#quote-people-would-rather-wait-for-the-boat-than-drive",
    ]
    ids = re.findall(r'id="([^"]+)"', in_quotes(made.outputs["articles/ferry/index.html"]))
    assert {link.partition("#")[2] for link in told} <= set(ids)


def test_nobody_is_asked_unless_the_digest_says_so(tmp_path: Path) -> None:
    assert links(built(tmp_path, EDITOR)) == []


def test_who_asks_has_an_address(tmp_path: Path) -> None:
    for editor in ("", "editor: Jo\n"):
        made = built(tmp_path, f"{editor}report_errors: true\n")
        assert [(problem.code, problem.path) for problem in made.problems] == [(Code.MISSING_KEY, "content/site.yaml")]
