"""The division of the vocabulary: an edit divides little anew, and with what is kept comes out the same."""

from __future__ import annotations

from functools import cache
from itertools import groupby, pairwise
from typing import NamedTuple

import pytest

from bench import generate
from digest.foundation.executor import Executor
from digest.kinds.registry import REGISTRY
from digest.model.article_store import ArticleStore, LostError
from digest.search.ranges.divided_again import divide_again
from digest.search.ranges.division import Division, WordRange, divide
from digest.search.ranges.range_rows import RangeRow, opened_row
from digest.search.segments import Segment, cut, make_segments
from digest.search.vocabulary.atoms import ATOM
from tests.depth import in_depth
from tests.search.test_ranking import sources
from tests.searching import catalogue_of

COUNT = 300 if in_depth() else 210
PATH = f"content/articles/{generate.entry(11).name}.md"
MANY_WORDS = " ".join(f"th{number:04}" for number in range(2_500))
"""So many that ranges of theirs are cut anew."""


class Divided(NamedTuple):
    """A division of segments, each of which is a group, and how much was worked out for it."""

    made: Division
    segments: list[Segment]
    fresh: int

    def rows(self, work: Executor) -> list[RangeRow]:
        """What segments have in each range, of words and of places."""
        store = ArticleStore(work.store)
        return [opened_row(name, store) for each in self.made.ranges for name in (each.words, each.places)]


def divided(files: dict[str, str], work: Executor) -> Divided:
    """The division of these sources."""
    catalogue, article_store = catalogue_of(files, work), ArticleStore(work.store)
    segments = make_segments(list(cut(reversed(catalogue.articles))), article_store, work, REGISTRY.search)
    before = len(work.results)  # type: ignore[arg-type]
    made = divide(segments, [slice(number, number + 1) for number in range(len(segments))], article_store, work)
    return Divided(made, segments, len(work.results) - before)  # type: ignore[arg-type]


@cache
def known() -> tuple[Executor, Divided]:
    """The division of all sources, and what it was worked out with."""
    work = Executor()
    return work, divided(sources(COUNT), work)


def edited(words: str) -> dict[str, str]:
    """The sources with these words in one article."""
    files = sources(COUNT)
    return files | {PATH: files[PATH].replace("It counts", f"{words}. It counts", 1)}


def blocks(division: Division) -> set[tuple[str, ...]]:
    """Of each block where its ranges start, and the next one's."""
    starts = [
        tuple(block) for _, block in groupby((each.start for each in division.ranges), key=lambda start: start[:1])
    ]
    return {(*block, *after[:1]) for block, after in zip(starts, [*starts[1:], ()], strict=True)}


def names(division: Division) -> set[bytes]:
    return {name for each in division.ranges for name in (each.words, each.places)}


def test_an_edit_cuts_its_group_anew_and_of_others_blocks_where_a_start_moved() -> None:
    work, before = known()
    groups = len(before.segments)
    assert groups > 2
    assert before.fresh == groups * (1 + len(blocks(before.made))) + 2 * len(before.made.ranges)
    after = divided(edited(MANY_WORDS), work)
    moved = len(blocks(after.made) - blocks(before.made))
    assert 0 < moved < len(blocks(after.made)) / 2
    ranges = after.fresh - (1 + len(blocks(after.made)) + (groups - 1) * moved)
    assert len(names(after.made) - names(before.made)) <= ranges < 2 * len(after.made.ranges)
    assert divided(edited(MANY_WORDS), Executor()).made == after.made


def test_nothing_new_is_worked_out_of_what_is_known() -> None:
    work, before = known()
    assert divided(sources(COUNT), work) == before._replace(fresh=0)


@pytest.mark.parametrize("words", ["Zebras count it", MANY_WORDS, "It counts", "Élan, 数える и zzz *"])
def test_an_edit_alone_gives_what_a_division_of_all_gives(words: str) -> None:
    work, before = known()
    after = divided(edited(words), work)
    # What is kept, and nothing of what the division of all has made.
    own = Executor(store=dict(work.store))  # type: ignore[call-overload]
    for there, back in ((before, after), (after, before)):
        again = divide_again(
            there.segments, back.segments, there.made.ranges, there.made.sizes, ArticleStore(own.store), own
        )
        assert again == (back.made.ranges, back.made.sizes)


def test_an_edit_looks_into_its_own_ranges_alone() -> None:
    work, before = known()
    after = divided(edited("Zebras count it"), work)
    changed = names(before.made) - names(after.made)
    assert 0 < len(changed) < len(names(before.made)) / 2
    pairs = [pair for pair in zip(before.segments, after.segments, strict=True) if pair[0] != pair[1]]
    needed = changed.union(*(segment.parts for pair in pairs for segment in pair))
    own = Executor(store={name: data for name, data in work.store.items() if name in needed})  # type: ignore[attr-defined]
    given = (before.segments, after.segments, before.made.ranges, before.made.sizes)
    assert divide_again(*given, ArticleStore(own.store), own).ranges == after.made.ranges
    del own.store[min(changed)]  # type: ignore[attr-defined]
    with pytest.raises(LostError):
        divide_again(*given, ArticleStore(own.store), own)


def test_ranges_follow_each_other_and_have_all_lines_of_all_segments() -> None:
    work, before = known()
    starts = [each.start for each in before.made.ranges]
    assert starts == sorted(set(starts))
    store, found = ArticleStore(work.store), [b""] * len(before.segments)
    for each, after in pairwise([*before.made.ranges, WordRange("\U0010ffff", b"", b"")]):
        for number, piece in enumerate(opened_row(each.words, store).pieces()):
            found[number] += piece
            beginnings = [line.split("\t")[0][:ATOM] for line in piece.decode().split("\n")[:-1]]
            assert all(each.start <= beginning < after.start for beginning in beginnings)
    assert found == [store.opened(segment.words, bytes) for segment in before.segments]
