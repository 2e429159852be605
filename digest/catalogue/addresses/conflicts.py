"""One address, one page: articles, static pages and their aliases may not claim the same one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.prose_files import PAGES, parse_page
from digest.catalogue.types import StaticPage
from digest.content.article_files import parse_article
from digest.foundation import site_paths
from digest.foundation.device_names import device_in
from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Article
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
        "forecasts",
        "disagreements",
        "archive",
        "assets",
        "page",
        "search",
        "data",
        "cards",
        "quotations",
        "timeline",
        "corrections",
    }
)
# What begins or ends with a stop is hidden, or is called otherwise on Windows.
_ALIAS = re.compile(r"/(?:[\w~%-](?:[\w.~%-]*[\w~%-])?/)*(?:[\w~%-](?:[\w.~%-]*[\w~%-])?)?")


def check_addresses(
    articles: Sequence[ArticleRecord], pages: Iterable[StaticPage], base_url: str, files: Mapping[str, bytes]
) -> tuple[Problem, ...]:
    """A problem for each address that two claim, that belongs to the digest itself, or that cannot be one; and for what
    feeds would know two articles by. The digest is published at `base_url`; `files` are its sources, by their paths."""
    problems: list[Problem] = []
    claimed: dict[str, str] = {"index.html": "the home page", "404.html": "the page for missing addresses"}
    claimed["offline.html"] = "the page for readers without a connection"
    for address, path, alias in _claims(articles, pages):
        is_alias = alias is not None
        place = partial(_place, path, alias, files)
        if is_alias and not _ALIAS.fullmatch(address):
            problems.append(
                place().problem(
                    Code.BAD_URL,
                    f"the alias {address!r} is not an address of this site",
                    "write it like /2019/old-name/",
                )
            )
            continue
        device = device_in(address)
        if device:
            problems.append(_of_a_device(place(), address, device, is_alias=is_alias))
            continue
        first = address.strip("/").split("/")[0]
        if first in RESERVED and not (first == "articles" and address.count("/") > 2):
            problems.append(
                place().problem(Code.DUPLICATE_URL, f"{address} belongs to the digest itself", "choose another name")
            )
            continue
        file = site_paths.output_path(redirect_path(address) if is_alias else address).casefold()
        other = claimed.setdefault(file, path)
        if other != path:
            problems.append(
                place().problem(
                    Code.DUPLICATE_URL,
                    f"{address} is also the address of {other}",
                    "take the alias out, or rename the other" if is_alias else "rename one, or give it a `slug`",
                )
            )
    return (*problems, *_feed_ids_taken(articles, base_url))


def _of_a_device(place: Place, address: str, device: str, *, is_alias: bool) -> Problem:
    """The problem of an `address`, written at `place`, that has no file on Windows."""
    what, code = ("alias", Code.BAD_URL) if is_alias else ("address", Code.FILE_NAME)
    message = f"the {what} {address!r} has {device!r}, which is the name of a device to Windows"
    return place.problem(code, message, "leave it out" if is_alias else "rename the file")


def feed_id(article: Article | ArticleRecord) -> str:
    """What feeds know an article by, which outlasts its address: an IRI, or a path of the site.

    The editor's own `id`; else the oldest address that is kept, the first of its aliases; else its address.
    """
    return article.feed_id or (redirect_path(article.aliases[0]) if article.aliases else permalink(article))


def _feed_ids_taken(articles: Sequence[ArticleRecord], base_url: str) -> Iterator[Problem]:
    """A problem for each `id` that feeds know another article by: its own, or what stands for one."""
    taken: dict[str, str] = {}
    for article in sorted(articles, key=lambda article: bool(article.feed_id)):  # those without can choose no other
        name = feed_id(article)
        other = taken.setdefault(site_paths.own_path(base_url, name) or name, article.path)
        if other != article.path and article.feed_id:
            message = f"the id {article.feed_id!r} is that of {other} too"
            yield Place(article.path).problem(
                Code.DUPLICATE_ID, message, "readers of feeds would see one of them: choose another"
            )


def redirect_path(alias: str) -> str:
    """The site path of the page that redirects from `alias`: a folder's, unless it names an HTML file."""
    return alias if alias.endswith(("/", ".html")) else f"{alias}/"


def _claims(articles: Iterable[ArticleRecord], pages: Iterable[StaticPage]) -> Iterator[tuple[str, str, int | None]]:
    """Each address with the file that claims it; of an alias, with its number among those of the file."""
    entries: tuple[ArticleRecord | StaticPage, ...] = (*articles, *pages)
    for entry in entries:
        yield permalink(entry), entry.path, None
        for number, alias in enumerate(entry.aliases):
            yield alias, entry.path, number


def _place(path: str, alias: int | None, files: Mapping[str, bytes]) -> Place:
    """Where an alias is written, by its number in the file at `path`; else the file."""
    if alias is None or path not in files:
        return Place(path)
    data = files[path]
    parsed = parse_page(path, data).value if path.startswith(PAGES) else parse_article(path, data, in_part=True).value
    return parsed.document.place(("aliases", alias)) if parsed else Place(path)
