"""The preview as an application: what fails in one request is told, and ends nothing."""

from __future__ import annotations

import datetime as dt
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

import pytest

from digest.foundation.executor import in_turn
from digest.foundation.problem import Code
from digest.plan import Options
from digest.preview import app
from digest.preview.app import TOKEN, Preview
from digest.preview.events import EventStreams, problem_id
from digest.preview.local_server.server import ServerAnswer
from digest.preview.site.live import Live
from tests.digests import SOUND, lay
from tests.previewing import answer

if TYPE_CHECKING:
    from pathlib import Path


def ask(preview: Preview, path: str, *headers: tuple[bytes, bytes]) -> int:
    """The status of the answer to a request for `path`."""
    return answer(preview, "GET", path, headers)[0]


@pytest.mark.parametrize(
    ("part", "path"),
    [("find", "/news/"), ("panel", "/_preview/panel"), ("labels.style", "/_preview/labels.css"), ("respond", "/news/")],
)
def test_a_request_that_fails_is_told_and_the_next_is_answered(
    part: str, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    live = Live(lay(tmp_path, SOUND), Options(), lambda: dt.datetime(2026, 2, 1, tzinfo=dt.UTC), lambda _: None)
    live.begin(in_turn)
    preview = Preview(live, EventStreams(), None)
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


def test_no_more_editors_are_opened_than_anybody_asks_for(tmp_path: Path) -> None:
    files = {**SOUND, "content/articles/ferry.yaml": "what: else\n"}
    live = Live(lay(tmp_path, files), Options(), lambda: dt.datetime(2026, 2, 1, tzinfo=dt.UTC), lambda _: None)
    live.begin(in_turn)
    live.fault("nothing", ValueError())  # shows what there is
    problem = next(problem for problem in live.shown.problems if problem.path.endswith("ferry.yaml"))
    opened: list[list[str]] = []
    preview = Preview(live, EventStreams(), ["editor"], lambda command: opened.append(command) or True)
    token = re.search(r'data-token="([^"]+)"', preview._watched(ServerAnswer(HTTPStatus.OK), "", 1).decode())
    assert token
    header = TOKEN.encode(), token[1].encode()
    statuses = [ask(preview, f"/_preview/open/{problem_id(problem)}", header) for _ in range(20)]
    assert statuses == [204] * 8 + [429] * 12
    assert len(opened) == 8
