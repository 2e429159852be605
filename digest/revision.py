"""The short way: an edit that moves nothing, in a digest of which everything else is known to stand.

    changed files ─verify─▶ Article ─▶ its pages ─┐
                  records ─index─▶ the files of its segment ─┴─render─▶ files, beside those that stand

Where the texts of some articles change, and nothing that their records say of them, every other page is given what it
was given before. So neither all articles are put in order again nor are the keys of all pages worked out: what is told
around these articles is gathered, from the records of all. Wherever anything more may have changed, or anything is
wrong, there is no revision, and `digest.pipeline.build` tells. It is as pure as that, and gives the same files.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple, Protocol

from digest.catalogue.build import build_catalogue
from digest.catalogue.prose_files import Visible, read_editions
from digest.catalogue.reviewed.read import read_reviewed
from digest.catalogue.touched import touched
from digest.catalogue.types import Catalogue
from digest.content import site_file
from digest.foundation.executor import Executor
from digest.foundation.output_file import OutputFile
from digest.kinds.registry import REGISTRY
from digest.model.article import Sources
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore
from digest.model.plugins import NO_PLUGINS
from digest.offline.documents import offline_documents
from digest.offline.precache import KeptFile, renewed
from digest.open_data.documents import AT_EVERY_BUILD, data_documents
from digest.plan import KnownBuild, Options
from digest.rendering.checks.links import all_hold
from digest.rendering.incremental import Again, Job, render_again
from digest.rendering.look import app_icon, look_of
from digest.rendering.renderer import Renderer, rules_of
from digest.rendering.templates.plugin_names import plugin_names
from digest.rendering.templates.theme import Theme, names_of_all_templates
from digest.search.index import MANIFEST, index
from digest.stages.laying_out_again import is_told_elsewhere, jobs_of_texts, told_of
from digest.translation.catalogues import words_of
from digest.translation.script_words import with_script_words
from digest.verification.name_directory import directory
from digest.verification.read_articles import Articles, read_articles


class Standing(Protocol):
    """The files of the site, all of which are in their place. There may be very many: each is looked up."""

    def __contains__(self, path: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, path: str, /) -> OutputFile | None: ...


class Revision(NamedTuple):
    """What an edit changes: records, files that were made again or are new, files that are gone; and what to keep."""

    records: tuple[ArticleRecord, ...]
    files: Mapping[str, OutputFile]
    gone: frozenset[str]
    indexed: tuple[str, ...]
    offline: tuple[KeptFile, ...]


def revise(
    known: KnownBuild, sources: Sources, options: Options, now: dt.datetime, executor: Executor, standing: Standing
) -> Revision | None:
    """The site of the `known` build after some articles have changed; None where that takes a whole build.

    `sources` has both files of the articles that may have changed, and what is no article; `standing` has the files of
    the site. Raises LostError where the executor's store has lost what it should hold.
    """
    settings = site_file.read(sources.files, options.base_url)
    if settings.value is None or settings.problems:
        return None
    words = words_of(settings.value.language, sources.templates, sources.files)
    if words.problems:
        return None
    site = settings.value.in_words(words.value)
    read = read_articles(sources, site, directory(site), REGISTRY.verification, executor, now=now)
    fresh = {record.path: record for record in read.value.verified}
    before = {record.path: told_of(record) for record in known.records if record.path in fresh}
    if read.problems or any(told_of(record) != before.get(path) for path, record in fresh.items()):
        return None
    records = tuple(fresh.get(record.path, record) for record in known.records)
    shown, _ = Articles(records, frozenset()).divided(now, drafts=options.drafts, future=options.future)
    own = [record for record in shown if record.path in fresh]
    if site.data and (options.data or len(shown) <= AT_EVERY_BUILD):
        return None  # their tables have all articles
    if is_told_elsewhere(own, shown):
        return None
    visible = Visible(now, options.drafts, options.future)
    written = read_editions(sources.files, site, Articles(shown, frozenset()), visible).value.shown
    catalogue = build_catalogue(site, shown, written, (), touched(own))

    names = plugin_names(NO_PLUGINS, site, names_of_all_templates(site)).value
    look = look_of(site, sources)
    theme = Theme(with_script_words(sources.templates, site.words), site, executor.results, names, look)
    if rules_of(site, theme, known.menu, REGISTRY.code) != known.rules:
        return None
    article_store = ArticleStore(executor.store, REGISTRY.others)
    searched = index(catalogue, article_store, executor, REGISTRY.search)
    index_paths = frozenset(document.path for document in searched.documents)
    files = _Files(standing, gone=frozenset(known.indexed) - index_paths, new=index_paths)
    renderer = Renderer(theme, site, known.menu, article_store, files, REGISTRY.linked_data)
    own_jobs = tuple(jobs_of_texts(catalogue, own, read_reviewed(sources.files).value, REGISTRY))
    offline = renewed(known.offline, own_jobs, searched.documents, len(shown), known.rules) if site.offline else ()
    workers = offline_documents(site, sources.templates, offline, app_icon(look))
    jobs = (*own_jobs, *(job for job in searched.documents if _is_made(job, standing)), *workers)
    made = render_again(jobs, renderer, standing.get, known.rules, executor)
    if made.problems or made.has_lost_ids or not _links_hold(made, files, catalogue):
        return None
    return Revision(records, made.files, files.gone, tuple(sorted(index_paths)), offline)


def _is_made(job: Job, standing: Standing) -> bool:
    """Whether a file of the index is to be made; it has the name of what is in it, but for the one that names all."""
    return job.path == MANIFEST or job.path not in standing


def _links_hold(made: Again, files: Collection[str], catalogue: Catalogue) -> bool:
    """Whether all links of the pages that were made hold."""
    later = frozenset(document.path for document in data_documents(catalogue))
    return all_hold(files, made.findings, made.ids, catalogue.settings.url, later)


class _Files(Collection[str]):
    """The paths of the site's files: those that stand, without what is `gone`, and with what is `new`."""

    def __init__(self, standing: Standing, gone: frozenset[str], new: frozenset[str]) -> None:
        self._standing = standing
        self.gone = gone
        self._new = new

    def __contains__(self, path: object) -> bool:
        return path in self._new or (path in self._standing and path not in self.gone)

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({*self._standing} - self.gone | self._new))

    def __len__(self) -> int:
        return sum(1 for _ in self)
