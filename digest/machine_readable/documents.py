"""What a site offers beside its pages: feeds, linked annotations, the sitemap, and what robots and hosts ask for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from digest.catalogue.types import Catalogue
from digest.content.site_schema import Settings
from digest.foundation import site_paths
from digest.machine_readable.discovery import OPENSEARCH, opensearch, robots, sitemap
from digest.machine_readable.feeds import syndicate
from digest.machine_readable.kind import LinkedDataKinds
from digest.machine_readable.web_annotations import annotation_collection, annotations_path
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Whole
from digest.pages.jobs import Document, Page


def documents(catalogue: Catalogue, pages: Iterable[Page], kinds: LinkedDataKinds) -> Iterator[Document[Any]]:
    """Every document that is not a page."""
    yield from syndicate(catalogue)
    yield from annotation_documents(catalogue.articles, kinds)
    yield from sitemap([(page.url, page.modified and _day(page.modified)) for page in pages if page.listed])
    yield Document("robots.txt", _robots, None)
    if catalogue.settings.search:
        yield Document(OPENSEARCH, opensearch, None)
    # Tells GitHub Pages to serve the files as they are.
    yield Document(".nojekyll", _nothing, None)


def annotation_documents(records: Iterable[ArticleRecord], kinds: LinkedDataKinds) -> Iterator[Document[Any]]:
    """The annotations of each of the articles."""
    annotations = partial(_annotations, kinds=kinds)
    for record in records:
        yield Document(site_paths.output_path(annotations_path(record)), annotations, Whole(record))


def _day(moment: dt.datetime) -> dt.date:
    return moment.date()


def _annotations(article_store: ArticleStore, settings: Settings, article: Whole, kinds: LinkedDataKinds) -> bytes:
    return annotation_collection(
        article_store.whole(article.record), settings, lambda path: site_paths.absolute(settings.url, path), kinds
    )


def _robots(_: ArticleStore, settings: Settings, __: None) -> bytes:
    return robots(site_paths.absolute(settings.url, "/sitemap.xml"))


def _nothing(_: ArticleStore, __: Settings, ___: None) -> bytes:
    return b""
