"""A preview of a small digest, asked as a browser asks, without a server."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from digest.foundation.executor import in_turn
from digest.plan import Options
from digest.preview.app import TOKEN, Preview
from digest.preview.events import EventStreams
from digest.preview.local_server.access import hosts_for
from digest.preview.local_server.server import guarded
from digest.preview.site.live import Live
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

OWN = {"host": "127.0.0.1:8000", "origin": "http://127.0.0.1:8000", "content-type": "application/json"}
FERRY = "/articles/ferry/"
MD, YAML, SITE = "content/articles/ferry.md", "content/articles/ferry.yaml", "content/site.yaml"


def answer(
    app: Any,
    method: str,
    path: str,
    headers: Iterable[tuple[bytes, bytes]] = (),
    body: bytes = b"",
    client: str = "127.0.0.1",
) -> tuple[int, bytes]:
    """The status and the body of what an ASGI application answers.

    It runs in a thread of its own, since the loop of a browser's driver may be running in this one.
    """
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": body}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "client": (client, 1),
        "headers": list(headers),
        "query_string": b"page=x",
    }
    with ThreadPoolExecutor(1) as thread:
        thread.submit(lambda: asyncio.run(app(scope, receive, send))).result()
    return int(sent[0]["status"]), b"".join(message.get("body", b"") for message in sent[1:])


class Asked:
    """A preview of a digest in `folder`, asked as a browser asks."""

    def __init__(self, folder: Path, files: Mapping[str, str] = SOUND, **options: bool) -> None:
        self.folder = lay(folder, files)
        live = Live(self.folder, Options(drafts=True), lambda: dt.datetime(2026, 2, 1, tzinfo=dt.UTC), lambda _: None)
        live.begin(in_turn)
        preview = Preview(live, EventStreams(), None, **options)
        self._app = guarded(preview, hosts_for("127.0.0.1"), preview.writes)
        page = self.ask("GET", "/_preview/paste.html", {"host": "127.0.0.1:8000"})[1].decode()
        self.token = re.findall(r'data-token="([^"]+)"', page)[0]

    def ask(
        self, method: str, path: str, headers: dict[str, str], body: bytes = b"", client: str = "127.0.0.1"
    ) -> tuple[int, bytes]:
        """The status and the body of an answer."""
        encoded = [(name.encode(), value.encode()) for name, value in headers.items()]
        return answer(self._app, method, path, encoded, body, client)

    def paste(self, body: bytes, **headers: str) -> tuple[int, bytes]:
        return self.ask("POST", "/_preview/new", {**OWN, TOKEN: self.token, **headers}, body)

    def desk(self, name: str, body: object, *, client: str = "127.0.0.1", **headers: str) -> tuple[int, Any]:
        """The status and what the desk answers to a request of a page of this preview."""
        sent = body if isinstance(body, bytes) else json.dumps(body).encode()
        own = {**OWN, TOKEN: self.token, **{key.replace("_", "-"): value for key, value in headers.items()}}
        status, answer = self.ask("POST", f"/_preview/desk/{name}", own, sent, client)
        return status, json.loads(answer) if status == 200 else answer.decode()

    def seen(self) -> Any:
        """What a page knows the files by."""
        return self.desk("open", {"page": FERRY})[1]["seen"]

    def save(self, *changes: Mapping[str, Any], **given: Any) -> Any:
        """What becomes of changes of the ferry's article, of which the page has seen what is there."""
        body = {"page": FERRY, "changes": changes, "seen": self.seen(), **given}
        status, answer = self.desk("save", body)
        assert status == 200, answer
        return answer

    def text(self, path: str) -> str:
        """A file of the digest, to the byte."""
        return (self.folder / path).read_bytes().decode()
