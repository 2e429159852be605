"""The lines around a problem, with the place underlined, whatever stands in them."""

from __future__ import annotations

import pytest

from digest.foundation.code_frame import frame
from digest.foundation.problem import Code, Place

LONG = "x" * 200


def shown(source: str, line: int, column: int = 1, width: int = 1) -> list[str]:
    return frame(Place("a.md", line, column, width).problem(Code.BAD_DATE, "x"), source).splitlines()


@pytest.mark.parametrize(
    ("source", "place", "expected"),
    [
        ("one\ntwo\nthree\nfour", (2, 1, 3), ["  1 | one", "> 2 | two", "    | ^^^", "  3 | three"]),
        ("one\ntwo", (1, 2), ["> 1 | one", "    |  ^", "  2 | two"]),
        ("one\ntwo", (2, 3), ["  1 | one", "> 2 | two", "    |   ^"]),
        ("one", (1, 0), ["> 1 | one"]),  # the whole line
        ("one", (1, 9), ["> 1 | one", "    |    ^"]),  # behind its end
        ("one", (2, 1), []),
        ("one", (0, 0), []),  # the whole file
        ("\ufeffone\r\ntwo\rthree", (2, 1, 3), ["  1 | one", "> 2 | two", "    | ^^^", "  3 | three"]),
        ("\tone", (1, 2, 3), ["> 1 |     one", "    |     ^^^"]),
        ("日本 one", (1, 4, 3), ["> 1 | 日本 one", "    |      ^^^"]),
        ("e\u0301 one", (1, 4, 3), ["> 1 | e\u0301 one", "    |   ^^^"]),
        ("a\x1b[31mb", (1, 2), ["> 1 | a\ufffd[31mb", "    |  ^"]),
        ("a\xa0b", (1, 2), ["> 1 | a␣b", "    |  ^"]),
    ],
)
def test_the_place_is_underlined(source: str, place: tuple[int, ...], expected: list[str]) -> None:
    assert shown(source, *place) == expected


def test_line_numbers_are_aligned() -> None:
    assert shown("\n".join("abcdefghijkl"), 9) == ["   8 | h", ">  9 | i", "     | ^", "  10 | j"]


@pytest.mark.parametrize(("column", "begins", "ends"), [(3, "xx!", "…"), (150, "…", "x"), (200, "…", "!")])
def test_a_long_line_is_cut_around_the_place(column: int, begins: str, ends: str) -> None:
    source = f"{LONG[: column - 1]}!{LONG[column:]}"
    line, caret = shown(source, 1, column)
    text = line.removeprefix("> 1 | ")
    assert len(text) <= 98
    assert (text.startswith(begins), text.endswith(ends)) == (True, True)
    assert line[caret.index("^")] == "!"
