"""What an article says of earlier and later ones: whom it corrects, who corrects it, which figures are given anew."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from digest.catalogue.succession import Relation
from digest.catalogue.types import Catalogue
from digest.foundation.hashing import Digested, encoded, fingerprint
from digest.model.article_record import ArticleRecord
from digest.model.article_store import Mentions
from digest.pages.annotation_views import FigureView
from digest.pages.views import RelatedInTime

_MOST = 12
"""So many later articles are named at most, so that the page of one that many follow stays short."""


class AroundInTime(Digested):
    """The articles that one names, and those that name it."""

    __slots__ = ("_after", "_before", "_superseded")

    def __init__(
        self,
        before: Sequence[tuple[str, ArticleRecord]],
        after: Sequence[tuple[str, ArticleRecord]],
        superseded: Sequence[tuple[str, ArticleRecord]],
    ) -> None:
        self._before = before
        self._after = after
        self._superseded = superseded

    @property
    def digest(self) -> bytes:
        if not (self._before or self._after):
            return b""
        named = (*self._before, *self._after, *self._superseded)
        said = encoded([len(self._before), len(self._after), [what for what, _ in named]])
        return fingerprint(said, Mentions(record for _, record in named).digest)

    @property
    def earlier(self) -> tuple[RelatedInTime, ...]:
        """The articles that it corrects, updates and follows."""
        return _shown(self._before)

    @property
    def later(self) -> tuple[RelatedInTime, ...]:
        """The articles that correct, update and follow it: corrections first, then the newest."""
        return _shown(self._after)

    def marked(self, figures: Iterable[FigureView]) -> tuple[FigureView, ...]:
        """The figures, each with the article that gives it anew."""
        by_id = dict(
            zip((what for what, _ in self._superseded), Mentions(r for _, r in self._superseded).shown, strict=True)
        )
        return tuple(
            replace(view, superseded_by=by_id[view.figure.id]) if view.figure.id in by_id else view for view in figures
        )


class ArticlesInTime:
    """All articles that are shown, by what they say of each other."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._shown = {article.slug: article for article in catalogue.articles}
        self._succession = catalogue.succession

    def around(self, article: ArticleRecord) -> AroundInTime:
        """The articles that `article` names, and those that name it."""
        before, shown = self._succession.before(article.slug), self._shown
        after = sorted(self._succession.after(article.slug), key=lambda each: each.relation is not Relation.CORRECTS)
        return AroundInTime(
            _once((relation.value, shown[name]) for relation in Relation for name in getattr(before, relation.value)),
            _once((each.relation.value, each.record) for each in after)[:_MOST],
            [(each.superseded, shown[each.by.slug]) for each in shown[article.slug].superseded],
        )


def _once(named: Iterable[tuple[str, ArticleRecord]]) -> list[tuple[str, ArticleRecord]]:
    """Each article once, by the first that is said of it: who corrects and updates an article corrects it."""
    found: dict[str, tuple[str, ArticleRecord]] = {}
    for what, record in named:
        found.setdefault(record.slug, (what, record))
    return list(found.values())


def _shown(named: Sequence[tuple[str, ArticleRecord]]) -> tuple[RelatedInTime, ...]:
    records = Mentions(record for _, record in named).shown
    return tuple(RelatedInTime(what, record) for (what, _), record in zip(named, records, strict=True))
