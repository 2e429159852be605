"""Tables of cases that tests are made from: read by libyaml, and run many in one test.

Every worker of a run reads all tables, and keeps account of all tests, before it runs its first: for thousands of small
cases that takes longer than to run them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import yaml

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    Test = Callable[..., None]


def read_table(file: Path) -> Any:
    """What the YAML of `file` holds."""
    return yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def in_groups(
    cases: Iterable[tuple[Any, ...]], group: Callable[..., str], name: Callable[..., str]
) -> Callable[[Test], Test]:
    """Makes a test of one case into one of each `group` of `cases`, which runs all and tells the `name` of each that
    fails.

    A case is a tuple of what the test, `group` and `name` are called with. `pytest --row WORDS` runs those alone whose
    name has these words in it.
    """
    groups: dict[str, list[tuple[Any, ...]]] = {}
    for case in cases:
        groups.setdefault(group(*case), []).append(case)

    def decorate(test: Test) -> Test:
        def each_of(group: str, row: str) -> None:
            cases = [case for case in groups[group] if row in name(*case)]
            if not cases:
                pytest.skip("no row of it is asked for")
            failures = [f"{name(*case)}: {failure}" for case in cases if (failure := _failure(test, case)) is not None]
            if failures:
                pytest.fail(f"{len(failures)} of {len(cases)} cases:\n" + "\n".join(failures), pytrace=False)

        each_of.__doc__ = test.__doc__
        return pytest.mark.parametrize("group", groups)(each_of)

    return decorate


def _failure(test: Test, case: tuple[Any, ...]) -> str | None:
    """What is raised where `test` does not hold for `case`."""
    try:
        test(*case)
    except (Exception, pytest.fail.Exception) as failure:
        return f"{type(failure).__name__}: {failure}"
    return None
