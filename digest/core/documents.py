"""What a site offers beside its pages: feeds, linked annotations, the sitemap, and what robots and hosts ask for."""

from __future__ import annotations

from collections.abc import Iterable

from digest.core import urls
from digest.core.listing import Catalogue
from digest.core.page import Page
from digest.core.sitemap import robots, sitemap
from digest.core.syndication import syndicate
from digest.core.web_annotations import annotation_collection, annotations_path


def documents(catalogue: Catalogue, pages: Iterable[Page]) -> dict[str, bytes]:
    """Every document that is not a page, by output path."""
    settings = catalogue.settings

    def absolute(path: str) -> str:
        return urls.absolute(settings.url, path)

    return {
        **syndicate(catalogue, absolute),
        **{
            urls.output_path(annotations_path(article)): annotation_collection(article, settings, absolute)
            for article in catalogue.articles
        },
        **sitemap([(page.url, page.modified) for page in pages if page.listed], absolute),
        "robots.txt": robots(absolute("/sitemap.xml")),
        # Tells GitHub Pages to serve the files as they are.
        ".nojekyll": b"",
    }
