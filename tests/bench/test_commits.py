"""Two commits compared: a row for each kind of build."""

from __future__ import annotations

from pathlib import Path

from bench.commits import HERE, checked_out, rows
from bench.run import Run


def test_ratios_are_those_of_the_same_round() -> None:
    pairs = [(Run(9, 9, 60, user), Run(9, 9, 70, user * ratio)) for user, ratio in ((2, 1.5), (4, 1.25), (8, 1.0))]
    assert rows({"cold": pairs}) == ["| cold | 4.00 | 5.00 | 1.25 | 1.00–1.50 | 60 | 70 |"]


def test_without_a_commit_it_is_the_working_tree(tmp_path: Path) -> None:
    with checked_out("", tmp_path / "new") as tree:
        assert tree == HERE
    assert not list(tmp_path.iterdir())
