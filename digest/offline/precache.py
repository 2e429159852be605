"""Which files a browser keeps: the latest edition with its articles and pictures, what pages are made with, and what
search begins with."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urljoin, urlsplit

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.types import Catalogue
from digest.foundation import site_paths
from digest.foundation.hashing import fingerprint
from digest.foundation.output_file import OutputFile
from digest.model.article import Publish
from digest.model.article_record import ArticleRecord
from digest.offline.limits import FEW_ARTICLES, MOST_ARTICLES, MOST_PICTURES
from digest.offline.page import OFFLINE
from digest.pages.jobs import Document, Page
from digest.pages.resized import WIDTHS, resized_path
from digest.text.timestamps import timestamp

_SEARCH = "search/"
_ARTICLES = "articles/"
_SEARCH_BASE = ("search/index.", "search/base/")
_ASSETS = "assets/"
_NOT_LOADED = ".txt"
_REVISION = 8


class KeptFile(NamedTuple):
    """A file that is kept: its site path without the first slash, a hash of what it depends on, and when it expires.

    Where it expires, a browser that has not been online since then shows it no more.
    """

    path: str
    revision: str
    until: str = ""


def kept_files(
    catalogue: Catalogue, jobs: Mapping[str, Page | Document[Any]], files: Mapping[str, OutputFile], rules: bytes
) -> tuple[KeptFile, ...]:
    """The files that are kept of a site with these `jobs` and `files`, by output path; all pages depend on `rules`."""

    def kept(path: str, until: str = "") -> Iterator[KeptFile]:
        job, file = jobs.get(path), files.get(path)
        if job is not None:
            yield KeptFile(_address(path), _revision(job, rules), until)
        elif file is not None:
            yield KeptFile(_address(path), file.key[:_REVISION].hex(), until)

    base = site_paths.base_path(catalogue.settings.url)
    found: list[KeptFile] = []
    for path in ("index.html", "404.html", site_paths.output_path(OFFLINE)):  # scripts take dialogs from 404.html
        found += kept(path)
    if catalogue.editions:
        edition = catalogue.editions[0]
        found += kept(site_paths.output_path(permalink(edition.subject)))
        for record in edition.articles[:MOST_ARTICLES]:
            found += kept(site_paths.output_path(permalink(record)), _until(record))
        shown = {
            path: _until(record) for record in edition.articles[:MOST_ARTICLES] for path in _pictures(record, base)
        }
        for path in [*shown][:MOST_PICTURES]:
            for each in (path, *(resized_path(path, width) for width in WIDTHS)):
                found += kept(each, shown[path])
    for path in sorted(path for path in files if path.startswith(_ASSETS) and not path.endswith(_NOT_LOADED)):
        found += kept(path)
    for path in sorted(path for path in jobs if _is_of_search(path, len(catalogue.articles))):
        found += kept(path)
    return tuple(found)


def renewed(
    known: Iterable[KeptFile],
    pages: Iterable[Page | Document[Any]],
    searched: Iterable[Document[Any]],
    gone: Container[str],
    articles: int,
    rules: bytes,
) -> tuple[KeptFile, ...]:
    """The files that are kept after some `pages` and files of the search index, of so many `articles`, have changed.

    `known` are those that were kept before. Of the index, `searched` has all that is new or other, and what is `gone`
    is no more; there is nothing else that changed.
    """
    changed = {_address(page.path): _revision(page, rules) for page in pages}
    rest = [file._replace(revision=changed.get(file.path, file.revision)) for file in known]
    index = {_path(file): file for file in rest if file.path.startswith(_SEARCH) and _path(file) not in gone}
    index |= {
        job.path: KeptFile(_address(job.path), _revision(job, rules))
        for job in searched
        if _is_of_search(job.path, articles)
    }
    others = (file for file in rest if not file.path.startswith(_SEARCH))
    return (*others, *(file for _, file in sorted(index.items())))


def articles_kept(known: Iterable[KeptFile]) -> tuple[str, ...]:
    """The slugs of the articles whose pages are among the files that are kept."""
    return tuple(
        file.path.removeprefix(_ARTICLES).rstrip("/")
        for file in known
        if file.path.startswith(_ARTICLES) and file.path.endswith("/")
    )


def _path(file: KeptFile) -> str:
    return f"{_SEARCH}index.html" if file.path == _SEARCH else file.path


def _is_of_search(path: str, articles: int) -> bool:
    """Whether a file is kept for search in a digest of so many `articles`."""
    return path.startswith(_SEARCH if articles <= FEW_ARTICLES else _SEARCH_BASE)


def _revision(job: Page | Document[Any], rules: bytes) -> str:
    return fingerprint(rules, job.key)[:_REVISION].hex()


def _address(path: str) -> str:
    return path.removesuffix("index.html")


def _pictures(record: ArticleRecord, base: str) -> Iterator[str]:
    """The output paths of the pictures on the page of an article. Those from the digest's root have its `base` path,
    but for the article's own."""
    for address, _ in record.pictures:
        path = unquote(urlsplit(urljoin(permalink(record), address)).path)
        yield path.removeprefix(base).lstrip("/")


def _until(record: ArticleRecord) -> str:
    """When the page of `record` is to be another one, or none; where it has its annotations alone, they may stay."""
    has_more = record.goes or record.publish is not Publish.ANNOTATIONS
    return timestamp(record.expires) if record.expires and has_more else ""
