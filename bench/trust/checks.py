"""Of how many right annotations each check has a doubt, and of how many wrong ones: what `proven.py` goes by.

    python -m bench.trust.checks FOLDER [FOLDER ...]

The folders are those of `bench.trust.annotations`. What is printed are the counts as they stand in
`digest/kinds/figures/checks/proven.py`; add them to those that are there, if neither the texts nor the annotations were
known to whoever wrote the checks, and nothing was mended by them yet. Checks without a name are told by their code.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from bench.trust.annotations import annotations, languages, problems_of, wrong_annotations
from digest.foundation.problem import DOUBTS, Problem
from digest.kinds.figures.checks.proven import Count


def counts(folders: Iterable[Path]) -> dict[str, Count]:
    """The count of each check that has a doubt about any of the annotations in `folders`, by its name."""
    found: defaultdict[str, Count] = defaultdict(lambda: Count(0, 0))
    for folder in folders:
        for language in languages(folder):
            for right in annotations(folder, language):
                for check in _checks(problems_of(right, language)):
                    found[check] = found[check]._replace(right=found[check].right + 1)
            for wrong in wrong_annotations(folder, language):
                for check in _checks(problems_of(wrong.annotation, language)):
                    found[check] = found[check]._replace(wrong=found[check].wrong + 1)
    return dict(sorted(found.items()))


def _checks(problems: Iterable[Problem]) -> set[str]:
    return {each.check or each.code.value for each in problems if each.code in DOUBTS}


def lines(found: dict[str, Count]) -> Iterator[str]:
    """The counts as they are written."""
    for check, count in found.items():
        yield f'    "{check}": Count({count.right}, {count.wrong}),'


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in lines(counts(map(Path, sys.argv[1:]))))
