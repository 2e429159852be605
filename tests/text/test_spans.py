"""Texts that lead back to what they were made from."""

from __future__ import annotations

from digest.text.spans import Change, edit


def test_no_change_is_the_text_itself() -> None:
    text, offsets = edit("abc", [])
    assert text == "abc"
    assert offsets.back(1, 3) == (1, 3)
    assert offsets.forth(1, 3) == (1, 3)


def test_a_longer_replacement_leads_back_to_all_it_stands_for() -> None:
    text, offsets = edit("a…b", [Change(1, 2, "...")])
    assert text == "a...b"
    assert offsets.back(1, 2) == offsets.back(3, 4) == offsets.back(1, 4) == (1, 2)
    assert offsets.back(0, 3) == (0, 2)
    assert offsets.back(3, 5) == (1, 3)
    assert offsets.forth(1, 2) == (1, 4)


def test_a_shorter_replacement_holds_whatever_touches_it() -> None:
    text, offsets = edit("a   b", [Change(1, 4, " ")])
    assert text == "a b"
    assert offsets.back(1, 2) == (1, 4)
    assert [offsets.forth(at, at + 1) for at in range(5)] == [(0, 1), (1, 2), (1, 2), (1, 2), (2, 3)]


def test_what_was_removed_leads_nowhere() -> None:
    text, offsets = edit("-a--b-", [Change(0, 1, ""), Change(2, 4, ""), Change(5, 6, "")])
    assert text == "ab"
    assert offsets.back(0, 2) == (1, 5)
    assert offsets.back(0, 1) == (1, 2)
    for start, end in ((0, 1), (2, 4), (3, 4), (5, 6)):
        first, last = offsets.forth(start, end)
        assert first >= last
    assert offsets.forth(0, 6) == (0, 2)
    assert offsets.forth(1, 4) == (0, 1)
