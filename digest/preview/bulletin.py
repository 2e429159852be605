"""What the pages of a preview are told: which version is shown, what changed with it, and what is wrong."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import lru_cache
from typing import Any

from digest.foundation.code_frame import frame
from digest.foundation.hashing import encoded, fingerprint
from digest.foundation.problem import Problem, Severity
from digest.model.article_store import LostError
from digest.preview import files
from digest.preview.labels import tag
from digest.preview.live import Live
from digest.preview.state import PreviewState

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
        return self._made(self._live.shown)

    def _make(self, shown: PreviewState) -> str:
        severities = [problem.severity for problem in shown.problems]
        by_weight = sorted(shown.problems, key=lambda problem: problem.severity is not Severity.ERROR)
        return json.dumps(
            {
                "run": self._run,
                "version": shown.version,
                "settled": shown.settled,
                "base": self._live.base,
                "changed": None if shown.changed is None else sorted(shown.changed),
                "labels": tag(self._live, shown),
                "files": files.tag(shown.plan) if shown.plan else "",
                "errors": severities.count(Severity.ERROR),
                "warnings": severities.count(Severity.WARNING),
                "problems": [self._told(problem) for problem in by_weight[:MOST_PROBLEMS]],
            },
            ensure_ascii=False,
        )

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
            "opens": self._can_open and text is not None,
        }


def _text(live: Live, path: str) -> bytes | None:
    """The source file at `path` as it was last read."""
    sources = live.sources
    with suppress(LostError, OSError):
        if path.startswith("templates/"):
            return sources.templates.get(path.removeprefix("templates/"))
        return live.newest(path)
    return None
