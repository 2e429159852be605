"""What completes a field as it is typed: names of site.yaml, and articles of the digest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from digest.desk.fields import KnownName
from digest.model.article_record import ArticleRecord

MOST_SENT = 200
"""So many names of a kind go along with a form; of more, those that fit are asked for as somebody types."""
_MOST_OFFERED = 20


def sent(names: Mapping[str, Sequence[KnownName]]) -> dict[str, Sequence[KnownName]]:
    """The `names` that go along with a form, by what a field calls them: those of which there are few."""
    return {kind: known for kind, known in names.items() if len(known) <= MOST_SENT}


def articles(records: Iterable[ArticleRecord]) -> Iterator[KnownName]:
    """Articles as others name them: by their slugs, with their titles and days."""
    for record in records:
        yield KnownName(record.slug, f"{record.title} ({record.published.date().isoformat()})")


def matching(known: Iterable[KnownName], typed: str) -> tuple[KnownName, ...]:
    """The few of the names `known` that what is `typed` may become.

    The one itself comes first, then those that begin so, then those that have each of its words, in their order.
    """
    wanted = typed.casefold().strip()
    words = wanted.split()
    ranks: tuple[list[KnownName], ...] = ([], [], [])
    for each in known:
        value, both = each.value.casefold(), f"{each.value} {each.label}".casefold()
        if value == wanted:
            ranks[0].append(each)
        elif value.startswith(wanted):
            ranks[1].append(each)
        elif all(word in both for word in words):
            ranks[2].append(each)
    return tuple(each for rank in ranks for each in rank)[:_MOST_OFFERED]
