"""`digest build --email`: the message beside the site, and what stands in its way."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from unittest.mock import patch

from tests.commands import run
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

NOW = ("--now", "2026-02-01")


def test_a_message_is_written_beside_the_site(tmp_path: Path) -> None:
    lay(tmp_path, SOUND)
    ran = run("build", "--email", "latest", *NOW, cwd=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    written = sorted(file.name for file in (tmp_path / "mail/2026-w03").iterdir())
    assert written == ["message.html", "message.json", "message.md", "message.txt"]
    assert "wrote mail/2026-w03/message.html (" in ran.stdout
    first = (tmp_path / "mail/2026-w03/message.html").read_bytes()
    # What earlier builds have kept makes the same, and an unchanged site hinders nothing.
    assert run("build", "--email", "2026-w03", *NOW, cwd=tmp_path).returncode == 0
    assert (tmp_path / "mail/2026-w03/message.html").read_bytes() == first
    assert not list((tmp_path / "site").rglob("message.*"))


def test_nothing_is_written_where_there_is_no_such_edition(tmp_path: Path) -> None:
    ran = run("build", "--email", "2026-w30", *NOW, cwd=lay(tmp_path, SOUND))
    assert ran.returncode == 1
    assert "there is no edition '2026-w30'; did you mean 2026-w03?" in ran.stderr
    assert not (tmp_path / "mail").exists()
    assert not (tmp_path / "site/index.html").exists()


def test_a_template_that_fails_is_told_with_its_line(tmp_path: Path) -> None:
    lay(tmp_path, {**SOUND, "templates/email.html": "<p>\n{{ nothing }}</p>"})
    ran = run("build", "--email", "latest", *NOW, cwd=tmp_path)
    assert ran.returncode == 1
    assert "templates/email.html:2:1: error template-error" in ran.stderr


def test_without_css_inline_it_says_what_to_install(tmp_path: Path) -> None:
    lay(tmp_path, SOUND)
    with patch.dict(sys.modules, {"css_inline": None}):
        ran = run("build", "--email", "latest", *NOW, cwd=tmp_path)
    assert ran.returncode == 1
    assert "pip install css-inline" in ran.stderr
