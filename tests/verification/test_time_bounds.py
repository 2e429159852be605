"""Verifying four times as much takes at most six times the steps, for shapes that took the square of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import pytest

import digest
from digest.foundation.problem import Code, Problem
from digest.text.words.stems import stem
from tests.counting import calls

Case = tuple[str, Mapping[str, Any]]
MOST = 6
HEAD = """\
---
title: Boats
published: 2026-01-01
source: {{outlet: Gazette, url: https://example.org/}}
publish: {publish}
excerpt_limit: 1
---
"""


def words(number: int) -> list[str]:
    return [f"w{index:x}ord" for index in range(number)]


def quoting(*pieces: str) -> Mapping[str, Any]:
    return {"quotes": [{"text": " […] ".join(pieces), "speaker": "Ada Brook"}]}


def many_pieces(size: int) -> Case:
    text = words(size * 10)
    return f"“{' '.join(text)},” said Ada Brook.", quoting(*text[::10])


def pieces_that_stand_everywhere(size: int) -> Case:
    return "boat " * size * 20, quoting(*["boat"] * size)


def two_pieces_in_turn(size: int) -> Case:
    return "the boat and the quay. " * size * 5, quoting(*["the", "quay"] * size)


def a_piece_that_is_missing(size: int) -> Case:
    text = words(size * 10)
    return " ".join(text), quoting(*text[::10], "missing")


def passages_that_stand_everywhere(size: int) -> Case:
    text = "It carried 12 boats to the quay. " * size * 20
    figures = [{"label": "Boats", "value": 12, "at": "12 boats"}] * size
    quotes = [{"text": "to the quay", "speaker": "Ada Brook"}] * size
    return text, {"figures": figures, "quotes": quotes}


def many_quotations(size: int) -> Case:
    said = [f"It carried {index} boats today" for index in range(1000, 1000 + size)]
    text = " ".join(f"“{each},” said Ada Brook." for each in said)
    return text, {"quotes": [{"text": each, "speaker": "Ada Brook"} for each in said]}


def too_long(publish: str) -> Callable[[int], Case]:
    def case(size: int) -> Case:
        amounts = [f"{index} boats" for index in range(1000, 1000 + size)]
        text = HEAD.format(publish=publish) + " ".join(f"It carried {amount} today." for amount in amounts)
        figures = [{"label": f"Boats on day {amount}", "value": amount, "at": amount} for amount in amounts]
        quotes = [{"text": f"It carried {amount} today", "speaker": "Ada Brook"} for amount in amounts]
        return text, {"figures": figures, "quotes": quotes}

    return case


def figures_in_paragraphs(size: int) -> Case:
    amounts = [f"{index} boats" for index in range(1000, 1000 + size)]
    text = HEAD.format(publish="excerpt") + "\n\n".join(f"It carried {amount} today." for amount in amounts)
    return text, {"figures": [{"label": f"Boats on day {amount}", "value": amount, "at": amount} for amount in amounts]}


def amounts_of_one_sentence(size: int) -> Case:
    letters = "abcdefghijklmnopqrst"
    towns = [f"{letters[index % 20]}{letters[index // 20]}rton".capitalize() for index in range(size * 2)]
    votes = [f"{index + 1000:,} votes in {town}" for index, town in enumerate(towns)]
    labels = {f"{index + 1000:,} votes": f"Votes in {town}" for index, town in enumerate(towns)}
    figures = [{"label": label, "value": at, "at": at} for at, label in [*labels.items()][::20]]
    return f"There were {', '.join(votes)} and few elsewhere.", {"figures": figures}


@pytest.mark.parametrize(
    ("case", "size", "code"),
    [
        (many_pieces, 30, None),
        (pieces_that_stand_everywhere, 30, Code.ANCHOR_AMBIGUOUS),
        (two_pieces_in_turn, 30, Code.ANCHOR_AMBIGUOUS),
        (passages_that_stand_everywhere, 30, Code.ANCHOR_AMBIGUOUS),
        (a_piece_that_is_missing, 30, Code.QUOTE_NOT_VERBATIM),
        (many_quotations, 30, None),
        (figures_in_paragraphs, 150, Code.EXCERPT_TOO_LONG),
        (amounts_of_one_sentence, 40, None),
        (too_long("excerpt"), 30, Code.EXCERPT_TOO_LONG),
        (too_long("annotations"), 30, Code.EXCERPT_TOO_LONG),
    ],
)
def test_four_times_as_much(case: Callable[[int], Case], size: int, code: Code | None) -> None:
    small, large = case(size), case(4 * size)
    digest.verify(*small)  # what is worked out once a process is no work of either
    for word in re.findall(r"\w+", str(large)):
        stem(word, "en")  # nor are stems, which take hundreds of calls where they are in Python
    found: list[Problem] = []
    of_large = calls(lambda: found.extend(digest.verify(*large).problems))
    codes = {problem.code for problem in found}
    assert code in codes if code else not codes
    assert of_large <= MOST * calls(lambda: digest.verify(*small))
