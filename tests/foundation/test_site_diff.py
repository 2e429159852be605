"""What a publication changes: every file is kept, added, changed or removed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest.foundation.site_diff import Changes, PublishedFile, compare, pages_of

sites = st.dictionaries(st.sampled_from("abcdef"), st.builds(PublishedFile, st.sampled_from("xyz"), st.integers(0, 9)))


def test_compare() -> None:
    old = {"kept": PublishedFile("1", 10), "changed": PublishedFile("2", 20), "gone": PublishedFile("3", 30)}
    new = {"kept": PublishedFile("1", 10), "changed": PublishedFile("4", 21), "new": PublishedFile("3", 30)}
    assert compare(old, new) == Changes(("new",), ("changed",), ("gone",), fresh=51, total=61)
    assert compare(old, new).any
    assert not compare(old, old).any


@given(sites, sites)
def test_what_changes_makes_one_of_the_other(old: dict[str, PublishedFile], new: dict[str, PublishedFile]) -> None:
    changes = compare(old, new)
    made = {path: old[path] for path in old if path not in (*changes.removed, *changes.changed)}
    made |= {path: new[path] for path in (*changes.added, *changes.changed)}
    assert {path: entry.name for path, entry in made.items()} == {path: entry.name for path, entry in new.items()}
    assert changes.any == ({p: e.name for p, e in old.items()} != {p: e.name for p, e in new.items()})


def test_pages_are_named_by_their_addresses() -> None:
    paths = ["index.html", "404.html", "articles/x/index.html", "feed.xml", "notindex.html"]
    assert pages_of(paths) == ("/", "/404.html", "/articles/x/", "/notindex.html")
