"""What the pages of a preview are told, as Server-Sent Events (HTML Standard, section 9.2)."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from functools import lru_cache
from typing import Any

from digest.desk.remedies import may_have_remedy
from digest.foundation.code_frame import frame
from digest.foundation.hashing import encoded, fingerprint
from digest.foundation.internal_error import internal_error
from digest.foundation.problem import Place, Problem, Severity
from digest.model.article_store import LostError
from digest.preview.labels import tag
from digest.preview.site import files
from digest.preview.site.live import Live
from digest.preview.site.state import PreviewState
from digest.verification.read_articles import pairs

MOST_PROBLEMS = 100


def problem_id(problem: Problem) -> str:
    """The name by which a browser asks for the place of `problem`."""
    return fingerprint(encoded(problem)).hex()


class Bulletins:
    """The bulletins of one run of a server; `run` tells it from others. Bulletins are JSON, on one line."""

    def __init__(self, live: Live, run: str, can_open: bool) -> None:
        self._live = live
        self._run = run
        self._can_open = can_open
        self._made = lru_cache(maxsize=1)(self._make)

    def __call__(self) -> str:
        """The newest."""
        try:
            return self._made(self._live.shown)
        except Exception as failure:  # the pages would else ask again and again, and be told nothing
            shown = self._live.shown
            fault = internal_error(Place("content"), "telling what is wrong", failure)
            return json.dumps(self._all(shown, "", "", [self._told(fault)], 1, 0), ensure_ascii=False)

    def _make(self, shown: PreviewState) -> str:
        # A notice stands with its annotation, in the panel of the article's page.
        problems = [problem for problem in shown.problems if problem.severity is not Severity.NOTICE]
        severities = [problem.severity for problem in problems]
        by_weight = sorted(problems, key=lambda problem: problem.severity is not Severity.ERROR)
        told = [self._told(problem) for problem in by_weight[:MOST_PROBLEMS]]
        files_tag = files.tag(shown.plan) if shown.plan else ""
        errors, warnings = severities.count(Severity.ERROR), severities.count(Severity.WARNING)
        return json.dumps(
            self._all(shown, tag(self._live, shown), files_tag, told, errors, warnings), ensure_ascii=False
        )

    def _all(
        self, shown: PreviewState, labels: str, files: str, problems: list[dict[str, Any]], errors: int, warnings: int
    ) -> dict[str, Any]:
        return {
            "run": self._run,
            "version": shown.version,
            "settled": shown.settled,
            "base": self._live.base,
            "changed": None if shown.changed is None else sorted(shown.changed),
            "labels": labels,
            "files": files,
            "errors": errors,
            "warnings": warnings,
            "problems": problems,
        }

    def _told(self, problem: Problem) -> dict[str, Any]:
        text = _text(self._live, problem.path)
        return {
            "id": problem_id(problem),
            "severity": problem.severity,
            "code": problem.rule or problem.code,
            "message": problem.message,
            "path": problem.path,
            "line": problem.line,
            "column": problem.column,
            "hint": problem.hint,
            "frame": frame(problem, text.decode("utf-8", "replace")) if problem.line and text else "",
            "page": _page(self._live, problem.path),
            "mendable": may_have_remedy(problem) and bool(text),
            "opens": self._can_open and text is not None,
        }


def _page(live: Live, path: str) -> str:
    """The path in the site at which what the file at `path` has is shown; empty where it is not."""
    beside = pairs([path])
    return live.place_of(beside[0].article if beside else path) or ""


def _text(live: Live, path: str) -> bytes | None:
    """The source file at `path` as it was last read."""
    sources = live.sources
    with suppress(LostError, OSError):
        template = sources.template(path)
        return live.newest(path) if template is None else template
    return None


_HEARTBEAT = 15.0  # seconds after which a stream says something, so that a dead one is noticed
_RETRY = 300  # milliseconds after which a browser asks again


class EventStreams:
    """Wakes all open streams of one event loop. `wake` and `close` may be called from any thread."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._news = asyncio.Event()
        self._is_closed = False

    def attach(self) -> None:
        """Belongs to the running event loop from now on."""
        self._loop = asyncio.get_running_loop()

    def wake(self) -> None:
        """There is news."""
        if self._loop and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._wake)

    def close(self) -> None:
        """Ends all streams."""
        self._is_closed = True
        self.wake()

    def _wake(self) -> None:
        self._news.set()
        self._news = asyncio.Event()

    async def events(self, newest: Callable[[], str]) -> AsyncIterator[str]:
        """The newest message at once, and again whenever it is another."""
        yield f"retry: {_RETRY}\n\n"
        told = ""
        while not self._is_closed:
            news, message = self._news, newest()
            if message != told:
                told = message
                yield f"data: {message}\n\n"
                continue
            try:
                await asyncio.wait_for(news.wait(), _HEARTBEAT)
            except TimeoutError:
                yield ": still here\n\n"
