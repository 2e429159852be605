"""Addresses without what marks a reader's way there."""

from __future__ import annotations

import pytest

from digest.text.tracking import is_tracking, without_tracking


@pytest.mark.parametrize(
    "name",
    "dclid fbclid gclid twclid yclid ysclid clickid gbraid msclkid igshid partnerid wbraid mc_x ga_x gs_x itm_x mkt_x"
    " ml_x mtm_x oly_x pk_x utm_x vero_x".split(),
)
def test_what_a_kept_list_knows_is_known(name: str) -> None:
    clean = pytest.importorskip("courlan.clean")
    assert clean.TRACKERS_RE.search(name)
    assert is_tracking(name)


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://a.example/b?utm_source=x&utm_medium=y", "https://a.example/b"),
        ("https://a.example/b?id=7&UTM_Campaign=x&page=2", "https://a.example/b?id=7&page=2"),
        ("https://a.example/b?fbclid=x&q=a%20b+c", "https://a.example/b?q=a%20b+c"),
        ("https://a.example/b?reference=5&eid=3&source=9", "https://a.example/b?reference=5&eid=3&source=9"),
        ("https://a.example/b#xtor=RSS-3", "https://a.example/b"),
        ("https://a.example/b#:~:text=harbour", "https://a.example/b"),
        ("https://a.example/b#part-2:~:text=harbour", "https://a.example/b#part-2"),
        ("https://a.example/b?at_medium=x#part-2", "https://a.example/b#part-2"),
        ("https://a.example/b?", "https://a.example/b"),
        ("https://[a.example/b?utm_source=x", "https://[a.example/b?utm_source=x"),
        ("", ""),
    ],
)
def test_what_marks_a_reader_goes(url: str, plain: str) -> None:
    assert without_tracking(url) == plain
