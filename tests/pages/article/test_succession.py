"""What a story tells of its corrections."""

from __future__ import annotations

import datetime as dt

from digest.kinds.registry import REGISTRY
from digest.model.article import Article, Predecessors
from digest.pages.article.succession import ArticlesInTime
from digest.pages.article.view import annotated
from tests.builders import make_article, make_catalogue, make_figure


def article(slug: str, day: int, amount: str, corrects: tuple[str, ...] = ()) -> Article:
    return make_article(
        slug=slug,
        title=slug.upper(),
        published=dt.datetime(2026, 1, day, tzinfo=dt.UTC),
        figures=(make_figure(amount, id="figure-yen", period="2025"),),
        predecessors=Predecessors(corrects=corrects),
    )


def test_a_figure_names_the_correction_whose_amount_stands() -> None:
    first, second = article("a", 1, "100 yen"), article("b", 2, "110 yen", ("a",))
    catalogue = make_catalogue(first, second, article("c", 3, "120 yen", ("b",)))
    record = next(each for each in catalogue.articles if each.slug == "a")
    view = annotated(first, REGISTRY.pages, lambda _: ())
    figures = ArticlesInTime(catalogue).around(record).marked(view.figures)
    assert [each.superseded_by and each.superseded_by.title for each in figures] == ["C"]
    assert [(each.written, each.by.title) for each in record.superseded] == [("120 yen", "C")]
