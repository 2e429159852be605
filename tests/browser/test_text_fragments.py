"""Links to passages land on them in the browsers of three engines: pages of other people, opened at our fragments.

Which pages is in originals.py. Chromium is everywhere; in depth, Firefox and WebKit are taken where Debian has them
installed (firefox-esr; webkit2gtk-driver and xvfb).
"""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest

from tests.browser.engines import FIREFOX, ChromiumEngine, firefox_engine, missing_for_webkit, webkit_engine
from tests.browser.originals import CASES, address, original
from tests.depth import in_depth
from tests.loopback import answering

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.browser.engines import Engine

ENGINES = ("Chromium", "Firefox", "WebKit")
# In milliseconds; where no engine is expected to scroll, what is late is looked at once it has come.
PATIENCE, BRIEFLY = 5000, 2000 if in_depth() else 500


class Originals(BaseHTTPRequestHandler):
    """Answers with the page of the case whose number is asked for."""

    def do_GET(self) -> None:
        number = self.path.strip("/")
        body = original(CASES[int(number)]).encode() if number.isdigit() else b""
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    with answering(Originals) as server:
        yield f"http://127.0.0.1:{server.server_port}"


@pytest.fixture(scope="module", params=ENGINES if in_depth() else ENGINES[:1])
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Engine]]:
    """The name of an engine, and a browser of it."""
    name = request.param
    if name == "Firefox" and not FIREFOX:
        pytest.skip("firefox-esr is not installed")
    if name == "WebKit" and (missing := missing_for_webkit()):
        pytest.skip(f"not installed: {missing}")
    if name == "Chromium":
        yield name, ChromiumEngine(request.getfixturevalue("browser"))
        return
    with webkit_engine() if name == "WebKit" else firefox_engine(tmp_path_factory.mktemp("profile")) as browser:
        yield name, browser


def test_links_land_on_their_passages(engine: tuple[str, Engine], site: str) -> None:
    name, browser = engine
    wrong = []
    for number, case in enumerate(CASES):
        is_reached = name not in case.unreached
        url = address(case, f"{site}/{number}")
        lands = 0 <= browser.middle(url, PATIENCE if is_reached else BRIEFLY) <= 1
        if lands != is_reached:
            wrong.append((case.title, url))
    assert wrong == []
