"""The preview as an application: what fails in one request is told, and ends nothing."""

from __future__ import annotations

import asyncio
import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest

from digest.foundation.executor import in_turn
from digest.foundation.problem import Code
from digest.pipeline import Options
from digest.preview import app
from digest.preview.app import Preview
from digest.preview.events import Streams
from digest.preview.live import Live
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path


def ask(preview: Preview, path: str) -> int:
    """The status of the answer to a request for `path`."""
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": path, "headers": [], "query_string": b"page=x"}
    asyncio.run(preview(scope, receive, send))
    return int(sent[0]["status"])


@pytest.mark.parametrize(
    ("part", "path"),
    [("find", "/news/"), ("panel", "/_preview/panel"), ("labels.style", "/_preview/labels.css"), ("respond", "/news/")],
)
def test_a_request_that_fails_is_told_and_the_next_is_answered(
    part: str, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = Live(lay(tmp_path, SOUND), Options(), lambda: dt.datetime(2026, 2, 1, tzinfo=dt.UTC), lambda _: None)
    live.begin(in_turn)
    preview = Preview(live, Streams(), None)
    real = app.respond

    def fail(*given: Any) -> Any:
        if part == "respond" and given[0].status == 500:
            return real(*given)
        raise IndexError("tuple index out of range")

    with monkeypatch.context() as patched:
        patched.setattr(f"digest.preview.app.{part}", fail)
        assert ask(preview, path) == 500
    assert [problem.code for problem in live.shown.problems] == [Code.INTERNAL_ERROR]
    assert ask(preview, path) == 200
