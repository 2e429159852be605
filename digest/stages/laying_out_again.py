"""Laying out again: the plan after an edit that moves nothing is the last one, but for what shows the articles' texts.

A record has all that lists, feeds and other articles are given of an article, but for `whole` and `digest`. Where
records are else the same, every other page is given what it was given before, and so stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from digest.catalogue.build import build_catalogue
from digest.catalogue.measures.periods import has_history
from digest.catalogue.reviewed.read import Reviewed
from digest.catalogue.types import Catalogue
from digest.foundation.problem import Problem, failed
from digest.kinds.registry import Registry
from digest.machine_readable.documents import annotation_documents, markdown_documents
from digest.model.article import Sources
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.offline.documents import offline_documents
from digest.offline.precache import renewed
from digest.open_data.documents import AT_EVERY_BUILD
from digest.pages.article.annotation_cards import annotation_card_pages
from digest.pages.article.page import article_pages
from digest.pages.kind import worded
from digest.plan import Plan
from digest.rendering.incremental import Job
from digest.rendering.look import app_icon
from digest.rendering.renderer import Renderer
from digest.search.index import index
from digest.stages.inputs import Inputs
from digest.stages.reading import Content
from digest.verification.read_articles import is_of_article


def lay_out_again(content: Content, met: Sequence[Problem], inputs: Inputs, last: Plan) -> Plan | None:
    """The plan that follows the `last` one; None where more may have changed than texts of articles.

    `met` are the problems so far. The last plan was made for the same settings, options and plugins.
    """
    own = _changed(content, inputs, last)
    if own is None or failed(met) or last.has_plugins or not _is_of_the_same_time(inputs, last):
        return None
    site, registry = content.settings, last.registry
    if is_told_elsewhere(own, content.shown) or (site.data and _has_data(inputs, content)):
        return None
    catalogue = build_catalogue(site, content.shown, content.editions.shown, content.static.shown)
    article_store = ArticleStore(inputs.executor.store, registry.others)
    searched = index(catalogue, article_store, inputs.executor, registry.search)
    indexed = tuple(sorted(document.path for document in searched.documents))
    pages = tuple(_jobs_of_texts(catalogue, own, content.reviewed, registry))
    gone = frozenset(last.indexed).difference(indexed)
    shown = len(content.shown)
    offline = renewed(last.offline, pages, searched.documents, gone, shown, last.rules) if site.offline else ()
    workers = offline_documents(site, inputs.sources.templates, offline, app_icon(last.theme.look))

    changed = {job.path: job for job in (*pages, *searched.documents, *workers)}
    jobs = {path: job for path, job in last.jobs.items() if path not in gone} | changed
    files = frozenset((*last.files, *jobs))
    return replace(
        last,
        articles=content.articles,
        read=content.articles.verified,
        catalogue=catalogue,
        hidden=content.hidden,
        until=content.until(inputs.now),
        jobs=jobs,
        indexed=indexed,
        offline=offline,
        renderer=Renderer(last.theme, site, last.menu, article_store, files, registry.linked_data),
        kept=searched.kept,
        sources=inputs.sources,
        revised=gone.union(changed),
    )


def told_of(record: ArticleRecord) -> ArticleRecord:
    """All that lists and other articles may tell of an article, and by which it has its place."""
    return replace(record, whole=b"", digest=b"")


def is_told_elsewhere(own: Sequence[ArticleRecord], shown: Sequence[ArticleRecord]) -> bool:
    """Whether what is around one of the articles is around another as well: they are versions of one story."""
    translated = {record.translation_of for record in shown} - {""}
    return any(record.translation_of or record.slug in translated for record in own)


def _jobs_of_texts(
    catalogue: Catalogue, own: Sequence[ArticleRecord], reviewed: Reviewed, registry: Registry
) -> Iterator[Job]:
    histories = frozenset(series.subject.slug for series in catalogue.measures if has_history(series))
    kinds = worded(registry.pages, catalogue.settings.words)
    yield from article_pages(catalogue, reviewed, kinds, histories, frozenset(record.slug for record in own))
    yield from jobs_beside_pages(own, catalogue, registry)


def jobs_beside_pages(records: Sequence[ArticleRecord], catalogue: Catalogue, registry: Registry) -> Iterator[Job]:
    """What shows the texts of the articles beside their own pages and the search index.

    The catalogue knows what directives in them name.
    """
    yield from annotation_card_pages(catalogue.settings, records)
    yield from annotation_documents(records, registry.linked_data)
    if catalogue.settings.markdown:
        yield from markdown_documents(records, catalogue, registry.linked_data)


def _changed(content: Content, inputs: Inputs, last: Plan) -> list[ArticleRecord] | None:
    """The articles, of those that are shown, whose texts alone have changed; None where anything else has."""
    now, before = content.articles.verified, last.read
    if content.articles.broken or last.articles.broken or not _are_others_the_same(inputs.sources, last.sources):
        return None
    if [record.path for record in now] != [record.path for record in before]:
        return None
    pairs = [(new, old) for new, old in zip(now, before, strict=True) if _names(new) != _names(old)]
    if any(told_of(new) != told_of(old) for new, old in pairs):
        return None
    paths = {new.path for new, _ in pairs}
    return [record for record in content.shown if record.path in paths]


def _names(record: ArticleRecord) -> tuple[bytes, bytes, bytes]:
    """What changes where anything of an article does."""
    return record.digest, record.card, record.whole


def _are_others_the_same(now: Sources, before: Sources) -> bool:
    """Whether all files but those of articles are the same."""
    if now.files.keys() != before.files.keys() or now.templates != before.templates:
        return False
    return all(now.digest(path) == before.digest(path) for path in now.files if not is_of_article(path))


def _is_of_the_same_time(inputs: Inputs, last: Plan) -> bool:
    """Whether nothing has come or gone by its time."""
    return last.until is None or inputs.now < last.until


def _has_data(inputs: Inputs, content: Content) -> bool:
    """Whether tables are made of all articles."""
    return inputs.options.data or len(content.shown) <= AT_EVERY_BUILD
