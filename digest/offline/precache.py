"""Which files a browser keeps: the latest edition, its articles, what pages are made with, what search begins with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from digest.catalogue.permalinks import permalink
from digest.catalogue.types import Catalogue
from digest.foundation import site_paths
from digest.foundation.hashing import fingerprint
from digest.foundation.output_file import OutputFile
from digest.model.article import Publish
from digest.model.article_record import ArticleRecord
from digest.offline.limits import FEW_ARTICLES, MOST_ARTICLES
from digest.offline.page import OFFLINE
from digest.pages.jobs import Document, Page
from digest.text.timestamps import timestamp

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
    catalogue: Catalogue, jobs: Mapping[str, Page | Document[object]], files: Mapping[str, OutputFile], rules: bytes
) -> tuple[KeptFile, ...]:
    """The files that are kept of a site with these `jobs` and `files`, by output path; all pages depend on `rules`."""

    def kept(path: str, until: str = "") -> Iterator[KeptFile]:
        job, file = jobs.get(path), files.get(path)
        if job is not None:
            yield KeptFile(_address(path), fingerprint(rules, job.key)[:_REVISION].hex(), until)
        elif file is not None:
            yield KeptFile(_address(path), file.key[:_REVISION].hex(), until)

    found: list[KeptFile] = []
    for path in ("index.html", site_paths.output_path(OFFLINE)):
        found += kept(path)
    if catalogue.editions:
        edition = catalogue.editions[0]
        found += kept(site_paths.output_path(permalink(edition.subject)))
        for record in edition.articles[:MOST_ARTICLES]:
            found += kept(site_paths.output_path(permalink(record)), _until(record))
    search = "search/" if len(catalogue.articles) <= FEW_ARTICLES else _SEARCH_BASE
    for path in sorted(path for path in files if path.startswith(_ASSETS) and not path.endswith(_NOT_LOADED)):
        found += kept(path)
    for path in sorted(path for path in jobs if path.startswith(search)):
        found += kept(path)
    return tuple(found)


def _address(path: str) -> str:
    return path.removesuffix("index.html")


def _until(record: ArticleRecord) -> str:
    """When the page of `record` is to be another one, or none; where it has its annotations alone, they may stay."""
    has_more = record.goes or record.publish is not Publish.ANNOTATIONS
    return timestamp(record.expires) if record.expires and has_more else ""
