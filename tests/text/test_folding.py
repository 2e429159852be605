"""Folding, and the way back."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.folding import fold
from digest.text.spans import Span
from tests.strategies import texts


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("plain text", "plain text"),
        ("“It’s”, «so» ‹and› „so‟", '"It\'s", "so" \'and\' "so"'),
        ("5–0 — no‑break −3 2019‒20", "5-0 - no-break -3 2019-20"),
        ("a -- b --- c——d", "a - b - c-d"),
        ("wait… what...", "wait... what..."),
        ("a\n\tb\xa0\u202fc\u3000d\r\ne", "a b c d e"),
        (" \u200b  a ", " a "),
        ("pro\xadcure\u200bment\ufeff", "procurement"),
        ("cafe\u0301 Å \u212b", "café Å Å"),
        ("\u1112\u1161\u11ab", "\ud55c"),
        ("e\xad\u0301", "é"),
        ("👩\u200d👧", "👩👧"),
        ("ﬁve ½ ² Ⅳ", "ﬁve ½ ² Ⅳ"),
        ("", ""),
    ],
)
def test_folded(text: str, folded: str) -> None:
    assert fold(text).folded == folded


@pytest.mark.parametrize("text", ["Case", "46,000", "naïve", "a-b", "`x`", "US$10", "ß", "İ"])
def test_what_matters_stays(text: str) -> None:
    assert fold(text).folded == text


def test_common_text_needs_no_map() -> None:
    folded = fold("“Japan’s share\nrose — to 3.2%.”\nThen")
    assert not folded.maps
    assert folded.span(1, 8) == Span(1, 8)


def test_every_character_that_composes_with_one_before_it_is_known_to() -> None:
    """Holds for whatever version of Unicode this Python has; new ones may bring letters that compose."""
    for point in range(sys.maxunicode + 1):
        parts = unicodedata.decomposition(chr(point)).split()
        if len(parts) == 2 and not parts[0].startswith("<"):
            pair = "".join(chr(int(part, 16)) for part in parts)
            assert fold(f"1{pair}1").folded == f"1{unicodedata.normalize('NFC', pair)}1"


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    folded = fold(text).folded
    again = fold(folded)
    assert again.folded == folded
    assert not again.maps
    assert unicodedata.is_normalized("NFC", folded)
    assert "  " not in folded


@given(texts, st.data())
def test_the_way_back_is_monotone_and_leads_there_again(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    spans = [folded.span(at, at + 1) for at in range(len(folded.folded))]
    assert spans == sorted(spans)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    if not spans:
        return
    start = data.draw(st.integers(0, len(spans) - 1))
    end = data.draw(st.integers(start + 1, len(spans)))
    span = folded.span(start, end)
    assert span == (spans[start].start, spans[end - 1].end)
    first, last = folded.range(span)
    assert first <= start < end <= last
    assert folded.span(first, last) == span
    assert fold(text[span.start : span.end]).folded == folded.folded[first:last]


@given(texts, st.data())
def test_any_span_has_a_range(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    folded = fold(text)
    first, last = folded.range(Span(start, end))
    if first < last:
        back = folded.span(first, last)
        assert back.start < end
        assert start < back.end
