"""Characters that no reader sees: the sets hold each other, and what is shown keeps those that change its look."""

from __future__ import annotations

import re

from digest.quantities.patterns import visible
from digest.text.folding import fold
from digest.text.sentences.marks import UNSEEN
from digest.text.white_space import INVISIBLE, without_invisible


def test_whatever_no_reader_sees_changes_no_match() -> None:
    for character in INVISIBLE:
        assert fold(f"ab{character}cd").folded == "abcd", ascii(character)
        assert visible(f"é{character}1") == "é1", ascii(character)


def test_it_may_stand_behind_the_mark_of_a_sentence() -> None:
    behind = re.compile(f"[{UNSEEN}]")
    assert [ascii(character) for character in INVISIBLE if not behind.match(character)] == ["'\\u2065'"]  # not assigned


def test_what_joins_letters_and_turns_lines_stays_in_what_is_shown() -> None:
    assert without_invisible("ge\u00adschrie\u200bben\u2060\ufeff\u200e") == "geschrieben"
    assert without_invisible("می\u200cروم \u2067אב\u2069") == "می\u200cروم \u2067אב\u2069"
