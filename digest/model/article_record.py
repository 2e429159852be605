"""What the catalogue knows of an article without opening it: enough to put it in its place, and to mention it."""

from __future__ import annotations

import datetime as dt
import html
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from digest.foundation.hashing import encoded, fingerprint
from digest.model.addresses import checksum, led_to
from digest.model.article import (
    EXPECTED,
    NO_PREDECESSORS,
    Article,
    Figure,
    Flow,
    Party,
    Predecessors,
    Publish,
    Reference,
    Status,
    Version,
    placed,
)
from digest.model.directives import Directive, in_flow
from digest.model.superseding import CorrectingArticle, Superseding
from digest.quantities.amount import Qualifier
from digest.quantities.period import Period

_SOURCE = re.compile(r' src="([^"]*)"')
_WIDTH = re.compile(r' width="(\d+)"')
_NO_TEXT = Flow("", ())


class QuotationRecord(Struct, frozen=True, array_like=True, gc=False):
    """A quotation: who speaks, and as what."""

    speakers: tuple[Party, ...]
    role: str
    id: str = ""


class FigureRecord(Struct, frozen=True, array_like=True, gc=False):
    """A figure: what it measures, who reports it. What is tied to a measure, or is expected, has its amount here."""

    id: str
    by: Party | None
    measure: str | None = None
    period: Period | None = None
    number: Decimal | None = None
    upper: Decimal | None = None
    written: str = ""
    status: Status = Status.ACTUAL
    outlet: str = ""
    outlet_slug: str = ""
    corrected: dt.datetime | None = None
    """The date of its newest correction."""
    qualifiers: tuple[Qualifier, ...] = ()
    language: str = ""
    """That of its article, in which the amount is written."""


class ShownPicture(NamedTuple):
    """A picture by its address, as the text has it, and its width in pixels; 0 where that is not known."""

    address: str
    width: int


class ArticleRecord(Struct, frozen=True, array_like=True, gc=False):
    """An article in the catalogue.

    `card` and `whole` are the names under which the article is kept: without its text, and with it. They change with
    any of that; `headline` changes with what others say of the article without opening it, `digest` with any field.
    """

    path: str
    slug: str
    title: str
    published: dt.datetime
    updated: dt.datetime | None
    source: Reference
    language: str
    draft: bool
    aliases: tuple[str, ...]
    topics: tuple[str, ...]
    summary: str
    figures: tuple[FigureRecord, ...]
    quotes: tuple[QuotationRecord, ...]
    links: int
    publish: Publish = Publish.FULL
    share: int = 100
    """How much of the text is published, in per cent."""
    others: tuple[tuple[str, int], ...] = ()
    """How many annotations there are of each other kind, by its name."""
    addresses: bytes = b""
    """The checksums of all addresses that it leads to (digest.catalogue.reviewed.link_rot)."""
    card: bytes = b""
    whole: bytes = b""
    headline: bytes = b""
    digest: bytes = b""
    accepted: int = 0
    """How many doubts about its annotations the editor has answered."""
    proposed: int = 0
    """How many entries of its sidecar nobody has decided on."""
    expires: dt.datetime | None = None
    goes: bool = False
    feed_id: str = ""
    corrected: dt.datetime | None = None
    """The date of the newest correction of its annotations."""
    predecessors: Predecessors = NO_PREDECESSORS
    translation_of: str = ""
    versions: tuple[Version, ...] = ()
    """The same story in other languages, as far as it is shown; the catalogue says so, and opened articles have it."""
    is_pictured: bool = False
    """Whether its own picture stands for it where someone shares it."""
    directives: tuple[Directive, ...] = ()
    """What of the digest its published text has put in its place."""
    pictures: tuple[ShownPicture, ...] = ()
    """The pictures that its page shows."""
    superseded: tuple[Superseding, ...] = ()
    """Its figures that a correction gives anew; the catalogue says so, and opened articles have it."""
    corrected_by: tuple[CorrectingArticle, ...] = ()
    """The articles that correct it, the newest first; the catalogue says so, and opened articles have it."""

    @property
    def current_figures(self) -> tuple[FigureRecord, ...]:
        """The figures that no correction gives anew."""
        anew = {each.superseded for each in self.superseded}
        return tuple(figure for figure in self.figures if figure.id not in anew)

    @property
    def last_changed(self) -> dt.datetime:
        """When it was last brought up to date, or corrected by another article."""
        own = self.updated or self.published
        return max(own, self.corrected_by[0].published) if self.corrected_by else own

    def has_expired(self, now: dt.datetime) -> bool:
        """Whether no more than its annotations may be shown at the time `now`; where it `goes`, not even these."""
        return self.expires is not None and self.expires <= now


class EncodedArticle(Struct, frozen=True):
    """A record with the articles that it names, encoded."""

    record: ArticleRecord
    card: bytes
    whole: bytes


def file(article: Article) -> EncodedArticle:
    """The record of `article`, and what it stands for."""
    whole, card = encoded(article), encoded(card_of(article))
    figures = tuple(_reported(figure, article) for figure in article.figures)
    record = ArticleRecord(
        path=article.path,
        slug=article.slug,
        title=article.title,
        published=article.published,
        updated=article.updated,
        source=article.source,
        language=article.language,
        draft=article.draft,
        aliases=article.aliases,
        topics=article.topics,
        summary=article.summary,
        figures=figures,
        quotes=tuple(QuotationRecord(quote.speakers, quote.role, quote.id) for quote in article.quotes),
        links=len(article.links),
        publish=article.publish,
        share=article.share,
        accepted=article.accepted,
        proposed=article.proposed,
        expires=article.expires,
        goes=article.goes,
        feed_id=article.feed_id,
        corrected=article.corrected,
        predecessors=article.predecessors,
        translation_of=article.translation_of,
        is_pictured=article.image is not None and article.image.is_shareable,
        directives=in_flow(article.body),
        pictures=tuple(_pictures(article)),
        others=tuple(Counter(other.kind for other in article.others).items()),
        addresses=b"".join(map(checksum, led_to(article))),
    )
    shared = [(figure.measure, figure.by) for figure in figures]
    headline = fingerprint(encoded(mentioned(record)), shared)
    record = replace(
        record, card=fingerprint(card), whole=fingerprint(whole), headline=headline, digest=fingerprint(encoded(record))
    )
    return EncodedArticle(record, card, whole)


def mentioned(record: ArticleRecord) -> ArticleRecord:
    """`record` as pages have it that mention the article: with what its `headline` is a hash of, and no more."""
    return replace(
        record,
        summary="",
        figures=(),
        links=0,
        share=100,
        accepted=0,
        proposed=0,
        expires=None,
        goes=False,
        feed_id="",
        predecessors=NO_PREDECESSORS,
        translation_of="",
        versions=(),
        superseded=(),
        corrected_by=(),
        is_pictured=False,
        directives=(),
        pictures=(),
        others=(),
        addresses=b"",
        card=b"",
        whole=b"",
        headline=b"",
        digest=b"",
    )


def card_of(article: Article) -> Article:
    """`article` as lists and feeds see it: all that the editor says, without the text and the places in it."""
    return replace(
        article,
        body=_NO_TEXT,
        words=0,
        accepted=0,
        proposed=0,
        expires=None,
        goes=False,
        figures=tuple(placed(figure, ()) for figure in article.figures),
        quotes=tuple(placed(quote, ()) for quote in article.quotes),
        links=tuple(placed(link, ()) for link in article.links),
        others=tuple(placed(other, ()) for other in article.others),
    )


def _pictures(article: Article) -> Iterator[ShownPicture]:
    if article.image:
        yield ShownPicture(article.image.path, article.image.width)
    for block in article.body.blocks:
        for piece in block.pieces:
            if isinstance(piece, str) and piece.startswith("<img ") and (found := _SOURCE.search(piece)):
                width = _WIDTH.search(piece)
                yield ShownPicture(html.unescape(found[1]), int(width[1]) if width else 0)


def _reported(figure: Figure, article: Article) -> FigureRecord:
    if figure.measure is None and figure.status not in EXPECTED:
        return FigureRecord(figure.id, figure.by)
    outlet = figure.source or article.source
    return FigureRecord(
        id=figure.id,
        by=figure.by,
        measure=figure.measure,
        period=figure.period,
        number=figure.value.number,
        upper=figure.value.upper,
        written=figure.value.written,
        status=figure.status,
        outlet=outlet.outlet,
        outlet_slug=outlet.outlet_slug,
        corrected=article.correction(figure.id),
        qualifiers=figure.value.qualifiers,
        language=article.language,
    )
