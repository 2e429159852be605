"""How far tests go: few examples in every run of the suite, always the same; many, other ones each time, in depth.

`pytest --hypothesis-profile=deep` goes in depth, as the nightly workflow does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, find, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from hypothesis.strategies import none

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    Test = TypeVar("Test", bound=Callable[..., object])

SUITE, DEEP = "suite", "deep"
_TIMES = 40
"""How many times as many examples are tried in depth."""


def register() -> None:
    """Registers both profiles with Hypothesis, and loads that of the suite; a profile named to pytest takes its place.

    Neither measures time, which on a busy machine says nothing of the code.
    """
    patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.register_profile(SUITE, patient, derandomize=True, database=None)
    settings.register_profile(DEEP, patient, max_examples=settings.default.max_examples * _TIMES, print_blob=True)
    settings.load_profile(SUITE)


def begin() -> None:
    """Has Hypothesis make what its choices come from, which is to be there before anything is frozen (`gc.freeze`).

    It looks who refers to it, and warns where nobody does: of what is made later Python 3.15 finds nobody then.
    """
    find(none(), lambda _: True)


def leave_constants_out() -> None:
    """Has no example made of what stands in the modules that are imported, where this run does not go in depth.

    Hypothesis reads all of them, which takes every worker two seconds in a new checkout; and examples that are to be
    the same in every run would be others wherever a worker has imported something else before, or a module has changed.
    """
    if in_depth():
        return
    if not hasattr(providers, "_get_local_constants"):
        raise RuntimeError("Hypothesis has its constants elsewhere: see tests/depth.py")
    setattr(providers, "_get_local_constants", Constants)  # noqa: B010 (its types do not offer it)


def in_depth() -> bool:
    """Whether this run goes in depth. Known once pytest has its settings."""
    return settings.get_current_profile_name() == DEEP


def examples(suite: int) -> settings:
    """Settings of a property one of whose examples takes long: `suite` of them, and in depth as many times more."""
    return settings(max_examples=suite * _TIMES if in_depth() else suite)


def nightly(reason: str) -> Callable[[Test], Test]:
    """Marks a test that runs in depth alone, and says why."""
    return pytest.mark.nightly(reason)


def leave_out_what_is_nightly(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Takes the tests that run in depth alone out of `items`, where this run does not go in depth."""
    left_out = [] if in_depth() else [item for item in items if item.get_closest_marker("nightly")]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]
