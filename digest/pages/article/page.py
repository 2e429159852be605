"""What an article's page shows: the article itself, and what the rest of the digest knows around it."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING, ClassVar, NamedTuple

from msgspec.structs import asdict, replace

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.kept import KeptCatalogue
from digest.catalogue.measures.comparisons import Comparisons, comparisons_of
from digest.catalogue.measures.outcomes import ForecastOutcome
from digest.catalogue.related import Related, Relations, relations_of
from digest.catalogue.reviewed.link_rot import marked
from digest.catalogue.reviewed.read import Reviewed
from digest.catalogue.reviewed.source_changes import SourceChange
from digest.catalogue.types import Catalogue, Edition, OutletList, TopicLink
from digest.foundation.hashing import Digested, Noted
from digest.model.article import Article
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Mentions, Whole, catalogued
from digest.model.directives import is_marker
from digest.pages.annotation_views import Annotated, NotedBlock
from digest.pages.article.succession import AroundInTime, ArticlesInTime
from digest.pages.article.view import annotated, nothing_else
from digest.pages.in_brief import LONG, in_brief
from digest.pages.jobs import Page, PageContent
from digest.pages.kind import PageKinds
from digest.pages.placed import NOTHING_PLACED, Placements, Placing
from digest.pages.views import ArticleView

if TYPE_CHECKING:
    from digest.content.schema.site import Settings


class Around(Digested):
    """What a digest knows around the article at `position`: what is related, and what others report."""

    __slots__ = ("_kinds", "_position", "_record", "_relations", "_reports")

    def __init__(
        self,
        relations: Relations,
        reports: Comparisons | None,
        record: ArticleRecord,
        position: int,
        kinds: PageKinds,
    ) -> None:
        self._kinds = kinds
        self._relations = relations
        self._reports = reports
        self._record = record
        self._position = position

    @property
    def digest(self) -> bytes:
        reports = self._reports.digest(self._record) if self._reports else b""
        return self._relations.digest(self._position) + b"\n" + reports

    def annotated(
        self,
        dead: tuple[str, ...],
        histories: tuple[str, ...],
        outcomes: Mapping[str, ForecastOutcome],
        article_store: ArticleStore,
    ) -> tuple[Article, Annotated]:
        """The article and its annotations in these surroundings; the `dead` are addresses known to be so, and of the
        measures `histories` there is more than one period. `outcomes` are those of its forecasts, by their ids."""
        article = marked(article_store.whole(self._record), dead)
        reports = self._reports
        others = partial(reports.others, article.slug, article.figures) if reports else nothing_else
        return article, annotated(article, self._kinds, others, histories, outcomes)

    @property
    def related(self) -> tuple[Related, ...]:
        """The related articles."""
        return self._relations.related(self._position)

    def of(self, record: ArticleRecord) -> Around:
        """The same surroundings, of the article as it is in `record`.

        Where it reports other amounts, or of other things, what others report is left out.
        """
        reports = self._reports if record.figures == self._record.figures else None
        return Around(self._relations, reports, record, self._position, self._kinds)


class ArticlePage(PageContent, frozen=True):
    kind: ClassVar[str] = "article"
    whole: Whole
    around: Around
    edition: Noted[Edition | None]
    newer: Mentions
    older: Mentions
    topics: tuple[TopicLink, ...]
    outlet: Noted[OutletList]
    dead: tuple[str, ...]
    changed: SourceChange | None
    histories: tuple[str, ...]
    succession: AroundInTime
    outcomes: tuple[tuple[str, ForecastOutcome], ...]
    placements: Placements = NOTHING_PLACED

    def compose(self, article_store: ArticleStore) -> ArticleView:
        article, annotations = self.around.annotated(self.dead, self.histories, dict(self.outcomes), article_store)
        figures = self.succession.marked(annotations.figures)
        return ArticleView(
            article=article,
            **{**asdict(annotations), "figures": figures, "body": tuple(self._body(annotations.body, article_store))},
            earlier=self.succession.earlier,
            later=self.succession.later,
            related=self.around.related,
            edition=self.edition.value,
            newer=next(iter(self.newer.shown), None),
            older=next(iter(self.older.shown), None),
            topics=self.topics,
            outlet=self.outlet.value,
            source_change=self.changed,
            brief=in_brief((article,)) if article.words >= LONG else None,
        )

    def _body(self, blocks: Iterable[NotedBlock], article_store: ArticleStore) -> Iterator[NotedBlock]:
        """The blocks of the text; where a directive stands, what it put there, if there is anything."""
        for block in blocks:
            if not is_marker(block.html):
                yield block
            elif placed := self.placements.of_block(block.html, article_store):
                yield replace(block, placed=placed)


def article_pages(
    catalogue: Catalogue,
    reviewed: Reviewed,
    kinds: PageKinds,
    histories: Container[str],
    only: Container[str] | None = None,
) -> Iterator[Page]:
    """The page of each article; its neighbours are the next newer and older. Of the measures `histories` there is more
    than one period. `only` has the slugs of those that are wanted; the catalogue then need have no lists but theirs."""
    articles = catalogue.articles
    relations, reports = relations_of(catalogue), comparisons_of(catalogue)
    in_time = ArticlesInTime(catalogue)
    placing = Placing(catalogue)
    positions = {record.slug: index for index, record in enumerate(articles)}
    places = {record.slug: place for place, record in enumerate(catalogue.stories)}
    edition_of: dict[str, Noted[Edition | None]] = {}
    for gathered in catalogue.editions:
        edition: Noted[Edition | None] = Noted(gathered.subject)
        edition_of.update((article.slug, edition) for article in gathered.articles)
    no_edition: Noted[Edition | None] = Noted(None)
    outlets = {outlet.subject.slug: Noted(outlet.subject) for outlet in catalogue.outlets}
    links = _topic_links(catalogue.settings)
    for record in articles:
        if only is not None and record.slug not in only:
            continue
        # A version that does not stand for its story is where the one is that does.
        main = next((each.slug for each in record.versions if each.is_listed), record.slug)
        place = places[main]
        surroundings = ArticleSurroundings(
            around=Around(relations, reports, record, positions[main], kinds),
            outcomes=reports.outcomes(record),
            edition=edition_of.get(main, no_edition),
            newer=Mentions(catalogue.stories[place - 1 : place] if place else ()),
            older=Mentions(catalogue.stories[place + 1 : place + 2]),
            outlet=outlets[record.source.outlet_slug],
            succession=in_time.around(record),
            placements=placing.of(record.directives) if record.directives else NOTHING_PLACED,
        )
        yield _page(record, surroundings, links, reviewed, histories)


def article_page_again(
    record: ArticleRecord, position: int, catalogue: KeptCatalogue, reviewed: Reviewed, kinds: PageKinds
) -> Page:
    """The page of the article at `position` of a catalogue that is kept. It is no version of another."""
    reports = catalogue.comparisons(record, position)
    newer, older = catalogue.around(position)
    named = catalogue.named(record, position)
    surroundings = ArticleSurroundings(
        around=Around(catalogue.relations, reports, record, position, kinds),
        outcomes=reports.outcomes(record),
        edition=Noted(catalogue.edition(record)),
        newer=Mentions(newer),
        older=Mentions(older),
        outlet=Noted(catalogue.outlet(record)),
        succession=ArticlesInTime(named).around(record),
        placements=Placing(named).of(record.directives) if record.directives else NOTHING_PLACED,
    )
    return _page(record, surroundings, _topic_links(catalogue.settings), reviewed, catalogue.facts.histories)


class ArticleSurroundings(NamedTuple):
    """All that a digest tells around an article."""

    around: Around
    outcomes: tuple[tuple[str, ForecastOutcome], ...]
    edition: Noted[Edition | None]
    newer: Mentions
    older: Mentions
    outlet: Noted[OutletList]
    succession: AroundInTime
    placements: Placements


def _topic_links(settings: Settings) -> dict[str, tuple[int, TopicLink]]:
    """The topics as articles name them, each with its place among all."""
    return {slug: (rank, TopicLink(slug, each.label)) for rank, (slug, each) in enumerate(settings.topics.items())}


def _topics(record: ArticleRecord, links: Mapping[str, tuple[int, TopicLink]]) -> tuple[TopicLink, ...]:
    return tuple(link for _, link in sorted(links[slug] for slug in set(record.topics) if slug in links))


def _page(
    record: ArticleRecord,
    there: ArticleSurroundings,
    links: Mapping[str, tuple[int, TopicLink]],
    reviewed: Reviewed,
    histories: Container[str],
) -> Page:
    return Page(
        url=permalink(record),
        title=record.title,
        description=record.summary,
        modified=record.last_changed,
        source=record.path,
        content=ArticlePage(
            Whole(record),
            there.around,
            there.edition,
            there.newer,
            there.older,
            _topics(record, links),
            there.outlet,
            reviewed.dead.of(record),
            reviewed.changed.of(record),
            tuple(sorted({each.measure for each in record.figures if each.measure in histories and each.measure})),
            there.succession,
            there.outcomes,
            there.placements,
        ),
    )


def revised(page: Page, record: ArticleRecord, settings: Settings) -> Page:
    """The `page` of an article as `record` has it now, while all around it still is as it was.

    A preview shows it until the catalogue is renewed, which takes longer than an editor should wait.
    """
    content = page.content
    assert isinstance(content, ArticlePage)
    topics = _topics(record, _topic_links(settings))
    known = replace(record, **catalogued(content.whole.record))
    return replace(
        page,
        title=record.title,
        description=record.summary,
        modified=known.last_changed,
        content=replace(
            content,
            whole=Whole(known),
            around=content.around.of(record),
            outcomes=content.outcomes if record.figures == content.whole.record.figures else (),
            topics=topics,
        ),
    )
