"""What is written is read back."""

from __future__ import annotations

import datetime as dt

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from digest.text.decoding import forbidden
from digest.yaml import writer
from digest.yaml.loader import parse

TEXTS = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: not forbidden(text))
TELLING = st.sampled_from(
    [
        *(
            "",
            "~",
            "null",
            "NULL",
            "Null",
            "yes",
            "No",
            "on",
            "true",
            "=",
            "<<",
            "!x",
            "&x",
            "*x",
            "@x",
            "`x",
            "%x",
            "|",
            ">",
        ),
        *(
            "2018",
            "0123",
            "1e3",
            "0x1F",
            "1_000",
            "12:30:45",
            "2026-01-15",
            "2026-01-15T10:00:00Z",
            "-5",
            "+5",
            ".5",
            "1.10",
        ),
        *(
            "a: b",
            "a #b",
            "#b",
            "- a",
            "-",
            "---",
            "...",
            "? a",
            "[a]",
            "{a}",
            "a, b",
            "a:",
            ":a",
            "'a",
            '"a',
            "a'b\"c",
            "\\n",
        ),
        *(
            " a",
            "a ",
            "a\n",
            "\na",
            "a\n\nb",
            "a\tb",
            "\ta",
            "a\u2028b",
            "a\x85b",
            "\ufeffa",
            "a\u00a0",
            "\u3000a",
            "é",
            "港",
            "😀",
        ),
        "a" * 300 + " b" * 300,
    ]
).filter(lambda text: not forbidden(text))
SCALARS = st.one_of(TELLING, TEXTS, st.from_regex("[ \t\n'\"#:,{}\\[\\]&*!|>%@`a-b0-9-]{0,12}", fullmatch=True))
KEYS = st.one_of(TELLING, st.text("ab:#'\" -?", min_size=1, max_size=9)).filter(bool)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)),
    max_leaves=8,
)


def read(text: str) -> object:
    found = parse(text, "x.yaml")
    assert found.problems == ()
    assert found.value
    return found.value.data


@given(st.dictionaries(KEYS, VALUES, min_size=1, max_size=4))
def test_what_is_written_is_read_back(values: dict[str, object]) -> None:
    text = writer.document(values)
    assert read(text) == values


@given(st.one_of(SCALARS, st.lists(SCALARS, max_size=4)))
def test_what_stands_inline_is_on_one_line_and_read_back(value: object) -> None:
    text = writer.inline(value)
    assert "\n" not in text
    assert read(f"- one:\n    two: {text}  # three\n") == [{"one": {"two": value}}]


@given(SCALARS)
def test_other_programs_read_the_same_texts(value: str) -> None:
    loaded = yaml.safe_load(writer.document({"key": value}))["key"]
    assert loaded == value or writer.inline(value) == str(loaded) == value


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({"a": "NULL", "b": None, "c": True}, "a: 'NULL'\nb: null\nc: true\n"),
        (
            {"day": dt.date(2026, 2, 1), "year": "2018", "date": "2026-02-01", "other": "0123"},
            "day: 2026-02-01\nyear: 2018\ndate: 2026-02-01\nother: '0123'\n",
        ),
        (
            {"authors": ["Ada Brook", "a, b"], "none": [], "source": {"outlet": "X: Y"}},
            "authors: [Ada Brook, 'a, b']\nnone: []\nsource:\n  outlet: 'X: Y'\n",
        ),
        (
            {"links": [{"url": "https://example.org/a?b#c", "to": "x"}, {"url": "y"}]},
            "links:\n  - url: https://example.org/a?b#c\n    to: x\n  - url: y\n",
        ),
        ({"a": "one\ntwo", "b": "long " * 60 + "x"}, 'a: "one\\ntwo"\nb: ' + "long " * 60 + "x\n"),
    ],
)
def test_what_is_written(values: dict[str, object], text: str) -> None:
    assert writer.document(values) == text


def test_the_same_list_twice_is_no_anchor() -> None:
    topics = ["a"]
    assert writer.document({"one": topics, "two": topics}) == "one: [a]\ntwo: [a]\n"
