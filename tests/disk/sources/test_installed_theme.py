"""Themes that are installed as packages."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

import pytest

from digest.disk.sources import files as source_files
from digest.disk.sources.theme_layers import laid_over
from digest.foundation.problem import Code
from digest.pages.views import VIEWS_VERSION
from tests.commands import run
from tests.digests import SITE, SOUND, lay

if TYPE_CHECKING:
    from pathlib import Path

SLATE = {
    "slate_theme/__init__.py": "raise SystemExit('no code of a theme is run')\n",
    "slate_theme/theme.toml": f"views = {VIEWS_VERSION}\n",
    "slate_theme/templates/home.html": "{% extends 'home.html' %}{% block layout %}{{ super() }} slate{% endblock %}",
    "slate_theme/templates/assets/css/slate.css": "body { background: #223 }\n",
    "slate_theme/templates/parts/look.html": (
        "{% include 'parts/look.html' %}\n<link rel=\"stylesheet\" href=\"{{ asset('css/slate.css') }}\">\n"
    ),
    "slate_theme-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: slate-theme\nVersion: 1.0\n",
    "slate_theme-1.0.dist-info/entry_points.txt": "[annotated_digest.themes]\nslate = slate_theme\n",
}


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where a theme called slate is installed."""
    monkeypatch.syspath_prepend(lay(tmp_path / "packages", SLATE))
    importlib.invalidate_caches()
    return tmp_path / "packages"


def digest_of(tmp_path: Path, more: str = "theme: slate\n") -> Path:
    return lay(tmp_path / "digest", {**SOUND, "content/site.yaml": SITE + more})


def home(digest: Path) -> str:
    ran = run("build", cwd=digest)
    assert ran.returncode == 0, ran.stderr
    return (digest / "site/index.html").read_text("utf-8")


@pytest.mark.usefixtures("packages")
def test_a_theme_lies_between_the_default_one_and_the_digests_own(tmp_path: Path) -> None:
    digest = digest_of(tmp_path)
    page = home(digest)
    assert '<body class="home slate">' in page
    assert 'href="assets/css/slate.css?' in page
    assert (digest / "site/assets/css/slate.css").is_file()
    lay(digest, {"templates/home.html": "{% extends 'home.html' %}{% block layout %}{{ super() }} mine{% endblock %}"})
    assert '<body class="home slate mine">' in home(digest)


def test_a_theme_that_changes_makes_the_site_anew(tmp_path: Path, packages: Path) -> None:
    digest = digest_of(tmp_path)
    assert "slate.css" in home(digest)
    before = (digest / "site/assets/css/slate.css").read_bytes()
    lay(packages, {"slate_theme/templates/assets/css/slate.css": "body { background: #322 }\n"})
    home(digest)
    assert (digest / "site/assets/css/slate.css").read_bytes() != before


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize(
    ("name", "change", "code", "said"),
    [
        ("slade", {}, Code.THEME_MISSING, "did you mean slate?"),
        ("other-one", {}, Code.THEME_MISSING, "install its package where digest is installed"),
        ("slate", {"slate_theme/theme.toml": "views = 7\n"}, Code.THEME_VERSION, "made for version 7 of the views"),
        ("slate", {"slate_theme/theme.toml": "views =\n"}, Code.THEME_VERSION, "does not say for which version"),
        (
            "slate",
            {"slate_theme-1.0.dist-info/entry_points.txt": "[annotated_digest.themes]\nslate = gone_theme\n"},
            Code.THEME_MISSING,
            "has no templates",
        ),
    ],
)
def test_what_is_no_theme_for_this_program_is_told(
    name: str, change: dict[str, str], code: Code, said: str, tmp_path: Path
) -> None:
    lay(tmp_path / "packages", change)
    digest = digest_of(tmp_path, f"theme: {name}\n")
    (problem,) = source_files.read(digest).problems
    assert (problem.code, problem.path, problem.line) == (code, "content/site.yaml", SITE.count("\n") + 1)
    assert said in f"{problem.message} {problem.hint}"
    assert run("build", cwd=digest).returncode == 1


def test_layers_keep_what_they_replace() -> None:
    layers = [[(f"t/{name}", number) for name in ("a.html", "b.css")] for number in (1, 2, 3)]
    assert laid_over(*layers) == {"a.html": 3, "b.css": 3, "default/a.html": 2, "default/default/a.html": 1}


def test_its_files_are_copied_and_compared(tmp_path: Path, packages: Path) -> None:
    digest = digest_of(tmp_path)
    ran = run("theme", "copy", "assets/css/slate.css", "home.html", "404.html", cwd=digest)
    assert ran.returncode == 0, ran.stderr
    assert (digest / "templates/assets/css/slate.css").read_text("utf-8") == "body { background: #223 }\n"
    assert '<body class="home slate">' in home(digest)  # and not slate slate
    lay(packages, {"slate_theme/templates/assets/css/slate.css": "body { background: #322 }\n"})
    told = run("theme", "diff", cwd=digest).stdout
    assert "assets/css/slate.css: the default has changed" in told
    assert "+body { background: #322 }" in told
    assert "home.html: the default is as it was" in told
    assert run("theme", "diff", "--reviewed", cwd=digest).returncode == 0
    assert "has changed" not in run("theme", "diff", cwd=digest).stdout


@pytest.mark.parametrize("words", [("copy", "home.html"), ("diff",), ("diff", "--reviewed")])
def test_a_theme_that_is_not_installed_is_told(words: tuple[str, ...], tmp_path: Path) -> None:
    ran = run("theme", *words, cwd=digest_of(tmp_path))
    assert (ran.returncode, ran.stderr.splitlines()[0]) == (1, "Error: no theme 'slate' is installed")
    assert not (tmp_path / "digest/templates").exists()


@pytest.mark.parametrize(
    ("footer", "said"),
    [
        ("<footer>\n{{ nobody }}</footer>", "2:1: error template-error: UndefinedError: 'nobody' is undefined"),
        ("<footer>\n{% if %}</footer>", "2:1: error template-error: Expected an expression"),
        ("<footer>\n<a href='/no/'>x</a></footer>", "2:10: error broken-link: the link '/no/' leads out of the site"),
    ],
)
def test_a_mistake_in_a_theme_is_told_at_its_file(packages: Path, tmp_path: Path, footer: str, said: str) -> None:
    file = packages / "slate_theme/templates/parts/footer.html"
    lay(packages, {"slate_theme/templates/parts/footer.html": footer})
    digest = digest_of(tmp_path)
    told = run("build", cwd=digest).stderr
    assert told.startswith(f"{file.as_posix()}:{said}")
    assert "(in the theme 'slate')" in told.splitlines()[0]
    assert "> 2 |" in told
    lay(digest, {"templates/parts/footer.html": footer})
    (own,) = [line for line in run("build", cwd=digest).stderr.splitlines() if line.startswith("templates/")]
    assert own.startswith(f"templates/parts/footer.html:{said}")
    assert "the theme 'slate'" not in own
