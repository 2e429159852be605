"""A build is skipped where it would change nothing, and nowhere else."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import marshal
import os
import time
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from digest.cli import main
from digest.disk import build_runner
from digest.disk.cache import no_op_check
from digest.disk.file_status import look
from digest.disk.known_site import known_site
from tests.digests import ARTICLE, SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
LATER = time.time_ns() + 3_600_000_000_000


@pytest.fixture
def kept(tmp_path: Path) -> tuple[Path, no_op_check.LastBuild]:
    """A digest with a site, and what is kept of the build that made it."""
    lay(tmp_path, {**SOUND, "site/index.html": "home", "site/.digest-manifest": "", "site/a/index.html": "a"})
    inputs = no_op_check.look(tmp_path)
    until = dt.datetime(2026, 3, 1, tzinfo=dt.UTC).isoformat()
    site = known_site(look(tmp_path / "site"))
    last = no_op_check.finished("r", inputs, LATER, site.name, 2, NOW, until)
    assert last
    no_op_check.remember(tmp_path, last, inputs, site.encoded)
    return tmp_path, last


def holds(folder: Path, request: str = "r", now: dt.datetime = NOW) -> bool:
    last = no_op_check.last_build(folder)
    looking = no_op_check.Looking(folder, folder / "site", last)
    inputs, site = looking.inputs(), looking.site
    if last is None or site is None or not no_op_check.holds_but_for_content(last, request, inputs, now):
        return False
    return no_op_check.still_holds(last, inputs) and site.holds()


def test_what_is_kept_is_what_was(kept: tuple[Path, no_op_check.LastBuild]) -> None:
    folder, last = kept
    assert no_op_check.last_build(folder) == last
    assert holds(folder)
    assert holds(folder, now=NOW + dt.timedelta(days=27))


def same_size_same_time(file: Path) -> None:
    status = file.stat()
    file.write_bytes(file.read_bytes()[::-1])
    os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def kept_otherwise(name: str, value: object) -> Callable[[Path], object]:
    def changed(folder: Path) -> None:
        file = folder / no_op_check.FILE
        file.write_text(json.dumps(json.loads(file.read_text()) | {name: value}))

    return changed


def linked(file: Path) -> None:
    file.unlink()
    file.symlink_to("../index.html")


def kept_of_sources(folder: Path, data: bytes) -> None:
    """What is kept of them is not needed: they are looked at anew, and so must be another for this to be seen."""
    (folder / ".digest-cache/last-sources").write_bytes(hashlib.sha256(data).digest() + data)
    (folder / "content/more.txt").write_text("x")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a source changed": lambda folder: lay(folder, {"content/articles/ferry.md": ARTICLE + "x"}),
    "a source changed, as if it had not": lambda folder: same_size_same_time(folder / "content/articles/ferry.md"),
    "a source more": lambda folder: lay(folder, {"content/pages/a.md": "---\ntitle: A\n---\n"}),
    "a source less": lambda folder: (folder / "content/articles/ferry.yaml").unlink(),
    "a source renamed": lambda folder: (folder / "content/articles/ferry.yaml").rename(folder / "content/x.yaml"),
    "a template more": lambda folder: lay(folder, {"templates/404.html": "x"}),
    "a page changed": lambda folder: lay(folder, {"site/index.html": "HOME"}),
    "a page less": lambda folder: (folder / "site/a/index.html").unlink(),
    "a page more": lambda folder: lay(folder, {"site/b/index.html": ""}),
    "a page that became a link": lambda folder: linked(folder / "site/a/index.html"),
    "nothing kept": lambda folder: (folder / no_op_check.FILE).unlink(),
    "something else kept": lambda folder: (folder / no_op_check.FILE).write_text('{"a": 1}'),
    "no time kept": kept_otherwise("since", "yesterday"),
    "no time with a zone": kept_otherwise("until", "2026-03-01"),
    "a number for a time": kept_otherwise("since", 5),
    "a list of plugins": kept_otherwise("plugins", []),
    "rubbish kept of the site": lambda folder: (folder / ".digest-cache/last-site").write_bytes(b"\xff["),
    "nothing kept of the site": lambda folder: (folder / ".digest-cache/last-site").unlink(),
    "rubbish kept of the sources": lambda folder: kept_of_sources(folder, b"\xff["),
    "what another version kept of the sources": lambda folder: kept_of_sources(folder, marshal.dumps([("a", ("b",))])),
    "rubbish kept": lambda folder: (folder / no_op_check.FILE).write_bytes(b"\xff["),
}


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_is_seen(change: str, kept: tuple[Path, no_op_check.LastBuild]) -> None:
    CHANGES[change](kept[0])
    assert not holds(kept[0])


def test_another_request_or_time_is_another_build(kept: tuple[Path, no_op_check.LastBuild]) -> None:
    folder, _ = kept
    assert not holds(folder, "other")
    assert not holds(folder, now=NOW - dt.timedelta(seconds=1))
    assert not holds(folder, now=dt.datetime(2026, 3, 1, tzinfo=dt.UTC))


def test_a_program_or_theme_that_is_too_young_is_not_kept(tmp_path: Path) -> None:
    lay(tmp_path, {**SOUND, "templates/404.html": "x"})
    inputs = no_op_check.look(tmp_path)
    assert no_op_check.finished("r", inputs, inputs.youngest + 1, "", 0, NOW, "") is None


def test_a_source_that_is_too_young_is_in_doubt(kept: tuple[Path, no_op_check.LastBuild]) -> None:
    folder, last = kept
    inputs = no_op_check.look(folder)
    young = no_op_check.finished("r", inputs, time.time_ns(), last.site, 2, NOW, "")
    assert young
    assert young.doubtful == ["articles/ferry.md", "articles/ferry.yaml", "site.yaml"]
    assert not no_op_check.still_holds(young, inputs)
    assert no_op_check.holds_but_for_content(young, "r", inputs, NOW)


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[int, bool]]:
    """Builds the digest in tmp_path an hour after it was written; gives the exit code, and whether it was built."""
    lay(tmp_path, SOUND)
    monkeypatch.setattr(time, "time_ns", lambda: LATER)
    built: list[object] = []
    real = build_runner.build
    monkeypatch.setattr(build_runner, "build", lambda *given: built.append(given) or real(*given))

    def building(*flags: str) -> tuple[int, bool]:
        built.clear()
        ran = CliRunner().invoke(main, ["build", "--source", str(tmp_path), *flags])
        return ran.exit_code, bool(built)

    return building


def test_the_command_builds_once(run: Callable[..., tuple[int, bool]], tmp_path: Path) -> None:
    now = ("--now", "2026-02-01")
    assert [run(*now), run(*now), run("--now", "2026-02-02")] == [(0, True), (0, False), (0, False)]
    assert run(*now, "--cold") == (0, True)
    assert run(*now, "--drafts") == (0, True)
    assert run(*now, "--drafts") == (0, False)
    (tmp_path / "site/index.html").write_text("x")
    assert [run(*now), run(*now)] == [(0, True), (0, False)]


def test_warnings_are_told_every_time(run: Callable[..., tuple[int, bool]], tmp_path: Path) -> None:
    (tmp_path / "content/articles/ferry.yaml").unlink()
    assert [run("--now", "2026-02-01"), run("--now", "2026-02-01")] == [(0, True), (0, False)]
    assert run("--now", "2026-02-01", "--strict") == (1, False)


def test_an_article_of_the_future_is_built_when_its_time_has_come(run: Callable[..., tuple[int, bool]]) -> None:
    days = ("2026-01-01", "2026-01-14", "2026-01-15", "2026-01-16")
    assert [run("--now", day)[1] for day in days] == [True, False, True, False]
