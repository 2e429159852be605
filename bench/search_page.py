"""The search page of a whole site on a slow line: python -m bench.search_page COUNT [ROUNDS]

A digest of COUNT generated articles is built, and its search page opened at an address that asks for one word, by a
browser (Chromium) with nothing in its cache, over HTTP/1.1 and over HTTP/2, at Slow 4G: 562 ms a request, 180 kB a
second. Time runs from the request of the page to ten results in it: what pages load besides (styles, fonts) takes its
share of the line, as it does for readers. Prints the median of ROUNDS, and the requests and kB of each.

HTTP/2 is Node's (peers/search/server.js), which needs `openssl` on the path for a certificate.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser, sync_playwright

from bench import generate
from bench.search import PEERS, serving
from scripts.chromium import NAMES

_QUERY = generate.word(100)
_CERTIFICATE = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out cert.pem"
_SEEN = "() => document.querySelectorAll('.hits > li').length >= 10"

Told = Callable[[], tuple[int, int]]
"""Requests and bytes since this was last asked."""


@contextmanager
def over_http_1(site: Path) -> Iterator[tuple[str, Told]]:
    """`site` behind a slow server: its address, and what it has sent."""
    with serving(site) as (address, traffic):
        traffic.begin(slow=True)

        def told() -> tuple[int, int]:
            sent = traffic.requests, traffic.sent
            traffic.begin(slow=True)
            return sent

        yield address, told


@contextmanager
def over_http_2(site: Path) -> Iterator[tuple[str, Told]]:
    """The same over HTTP/2."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(_CERTIFICATE.split(), cwd=folder, check=True, capture_output=True)
        command = ("node", str(PEERS / "server.js"), str(site), f"{folder}/cert.pem", f"{folder}/key.pem")
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdin
            assert server.stdout
            port = server.stdout.readline().strip()

            def told() -> tuple[int, int]:
                assert server.stdin
                assert server.stdout
                server.stdin.write("slow\n")
                server.stdin.flush()
                sent = json.loads(server.stdout.readline())
                return sent["requests"], sent["sent"]

            told()
            yield f"https://127.0.0.1:{port}", told
            server.terminate()


def visit(browser: Browser, address: str) -> float:
    """Seconds to ten results, in a browser with an empty cache."""
    context = browser.new_context(ignore_https_errors=True, bypass_csp=True)  # which would refuse to be looked at
    page = context.new_page()
    page.goto(f"{address}/search/index.html?q={_QUERY}", wait_until="commit")
    page.wait_for_function(_SEEN, timeout=60_000, polling=10)
    seconds = float(page.evaluate("performance.now()")) / 1000
    page.wait_for_load_state("networkidle")
    context.close()
    return seconds


def main(count: int, rounds: int) -> None:
    """Prints a line for each protocol."""
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        source, site = Path(temporary, "source"), Path(temporary, "source", "site")
        generate.write(count, source)
        build = [sys.executable, "-m", "digest", "build", "--source", source, "--output", site]
        subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
        browser = playwright.chromium.launch(
            executable_path=next(filter(None, map(shutil.which, NAMES)), None),
            args=["--no-sandbox", "--disable-gpu", "--no-first-run"],
        )
        for name, serve in (("HTTP/1.1", over_http_1), ("HTTP/2", over_http_2)):
            with serve(site) as (address, told):
                seconds = [visit(browser, address) for _ in range(rounds)]
                requests, sent = told()
            least, most = min(seconds), max(seconds)
            sys.stdout.write(
                f"{name}: {median(seconds):.2f} s ({least:.2f}–{most:.2f}), "
                f"{requests / rounds:.0f} requests, {sent / rounds / 1000:.0f} kB\n"
            )
        browser.close()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 5)
