"""What a preview shows at a moment, put together from the last plan and what was glimpsed since."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from msgspec.structs import replace

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation.problem import Problem
from digest.model.article_record import ArticleRecord
from digest.model.article_store import Cards, catalogued
from digest.pages.article.page import revised
from digest.pages.jobs import Page
from digest.plan import Plan
from digest.rendering.incremental import Job
from digest.verification.read_articles import Articles

_TOLD = ("title", "summary", "headline", "card", "whole", "digest")
"""What of an article may be another without moving it in any list."""


@dataclass(frozen=True, slots=True, eq=False)
class PreviewState:
    """What is shown. Each version is a value of its own, so that any thread may read it at any time."""

    version: int = 0
    plan: Plan | None = None
    revised: Mapping[str, Page] = field(default_factory=dict)
    """Pages of articles that are newer than the plan, and of those that do not hold, by output path."""
    problems: tuple[Problem, ...] = ()
    settled: bool = False
    """Whether everything that is known to have changed has been made and checked."""
    changed: frozenset[str] | None = None
    """The output paths of the pages that changed with this version; None where any page may have."""
    newer: Mapping[str, ArticleRecord] = field(default_factory=dict)
    """Articles that lists show otherwise than the plan has them, in the same places, by their paths."""

    def job(self, path: str) -> Job | None:
        """What makes the file at output path `path`; None where there is none."""
        return self.revised.get(path) or (_with_newer(self.plan.jobs.get(path), self.newer) if self.plan else None)


@dataclass(frozen=True, slots=True)
class Glimpse:
    """An article that was read ahead of the rest, in a batch of changes; `record` is how it last held.

    `unsound` is what is sound of it, where it does not hold.
    """

    batch: int
    record: ArticleRecord | None
    problems: tuple[Problem, ...]
    unsound: ArticleRecord | None = None


Glimpses = Mapping[str, Glimpse]
"""By the path of the article."""


def places(planned: Plan, unsound: Mapping[str, Page]) -> dict[str, str]:
    """The output path of each page of an article, and of each static page, by the path of its file."""
    jobs = (*planned.jobs.items(), *unsound.items())
    return {job.source: path for path, job in jobs if isinstance(job, Page) and job.kind in ("article", "page")}


def pages_with(
    glimpses: Glimpses, planned: Plan, unsound: Mapping[str, Page], where: Mapping[str, str]
) -> dict[str, Page]:
    """The `unsound` pages, and those of the articles that were glimpsed, by output path, where these still have the
    same address."""
    found = dict(unsound)
    for path, glimpse in glimpses.items():
        place = where.get(path, "")
        page = planned.jobs.get(place) or unsound.get(place)
        record = glimpse.record or (glimpse.unsound if place in unsound else None)
        if record and isinstance(page, Page) and page.url == permalink(record):
            found[page.path] = revised(page, record, planned.catalogue.settings)
    return found


def newer_in_lists(glimpses: Glimpses, planned: Plan) -> dict[str, ArticleRecord]:
    """The articles that were glimpsed and are called or summed up otherwise now, in the same places of lists."""
    found = {}
    for known in planned.catalogue.articles if glimpses else ():
        glimpse = glimpses.get(known.path)
        if glimpse and glimpse.record and glimpse.record.card != known.card:
            record = replace(glimpse.record, **catalogued(known))
            if replace(record, **{name: getattr(known, name) for name in _TOLD}) == known:
                found[known.path] = record
    return found


def _with_newer(job: Job | None, newer: Mapping[str, ArticleRecord]) -> Job | None:
    """The `job`, with articles that a page shows as cards as they are in `newer`."""
    if not newer or not isinstance(job, Page):
        return job
    content = job.content
    fields = ((name, getattr(content, name)) for name in content.__struct_fields__)
    lists = {name: cards for name, cards in fields if isinstance(cards, Cards) and cards.names(newer)}
    if not lists:
        return job
    changed = {name: cards.with_newer(newer) for name, cards in lists.items()}
    return replace(job, content=replace(content, **changed))


def problems_with(glimpses: Glimpses, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """`problems`, those of the articles that were glimpsed as they are now."""
    own = {file for path in glimpses for file in (path, f"{path.removesuffix('.md')}.yaml")}
    found = {problem for problem in problems if problem.path not in own}
    return tuple(sorted(found.union(*(glimpse.problems for glimpse in glimpses.values()))))


def plan_with(glimpses: Glimpses, planned: Plan | None) -> Plan | None:
    """The plan, knowing the articles that were glimpsed as they last held."""
    newer = {path: glimpse.record for path, glimpse in glimpses.items() if glimpse.record}
    if planned is None or not newer:
        return planned
    records = {record.path: record for record in planned.articles.verified} | newer
    return replace(planned, articles=Articles(tuple(records.values()), planned.articles.broken))
