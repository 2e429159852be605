"""How many articles have the common words, kept and mended: the same as counting all of them anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from digest.foundation.executor import Executor
from digest.foundation.hashing import encoded, fingerprint
from digest.model.article_store import ArticleStore
from digest.search.vocabulary.spelling_words import CommonWords, common_file, kept_totals, totals_again
from tests.builders import make_settings
from tests.depth import examples

SEGMENT = st.dictionaries(st.sampled_from(("harbour", "ferry", "tariff", "éclair", "bridge")), st.integers(0, 7))


def keep(segments: list[dict[str, int]], executor: Executor) -> list[bytes]:
    names = []
    for segment in segments:
        data = encoded(tuple(segment.items()))
        names.append(fingerprint(data))
        executor.store[names[-1]] = data
    return names


@examples(60)
@given(st.lists(SEGMENT, min_size=1, max_size=4), st.lists(SEGMENT, max_size=4))
def test_totals_after_an_edit_are_those_of_all_segments(
    segments: list[dict[str, int]], edited: list[dict[str, int]]
) -> None:
    executor = Executor()
    before = keep(segments, executor)
    after = keep([*edited, *segments[len(edited) :]][: len(segments)], executor)
    totals = totals_again(kept_totals(before, executor), zip(before, after, strict=True), executor)
    assert totals == kept_totals(after, Executor(store=executor.store))


def test_the_commonest_words_come_first() -> None:
    executor = Executor()
    names = keep([{"ferry": 1, "bridge": 3}, {"ferry": 3, "tariff": 1}, {"bridge": 3, "tariff": 1}], executor)
    part = CommonWords(names, kept_totals(names, executor))
    # Ferry has ten, bridge sixteen, tariff four: what counts is the length of these numbers in bits.
    assert common_file(ArticleStore(executor.store), make_settings(), part) == b"bridge\nferry\ntariff"
    assert part.digest == b"".join(names)
