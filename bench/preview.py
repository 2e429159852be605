"""How soon a save is seen: from the write to the changed page in a real browser, at digests of several sizes.

python -m bench.preview 1000 10000    renews the section of bench/RESULTS.md

Each digest is generated (bench/generate.py) and built once, as `make preview` does; then `digest serve` runs on it,
with Chromium on one article's page. An edit appends a sentence to that article. Its time runs from just before the file
is opened for writing until a MutationObserver in the page sees the sentence. Edits follow each other once all of the
last is made and checked (apart), or when the last is seen (in a row), while the catalogue is still being renewed. On
the front page, the headline of the newest article changes. At the desk, the page itself sends a change, which is
verified and written: the time runs from when it is sent. Everything is checked when every page that an edit changes
is made, and every link is checked.
"""

from __future__ import annotations

import datetime as dt
import http.client
import json
import os
import platform
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bench import generate
from bench.results import PREVIEW, renew
from scripts.chromium import chromium

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

APART, IN_A_ROW, LISTS = 15, 15, 5
_PATIENCE = 600
_LEGEND = """\
Milliseconds from a save to what is seen of it in Chromium; what is measured and how is told in `bench/preview.py`.
Edits apart come a second after all is made and checked; edits in a row as soon as the last one is seen.

| articles | what is seen | median | least | most |
|---|---|---|---|---|"""
_OBSERVE = """word => {
    window.seen = new Promise(done => {
        const look = () => document.body.textContent.includes(word) && done(performance.timeOrigin + performance.now());
        new MutationObserver(look).observe(document.body, {subtree: true, childList: true, characterData: true});
    });
}"""


_AT_THE_DESK = """async word => {
    const { server } = window.desk ??= { server: await import(document.getElementById('digest-preview').src.replace(
        'client.js', 'editing/server.js')) };
    const { seen } = await server.open();
    const began = performance.timeOrigin + performance.now();
    const answer = await server.save([{ file: 'sidecar', do: 'put', keys: ['summary'], value: word }], seen);
    if (!answer.saved) throw new Error(JSON.stringify(answer));
    return began;
}"""


class News:
    """What the server tells, as it tells it."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._newest: dict[str, Any] = {"settled": False, "version": 0}
        self._changed = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        connection = http.client.HTTPConnection(self._host)
        connection.request("GET", "/_preview/events")
        answer = connection.getresponse()
        while line := answer.readline():
            if line.startswith(b"data: "):
                with self._changed:
                    self._newest = json.loads(line[6:])
                    self._changed.notify_all()

    def settled(self, after: int = 0) -> int:
        """The version at which all that is newer than `after` is made and checked."""
        with self._changed:
            self._changed.wait_for(lambda: self._newest["settled"] and self._newest["version"] > after, _PATIENCE)
            return int(self._newest["version"])


def timed(page: Page, word: str, write: Callable[[], None]) -> float:
    """Milliseconds from the start of `write` to the change of the page that says `word`."""
    page.evaluate(_OBSERVE, word)
    started = time.time()
    write()
    return float(page.evaluate("seen")) - started * 1000


def measure(count: int, folder: Path) -> list[str]:
    """The rows of the table for a digest of `count` articles."""
    generate.write(count, folder)
    subprocess.run([sys.executable, "-m", "digest", "build", "--source", folder], check=True, stdout=subprocess.DEVNULL)
    began = time.time()
    command = [sys.executable, "-m", "digest", "serve", "--source", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server, chromium() as browser:
        assert server.stdout
        found = re.search(r"http://\S+", server.stdout.readline())
        assert found
        opened, url = time.time() - began, found[0]
        news = News(urlsplit(url).netloc)
        version = news.settled()
        checked = [time.time() - began]
        page = browser.new_page()
        files = sorted((folder / "content" / "articles").glob("*.md"))
        file = files[count // 2]
        text = file.read_text(encoding="utf-8")
        page.goto(f"{url}articles/{file.stem}/")
        page.locator("html[data-preview-version]").wait_for(state="attached")
        apart, settling = [], []
        for number in range(APART):
            time.sleep(1)
            start = time.time()
            apart.append(timed(page, f"Apart {number}.", lambda n=number: _write(file, f"{text}\nApart {n}.\n")))  # type: ignore[misc]
            version = news.settled(version)
            settling.append((time.time() - start) * 1000)
        in_a_row = [
            timed(page, f"In a row {number}.", lambda n=number: _write(file, f"{text}\nIn a row {n}.\n"))  # type: ignore[misc]
            for number in range(IN_A_ROW)
        ]
        news.settled(version)
        desk = []
        for number in range(APART):
            version = news.settled()
            page.evaluate(_OBSERVE, f"At the desk {number}.")
            began = float(page.evaluate(_AT_THE_DESK, f"At the desk {number}."))
            desk.append(float(page.evaluate("seen")) - began)
            news.settled(version)
        newest = max(files, key=lambda each: re.search(r"published: (\S+)", each.read_text(encoding="utf-8"))[1])  # type: ignore[index]
        text = newest.read_text(encoding="utf-8")
        page.goto(url)
        page.locator("html[data-preview-version]").wait_for(state="attached")
        lists = []
        for number in range(LISTS):
            version = news.settled()
            title = re.sub(r"title: .*", f"title: Headline {number}.", text, count=1)
            lists.append(timed(page, f"Headline {number}.", lambda t=title: _write(newest, t)))  # type: ignore[misc]
            news.settled(version)
        memory = _memory(server.pid)
        server.send_signal(signal.SIGINT)
    rows = [
        _row(count, "article, edits apart", apart),
        _row(count, "article, edits in a row", in_a_row),
        _row(count, "article, saved at the desk", desk),
        _row(count, "front page", lists),
        _row(count, "everything checked", settling),
        _row(count, "start, until it serves", [opened * 1000]),
        _row(count, "start, until all is checked", [each * 1000 for each in checked]),
    ]
    load = f"{os.getloadavg()[0]:.0f}" if hasattr(os, "getloadavg") else "unknown"
    return [
        *rows,
        f"| {count:,} | memory at the end, MB | {memory} | | |",
        f"| {count:,} | load of the machine | {load} | | |",
    ]


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def _row(count: int, what: str, times: list[float]) -> str:
    spread = f"{min(times):,.0f} | {max(times):,.0f}" if len(times) > 1 else " |"
    return f"| {count:,} | {what} | {statistics.median(times):,.0f} | {spread} |"


def _memory(pid: int) -> str:
    status = Path(f"/proc/{pid}/status")
    found = re.search(r"VmRSS:\s+(\d+)", status.read_text(encoding="utf-8")) if status.exists() else None
    return f"{int(found[1]) // 1024:,}" if found else "unknown"


def main(counts: list[int]) -> None:
    """Renews the section of the results."""
    today, where = f"{dt.datetime.now(tz=dt.UTC):%Y-%m-%d}", f"{platform.system()} {platform.machine()}"
    lines = [
        f"{today}, {os.cpu_count()} cores, {where}, Python {platform.python_version()}.\n",
        _LEGEND,
    ]
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            lines += measure(count, Path(folder))
    renew(PREVIEW, "\n".join(lines))


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]])
