"""What is remembered is what would be worked out anew, whatever happened to the digest, the site or the cache."""

from __future__ import annotations

import datetime as dt
import random
import re
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from itertools import product
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench import generate
from digest.disk import build_runner, file_status
from digest.disk.cache.cache import FILE, Cache
from digest.disk.file_status import MANIFEST
from digest.disk.sources import files as source_files
from digest.disk.writing import site_writer
from digest.disk.writing.staging import staged
from digest.disk.writing.staging_folder import FOLDER
from digest.foundation.executor import in_turn
from digest.foundation.output_file import Away
from digest.model.article_store import LostError
from digest.pipeline import build
from digest.plan import Options
from scripts.sample import ROOT
from tests.depth import examples, in_depth
from tests.digests import SITE, SOUND, lay
from tests.forked import COMMAND, begin, ran

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
COUNT = 7
WORLD = generate.World(topics=4, people=4, outlets=2, measures=3)
"""Few of each, so that two articles have some in common, and sites have no more pages than they need."""
ENTRIES = [generate.entry(number, WORLD) for number in range(COUNT)]
SETTINGS = f"{generate.site(world=WORLD)}per_page: 2\n"


def article(number: int, change: Callable[[str], str] = str) -> dict[str, str | None]:
    return {f"content/articles/{ENTRIES[number].name}.md": change(ENTRIES[number].article)}


def sidecar(number: int, change: Callable[[str], str] = str) -> dict[str, str | None]:
    return {f"content/articles/{ENTRIES[number].name}.yaml": change(ENTRIES[number].sidecar)}


def sound(number: int) -> dict[str, str | None]:
    return article(number) | sidecar(number)


def gone(number: int) -> dict[str, str | None]:
    return dict.fromkeys(sound(number))


BASE = {"content/site.yaml": SETTINGS} | {path: text for number in range(1, 6) for path, text in sound(number).items()}
SMALL = {"content/site.yaml": f"{SETTINGS}cards: false\n"} | sound(3) | sound(4)
"""For what happens to the files of a cache, whatever is in them: half of the time that `BASE` takes."""
EDITS: dict[str, dict[str, str | None]] = {
    "add": sound(0),
    "add another": sound(6),
    "delete": gone(1),
    "rename": gone(2) | {path.replace("article-", "renamed-"): text for path, text in sound(2).items()},
    "rename back": sound(2) | dict.fromkeys(path.replace("article-", "renamed-") for path in sound(2)),
    "change the text": article(3, lambda text: text.replace("It counts", "It now counts")),
    "change the title": article(3, lambda text: text.replace("title: ", "title: New ")),
    "change the date": article(4, lambda text: re.sub("published: [0-9]{4}", "published: 2015", text)),
    "link to another": article(4, lambda text: f"{text}\n[there](/articles/article-00001/)\n"),
    "link to a figure": article(5, lambda text: f"{text}\n[it](/articles/article-00003/#figure-pinned)\n"),
    "name that figure": sidecar(3, lambda text: text.replace("  - label", "  - id: pinned\n    label", 1)),
    "rename that figure": sidecar(3, lambda text: text.replace("  - label", "  - id: other\n    label", 1)),
    "change the summary": sidecar(4, lambda text: re.sub("summary: .*", "summary: Another.", text)),
    "change the topics": sidecar(5, lambda text: re.sub("topics: .*", "topics: [topic-1, topic-2]", text)),
    "take notes away": sidecar(5, lambda text: text.partition("quotes:")[0]),
    "break": sidecar(3, lambda text: text.replace("value: over", "value: nearly")),
    **{f"mend {number}": sound(number) for number in range(1, 6)},
    "settings": {"content/site.yaml": SETTINGS.replace("A large digest", "A larger digest").replace("Topic 1", "One")},
    "settings back": {"content/site.yaml": SETTINGS},
    "break settings": {"content/site.yaml": "title: [\n"},
    "write a page": {"content/pages/about.md": "---\ntitle: About\nmenu: true\n---\nUs.\n"},
    "delete that page": {"content/pages/about.md": None},
    "write an edition": {"content/editions/2015-w01.md": "---\ntitle: First\n---\nHello.\n"},
    "add a file": {"content/static/articles/note.txt": "x"},
    "delete that file": {"content/static/articles/note.txt": None},
    "template": {"templates/404.html": "{% extends 'base.html' %}{% block main %}<h1>Lost</h1>{% endblock %}"},
    "style": {"templates/assets/css/front.css": "body { color: red }"},
    "a name that differs in case": {"content/articles/ARTICLE-00003.md": ENTRIES[3].article},
    "that name gone": {"content/articles/ARTICLE-00003.md": None},
    "spoil a page": {"site/index.html": "<p>mine</p>"},
    "delete a page of the site": {"site/archive/index.html": None},
}


def edit(source: Path, files: dict[str, str | None]) -> None:
    """Lays `files` over the digest as an editor's program does: whole files in the place of old ones."""
    for path, text in files.items():
        if text is None:
            (source / path).unlink(missing_ok=True)
        else:
            lay(source, {"new": text})
            (source / path).parent.mkdir(parents=True, exist_ok=True)
            (source / "new").replace(source / path)


def run(source: Path, *, cold: bool = False) -> tuple[int, build_runner.Built]:
    """Builds as the command does; how many files were made, and the build."""
    target = source / "site"
    made: list[str] = []

    def keep(one: build_runner.Made) -> build_runner.Made:
        made.append(one.finished.path)
        return staging.put_made(one)

    with staged(source, target) as staging:
        built = build_runner.run(source, target, Options(), NOW, in_turn, keep, cold=cold)
        written = (
            site_writer.write(built.build.files, target, source, staging, built.site) if built.build.files else None
        )
    assert written is None or written.value, written
    built.save(written.value.site if written and written.value else None)
    return len(made), built


def contents(site: Path) -> dict[str, bytes]:
    return {path: (site / path).read_bytes() for path in file_status.look(site).files if path != MANIFEST}


@pytest.fixture(autouse=True)
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour after the sources were written, so that none is too young to be known."""
    now = time.time_ns() + 3_600_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)


@examples(4)
@given(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=7))
def test_after_any_edits_a_warm_build_is_a_cold_one(tmp_path_factory: pytest.TempPathFactory, edits: list[str]) -> None:
    source = lay(tmp_path_factory.mktemp("digest"), BASE)
    run(source)
    for name in edits:
        edit(source, EDITS[name])
        plain = build(source_files.read(source), Options(), NOW)
        before = contents(source / "site")
        _, warm = run(source)
        assert warm.build.problems == plain.problems
        assert warm.build.files.keys() == plain.files.keys()
        assert contents(source / "site") == (plain.outputs or before)


def test_only_what_changed_is_made(tmp_path: Path) -> None:
    # Open data are one file of all articles: they are worked out again for any of these, and mostly come out the same.
    source = lay(tmp_path, {**BASE, "content/site.yaml": f"{BASE['content/site.yaml']}data: false\n"})
    everything, first = run(source)
    assert everything == len(first.build.files) - len([path for path in first.build.files if "assets/" in path])
    assert run(source)[0] == 0
    edit(source, EDITS["change the text"])
    changed, built = run(source)
    made = {path for path, file in built.build.files.items() if file.body is Away.STAGED}
    assert {path for path in made if not path.startswith("search/")} == {
        "articles/article-00003/index.html",
        "articles/article-00003/annotations.json",
        "articles/article-00003/index.md",
        "sw.js",  # which names the index
    }
    assert changed == len(made)
    assert run(source, cold=True)[0] == everything


def test_what_an_abandoned_plan_worked_out_is_dropped_with_what_it_names(tmp_path: Path) -> None:
    cache = Cache(tmp_path, None, cold=True)
    for plan in (b"abandoned", b"shown"):
        cache.results.begin()
        cache.results[plan] = b"of " + plan
        cache.store[b"of " + plan] = b"article"
    cache.tidy({b"of shown"})
    assert (b"abandoned" in cache.results, b"of abandoned" in cache.store) == (False, False)
    assert (b"shown" in cache.results, b"of shown" in cache.store) == (True, True)


def test_a_source_that_is_known_is_not_read(tmp_path: Path) -> None:
    source = lay(tmp_path, BASE)
    _, first = run(source)
    reading = source_files.look(source, first.reading.known)
    edit(source, EDITS["change the text"])
    with pytest.raises(LostError):
        reading.sources.files["content/articles/article-00003.md"]
    assert reading.sources.files["content/articles/article-00004.md"] == ENTRIES[4].article.encode()


def test_a_known_name_clashes_with_one_that_differs_in_case(tmp_path: Path) -> None:
    source = lay(tmp_path, BASE)
    run(source)
    edit(source, EDITS["a name that differs in case"])
    plain = build(source_files.read(source), Options(), NOW)
    problems = run(source)[1].build.problems
    assert "file-name" in {problem.code for problem in problems}
    assert problems == plain.problems


def test_what_mentions_an_article_knows_what_it_may_show(tmp_path: Path) -> None:
    """A template that shows more of a neighbour than its headline finds nothing there, and not what was once true."""
    shown = "{% for one in [newer, older] if one %}{{ one.title }}{{ one.summary }}{% endfor %}"
    page = "{% extends 'base.html' %}{% block main %}" + shown + "{% endblock %}"
    source = lay(tmp_path, BASE | {"templates/article.html": page})
    run(source)
    edit(source, EDITS["change the summary"])
    run(source)
    assert contents(source / "site") == build(source_files.read(source), Options(), NOW).outputs


def test_a_link_that_breaks_is_told_though_its_page_did_not_change(tmp_path: Path) -> None:
    source = lay(tmp_path, BASE | {path: text or "" for path, text in EDITS["link to another"].items()})
    run(source)
    edit(source, EDITS["delete"])
    (problem,) = run(source)[1].build.problems
    assert (problem.code, problem.path) == ("broken-link", "content/articles/article-00004.md")


def spoil(statement: str) -> Callable[[Path], object]:
    def spoiled(file: Path) -> None:
        with closing(sqlite3.connect(file)) as database, database:
            database.execute(statement)

    return spoiled


def without_types(table: str, column: str) -> Callable[[Path], object]:
    """`table` as another program may leave it: without its constraints, and nothing in `column`."""
    return spoil_all(
        f"CREATE TABLE other AS SELECT * FROM {table}",
        f"DROP TABLE {table}",
        f"ALTER TABLE other RENAME TO {table}",
        f"UPDATE {table} SET {column} = NULL",
    )


def spoil_all(*statements: str) -> Callable[[Path], object]:
    def spoiled(file: Path) -> None:
        for statement in statements:
            spoil(statement)(file)

    return spoiled


KILLED_WHILE_IT_SAVES = """
import os, signal, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA cache_size = 1")  # pages go to the file before the transaction ends
database.execute("BEGIN")
database.execute("UPDATE store SET value = zeroblob(length(value))")
database.execute("UPDATE results SET value = zeroblob(length(value))")
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_while_it_saves(file: Path) -> None:
    killer = subprocess.run([sys.executable, "-c", KILLED_WHILE_IT_SAVES, str(file)], check=False)
    assert killer.returncode == -9
    assert file.with_name(f"{file.name}-journal").stat().st_size > 0


DAMAGES: dict[str, Callable[[Path], object]] = {
    "no table": lambda file: file.write_bytes(b""),
    "zeros": lambda file: file.write_bytes(b"\0" * file.stat().st_size),
    "half": lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
    "a page of it": lambda file: file.write_bytes(
        file.read_bytes()[:16_384] + b"\xff" * 16_384 + file.read_bytes()[32_768:]
    ),
    "another program's": spoil("UPDATE about SET value = x'00' WHERE name = 'stamp'"),
    "results": spoil("UPDATE results SET value = zeroblob(length(value))"),
    "articles": spoil("UPDATE store SET value = zeroblob(length(value))"),
    "articles gone": spoil("DELETE FROM store"),
    "a table gone": spoil("DROP TABLE files"),
    "hashes": spoil("UPDATE sources SET hash = zeroblob(16)"),
    "no value of a result": without_types("results", "value"),
    "no article": without_types("store", "value"),
    "no hash of a source": without_types("sources", "hash"),
    "no key of a file": without_types("files", "key"),
    "killed while it saves": killed_while_it_saves,
    "a journal that is none": lambda file: file.with_name(f"{file.name}-journal").write_bytes(
        bytes(range(1, 256)) * 99
    ),
    "a log that is none": lambda file: file.with_name(f"{file.name}-wal").write_bytes(bytes(range(1, 256)) * 99),
    "a journal of zeros": lambda file: file.with_name(f"{file.name}-journal").write_bytes(bytes(9_999)),
    "one result": spoil("UPDATE results SET checksum = checksum + 1 WHERE key = (SELECT key FROM results LIMIT 1)"),
    "a result of another type": spoil_all(
        "CREATE TABLE other AS SELECT * FROM results",
        "DROP TABLE results",
        "ALTER TABLE other RENAME TO results",
        "UPDATE results SET value = 5 WHERE key = (SELECT key FROM results LIMIT 1)",
    ),
    "keys": spoil("UPDATE files SET key = zeroblob(16), anatomy = zeroblob(16)"),
}


TOLD = {
    "another program's": "is another version's",
    "killed while it saves": "",
    "a journal of zeros": "",
    "hashes": "is damaged",
}


@pytest.fixture(scope="module")
def small_after_an_edit(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site of `SMALL` whose title has changed, of a build that knew nothing."""
    source = lay(tmp_path_factory.mktemp("small"), SMALL)
    edit(source, EDITS["change the title"])
    return build(source_files.read(source), Options(), NOW).outputs


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_is_as_good_as_none(damage: str, tmp_path: Path, small_after_an_edit: dict[str, bytes]) -> None:
    source = lay(tmp_path, SMALL)
    run(source)
    DAMAGES[damage](source / FILE)
    edit(source, EDITS["change the title"])
    told = []
    for _ in range(2):
        _, built = run(source)
        told.append(built.cache.dropped)
        assert built.build.problems == ()
        assert contents(source / "site") == small_after_an_edit
        with closing(sqlite3.connect(source / FILE)) as database:
            assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert told == [TOLD.get(damage, "is damaged"), ""]


def test_a_journal_that_is_left_is_not_taken_for_one_of_a_new_database(tmp_path: Path) -> None:
    source = lay(tmp_path, SMALL)
    run(source)
    killed_while_it_saves(source / FILE)
    run(source, cold=True)
    _, built = run(source)
    assert built.cache.dropped == ""
    assert built.build.problems == ()


def test_what_is_no_longer_needed_is_cleared_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digest.disk.cache.cache._SLACK", 0)
    source = lay(tmp_path, BASE)
    run(source)

    def rows() -> list[int]:
        with closing(sqlite3.connect(source / FILE)) as database:
            return [database.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("results", "store", "files")]

    first = rows()
    for name in ("change the title", "change the summary", "add", "mend 3", "mend 4"):
        edit(source, EDITS[name])
        run(source)
    edit(source, gone(0))
    run(source)
    results, *others = rows()
    assert others == first[1:]
    assert results <= first[0]  # templates that the last builds did not need are gone too


def test_where_nothing_can_be_kept_the_build_goes_on(tmp_path: Path) -> None:
    source = lay(tmp_path, {**SOUND, FOLDER.name: "in the way"})
    run(source)
    assert contents(source / "site") == build(source_files.read(source), Options(), NOW).outputs
    assert (source / FOLDER).read_text() == "in the way"


def test_another_output_folder_is_another_site(tmp_path: Path) -> None:
    source = lay(tmp_path, SOUND)
    run(source)
    for name in ("out", "site", "out"):
        target = tmp_path / name
        with staged(source, target) as staging:
            built = build_runner.run(source, target, Options(), NOW, in_turn, staging.put_made)
            written = site_writer.write(built.build.files, target, source, staging, built.site)
        assert written.value
        built.save(written.value.site)
        assert contents(target) == build(source_files.read(source), Options(), NOW).outputs


@pytest.mark.parametrize("linked", [0, 10_000])
def test_a_build_that_finds_what_another_has_just_written_keeps_it(
    linked: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It looked at the site before that was there, and finds files that it need not write, whose status it does not
    know."""
    monkeypatch.setattr("digest.disk.writing.site_writer._LINKED", linked)
    source = lay(tmp_path, BASE)
    target = source / "site"
    before = file_status.Contents()
    run(source)
    edit(source, EDITS["change the title"])
    with staged(source, target) as staging:
        built = build_runner.run(source, target, Options(), NOW, in_turn, staging.put_made, cold=True, site=before)
        written = site_writer.write(built.build.files, target, source, staging, built.site)
    assert written.value
    assert written.value.unchanged
    built.save(written.value.site)
    assert contents(target) == build(source_files.read(source), Options(), NOW).outputs
    assert run(source)[1].build.problems == ()
    assert contents(target) == build(source_files.read(source), Options(), NOW).outputs


ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PATH": ""}
BUILDS, ROUNDS = (3, 2) if in_depth() else (2, 1)


def test_builds_at_once_do_no_harm(tmp_path: Path) -> None:
    source = lay(tmp_path, SMALL)
    words = ("build", "--now", "2026-02-01", "--cold")
    for _ in range(ROUNDS):
        builds = [begin(COMMAND, *words, cwd=source, env=ENVIRONMENT) for _ in range(BUILDS)]
        assert [one.wait() for one in builds] == [0] * BUILDS
    assert contents(source / "site") == build(source_files.read(source), Options(), NOW).outputs
    assert run(source)[1].build.problems == ()
    assert contents(source / "site") == build(source_files.read(source), Options(), NOW).outputs


class Meanwhile:
    """What happens once, after so many steps of a build: pieces of work, and files that are moved into place."""

    def __init__(self, steps: int, happens: Callable[[], object]) -> None:
        self.steps = steps
        self._happens = happens

    def step(self) -> None:
        self.steps -= 1
        if self.steps == 0:
            self._happens()

    def each(self, function: Any, items: Any, *, weight: int = 1) -> Any:
        self.step()
        return in_turn(function, items, weight=weight)


def interrupted(source: Path, options: Options, meanwhile: Meanwhile) -> None:
    target = source / "site"
    with staged(source, target) as staging:
        built = build_runner.run(source, target, options, NOW, meanwhile.each, staging.put_made)
        meanwhile.step()
        written = site_writer.write(built.build.files, target, source, staging, built.site, meanwhile.step)
    assert written.value, written
    built.save(written.value.site)


FEW = [(1, False, False), (4, True, True), (6, True, False), (8, False, True), (17, False, False), (17, True, True)]
EACH = list(product((1, 4, 6, 8, 17), (False, True), (False, True)))


@pytest.mark.parametrize(("steps", "drafts", "whole"), EACH if in_depth() else FEW)
def test_what_another_build_writes_meanwhile_is_not_taken_for_ones_own(
    tmp_path: Path, drafts: bool, steps: int, whole: bool
) -> None:
    source = lay(tmp_path, {**SOUND, **article(2, lambda text: text.replace("---\n", "---\ndraft: true\n", 1))})
    if not whole:
        lay(tmp_path, {"site/notes.txt": "not ours, so that files are moved one by one"})
    for title in ("One", "Another"):  # which every page shows
        edit(source, {"content/site.yaml": SITE.replace("Harbour news", title)})
        meanwhile = Meanwhile(steps, lambda: run(source))
        interrupted(source, Options(drafts=drafts), meanwhile)
        assert meanwhile.steps <= 0 or (whole and title == "One")  # a new folder comes in one step
        run(source)
        found = contents(source / "site")
        assert whole or found.pop("notes.txt")
        assert found == build(source_files.read(source), Options(), NOW).outputs


KILLED = """
import os, signal, sys
steps = int(sys.argv[1])
def hook(event, given):
    global steps
    writes = event == "open" and isinstance(given[2], int) and given[2] & (os.O_WRONLY | os.O_RDWR)
    if writes or event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.link", "sqlite3.connect"):
        steps -= 1
        if steps == 0:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(hook)
from digest.cli import main
try:
    main(["build", "--now", "2026-02-01", "--jobs", "1"])  # all touches are this process's
finally:
    print(steps)
"""


def killed(source: Path, steps: int) -> subprocess.CompletedProcess[str]:
    """A build that is killed as it touches the disk for the `steps`th time."""
    return ran(KILLED, str(steps), cwd=source, env=ENVIRONMENT)


def test_a_build_that_is_killed_at_any_point_leaves_site_and_cache_sound(tmp_path: Path) -> None:
    source = lay(tmp_path, SMALL)
    renamed = {"content/site.yaml": SMALL["content/site.yaml"].replace("A large digest", "A larger digest")}
    as_it_was = {path: SMALL[path] for path in renamed}
    touches = 100_000 - int(killed(source, 100_000).stdout.split()[-1])
    first = contents(source / "site")
    edit(source, renamed)  # which every page shows
    expected = build(source_files.read(source), Options(), NOW).outputs
    assert touches > 50
    for steps in sorted(random.Random(3).sample(range(1, touches), 50 if in_depth() else 4)):
        edit(source, renamed)
        assert killed(source, steps).returncode == -9
        assert contents(source / "site") in (first, expected)
        run(source)
        assert contents(source / "site") == expected
        assert [path.name for path in (source / FOLDER).iterdir() if path.is_dir()] == []
        edit(source, as_it_was)
        run(source)
        assert contents(source / "site") == first
