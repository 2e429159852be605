"""What an editor's mistakes lead to: broken digests, and the exact words that each is met with.

A case is a file of tests/invalid/: after a line `=== PATH` stands a file that is laid over a sound digest
(tests/digests.py), after `=== problems` what is printed. `pytest tests/test_invalid.py --accept` writes the problems
anew, to be read with an editor's eyes before they are committed. Files that git cannot hold as they are, are made here.
"""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from digest.cli.report import as_text
from digest.disk.sources import files as source_files
from digest.disk.writing import site_writer
from digest.disk.writing.staging import staged
from digest.foundation.problem import Code, Problem
from digest.pipeline import build
from digest.plan import Options
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

CASES = sorted((Path(__file__).parent / "invalid").glob("*.txt"))
NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
MARKER = "=== "
PROBLEMS = "problems"


def sections(text: str) -> dict[str, str]:
    """The parts of a case, by the path after their marker."""
    parts = re.split(rf"^{MARKER}(.*)\n", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def problems_of(folder: Path) -> tuple[tuple[Problem, ...], str]:
    """The problems of the digest in `folder`, and how they are printed."""
    sources = source_files.read(folder)
    result = build(sources, Options(), NOW)
    files = {**sources.files, **{f"templates/{path}": data for path, data in sources.templates.items()}}
    return result.problems, "".join(f"{as_text(problem, files).plain}\n\n" for problem in result.problems)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_problems_are_told_in_these_words(case: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    parts = sections(case.read_text(encoding="utf-8"))
    expected = parts.pop(PROBLEMS, "")
    files: dict[str, str | None] = {path: text or None for path, text in parts.items()}
    _, printed = problems_of(lay(tmp_path, dict(SOUND) | files))
    if request.config.getoption("--accept"):
        sources = "".join(f"{MARKER}{path}\n{text}" for path, text in parts.items())
        case.write_text(f"{sources}{MARKER}{PROBLEMS}\n{printed}", encoding="utf-8")
    else:
        assert printed == expected
    assert printed


def test_the_sound_digest_has_no_problem(tmp_path: Path) -> None:
    assert problems_of(lay(tmp_path, SOUND)) == ((), "")


def symlink(target: str) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        (folder / "content/articles/other.md").symlink_to(target)

    return make


def written(path: str, data: bytes) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        lay(folder, {path: data})

    return make


ARTICLES = "content/articles/"
FERRY = f"{ARTICLES}ferry.md"
YAML = f"{ARTICLES}ferry.yaml"
BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
)
MADE: Mapping[str, tuple[Callable[[Path], None], Code, str]] = {
    "symbolic link to a file": (symlink("ferry.md"), Code.FILE_SYMLINK, f"{ARTICLES}other.md"),
    "symbolic link out of the digest": (symlink("/etc/passwd"), Code.FILE_SYMLINK, f"{ARTICLES}other.md"),
    "symbolic link to nothing": (symlink("nothing"), Code.FILE_SYMLINK, f"{ARTICLES}other.md"),
    "symbolic link to its own folder": (symlink("."), Code.FILE_SYMLINK, f"{ARTICLES}other.md"),
    "not UTF-8": (written(FERRY, ARTICLE.encode("utf-16")), Code.FILE_NOT_UTF8, FERRY),
    "Latin-1": (written(YAML, b"summary: caf\xe9\n"), Code.FILE_NOT_UTF8, YAML),
    "a template in Latin-1": (
        written("templates/topic.html", b"{% extends 'topic.html' %}\ncaf\xe9\n"),
        Code.FILE_NOT_UTF8,
        "templates/topic.html",
    ),
    "a template that others include, in Latin-1": (
        written("templates/macros.html", b"\ncaf\xe9\n"),
        Code.FILE_NOT_UTF8,
        "templates/macros.html",
    ),
    "NUL": (written(FERRY, ARTICLE.encode() + b"\0"), Code.FILE_NOT_UTF8, FERRY),
    "10 MB of text": (written(FERRY, ARTICLE.encode() + b"x " * 5_000_000), Code.FILE_TOO_LARGE, FERRY),
    "2 MB of YAML": (written(YAML, b"# x\n" * 500_000), Code.FILE_TOO_LARGE, YAML),
    "a hundred mistakes in one file": (written(YAML, b"figures:\n" + b"- {}\n" * 60), Code.MISSING_KEY, YAML),
    "a hidden file to publish": (
        written("content/static/.htaccess", b"x"),
        Code.FILE_IGNORED,
        "content/static/.htaccess",
    ),
    "a folder misnamed": (written("content/article/x.md", b"x"), Code.FILE_IGNORED, "content/article"),
    "a folder beside content misnamed": (written("template/base.html", b"x"), Code.FILE_IGNORED, "template"),
    "a folder of content beside it": (written("static/a.png", b"x"), Code.FILE_IGNORED, "static"),
    "a folder with the name of an article": (
        lambda folder: (folder / ARTICLES / "boats.md").mkdir(),
        Code.FILE_IGNORED,
        f"{ARTICLES}boats.md",
    ),
    "a folder with the name of a template": (
        lambda folder: (folder / "templates/article.html").mkdir(parents=True),
        Code.FILE_IGNORED,
        "templates/article.html",
    ),
    "a backup of what is gone": (written(f"{ARTICLES}boats.md~", b"x"), Code.FILE_IGNORED, f"{ARTICLES}boats.md~"),
    "a device": (written(f"{ARTICLES}aux.md", b"x"), Code.FILE_NAME, f"{ARTICLES}aux.md"),
    "an empty article": (written(FERRY, b""), Code.FILE_EMPTY, FERRY),
    "nothing but white space": (written(FERRY, b" \n\t\n"), Code.FILE_EMPTY, FERRY),
    "an alias bomb": (written(YAML, BOMB.encode()), Code.YAML_ALIAS, YAML),
    "nested without end": (written(YAML, b"links: " + b"[" * 5000), Code.YAML_TOO_DEEP, YAML),
}


@pytest.mark.parametrize("name", MADE)
def test_what_git_cannot_hold(name: str, tmp_path: Path) -> None:
    make, code, path = MADE[name]
    make(lay(tmp_path, SOUND))
    problems, printed = problems_of(tmp_path)
    assert (code, path) in {(problem.code, problem.path) for problem in problems}
    assert Code.INTERNAL_ERROR not in {problem.code for problem in problems}
    assert all(problem.hint for problem in problems if problem.code is code)
    assert len(printed) < 40_000


def test_an_article_with_a_wrong_ending_is_told_once(tmp_path: Path) -> None:
    lay(tmp_path, {**SOUND, f"{ARTICLES}boats.MD": ARTICLE})
    assert [(problem.path, problem.code) for problem in problems_of(tmp_path)[0]] == [
        (f"{ARTICLES}boats.MD", Code.FILE_NAME)
    ]


def test_backups_of_what_is_there_are_nobodys_concern(tmp_path: Path) -> None:
    lay(tmp_path, {**SOUND, f"{FERRY}~": "x", f"{YAML}.bak": "x"})
    assert problems_of(tmp_path) == ((), "")


def test_a_template_that_is_not_utf8_is_told_once_with_its_place(tmp_path: Path) -> None:
    lay(
        tmp_path,
        {**SOUND, "templates/base.html": b"<!doctype html>\n<title>caf\xe9</title>\n{% block main %}{% endblock %}"},
    )
    (problem,) = problems_of(tmp_path)[0]
    assert (problem.path, problem.line, problem.column) == ("templates/base.html", 2, 11)
    assert problem.code is Code.FILE_NOT_UTF8


@pytest.mark.parametrize("written", [b"\xff\xfe<\0", b"<p>caf\xe9", b"<p>{% if %}"])
def test_a_template_of_articles_that_cannot_be_read_is_told_without_what_would_follow(
    written: bytes, tmp_path: Path
) -> None:
    lay(tmp_path, {**SOUND, "templates/article.html": written})
    assert {problem.path for problem in problems_of(tmp_path)[0]} == {"templates/article.html"}


def test_mistakes_in_templates_are_told_beside_those_in_the_settings(tmp_path: Path) -> None:
    lay(tmp_path, {**SOUND, "content/site.yaml": "title: [\n", "templates/topic.html": "{% if %}"})
    told = {(problem.path, problem.code) for problem in problems_of(tmp_path)[0]}
    assert ("templates/topic.html", Code.TEMPLATE_ERROR) in told
    assert ("content/site.yaml", Code.YAML_SYNTAX) in told


@pytest.mark.parametrize("change", [lambda data: b"\xef\xbb\xbf" + data, lambda data: data.replace(b"\n", b"\r\n")])
def test_marks_and_line_ends_of_other_systems_are_fine(change: Callable[[bytes], bytes], tmp_path: Path) -> None:
    folder = lay(tmp_path, {path: change(text.encode()) for path, text in SOUND.items()})
    assert problems_of(folder) == ((), "")


# Found by the writer of a site (tests/disk/writing), the reader of files (tests/disk/sources), by who publishes
# (tests/cli/commands/test_publish.py), by plugins (tests/plugins), for a key that has another name since
# (tests/content/schema/test_upgrades.py), for a renamed file beside what git has
# (tests/catalogue/addresses/test_former.py), in drafts (tests/content/validation/test_drafts.py), in pages that are to
# become drafts (tests/drafts, tests/ingest), where the tool fails (tests/test_internal_error.py), or only where a theme
# and the code that renders it do not fit each other.
ELSEWHERE = {
    Code.INTERNAL_ERROR,
    Code.PLUGIN_FAILED,
    Code.PLUGIN_ERROR,
    Code.PLUGIN_WARNING,
    Code.OUTPUT_UNSAFE,
    Code.FILE_UNREADABLE,
    Code.SITE_TOO_LARGE,
    Code.DUPLICATE_HTML_ID,
    Code.KEY_RENAMED,
    Code.LIBRARY_MISSING,
    Code.CARD_LETTERS_MISSING,
    Code.THEME_MISSING,
    Code.LANGUAGE_MISTAKEN,
    Code.THEME_VERSION,
    Code.DRAFT_INCOMPLETE,
    Code.PAGE_UNREADABLE,
    Code.PAGE_WITHOUT_ARTICLE,
    Code.PAGE_NOT_FETCHED,
    Code.CLIPBOARD_UNREADABLE,
    Code.ARTICLE_KNOWN,
    Code.ADDRESS_LOST,
}


def test_every_code_occurs() -> None:
    told = {
        code
        for case in CASES
        for code in re.findall(r"^\S+: (?:error|warning|notice) ([\w-]+):", case.read_text("utf-8"), re.MULTILINE)
    }
    made = {code for _, code, _ in MADE.values()}
    assert set(Code) - made - ELSEWHERE == {Code(code) for code in told} - made - ELSEWHERE


def test_one_run_tells_everything_and_touches_nothing(tmp_path: Path) -> None:
    folder = lay(tmp_path, SOUND)
    site = folder / "site"
    sound = build(source_files.read(folder), Options(), NOW)
    with staged(folder, site) as staging:
        site_writer.write(sound.files, site, folder, staging)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    lay(
        folder,
        {
            YAML: SIDECAR.replace("transport", "transprt").replace(
                "over 12,400 passengers\n    at", "over 12,4 x\n    at"
            ),
            f"{ARTICLES}second.md": ARTICLE.replace("published: 2026-01-15", "published: 2026-02-30"),
            f"{ARTICLES}third.yaml": SIDECAR,
            "content/pages/about.md": "---\ntitle: About\nmenue: false\n---\n<b>x</b> [y](javascript:z)\n",
            "content/editions/2026-w53x.md": "---\ntitle: X\n---\n",
        },
    )
    problems, _ = problems_of(folder)
    assert {problem.path for problem in problems} >= {
        YAML,
        f"{ARTICLES}second.md",
        f"{ARTICLES}third.yaml",
        "content/pages/about.md",
        "content/editions/2026-w53x.md",
    }
    assert build(source_files.read(folder), Options(), NOW).outputs == {}
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before
