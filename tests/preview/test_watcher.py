"""Changes come in batches: one for a save, one for many files at a time, none for what is no source."""

from __future__ import annotations

import shutil
from queue import Empty, Queue
from threading import Event, Thread
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from digest.disk.file_status import Contents, look
from digest.preview.watcher import EVERYTHING, changes
from tests.digests import SOUND, lay

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Batches = Queue[frozenset[str]]
FERRY = "content/articles/ferry.md"


@pytest.fixture
def batches(tmp_path: Path) -> Iterator[Batches]:
    """The batches of changes in the digest in `tmp_path`, which is being watched."""
    lay(tmp_path, SOUND)
    found: Batches = Queue()
    stop = Event()

    def watch() -> None:
        for batch in changes(tmp_path, stop):
            found.put(batch)

    thread = Thread(target=watch)
    thread.start()
    assert found.get(timeout=10) == {EVERYTHING}
    until_watched(tmp_path, found)
    yield found
    stop.set()
    thread.join()


def until_watched(folder: Path, found: Batches) -> None:
    """Changes a file until that is seen, and nothing else is to be told."""
    seen = False
    for number in range(100):
        lay(folder, {"content/pages/ready.md": f"{number}"})
        try:
            while True:
                seen = "content/pages/ready.md" in found.get(timeout=0.3) or seen
        except Empty:
            if seen:
                return
    raise AssertionError("nothing is watched")


def until_quiet(found: Batches) -> Iterator[frozenset[str]]:
    """The batches until there is none for a second."""
    try:
        while True:
            yield found.get(timeout=1)
    except Empty:
        return


def test_a_save_is_one_batch(tmp_path: Path, batches: Batches) -> None:
    lay(tmp_path, {FERRY: "x"})
    assert batches.get(timeout=10) == {FERRY}


def test_a_file_that_takes_anothers_place_is_that_other(tmp_path: Path, batches: Batches) -> None:
    lay(tmp_path, {"content/articles/.ferry.md.swp": "x", "content/articles/ferry.md.tmp": "new"})
    (tmp_path / "content/articles/ferry.md.tmp").replace(tmp_path / FERRY)
    assert batches.get(timeout=10) == {FERRY}


def test_many_files_are_one_batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A checkout comes in pieces: they are one batch, which ends with a moment without any."""
    lay(tmp_path, SOUND)
    names = [f"content/articles/a{number}.md" for number in range(200)]
    lay(tmp_path, dict.fromkeys(names, "x"))
    pieces = [{(1, str(tmp_path / name)) for name in names[at : at + 50]} for at in range(0, 200, 50)]
    stop = Event()

    def scripted(*_: object, **__: object) -> Iterator[set[tuple[int, str]]]:
        yield from pieces
        yield set()
        yield {(1, str(tmp_path / FERRY))}
        stop.set()

    monkeypatch.setattr("digest.preview.watcher.watch", scripted)
    assert list(changes(tmp_path, stop)) == [{EVERYTHING}, set(names), {FERRY}]


def test_a_file_that_is_gone_or_empty_waits_for_a_quiet_moment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, {**SOUND, FERRY: ""})
    gone = "content/articles/gone.md"
    stop = Event()

    def scripted(*_: object, **__: object) -> Iterator[set[tuple[int, str]]]:
        yield {(2, str(tmp_path / FERRY))}
        lay(tmp_path, {FERRY: "written"})
        yield {(2, str(tmp_path / FERRY))}
        yield {(3, str(tmp_path / gone))}
        yield set()
        stop.set()

    monkeypatch.setattr("digest.preview.watcher.watch", scripted)
    assert list(changes(tmp_path, stop)) == [{EVERYTHING}, {FERRY}, {gone}]


def test_many_files_are_few_batches_on_any_machine(tmp_path: Path, batches: Batches) -> None:
    names = {f"content/articles/new/a{number}.md" for number in range(200)}
    lay(tmp_path, dict.fromkeys(names, "x"))
    assert sum(1 for _ in until_quiet(batches)) < 20


def test_what_is_no_source_wakes_nobody(tmp_path: Path, batches: Batches) -> None:
    for path in ("site/x.html", ".digest-cache/x", "content/articles/ferry.md~", "content/.git/index", "notes.md"):
        lay(tmp_path, {path: "x"})
    with pytest.raises(Empty):
        batches.get(timeout=0.5)


def test_a_folder_that_is_made_anew_is_watched_anew(tmp_path: Path, batches: Batches) -> None:
    shutil.rmtree(tmp_path / "content")
    lay(tmp_path, {**SOUND, "templates/home.html": "x"})
    until_watched(tmp_path, batches)
    lay(tmp_path, {"templates/home.html": "y"})
    while batches.get(timeout=10) != {"templates/home.html"}:
        pass


def test_a_save_that_the_system_does_not_tell_of_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in the moment before a folder is watched, and where more happens at a time than the system can note."""
    lay(tmp_path, SOUND)
    stop = Event()

    def scripted(*_: object, **__: object) -> Iterator[set[tuple[int, str]]]:
        yield {(2, str(tmp_path / FERRY))}
        lay(tmp_path, {FERRY: "the second of two quick saves", "content/articles/.swap.swp": "x"})
        yield set()
        lay(tmp_path, {FERRY: None, "templates/home.html": "x"})
        yield set()
        yield set()
        stop.set()

    monkeypatch.setattr("digest.preview.watcher.watch", scripted)
    monkeypatch.setattr("digest.preview.watcher._LOOK_EVERY", 0.0)
    monkeypatch.setattr("digest.preview.watcher._SHARE", 1e9)
    (tmp_path / "templates").mkdir()
    found = changes(tmp_path, stop)
    assert next(found) == {EVERYTHING}
    lay(tmp_path, {"content/pages/early.md": "written before anything is watched"})
    assert list(found) == [{FERRY}, {FERRY, "content/pages/early.md"}, {FERRY, "templates/home.html"}]


def test_looks_at_all_files_take_a_small_share_of_the_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path, SOUND)
    stop, now, looks = Event(), [0.0], []

    def slow(folder: Path) -> Contents:
        looks.append(now[0])
        now[0] += 1.0  # a digest whose files take seconds
        return look(folder)

    def scripted(*_: object, **__: object) -> Iterator[set[tuple[int, str]]]:
        for _ in range(1000):
            now[0] += 1.0
            yield set()
        stop.set()

    monkeypatch.setattr("digest.preview.watcher.watch", scripted)
    monkeypatch.setattr("digest.preview.watcher.look", slow)
    monkeypatch.setattr("digest.preview.watcher.time", SimpleNamespace(monotonic=lambda: now[0]))
    assert list(changes(tmp_path, stop)) == [{EVERYTHING}]
    assert len(looks) * 1.0 < 0.03 * now[0]
