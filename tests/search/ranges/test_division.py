"""The division of the vocabulary: an edit divides little anew, and with what is kept comes out the same."""

from __future__ import annotations

from functools import cache

from bench import generate
from digest.foundation.executor import Executor
from digest.foundation.hashing import LENGTH
from digest.kinds.registry import REGISTRY
from digest.model.article_store import ArticleStore
from digest.search.ranges.division import Division, divide
from digest.search.segments import cut, make_segments
from tests.depth import in_depth
from tests.search.test_ranking import sources
from tests.searching import catalogue_of

COUNT = 300 if in_depth() else 210


def divided(files: dict[str, str], work: Executor) -> tuple[Division, int, int]:
    """The division of these sources, each segment a group; how many groups there are, and how much was worked out."""
    catalogue, article_store = catalogue_of(files, work), ArticleStore(work.store)
    segments = make_segments(list(cut(reversed(catalogue.articles))), article_store, work, REGISTRY.search)
    before = len(work.results)  # type: ignore[arg-type]
    made = divide(segments, [slice(number, number + 1) for number in range(len(segments))], article_store, work)
    return made, len(segments), len(work.results) - before  # type: ignore[arg-type]


@cache
def known() -> tuple[Executor, tuple[Division, int, int]]:
    """The division of all sources, and what it was worked out with."""
    work = Executor()
    return work, divided(sources(COUNT), work)


def limits(division: Division) -> set[tuple[str, ...]]:
    """Of each block where its ranges start, and the next one's."""
    starts = [block.starts for block in division.blocks]
    return {(*block, *after[:1]) for block, after in zip(starts, [*starts[1:], ()], strict=True)}


def test_an_edit_cuts_its_group_anew_and_of_others_blocks_where_a_start_moved() -> None:
    (work, (before, groups, first)), files = known(), sources(COUNT)
    assert groups > 2
    assert first == groups * (1 + len(before.blocks))
    path = f"content/articles/{generate.entry(11).name}.md"
    words = " ".join(f"th{number:04}" for number in range(2_500))
    files[path] = files[path].replace("It counts", f"{words}. It counts", 1)
    after, groups, fresh = divided(files, work)
    moved = len(limits(after) - limits(before))
    assert 0 < moved < len(after.blocks) / 2
    assert fresh == 1 + len(after.blocks) + (groups - 1) * moved
    assert divided(files, Executor())[0] == after


def test_nothing_new_is_worked_out_of_what_is_known() -> None:
    work, (made, _, _) = known()
    assert divided(sources(COUNT), work) == (made, len(made.blocks[0].words), 0)


def test_blocks_follow_each_other_and_each_has_one_first_character() -> None:
    _, (made, groups, _) = known()
    starts = [start for block in made.blocks for start in block.starts]
    assert starts == sorted(starts)
    assert [len({start[:1] for start in block.starts}) for block in made.blocks] == [1] * len(made.blocks)
    for pieces in (text for block in made.blocks for text in (*block.words, *block.places)):
        assert len(pieces.hashes) == LENGTH * (len(pieces.ends[0]) - 1)
    assert {len(block.words) for block in made.blocks} == {groups}
