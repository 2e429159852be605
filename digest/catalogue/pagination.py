"""Long lists in pages that stay: they are numbered from the oldest on, so that what is added moves nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from msgspec import Struct

from digest.foundation import site_paths

Entry = TypeVar("Entry")


class Pagination(Struct, frozen=True):
    """Which page of a list this is, and the site paths of others.

    `number` is None on the list's own page, which has the newest entries; the other pages count from the oldest, 1.
    A page says nothing that changes when pages are added before its neighbour.
    """

    number: int | None = None
    newer: str | None = None
    older: str | None = None
    newest: str | None = None
    oldest: str | None = None


def paginated(path: str, entries: Sequence[Entry], per_page: int) -> Iterator[tuple[str, Pagination, Sequence[Entry]]]:
    """The pages of a list, at least one, newest first: the site path of each, its pagination and its own entries.

    `entries` are newest first. All pages have `per_page` but the list's own, which has fewer than twice as many.
    """
    numbered = max(1, len(entries) // per_page) - 1
    oldest = site_paths.numbered(path, 1) if numbered else None
    older = site_paths.numbered(path, numbered) if numbered else None
    yield path, Pagination(older=older, oldest=oldest), entries[: len(entries) - numbered * per_page]
    for number in range(numbered, 0, -1):
        start = len(entries) - number * per_page
        yield (
            site_paths.numbered(path, number),
            Pagination(
                number=number,
                newer=site_paths.numbered(path, number + 1) if number < numbered else path,
                older=site_paths.numbered(path, number - 1) if number > 1 else None,
                newest=path,
                oldest=oldest,
            ),
            entries[start : start + per_page],
        )
