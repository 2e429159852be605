"""A real `digest serve` process on a digest of its own, and what it says."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from scripts.sample import ROOT
from tests.forked import COMMAND, Forked, begin

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from playwright.sync_api import Page

NOW = "2026-02-01"
TIMEOUT = 30.0


@dataclass
class Serving:
    """A running preview of the digest in `folder`; `url` ends with the base path."""

    process: subprocess.Popen[str] | Forked
    folder: Path
    url: str

    @property
    def port(self) -> int:
        port = urlsplit(self.url).port
        assert port
        return port

    @property
    def base(self) -> str:
        return urlsplit(self.url).path

    def get(
        self, path: str, method: str = "GET", headers: Mapping[str, str] | None = None
    ) -> tuple[int, dict[str, str], bytes]:
        """The answer to a request for `path`, from the server's root."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT)
        connection.request(method, quote(path, safe="/?=&%"), headers=dict(headers or {}))
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, body

    def news(self) -> Iterator[dict[str, Any]]:
        """Everything that the pages are told, from now on."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=TIMEOUT)
        try:
            connection.request("GET", "/_preview/events")
            answer = connection.getresponse()
            while line := answer.readline():
                if line.startswith(b"data: "):
                    yield json.loads(line[6:])
        finally:
            connection.close()

    def wait(self, is_so: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The first news of which `is_so` holds; AssertionError where the server ends before."""
        for news in self.news():
            if is_so(news):
                return news
        raise AssertionError("the server has ended")

    def settled(self, after: int = 0) -> dict[str, Any]:
        """The news once everything that is newer than version `after` is made and checked."""
        return self.wait(lambda news: news["settled"] and news["version"] > after)

    def caught_up(self, mark: str) -> None:
        """Waits until all that was written before `content/static/turn.txt` was given the words `mark` is served.

        What has just been written may not be known to the server yet, so that `settled` would tell of what came before.
        """
        address = f"{self.base}turn.txt"
        self.wait(lambda news: news["settled"] and self.get(address)[2] == mark.encode())

    def write(self, path: str, content: str | None) -> None:
        """Writes a file of the digest, as most editors do, or takes it away."""
        file = self.folder / path
        if content is None:
            file.unlink()
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="\n")


@contextmanager
def serving(
    folder: Path, *options: str, port: int = 0, env: Mapping[str, str] | None = None, anew: bool = False
) -> Iterator[Serving]:
    """The digest in `folder`, served until the block ends, by a process that is begun `anew` or forked."""
    words = ["serve", "--source", str(folder), "--port", str(port), "--now", NOW, *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "VISUAL": "", "EDITOR": "", **(env or {})}
    reading, writing = os.pipe()
    with tempfile.TemporaryFile("w+", encoding="utf-8") as complaints, os.fdopen(reading, encoding="utf-8") as said:
        process = begin(
            COMMAND, *words, cwd=ROOT, env=environment, output=writing, complaints=complaints.fileno(), anew=anew
        )
        os.close(writing)
        try:
            announced = re.search(r"http://\S+", said.readline())
            assert announced
            yield Serving(process, folder, announced[0])
        finally:
            process.send_signal(signal.SIGINT)
            code = process.wait(timeout=TIMEOUT)
            complaints.seek(0)
            assert code == 0, complaints.read()


def ready(page: Page) -> None:
    """Waits until the preview's script has heard from the server."""
    page.locator("html[data-preview-version]").wait_for(state="attached")
