"""docs/api.md says what is so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.sample import ROOT
from tests.documentation import run_examples

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_what_the_page_shows_is_what_happens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run_examples(ROOT / "docs" / "api.md", tmp_path) > 30
