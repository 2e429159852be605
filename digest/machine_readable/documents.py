"""What a site offers beside its pages: feeds, linked annotations, the sitemap, and what robots and hosts ask for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from msgspec import Struct

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.types import Catalogue
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.machine_readable.discovery import OPENSEARCH, Entry, opensearch, robots, sitemap
from digest.machine_readable.feeds import syndicate
from digest.machine_readable.kind import LinkedDataKinds
from digest.machine_readable.markdown.article import article_markdown, markdown_path
from digest.machine_readable.markdown.llms_txt import llms_txt
from digest.machine_readable.placed_links import PlacedNames
from digest.machine_readable.web_annotations import annotation_collection, annotations_path
from digest.model.article import Version
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Whole
from digest.model.directives import Directive
from digest.pages.jobs import Document, Page


def documents(catalogue: Catalogue, pages: Iterable[Page], kinds: LinkedDataKinds) -> Iterator[Document[Any]]:
    """Every document that is not a page."""
    yield from syndicate(catalogue)
    yield from annotation_documents(catalogue.articles, kinds)
    if catalogue.settings.markdown:
        yield from markdown_documents(catalogue.articles, catalogue, kinds)
        yield llms_txt(catalogue)
    versions = {permalink(record): tuple(_versions(record)) for record in catalogue.articles if record.versions}
    yield from sitemap(
        [
            Entry(page.url, page.modified and _day(page.modified), versions.get(page.url, ()))
            for page in pages
            if page.listed
        ]
    )
    yield Document("robots.txt", _robots, None)
    if catalogue.settings.search:
        yield Document(OPENSEARCH, opensearch, None)
    # Tells GitHub Pages to serve the files as they are.
    yield Document(".nojekyll", _nothing, None)


def _versions(record: ArticleRecord) -> Iterator[tuple[str, str]]:
    """Language and site path of an article and of its versions, and the one for readers of other languages."""
    every: list[ArticleRecord | Version] = sorted((record, *record.versions), key=lambda each: each.language)
    yield from ((each.language, permalink(each)) for each in every)
    listed: ArticleRecord | Version = next((each for each in record.versions if each.is_listed), record)
    yield "x-default", permalink(listed)


def annotation_documents(records: Iterable[ArticleRecord], kinds: LinkedDataKinds) -> Iterator[Document[Any]]:
    """The annotations of each of the articles."""
    annotations = partial(_annotations, kinds=kinds)
    for record in records:
        yield Document(site_paths.output_path(annotations_path(record)), annotations, Whole(record))


class _ToMarkdown(Struct, frozen=True):
    """An article, and what directives in its text name, as far as it is published: the title or the label of each."""

    article: Whole
    placed: tuple[tuple[Directive, str], ...]


def markdown_documents(
    records: Iterable[ArticleRecord], catalogue: Catalogue, kinds: LinkedDataKinds
) -> Iterator[Document[Any]]:
    """Each of the articles as Markdown. The catalogue knows the articles and measures that directives name."""
    markdown = partial(_markdown, kinds=kinds)
    names = PlacedNames(catalogue)
    for record in records:
        given = _ToMarkdown(Whole(record), names.of(record.directives))
        yield Document(site_paths.output_path(markdown_path(record)), markdown, given)


def _day(moment: dt.datetime) -> dt.date:
    return moment.date()


def _annotations(article_store: ArticleStore, settings: Settings, article: Whole, kinds: LinkedDataKinds) -> bytes:
    return annotation_collection(
        article_store.whole(article.record), settings, lambda path: site_paths.absolute(settings.url, path), kinds
    )


def _markdown(article_store: ArticleStore, settings: Settings, given: _ToMarkdown, kinds: LinkedDataKinds) -> bytes:
    article = article_store.whole(given.article.record)
    return article_markdown(
        article, settings, lambda path: site_paths.absolute(settings.url, path), kinds, dict(given.placed)
    )


def _robots(_: ArticleStore, settings: Settings, __: None) -> bytes:
    return robots(site_paths.absolute(settings.url, "/sitemap.xml"), settings.content_signal)


def _nothing(_: ArticleStore, __: Settings, ___: None) -> bytes:
    return b""
