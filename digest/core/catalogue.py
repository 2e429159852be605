"""The catalogue: verified articles in order, and gathered by edition, topic, person, outlet, measure and month."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from markupsafe import Markup

from digest.core import editions, markdown, urls
from digest.core.listing import (
    ArchiveMonth,
    ArchiveYear,
    Catalogue,
    Cited,
    Edition,
    MeasureSeries,
    OutletList,
    PartyList,
    StaticPage,
    TopicList,
)
from digest.core.model import Article, Figure, Party, PartyKind, Quote
from digest.core.settings import EditionPeriod, Settings
from digest.core.written import WrittenEdition

Value = TypeVar("Value")
Key = TypeVar("Key", bound=Hashable)
PartyKey = tuple[PartyKind, str | None]
_NOTHING = Markup()


def catalogue(
    settings: Settings,
    articles: Iterable[Article],
    written: Mapping[str, WrittenEdition],
    pages: Iterable[StaticPage],
) -> Catalogue:
    """Everything that pages are made from. `written` maps an edition's slug to what the editor wrote for it."""
    newest_first = sorted(articles, key=lambda article: article.slug)
    newest_first.sort(key=lambda article: article.published, reverse=True)
    return Catalogue(
        settings=settings,
        articles=tuple(newest_first),
        editions=_editions(settings, newest_first, written),
        topics=_topics(settings, newest_first),
        parties=_parties(settings, newest_first),
        outlets=_outlets(settings, newest_first),
        measures=_measures(settings, newest_first),
        archive=_archive(newest_first),
        pages=tuple(pages),
    )


def _grouped(values: Iterable[Value], key: Callable[[Value], Key]) -> dict[Key, list[Value]]:
    groups: defaultdict[Key, list[Value]] = defaultdict(list)
    for value in values:
        groups[key(value)].append(value)
    return dict(groups)


def _prose(text: str, settings: Settings) -> Markup:
    """A description in site.yaml as HTML; what is wrong with it was told when the file was read."""
    return markdown.to_html(text, base=urls.base_path(settings.url)).value if text else _NOTHING


def _editions(
    settings: Settings, articles: list[Article], written: Mapping[str, WrittenEdition]
) -> tuple[Edition, ...]:
    period = settings.editions
    if period is EditionPeriod.NONE:
        return ()
    groups = _grouped(articles, lambda article: editions.slug_of(article.published.date(), period))
    slugs = sorted(groups.keys() | written.keys(), reverse=True)
    return tuple(_edition(settings, slug, groups.get(slug, []), written.get(slug)) for slug in slugs)


def _edition(settings: Settings, slug: str, articles: list[Article], written: WrittenEdition | None) -> Edition:
    days = editions.days_of(slug, settings.editions)
    if days is None:
        raise ValueError(f"{slug} is no edition")
    label = editions.label(days, settings.editions, settings.language)
    if written is None:
        return Edition(slug, label, label, days.start, days.end, _NOTHING, None, tuple(articles))
    named = [slug for slug in (written.lead, *written.order) if slug]
    ranks = {name: rank for rank, name in reversed(list(enumerate(named)))}
    ordered = sorted(articles, key=lambda article: ranks.get(article.slug, len(ranks)))
    lead = ordered[0] if ordered and ordered[0].slug == written.lead else None
    return Edition(slug, written.title or label, label, days.start, days.end, written.intro, lead, tuple(ordered))


def _topics(settings: Settings, articles: list[Article]) -> tuple[TopicList, ...]:
    groups: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        for topic in article.topics:
            groups[topic].append(article)
    return tuple(
        TopicList(slug, topic.label, _prose(topic.description, settings), tuple(groups[slug]))
        for slug, topic in settings.topics.items()
        if slug in groups
    )


def _parties(settings: Settings, articles: list[Article]) -> tuple[PartyList, ...]:
    """Everyone who speaks or reports and has a page, by name: their words, their figures, the articles of both."""
    met: dict[PartyKey, Party] = {}
    quotes: defaultdict[PartyKey, list[Cited[Quote]]] = defaultdict(list)
    figures: defaultdict[PartyKey, list[Cited[Figure]]] = defaultdict(list)
    appearances: defaultdict[PartyKey, dict[str, Article]] = defaultdict(dict)

    def meet(party: Party, article: Article) -> PartyKey:
        key = (party.kind, party.slug)
        met.setdefault(key, party)
        appearances[key][article.slug] = article
        return key

    for article in articles:
        for quote in article.quotes:
            quotes[meet(quote.speaker, article)].append(Cited(article, quote))
        for figure in article.figures:
            if figure.by:
                figures[meet(figure.by, article)].append(Cited(article, figure))

    entries = {PartyKind.PERSON: settings.people, PartyKind.ORGANISATION: settings.organisations}
    lists = []
    for key, party in met.items():
        if party.slug is None:
            continue
        entry = entries[party.kind].get(party.slug)
        role = entry.role if entry else next((cited.item.role for cited in quotes[key] if cited.item.role), "")
        lists.append(
            PartyList(
                slug=party.slug,
                name=party.name,
                kind=party.kind,
                role=role,
                description=_prose(entry.description, settings) if entry else _NOTHING,
                url=entry.url if entry else None,
                quotes=tuple(quotes[key]),
                figures=tuple(figures[key]),
                articles=tuple(appearances[key].values()),
            )
        )
    return tuple(sorted(lists, key=lambda party: (party.name.casefold(), party.slug)))


def _outlets(settings: Settings, articles: list[Article]) -> tuple[OutletList, ...]:
    groups = _grouped(articles, lambda article: article.source.outlet_slug)
    lists = []
    for slug, entries in groups.items():
        outlet = settings.outlets.get(slug)
        lists.append(
            OutletList(
                slug=slug,
                name=outlet.name if outlet else entries[0].source.outlet,
                description=_prose(outlet.description, settings) if outlet else _NOTHING,
                url=outlet.url if outlet else None,
                articles=tuple(entries),
            )
        )
    return tuple(sorted(lists, key=lambda outlet: (outlet.name.casefold(), outlet.slug)))


def _measures(settings: Settings, articles: list[Article]) -> tuple[MeasureSeries, ...]:
    points: defaultdict[str, list[Cited[Figure]]] = defaultdict(list)
    for article in articles:
        for figure in article.figures:
            if figure.measure:
                points[figure.measure].append(Cited(article, figure))
    return tuple(
        MeasureSeries(slug, measure.label, measure.unit, _prose(measure.description, settings), _in_time(points[slug]))
        for slug, measure in settings.measures.items()
        if slug in points
    )


def _in_time(points: list[Cited[Figure]]) -> tuple[Cited[Figure], ...]:
    """Figures by the period they are about (their article's date where they name none), then as they were published."""

    def when(point: Cited[Figure]) -> tuple[dt.date, dt.date, dt.datetime, str]:
        published = point.article.published
        period = point.item.period
        start, end = (period.start, period.end) if period else (published.date(), published.date())
        return end, start, published, point.article.slug

    return tuple(sorted(points, key=when))


def _archive(articles: list[Article]) -> tuple[ArchiveYear, ...]:
    months = [
        ArchiveMonth(first, tuple(entries))
        for first, entries in _grouped(articles, lambda article: article.published.date().replace(day=1)).items()
    ]
    return tuple(
        ArchiveYear(year, tuple(group)) for year, group in _grouped(months, lambda month: month.date.year).items()
    )
