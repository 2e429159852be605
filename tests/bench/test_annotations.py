"""What annotations of one's own say of the tool: how many it takes, and how often each check is right."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.trust.annotations import summary
from bench.trust.checks import counts, lines
from tests.digests import lay

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "en.txt": "2026-03-01\tThe fire killed 12 people and injured 40 others on Monday.\n"
    "Last year the club gave £14,250 to charity.\n",
    "en.tsv": "1|12 people|People killed||period=2026-02-23\n1|injured 40 others|People injured|40 [people]\n"
    "2|£14,250|Gifts of the club||status=forecast\n",
    "en.wrong.tsv": "label|1|12 people|People injured\nnumber|2|£14,250|Gifts of the club|£14,520\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay(tmp_path, FILES)


def test_what_is_taken_and_what_is_told(folder: Path) -> None:
    first, *rest = summary(folder, "en")
    assert first == "en: 3 annotations, 0 refused, 0 warned; 100.0%, 1 of these with a notice"
    assert rest == [
        "    '£14,250': notice status/unsaid: the figure's status is forecast, and nothing in its sentence says so",
        "    without a value: 2 of 2 taken",
        "    with the label of a neighbour: 2 of 2 told",
        "    label: 1 of 1 told",
        "    number: 1 of 1 told",
    ]


def test_each_check_is_counted_by_what_it_doubts_and_tells(folder: Path) -> None:
    assert list(lines(counts([folder]))) == ['    "label/fate": Count(0, 1),', '    "status/unsaid": Count(1, 0),']


def test_weights_are_fitted_by_what_parts_right_labels_from_wrong_ones() -> None:
    pytest.importorskip("sklearn", reason="scikit-learn is not installed (bench/requirements.txt)")
    from bench.trust.label_weights import Labelled, fitted, points

    def signs(things: float) -> tuple[float, ...]:
        return (things, *[0.0] * 11)

    every = [Labelled((signs(0.1 * n), signs(0.0)), is_right=True) for n in range(8)]
    every += [Labelled((signs(1.0 + 0.1 * n), signs(0.2)), is_right=False) for n in range(8)]
    weights = fitted(every)
    assert weights[0] > 0
    assert points([signs(2.0), signs(0.0)], weights) == pytest.approx(2 * weights[0])
