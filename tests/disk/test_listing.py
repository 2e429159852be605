"""What lay in a folder, kept and looked at again: the same as who looks through all of it finds."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.disk import file_status, listing
from digest.disk import known_site as known_sites
from digest.disk.file_status import Contents
from digest.disk.known_site import KnownSite, SiteCheck, checks_of, decoded, known_site, renewed
from digest.disk.listing import Listing, list_again, listing_of
from digest.disk.shared_checks import SharedChecks
from tests.depth import examples
from tests.digests import lay

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

NAMES = ("a.md", "b.md", "a", "b")
CHANGES = ("write", "remove", "link", "folder", "linked folder")


def change(folder: Path, place: str, name: str, how: str) -> None:
    file = folder / place / name
    if not file.parent.is_dir() or file.parent.is_symlink():
        return
    if file.is_symlink() or file.is_file():
        file.unlink()
    elif file.is_dir():
        return
    if how == "write":
        file.write_text(how)
    elif how == "folder":
        file.mkdir()
    elif how != "remove":
        file.symlink_to("/" if how == "linked folder" else "a.md")


@examples(60)
@given(
    st.lists(
        st.lists(
            st.tuples(st.sampled_from(("", "a", "b", "a/b")), st.sampled_from(NAMES), st.sampled_from(CHANGES)),
            max_size=5,
        ),
        max_size=6,
    )
)
def test_what_is_found_again_is_what_is_there(
    tmp_path_factory: pytest.TempPathFactory, rounds: list[list[tuple[str, str, str]]]
) -> None:
    folder = tmp_path_factory.mktemp("folder")
    known = Listing()
    monkeypatch = pytest.MonkeyPatch()
    monkeypatch.setattr(listing, "PART", 2)
    for changes in rounds:
        for place, name, how in changes:
            change(folder, place, name, how)
        looked_at = file_status.look(folder)
        again = list_again(str(folder), known)
        checks = SharedChecks(listing.checks_of(str(folder), known))
        assert list_again(str(folder), known, held=checks.hold(range(len(checks)))) == again
        changed = again.changed(known)
        paths = {path for path, _ in again.files.items() ^ known.files.items()}
        assert changed is None or {*changed} == paths
        assert changed is not None or again.paths != known.paths or again.links or known.links
        assert again.of(["a.md", "b/a.md"]) == {p: s for p, s in looked_at.files.items() if p in {"a.md", "b/a.md"}}
        assert again.contents == looked_at
        assert again == listing_of(looked_at)
        assert again.seen == listing_of(looked_at).seen
        known = again
    monkeypatch.undo()


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was just changed counts as long ago: no clock is as coarse as a test is fast."""
    monkeypatch.setattr(listing, "DOUBT", 0)


NEWS: dict[str, Callable[[Path], object]] = {
    "a file more": lambda folder: (folder / "a/more.md").write_text("x"),
    "a file less": lambda folder: (folder / "a/b.md").unlink(),
    "a file with another name": lambda folder: (folder / "a/b.md").rename(folder / "a/B.md"),
    "a file in the place of another": lambda folder: (folder / "c.md").rename(folder / "a/b.md"),
    "a file that is a folder": lambda folder: ((folder / "c.md").unlink(), (folder / "c.md").mkdir()),
    "a folder more": lambda folder: (folder / "a/more").mkdir(),
    "a folder that is a link": lambda folder: ((folder / "a").rename(folder / "z"), (folder / "a").symlink_to("z")),
    "a file that is another": lambda folder: (folder / "a/b.md").write_text("another"),
}


@pytest.mark.usefixtures("settled")
@pytest.mark.skipif(os.name != "posix", reason="folders tell by their times on systems of this kind alone")
@pytest.mark.parametrize("name", NEWS)
def test_names_are_looked_through_where_a_folder_is_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    lay(tmp_path, {"a/b.md": "b", "c.md": "c", "d.md": "d"})
    known = list_again(str(tmp_path), list_again(str(tmp_path), Listing()))
    assert known.stood
    with monkeypatch.context() as unasked:
        unasked.delattr(os, "listdir")
        assert list_again(str(tmp_path), known) is known
    NEWS[name](tmp_path)
    again = list_again(str(tmp_path), known)
    assert again.contents == file_status.look(tmp_path)
    assert again != known


def test_a_folder_that_was_just_changed_tells_nothing(tmp_path: Path) -> None:
    lay(tmp_path, {"a/b.md": "b"})
    known = list_again(str(tmp_path), Listing())
    assert listing.standing_of(str(tmp_path), known) == b""
    assert list_again(str(tmp_path), known) is known


def test_a_folder_that_is_a_link_is_not_looked_into(tmp_path: Path) -> None:
    lay(tmp_path, {"real/a.md": "a"})
    known = listing_of(file_status.look(tmp_path / "real"))
    (tmp_path / "link").symlink_to("real")
    assert list_again(str(tmp_path / "link"), known) == Listing()
    assert list_again(str(tmp_path / "nothing"), known) == Listing()


def test_what_python_compiles_is_no_part_of_a_folder(tmp_path: Path) -> None:
    lay(tmp_path, {"a/b.py": "b", "a/__pycache__/b.pyc": "b"})
    known = list_again(str(tmp_path), Listing(), "__pycache__")
    assert [*known.files] == ["a/b.py"]
    assert len(list_again(str(tmp_path), Listing()).files) == 2
    lay(tmp_path, {"a/__pycache__/c.pyc": "c", "__pycache__/d.pyc": "d"})
    assert list_again(str(tmp_path), known, "__pycache__") is known


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site of several parts."""
    monkeypatch.setattr(known_sites, "PART", 20)
    files = {f"articles/{number}/index.html": str(number) for number in range(50)}
    return lay(tmp_path, {**files, "index.html": "home", ".digest-staging-x/y/z": "no part of it"})


OTHERS: dict[str, Callable[[Path], object]] = {
    "a page is another": lambda site: (site / "articles/48/index.html").write_text("x"),
    "a page is gone": lambda site: (site / "articles/7/index.html").unlink(),
    "a page is a link": lambda site: linked(site / "articles/7/index.html"),
    "a file more": lambda site: (site / "more.html").write_text("x"),
    "a folder more": lambda site: (site / "more").mkdir(),
    "a folder is a link": lambda site: (
        (site / "articles").rename(site.with_name(f"{site.name}-away")),
        (site / "articles").symlink_to(site.with_name(f"{site.name}-away")),
    ),
}


def linked(file: Path) -> None:
    file.unlink()
    file.symlink_to("../8/index.html")


def kept(known: KnownSite) -> memoryview:
    """What is kept of a site, as it is read."""
    return memoryview(b"".join(known.encoded))


def begin(site: Path, known: KnownSite, *, is_shared: bool = False) -> SiteCheck:
    checks = SharedChecks(checks_of(site, known))
    if is_shared and hasattr(os, "fork"):
        checks.share()
    return SiteCheck(known, checks, range(len(checks)))


@pytest.mark.parametrize("is_shared", [False, True])
def test_a_site_is_what_it_was_whoever_looks(site: Path, is_shared: bool) -> None:
    left = known_site(file_status.look(site))
    known = decoded(kept(left), left.name)
    assert known == left
    assert known.encoded == left.encoded

    def holds() -> bool:
        check = begin(site, known, is_shared=is_shared)
        return check.holds() and check.holds()

    assert len(known.parts) > 2
    assert holds()
    (site / "articles/9/note.txt").write_text("of somebody else, and no build touches it")
    (site / ".digest-staging-x/more").write_text("of another build")
    assert holds()


@pytest.mark.parametrize("is_shared", [False, True])
@pytest.mark.parametrize("name", OTHERS)
def test_a_site_that_is_another_is_told(site: Path, name: str, is_shared: bool) -> None:
    known = known_site(file_status.look(site))
    OTHERS[name](site)
    assert not begin(site, known, is_shared=is_shared).holds()


def test_of_what_is_kept_a_part_that_is_damaged_does_not_hold(site: Path) -> None:
    left = known_site(file_status.look(site))
    data = bytearray(kept(left))
    data[-3] ^= 1
    damaged = decoded(memoryview(data), left.name)
    assert damaged
    assert begin(site, left).holds()
    assert not begin(site, damaged).holds()
    shortened = decoded(kept(left)[:-3], left.name)
    assert shortened
    assert not begin(site, shortened).holds()
    data[8] ^= 1
    assert decoded(memoryview(data), left.name) is None
    assert decoded(memoryview(b""), left.name) is None


def test_a_site_is_renewed_by_what_was_written(site: Path) -> None:
    known = known_site(file_status.look(site))
    lay(site, {"articles/7/index.html": "another", "search/x/1.json": "new"})
    (site / "articles/9/index.html").unlink()
    now = file_status.look(site)
    few = {path: now.files[path] for path in ("articles/7/index.html", "search/x/1.json")}
    after = renewed(known, few, few.keys(), {"articles/9/index.html"})
    assert begin(site, after).holds()
    assert after.encoded != known.encoded
    assert {path for part in after.parts if part.listing for path in part.listing.files} == now.files.keys()


def test_what_was_written_and_is_another_by_now_is_not_known(site: Path) -> None:
    contents = file_status.look(site)
    known = known_site(contents)
    assert not begin(site, renewed(known, {}, {"articles/7/index.html"}, frozenset())).holds()
    assert not begin(site, known_site(contents, {"articles/7/index.html", "lost.html"})).holds()
    # Another build has written it meanwhile: what is known of it stays what this one knew.
    (site / "articles/8/index.html").write_text("of another build")
    now = {"articles/8/index.html": file_status.look(site).files["articles/8/index.html"]}
    assert not begin(site, renewed(known, now, frozenset(), frozenset())).holds()


def test_files_that_were_linked_are_what_they_were(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    known = known_site(file_status.look(site))
    before, other = file_status.look(site).files, tmp_path_factory.mktemp("other")
    now = before
    while now == before:  # within one tick of the disk's clock a file has the same times
        os.link(site / "index.html", other / f"{len(list(other.iterdir()))}.html")
        now = file_status.look(site).files
    assert not begin(site, known).holds()
    assert begin(site, renewed(known, now, frozenset(), frozenset())).holds()


def test_a_site_of_nothing_becomes_one_of_something(tmp_path: Path) -> None:
    nothing = known_site(Contents())
    assert nothing == KnownSite(frozenset(), ())
    lay(tmp_path, {"a/b.html": "b"})
    now = file_status.look(tmp_path).files
    assert begin(tmp_path, renewed(nothing, now, now.keys(), frozenset())).holds()
