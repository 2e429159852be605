"""What directives put into a text: the chart of a measure, a figure or a quotation of another article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from markupsafe import Markup
from msgspec import Struct

from digest.catalogue.measures.summary import summarise
from digest.catalogue.types import Catalogue, Cited, Series
from digest.foundation.hashing import Digested, fingerprint
from digest.model.article import Figure, Quotation
from digest.model.article_record import ArticleRecord
from digest.model.article_store import ArticleStore, Cards
from digest.model.directives import FIGURE, MEASURE, Directive, of_marker, parts
from digest.pages.charts.lead_chart import LeadChart, latest_chart


class Placed(Struct, frozen=True):
    """What stands in the place of a directive: one of these, the others are None."""

    chart: LeadChart | None = None
    figure: Cited[Figure] | None = None
    quote: Cited[Quotation] | None = None


class TextPart(Struct, frozen=True):
    """A part of a text: its HTML, or what a directive put there."""

    html: Markup
    placed: Placed | None = None


class Placements(Digested):
    """What the directives of one text are given. Those are left out that name what is not published."""

    def __init__(self, charts: Mapping[Directive, LeadChart], cited: Mapping[Directive, ArticleRecord]) -> None:
        self._charts = charts
        self._cited = cited

    @cached_property
    def digest(self) -> bytes:
        cards = Cards(self._cited.values()).digest
        return fingerprint(list(self._charts.items()), list(self._cited), cards) if self else b""

    def __bool__(self) -> bool:
        return bool(self._charts or self._cited)

    @property
    def given(self) -> tuple[dict[Directive, LeadChart], dict[Directive, ArticleRecord]]:
        """The charts and the articles, by the directives that name them."""
        return dict(self._charts), dict(self._cited)

    def of(self, directive: Directive, article_store: ArticleStore) -> Placed | None:
        """What stands in the place of `directive`; None where there is nothing. Raises LostError."""
        if directive in self._charts:
            return Placed(chart=self._charts[directive])
        if directive not in self._cited:
            return None
        article = article_store.card(self._cited[directive])
        if directive.kind == FIGURE:
            return Placed(
                figure=next((Cited(article, each) for each in article.figures if each.id == directive.id), None)
            )
        return Placed(quote=next((Cited(article, each) for each in article.quotes if each.id == directive.id), None))

    def of_block(self, html: str, article_store: ArticleStore) -> Placed | None:
        """What stands in the place of a block of an article, where that is a directive."""
        directive = of_marker(html)
        return directive and self.of(directive, article_store)

    def parts(self, html: str, article_store: ArticleStore) -> Iterator[TextPart]:
        """A text, cut at its directives."""
        for part in parts(html):
            if isinstance(part, str):
                yield TextPart(Markup(part))
            elif placed := self.of(part, article_store):
                yield TextPart(Markup(), placed)


NOTHING_PLACED = Placements({}, {})


class Placing:
    """Gives directives what they name, of what a catalogue has."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._articles = {record.slug: record for record in catalogue.articles}
        self._series: dict[str, Series] = {series.subject.slug: series for series in catalogue.measures}
        self._charts: dict[str, LeadChart] = {}

    def of(self, directives: Iterable[Directive]) -> Placements:
        """What a text with these directives is given."""
        charts: dict[Directive, LeadChart] = {}
        cited: dict[Directive, ArticleRecord] = {}
        for directive in directives:
            if directive.kind != MEASURE:
                if directive.name in self._articles:
                    cited[directive] = self._articles[directive.name]
            elif directive.name in self._series:
                charts[directive] = self._chart(directive.name)
        return Placements(charts, cited) if charts or cited else NOTHING_PLACED

    def _chart(self, measure: str) -> LeadChart:
        if measure not in self._charts:
            self._charts[measure] = latest_chart(summarise(self._series[measure]))
        return self._charts[measure]
