"""Adding to a file by position: comments, order, line ends and everything else stay."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.yaml import writer
from digest.yaml.loader import parse
from digest.yaml.patch import UnpatchableError, with_entries

ENTRY = {"text": "a: b #c", "speaker": "Ada"}
BLOCK = "- text: 'a: b #c'\n{}speaker: Ada\n"
TWO = "  " + BLOCK.format("    ")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", f"quotes:\n{TWO}".removesuffix("\n")),
        ("# mine\n", f"# mine\n\nquotes:\n{TWO}"),
        ("summary: x\n", f"summary: x\n\nquotes:\n{TWO}"),
        ("summary: x\n...\n", f"summary: x\n\nquotes:\n{TWO}...\n"),
        ("quotes: []  # none\nlinks: []\n", f"quotes:  # none\n{TWO}links: []\n"),
        ("quotes:\n  # - text: later\nlinks: []\n", f"quotes:\n{TWO}  # - text: later\nlinks: []\n"),
        ("quotes: ~\nx: 1\n", f"quotes:\n{TWO}x: 1\n"),
        (
            "quotes:\n  - text: 1\n    speaker: [A, B]  # who\n\n  # last\n\n# next\nlinks: []\n",
            f"quotes:\n  - text: 1\n    speaker: [A, B]  # who\n{TWO}\n  # last\n\n# next\nlinks: []\n",
        ),
        ("quotes:\n- text: 1\n# c\nx: 1\n", f"quotes:\n- text: 1\n{BLOCK.format('  ')}# c\nx: 1\n"),
        (
            "quotes:\n  - text: |\n      a\n      b\n\n  # c\nx: 1\n",
            f"quotes:\n  - text: |\n      a\n      b\n\n{TWO}  # c\nx: 1\n",
        ),
        (
            "quotes: [{text: a}, {text: b} ]  # c\n",
            "quotes: [{text: a}, {text: b}, {text: 'a: b #c', speaker: Ada} ]  # c\n",
        ),
        ("quotes:\n  - text: a", f"quotes:\n  - text: a\n{TWO}".removesuffix("\n")),
        ("quotes:\r\n  - text: a\r\n", f"quotes:\n  - text: a\n{TWO}".replace("\n", "\r\n")),
        ("\ufeffquotes:\n  - text: ä  # ö\n", f"\ufeffquotes:\n  - text: ä  # ö\n{TWO}"),
        ("quotes:\n  - {text: a}\nx: 1\n", f"quotes:\n  - {{text: a}}\n{TWO}x: 1\n"),
        ("quotes:\n  - text:\nx: 1\n", f"quotes:\n  - text:\n{TWO}x: 1\n"),
    ],
)
def test_an_entry_is_added(before: str, after: str) -> None:
    assert with_entries(before, "quotes", [ENTRY]) == after


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("- a\n", "not a mapping"),
        ("quotes: a\n", "is no list"),
        ("quotes: {a: b}\n", "is no list"),
        ("{summary: x}\n", "cannot be added to by position"),
        ("a: [\n", "not sound YAML"),
        ("a: 1\na: 2\n", "not sound YAML"),
    ],
)
def test_what_cannot_be_added_to(text: str, why: str) -> None:
    with pytest.raises(UnpatchableError, match=why):
        with_entries(text, "quotes", [ENTRY])


WORDS = st.text("ab :#-'\"äé…\t", max_size=12) | st.sampled_from(["null", "- x", "# no", "a\nb", "2019"])
LISTS = st.lists(st.dictionaries(st.sampled_from(["text", "at", "note"]), WORDS, min_size=1), max_size=3)
COMMENTS = st.sampled_from(["", "# a comment\n", "\n", "  # indented\n\n"])


@given(LISTS, LISTS, LISTS.filter(bool), COMMENTS, COMMENTS)
def test_whatever_is_written_stays_and_what_is_added_is_read_back(
    first: list[dict[str, str]], second: list[dict[str, str]], added: list[dict[str, str]], between: str, last: str
) -> None:
    text = writer.document({"quotes": first}) + between + writer.document({"figures": second}) + last
    patched = with_entries(text, "quotes", added)
    parsed = parse(patched, "")
    assert parsed.value is not None
    assert parsed.value.data == {"quotes": [*first, *added], "figures": second}
    kept = iter(patched.splitlines())
    assert all(line in kept for line in text.splitlines() if line.rstrip() != "quotes: []")
