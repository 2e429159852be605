"""What a preview says on the terminal: problems that are new, and of notices no more than is worth a line."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from msgspec.structs import replace

from digest.cli.terminal import Telling
from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Sources
from digest.preview.site.state import PreviewState

FILE = "content/articles/a.yaml"
LIVE: Any = SimpleNamespace(sources=Sources({FILE: b"\n" * 9}, {}))


def doubt(line: int, code: Code = Code.LABEL_IN_DOUBT, *, is_notice: bool = True) -> Problem:
    return replace(Place(FILE, line, 1).doubt(code, "it may be another", "look", "the words"), is_notice=is_notice)


def told(capsys: pytest.CaptureFixture[str], telling: Telling, *problems: Problem) -> list[str]:
    """The first lines of what is told of `problems`."""
    telling.shown(LIVE, PreviewState(problems=problems, settled=True))
    return [line for line in capsys.readouterr().err.splitlines() if line.startswith(FILE) or line[:1].isdigit()]


def test_notices_are_counted_at_first_and_told_when_they_come(capsys: pytest.CaptureFixture[str]) -> None:
    telling = Telling(Path())
    assert told(capsys, telling, doubt(2)) == ["1 notice (`digest check` shows it)"]
    new, count = told(capsys, telling, doubt(2), doubt(4, Code.STATUS_IN_DOUBT))
    assert new.startswith(f"{FILE}:4:1: notice status-in-doubt")
    assert count == "2 notices"


def test_a_notice_that_was_moved_is_not_told_again(capsys: pytest.CaptureFixture[str]) -> None:
    telling = Telling(Path())
    warning = doubt(3, Code.PERIOD_IN_DOUBT, is_notice=False)
    told(capsys, telling, doubt(2), warning)
    moved, count = told(capsys, telling, doubt(4), replace(warning, line=5))
    assert moved.startswith(f"{FILE}:5:1: warning period-in-doubt")
    assert count == "1 warning, 1 notice"
