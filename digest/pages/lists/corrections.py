"""The log of corrections and updates: what was mended, and which articles put others right or bring them up to date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from digest.catalogue.pagination import Pagination, paginated
from digest.catalogue.succession import Relation, Succession, given_anew
from digest.model.article import ContextLink, Figure, Quotation
from digest.model.article_store import ArticleStore, Cards, Mentions
from digest.pages.jobs import Page, PageContent
from digest.pages.lists.lists import titled
from digest.pages.views import CorrectionsView, GivenAnew, LoggedArticle, LoggedCorrection, RelatedInTime

if TYPE_CHECKING:
    import datetime as dt

    from digest.catalogue.types import Catalogue
    from digest.model.article import Annotation, Article
    from digest.model.article_record import ArticleRecord
    from digest.translation.words import Words

CORRECTIONS = "/corrections/"
_PER_PAGE = 20
_LOGGED = (Relation.CORRECTS, Relation.UPDATES)


class CorrectionsPage(PageContent, frozen=True):
    """`earlier` has for each of the articles what it is to how many of the `named` ones, in their order.

    `anew` has for each of these the amounts that it gives anew: what was written, and the id of the figure.
    """

    kind: ClassVar[str] = "corrections"
    cards: Cards
    earlier: tuple[tuple[str, ...], ...]
    anew: tuple[tuple[tuple[tuple[str, str], ...], ...], ...]
    named: Mentions
    pagination: Pagination
    said: tuple[str, str]
    """How a figure and a quotation are named in the log, with placeholders."""

    def compose(self, article_store: ArticleStore) -> CorrectionsView:
        named = iter(self.named.shown)
        return CorrectionsView(
            tuple(
                LoggedArticle(
                    article,
                    _corrections(article, self.said),
                    tuple(RelatedInTime(what, next(named)) for what in earlier),
                    tuple(_given_anew(article, amounts) for amounts in anew),
                )
                for article, earlier, anew in zip(
                    article_store.cards(self.cards.records), self.earlier, self.anew, strict=True
                )
            ),
            self.pagination,
        )


def logged_articles(catalogue: Catalogue) -> Iterator[ArticleRecord]:
    """The articles that the log has something to tell of."""
    for article in catalogue.articles:
        if article.corrected or _named(article, catalogue.succession):
            yield article


def correction_pages(catalogue: Catalogue) -> Iterator[Page]:
    """The pages of the log, the latest change first; none where there is nothing to tell."""
    words = catalogue.settings.words
    succession = catalogue.succession
    shown = {article.slug: article for article in catalogue.articles}
    logged = list(logged_articles(catalogue))
    if not logged:
        return
    earlier = {article.slug: _named(article, succession) for article in logged}
    logged.sort(key=lambda article: _changed(article, bool(earlier[article.slug])), reverse=True)
    for url, pagination, articles in paginated(CORRECTIONS, logged, _PER_PAGE):
        relations = [earlier[article.slug] for article in articles]
        yield Page(
            url=url,
            title=titled(words.gettext("Corrections and updates"), pagination, words),
            section="/archive/",
            content=CorrectionsPage(
                Cards(articles),
                tuple(tuple(what for what, _ in named) for named in relations),
                tuple(
                    tuple(_amounts(article, what, shown[slug]) for what, slug in named)
                    for article, named in zip(articles, relations, strict=True)
                ),
                Mentions(shown[slug] for named in relations for _, slug in named),
                pagination,
                _said(words),
            ),
        )


def _said(words: Words) -> tuple[str, str]:
    return (
        words.gettext("%(label)s: %(amount)s"),
        words.gettext("%(speaker)s: “%(words)s”"),
    )


def _named(article: ArticleRecord, succession: Succession) -> Sequence[tuple[str, str]]:
    """The articles that it corrects or updates; what it does both to, it corrects."""
    before = succession.before(article.slug)
    found: dict[str, str] = {}
    for relation in _LOGGED:
        for slug in getattr(before, relation.value):
            found.setdefault(slug, relation.value)
    return [(relation, slug) for slug, relation in found.items()]


def _amounts(article: ArticleRecord, relation: str, earlier: ArticleRecord) -> tuple[tuple[str, str], ...]:
    """What `earlier` has written, and the id of the figure of `article` that puts it right."""
    if relation != Relation.CORRECTS:
        return ()
    return tuple((before.written, after.id) for before, after in given_anew(earlier, article))


def _given_anew(article: Article, amounts: tuple[tuple[str, str], ...]) -> tuple[GivenAnew, ...]:
    figures = {figure.id: figure for figure in article.figures}
    return tuple(GivenAnew(figures[name], before) for before, name in amounts if name in figures)


def _changed(article: ArticleRecord, names_others: bool) -> tuple[dt.datetime, str]:
    """When the log has something new of the article."""
    moments = [moment for moment in (article.corrected, article.published if names_others else None) if moment]
    return max(moments), article.slug


def _corrections(article: Article, said: tuple[str, str]) -> tuple[LoggedCorrection, ...]:
    known = {annotation.id: annotation for annotation in article.annotations}
    return tuple(
        LoggedCorrection(_label(known[each.annotation], said), each)
        for each in article.corrections
        if each.annotation in known
    )


def _label(annotation: Annotation, said: tuple[str, str]) -> str:
    """What an annotation is called where it is only mentioned; empty for one of another kind."""
    match annotation:
        case Figure():
            return said[0] % {"label": annotation.label, "amount": annotation.value.written}
        case Quotation():
            return said[1] % {"speaker": annotation.said_by, "words": annotation.text}
        case ContextLink():
            return annotation.title
        case _:
            return ""
