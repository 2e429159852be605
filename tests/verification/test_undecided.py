"""What is proposed and nobody has decided on is no annotation: a draft's page does not show it as one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from digest.disk.sources import files as source_files
from digest.foundation.problem import Code
from digest.pipeline import build
from digest.plan import Options
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
PROPOSED = SIDECAR.replace("    by: Ada Brook\n", "    by: Ada Brook\n    proposed: true\n")
FILES = {
    **SOUND,
    "content/articles/ferry.md": ARTICLE.replace("---\nThe ferry", "draft: true\n---\nThe ferry"),
    "content/articles/ferry.yaml": PROPOSED,
}


def test_a_draft_shows_what_is_decided_on_alone(tmp_path: Path) -> None:
    result = build(source_files.read(lay(tmp_path, FILES)), Options(drafts=True), NOW)
    assert not result.problems
    page = LexborHTMLParser((result.files["articles/ferry/index.html"].body or b"").decode())
    assert [mark.attributes["class"] for mark in page.css("mark")] == ["passage link", "passage quote"]
    assert page.css_first(".checked summary").text().startswith("1 quotation checked")
    assert not page.css("#numbers")
    assert "measures/passengers/index.html" not in result.files


def test_what_is_wrong_with_a_proposal_is_told(tmp_path: Path) -> None:
    files = {**FILES, "content/articles/ferry.yaml": PROPOSED.replace("at: over 12,400", "at: over 12,500")}
    problems = build(source_files.read(lay(tmp_path, files)), Options(drafts=True), NOW).problems
    assert [problem.code for problem in problems] == [Code.ANCHOR_NOT_FOUND]
