"""Permalinks: the site path of each thing that has a page of its own."""

from __future__ import annotations

from collections.abc import Mapping

from digest.catalogue.types import (
    ArchiveMonth,
    Edition,
    MeasureSeries,
    OutletList,
    PartyList,
    StaticPage,
    TopicLink,
    TopicList,
)
from digest.model.article import Article, Party, PartyKind, Version
from digest.model.article_record import ArticleRecord
from digest.model.superseding import CorrectingArticle

Linkable = (
    str
    | Article
    | ArticleRecord
    | Edition
    | TopicLink
    | TopicList
    | PartyList
    | OutletList
    | MeasureSeries
    | ArchiveMonth
    | StaticPage
    | Party
    | Version
    | CorrectingArticle
)

_FOLDERS: Mapping[type, str] = {
    Article: "articles/",
    ArticleRecord: "articles/",
    Version: "articles/",
    CorrectingArticle: "articles/",
    Edition: "editions/",
    TopicLink: "topics/",
    TopicList: "topics/",
    OutletList: "outlets/",
    MeasureSeries: "measures/",
    StaticPage: "",
}


def permalink(thing: Linkable) -> str:
    """The site path of a page, or of `thing`'s page. Raises TypeError for what has none."""
    if isinstance(thing, str):
        return thing
    folder = _FOLDERS.get(type(thing))
    if folder is not None:
        return f"/{folder}{thing.slug}/"  # type: ignore[union-attr]
    match thing:
        case Party(slug=str(slug), kind=kind) | PartyList(slug=str(slug), kind=kind):
            return f"/people/{slug}/" if kind is PartyKind.PERSON else f"/organisations/{slug}/"
        case ArchiveMonth(date=date):
            return f"/archive/{date:%Y}/{date:%m}/"
        case _:
            raise TypeError(f"{type(thing).__name__} has no page of its own")
