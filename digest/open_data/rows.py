"""The rows of an article: what each dataset says of it. All of it stands on pages too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.model.article import VersionRelation
from digest.text.timestamps import timestamp

if TYPE_CHECKING:
    import datetime as dt

    from digest.content.schema.site import Settings
    from digest.model.article import Article, ContextLink, Figure, Party, Predecessors, Quotation, Reference
    from digest.open_data.columns import Row, Value
    from digest.text.spans import Span

_LEFT_OUT = " […] "
Superseding = Mapping[str, str]
"""For the id of a figure, the key of the article that gives it anew."""


class ArticleRows(NamedTuple):
    """An article's rows; the names are those of the datasets."""

    articles: tuple[Row, ...]
    figures: tuple[Row, ...]
    quotations: tuple[Row, ...]
    links: tuple[Row, ...]


def rows_of(article: Article, settings: Settings, superseding: Superseding, related: Predecessors) -> ArticleRows:
    """What the datasets say of `article`, which holds no more of its text than is published."""
    page = site_paths.absolute(settings.url, permalink(article))
    return ArticleRows(
        (tuple(_article(article, page, related)),),
        tuple(tuple(_figure(each, article, page, superseding)) for each in article.figures),
        tuple(tuple(_quotation(each, article, page)) for each in article.quotes),
        tuple(tuple(_link(each, article, page, settings.url)) for each in article.links),
    )


def key_of(party: Party) -> str | None:
    """The key of a person or an organisation: their address without slashes around it; None without a page."""
    return permalink(party).strip("/") if party.slug else None


def _article(article: Article, page: str, related: Predecessors) -> Iterator[Value]:
    source = article.source
    yield from (article.slug, _said(article.title), timestamp(article.published))
    yield timestamp(article.updated) if article.updated else None
    yield from (_said(source.outlet), _said(source.url), _said(source.archived), _all_said(source.authors))
    yield from (article.language, article.publish.value, _all_said(article.topics))
    yield from (_said(article.summary), _said(article.why))
    yield from (_all_said(related.corrects), _all_said(related.updates), _all_said(related.follows))
    translated = (each.slug for each in article.versions if each.relation is VersionRelation.ORIGINAL)
    yield from (next(translated, None), page)


def _figure(figure: Figure, article: Article, page: str, superseding: Superseding) -> Iterator[Value]:
    value, unit, period = figure.value, figure.value.unit, figure.period
    yield from (article.slug, figure.id, _said(figure.label), _said(value.written), value.number, value.upper)
    yield from (_said(unit.code), _said(unit.per)) if unit else (None, None)
    yield _all_said(qualifier.value for qualifier in value.qualifiers)
    yield from (_said(figure.also.written) if figure.also else None, figure.measure)
    yield from (period.written, _day(period.start), _day(period.end)) if period else (None, None, None)
    yield figure.status.value
    yield from (_said(figure.by.name), key_of(figure.by)) if figure.by else (None, None)
    yield from _source(figure.source or article.source)
    yield from (_passage(figure.spans, article), _said(figure.working), _said(figure.note))
    yield from (_day(article.correction(figure.id)), superseding.get(figure.id), f"{page}#{figure.id}")


def _quotation(quote: Quotation, article: Article, page: str) -> Iterator[Value]:
    yield from (article.slug, quote.id, _said(quote.text), _all_said(speaker.name for speaker in quote.speakers))
    yield _all_said(key for key in map(key_of, quote.speakers) if key)
    yield from (_said(quote.role), quote.is_indirect)
    yield from _source(quote.source or article.source)
    yield from (_passage(quote.spans, article), _said(quote.note))
    yield from (_day(article.correction(quote.id)), f"{page}#{quote.id}")


def _link(link: ContextLink, article: Article, page: str, base_url: str) -> Iterator[Value]:
    url = site_paths.absolute(base_url, link.url) if link.url[:1] == "/" else link.url
    yield from (article.slug, link.id, link.kind.value, _said(link.title), _said(url), _said(link.archived))
    yield from (_said(link.outlet), _said(link.why), _passage(link.spans, article))
    yield from (_day(article.correction(link.id)), f"{page}#{link.id}")


def _source(source: Reference) -> tuple[Value, Value]:
    return _said(source.outlet), _said(source.url)


def _passage(spans: Iterable[Span], article: Article) -> str | None:
    """The words of the passage; lines within it are parted by spaces."""
    parts = (" ".join(article.body.text[span.start : span.end].split()) for span in spans)
    return _said(_LEFT_OUT.join(parts))


def _day(date: dt.date | None) -> str | None:
    """The day of a date or of a time in the digest's time zone."""
    return f"{date:%Y-%m-%d}" if date else None


def _all_said(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, map(_said, texts)))


def _said(text: str) -> str | None:
    """`text`, None where it is empty; half a character, which UTF-8 cannot hold, becomes a question mark."""
    return text.encode("utf-8", "replace").decode() or None
