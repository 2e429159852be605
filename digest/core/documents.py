"""What a site offers beside its pages: feeds, linked annotations, the sitemap, and what robots and hosts ask for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from digest.core import urls
from digest.core.listing import Catalogue
from digest.core.model import Article
from digest.core.page import Page
from digest.core.sitemap import robots, sitemap
from digest.core.syndication import syndicate
from digest.core.web_annotations import annotation_collection, annotations_path
from digest.core.work import Each, in_turn


def documents(catalogue: Catalogue, pages: Iterable[Page], each: Each = in_turn) -> dict[str, bytes]:
    """Every document that is not a page, by output path."""
    settings = catalogue.settings

    def absolute(path: str) -> str:
        return urls.absolute(settings.url, path)

    return {
        **syndicate(catalogue, absolute),
        **_annotations(catalogue, absolute, each),
        **sitemap([(page.url, page.modified) for page in pages if page.listed], absolute),
        "robots.txt": robots(absolute("/sitemap.xml")),
        # Tells GitHub Pages to serve the files as they are.
        ".nojekyll": b"",
    }


def _annotations(catalogue: Catalogue, absolute: Callable[[str], str], each: Each) -> dict[str, bytes]:
    """The annotations of every article as linked data."""

    def collection(article: Article) -> bytes:
        return annotation_collection(article, catalogue.settings, absolute)

    paths = [urls.output_path(annotations_path(article)) for article in catalogue.articles]
    return dict(zip(paths, each(collection, catalogue.articles), strict=True))
