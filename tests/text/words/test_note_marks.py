"""Which raised signs are marks of notes."""

from __future__ import annotations

import pytest

from digest.text.words.note_marks import is_note_mark, without_note_marks


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("passengers¹ by", "passengers* by"),
        ("46 km¹ of", "46 km* of"),
        ("5%¹² of", "5%** of"),
        ("hours.¹,² The", "hours.*** The"),
        ("boats.ᵃ The", "boats.* The"),
        ("boats① of", "boats* of"),
        ("約30人¹だ", "約30人*だ"),
        ("46 m² of", "46 m² of"),
        ("10⁶ of", "10⁶ of"),
        ("1ᵉʳ mai, Mᵐᵉ Orme", "1ᵉʳ mai, Mᵐᵉ Orme"),
        ("x²y", "x²y"),
        ("plain boats", "plain boats"),
    ],
)
def test_marks_become_asterisks_and_powers_stay(text: str, told: str) -> None:
    assert without_note_marks(text) == told
    starts = [at for at, sign in enumerate(told) if sign == "*" and told[at - 1].isalpha()]
    assert all(is_note_mark(text, at) for at in starts)
    assert not any(is_note_mark(text, at) for at, sign in enumerate(text) if told[at] == sign)
