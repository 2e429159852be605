"""A preview as a browser meets it: the site as published, and beside it, below one reserved path, what watches over it.

Pages come as a build makes them, and two lines in their head more: the script that keeps them fresh, and the style that
labels what waits for its time. What is reserved is looked up in tables too; nothing that is asked for reaches the disk.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path

from markupsafe import escape
from msgspec.json import encode
from msgspec.structs import replace
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from digest.disk.sources import theme_layers
from digest.preview import editor, labels
from digest.preview.desk.answering import Desk
from digest.preview.desk.answers import Saved, ShownAt
from digest.preview.desk.requests import (
    LARGEST,
    SLOWEST,
    Complete,
    Mend,
    NewRequest,
    Open,
    OpenName,
    Propose,
    Save,
    SaveName,
    Suggest,
    Undo,
    WhereShown,
    asked_for,
)
from digest.preview.events import Bulletins, EventStreams, problem_id
from digest.preview.inspector import panel
from digest.preview.local_server.access import is_loopback
from digest.preview.local_server.server import ServerAnswer, find, respond
from digest.preview.own_files import OwnFiles
from digest.preview.pasting import PastedDraft, PasteProblem, draft_of, pasted_in, place_shown
from digest.preview.request_body import body_of
from digest.preview.site.live import Live

RESERVED = "_preview/"
TOKEN = "digest-preview-token"
PASTE = "paste.html"
_NEW = "new"
_DESK = "desk/"
_ASSETS = Path(__file__).parent / "assets"
_HEAD = b"<head>"
_NEVER_EMPTY = (".html", ".xml", ".json")  # what is empty here could not be made
READING_ONLY = b"This preview is for reading only: start it with --write.\n"
_MOST_OPENED, _WHILE = 8, 10.0
"""So many places are opened in the editor within so many seconds: more than anybody clicks."""
_EVENTS = {"Content-Type": "text/event-stream; charset=utf-8"}


class Preview:
    """The ASGI application of a preview of `live`; `launch` starts an editor's command."""

    def __init__(
        self,
        live: Live,
        streams: EventStreams,
        command: list[str] | None,
        launch: Callable[[list[str]], bool] = editor.launch,
        *,
        writes: bool = True,
        from_afar: bool = False,
    ) -> None:
        """Nothing is written where it does not write; those `from_afar` may write where that is said."""
        self._live = live
        self._streams = streams
        self._command = command
        self._launch = launch
        self._is_writing = writes
        self._from_afar = from_afar
        self._desk = Desk(live)
        self._opened: list[float] = []
        self._run = secrets.token_hex(8)
        self._token = secrets.token_urlsafe(24)
        self._bulletins = Bulletins(live, self._run, command is not None)
        self._assets = OwnFiles(_ASSETS)

    # A site, as the server knows one.

    @property
    def base(self) -> str:
        return self._live.base

    def file(self, path: str) -> bytes | None:
        return self._live.body(path)

    def lead(self, url: str) -> str | None:
        return self._live.lead(url)

    # Requests.

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            response = await self._answer(Request(scope, receive), scope["path"])
        except Exception as failure:
            if not isinstance(failure, OSError):
                await run_in_threadpool(self._live.fault, "answering the browser", failure)
            response = respond(
                ServerAnswer(HTTPStatus.INTERNAL_SERVER_ERROR, b"This cannot be shown: the preview says why.\n")
            )
        await response(scope, receive, send)

    async def _answer(self, request: Request, path: str) -> Response:
        for base in (self.base, "/"):
            if path.startswith(base + RESERVED):
                return await self._reserved(request, path.removeprefix(base + RESERVED))
        return await run_in_threadpool(self._page, path, request.headers.get("if-none-match"))

    def _page(self, path: str, known: str | None) -> Response:
        """The answer to a request for the site; every page of it watches over itself."""
        version = self._live.shown.version
        answer = self._found(path)
        response = respond(answer, known)
        if response.body and answer.name.endswith(".html"):
            body = self._watched(answer, response.headers["etag"], version)
            return Response(
                body, answer.status, {"Content-Type": "text/html; charset=utf-8", "ETag": response.headers["etag"]}
            )
        return response

    def _found(self, path: str) -> ServerAnswer:
        if self._live.shown.plan is None:
            return ServerAnswer(HTTPStatus.SERVICE_UNAVAILABLE, self._assets["waiting.html"], "waiting.html")
        answer = find(self, path)
        if answer.body or not answer.name.endswith(_NEVER_EMPTY):
            return answer
        body = self._assets["waiting.html"] if answer.name.endswith(".html") else b"This cannot be made yet.\n"
        return answer._replace(status=HTTPStatus.INTERNAL_SERVER_ERROR, body=body)

    def _watched(self, answer: ServerAnswer, tag: str, version: int) -> bytes:
        given = {
            "base": self.base,
            "run": self._run,
            "version": version,
            "tag": tag,
            "status": int(answer.status),
            "token": self._token,
            "writes": "yes" if self._is_writing else "",
        }
        data = " ".join(f'data-{name}="{escape(value)}"' for name, value in given.items())
        client = self._assets.address("client.js")
        lines = (
            f'<script type="module" id="digest-preview" src="{self.base}{RESERVED}{client}" {data}></script>\n'
            f'<link rel="stylesheet" href="{self.base}{RESERVED}labels.css">'
        )
        before, head, after = answer.body.partition(_HEAD)
        return b"".join((before, head, b"\n", lines.encode(), after)) if head else lines.encode() + before

    async def _reserved(self, request: Request, name: str) -> Response:
        if name == "events":
            if request.method == "HEAD":
                return Response(headers=_EVENTS)
            return StreamingResponse(self._streams.events(self._bulletins), headers=_EVENTS)
        if name == "state":
            return respond(ServerAnswer(HTTPStatus.OK, self._bulletins().encode(), ".json"))
        if name == "labels.css":
            return respond(ServerAnswer(HTTPStatus.OK, labels.style(self._live).encode(), ".css"))
        if name == "panel":
            told = await run_in_threadpool(panel, self._live, request.query_params.get("page", ""))
            return respond(ServerAnswer(HTTPStatus.OK, told, ".json"), request.headers.get("if-none-match"))
        if name == PASTE:
            return respond(ServerAnswer(HTTPStatus.OK, self._paste(), ".html"))
        if name == _NEW:
            return await self._new(request)
        if name.startswith(_DESK):
            return await self._at_desk(request, name.removeprefix(_DESK))
        if name.startswith("open/"):
            return self._open(request, name.removeprefix("open/"))
        return self._assets.answer(name)

    def writes(self, path: str) -> bool:
        """Whether what is asked for at `path` may write to the digest: a paste may, and what is done at the desk."""
        bases = (self.base + RESERVED, "/" + RESERVED)
        return any(path == base + _NEW or path.startswith(base + _DESK) for base in bases)

    def _is_own(self, request: Request, method: str) -> bool:
        """Whether a request comes from a page of this preview's, on this machine.

        It carries a header that no other site can send without being asked for it first (the Fetch Standard's
        preflight, which is refused), and in it a word that only pages from here have been told.
        """
        given = request.headers.get(TOKEN, "")
        is_here = request.client is not None and is_loopback(request.client.host)
        is_here = is_here or (self._from_afar and method == "POST")
        return request.method == method and is_here and secrets.compare_digest(given.encode(), self._token.encode())

    def _paste(self) -> bytes:
        """The page into which an editor pastes."""
        given = {"base": self.base, "token": self._token, "writes": "yes" if self._is_writing else ""}
        data = " ".join(f'data-{name}="{escape(value)}"' for name, value in given.items())
        return self._assets[PASTE].replace(b"<html ", f"<html {data} ".encode(), 1)

    async def _new(self, request: Request) -> Response:
        """Makes a draft of what was pasted, and tells where it is shown, or what is wrong with it."""
        if not self._is_own(request, "POST"):
            return respond(ServerAnswer(HTTPStatus.FORBIDDEN, b"Only the preview itself may write a draft.\n"))
        if not self._is_writing:
            return respond(ServerAnswer(HTTPStatus.FORBIDDEN, READING_ONLY))
        pasted = await pasted_in(request)
        if pasted is None:
            said = "that is larger than any page, or was not sent whole"
            made = PastedDraft(problems=(PasteProblem(said, "paste the article alone"),))
        else:
            made = await draft_of(pasted, self._live)
        return respond(ServerAnswer(HTTPStatus.OK, encode(made), ".json"))

    async def _at_desk(self, request: Request, name: str) -> Response:
        """What is asked for at the editor's desk, and its answer, as JSON."""
        if not self._is_own(request, "POST"):
            return respond(ServerAnswer(HTTPStatus.FORBIDDEN, b"Only the preview itself may write.\n"))
        if not self._is_writing:
            return respond(ServerAnswer(HTTPStatus.FORBIDDEN, READING_ONLY))
        body = await body_of(request, LARGEST, SLOWEST)
        if body is None:
            return respond(
                ServerAnswer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, b"That is too much, or came too slowly.\n")
            )
        answer = await run_in_threadpool(self._done, name, body)
        if isinstance(answer, Saved | ShownAt) and answer.path:
            answer = replace(answer, place=await place_shown(answer.path, self._live))
        if answer is None:
            return respond(ServerAnswer(HTTPStatus.BAD_REQUEST, b"That is nothing that the desk knows.\n"))
        return respond(ServerAnswer(HTTPStatus.OK, encode(answer), ".json"))

    def _done(self, name: str, body: bytes) -> object | None:
        """The answer of the desk; None where it is asked for nothing that it knows."""
        match name:
            case "open":
                return self._desk.open(asked) if (asked := asked_for(body, Open)) else None
            case "suggest":
                return self._desk.suggest(wanted) if (wanted := asked_for(body, Suggest)) else None
            case "save":
                return self._desk.save(made) if (made := asked_for(body, Save)) else None
            case "proposals":
                return self._desk.proposals(wished) if (wished := asked_for(body, Propose)) else None
            case "text":
                return self._desk.text(shown) if (shown := asked_for(body, Open)) else None
            case "forms":
                return self._desk.forms()
            case "names":
                return self._desk.names.names()
            case "complete":
                return self._desk.names.complete(typed) if (typed := asked_for(body, Complete)) else None
            case "new":
                return self._desk.new(new) if (new := asked_for(body, NewRequest)) else None
            case "name":
                return self._desk.names.name(named) if (named := asked_for(body, OpenName)) else None
            case "save-name":
                return self._desk.names.save_name(renamed) if (renamed := asked_for(body, SaveName)) else None
            case "mend":
                return self._desk.remedies.mend(mending) if (mending := asked_for(body, Mend)) else None
            case "shown":
                return ShownAt(awaited.path) if (awaited := asked_for(body, WhereShown)) else None
            case "undo":
                return self._desk.undo(undo) if (undo := asked_for(body, Undo)) else None
        return None

    def _open(self, request: Request, name: str) -> Response:
        """Opens the place of the problem called `name` in the editor."""
        if not self._is_own(request, "GET"):
            return respond(ServerAnswer(HTTPStatus.FORBIDDEN, b"Only the preview itself may open an editor.\n"))
        problem = next((each for each in self._live.shown.problems if problem_id(each) == name), None)
        file = theme_layers.file_of(self._live.source, problem.path) if problem else None
        if problem is None or file is None or self._command is None:
            return respond(ServerAnswer(HTTPStatus.NOT_FOUND, b"There is no such place any more.\n"))
        now = time.monotonic()
        self._opened = [moment for moment in self._opened if now - moment < _WHILE]
        if len(self._opened) >= _MOST_OPENED:
            return respond(ServerAnswer(HTTPStatus.TOO_MANY_REQUESTS, b"The editor is opening other places.\n"))
        self._opened.append(now)
        command = editor.opening(self._command, file, problem.line, problem.column)
        if not self._launch(command):
            return respond(ServerAnswer(HTTPStatus.SERVICE_UNAVAILABLE, b"The editor could not be started.\n"))
        return Response(status_code=HTTPStatus.NO_CONTENT)


def command_of_the_editor() -> list[str] | None:
    """The editor that this machine's user has chosen, if it can be opened from a browser."""
    return editor.editor_command(os.environ)
