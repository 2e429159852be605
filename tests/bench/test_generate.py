"""The digests that builds are timed with are sound, and always the same."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from bench.generate import entry, write
from digest.disk.sources import files as source_files
from digest.pipeline import build
from digest.plan import Options

if TYPE_CHECKING:
    from pathlib import Path


def test_a_generated_digest_has_no_problem(tmp_path: Path) -> None:
    write(60, tmp_path)
    result = build(source_files.read(tmp_path), Options(), dt.datetime(2030, 1, 1, tzinfo=dt.UTC))
    assert result.problems == ()
    assert result.catalogue
    assert len(result.catalogue.articles) == 60
    assert {len(article.figures) for article in result.catalogue.articles} == {4}
    assert {len(article.quotes) for article in result.catalogue.articles} == {3}


def test_an_article_is_always_the_same(tmp_path: Path) -> None:
    write(3, tmp_path)
    assert (tmp_path / "content/articles/article-00002.md").read_text(encoding="utf-8") == entry(2).article
    assert entry(2) == entry(2) != entry(3)
