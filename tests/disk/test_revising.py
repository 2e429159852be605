"""An edit of a text, a title or a summary is made good for by itself, and gives what a whole build gives."""

from __future__ import annotations

import datetime as dt
import random
import re
import sqlite3
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import yaml
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from digest.cli import main
from digest.content.schema.site import Settings
from digest.disk import build_runner, revising
from digest.disk.cache import kept_build, no_op_check
from digest.disk.cache.cache import FILE
from digest.disk.cache.kept_problems import kept_problems
from digest.disk.sources import files as source_files
from digest.disk.writing import site_writer
from digest.disk.writing.manifest import listed_in
from digest.disk.writing.staging_folder import FOLDER
from digest.pipeline import build
from digest.plan import Options
from tests.depth import examples, in_depth
from tests.digests import lay
from tests.disk.cache.test_cache import BASE, EDITS, article, contents, edit, killed, sidecar, sound

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from digest.foundation.problem import Problem
    from digest.plan import Build

NOW = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
# Open data are one file of all articles: with them an edit takes a whole build.
SITE = f"{BASE['content/site.yaml']}data: false\n"
DIGEST = BASE | {"content/site.yaml": SITE} | sidecar(3, lambda text: re.sub("    measure: .*\n", "", text, count=1))
"""The first figure of article 3 is of no measure."""
SMALL = {"content/site.yaml": f"{SITE}cards: false\n"} | sound(2) | sound(3)
"""For what happens to what builds keep, whatever is in it."""


def added(number: int, words: str) -> dict[str, str | None]:
    """The article of this number, and one paragraph more."""
    return article(number, lambda text: f"{text}\n{words}\n")


WORDS = {
    f"say {word} in {number}": added(number, f"All of it is {word}.") for number in (2, 3) for word in ("new", "old")
}
TOLD = {
    **{
        f"{word} title of {number}": article(
            number, lambda text, word=word: re.sub("title: .*", f"title: {word} title “{word}” & more", text)
        )
        for number in (1, 3, 5)
        for word in ("First", "Other")
    },
    **{
        f"{word} summary of {number}": sidecar(
            number, lambda text, word=word: re.sub("summary: .*", f"summary: {word} it is.", text)
        )
        for number in (2, 4)
        for word in ("So", "Thus")
    },
    "no summary of 4": sidecar(4, lambda text: re.sub("summary: .*\n", "", text)),
    "another reason in 1": sidecar(1, lambda text: re.sub("why: .*", "why: It is news.", text, count=1)),
    "a note on a figure of 5": sidecar(
        5, lambda text: re.sub("    at: over", "    note: Rounded.\n    at: over", text)
    ),
    "title and text of 2": article(2, lambda text: f"{re.sub('title: .*', 'title: Both', text)}\nAll of it is new.\n"),
}
"""What lists, feeds and other articles show of an article."""
SAID = {
    f"{word} words of a quotation of {number}": article(
        number, lambda text, word=word: text.replace("In round 2", f"In {word} round")
    )
    | sidecar(number, lambda text, word=word: text.replace("In round 2", f"In {word} round"))
    for number, word in ((2, "our"), (4, "their"))
} | {
    f"{word} of a figure of no measure": sidecar(
        3,
        lambda text, word=word: re.sub("    measure: .*\n", "", text, count=1).replace("in report 0", f"in {word} 0"),
    )
    for word in ("label", "name")
}
"""What gives annotations other ids."""
ONE_OF_EACH = [name for name in (*TOLD, *SAID) if not name.startswith(("Other", "Thus", "name of"))]
OTHERS = {
    name: {
        path: text.replace("per_page: 2\n", "per_page: 2\ndata: false\n") if text else text
        for path, text in own.items()
    }
    for name, own in EDITS.items()
}
MORE = {
    "change the note": sidecar(2, lambda text: re.sub("context: .*", "context: Anew.", text)),
    "an id in the text": article(5, lambda text: f"{text}\n## A heading\n\nMore.\n"),
    "link to that id": article(4, lambda text: f"{text}\n[there](/articles/article-00005/#a-heading)\n"),
    "a link that leads nowhere": article(2, lambda text: f"{text}\n[there](/articles/nowhere/)\n"),
    "touched": article(1),
}
DOUBTS: dict[str, dict[str, str | None]] = {
    **{f"a doubt in {number}": added(number, "<div>All of it</div>") for number in (2, 4)},
    "no sidecar of 5": dict.fromkeys(sidecar(5)),
    "a file that is none of a digest": {"content/notes.txt": "x"},
}
"""What is told of articles by themselves, and of the whole."""
ALL = WORDS | TOLD | SAID | OTHERS | MORE | DOUBTS


@pytest.fixture(autouse=True)
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """An hour after the sources were written, so that none is too young to be known."""
    now = time.time_ns() + 3_600_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now)


FEWER = 3
"""So many touches of the disk less a build may take than the first one, which finds no file in its way."""


class Runs:
    """Builds of the command, and which of them were whole."""

    def __init__(self) -> None:
        self.whole = 0
        self.said = ""
        self.exit_code = 0
        real = build

        def counted(*given: object) -> Build:
            self.whole += 1
            return real(*given)  # type: ignore[arg-type]

        self.build = counted

    def __call__(self, source: Path, *flags: str) -> bool:
        """Builds; whether that was a whole build."""
        self.whole = 0
        ran = CliRunner().invoke(main, ["build", "--source", str(source), "--now", "2026-02-01", "--jobs", "1", *flags])
        self.said = ran.output
        self.exit_code = ran.exit_code
        assert ran.exit_code in (0, 1), ran.output
        return self.whole > 0


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Runs:
    runs = Runs()
    monkeypatch.setattr(build_runner, "build", runs.build)
    return runs


def expected(source: Path) -> dict[str, bytes]:
    return build(source_files.read(source), Options(), NOW).outputs


@pytest.fixture
def as_if_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sites are written as large ones are."""
    monkeypatch.setattr(site_writer, "_LOOKED_AT", 0)


@pytest.mark.parametrize("name", sorted(WORDS))
def test_a_large_site_is_written_in_few_places(name: str, run: Runs, tmp_path: Path, as_if_large: None) -> None:
    source = lay(tmp_path, DIGEST)
    run(source)
    edit(source, ALL["an id in the text"])
    edit(source, ALL[name])
    assert not run(source)
    assert contents(source / "site") == expected(source)
    assert listed_in(source / "site") == tuple(sorted(expected(source)))
    assert not run(source)
    assert "0 files written" in run.said


def test_of_a_large_site_what_comes_out_the_same_stays_known(run: Runs, tmp_path: Path, as_if_large: None) -> None:
    source = lay(tmp_path, DIGEST)
    run(source)
    for name in ("First title of 5", "So summary of 4", "Other title of 5", "Thus summary of 2", "First title of 3"):
        edit(source, ALL[name])
        assert not run(source)
        assert contents(source / "site") == expected(source)


@pytest.mark.parametrize("is_folder", [True, False])
def test_what_is_in_the_way_in_a_large_site_is_told(
    is_folder: bool, run: Runs, tmp_path: Path, as_if_large: None
) -> None:
    source = lay(tmp_path, DIGEST)
    run(source)
    page = source / "site/articles/article-00002/index.html"
    page.unlink()
    if is_folder:
        page.mkdir()
        (page / "mine").write_text("mine")
    else:
        page.symlink_to(source / "content/site.yaml")
    edit(source, ALL["say new in 2"])
    assert run(source)
    assert "index.html" in run.said


@examples(4)
@given(
    st.lists(
        st.sampled_from([*sorted(WORDS) * 2, *sorted(TOLD) * 2, *sorted(SAID) * 4, *sorted(DOUBTS) * 4, *sorted(ALL)]),
        min_size=2,
        max_size=8,
    )
)
def test_after_any_edits_the_site_is_that_of_a_cold_build(
    tmp_path_factory: pytest.TempPathFactory, edits: list[str]
) -> None:
    source = lay(tmp_path_factory.mktemp("digest"), DIGEST)
    run = Runs()
    run(source)
    for name in edits:
        edit(source, ALL[name])
        before, whole = contents(source / "site"), build(source_files.read(source), Options(), NOW)
        run(source)
        assert contents(source / "site") == (whole.outputs or before)
        if whole.files:
            assert told(source) == whole.problems


def test_the_text_alone_takes_no_whole_build(run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    assert run(source)
    for name in ("say new in 2", "say old in 3", "say old in 2", "an id in the text"):
        edit(source, ALL[name])
        assert not run(source)
        assert contents(source / "site") == expected(source)
        inode = (source / "site/index.html").stat().st_ino
        assert not run(source)
        assert "0 files written" in run.said
        assert (source / "site/index.html").stat().st_ino == inode


@pytest.mark.parametrize("name", sorted((TOLD | SAID) if in_depth() else ONE_OF_EACH))
def test_what_lists_show_takes_no_whole_build(name: str, run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    run(source)
    edit(source, ALL[name])
    assert not run(source)
    assert contents(source / "site") == expected(source)
    edit(source, ALL["say new in 3"])
    assert not run(source)
    assert contents(source / "site") == expected(source)
    assert not run(source)
    assert "0 files written" in run.said


def told(source: Path) -> tuple[Problem, ...] | None:
    """What the last build of the digest is known to have told."""
    last = no_op_check.last_build(source)
    assert last
    return kept_problems(source, last.problems)


def doubted(run: Runs) -> list[str]:
    """The places of all doubts that were told."""
    return re.findall(r"[\w-]+\.md:\d+:\d+: warning", run.said)


def test_beside_doubts_the_text_alone_takes_none_either(run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    edit(source, ALL["a doubt in 2"])
    assert run(source)
    (first,) = doubted(run)
    edit(source, ALL["say new in 3"])
    assert not run(source)
    assert doubted(run) == [first]
    assert not run(source)
    assert doubted(run) == [first]
    assert "0 files written" in run.said
    edit(source, ALL["a doubt in 4"])
    assert not run(source)
    assert doubted(run)[0] == first
    assert len(doubted(run)) == 2
    edit(source, ALL["say old in 2"])
    assert not run(source)
    assert len(doubted(run)) == 1
    edit(source, article(4))
    assert not run(source)
    assert doubted(run) == []
    assert contents(source / "site") == expected(source)
    assert "All of it is old." in page_of(source, 2)
    assert not run(source)
    assert doubted(run) == []


def page_of(source: Path, number: int) -> str:
    return (source / f"site/articles/article-0000{number}/index.html").read_text(encoding="utf-8")


def test_a_strict_build_fails_for_doubts_that_are_known(run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    edit(source, ALL["a doubt in 2"])
    run(source)
    before = contents(source / "site")
    assert not run(source, "--strict")
    assert run.exit_code == 1
    assert len(doubted(run)) == 1
    edit(source, ALL["say new in 3"])
    assert run(source, "--strict")
    assert run.exit_code == 1
    assert contents(source / "site") == before
    edit(source, ALL["say new in 2"])
    assert not run(source, "--strict")
    assert run.exit_code == 0
    assert contents(source / "site") == expected(source)


def test_beside_what_is_told_of_the_whole_an_edit_takes_a_whole_build(run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    edit(source, ALL["a file that is none of a digest"])
    run(source)
    assert not run(source)
    assert "notes.txt" in run.said
    edit(source, ALL["say new in 3"])
    assert run(source)
    assert "notes.txt" in run.said


@pytest.mark.parametrize("spoiled", [b"", b"[]"])
def test_doubts_that_are_lost_are_found_again(spoiled: bytes, run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    edit(source, ALL["a doubt in 2"])
    run(source)
    (source / no_op_check.PROBLEMS).write_bytes(spoiled)
    assert run(source)
    assert len(doubted(run)) == 1
    edit(source, ALL["say new in 3"])
    (source / no_op_check.PROBLEMS).unlink()
    assert run(source)
    assert len(doubted(run)) == 1


def test_whatever_site_yaml_asks_for_shows_the_text_that_is_written_now(run: Runs, tmp_path: Path) -> None:
    """Also where a figure's sentence changes and its passage does not."""
    switches = {name for name, field in Settings.model_fields.items() if field.annotation is bool} - {"data"}
    editor = {"name": "Desk", "email": "desk@news.example"}
    settings = {"data": False, "editor": editor, **dict.fromkeys(sorted(switches), True)}
    site = f"{BASE['content/site.yaml']}{yaml.safe_dump(settings)}"
    source = lay(tmp_path, DIGEST | {"content/site.yaml": site})
    assert run(source)
    edit(
        source,
        article(2, lambda text: text.replace("in the report for 2018.", "in the report for 2018, or so they say.")),
    )
    assert not run(source)
    assert contents(source / "site") == expected(source)


def test_a_digest_with_a_look_and_images_takes_none_either(run: Runs, tmp_path: Path) -> None:
    icon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %s 8"/>'
    look = "logo: logo.svg\naccent: '#0b5cad'\ncss: brand.css\n"
    files = {"content/static/logo.svg": icon % 8, "content/static/brand.css": "p { margin: 0 }"}
    source = lay(tmp_path, DIGEST | files | {"content/site.yaml": f"{SITE}{look}"})
    edit(source, added(2, "![A logo](/logo.svg)"))
    assert run(source)
    edit(source, added(2, "![A logo](/logo.svg)\n\nIt is new."))
    assert not run(source)
    assert contents(source / "site") == expected(source)
    edit(source, ALL["say new in 2"])  # the picture is gone
    assert run(source)
    assert contents(source / "site") == expected(source)
    edit(source, {"content/static/logo.svg": icon % 30})
    assert run(source)
    assert contents(source / "site") == expected(source)


@pytest.mark.parametrize(
    "name", ["change the date", "change the topics", "take notes away", "add", "delete", "link to that id", "break"]
)
def test_what_more_depends_on_takes_one(name: str, run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    run(source)
    edit(source, ALL[name])
    assert run(source)
    assert contents(source / "site") == (expected(source) or contents(source / "site"))


def test_an_id_that_goes_is_missed_by_those_that_link_to_it(run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    edit(source, ALL["an id in the text"])
    edit(source, ALL["link to that id"])
    run(source)
    edit(source, article(5))
    assert run(source)
    assert "a-heading" in run.said


def test_an_id_that_nobody_links_to_may_go(run: Runs, tmp_path: Path) -> None:
    source = lay(tmp_path, DIGEST)
    edit(source, ALL["an id in the text"])
    run(source)
    edit(source, article(5))
    assert not run(source)
    assert contents(source / "site") == expected(source)


@pytest.mark.parametrize("citing", ["an article", "a page", "an edition"])
def test_an_annotation_that_is_cited_elsewhere_takes_a_whole_build(citing: str, run: Runs, tmp_path: Path) -> None:
    """Whoever cites it by an id that is gone is told."""
    source = lay(tmp_path, DIGEST)
    run(source)
    page = (source / "site/articles/article-00003/index.html").read_text(encoding="utf-8")
    (name,) = set(re.findall('id="?(figure-[a-z]+-in-report-0)[" >]', page))
    cited = f"\n::: figure article-00003#{name}\n"
    files: dict[str, dict[str, str | None]] = {
        "an article": article(2, lambda text: f"{text}{cited}"),
        "a page": {"content/pages/about.md": f"---\ntitle: About\n---\nUs.\n{cited}"},
        "an edition": {"content/editions/2015-w01.md": f"---\ntitle: First\n---\nHello.\n{cited}"},
    }
    edit(source, files[citing])
    run(source)
    assert run.said.count("error") == 0, run.said
    edit(source, ALL["label of a figure of no measure"])
    assert run(source)
    assert contents(source / "site") == (expected(source) or contents(source / "site"))


SPOILED: dict[str, Callable[[Path], object]] = {
    "an article": lambda source: spoil(source, "UPDATE articles SET value = zeroblob(9) WHERE position = 0"),
    "where an article is": lambda source: spoil(source, "UPDATE articles SET position = 9 - position"),
    "no articles": lambda source: spoil(source, "DELETE FROM articles"),
    "parts of the catalogue": lambda source: spoil(source, "UPDATE parts SET value = zeroblob(length(value))"),
    "no parts of the catalogue": lambda source: spoil(source, "DELETE FROM parts"),
    "what is known of the index": lambda source: spoil(
        source, "UPDATE plan SET value = zeroblob(9) WHERE name = 'rest'"
    ),
    "which build it is": lambda source: spoil(source, "UPDATE plan SET value = x'00' WHERE name = 'build'"),
    "what is no article": lambda source: spoil(source, "DELETE FROM plan WHERE name = 'rest'"),
    "articles": lambda source: spoil(source, "UPDATE store SET value = zeroblob(length(value))"),
    "results": lambda source: spoil(source, "UPDATE results SET value = zeroblob(length(value))"),
    "keys": lambda source: spoil(source, "UPDATE files SET key = zeroblob(16), anatomy = zeroblob(16)"),
    "hashes of sources": lambda source: spoil(source, "DELETE FROM sources"),
    "all of it": lambda source: (source / FILE).write_bytes(b"SQLite format 3\0" + b"\xff" * 9_000),
    "nothing is there": lambda source: (source / FILE).unlink(),
    "a page is another": lambda source: (source / "site/index.html").write_text("mine"),
    "a page is gone": lambda source: (source / "site/archive/index.html").unlink(),
    "the page itself is another": lambda source: (source / "site/articles/article-00002/index.html").write_text("mine"),
    "a file that is nobody's": lambda source: (source / "site/note.txt").write_text("mine"),
    "nothing is known of the last build": lambda source: (source / no_op_check.FILE).unlink(),
}


def spoil(source: Path, statement: str) -> None:
    with closing(sqlite3.connect(source / FILE)) as database, database:
        database.execute(statement)


@pytest.fixture(scope="module")
def small_after_an_edit(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    source = lay(tmp_path_factory.mktemp("small"), SMALL)
    edit(source, ALL["say old in 2"])
    return expected(source)


@pytest.mark.parametrize("name", SPOILED)
def test_what_is_spoiled_changes_nothing(
    name: str, run: Runs, tmp_path: Path, small_after_an_edit: dict[str, bytes]
) -> None:
    source = lay(tmp_path, SMALL)
    run(source)
    edit(source, ALL["say new in 2"])
    run(source)
    SPOILED[name](source)
    edit(source, ALL["say old in 2"])
    run(source)
    assert "internal-error" not in run.said
    (source / "site/note.txt").unlink(missing_ok=True)
    assert contents(source / "site") == small_after_an_edit


def test_a_whole_build_comes_after_some_revisions(run: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_build, "MOST", 2)
    source = lay(tmp_path, DIGEST)
    run(source)
    whole = []
    for number in range(6):
        edit(source, added(2, f"The {number}th."))
        whole.append(run(source))
    assert whole == [False, False, True, False, False, True]


def test_a_fault_is_told_and_takes_a_whole_build(run: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = lay(tmp_path, DIGEST)
    run(source)
    edit(source, ALL["say new in 2"])
    monkeypatch.setattr(revising, "revise", lambda *_: 1 / 0)
    assert run(source)
    assert "internal-error" in run.said
    assert "ZeroDivisionError (division by zero)" in run.said
    assert contents(source / "site") == expected(source)


def test_a_file_that_has_just_been_written_is_looked_at_again(
    run: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = lay(tmp_path, DIGEST)
    run(source)
    edit(source, ALL["say new in 2"])
    file = source / "content/articles/article-00002.md"
    with monkeypatch.context() as at_once:
        at_once.setattr(no_op_check, "DOUBT", 0)
        at_once.setattr(time, "time_ns", lambda: file.stat().st_ctime_ns)
        assert not run(source)
        last = no_op_check.last_build(source)
        assert last
        assert last.doubtful == ["articles/article-00002.md"]
    assert not run(source)
    last = no_op_check.last_build(source)
    assert last
    assert last.doubtful == []


def test_an_edit_that_is_killed_at_any_point_leaves_site_and_cache_sound(tmp_path: Path) -> None:
    source = lay(tmp_path, SMALL)
    run = Runs()
    run(source)
    first = contents(source / "site")
    edit(source, ALL["say new in 2"])
    last = expected(source)
    touches = 100_000 - int(killed(source, 100_000).stdout.split()[-1])
    assert contents(source / "site") == last
    edit(source, article(2))
    run(source)
    for steps in sorted(random.Random(3).sample(range(1, touches), touches - 1 if in_depth() else 4)):
        edit(source, ALL["say new in 2"])
        ended = killed(source, steps).returncode
        assert ended == -9 or (ended == 0 and steps >= touches - FEWER), steps
        assert contents(source / "site") in (first, last)
        run(source)
        assert contents(source / "site") == last
        assert [path.name for path in (source / FOLDER).iterdir() if path.is_dir()] == []
        edit(source, article(2))
        run(source)
        assert contents(source / "site") == first
