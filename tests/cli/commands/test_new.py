"""`digest new article` on a terminal, where it asks for what an article needs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import yaml

from tests.commands import run_on_terminal
from tests.digests import SITE, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals are Unix's")


def test_it_asks_again_for_what_cannot_be_and_leaves_empty_what_is_not_known(tmp_path: Path) -> None:
    outlets = "outlets: {gazette: {name: Harbour Gazette}, post: {name: Bay Post}}\n"
    digest = lay(tmp_path / "news", {**SOUND, "content/site.yaml": SITE + outlets})
    title = 'She said: "no" #1'
    dates, addresses = ["5 May", "2026-01-12"], ["example", "https://example.org/a"]
    known = ["Ferry", title]  # there is a ferry.md
    languages, topics = ["Klingon", "DE"], ["boats", "1, Transport"]
    answers = [*known, *languages, *dates, "3", "1", *addresses, "Ada Brook, Finn Dahl", "some", "excerpt", *topics]
    printed = run_on_terminal("new", "article", cwd=digest, answers=answers)
    assert "wrote content/articles/she-said-no-1.md" in printed
    front_matter = yaml.safe_load((digest / "content/articles/she-said-no-1.md").read_text("utf-8").split("---")[1])
    assert str(front_matter.pop("published")) == "2026-01-12"
    assert front_matter == {
        "title": title,
        "language": "de",
        "source": {"outlet": "Harbour Gazette", "url": "https://example.org/a", "authors": ["Ada Brook", "Finn Dahl"]},
        "publish": "excerpt",
        "draft": True,
    }
    sidecar = yaml.safe_load((digest / "content/articles/she-said-no-1.yaml").read_text("utf-8"))
    assert sidecar["topics"] == ["transport"]
    answers = ["en", "", "bay post", "", "", "", ""]
    assert "wrote content/articles/later.md" in run_on_terminal("new", "article", "Later", cwd=digest, answers=answers)
    later = (digest / "content/articles/later.md").read_text("utf-8")
    assert "outlet: Bay Post\n  url:\n" in later
    assert "language" not in later


def test_it_asks_nothing_where_told_so(tmp_path: Path) -> None:
    digest = lay(tmp_path / "news", SOUND)
    assert "wrote content/articles/x.md" in run_on_terminal("new", "article", "X", "--no-input", cwd=digest, answers=[])
