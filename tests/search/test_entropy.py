"""Columns of numbers: tests/javascript/columns.test.js reads the same cases."""

from __future__ import annotations

import json
import math
from collections import Counter
from random import Random

from digest.search.entropy import coded
from scripts.sample import ROOT

CASES = json.loads((ROOT / "tests" / "search" / "cases" / "columns.json").read_text(encoding="utf-8"))


def test_columns_are_written_as_the_cases_say() -> None:
    for case in CASES:
        assert list(coded(map(tuple, case["numbers"]), case["contexts"])) == case["coded"], case["of"]


def test_a_column_takes_hardly_more_than_its_information() -> None:
    numbers = Random(2).choices(range(200), [1 / (place + 1) for place in range(200)], k=20_000)
    _, text = coded([(number, 0) for number in numbers], 1)
    information = sum(-count * math.log2(count / len(numbers)) for count in Counter(numbers).values())
    assert information < len(text) * 6 < information * 1.005
