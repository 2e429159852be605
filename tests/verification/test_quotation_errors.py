"""Every right quotation of the corpus is taken without a word, every wrong one is told; by language and by kind."""

from __future__ import annotations

from collections import Counter

import pytest

from bench.trust.quotations import Case, cases, told

CASES = list(cases())
FEWEST = 25
KINDS = {"speaker nowhere", "next speaker", "narration", "over a mark", "two speakers joined", "question as statement"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.language}: {case.kind or 'right'}")
def test_right_quotations_are_taken_and_wrong_ones_told(case: Case) -> None:
    problems = told(case)
    assert bool(problems) == bool(case.kind), (case.quotation, problems)


def test_the_corpus_has_each_kind_of_mistake_in_each_language() -> None:
    languages = {case.language for case in CASES}
    assert languages == {"en", "de", "fr", "es", "ja", "zh"}
    for language in languages:
        assert {case.kind for case in CASES if case.language == language} >= KINDS
    assert len(CASES) > 110
    assert Counter(bool(case.kind) for case in CASES)[False] > FEWEST
