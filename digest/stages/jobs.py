"""The jobs of a build: every file of the site, each with its address and what it is made from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from msgspec import Struct

from digest.catalogue.measures.summary import summarise_all
from digest.catalogue.reviewed.read import Reviewed
from digest.catalogue.types import Catalogue
from digest.foundation.internal_error import Faults
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Problem
from digest.kinds.registry import Registry
from digest.machine_readable.documents import documents
from digest.machine_readable.plugin_documents import plugin_documents
from digest.model.article_store import ArticleStore, OpenedArticles
from digest.offline.documents import offline_documents, without_worker
from digest.offline.page import offline_pages
from digest.offline.precache import KeptFile, kept_files
from digest.open_data.documents import AT_EVERY_BUILD, data_documents
from digest.open_data.page import data_pages
from digest.pages.all import pages
from digest.pages.kind import worded
from digest.pages.numbers.sparkline import sparklines
from digest.rendering.incremental import Job
from digest.rendering.look import app_icon
from digest.rendering.smaller_pictures import resized_pictures
from digest.rendering.static_files import copied
from digest.rendering.templates.theme import Theme
from digest.search.index import Index, KnownIndex, index, needed
from digest.social_cards.cards import social_cards
from digest.stages.inputs import Inputs


class Jobs(Struct, frozen=True, kw_only=True):
    """What is to be made, and what is at hand; `later` are files that are made only when a build is asked to."""

    jobs: Mapping[str, Job]
    files: Mapping[str, OutputFile]
    indexed: tuple[str, ...]
    index: KnownIndex | None
    offline: tuple[KeptFile, ...]
    later: frozenset[str]
    kept: frozenset[bytes]
    problems: tuple[Problem, ...]


def jobs_of(
    catalogue: Catalogue,
    reviewed: Reviewed,
    theme: Theme,
    article_store: ArticleStore,
    rules: bytes,
    inputs: Inputs,
    registry: Registry,
    faults: Faults,
) -> Jobs:
    """Lays out pages, feeds, data, the search index, pictures and what is read offline; `rules` is what all depend on.

    Where two have one path, the later stands, but for pictures: a file of that name in static/ is somebody's own.
    """
    site, sources, executor = catalogue.settings, inputs.sources, inputs.executor
    summaries = faults.caught("gathering the measures", lambda: summarise_all(catalogue), ())
    laid_out = partial(pages, catalogue, worded(registry.pages, site.words), reviewed, summaries)
    all_pages = (
        *faults.caught("laying out the pages", lambda: tuple(laid_out()), ()),
        *faults.caught("laying out the page about the data", lambda: tuple(data_pages(catalogue)), ()),
        *offline_pages(catalogue),
    )
    feeds = faults.caught("laying out feeds", lambda: tuple(documents(catalogue, all_pages, registry.linked_data)), ())
    data = faults.caught("laying out the data", lambda: tuple(data_documents(catalogue)), ())
    is_data_made = inputs.options.data or len(catalogue.articles) <= AT_EVERY_BUILD
    searched = faults.caught(
        "making the search index",
        lambda: index(catalogue, article_store, executor, registry.search),
        Index((), frozenset()),
    )
    jobs: dict[str, Job] = _by_path((*feeds, *sparklines(summaries)))
    jobs |= {page.path: page for page in all_pages}
    jobs |= _by_path((*(data if is_data_made else ()), *searched.documents))

    files = copied(sources, needed(without_worker(theme.assets), catalogue), executor.before)
    resized = partial(resized_pictures, catalogue, sources)
    drawn = faults.caught("laying out pictures", lambda: (*social_cards(catalogue, sources), *resized()), ())
    jobs |= {path: picture for path, picture in _by_path(drawn).items() if path not in files}
    added = plugin_documents(inputs.plugins, catalogue, OpenedArticles(catalogue.articles, article_store), files, jobs)
    jobs |= _by_path(added.value)

    keeping = partial(kept_files, catalogue, jobs, files, rules)
    offline = faults.caught("laying out what is read offline", keeping, ()) if site.offline else ()
    jobs |= _by_path(offline_documents(site, sources.templates, offline, app_icon(theme.look)))
    return Jobs(
        jobs=jobs,
        files=files,
        indexed=tuple(sorted(document.path for document in searched.documents)),
        index=searched.known,
        offline=offline,
        later=frozenset(() if is_data_made else (document.path for document in data)),
        kept=searched.kept,
        problems=added.problems,
    )


def _by_path(jobs: Iterable[Job]) -> dict[str, Job]:
    return {job.path: job for job in jobs}
