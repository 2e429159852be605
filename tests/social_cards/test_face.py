"""Letters as they stand on cards."""

from __future__ import annotations

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.social_cards.face import Face, plain, shortened, wrapped
from scripts.sample import ROOT

SIZES = (30, 46, 56)


def face(size: int) -> Face:
    return Face((ROOT / "templates" / "cards" / f"{size}.face").read_bytes())


FACES = {size: face(size) for size in SIZES}
SMALL = FACES[30]
WORDS = st.text(st.sampled_from("aAvVWTofij.,1€é "), min_size=1, max_size=40)


def made(glyphs: dict[str, list[int]], pixels: bytes, kerning: dict[str, int] | None = None) -> Face:
    """A face of two rows."""
    about = {"size": 2, "rows": 2, "baseline": 2, "glyphs": glyphs, "kerning": kerning or {}}
    return Face(zlib.compress(json.dumps(about).encode() + b"\n" + pixels))


@pytest.mark.parametrize("size", SIZES)
def test_a_face_has_the_letters_of_european_languages(size: int) -> None:
    assert FACES[size].size == size
    assert FACES[size].has(
        "Łódź, Škoda, Çelik, Ångström, Nguyễn, “Œuvre” – ‘ß’ … €8.5bn £1 $2 ¥3 20% №?".replace("№", "")
    )
    assert not FACES[size].has("华")
    assert not FACES[size].has("א")


@pytest.mark.parametrize("size", SIZES)
def test_every_letter_has_ink_in_shades_from_paper_to_ink(size: int) -> None:
    line = FACES[size].line("Hamburgefonstiv")
    shades = {nibble for byte in line.columns for nibble in (byte >> 4, byte & 15)}
    assert shades == {0, 1, 2, 3, 4, 5}


def test_letters_stand_side_by_side_by_their_advances() -> None:
    one = made({"i": [2 * 64, 0, 1]}, b"\x51\x52")
    assert one.line("ii").columns == b"\x51\x52\x51\x52"
    assert one.width("ii") == 4 * 64


def test_a_letter_may_begin_at_an_odd_column() -> None:
    odd = made({"i": [3 * 64, 0, 1]}, b"\x51\x52")
    assert odd.line("ii").columns == b"\x51\x52\x05\x05\x10\x20"


def test_kerning_moves_a_letter_and_letters_may_reach_over_each_other() -> None:
    kerned = made({"i": [3 * 64, 0, 1]}, b"\x51\x52", {"ii": -2 * 64})
    assert kerned.width("ii") == 4 * 64
    assert kerned.line("ii").columns == bytes([0x51 | 0x05, 0x52 | 0x05, 0x10, 0x20])


def test_kerning_is_that_of_the_font() -> None:
    large = FACES[56]
    assert large.width("AV") < large.width("A") + large.width("V") - 64
    assert large.width("HH") == 2 * large.width("H")


@given(WORDS)
def test_a_line_is_about_as_wide_as_it_measures(text: str) -> None:
    line = SMALL.line(text)
    assert len(line.columns) % line.rows == 0
    # A last letter may reach out of its advance, and white space leaves no trace.
    assert line.width <= SMALL.width(text) / 64 + 16


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two\n words\u00a0here ", "two words here"),
        ("Zu\u0308rich", "Zürich"),
        ("soft\u00adly\u200b", "softly"),
        ("co\u2011op", "co-op"),
    ],
)
def test_text_is_made_plain(text: str, expected: str) -> None:
    assert plain(text) == expected
    assert SMALL.has(plain(text))


def test_lines_are_as_few_as_it_takes_and_much_of_one_length() -> None:
    title = "Huawei turns to Japan as Washington shuts its door"
    assert wrapped(title, FACES[56], 1040, 2) == ("Huawei turns to Japan as", "Washington shuts its door")
    assert wrapped(title, FACES[56], 1040, 1) is None
    assert wrapped("Japan", FACES[56], 1040, 1) == ("Japan",)
    assert wrapped("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", FACES[56], 1040, 9) is None


@given(st.lists(st.text(st.sampled_from("abcdefW"), min_size=1, max_size=9), min_size=1, max_size=30))
def test_no_line_is_wider_than_asked_and_no_word_is_lost(words: list[str]) -> None:
    text = " ".join(words)
    lines = wrapped(text, FACES[46], 600, 99)
    assert lines is not None
    assert " ".join(lines) == text
    assert all(FACES[46].width(line) <= 600 * 64 for line in lines)


@pytest.mark.parametrize(
    "text", ["short", "rather a long line of words that goes on and on", "W" * 90, "a " + "W" * 90]
)
def test_what_is_too_long_ends_in_an_ellipsis(text: str) -> None:
    cut = shortened(text, SMALL, 300)
    assert SMALL.width(cut) <= 300 * 64
    assert cut == text or (cut.endswith("…") and text.startswith(cut.removesuffix("…").rstrip()))
    assert (cut == text) == (text == "short")
