"""Scores on annotated news, of corpora of our own in the formats of others'."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from bench.trust.annotated_news import main

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = """\
Ada Brook runs the ferries. Tom Birk sits on the council.

"We will not sell the boats," said Ada Brook.

"Nobody takes them after dark," Tom Birk replied.
"""
GERMAN = """\
Ada Brook leitet die Fähren.

„Wir verkaufen die Boote nicht“, sagte Ada Brook.
"""


def polnear(folder: Path) -> Path:
    """A corpus of one article, annotated in brat's format, with a wrong source for the second quotation."""
    notes = [
        'T1\tContent 0 29\t"We will not sell the boats,"',
        "T2\tSource 0 9\tAda Brook",
        "E1\tContent1:T1 Source1:T2",
        'T3\tContent 0 31\t"Nobody takes them after dark,"',
        "T4\tSource 0 8\tKim Roe",
        "E2\tContent1:T3 Source1:T4",
    ]
    (folder / "data/test/text").mkdir(parents=True)
    (folder / "data/test/attributions").mkdir()
    (folder / "data/test/text/ferry.txt").write_text(ENGLISH, encoding="utf-8")
    (folder / "data/test/attributions/ferry_1.ann").write_text("\n".join(notes), encoding="utf-8")
    return folder


def german(folder: Path) -> Path:
    """A corpus of one article, with offsets left out, which are not read."""
    note = {"type": "Direct", "speaker": {"text": "Ada Brook"}, "quote": {"text": "„Wir verkaufen die Boote nicht“"}}
    (folder / "data/test").mkdir(parents=True)
    article = {"originalText": GERMAN, "annotations": [note, {**note, "type": "Indirect"}]}
    (folder / "data/test/ferry.json").write_text(json.dumps(article), encoding="utf-8")
    return folder


def test_who_speaks_is_compared_with_the_annotation(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main("polnear", polnear(tmp_path), "test", shows_wrong=True)
    told = capsys.readouterr().out
    assert "quotations found 2 of 2" in told
    assert "speaker right 1 of 2" in told
    assert "CERTAIN 'Tom Birk' for 'Kim Roe'" in told
    assert "speaker nowhere                      1 told of     1" in told
    assert "another speaker of the article       1 told of     1" in told


def test_german_is_read_in_its_own_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main("german", german(tmp_path), "test", shows_wrong=False)
    told = capsys.readouterr().out
    assert "speaker right 1 of 1 100.0%" in told
    assert "negation left out" not in told
