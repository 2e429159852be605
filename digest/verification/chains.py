"""Chains of translations of which a link is not shown: a draft, for instance, or what has expired."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace

from digest.model.article_record import ArticleRecord


def over_hidden(shown: Iterable[ArticleRecord], known: Iterable[ArticleRecord]) -> tuple[ArticleRecord, ...]:
    """The `shown` articles, each a translation of the nearest that is shown of those that it goes back to.

    Where none of them is, it is one of the first that is named, which all versions of the story have in common. `known`
    are all articles of the digest.
    """
    records = tuple(shown)
    if not any(record.translation_of for record in records):
        return records
    by_slug = {record.slug: record for record in known}
    names = {record.slug for record in records}
    return tuple(_over(record, names, by_slug) for record in records)


def _over(record: ArticleRecord, shown: set[str], known: Mapping[str, ArticleRecord]) -> ArticleRecord:
    name, met = record.translation_of, {record.slug}
    while name and name not in shown and name in known and name not in met:
        met.add(name)
        earlier = known[name].translation_of
        if not earlier:
            break
        name = earlier
    return record if name == record.translation_of or name == record.slug else replace(record, translation_of=name)
