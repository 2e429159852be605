"""Which checks of a figure's words may stop a strict build: those that text nobody had seen has proved.

A rule of language is made from examples, and what it says of other text shows only there. So each check was counted on
news that had been annotated, rightly and wrongly, by people who did not know it, before anything was mended by what it
said (3,233 right annotations and 2,177 wrong ones, in sixteen languages; docs/accuracy.md); one that is fitted to such
annotations, on sets that it was not fitted to. A check is proven where it told of at least five wrong ones, and of five
for each right one that it doubted. The others are worth a look: an editor is told where they write, and nothing waits
for an answer. A check that was never counted has proved nothing. What `status/will` says was counted as `status/said`
before it had a name of its own, and is counted in one set. `bench/trust/checks.py` counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_TIMES = 5


class Count(NamedTuple):
    """How many right annotations a check doubted, and of how many wrong ones it told."""

    right: int
    wrong: int

    @property
    def is_proof(self) -> bool:
        """Whether the check is right nearly always."""
        return self.wrong >= _TIMES * max(1, self.right)


COUNTS: Mapping[str, Count] = {
    "label/age": Count(0, 1),
    "label/average": Count(2, 3),
    "label/called-former": Count(0, 1),
    "label/change": Count(1, 0),
    "label/change-behind": Count(1, 1),
    "label/contrary": Count(6, 23),
    "label/counter": Count(0, 2),
    "label/dashed": Count(0, 1),
    "label/denied": Count(4, 1),
    "label/difference": Count(0, 3),
    "label/difference-unsaid": Count(3, 0),
    "label/earlier": Count(6, 20),
    "label/eastern-near-by": Count(2, 2),
    "label/eastern-neighbour": Count(0, 9),
    "label/eastern-place": Count(1, 1),
    "label/eastern-sentence": Count(4, 14),
    "label/elsewhere": Count(3, 8),
    "label/elsewhere-in-article": Count(12, 146),
    "label/fate": Count(1, 30),
    "label/fits-better": Count(61, 108),
    "label/fits-far-better": Count(9, 64),
    "label/former": Count(4, 8),
    "label/gapped": Count(2, 8),
    "label/head-of-other": Count(3, 30),
    "label/in-its-part": Count(10, 29),
    "label/kind": Count(8, 8),
    "label/later": Count(0, 2),
    "label/led-change": Count(1, 2),
    "label/led-elsewhere": Count(2, 1),
    "label/level-or-change": Count(2, 13),
    "label/named-clause": Count(1, 1),
    "label/named-way": Count(1, 1),
    "label/other-frame": Count(0, 14),
    "label/other-head": Count(1, 37),
    "label/other-topic": Count(10, 41),
    "label/other-year": Count(0, 2),
    "label/perhaps-elsewhere": Count(87, 244),
    "label/place": Count(4, 6),
    "label/placed": Count(5, 29),
    "label/rate": Count(2, 1),
    "label/rate-of-share": Count(0, 1),
    "label/respective": Count(0, 4),
    "label/result": Count(2, 2),
    "label/share": Count(1, 1),
    "label/thing": Count(1, 2),
    "label/time": Count(2, 4),
    "label/time-said": Count(0, 1),
    "period/compared": Count(1, 2),
    "period/label": Count(0, 1),
    "period/said": Count(5, 49),
    "reporter/eastern-source": Count(0, 2),
    "reporter/perhaps-other": Count(0, 1),
    "status/ahead": Count(1, 3),
    "status/label": Count(0, 4),
    "status/label-ahead": Count(0, 1),
    "status/other": Count(0, 2),
    "status/possible": Count(5, 2),
    "status/said": Count(15, 78),
    "status/unsaid": Count(5, 13),
    "status/will": Count(8, 6),
}


def is_unproven(check: str) -> bool:
    """Whether what `check` says is worth a look and no more; what no check has a name for is more."""
    count = COUNTS.get(check)
    return bool(check) and (count is None or not count.is_proof)
