"""The short way: an edit that moves nothing, in a digest of which everything else is known to stand.

    changed files ─verify─▶ Article ─▶ its page, in what is kept around it ─┐
                            its segment ─index─▶ the files that it changes ─┴─render─▶ files, beside those that stand

Where the texts of some articles change, and nothing that their records say of them, every other page is given what it
was given before. So neither are all articles put in order again, nor are the keys of all pages worked out: what is told
around these articles is looked up in the catalogue as the last build has kept it (digest.catalogue.kept). Where their
titles or summaries change, or the words of a quotation, no article has another place by that, and what mentions them is
made again as well (digest.stages.mentioning); where an id goes by that, no other page may link to it. Wherever anything
more may have changed, or anything is wrong, there is no revision, and `digest.pipeline.build` tells. It is as pure as
that, and gives the same files.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from typing import NamedTuple, Protocol

from msgspec.structs import replace

from digest.catalogue.kept import KeptCatalogue, KeptFacts, parts_again
from digest.catalogue.reviewed.read import Reviewed, read_reviewed
from digest.content import site_file
from digest.content.schema.site import Settings
from digest.foundation.executor import Executor
from digest.foundation.output_file import OutputFile
from digest.foundation.problem import Outcome, Problem, failed
from digest.kinds.registry import REGISTRY
from digest.model.article import Sources
from digest.model.article_record import ArticleRecord
from digest.model.article_store import NOTHING_KNOWN, ArticleStore, catalogued
from digest.model.plugins import NO_PLUGINS
from digest.offline.documents import offline_documents
from digest.offline.precache import KeptFile, articles_kept, renewed
from digest.open_data.documents import AT_EVERY_BUILD
from digest.pages.article.page import article_page_again
from digest.pages.kind import PageKinds, worded
from digest.plan import KnownBuild, Options
from digest.rendering.checks.links import all_hold
from digest.rendering.incremental import Job, render_again
from digest.rendering.look import app_icon, look_of
from digest.rendering.renderer import Renderer, rules_of
from digest.rendering.templates.plugin_names import plugin_names
from digest.rendering.templates.theme import Theme, names_of_all_templates
from digest.search.index import MANIFEST, IndexAgain, index_again
from digest.stages.follow_ons import without_follow_ons
from digest.stages.laying_out_again import jobs_beside_pages, told_of
from digest.stages.mentioning import KeptLists, Mentioning, is_renamed, may_be_told_anew
from digest.translation.catalogues import words_of
from digest.translation.script_words import with_script_words
from digest.verification.name_directory import directory
from digest.verification.read_articles import Articles, read_articles

NO_PARTS: Mapping[str, bytes] = {}


class Standing(Protocol):
    """The files of the site, all of which are in their place. There may be very many: each is looked up."""

    def __contains__(self, path: object, /) -> bool: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def get(self, path: str, /) -> OutputFile | None: ...
    def leads_to(self, missing: Collection[bytes], others: Container[str], /) -> bool:
        """Whether a page, but those at the paths of `others`, links to what has these checksums. Raises LostError."""
        ...


class KeptArticles(KeptLists, Protocol):
    """The articles of the known build, each looked up by its path or by its place in the catalogue; and its lists."""

    def placed(self, path: str, /) -> PlacedRecord | None:
        """The article in the file at `path`, if there is one."""
        ...


class PlacedRecord(NamedTuple):
    """An article, and its position in the catalogue; behind all of them, where it is not shown."""

    position: int
    record: ArticleRecord


class Revision(NamedTuple):
    """What an edit changes: records by their positions, parts of the catalogue, files that were made again or are new,
    files that are gone; what is known of the build from now on, and all that is told of it."""

    records: Mapping[int, ArticleRecord]
    parts: Mapping[str, bytes]
    files: Mapping[str, OutputFile]
    gone: frozenset[str]
    known: KnownBuild
    problems: tuple[Problem, ...]


def revise(
    known: KnownBuild,
    told: Iterable[Problem],
    articles: KeptArticles,
    sources: Sources,
    options: Options,
    executor: Executor,
    standing: Standing,
    now: dt.datetime,
) -> Revision | None:
    """The site of the `known` build after some articles have changed; None where that takes a whole build.

    `sources` has both files of the articles that may have changed, and what is no article; `articles` are those of the
    known build, `told` is what was told of it, `standing` has the files of its site. Raises LostError where something
    is lost that should be kept.
    """
    settings = site_file.read(sources.files, options.base_url)
    if settings.value is None or settings.problems:
        return None
    if settings.value.data and (options.data or known.facts.shown <= AT_EVERY_BUILD):
        return None  # open data would be other: their tables have all articles
    words = words_of(settings.value.language, sources.templates, sources.files)
    if words.problems:
        return None
    site = settings.value.in_words(words.value)
    read = read_articles(sources, site, directory(site), REGISTRY.verification, executor, now=now)
    edited = None if failed(read.problems) else _edited(read.value.verified, articles, known.facts)
    if edited is None:
        return None

    names = plugin_names(NO_PLUGINS, site, names_of_all_templates(site)).value
    look = look_of(site, sources)
    theme = Theme(with_script_words(sources.templates, site.words), site, executor.results, names, look)
    if rules_of(site, theme, known.menu, REGISTRY.code) != known.rules:
        return None
    article_store = ArticleStore(executor.store, REGISTRY.others)
    shown = {position: record for position, record in edited.items() if position < known.facts.shown}
    searched = _searched(known, articles, shown, site, article_store, executor)
    files = _Files(standing, searched.gone, frozenset(document.path for document in searched.documents))
    renderer = Renderer(theme, site, known.menu, article_store, files, REGISTRY.linked_data)
    anew = {position: record for position, record in shown.items() if _is_told_anew(record, articles.record(position))}
    kept = _Edited(articles, shown, parts_again(articles, anew))
    catalogue, reviewed = KeptCatalogue(kept, known.facts, site), read_reviewed(sources.files).value
    kinds = worded(REGISTRY.pages, site.words)
    renamed = any(is_renamed(record, articles.record(position)) for position, record in anew.items())
    offline_articles = articles_kept(known.offline)
    elsewhere = Mentioning(anew, renamed, catalogue, kept, site, sources, reviewed, kinds, offline_articles).jobs()
    if elsewhere is None:
        return None
    own = (*_jobs(shown, catalogue, reviewed, kinds), *elsewhere)
    offline = _offline(known, own, searched) if site.offline else ()
    workers = offline_documents(site, sources.templates, offline, app_icon(look))
    jobs = (*own, *(job for job in searched.documents if _is_made(job, standing)), *workers)
    made = render_again(jobs, renderer, standing.get, known.rules, executor)
    hold = all_hold(files, made.findings, made.ids, site.url, known.later)
    if made.problems or made.has_new_pages or not hold:
        return None
    if made.lost and standing.leads_to(made.lost, made.files.keys()):
        return None
    renewed = replace(known, index=searched.known, offline=offline)
    return Revision(edited, kept.parts, made.files, files.gone, renewed, _told(told, read, sources))


def _edited(read: Iterable[ArticleRecord], articles: KeptArticles, facts: KeptFacts) -> dict[int, ArticleRecord] | None:
    """The articles that were `read`, by their positions, each with what the catalogue knows of it; None where one may
    have another place, or what is around one of them is around another as well: versions of one story."""
    found = {}
    for record in read:
        before = articles.placed(record.path)
        if before is None or not may_be_told_anew(record, replace(before.record, **NOTHING_KNOWN)):
            return None
        if record.translation_of or record.slug in facts.translated:
            return None
        found[before.position] = replace(record, **catalogued(before.record))
    return found


def _told(before: Iterable[Problem], read: Outcome[Articles], sources: Sources) -> tuple[Problem, ...]:
    """What is told of the digest, after the articles of the `sources` were `read` anew."""
    stays = (problem for problem in before if problem.path not in sources.files)
    own = without_follow_ons(read.problems, (), is_kind_missing=False, unfinished=False)
    return tuple(sorted({*stays, *own}))


def _is_told_anew(record: ArticleRecord, before: ArticleRecord) -> bool:
    return told_of(record) != told_of(before)


class _Edited:
    """What is kept, with some articles as they are now, and some `parts`."""

    def __init__(
        self, kept: KeptArticles, edited: Mapping[int, ArticleRecord], parts: Mapping[str, bytes] = NO_PARTS
    ) -> None:
        self._kept = kept
        self._edited = edited
        self.parts = parts

    def record(self, position: int, /) -> ArticleRecord:
        return self._edited.get(position) or self._kept.record(position)

    def part(self, name: str, /) -> bytes:
        return self.parts.get(name) or self._kept.part(name)

    def given_to(self, position: int, /) -> Sequence[int]:
        return self._kept.given_to(position)

    def job(self, number: int, /) -> bytes:
        return self._kept.job(number)

    def named(self, name: str, /) -> object:
        return self._kept.named(name)

    def position(self, slug: str, /) -> int | None:
        return self._kept.position(slug)

    def later(self, position: int, /) -> tuple[str, ...]:
        return self._kept.later(position)


def _searched(
    known: KnownBuild,
    articles: KeptArticles,
    edited: Mapping[int, ArticleRecord],
    site: Settings,
    article_store: ArticleStore,
    executor: Executor,
) -> IndexAgain:
    """The search index after the texts of the articles that were `edited` have changed."""
    if known.index is None:
        return IndexAgain((), frozenset(), None)
    kept = _Edited(articles, edited)
    ends = [*accumulate(known.index.counts)]
    # Segments have the oldest first, the catalogue has the newest.
    numbers = sorted({bisect_right(ends, known.facts.shown - 1 - position) for position in edited})
    segments = {
        number: tuple(
            kept.record(known.facts.shown - 1 - place)
            for place in range(ends[number] - known.index.counts[number], ends[number])
        )
        for number in numbers
    }
    return index_again(known.index, segments, site, article_store, executor, REGISTRY.search)


def _jobs(
    edited: Mapping[int, ArticleRecord], catalogue: KeptCatalogue, reviewed: Reviewed, kinds: PageKinds
) -> Iterator[Job]:
    """What shows the texts of the articles, beside the search index."""
    for position, record in edited.items():
        yield article_page_again(record, position, catalogue, reviewed, kinds)
        yield from jobs_beside_pages((record,), catalogue.named(record, position), REGISTRY)


def _offline(known: KnownBuild, own: Iterable[Job], searched: IndexAgain) -> tuple[KeptFile, ...]:
    return renewed(known.offline, own, searched.documents, searched.gone, known.facts.shown, known.rules)


def _is_made(job: Job, standing: Standing) -> bool:
    """Whether a file of the index is to be made; it has the name of what is in it, but for the one that names all."""
    return job.path == MANIFEST or job.path not in standing


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
