"""What a build says, in the words of a form."""

from __future__ import annotations

import pytest

from digest.desk.wording import hint_of, message_of

KEYS = frozenset(("at", "value", "status", "speaker", "indirect", "published", "slug", "url", "label"))


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("figures[0].status 'x' is none of actual, forecast", "“Status” 'x' is none of actual, forecast"),
        ("figures[12].source.url 'x' is not a web address", "“Address” 'x' is not a web address"),
        ("quotes[0] is anonymous, and so has a role", "it is anonymous, and so has a role"),
        ("quotes[0] lacks the key 'speaker'", "“Speaker” is missing"),
        ("the key 'exact' is missing in figures[0].at", "“Its words” is missing"),
        ("a figure that is worked out needs 'from'", "a figure that is worked out needs “Worked out from”"),
        ("published 'soon' is not a date", "“Published” 'soon' is not a date"),
        ("source.url 'x' is not a web address", "“Address” 'x' is not a web address"),
        ("title is empty", "title is empty"),
        ("the article says 'about' just before '40%'", "the article says 'about' just before '40%'"),
    ],
)
def test_a_message_names_fields(message: str, said: str) -> None:
    assert message_of(message, KEYS) == said


@pytest.mark.parametrize(
    ("hint", "said"),
    [
        ("take the word into `at` and `value`", "take the word into “Passage” and “Value”"),
        ("`indirect: true` shows it without marks", "“Indirect” shows it without marks"),
        ("write, for example, label: Parts bought", "write, for example, Parts bought"),
        ("add, for example, speaker: Liang Hua", "add, for example, Liang Hua"),
        ("write at: …", "fill in “Passage”"),
        ("write working: 4,350 × 1/5", "write working: 4,350 × 1/5"),
        ("run `digest new`", "run `digest new`"),
    ],
)
def test_a_hint_tells_what_to_write_into_a_field(hint: str, said: str) -> None:
    assert hint_of(hint, KEYS) == said
