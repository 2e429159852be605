"""Reading a digest from disk: what is read, and what is refused without being read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from digest.disk.sources import files as source_files
from digest.disk.sources import names as source_names
from digest.disk.sources.theme_layers import default_theme
from digest.foundation.problem import Code
from digest.model.article_store import LostError
from digest.rendering.short_templates import shortened
from scripts.sample import ROOT
from tests.digests import lay


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "content/articles").mkdir(parents=True)
    (tmp_path / "content/site.yaml").write_text("title: T\n")
    (tmp_path / "content/articles/a.md").write_text("---\n---\n")
    return tmp_path


def codes(source: Path) -> list[tuple[Code, str]]:
    return [(problem.code, problem.path) for problem in source_files.read(source).problems]


def test_reads_content_and_the_default_theme(source: Path) -> None:
    sources = source_files.read(source)
    assert list(sources.files) == ["content/articles/a.md", "content/site.yaml"]
    assert "base.html" in sources.templates
    assert sources.problems == ()


def test_own_templates_lie_over_the_default_ones(source: Path) -> None:
    (source / "templates").mkdir()
    (source / "templates/404.html").write_text("mine")
    sources = source_files.read(source)
    assert sources.templates["404.html"] == b"mine"
    assert (
        sources.templates["default/404.html"] == shortened((default_theme() / "404.html").read_text("utf-8")).encode()
    )
    assert "default/base.html" not in sources.templates
    assert "base.html" in sources.templates


@pytest.mark.parametrize("name", [".a.md.swp", "a.md~", "#a.md#", "4913", ".DS_Store", "a.md.bak"])
def test_leaves_alone_what_editors_leave_behind(source: Path, name: str) -> None:
    (source / "content/articles" / name).write_text("x")
    assert len(source_files.read(source).files) == 2


def test_an_article_that_is_open_in_emacs_is_no_mistake(source: Path) -> None:
    (source / "content/articles/.#a.md").symlink_to("editor@desk.123:456")
    assert codes(source) == []
    assert len(source_files.read(source).files) == 2


def test_refuses_links_to_files_and_folders(source: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere")
    (secret / "b.md").write_text("secret")
    (source / "content/articles/b.md").symlink_to(secret / "b.md")
    (source / "content/pages").symlink_to(secret)
    assert codes(source) == [
        (Code.FILE_SYMLINK, "content/articles/b.md"),
        (Code.FILE_SYMLINK, "content/pages"),
    ]
    assert all(b"secret" not in data for data in source_files.read(source).files.values())


def test_refuses_a_content_folder_that_is_a_link(tmp_path: Path, source: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "content").symlink_to(source / "content")
    assert codes(other) == [(Code.FILE_SYMLINK, "content")]


def test_refuses_a_pipe_without_waiting_for_it(source: Path) -> None:
    os.mkfifo(source / "content/articles/b.md")
    assert codes(source) == [(Code.FILE_UNREADABLE, "content/articles/b.md")]


ELSEWHERE = """
import os, sys
from pathlib import Path
del os.O_NOFOLLOW, os.O_NONBLOCK
from digest.disk.sources import files as source_files
from digest.disk.sources import names as source_names
print(*(f"{problem.path} {problem.code}" for problem in source_files.read(Path(sys.argv[1])).problems))
"""


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this is such a system")
def test_links_are_refused_where_the_system_cannot_open_without_following_them(source: Path) -> None:
    (source / "content/articles/b.md").symlink_to("a.md")
    ran = subprocess.run(
        [sys.executable, "-c", ELSEWHERE, source], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert ran.stdout == "content/articles/b.md file-symlink\n"


def test_refuses_large_files(source: Path) -> None:
    (source / "content/articles/a.yaml").write_bytes(b"a" * 1_000_001)
    (source / "content/articles/b.md").write_bytes(b"a" * 5_000_001)
    assert codes(source) == [
        (Code.FILE_TOO_LARGE, "content/articles/a.yaml"),
        (Code.FILE_TOO_LARGE, "content/articles/b.md"),
    ]


@pytest.mark.parametrize(
    "name",
    ["a\nb.md", "a\\b.md", "a:b.md", "b.md ", "a.yml", "A.MD", "b.MD", "b.markdown", "aux.md", "Con.yaml", "lpt1.md"],
)
def test_refuses_names_that_are_not_safe_everywhere(source: Path, name: str) -> None:
    (source / "content/articles" / name).write_text("x")
    assert [code for code, _ in codes(source)] == [Code.FILE_NAME]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("content/Site.yaml", "content/site.yaml"),
        ("content/site.yml", "content/site.yaml"),
        ("content/SITE.YML", "content/site.yaml"),
        ("content/config.yaml", "content/site.yaml"),
        ("content/settings.yml", "content/site.yaml"),
        ("content/_config.yml", "content/site.yaml"),
        ("content/Links.yaml", "content/links.yaml"),
        ("content/Articles/b.md", "content/articles/b.md"),
        ("content/Articles/b.MD", "content/articles/b.md"),
        ("content/STATIC/logo.svg", "content/static/logo.svg"),
        ("content/articles/b.markdown", "content/articles/b.md"),
        ("content/articles/deep/b.yml", "content/articles/deep/b.yaml"),
        ("content/articles/b.YAML", "content/articles/b.yaml"),
        ("content/pages/about.MD", "content/pages/about.md"),
        ("content/articles/con.md", "content/articles/con.md"),
        ("content/articles/a:b.md", "content/articles/a:b.md"),
    ],
)
def test_what_has_a_wrong_name_is_read_so_that_all_is_told_at_once(tmp_path: Path, written: str, meant: str) -> None:
    (tmp_path / written).parent.mkdir(parents=True)
    (tmp_path / written).write_text("x")
    first = source_files.look(tmp_path, {})
    assert dict(first.sources.files) == {meant: b"x"}
    assert {problem.code for problem in first.sources.problems} == {Code.FILE_NAME}
    assert all(problem.hint for problem in first.sources.problems)
    assert source_files.look(tmp_path, first.known).sources.problems == first.sources.problems


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("articles/A.MD", "articles/a.md"), ("Site.yaml", "site.yaml"), ("articles/b.yml", "articles/b.yaml")],
)
def test_what_has_the_right_name_is_read_and_not_the_other(source: Path, wrong: str, right: str) -> None:
    (source / "content" / right).write_text("right")
    (source / "content" / wrong).write_text("wrong")
    if (source / "content" / right).read_text() != "right":
        pytest.skip("this file system takes both for one")
    sources = source_files.read(source)
    assert sources.files[f"content/{right}"] == b"right"
    assert [(problem.code, problem.path) for problem in sources.problems] == [(Code.FILE_NAME, f"content/{wrong}")]


@pytest.mark.parametrize("right", ["site.yaml", "site.yml"])
def test_what_may_be_settings_is_ignored_beside_those_that_are(tmp_path: Path, right: str) -> None:
    lay(tmp_path, {"content/config.yaml": "wrong", "content/settings.yaml": "wrong", f"content/{right}": "right"})
    sources = source_files.read(tmp_path)
    assert dict(sources.files) == {"content/site.yaml": b"right"}
    told = [problem.path for problem in sources.problems if problem.code is Code.FILE_IGNORED]
    assert told == ["content/config.yaml", "content/settings.yaml"]


def test_the_first_of_what_may_be_settings_is_read(tmp_path: Path) -> None:
    lay(tmp_path, {"content/config.yaml": "first", "content/settings.yaml": "second"})
    sources = source_files.read(tmp_path)
    assert dict(sources.files) == {"content/site.yaml": b"first"}
    assert [(problem.path, problem.code) for problem in sources.problems] == [
        ("content/config.yaml", Code.FILE_NAME),
        ("content/settings.yaml", Code.FILE_IGNORED),
    ]


@pytest.mark.parametrize("name", ["site.yaml", "config.yml", "_config.yml"])
def test_settings_beside_content_are_told_where_it_has_none(tmp_path: Path, name: str) -> None:
    lay(tmp_path, {name: "x", "content/articles/a.md": "x"})
    (problem,) = source_files.read(tmp_path).problems
    assert (problem.code, problem.path) == (Code.FILE_IGNORED, name)
    assert problem.hint == "if they stand in here, move it to content/site.yaml"
    lay(tmp_path, {"content/site.yaml": "x"})
    assert source_files.read(tmp_path).problems == ()


@pytest.mark.parametrize("folder", ["Content", "CONTENT"])
def test_a_folder_that_only_some_systems_find_is_told(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "site.yaml").write_text("x")
    sources = source_files.read(tmp_path)
    assert dict(sources.files) == {"content/site.yaml": b"x"}
    (problem,) = sources.problems
    assert (problem.code, problem.path, problem.hint) == (Code.FILE_NAME, folder, "rename it content")


def test_refuses_a_name_that_is_not_unicode(source: Path) -> None:
    os.close(os.open(os.fsencode(source) + b"/content/articles/\xff.md", os.O_CREAT | os.O_WRONLY))
    assert codes(source) == [(Code.FILE_NAME, "content/articles/\\udcff.md")]


def test_what_is_known_and_then_gone_is_lost(source: Path) -> None:
    first = source_files.look(source, {})
    path = next(path for path in first.known if path.startswith("content/articles/"))
    again = source_files.look(source, first.known)
    (source / path).unlink()
    assert path in again.sources.files
    with pytest.raises(LostError):
        again.sources.files[path]


def test_articles_that_are_not_held_are_read_as_they_were(source: Path) -> None:
    held, other = source_files.look(source, {}), source_files.look(source, {}, held=False)
    assert other.known == held.known
    assert dict(other.sources.files) == dict(held.sources.files)
    path = next(path for path in other.known if path.startswith("content/articles/"))
    (source / path).write_text("Something else.")
    assert held.sources.files[path] != b"Something else."
    with pytest.raises(LostError):
        other.sources.files[path]


def test_names_that_differ_in_encoding_alone_are_told_as_such(source: Path) -> None:
    for name in ("caf\u00e9.md", "cafe\u0301.md"):
        (source / "content/articles" / name).write_text("x")
    if len(list((source / "content/articles").iterdir())) < 3:
        pytest.skip("this file system takes both for one")
    (problem,) = source_files.read(source).problems
    assert problem.code is Code.FILE_NAME
    assert "how accents are encoded" in problem.message


def test_well_known_files_are_published_and_other_hidden_ones_told(source: Path) -> None:
    static = source / "content/static"
    (static / ".well-known").mkdir(parents=True)
    (static / ".well-known/security.txt").write_text("Contact: x")
    (static / ".well-known/.a.swp").write_text("x")
    (static / ".htaccess").write_text("x")
    (static / ".gitkeep").write_text("")
    sources = source_files.read(source)
    assert [path for path in sources.files if "static" in path] == ["content/static/.well-known/security.txt"]
    assert codes(source) == [(Code.FILE_IGNORED, "content/static/.htaccess")]
    assert not source_names.is_left_by_editor("content/static/.well-known/security.txt")
    assert source_names.is_left_by_editor("content/static/.htaccess")


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        ("content/articles/b.mdx", "articles end in .md"),
        ("content/articles/notes.txt", "articles end in .md"),
        ("content/articles/deep/photo.jpg", "articles end in .md"),
        ("content/articles/README", "articles end in .md"),
        ("content/editions/2026-w03.yaml", "editions end in .md"),
        ("content/pages/about.html", "pages end in .md"),
        ("content/editions.md", "did you mean content/editions/?"),
        ("content/article.md", "did you mean content/articles/?"),
        ("content/logo.svg", "texts lie in content/articles/"),
        ("content/settings.yaml", "settings stand in content/site.yaml"),
        ("Templates/home.html", "rename it templates"),
        ("content/articles/.hidden.md", "give it another name"),
        ("content/.site.yaml", "give it another name"),
        ("content/static/.htpasswd", "give it another name"),
    ],
)
def test_files_that_nobody_reads_are_told(source: Path, path: str, hint: str) -> None:
    (source / path).parent.mkdir(parents=True, exist_ok=True)
    (source / path).write_bytes(b"\xff")
    sources = source_files.read(source)
    assert list(sources.files) == ["content/articles/a.md", "content/site.yaml"]
    (problem,) = sources.problems
    told = path if path.startswith("content") else "Templates"
    assert (problem.code, problem.path) == (Code.FILE_IGNORED, told)
    assert problem.hint.startswith(hint)


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"hoem.html": "x"}, {"templates/hoem.html": "did you mean home.html?"}),
        ({"articles.html": "x"}, {"templates/articles.html": "did you mean article.html?"}),
        ({"articles.html": "x", "home.html": "{% include 'articles.html' %}"}, {}),
        ({"articles.html": "x", "../plugins/own.py": "TEMPLATE = 'articles.html'"}, {}),
        ({"harbour.html": "x", "home.html": "x"}, {"templates/harbour.html": "name it as the template that it"}),
        ({"parts/harbour.html": "x", "home.html": "{% include 'parts/harbour.html' %}"}, {}),
        ({"parts/gauge.html": "x", "../plugins/own.py": "part('gauge')"}, {}),
        ({"kinds/gauge.html": "x"}, {}),
        ({"parts/gauge.html": "x", "home.html": "{% include name %}"}, {}),
        ({"parts/gauge.html": "x", "home.html": "{% include 'parts/' ~ name ~ '.html' %}"}, {}),
        ({"parts/gauge.html": "x", "../content/site.yaml": "plugins: [gauges]"}, {}),
        ({"logo.svg": "x"}, {"templates/logo.svg": "templates end in .html; what is published as it is"}),
        ({"home.htm": "x"}, {"templates/home.htm": "templates end in .html; what is published as it is"}),
        ({"fleet.csv": "x", "../plugins/own.py": "open('templates/fleet.csv')"}, {}),
        ({"README.md": "x", "LICENSE": "x"}, {}),
    ],
)
def test_files_of_the_theme_that_nothing_is_made_with_are_told(
    source: Path, files: dict[str, str], told: dict[str, str]
) -> None:
    (source / "templates").mkdir()
    (source / "plugins").mkdir()
    for name, text in files.items():
        (source / "templates" / name).parent.mkdir(exist_ok=True)
        (source / "templates" / name).write_text(text)
    problems = source_files.read(source).problems
    assert {problem.path for problem in problems} == {*told}
    assert all(problem.hint.startswith(told[problem.path]) for problem in problems)
    assert all(problem.code is Code.FILE_IGNORED for problem in problems)


@pytest.mark.parametrize(
    "path",
    ["content/.obsidian/app.json", "content/articles/.gitkeep", "content/articles/a.md~", "content/.editorconfig"],
)
def test_what_programs_keep_for_themselves_is_not_told(source: Path, path: str) -> None:
    (source / path).parent.mkdir(parents=True, exist_ok=True)
    (source / path).write_text("x")
    assert codes(source) == []


@pytest.mark.parametrize(
    ("name", "hint"), [("article", "did you mean content/articles/?"), ("zzz", "content/ has articles")]
)
def test_folders_that_nothing_is_read_from_are_told(source: Path, name: str, hint: str) -> None:
    (source / "content" / name).mkdir()
    (problem,) = source_files.read(source).problems
    assert (problem.code, problem.path) == (Code.FILE_IGNORED, f"content/{name}")
    assert problem.hint.startswith(hint)
