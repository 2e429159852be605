"""Browsers of three engines, each asked for one thing: where a page scrolls to when it is opened at an address.

Chromium is Playwright's; Firefox (Debian's firefox-esr) is spoken to by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/),
WebKitGTK (webkit2gtk-driver, on a screen of Xvfb's) by WebDriver (https://www.w3.org/TR/webdriver2/).
"""

from __future__ import annotations

import base64
import http.client
import json
import os
import re
import shutil
import socket
import struct
import subprocess
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser

FIREFOX = shutil.which("firefox-esr") or shutil.which("firefox")
WEBKIT = shutil.which("WebKitWebDriver")
_SCREEN = shutil.which("Xvfb")
_MINI_BROWSER = next(Path("/usr/lib").glob("*/webkit2gtk-4.*/MiniBrowser"), None)
_WIDTH, _HEIGHT = 800, 600
_PATIENCE, _GLANCE = 60.0, 0.1
# Where the middle of the element `here` is, in heights of the window, once the page has scrolled or plainly does not.
_MIDDLE = """new Promise(done => {
  const began = performance.now();
  const look = () => {
    if (scrollY === 0 && performance.now() - began < %d) return setTimeout(look, 20);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const box = document.getElementById("here").getBoundingClientRect();
      done((box.top + box.bottom) / 2 / innerHeight);
    }));
  };
  look();
})"""


class Engine(Protocol):
    """A running browser."""

    def middle(self, url: str, patience: int) -> float:
        """Opens `url`, waits at most `patience` ms for it to scroll, and says where the element `here` is then."""


class ChromiumEngine:
    """A tab of a running Chromium."""

    def __init__(self, browser: Browser) -> None:
        self._page = browser.new_page(viewport={"width": _WIDTH, "height": _HEIGHT})

    def middle(self, url: str, patience: int) -> float:
        self._page.goto(url, wait_until="load")
        return float(self._page.evaluate(_MIDDLE % patience))


@contextmanager
def firefox_engine(profile: Path) -> Iterator[Engine]:
    """Firefox, without a screen, with an empty `profile`."""
    assert FIREFOX
    command = [FIREFOX, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    environment = {
        **os.environ,
        "HOME": str(profile),
        "MOZ_HEADLESS_WIDTH": str(_WIDTH),
        "MOZ_HEADLESS_HEIGHT": str(_HEIGHT),
    }
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stderr
            told = (re.search(r"WebDriver BiDi listening on ws://([\d.]+):(\d+)", line) for line in process.stderr)
            found = next(filter(None, told))
            with closing(_WebSocket(found[1], int(found[2]), "/session")) as conversation:
                yield _Firefox(conversation)
        finally:
            process.kill()


class _Firefox:
    def __init__(self, conversation: _WebSocket) -> None:
        self._socket = conversation
        self._numbers = count(1)
        self._ask("session.new", {"capabilities": {}})
        self._context = self._ask("browsingContext.getTree", {})["contexts"][0]["context"]

    def middle(self, url: str, patience: int) -> float:
        self._ask("browsingContext.navigate", {"context": self._context, "url": "about:blank", "wait": "complete"})
        self._ask("browsingContext.navigate", {"context": self._context, "url": url, "wait": "complete"})
        target = {"context": self._context}
        asked = {"expression": _MIDDLE % patience, "target": target, "awaitPromise": True}
        return float(self._ask("script.evaluate", asked)["result"]["value"])

    def _ask(self, method: str, params: dict[str, Any]) -> dict[str, Any]:
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(self._socket.receive())
            if answer.get("id") == number:
                assert answer["type"] == "success", answer
                return dict(answer["result"])


class _WebSocket:
    """As much of RFC 6455 as a conversation with one's own browser takes: text, and no frames of control."""

    def __init__(self, host: str, port: int, path: str) -> None:
        self._socket = socket.create_connection((host, port), timeout=_PATIENCE)
        self._file = self._socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [f"GET {path} HTTP/1.1", f"Host: {host}:{port}", "Upgrade: websocket", "Connection: Upgrade"]
        lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
        self._socket.sendall("".join(f"{line}\r\n" for line in [*lines, ""]).encode())
        assert b" 101 " in self._file.readline()
        while self._file.readline().strip():
            pass

    def close(self) -> None:
        self._file.close()
        self._socket.close()

    def send(self, text: str) -> None:
        data, mask = text.encode(), os.urandom(4)
        size = len(data)
        head = struct.pack("!BB", 0x81, 0x80 | size) if size < 126 else struct.pack("!BBH", 0x81, 0x80 | 126, size)
        masked = bytes(byte ^ mask[index % 4] for index, byte in enumerate(data))
        self._socket.sendall(head + mask + masked)

    def receive(self) -> str:
        whole = b""
        while True:
            first, size = struct.unpack("!BB", self._file.read(2))
            if size > 125:
                (size,) = struct.unpack(*(("!H", self._file.read(2)) if size == 126 else ("!Q", self._file.read(8))))
            data = self._file.read(size)
            if first & 0x0F in (0x0, 0x1):
                whole += data
            if first & 0x80 and first & 0x0F in (0x0, 0x1):
                return whole.decode()


def missing_for_webkit() -> str:
    """What of WebKit's is not installed; empty where all is."""
    parts = {"webkit2gtk-driver": WEBKIT, "MiniBrowser of libwebkit2gtk": _MINI_BROWSER, "xvfb": _SCREEN}
    return ", ".join(name for name, found in parts.items() if not found)


@contextmanager
def webkit_engine() -> Iterator[Engine]:
    """WebKitGTK's MiniBrowser on a screen that nobody sees."""
    assert WEBKIT
    assert _SCREEN
    with _screen(_SCREEN) as display, socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
        free.close()
        environment = {**os.environ, "DISPLAY": display, "GDK_BACKEND": "x11", "LIBGL_ALWAYS_SOFTWARE": "1"}
        command = [WEBKIT, "--host=127.0.0.1", f"--port={port}"]
        with subprocess.Popen(
            command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as process:
            try:
                _listening(process, port)
                engine = _WebKit(port)
                yield engine
                engine.end()
            finally:
                process.kill()


def _listening(process: subprocess.Popen[bytes], port: int) -> None:
    """Waits until `process` listens at `port`."""
    for _ in range(int(_PATIENCE / _GLANCE)):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except ConnectionRefusedError:
            with suppress(subprocess.TimeoutExpired):
                process.wait(_GLANCE)
        else:
            return


@contextmanager
def _screen(program: str) -> Iterator[str]:
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", f"{_WIDTH}x{_HEIGHT}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as process:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                yield f":{told.readline().strip()}"
        finally:
            process.terminate()


class _WebKit:
    def __init__(self, port: int) -> None:
        self._port = port
        options = {"binary": str(_MINI_BROWSER), "args": ["--automation"]}
        wanted = {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}}
        self._session = f"/session/{self._ask('POST', '/session', wanted)['sessionId']}"

    def middle(self, url: str, patience: int) -> float:
        self._ask("POST", f"{self._session}/url", {"url": "about:blank"})
        self._ask("POST", f"{self._session}/url", {"url": url})
        script = f"const done = arguments[0]; {_MIDDLE % patience}.then(done);"
        return float(self._ask("POST", f"{self._session}/execute/async", {"script": script, "args": []}))

    def end(self) -> None:
        self._ask("DELETE", self._session, {})

    def _ask(self, method: str, path: str, params: dict[str, Any]) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=_PATIENCE)
        connection.request(method, path, json.dumps(params), {"Content-Type": "application/json"})
        answer = json.loads(connection.getresponse().read())["value"]
        connection.close()
        assert not (isinstance(answer, dict) and "error" in answer), answer
        return answer
