"""What a site offers beside its pages: feeds, linked annotations, the sitemap, and what robots and hosts ask for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from digest.core import urls
from digest.core.document import Document
from digest.core.library import Library, Whole
from digest.core.listing import Catalogue
from digest.core.opensearch import PATH, opensearch
from digest.core.page import Page
from digest.core.settings import Settings
from digest.core.sitemap import robots, sitemap
from digest.core.syndication import syndicate
from digest.core.web_annotations import annotation_collection, annotations_path


def documents(catalogue: Catalogue, pages: Iterable[Page]) -> Iterator[Document]:
    """Every document that is not a page."""
    yield from syndicate(catalogue)
    for record in catalogue.articles:
        yield Document(urls.output_path(annotations_path(record)), _annotations, (Whole(record),))
    yield from sitemap([(page.url, page.modified and _day(page.modified)) for page in pages if page.listed])
    yield Document("robots.txt", _robots)
    if catalogue.settings.search:
        yield Document(PATH, opensearch)
    # Tells GitHub Pages to serve the files as they are.
    yield Document(".nojekyll", _nothing)


def _day(moment: dt.datetime) -> dt.date:
    return moment.date()


def _annotations(library: Library, settings: Settings, article: Whole) -> bytes:
    return annotation_collection(
        library.whole(article.record), settings, lambda path: urls.absolute(settings.url, path)
    )


def _robots(_: Library, settings: Settings) -> bytes:
    return robots(urls.absolute(settings.url, "/sitemap.xml"))


def _nothing(_: Library, __: Settings) -> bytes:
    return b""
