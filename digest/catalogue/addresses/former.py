"""Addresses of articles that readers may know, and that lead to nothing since a file was renamed or a slug changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from digest.catalogue.addresses.conflicts import redirect_path
from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.types import Catalogue, StaticPage
from digest.content.article_files import parse_article
from digest.content.schema.dates import moment
from digest.foundation.problem import Code, Place, Problem
from digest.model.article_record import ArticleRecord
from digest.text.slug import slugify


class FormerArticle(Struct, frozen=True):
    """An article as it was: its file, its address, and what tells it from others wherever its file is.

    `original` is the address of what it is about, `headline` its title and when that was published.
    """

    path: str
    url: str
    original: str
    headline: tuple[str, str]


def former_article(path: str, data: bytes, timezone: str) -> FormerArticle | None:
    """The article in a file at `path` that had the bytes `data`; None where it was a draft, or broken."""
    parsed = parse_article(path, data).value
    if parsed is None or parsed.front_matter.draft:
        return None
    matter = parsed.front_matter
    headline = matter.title, moment(matter.published, timezone).isoformat()
    return FormerArticle(path, f"/articles/{matter.slug or slugify(parsed.name)}/", matter.source.url, headline)


def lost_addresses(former: Iterable[FormerArticle], catalogue: Catalogue) -> Iterator[Problem]:
    """A problem for each address of the `former` articles that no page and no alias of the `catalogue` has any more.

    It is told of the one article that this was: the one in the same file, else the only one that is of the same
    original, or has the same title and moment. Where there is no such article, it has been taken out, and nothing is
    told.
    """
    entries: tuple[ArticleRecord | StaticPage, ...] = (*catalogue.articles, *catalogue.pages)
    taken = {permalink(each) for each in entries}
    taken |= {redirect_path(alias) for each in entries for alias in each.aliases}
    standing = {record.path: record for record in catalogue.articles if not record.draft}
    known = tuple(former)
    files = {each.path for each in known}
    fresh = [record for path, record in standing.items() if path not in files]
    for each in known:
        record = standing.get(each.path) or _same(each, fresh)
        if record is None or each.url in taken:
            continue
        problem = Place(record.path, 1, 1, 3).problem(
            Code.ADDRESS_LOST,
            f"the article was at {each.url}, which leads to nothing now",
            f"keep it: aliases: [{each.url}]",
        )
        yield replace(problem, alias=each.url)


def _same(former: FormerArticle, records: Iterable[ArticleRecord]) -> ArticleRecord | None:
    """The only one of `records` that is the `former` article; None where there is none, or it cannot be told."""
    found = [
        record
        for record in records
        if record.source.url == former.original or (record.title, record.published.isoformat()) == former.headline
    ]
    return found[0] if len(found) == 1 else None
