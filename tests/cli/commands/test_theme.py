"""`digest theme`: copies of the default theme, and what that changed since."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bench.differences import read
from digest.disk.sources import theme_copies
from scripts.sample import ROOT
from tests.commands import run
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

THEME = ROOT / "templates"


@pytest.fixture
def digest(tmp_path: Path) -> Path:
    return lay(tmp_path / "digest", SOUND)


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A default theme that can be changed."""
    theme = tmp_path / "theme"
    for name in ("home.html", "parts/footer.html", "assets/icon.svg", "assets/fonts/newsreader.woff2"):
        (theme / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(THEME / name, theme / name)
    monkeypatch.setattr(theme_copies, "default_theme", lambda: theme)
    return theme


def test_a_copy_is_the_default_and_changes_nothing_that_a_page_says(digest: Path) -> None:
    assert run("build", cwd=digest).returncode == 0
    before = read("index.html", (digest / "site/index.html").read_bytes(), "")
    ran = run("theme", "copy", "home.html", "templates/parts/footer.html", cwd=digest)
    assert ran.returncode == 0
    assert ran.stdout.splitlines() == ["copied templates/home.html", "copied templates/parts/footer.html"]
    assert (digest / "templates/home.html").read_bytes() == (THEME / "home.html").read_bytes()
    built = run("build", "--strict", cwd=digest)
    assert (built.returncode, read("index.html", (digest / "site/index.html").read_bytes(), "")) == (0, before)


AS_IT_LIES = "write it as it lies in the theme: home.html, parts/footer.html, assets/css/frame.css"


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("hom.html", "did you mean home.html?"),
        ("footer.html", "did you mean parts/footer.html?"),
        ("../home.html", "did you mean home.html?"),
        ("../x", AS_IT_LIES),
        (
            "../content/site.yaml",
            "write it as it lies in the theme: home.html, parts/footer.html, assets/css/frame.css",
        ),
    ],
)
def test_what_cannot_be_copied_has_a_hint(digest: Path, name: str, hint: str) -> None:
    ran = run("theme", "copy", name, cwd=digest)
    assert (ran.returncode, ran.stderr) == (1, f"Error: the theme has no {name!r}\n  hint: {hint}\n")


def test_what_the_digest_has_is_not_copied(digest: Path) -> None:
    lay(digest, {"templates/home.html": "mine"})
    ran = run("theme", "copy", "home.html", cwd=digest)
    assert (ran.returncode, (digest / "templates/home.html").read_text("utf-8")) == (1, "mine")
    assert "has a templates/home.html already" in ran.stderr


def test_the_default_theme_is_not_copied_onto_itself() -> None:
    ran = run("theme", "copy", "home.html", cwd=ROOT)
    assert (ran.returncode, "not the digest's own" in ran.stderr) == (1, True)
    assert run("theme", "diff", cwd=ROOT).stdout == "the digest has no file in the place of a default one\n"


def test_what_the_default_changed_is_shown_until_it_is_reviewed(digest: Path, newer: Path) -> None:
    names = ("assets/fonts/newsreader.woff2", "assets/icon.svg", "home.html", "parts/footer.html")
    assert run("theme", "copy", *names, cwd=digest).returncode == 0
    lay(digest, {"templates/home.html": "<p>mine</p>\n", "templates/extra.html": "<p>extra</p>\n"})
    same = [f"{name}: the default is as it was" for name in names]
    assert run("theme", "diff", cwd=digest).stdout.splitlines() == same

    footer = (newer / "parts/footer.html").read_text("utf-8")
    (newer / "parts/footer.html").write_text(footer.replace('<footer class="foot">', "<footer>"), encoding="utf-8")
    (newer / "assets/icon.svg").unlink()
    (newer / "assets/fonts/newsreader.woff2").write_bytes(b"wOF2\xff")
    shown = run("theme", "diff", cwd=digest).stdout
    assert '-<footer class="foot">\n+<footer>\n' in shown
    assert "--- parts/footer.html (as copied)\n+++ parts/footer.html (default now)\n" in shown
    assert "assets/icon.svg: the theme has no file of that name any more\n" in shown
    assert "assets/fonts/newsreader.woff2: the default has changed\nassets/icon" in shown
    assert run("theme", "diff", "home.html", cwd=digest).stdout == "home.html: the default is as it was\n"

    assert run("theme", "diff", "--reviewed", cwd=digest).stdout == shown
    rest = [line for line in same if "icon.svg" not in line]
    assert run("theme", "diff", cwd=digest).stdout.splitlines() == rest
    assert (digest / "templates/home.html").read_text("utf-8") == "<p>mine</p>\n"


def test_a_copy_that_was_made_by_hand_is_told_until_it_is_noted(digest: Path, newer: Path) -> None:
    lay(digest, {"templates/home.html": "<p>mine</p>\n"})
    assert "nothing tells what it was copied from" in run("theme", "diff", "--reviewed", cwd=digest).stdout
    assert run("theme", "diff", cwd=digest).stdout == "home.html: the default is as it was\n"
    (newer / "home.html").write_text("new\n", encoding="utf-8")
    assert "+new\n" in run("theme", "diff", cwd=digest).stdout
