"""Which checks of a figure's words may stop a strict build: those that text nobody had seen has proved.

A rule of language is made from examples, and what it says of other text shows only there. So each check was counted on
news that had been annotated, rightly and wrongly, by people who did not know it, before anything was mended by what it
said (5,151 right annotations and 4,369 wrong ones, in sixteen languages; docs/accuracy.md); one that is fitted to such
annotations, on sets that it was not fitted to. A check is proven where it told of at least ten wrong ones, and of five
for each right one that it doubted. The others are worth a look: an editor is told where they write, and nothing waits
for an answer. A check that was never counted has proved nothing. What `status/will` says was counted as `status/said`
before it had a name of its own: of that one only the later sets are counted; and of the weighings of labels
(`fits-better`, `fits-far-better`, `elsewhere-in-article`, `perhaps-elsewhere`) only the thirteen that were drawn after
these were fitted: 3,190 right annotations and 3,533 wrong ones, 953 of them by their labels. What makes them sure was
chosen by the older sets and six of these; of four others they told 7 wrong ones, and 5 right. `bench/trust/checks.py`
counts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_LEAST, _TIMES = 10, 5


class Count(NamedTuple):
    """How many right annotations a check doubted, and of how many wrong ones it told."""

    right: int
    wrong: int

    @property
    def is_proof(self) -> bool:
        """Whether the check is right nearly always."""
        return self.wrong >= max(_LEAST, _TIMES * self.right)


COUNTS: Mapping[str, Count] = {
    "direction/unsigned-change": Count(0, 3),
    "direction/unsigned-fall": Count(0, 1),
    "label/age": Count(1, 1),
    "label/average": Count(5, 5),
    "label/called-former": Count(0, 1),
    "label/change": Count(2, 2),
    "label/change-behind": Count(1, 1),
    "label/contrary": Count(7, 38),
    "label/counter": Count(0, 4),
    "label/dashed": Count(0, 1),
    "label/denied": Count(4, 1),
    "label/difference": Count(3, 4),
    "label/difference-unsaid": Count(3, 1),
    "label/earlier": Count(6, 25),
    "label/eastern-near-by": Count(9, 12),
    "label/eastern-neighbour": Count(3, 14),
    "label/eastern-place": Count(3, 4),
    "label/eastern-sentence": Count(5, 19),
    "label/elsewhere": Count(3, 9),
    "label/elsewhere-in-article": Count(4, 25),
    "label/fate": Count(1, 40),
    "label/fits-better": Count(37, 64),
    "label/fits-far-better": Count(3, 21),
    "label/former": Count(8, 15),
    "label/gapped": Count(5, 9),
    "label/head-of-other": Count(3, 38),
    "label/in-its-part": Count(12, 33),
    "label/kind": Count(14, 12),
    "label/later": Count(1, 2),
    "label/led-change": Count(1, 2),
    "label/led-elsewhere": Count(2, 1),
    "label/level-or-change": Count(8, 24),
    "label/named-clause": Count(1, 1),
    "label/named-way": Count(1, 1),
    "label/of-each": Count(0, 1),
    "label/other-frame": Count(1, 19),
    "label/other-head": Count(1, 41),
    "label/other-topic": Count(20, 55),
    "label/other-year": Count(0, 3),
    "label/part-or-whole": Count(1, 0),
    "label/perhaps-elsewhere": Count(63, 62),
    "label/place": Count(6, 7),
    "label/placed": Count(5, 38),
    "label/rate": Count(2, 1),
    "label/rate-of-share": Count(0, 1),
    "label/rate-said": Count(0, 2),
    "label/respective": Count(0, 4),
    "label/result": Count(3, 13),
    "label/share": Count(9, 4),
    "label/span-said": Count(0, 1),
    "label/thing": Count(4, 7),
    "label/time": Count(2, 5),
    "label/time-said": Count(0, 2),
    "label/word-of-part": Count(0, 1),
    "label/verb-denied": Count(2, 0),
    "period/compared": Count(2, 4),
    "period/label": Count(0, 4),
    "period/said": Count(11, 144),
    "reporter/eastern-source": Count(2, 5),
    "reporter/named-later": Count(0, 5),
    "reporter/perhaps-other": Count(1, 6),
    "reporter/silent-source": Count(0, 1),
    "status/ahead": Count(2, 8),
    "status/carried": Count(1, 3),
    "status/estimate": Count(2, 0),
    "status/label": Count(4, 12),
    "status/label-ahead": Count(0, 3),
    "status/other": Count(0, 2),
    "status/possible": Count(9, 8),
    "status/said": Count(23, 112),
    "status/unsaid": Count(6, 14),
    "status/will": Count(29, 15),
}


def is_unproven(check: str) -> bool:
    """Whether what `check` says is worth a look and no more; what no check has a name for is more."""
    count = COUNTS.get(check)
    return bool(check) and (count is None or not count.is_proof)
