"""What mentions an article beside its own page: lists, feeds and cards, and the pages of related and neighbouring ones.

Where a title or a summary changes, and nothing that gives an article its place, all of these are given what they were
given before, but for that article. So lists are made again as they are kept (digest.stages.kept_jobs), and of other
articles those whose pages name this one: they are within sixteen places of it in what they share, or next to it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from digest.catalogue.kept import KeptCatalogue, KeptParts
from digest.catalogue.reviewed.read import Reviewed
from digest.content.schema.site import Settings
from digest.model.article import EXPECTED, NO_PREDECESSORS, Sources
from digest.model.article_record import ArticleRecord
from digest.pages.all import redirects
from digest.pages.article.page import article_page_again
from digest.pages.jobs import Document, Page
from digest.pages.kind import PageKinds
from digest.pages.lists.editions import edition_page_again
from digest.rendering.incremental import Job
from digest.social_cards.cards import article_cards
from digest.social_cards.faces import faces_of
from digest.stages.kept_jobs import job_of


class KeptLists(KeptParts, Protocol):
    """The articles of the known build, and its jobs that are given several. Raises LostError where one is not there."""

    def given_to(self, position: int, /) -> Sequence[int]:
        """The numbers of those that the article at `position` is given to."""
        ...

    def job(self, number: int, /) -> bytes:
        """The job of this number, as it is kept; nothing where it could not be."""
        ...

    def named(self, name: str, /) -> object:
        """The type or the function of the program's own that has this module and name."""
        ...


def may_be_told_anew(record: ArticleRecord, before: ArticleRecord) -> bool:
    """Whether no more than its title, its summary or what its card says of its annotations differs between the two,
    beside its text."""
    return _placed(record) == _placed(before)


def is_renamed(record: ArticleRecord, before: ArticleRecord) -> bool:
    """Whether annotations have other ids, as those have whose label or first words change."""
    return _ids(record) != _ids(before)


def _ids(record: ArticleRecord) -> list[str]:
    return [*(figure.id for figure in record.figures), *(quote.id for quote in record.quotes)]


def _placed(record: ArticleRecord) -> ArticleRecord:
    """All by which an article has its place.

    Where amounts over time are told, they are told with the ids of their figures; of all others, and of quotations,
    only their own article and what shows its card knows the ids.
    """
    return replace(
        record,
        title="",
        summary="",
        card=b"",
        whole=b"",
        headline=b"",
        digest=b"",
        figures=tuple(
            each if each.measure or each.status in EXPECTED else replace(each, id="") for each in record.figures
        ),
        quotes=tuple(replace(each, id="") for each in record.quotes),
    )


class Mentioning(Struct, frozen=True):
    """An edit of what is `told` of articles, by their positions; `catalogue` and `kept` have them as they are now."""

    told: Mapping[int, ArticleRecord]
    renamed: bool
    """Whether annotations of theirs have other ids."""
    catalogue: KeptCatalogue
    kept: KeptLists
    site: Settings
    sources: Sources
    reviewed: Reviewed
    kinds: PageKinds
    offline: Sequence[str]
    """The articles whose pages browsers keep."""

    def jobs(self) -> tuple[Job, ...] | None:
        """What mentions the articles; None where that cannot be known from what is kept."""
        if not self.told:
            return ()
        if any(self._is_named_by_others(position, record) for position, record in self.told.items()):
            return None
        if self.site.cards and self.site.card_font:
            return None  # a title may have letters that this font lacks
        around = self._around()
        if any(record.versions for record in around.values()):
            return None
        numbers = sorted({number for position in self.told for number in self.kept.given_to(position)})
        kept = [self.kept.job(number) for number in numbers]
        if not all(kept):
            return None
        faces = faces_of(self.site, self.sources)
        lists = [job_of(data, self.kept.record, faces, self.kept.named) for data in kept]
        if self.renamed and (self.site.annotation_cards or any(map(_cites, lists))):
            return None
        again = (edition_page_again(job) if isinstance(job, Page) else job for job in lists)
        pages = (
            article_page_again(record, position, self.catalogue, self.reviewed, self.kinds)
            for position, record in around.items()
        )
        cards = article_cards(self.told.values(), self.site, faces) if self.site.cards else ()
        formerly = redirects(self.told.values(), self.site.url)
        return (*pages, *formerly, *(job for job in (*again, *cards) if not self._is_replaced(job)))

    def _is_named_by_others(self, position: int, record: ArticleRecord) -> bool:
        """Whether an article corrects, updates or follows another, or another does so to it, or is it in another
        language: these name it in more places."""
        names = record.predecessors != NO_PREDECESSORS or record.versions or record.superseded or record.corrected_by
        return bool(names or self.kept.later(position))

    def _around(self) -> dict[int, ArticleRecord]:
        """The articles, but those that are edited, whose pages mention one of these."""
        found = {each for position in self.told for each in self.catalogue.neighbours(position)}
        # A browser keeps pages by all that they are given, whether that is shown or not.
        found.update(position for slug in self.offline if (position := self.kept.position(slug)) is not None)
        for position, record in self.told.items():
            found.update(self.catalogue.relating(record, position))
        return {position: self.kept.record(position) for position in sorted(found - self.told.keys())}

    def _is_replaced(self, job: Job) -> bool:
        """Whether an editor has put a file of their own in the place of a card."""
        return isinstance(job, Document) and f"content/static/{job.path}" in self.sources.files


def _cites(job: Job) -> bool:
    """Whether a text of the editor's has figures or quotations of articles in it, which it names by their ids."""
    return isinstance(job, Page) and bool(getattr(job.content, "placements", None))
