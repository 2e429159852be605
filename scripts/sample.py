"""The sample digest, built and served for the tests and the pictures as a reader meets it: below a project's path."""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from digest.preview.local_server.access import hosts_for
from digest.preview.local_server.server import Outputs, application, guarded
from digest.preview.local_server.sockets import address, listen, served

if TYPE_CHECKING:
    from collections.abc import Iterator

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"
SITE_URL = "https://digest.example/repo/"
"""A project's path, where links that forget the path break."""


def build(site: Path) -> None:
    """Builds the sample into `site` with the real command, strictly. Raises CalledProcessError where it fails."""
    command = [sys.executable, "-m", "digest", "build", "--source", ROOT, "--output", site, "--base-url", SITE_URL]
    subprocess.run([*command, "--strict"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)


@contextmanager
def serve(site: Path) -> Iterator[str]:
    """The finished `site` on a free port of this machine; gives its address, with the path, until the block ends."""
    outputs = {file.relative_to(site).as_posix(): file.read_bytes() for file in site.rglob("*") if file.is_file()}
    published = Outputs(outputs, SITE_URL)
    waiting = listen(HOST, 0)
    with served(_kept(guarded(application(published), hosts_for(HOST))), waiting):
        yield address(waiting, HOST) + published.base


def _kept(inner: ASGIApp) -> ASGIApp:
    """`inner`, whose answers a browser may keep for ten minutes, as those of GitHub Pages."""

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        async def send_kept(message: Message) -> None:
            if message["type"] == "http.response.start":
                others = [(name, value) for name, value in message["headers"] if name != b"cache-control"]
                message = {**message, "headers": [*others, (b"cache-control", b"max-age=600")]}
            await send(message)

        await inner(scope, receive, send_kept)

    return serve
