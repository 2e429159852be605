"""What pages are told."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING

from msgspec.structs import replace

from digest.foundation.problem import Code, Place
from digest.plan import Options
from digest.preview.events import MOST_PROBLEMS, Bulletins
from digest.preview.site.live import Live
from digest.preview.site.state import PreviewState

if TYPE_CHECKING:
    from pathlib import Path


def test_an_error_is_told_before_any_number_of_warnings_and_a_notice_with_its_annotation_alone(tmp_path: Path) -> None:
    live = Live(tmp_path, Options(), lambda: dt.datetime(2026, 2, 1, tzinfo=dt.UTC), lambda _: None)
    warnings = tuple(
        Place(f"content/articles/a{number:03}.yaml").problem(Code.QUALIFIER_DROPPED, "look again")
        for number in range(MOST_PROBLEMS + 20)
    )
    error = Place("content/articles/z.md").problem(Code.MISSING_KEY, "there is no title")
    notice = replace(warnings[0], is_notice=True)
    live.shown = PreviewState(problems=(notice, *warnings, error))
    told = json.loads(Bulletins(live, "run", can_open=False)())
    assert (told["errors"], told["warnings"], len(told["problems"])) == (1, MOST_PROBLEMS + 20, MOST_PROBLEMS)
    assert told["problems"][0]["message"] == "there is no title"
