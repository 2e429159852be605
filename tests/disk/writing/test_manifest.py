"""The manifest: a few lines of it are looked up and changed as text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest.disk.writing.manifest import OrderedManifest, manifest_of

PATHS = st.sets(st.text(st.sampled_from("abé/.-\t "), min_size=1, max_size=4))


@given(PATHS, PATHS, PATHS)
def test_a_few_lines_change(paths: set[str], new: set[str], gone: set[str]) -> None:
    before = OrderedManifest(manifest_of(paths))
    assert all((path in before) is (path in paths) for path in paths | new | gone)
    assert len(before) == len(paths)
    assert before.edited(new, gone).text == manifest_of((paths - gone) | new)


def test_what_is_damaged_has_no_lines() -> None:
    cut_off = OrderedManifest(b"a\nb")
    assert "a" not in cut_off
    assert len(cut_off) == 0
