"""The local server: a site below the path at which it is published, read-only, from memory, for one machine's browser.

A path that is asked for is looked up among the files that a build has made. None ever reaches the disk.
"""

from __future__ import annotations

import mimetypes
from asyncio import CancelledError
from collections.abc import Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import NamedTuple, Protocol
from urllib.parse import unquote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from digest.foundation import site_paths
from digest.foundation.hashing import fingerprint
from digest.preview.local_server.access import METHODS, Hosts, guard

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".woff2": "font/woff2",
}
SAFE = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "same-origin",
}
"""What every answer says: keep no copy, where it does not say itself that one may be kept; guess no type; and let no
other site show or load it."""


class ServedSite(Protocol):
    """A site whose files are found by their output paths."""

    @property
    def base(self) -> str:
        """The path below which it is published, percent-decoded."""

    def file(self, path: str) -> bytes | None:
        """The file at output path `path`; None where there is none."""

    def lead(self, url: str) -> str | None:
        """The site path that the site path `url` leads on to, where it does."""


class Outputs:
    """The finished site of files `outputs`, to be published at `url`."""

    def __init__(self, outputs: Mapping[str, bytes], url: str) -> None:
        self._outputs = outputs
        self.base = unquote(site_paths.base_path(url))

    def file(self, path: str) -> bytes | None:
        return self._outputs.get(path)

    def lead(self, url: str) -> str | None:
        return None


class ServerAnswer(NamedTuple):
    """An answer before it is sent: `name` tells the type of the body, `location` is where it leads."""

    status: HTTPStatus
    body: bytes = b""
    name: str = ".txt"
    location: str = ""


def find(site: ServedSite, path: str) -> ServerAnswer:
    """What `site` answers to a request for `path`, percent-decoded."""
    base = site.base
    if path != base and path in ("/", base[:-1]):
        return _leading(HTTPStatus.FOUND, base)
    if not path.startswith(base):
        return _missing(site)
    url = path[len(base) - 1 :]
    lead = site.lead(url)
    if lead is not None:
        return _leading(HTTPStatus.FOUND, base + lead[1:])
    file = site_paths.output_path(url)
    body = site.file(file)
    if body is not None:
        return ServerAnswer(HTTPStatus.OK, body, file)
    if site.file(f"{file}/index.html") is not None:
        return _leading(HTTPStatus.MOVED_PERMANENTLY, f"{base}{file}/")
    return _missing(site)


def _missing(site: ServedSite) -> ServerAnswer:
    return ServerAnswer(HTTPStatus.NOT_FOUND, site.file("404.html") or b"", "404.html")


def _leading(status: HTTPStatus, path: str) -> ServerAnswer:
    return ServerAnswer(status, location=site_paths.absolute("", path))


def respond(answer: ServerAnswer, known: str | None = None) -> Response:
    """The response to send; without its body where the browser's copy, whose tag is `known`, is the same."""
    suffix = f".{answer.name.rpartition('.')[2]}"
    kind = _TYPES.get(suffix) or mimetypes.guess_type(f"x{suffix}")[0] or "application/octet-stream"
    headers = {"Content-Type": kind, "ETag": f'"{fingerprint(answer.body).hex()}"'}
    if answer.location:
        return Response(status_code=answer.status, headers={"Location": answer.location})
    if answer.status == HTTPStatus.OK and known == headers["ETag"]:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return Response(answer.body, status_code=answer.status, headers=headers)


def application(site: ServedSite) -> ASGIApp:
    """An application that serves `site`, to be `guarded`."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope)
        answer = await run_in_threadpool(find, site, request.url.path if not scope["path"] else scope["path"])
        await respond(answer, request.headers.get("if-none-match"))(scope, receive, send)

    return serve


def guarded(inner: ASGIApp, hosts: Hosts, writes: Callable[[str], bool] = lambda _: False) -> ASGIApp:
    """`inner` for requests that may be answered, every answer marked as SAFE says; a reason for all others.

    `writes` tells of a path whether what is asked for there writes.
    """

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        headers = [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"]]
        is_writing = writes(scope["path"])
        refusal = guard(scope["method"], headers, hosts, writes=is_writing)

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                said: list[tuple[bytes, bytes]] = [*message.get("headers", ())]
                marks = [(name.lower().encode(), value.encode()) for name, value in SAFE.items()]
                message = {**message, "headers": [*said, *(mark for mark in marks if mark[0] not in dict(said))]}
            await send(message)

        if refusal is None:
            try:
                await inner(scope, receive, send_safely)
            except CancelledError:  # the server ends, and what was begun is no fault of anybody
                with suppress(RuntimeError):  # an answer had begun, which ends with the connection
                    await Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE)(scope, receive, send_safely)
            return
        methods = "POST" if is_writing else ", ".join(METHODS)
        allowed = {"Allow": methods} if refusal.status is HTTPStatus.METHOD_NOT_ALLOWED else {}
        response = Response(f"{refusal.reason}\n", refusal.status, allowed, "text/plain")
        await response(scope, receive, send_safely)

    return serve
