"""A fault of the tool itself in one article or page is a problem, and the rest is built and checked."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from digest.catalogue import prose_files
from digest.content import front_matter_file
from digest.disk.sources.files import read
from digest.foundation.executor import Executor
from digest.foundation.problem import Code, Problem
from digest.kinds.figures import amounts
from digest.pages.article import page as article_page
from digest.pipeline import build
from digest.plan import Build, Options
from tests.commands import run
from tests.digests import ARTICLE, SIDECAR, SOUND, lay

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
OTHER = {
    "content/articles/bay.md": ARTICLE.replace("night ferry", "bay"),
    "content/articles/bay.yaml": SIDECAR.replace("over 12,400", "12,400"),
}


def fail(*_: Any, **__: Any) -> None:
    raise IndexError("tuple index out of range")


def built(folder: Path) -> Build:
    return build(read(lay(folder, {**SOUND, **OTHER})), Options(), NOW)


def faults(problems: tuple[Problem, ...]) -> list[Problem]:
    return [problem for problem in problems if problem.code is Code.INTERNAL_ERROR]


def test_a_fault_in_an_article_names_it_and_the_others_are_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    find = amounts.find_passage

    def fail_once(text: Any, at: Any, *rest: Any) -> Any:
        return fail() if at.exact.startswith("over") else find(text, at, *rest)

    monkeypatch.setattr(amounts, "find_passage", fail_once)
    made = built(tmp_path)
    (fault,) = faults(made.problems)
    assert fault.path == "content/articles/ferry.md"
    assert "IndexError (tuple index out of range)" in fault.message
    assert "please report it" in fault.hint
    assert "content/articles/bay.yaml" in {problem.path for problem in made.problems}
    assert made.files == {}


def test_a_fault_in_a_page_names_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_page, "annotated", fail)
    made = build(read(lay(tmp_path, SOUND)), Options(), NOW)
    (fault,) = faults(made.problems)
    assert fault.path == "articles/ferry/index.html"
    assert "/articles/ferry/" in fault.message


STAGES = {
    "pipeline.site_file.read": "reading the settings",
    "stages.reading.read_articles": "reading the articles",
    "stages.reading.directory": "reading the articles",
    "stages.reading.read_reviewed": "reading what is known of links",
    "stages.reading.check_addresses": "comparing the articles",
    "stages.reading.check_names": "comparing the articles",
    "stages.laying_out.build_catalogue": "making the catalogue",
    "stages.laying_out.Theme": "reading the templates",
    "stages.jobs.pages": "laying out the pages",
    "stages.jobs.documents": "laying out feeds",
    "stages.jobs.index": "making the search index",
    "stages.jobs.social_cards": "laying out pictures",
    "stages.jobs.copied": "putting the digest together",
    "stages.laying_out.plugin_names": "putting the digest together",
    "stages.laying_out.menu": "putting the digest together",
    "stages.finishing.render": "making the pages",
    "stages.finishing.check": "checking the links",
}


@pytest.mark.parametrize("stage", STAGES)
def test_a_fault_in_a_stage_names_it_and_what_needs_it_not_goes_on(
    stage: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is wrong with a page that needs nothing of the stage is told all the same, wherever it can be."""
    page = {"content/pages/about.md": "---\ntitle: About\nwhat: else\n---\nUs.\n"}
    monkeypatch.setattr(f"digest.{stage}", fail)
    is_finishing = "finishing" in stage
    made = build(read(lay(tmp_path, SOUND if is_finishing else {**SOUND, **page})), Options(), NOW)
    (fault,) = faults(made.problems)
    assert f"a fault of this tool while {STAGES[stage]}: IndexError (tuple index out of range)" in fault.message
    assert made.files == {}
    alone = is_finishing or STAGES[stage] == "putting the digest together"
    others = {problem.code for problem in made.problems} - {Code.INTERNAL_ERROR}
    assert others == (set() if alone else {Code.UNKNOWN_KEY})


@pytest.mark.parametrize(("stage", "path"), [("edition", "editions/2026-w03.md"), ("page", "pages/about.md")])
def test_a_fault_in_what_editors_write_beside_articles_names_the_file(
    stage: str, path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = front_matter_file.parse

    def fail_there(model: Any, at: str, *rest: Any, **options: Any) -> Any:
        return fail() if at == f"content/{path}" else real(model, at, *rest, **options)

    monkeypatch.setattr(prose_files.front_matter_file, "parse", fail_there)
    files = {f"content/{path}": "---\ntitle: X\n---\n", "content/pages/other.md": "---\ntitle: Y\nwhat: else\n---\n"}
    made = build(read(lay(tmp_path, {**SOUND, **files})), Options(), NOW)
    (fault,) = faults(made.problems)
    assert fault.path == f"content/{path}"
    assert f"reading the {stage}" in fault.message
    assert Code.UNKNOWN_KEY in {problem.code for problem in made.problems}


@pytest.mark.parametrize("failure", [MemoryError, OSError])
def test_what_the_system_refuses_is_no_fault(
    failure: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> Any:
        raise failure

    monkeypatch.setattr("digest.stages.jobs.index", refuse)
    with pytest.raises(failure):
        built(tmp_path)


def test_a_fault_is_kept_by_no_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it came of the moment, of too deep a stack for instance, the next build is sound."""
    executor = Executor()
    sources = read(lay(tmp_path, SOUND))
    with monkeypatch.context() as patched:
        patched.setattr(amounts, "find_passage", fail)
        assert faults(build(sources, Options(), NOW, executor).problems)
    assert build(sources, Options(), NOW, executor).problems == ()


@pytest.mark.parametrize("verb", ["build", "check", "list", "publish"])
def test_a_fault_anywhere_in_a_command_is_a_problem(verb: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, SOUND)
    monkeypatch.setattr("digest.disk.sources.files.look", fail)
    monkeypatch.setattr("digest.disk.sources.files.read", fail)
    ran = run(verb, *(["--to", "site"] if verb == "publish" else []), cwd=tmp_path)
    assert ran.returncode == 1
    assert f"a fault of this tool while running `digest {verb}`: IndexError" in ran.stderr
    assert "please report it" in ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("msgspec.json", "Error: the package 'msgspec' is missing, which digest needs"),
        ("digest.plan", "a fault of this tool while running `digest check`: ModuleNotFoundError"),
    ],
)
def test_what_is_not_installed_is_told(
    missing: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_missing(*_: Any, **__: Any) -> None:
        raise ModuleNotFoundError(f"No module named {missing!r}", name=missing)

    monkeypatch.setattr("digest.disk.sources.files.look", is_missing)
    ran = run("check", cwd=lay(tmp_path, SOUND))
    assert ran.returncode == 1
    assert said in ran.stderr
    assert "Traceback" not in ran.stderr


def test_the_traceback_of_a_fault_is_to_be_had(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, SOUND)
    monkeypatch.setattr("digest.disk.sources.files.look", fail)
    with pytest.raises(IndexError):
        run("check", cwd=tmp_path, DIGEST_TRACEBACK="1")


def test_memory_that_a_template_asks_for_is_told_with_it(tmp_path: Path) -> None:
    files = {**SOUND, "templates/home.html": "{% set ferry = 'x' * 10 ** 15 %}"}
    (told,) = build(read(lay(tmp_path, files)), Options(), NOW).problems
    assert (told.code, told.path, told.line) == (Code.TEMPLATE_ERROR, "templates/home.html", 1)
