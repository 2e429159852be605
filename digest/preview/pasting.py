"""A page that an editor has pasted into the preview, and the draft that it becomes."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request

from digest.preview.request_body import body_of, decoded

if TYPE_CHECKING:
    from digest.foundation.problem import Problem
    from digest.preview.site.live import Live

ARTICLES = "content/articles/"
LARGEST = 24_000_000
"""Bytes of what is pasted: the HTML of a page and its text, as JSON."""
_SLOWEST = 30.0  # seconds in which it must be sent
_PATIENCE = 20.0  # seconds until a draft is shown
_STEP = 0.05


class Pasted(msgspec.Struct, frozen=True):
    """What a browser hands over: the clipboard's HTML, empty where it has none, its text, and the page's address."""

    html: str = ""
    text: str = ""
    address: str = ""


class PasteProblem(msgspec.Struct, frozen=True):
    """What is wrong with it, and what to do; the article that it is about and where that is shown, else empty."""

    message: str
    hint: str
    path: str = ""
    place: str = ""


class PastedDraft(msgspec.Struct, frozen=True):
    """What became of it: where the draft is shown, empty where there is none yet; or what is wrong."""

    path: str = ""
    place: str = ""
    problems: tuple[PasteProblem, ...] = ()
    told: tuple[str, ...] = ()


async def pasted_in(request: Request) -> Pasted | None:
    """What the body of `request` has; None where that is too much, takes too long, or is something else."""
    body = await body_of(request, LARGEST, _SLOWEST)
    return None if body is None else decoded(body, Pasted)


async def draft_of(pasted: Pasted, live: Live) -> PastedDraft:
    """Writes the draft that `pasted` becomes, and waits until it is shown."""
    made = await run_in_threadpool(_written, pasted, live)
    return msgspec.structs.replace(made, place=await place_shown(made.path, live)) if made.path else made


async def place_shown(path: str, live: Live) -> str:
    """The path in the site at which what the file at `path` has is shown, once it is; empty where it takes too long."""
    for _ in range(int(_PATIENCE / _STEP)):
        if place := live.place_of(path):
            return place
        await asyncio.sleep(_STEP)
    return ""


def _written(pasted: Pasted, live: Live) -> PastedDraft:
    # Nothing that only a paste needs is loaded before there is one.
    from digest.drafts.new_draft import Handed, NewDraft, new_draft
    from digest.drafts.telling import AT_THE_DESK, told_of
    from digest.ingest.article_text import Facts
    from digest.ingest.source_kind import SourceKind

    kind = SourceKind.HTML if pasted.html.strip() else SourceKind.TEXT
    handed = Handed(pasted.html if kind is SourceKind.HTML else pasted.text, kind, name="what was pasted")
    said = Facts(today=live.now().date(), url=pasted.address.strip())
    try:
        found = new_draft(handed, said, live.source)
    except OSError as failure:
        return PastedDraft(problems=(PasteProblem(f"nothing was written: {failure}", "look whether the disk is full"),))
    if isinstance(found.value, NewDraft):
        return PastedDraft(path=found.value.draft.pair.article, told=tuple(told_of(found.value, AT_THE_DESK)))
    return PastedDraft(problems=tuple(_told(problem, live) for problem in found.problems))


def _told(problem: Problem, live: Live) -> PasteProblem:
    """A problem for whoever has pasted, with the article that it names."""
    path = problem.path if problem.path.startswith(ARTICLES) else ""
    return PasteProblem(problem.message, problem.hint, path, (live.place_of(path) or "") if path else "")
