"""What completes a field as it is typed."""

from __future__ import annotations

import pytest

from digest.desk.completion import MOST_SENT, matching, sent
from digest.desk.fields import KnownName

KNOWN = [
    KnownName("the-night-ferry", "The night ferry stays (2026-01-15)"),
    KnownName("ferry", "Ferries (2026-01-01)"),
    KnownName("ferry-fares", "Fares of 2026"),
    KnownName("quay", "A new quay"),
]


@pytest.mark.parametrize(
    ("typed", "values"),
    [
        ("ferry", ["ferry", "ferry-fares", "the-night-ferry"]),
        ("FERRY-F", ["ferry-fares"]),
        ("stays night", ["the-night-ferry"]),
        ("", ["the-night-ferry", "ferry", "ferry-fares", "quay"]),
        ("tram", []),
    ],
)
def test_what_fits_best_is_first(typed: str, values: list[str]) -> None:
    assert [each.value for each in matching(KNOWN, typed)] == values


def test_few_are_offered_and_long_lists_do_not_go_along() -> None:
    many = [KnownName(str(number), "") for number in range(MOST_SENT + 1)]
    assert len(matching(many, "")) < MOST_SENT
    assert sent({"people": many, "topics": KNOWN}) == {"topics": KNOWN}
