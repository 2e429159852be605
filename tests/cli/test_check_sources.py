"""`digest check --sources`, as an editor runs it, against a server on this machine."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING

import pytest

from digest.sourcecheck import check
from tests.commands import run
from tests.digests import ARTICLE, SOUND, lay
from tests.loopback import answering

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = ("--now", "2026-02-01")
LINES = (
    "The ferry carried over 13,400 passengers after dark.",
    " ".join(
        (
            "“People would rather wait for the boat than drive,” said Ada Brook.",
            "It costs €310,000 a year, about 40% from fares.",
        )
    ),
    "The harbour board meets again in the middle of March, when it will hear what the whole town has to say about it.",
)


class Original(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = (
            f"<html><body><article><h1>Ferry</h1>{''.join(f'<p>{line}</p>' for line in LINES)}</article></body></html>"
        )
        self.send_response(200 if self.path == "/night-ferry" else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def original() -> Iterator[str]:
    """The address of the original."""
    with answering(Original) as server:
        yield f"http://127.0.0.1:{server.server_port}/night-ferry"


def test_what_changed_is_told_reviewed_and_shown(
    tmp_path: Path, original: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # How long is waited between requests is tested with a clock of its own (tests/sourcecheck/test_check.py).
    monkeypatch.setattr(check, "PAUSE", 0.0)
    article = ARTICLE.replace("https://example.org/night-ferry", original)
    digest = lay(tmp_path, {**SOUND, "content/articles/ferry.md": article})
    refused = run("check", "--sources", *NOW, cwd=digest)
    assert refused.returncode == 0
    assert "unknown  ferry" in refused.stderr
    assert "private network" in refused.stderr

    ran = run("check", "--sources", "--private-hosts", *NOW, cwd=digest)
    assert ran.returncode == 1
    assert "1 original asked for: 1 changed\n" in ran.stderr
    assert "which says 'over 13,400 passengers' now, found on 2026-02-01" in ran.stderr
    known = digest / "content/sources.yaml"
    assert "now: over 13,400 passengers\n" in known.read_text("utf-8")

    known.write_text(known.read_text("utf-8").replace("    passages:", "    confirmed: true\n    passages:"), "utf-8")
    again = run("check", "--sources", "--private-hosts", *NOW, cwd=digest)
    assert again.returncode == 0
    assert "0 originals asked for; 1 looked at before" in again.stderr
    assert run("build", "--strict", *NOW, cwd=digest).stderr == ""
    assert "The source has changed since" in (digest / "site/articles/ferry/index.html").read_text("utf-8")


def test_one_failed_try_is_told_as_such(tmp_path: Path, original: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "PAUSE", 0.0)
    gone = original.replace("night-ferry", "gone")
    digest = lay(
        tmp_path,
        {**SOUND, "content/articles/ferry.md": ARTICLE.replace("https://example.org/night-ferry", gone)},
    )
    ran = run("check", "--sources", "--private-hosts", *NOW, cwd=digest)
    assert f"missed   ferry: {gone}" in ran.stderr
    assert "that says nothing yet: it is asked for again on a later day" in ran.stderr
    assert "1 missed" in ran.stderr
    assert "gone  " not in ran.stderr
