"""Blocks of a page, aligned with the text that was voted for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.ingest.html.body import aligned, words_of
from tests.depth import examples

WORDS = st.lists(st.sampled_from("the boat board quay of to and a night".split()), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("blocks", "text", "taken"),
    [
        (["Home", "The boat sails at night.", "Most read"], "The boat sails at night.", [False, True, False]),
        (["It failed.", "The boat sails.", "It failed."], "The boat sails.\nIt failed.", [False, True, True]),
        (["The boat sails at night", "Nobody knows why."], "The boat sails\nat night Nobody knows why", [True, True]),
        (
            ["The boat, which is old and slow, sails from the quay every night of the week."],
            "The boat, which is old, sails from the quay every night of the week.",
            [True],
        ),
        (["Something else altogether here"], "The boat sails at night.", [False]),
        (["船は夜に出る。", "関連記事"], "船は夜に出る。", [True, False]),
        (["", "—"], "The boat.", [False, False]),
        (["the " * 12, "the"], "the " * 13, [True, True]),
        (
            [line for n in range(20) for line in ("A", f"It was a long night, a boat in {n} minutes.")],
            " ".join(f"A\nIt was a long night, a boat in {n} minutes." for n in range(20)),
            [True] * 40,
        ),
        (["The boat."], "", [False]),
        ([], "The boat.", []),
    ],
)
def test_what_stands_in_the_text(blocks: list[str], text: str, taken: list[bool]) -> None:
    assert aligned([words_of(block) for block in blocks], words_of(text)) == taken


@examples(60)
@given(st.lists(WORDS, max_size=8))
def test_a_text_has_all_the_blocks_that_it_is_made_of(blocks: list[list[str]]) -> None:
    assert all(aligned(blocks, [word for block in blocks for word in block]))


@examples(60)
@given(st.lists(WORDS, max_size=8), WORDS)
def test_nothing_is_taken_that_shares_no_word(blocks: list[list[str]], text: list[str]) -> None:
    assert not any(aligned([[f"{word}x" for word in block] for block in blocks], text))
