"""The catalogue: verified articles in order, and gathered by edition, topic, person, outlet, measure and month."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TypeVar

from markupsafe import Markup

from digest.catalogue import editions
from digest.catalogue.prose_files import WrittenEdition
from digest.catalogue.succession import Succession
from digest.catalogue.translations import Stories
from digest.catalogue.types import (
    ArchiveMonth,
    Catalogue,
    Edition,
    Gathered,
    GatheredEdition,
    GatheredParty,
    MeasureSeries,
    OutletList,
    PartyList,
    Point,
    Series,
    StaticPage,
    TopicList,
)
from digest.content.schema.dates import UNDATED
from digest.content.schema.site import EditionPeriod, Settings
from digest.foundation import site_paths
from digest.markdown import article_text
from digest.model.article import Party, PartyKind
from digest.model.article_record import ArticleRecord
from digest.translation.alphabets import alphabetical

Value = TypeVar("Value")
Key = TypeVar("Key", bound=Hashable)
PartyKey = tuple[PartyKind, str]
_NOTHING = Markup()


def build_catalogue(
    settings: Settings,
    articles: Iterable[ArticleRecord],
    written: Mapping[str, WrittenEdition],
    pages: Iterable[StaticPage],
) -> Catalogue:
    """Everything that pages are made from. `written` maps an edition's slug to what the editor wrote for it."""
    newest_first = sorted(articles, key=lambda article: article.slug)
    newest_first.sort(key=lambda article: article.published, reverse=True)
    succession = Succession(newest_first)
    stories = Stories(map(succession.marked, newest_first), settings.language)
    return Catalogue(
        settings=settings,
        articles=stories.articles,
        stories=stories.main,
        editions=_editions(settings, stories, written),
        topics=_topics(settings, stories),
        parties=_parties(settings, stories),
        outlets=_outlets(settings, stories),
        measures=_measures(settings, stories, succession),
        months=_months(stories.main),
        pages=tuple(pages),
        succession=succession,
    )


def _grouped(values: Iterable[Value], key: Callable[[Value], Key]) -> dict[Key, list[Value]]:
    groups: defaultdict[Key, list[Value]] = defaultdict(list)
    for value in values:
        groups[key(value)].append(value)
    return dict(groups)


def _prose(text: str, settings: Settings) -> Markup:
    """A description in site.yaml as HTML; what is wrong with it was told when the file was read."""
    if not text:
        return _NOTHING
    return article_text.to_html(text, base=site_paths.base_path(settings.url), language=settings.language).value


def _editions(
    settings: Settings, stories: Stories, written: Mapping[str, WrittenEdition]
) -> tuple[GatheredEdition, ...]:
    period = settings.editions
    if period is EditionPeriod.NONE:
        return ()
    main_of = {record.slug: stories.stands_for(record).slug for record in stories.articles if record.versions}
    dated = (article for article in stories.main if article.published != UNDATED)  # of a draft, nobody may know it yet
    by_day = _grouped(dated, lambda article: article.published.date())
    groups: defaultdict[str, list[ArticleRecord]] = defaultdict(list)
    for day, entries in by_day.items():
        groups[editions.slug_of(day, period)].extend(entries)
    slugs = sorted(groups.keys() | written.keys(), reverse=True)
    return tuple(_edition(settings, slug, groups.get(slug, []), written.get(slug), main_of) for slug in slugs)


def _edition(
    settings: Settings,
    slug: str,
    articles: list[ArticleRecord],
    written: WrittenEdition | None,
    main_of: Mapping[str, str],
) -> GatheredEdition:
    """The edition `slug`; `main_of` has, of each version that may be named, the one that its story has in lists."""
    days = editions.days_of(slug, settings.editions)
    if days is None:
        raise ValueError(f"{slug} is no edition")
    label = editions.label(days, settings.editions, settings.words.locale)
    if written is None:
        return GatheredEdition(Edition(slug, label, label, days.start, days.end, _NOTHING), tuple(articles), None)
    named = [main_of.get(slug, slug) for slug in (written.lead, *written.order) if slug]
    ranks = {name: rank for rank, name in reversed(list(enumerate(named)))}
    ordered = sorted(articles, key=lambda article: ranks.get(article.slug, len(ranks)))
    lead = ordered[0] if ordered and written.lead and ordered[0].slug == named[0] else None
    edition = Edition(slug, written.title or label, label, days.start, days.end, written.intro)
    return GatheredEdition(edition, tuple(ordered), lead)


# Lists have one version of a story. What only another version has, a topic or a speaker, has that version: nothing that
# an article leads to is missing.


def _topics(settings: Settings, stories: Stories) -> tuple[Gathered[TopicList], ...]:
    groups: defaultdict[str, list[ArticleRecord]] = defaultdict(list)
    for article, main in _beside_main(stories):
        for topic in article.topics:
            if main is None or topic not in main.topics:
                groups[topic].append(article)
    return tuple(
        Gathered(TopicList(slug, topic.label, _prose(topic.description, settings)), tuple(groups[slug]))
        for slug, topic in settings.topics.items()
        if slug in groups
    )


def _beside_main(stories: Stories) -> Iterator[tuple[ArticleRecord, ArticleRecord | None]]:
    """All articles; those that do not stand for their stories with the one that does."""
    for article in stories.articles:
        main = stories.stands_for(article)
        yield article, None if main is article else main


def _parties(settings: Settings, stories: Stories) -> tuple[GatheredParty, ...]:
    """Everyone who speaks or reports and has a page, by name."""
    met: dict[PartyKey, Party] = {}
    roles: dict[PartyKey, str] = {}
    quotes: defaultdict[PartyKey, int] = defaultdict(int)
    figures: defaultdict[PartyKey, int] = defaultdict(int)
    appearances: defaultdict[PartyKey, dict[str, ArticleRecord]] = defaultdict(dict)
    for article, main in _beside_main(stories):
        known = _parties_of(main) if main else frozenset()

        for said in article.quotes:
            for speaker in said.speakers:
                if speaker.slug is None:
                    continue
                key = speaker.kind, speaker.slug
                if key not in known:
                    met.setdefault(key, speaker)
                    if said.role:
                        roles.setdefault(key, said.role)
                    quotes[key] += 1
                    appearances[key][article.slug] = article
        for reported in article.figures:
            by = reported.by
            if by is None or by.slug is None:
                continue
            key = by.kind, by.slug
            if key not in known:
                met.setdefault(key, by)
                figures[key] += 1
                appearances[key][article.slug] = article
    entries = {PartyKind.PERSON: settings.people, PartyKind.ORGANISATION: settings.organisations}
    lists = []
    for key, party in met.items():
        kind, slug = key
        entry = entries[kind].get(slug)
        subject = PartyList(
            slug=slug,
            name=party.name,
            kind=kind,
            role=entry.role if entry else roles.get(key, ""),
            description=_prose(entry.description, settings) if entry else _NOTHING,
            url=entry.url if entry else None,
            sorted_as=entry.sorted_as if entry else "",
        )
        lists.append(GatheredParty(subject, tuple(appearances[key].values()), quotes[key], figures[key]))
    language = settings.language
    return tuple(sorted(lists, key=lambda party: (alphabetical(party.subject.name, language), party.subject.slug)))


def _parties_of(article: ArticleRecord) -> frozenset[PartyKey]:
    """Everyone who speaks or reports in an article."""
    said = (speaker for quote in article.quotes for speaker in quote.speakers)
    reported = (figure.by for figure in article.figures if figure.by)
    return frozenset((party.kind, party.slug) for party in chain(said, reported) if party.slug is not None)


def _outlets(settings: Settings, stories: Stories) -> tuple[Gathered[OutletList], ...]:
    own = (
        article
        for article, main in _beside_main(stories)
        if main is None or main.source.outlet_slug != article.source.outlet_slug
    )
    groups = _grouped(own, lambda article: article.source.outlet_slug)
    lists = []
    for slug, entries in groups.items():
        lists.append(Gathered(outlet_list(settings, slug, entries[0].source.outlet), tuple(entries)))
    language = settings.language
    return tuple(sorted(lists, key=lambda outlet: (alphabetical(outlet.subject.name, language), outlet.subject.slug)))


def outlet_list(settings: Settings, slug: str, name: str) -> OutletList:
    """An outlet, which has this `name` where site.yaml has no other."""
    outlet = settings.outlets.get(slug)
    return OutletList(
        slug=slug,
        name=outlet.name if outlet else name,
        description=_prose(outlet.description, settings) if outlet else _NOTHING,
        url=outlet.url if outlet else None,
    )


def _measures(settings: Settings, stories: Stories, succession: Succession) -> tuple[Series, ...]:
    points: defaultdict[str, list[Point]] = defaultdict(list)
    for article, main in _beside_main(stories):
        superseded = succession.superseded(article.slug)
        known = {figure.measure for figure in main.figures} if main else ()
        for index, figure in enumerate(article.figures):
            measure = figure.measure
            if measure and measure not in known:
                points[measure].append(Point(article, index, figure.id in superseded))
    return tuple(
        Series(measure_series(settings, slug), _in_time(points[slug])) for slug in settings.measures if slug in points
    )


def measure_series(settings: Settings, slug: str) -> MeasureSeries:
    """A measure of site.yaml."""
    measure = settings.measures[slug]
    return MeasureSeries(slug, measure.label, measure.unit, _prose(measure.description, settings))


def _in_time(points: list[Point]) -> tuple[Point, ...]:
    """Figures by the period they are about (their article's date where they name none), then as they were published."""

    def when(point: Point) -> tuple[dt.date, dt.date, dt.datetime, str]:
        published = point.record.published
        period = point.record.figures[point.place].period
        start, end = (period.start, period.end) if period else (published.date(), published.date())
        return end, start, published, point.record.slug

    return tuple(sorted(points, key=when))


def _months(articles: Iterable[ArticleRecord]) -> tuple[Gathered[ArchiveMonth], ...]:
    groups = _grouped(articles, lambda article: (article.published.year, article.published.month))
    return tuple(
        Gathered(ArchiveMonth(dt.date(year, month, 1)), tuple(entries)) for (year, month), entries in groups.items()
    )
