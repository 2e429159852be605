"""One address, one page: articles, static pages and their aliases may not claim the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from digest.catalogue.permalinks import permalink
from digest.catalogue.types import StaticPage
from digest.foundation import site_paths
from digest.foundation.problem import Code, Place, Problem
from digest.model.article_record import ArticleRecord

RESERVED = frozenset(
    {
        "articles",
        "editions",
        "topics",
        "people",
        "organisations",
        "outlets",
        "measures",
        "archive",
        "assets",
        "page",
        "search",
    }
)
_ALIAS = re.compile(r"/(?:[\w~%-][\w.~%-]*/)*(?:[\w~%-][\w.~%-]*)?")


def check_addresses(articles: Iterable[ArticleRecord], pages: Iterable[StaticPage]) -> tuple[Problem, ...]:
    """A problem for each address that two claim, that belongs to the digest itself, or that cannot be one."""
    problems: list[Problem] = []
    claimed: dict[str, str] = {"index.html": "the home page", "404.html": "the page for missing addresses"}
    for address, path, is_alias in _claims(articles, pages):
        if is_alias and not _ALIAS.fullmatch(address):
            problems.append(
                Place(path).problem(
                    Code.BAD_URL,
                    f"the alias {address!r} is not an address of this site",
                    "write it like /2019/old-name/",
                )
            )
            continue
        first = address.strip("/").split("/")[0]
        if first in RESERVED and not (first == "articles" and address.count("/") > 2):
            problems.append(
                Place(path).problem(
                    Code.DUPLICATE_URL, f"{address} belongs to the digest itself", "choose another name"
                )
            )
            continue
        file = site_paths.output_path(redirect_path(address) if is_alias else address).casefold()
        other = claimed.setdefault(file, path)
        if other != path:
            problems.append(
                Place(path).problem(
                    Code.DUPLICATE_URL,
                    f"{address} is also the address of {other}",
                    "rename one, or give it a `slug`",
                )
            )
    return tuple(problems)


def redirect_path(alias: str) -> str:
    """The site path of the page that redirects from `alias`: a folder's, unless it names an HTML file."""
    return alias if alias.endswith(("/", ".html")) else f"{alias}/"


def _claims(articles: Iterable[ArticleRecord], pages: Iterable[StaticPage]) -> Iterator[tuple[str, str, bool]]:
    entries: tuple[ArticleRecord | StaticPage, ...] = (*articles, *pages)
    for entry in entries:
        yield permalink(entry), entry.path, False
        for alias in entry.aliases:
            yield alias, entry.path, True
