"""Which proposals are shown unless all are asked for."""

from __future__ import annotations

import pytest

from digest.ingest.proposing.ranking import Rank, best


def sure(worth: float, sentence: str = "") -> Rank:
    return Rank(is_figure=True, is_sure=True, worth=worth, sentence=sentence)


def doubtful(worth: float) -> Rank:
    return Rank(is_figure=True, is_sure=False, worth=worth, sentence="a doubt")


@pytest.mark.parametrize(
    ("ranks", "chosen"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([sure(2.5, "a"), sure(1.9, "b"), sure(3.0, "c")], [0, 2], id="what is worth little is not shown"),
        pytest.param([sure(1.2, "a"), sure(1.9, "b"), sure(1.8, "c")], [1], id="the best where there is nothing else"),
        pytest.param([sure(1.2)], [], id="less than that is none"),
        pytest.param([doubtful(2.5), doubtful(-1.0)], [], id="a doubt alone"),
        pytest.param([sure(2.5), doubtful(1.9)], [0], id="a doubt beside what is sure"),
        pytest.param([sure(3.0, str(number)) for number in range(9)], [0, 1, 2, 3, 4], id="five figures at most"),
    ],
)
def test_best(ranks: list[Rank], chosen: list[int]) -> None:
    assert best(ranks) == chosen


def test_what_the_article_begins_with_is_among_the_best_where_an_editor_decides() -> None:
    ranks = [doubtful(0.7)._replace(is_lead=True), *(sure(3.0, str(number)) for number in range(9))]
    assert best(ranks, with_lead=True) == [0, 1, 2, 3, 4]
