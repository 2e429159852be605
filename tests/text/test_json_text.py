from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from digest.text.json_text import to_json

PLAIN = (
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20)


@given(VALUES)
def test_others_read_what_was_written(value: object) -> None:
    assert json.loads(to_json(value)) == value


def test_it_is_compact_and_in_utf8() -> None:
    assert to_json({"a": ["ü", 1]}) == '{"a":["ü",1]}'.encode()


def test_markup_is_its_text() -> None:
    assert to_json([Markup("<b>")]) == b'["<b>"]'


def test_what_utf8_cannot_hold_is_replaced() -> None:
    assert to_json({"a": "x\ud800"}) == b'{"a":"x?"}'


def test_other_things_have_no_form() -> None:
    with pytest.raises(TypeError, match="object has no form in JSON"):
        to_json([object()])
