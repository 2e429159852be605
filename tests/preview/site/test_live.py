"""What a preview knows: brought up to date after every change, and made anew where it was lost."""

from __future__ import annotations

import datetime as dt
import sys
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

import pytest

from digest.disk.cache.cache import Store
from digest.disk.sources import files as source_files
from digest.foundation.executor import in_turn
from digest.foundation.problem import Code
from digest.pipeline import build
from digest.plan import Options
from digest.preview.site import made_site
from digest.preview.site.live import Live
from digest.preview.site.state import PreviewState
from tests.digests import ARTICLE, SIDECAR, SITE, SOUND, lay
from tests.repositories import ALONE, digest_under_git, empty_remote

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
PATIENCE = 30
OTHER = {"content/articles/bay.md": ARTICLE, "content/articles/bay.yaml": SIDECAR}


class Watched:
    """A preview at work in the background, and what it tells."""

    def __init__(self, source: Path) -> None:
        self.settled = Event()
        self.live = Live(source, Options(), lambda: NOW, self._tell)
        self.live.begin(in_turn)
        self._stop = Event()
        self._worker = Thread(target=self.live.keep_renewed, args=(self._stop,))
        self._worker.start()

    def _tell(self, shown: PreviewState) -> None:
        if shown.settled:
            self.settled.set()

    def changed(self, *paths: str) -> None:
        self.settled.clear()
        self.live.changed(frozenset(paths))
        assert self.settled.wait(PATIENCE)

    def end(self) -> None:
        self._stop.set()
        self._worker.join(PATIENCE)


@pytest.fixture
def watched(tmp_path: Path) -> Iterator[Watched]:
    made = Watched(lay(tmp_path, SOUND))
    assert made.settled.wait(PATIENCE)
    yield made
    made.end()


def test_a_change_is_shown_whole(watched: Watched, tmp_path: Path) -> None:
    lay(tmp_path, {"content/articles/ferry.md": ARTICLE.replace("stays", "goes")})
    watched.changed("content/articles/ferry.md")
    assert b"The night ferry goes" in (watched.live.body("index.html") or b"")
    assert b"The night ferry goes" in (watched.live.body("articles/ferry/index.html") or b"")


@pytest.mark.parametrize(
    ("edited", "front", "article"),
    [
        (ARTICLE.replace("stays", "goes"), b"ferry goes", b"ferry goes"),
        (ARTICLE.replace("stays", "goes").replace("-15", "-16"), b"ferry stays", b"ferry goes"),  # it may have moved
    ],
)
def test_lists_have_a_new_headline_before_all_is_renewed(
    watched: Watched, tmp_path: Path, edited: str, front: bytes, article: bytes
) -> None:
    watched.end()  # nothing is renewed any more
    live, place = watched.live, "articles/ferry/index.html"
    changed = None if front == article else frozenset({place})
    lay(tmp_path, {"content/articles/ferry.md": edited})
    live.changed(frozenset({"content/articles/ferry.md"}))
    assert front in (live.body("index.html") or b"")
    assert article in (live.body("articles/ferry/index.html") or b"")
    assert live.shown.changed == changed
    lay(tmp_path, {"content/articles/ferry.md": ARTICLE})
    live.changed(frozenset({"content/articles/ferry.md"}))
    assert b"ferry stays" in (live.body("index.html") or b"")
    assert live.shown.changed == changed


def test_an_edit_of_a_text_makes_little_and_what_is_served_is_a_builds(
    watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = {"content/site.yaml": f"{SITE}data: false\noffline: true\n"}
    lay(tmp_path, SOUND | OTHER | site)
    watched.changed("content/site.yaml", *OTHER)
    whole: list[object] = []
    finish = made_site.finish
    monkeypatch.setattr(made_site, "finish", lambda *given: whole.append(given) or finish(*given))
    ferry, bay = "content/articles/ferry", "content/articles/bay"
    text = ARTICLE.replace("after dark.", "after dark, too.")
    steps: tuple[tuple[dict[str, str], bool], ...] = (
        ({f"{ferry}.md": text}, False),
        ({f"{ferry}.md": f"{text}\nA word more.\n", f"{bay}.md": text}, False),
        ({f"{ferry}.md": f"{text}\n[Nowhere](/articles/none/).\n"}, True),
        ({f"{ferry}.md": text}, True),  # what was wrong has to be gone
        (
            {
                f"{ferry}.md": f"{text}\n## A heading\n\n[The bay](/articles/bay/#section-a-heading).\n",
                f"{bay}.md": text,
            },
            True,
        ),
        ({f"{bay}.md": f"{text}\n## A heading\n"}, True),
        ({f"{bay}.md": f"{text}\n## A heading\n\nMore.\n"}, False),
        ({f"{bay}.md": text}, True),  # its heading was led to
        ({f"{ferry}.md": text}, True),
        ({f"{ferry}.md": text.replace("stays", "goes")}, True),
        ({f"{ferry}.yaml": SIDECAR.replace("late", "dark")}, False),
    )
    for number, (files, is_whole) in enumerate(steps):
        whole.clear()
        lay(tmp_path, files)
        watched.changed(*files)
        assert (number, bool(whole)) == (number, is_whole)
        made = build(source_files.read(tmp_path), Options(), NOW)
        assert watched.live.shown.problems == made.problems
        assert [path for path, body in made.outputs.items() if watched.live.body(path) != body] == []


def test_an_address_that_is_lost_is_told_until_it_is_an_alias(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ALONE.items():
        monkeypatch.setenv(name, value)
    digest_under_git(tmp_path / "news", empty_remote(tmp_path / "remote.git"))
    watched = Watched(tmp_path / "news")
    assert watched.settled.wait(PATIENCE)
    old, new = "content/articles/ferry", "content/articles/boat"
    lay(tmp_path / "news", {f"{old}.md": None, f"{old}.yaml": None, f"{new}.md": ARTICLE, f"{new}.yaml": SIDECAR})
    watched.changed(f"{old}.md", f"{old}.yaml", f"{new}.md", f"{new}.yaml")
    assert [(each.code, each.path) for each in watched.live.shown.problems] == [(Code.ADDRESS_LOST, f"{new}.md")]
    lay(tmp_path / "news", {f"{new}.md": ARTICLE.replace("}\n---", "}\naliases: [/articles/ferry/]\n---")})
    watched.changed(f"{new}.md")
    assert watched.live.shown.problems == ()
    watched.end()


def test_what_is_saved_while_all_files_are_looked_at_stays_the_newest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The lines around a problem are those of the text that it is in."""
    path, old, new = "content/articles/ferry.yaml", SIDECAR.encode(), SIDECAR.replace("night", "late").encode()
    look, told, settled = source_files.look, [], Event()

    def tell(shown: PreviewState) -> None:
        told.append(live.newest(path))
        if shown.settled:
            settled.set()

    def save_meanwhile(*given: Any) -> source_files.Reading:
        reading = look(*given)
        if live.newest(path) == old:
            lay(tmp_path, {path: new})
            live.changed(frozenset({path}))
        return reading

    live = Live(lay(tmp_path, SOUND), Options(), lambda: NOW, tell)
    live.begin(in_turn)
    told.clear()
    monkeypatch.setattr(source_files, "look", save_meanwhile)
    stop = Event()
    worker = Thread(target=live.keep_renewed, args=(stop,))
    worker.start()
    try:
        assert settled.wait(PATIENCE)
    finally:
        stop.set()
        worker.join(PATIENCE)
    assert set(told) == {new}


def test_what_was_once_and_comes_back_is_found(watched: Watched, tmp_path: Path) -> None:
    for word in ("goes", "stays", "goes", "stays"):
        lay(tmp_path, {"content/articles/ferry.md": ARTICLE.replace("stays", word)})
        watched.changed("content/articles/ferry.md")
        assert f"The night ferry {word}".encode() in (watched.live.body("feed.xml") or b"")


@pytest.mark.parametrize("now", ["at nine", None])
def test_a_file_that_changed_since_the_last_look_is_waited_for(
    watched: Watched, tmp_path: Path, now: str | None
) -> None:
    static = "content/static/timetable.txt"
    lay(tmp_path, {static: "at eight"})
    watched.changed(static)
    lay(tmp_path, OTHER)
    watched.changed(*OTHER)  # the file is known by its status from now on, and read when it is asked for
    lay(tmp_path, {static: now})
    assert watched.live.body("timetable.txt") == (now and now.encode())
    assert watched.live.shown.problems == ()


def test_a_loss_is_mended_though_an_article_stands_as_it_was(watched: Watched, tmp_path: Path) -> None:
    lay(tmp_path, {"content/articles/ferry.yaml": SIDECAR.replace("12,400", "12,900", 1), **OTHER})
    watched.changed("content/articles/ferry.yaml", *OTHER)
    assert b"The night ferry stays" in (watched.live.body("articles/ferry/index.html") or b"")
    watched.live._cache.store = Store(None)  # what it had in memory and on disk is gone
    lay(tmp_path, {"content/articles/bay.md": ARTICLE.replace("The night ferry stays", "What the bay says")})
    watched.changed("content/articles/bay.md")
    assert b"What the bay says" in (watched.live.body("index.html") or b"")
    assert {problem.code for problem in watched.live.shown.problems} == {"figure-disagrees"}
    lay(tmp_path, {"content/articles/ferry.yaml": SIDECAR})
    watched.changed("content/articles/ferry.yaml")
    assert b"The night ferry stays" in (watched.live.body("articles/ferry/index.html") or b"")
    assert watched.live.shown.problems == ()


PLUGIN = "from digest import hookimpl\n\n\n@hookimpl\ndef documents():\n    yield 'told.txt', {!r}\n"


def test_a_plugin_is_loaded_anew_when_it_changes(watched: Watched, tmp_path: Path) -> None:
    for text in ("one", "other"):
        lay(tmp_path, {"plugins/teller.py": PLUGIN.format(text)})
        watched.changed("plugins/teller.py")
        assert watched.live.body("told.txt") == text.encode()
    lay(tmp_path, {"plugins/teller.py": "import nowhere\n"})
    watched.changed("plugins/teller.py")
    assert [problem.path for problem in watched.live.shown.problems] == ["plugins/teller.py"]
    assert watched.live.body("told.txt") == b"other"
    lay(tmp_path, {"plugins/teller.py": None})
    watched.changed("plugins/teller.py")
    assert (watched.live.shown.problems, watched.live.body("told.txt")) == ((), None)
    assert not [name for name in sys.modules if name.startswith("digest_plugin_teller_")]


def test_a_plugin_may_be_left_alone(tmp_path: Path) -> None:
    lay(tmp_path, SOUND | {"plugins/own.py": PLUGIN.format("told")})
    live = Live(tmp_path, Options(), lambda: NOW, lambda _: None, plugins=False)
    live.begin(in_turn)
    assert live.body("told.txt") is None


@pytest.mark.parametrize("step", ["live.plan", "made_site.finish", "live.read_articles"])
def test_a_fault_of_the_tool_ends_no_preview(
    step: str, watched: Watched, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told, what was shown stands, and the next save is answered as ever."""

    def fail(*_: object, **__: object) -> None:
        raise IndexError("tuple index out of range")

    lay(tmp_path, {"content/articles/ferry.md": ARTICLE.replace("stays", "goes")})
    with monkeypatch.context() as patched:
        patched.setattr(f"digest.preview.site.{step}", fail)
        watched.changed("content/articles/ferry.md")
        if step != "live.read_articles":  # a glimpse that fails is followed by a renewal that need not
            assert [problem.code for problem in watched.live.shown.problems] == [Code.INTERNAL_ERROR]
        assert b"The night ferry" in (watched.live.body("articles/ferry/index.html") or b"")
    lay(tmp_path, {"content/articles/ferry.md": ARTICLE.replace("stays", "comes")})
    watched.changed("content/articles/ferry.md")
    assert watched.live.shown.problems == ()
    assert b"The night ferry comes" in (watched.live.body("articles/ferry/index.html") or b"")
