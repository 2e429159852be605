"""Which amounts of a period cannot be right where those of others are, and which have been revised."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from digest.quantities import consistency
from digest.quantities.consistency import End

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from digest.catalogue.measures.periods import AmountReports, Claimant


def opposed(amounts: Iterable[AmountReports]) -> tuple[AmountReports, ...]:
    """Those of the `amounts`, in their order, each of which cannot be right where another one is.

    Losses are compared with losses. One interval misses another where it begins beyond the first end, or ends before
    the last beginning.
    """
    every = tuple(amounts)
    found: set[int] = set()
    for is_alike in (consistency.is_of_the_thing, consistency.is_loss):
        ranges = [(at, consistency.allowed(each.figure)) for at, each in enumerate(every) if is_alike(each.figure)]
        if ranges:
            first_end, last_beginning = min(each.high for _, each in ranges), max(each.low for _, each in ranges)
            found.update(at for at, (low, high) in ranges if low > first_end or high < last_beginning)
    return tuple(every[at] for at in sorted(found))


def disagreeing(amounts: Sequence[AmountReports]) -> tuple[AmountReports, ...]:
    """Those of the `amounts`, in their order, that cannot be right where somebody else's is; none where all agree.

    Who gives another amount later has revised theirs: an amount that all who gave it have revised is left out.
    """
    if len(amounts) < 2:
        return ()
    given: defaultdict[Claimant, list[tuple[dt.datetime, int]]] = defaultdict(list)
    for index, amount in enumerate(amounts):
        for claimant, newest in amount.claims.items():
            given[claimant].append((newest, index))
    held: set[int] = set()
    for claims in given.values():
        held.update(_not_revised(claims, amounts))
    found = opposed(amount for index, amount in enumerate(amounts) if index in held)
    outlets = {outlet for amount in found for outlet in amount.outlets}
    sources = {claimant.by for amount in found for claimant in amount.claims if claimant.by}
    return found if max(len(outlets), len(sources)) > 1 else ()


def _not_revised(claims: list[tuple[dt.datetime, int]], amounts: Sequence[AmountReports]) -> Iterator[int]:
    """Which of the amounts that one claimant gave, each when last, go together with all that they gave later."""
    first_end, last_beginning = End(Decimal("Infinity")), End(Decimal("-Infinity"))
    for _, together in groupby(sorted(claims, reverse=True), key=lambda claim: claim[0]):
        ranges = [(index, consistency.allowed(amounts[index].figure)) for _, index in together]
        yield from (index for index, (low, high) in ranges if low <= first_end and high >= last_beginning)
        first_end = min(first_end, *(high for _, (_, high) in ranges))
        last_beginning = max(last_beginning, *(low for _, (low, _) in ranges))
