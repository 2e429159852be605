"""Reading: what the sources say. Everything is read, verified and compared, and nothing has its place yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from msgspec import Struct

from digest.catalogue.addresses.conflicts import check_addresses
from digest.catalogue.corrections import check_corrected_periods, check_corrections
from digest.catalogue.directives import check_directives
from digest.catalogue.names_alike import check_names
from digest.catalogue.prose_files import StaticPages, Visible, WrittenEditions, read_editions, read_pages
from digest.catalogue.reviewed.read import Reviewed, read_reviewed
from digest.catalogue.succession import check_predecessors
from digest.catalogue.translations import check_translations
from digest.content.look_files import check_look_files
from digest.content.schema.site import Settings
from digest.foundation.internal_error import Faults
from digest.foundation.problem import Outcome, Problem
from digest.kinds.registry import Registry
from digest.model.article_record import ArticleRecord
from digest.pages.menu import check_menu
from digest.plan import Plan
from digest.stages.inputs import Inputs
from digest.verification.name_directory import directory
from digest.verification.read_articles import Articles, read_articles


class Content(Struct, frozen=True, kw_only=True):
    """What a digest says: its articles, editions and pages, and what is known of its links."""

    settings: Settings
    articles: Articles
    shown: tuple[ArticleRecord, ...]
    hidden: tuple[ArticleRecord, ...]
    unsound: tuple[ArticleRecord, ...]
    """What is sound of articles that do not hold and would be shown."""
    editions: WrittenEditions
    static: StaticPages
    reviewed: Reviewed

    def until(self, now: dt.datetime) -> dt.datetime | None:
        """The next moment after `now` at which something is shown or taken down: an article, or an edition."""
        articles = (*self.shown, *self.hidden)
        moments = [moment for article in articles for moment in (article.published, article.expires)]
        return min((each for each in (*moments, self.editions.until) if each and each > now), default=None)


def read_content(
    inputs: Inputs, settings: Settings, registry: Registry, last: Plan | None, faults: Faults
) -> Outcome[Content]:
    """Reads and verifies the articles, editions and pages, and compares them with each other.

    `registry` has all kinds of annotation. An article that is broken stands as it was in the `last` plan, if any.
    """
    sources, options = inputs.sources, inputs.options
    articles = faults.caught(
        "reading the articles",
        lambda: read_articles(
            sources, settings, directory(settings), registry.verification, inputs.executor, inputs.plugins, inputs.now
        ),
        Outcome(Articles((), frozenset())),
    )
    known = articles.value.with_stand_ins(last.articles) if last else articles.value
    shown, hidden = known.divided(inputs.now, drafts=options.drafts, future=options.future)
    editions = read_editions(sources.files, settings, known, Visible(inputs.now, options.drafts, options.future))
    static = read_pages(sources.files, settings, drafts=options.drafts)
    reviewed = faults.caught(
        "reading what is known of links", lambda: read_reviewed(sources.files), Outcome(Reviewed())
    )
    content = Content(
        settings=settings,
        articles=known,
        shown=shown,
        hidden=hidden,
        unsound=known.to_look_at(inputs.now, drafts=options.drafts, future=options.future),
        editions=editions.value,
        static=static.value,
        reviewed=reviewed.value,
    )
    checks = _comparisons(content, inputs, registry)
    found = [problem for check in checks for problem in faults.caught("comparing the articles", check, ())]
    stages = (articles, editions, static, reviewed)
    return Outcome(content, (*found, *(problem for stage in stages for problem in stage.problems)))


def _comparisons(content: Content, inputs: Inputs, registry: Registry) -> tuple[Callable[[], Iterable[Problem]], ...]:
    """What is looked for in all articles, editions and pages together."""
    settings, known, pages, files = content.settings, content.articles, content.static.shown, inputs.sources.files
    editions = content.editions.shown.values()
    return (
        lambda: check_look_files(settings, files),
        lambda: check_menu(settings, files, known.legible),
        lambda: check_addresses(known.legible, pages, settings.url, files),
        lambda: check_names(known.legible, files, registry.sidecar),
        lambda: check_predecessors(known.legible, known.broken, files),
        lambda: check_translations(known.legible, known.broken, files),
        lambda: check_directives(known.legible, content.shown, known.broken, pages, editions, settings, files),
        lambda: check_corrections(known.legible, files, registry.sidecar, settings, inputs.now),
        lambda: check_corrected_periods(known.legible, files, registry.sidecar),
        lambda: content.reviewed.problems(known.legible, files, registry.sidecar),
    )
