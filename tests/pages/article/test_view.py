"""What an article page shows beside the text: numbers, and what others report."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest

from digest.catalogue.measures.comparisons import comparisons_of
from digest.kinds.registry import REGISTRY
from digest.model.article import Status
from digest.model.article_record import file
from digest.model.superseding import CorrectingArticle, Superseding
from digest.pages.article.view import annotated
from tests.builders import SOURCE, make_article, make_catalogue, make_figure, make_link, make_quote, span_of


def compared(*others: object, **own: object) -> list[tuple[str, bool]]:
    """The amounts that stand beside a figure, and whether they differ from it."""
    figure = make_figure(period="2019", **own)
    article = make_article(figures=(figure,))
    catalogue = make_catalogue(article, *others)  # type: ignore[arg-type]
    reports = comparisons_of(catalogue)
    view = annotated(article, REGISTRY.pages, lambda own: reports.others(article.slug, article.figures, own))
    return [(other.figure.written, other.differs) for other in view.figures[0].comparisons]


def report(slug: str, value: str, outlet: str = "nikkei", **changes: object) -> object:
    source = SOURCE.__class__(outlet.title(), outlet, "https://example.org/")
    figure = make_figure(value, period=changes.pop("period", "2019"), **changes)
    return make_article(slug=slug, figures=(figure,), source=source)


def test_others_agree_or_differ() -> None:
    others = [report("a", "about 1.1 trillion yen", "asahi"), report("b", "1.2 trillion yen")]
    assert compared(*others) == [("about 1.1 trillion yen", False), ("1.2 trillion yen", True)]


@pytest.mark.parametrize(
    ("own", "other", "relation"),
    [
        ("1.1 trillion yen", "1.1 trillion yen", "same"),
        ("about 1.1 trillion yen", "1.1 trillion yen", "consistent"),
        ("over 700 billion yen", "721 billion yen", "consistent"),
        ("721 billion yen", "over 700 billion yen", "consistent"),
        ("over 721 billion yen", "700 billion yen", "different"),
        ("700–750 billion yen", "721 billion yen", "consistent"),
        ("up to 700 billion yen", "721 billion yen", "different"),
    ],
)
def test_comparisons_know_qualifiers_and_ranges(own: str, other: str, relation: str) -> None:
    figure = make_figure(own, period="2019")
    article = make_article(figures=(figure,))
    reports = comparisons_of(make_catalogue(article, report("a", other)))  # type: ignore[arg-type]
    view = annotated(article, REGISTRY.pages, lambda own: reports.others(article.slug, article.figures, own))
    ((found,),) = [figure.comparisons for figure in view.figures]
    assert (found.relation, found.differs) == (relation, relation == "different")


def test_an_amount_that_is_superseded_contradicts_nobody() -> None:
    figure = make_figure(period="2019")
    by = CorrectingArticle("b", "What was wrong", dt.datetime(2026, 1, 2, tzinfo=dt.UTC), "en")
    article = make_article(figures=(figure,), superseded=(Superseding(figure.id, "figure-b", "1.2 trillion yen", by),))
    reports = comparisons_of(make_catalogue(article, report("a", "1.3 trillion yen")))  # type: ignore[arg-type]
    view = annotated(article, REGISTRY.pages, lambda own: reports.others(article.slug, article.figures, own))
    assert view.figures[0].comparisons == ()


def test_an_outlet_is_heard_once_for_each_amount() -> None:
    others = [report("a", "1.2 trillion yen"), report("b", "¥1.2tn"), report("c", "1.3 trillion yen")]
    assert [amount for amount, _ in compared(*others)] == ["1.2 trillion yen", "1.3 trillion yen"]


def test_another_time_or_measure_is_no_comparison() -> None:
    assert compared(report("a", "1.2 trillion yen", period="2018"), report("b", "1.2 trillion yen", measure=None)) == []


def test_what_was_expected_does_not_contradict_what_came() -> None:
    forecast = {"status": Status.FORECAST}
    assert compared(report("a", "1.2 trillion yen", **forecast)) == []
    assert compared(report("a", "1.1 trillion yen", **forecast)) == [("1.1 trillion yen", False)]
    assert compared(report("a", "1.2 trillion yen", status=Status.TARGET), **forecast) == [("1.2 trillion yen", True)]


FORECAST, TARGET = {"status": Status.FORECAST}, {"status": Status.TARGET}
# What was expected, what others report, what came and how far off it is, and which of the others are left.
OUTCOMES = [
    (("1.3 million yen", FORECAST), [("610,000 yen", {})], ("610,000 yen", "below", Decimal(53)), []),
    (("at least 1.1 million yen", TARGET), [("900,000 yen", {})], ("900,000 yen", "below", None), []),
    (("40–50 yen", FORECAST), [("44 yen", {}), ("60 yen", FORECAST)], ("44 yen", "met", None), ["60 yen"]),
    (("up to 14 yen", FORECAST), [("14.3 yen", {})], ("14.3 yen", "above", None), []),
    (("13 yen", FORECAST), [("13 yen", {"status": Status.ESTIMATE})], None, ["13 yen"]),
    (("13 yen", FORECAST), [("13 yen", {"period": "2018"})], None, []),
    (("13 yen", {}), [("14 yen", {})], None, ["14 yen"]),
]


@pytest.mark.parametrize(("own", "others", "came", "beside"), OUTCOMES)
def test_what_was_expected_stands_beside_what_came(own: Any, others: Any, came: Any, beside: list[str]) -> None:
    article = make_article(figures=(make_figure(own[0], period="2019", **own[1]),))
    reports = [report(f"r-{n}", value, f"o-{n}", **changes) for n, (value, changes) in enumerate(others)]
    compare = comparisons_of(make_catalogue(article, *reports))  # type: ignore[arg-type]
    outcomes = dict(compare.outcomes(file(article).record))
    view = annotated(
        article,
        REGISTRY.pages,
        lambda own: compare.others(article.slug, article.figures, own),
        outcomes=outcomes,
    )
    (figure,) = view.figures
    found = figure.outcome
    assert [other.figure.written for other in figure.comparisons] == beside
    told = found and (
        found.figure.written,
        found.assessment.verdict,
        found.assessment.by and found.assessment.by.percent,
    )
    assert told == came


def test_an_outcome_is_told_however_many_reports_lie_between() -> None:
    early = report("a-first", "100 yen", "o", **FORECAST)
    crowd = [report(f"b-{number:03}", f"{number + 2} yen", "o", **FORECAST) for number in range(50)]
    compare = comparisons_of(make_catalogue(early, *crowd, report("z-last", "90 yen")))  # type: ignore[arg-type]
    ((name, outcome),) = compare.outcomes(file(early).record)  # type: ignore[arg-type]
    assert (name, outcome.link, outcome.assessment.verdict) == (
        "figure-parts",
        "/articles/z-last/#figure-parts",
        "below",
    )


def test_numbers_follow_the_beginnings_of_passages() -> None:
    outer = make_quote(id="quote-outer", note="Said twice.", spans=(span_of("1.1 trillion yen from Japan"),))
    article = make_article(
        figures=(make_figure(),), quotes=(outer,), links=(make_link(), make_link(id="link-b", spans=()))
    )
    view = annotated(article, REGISTRY.pages)
    assert [(note.number, note.annotation.id) for note in view.notes] == [
        (1, "quote-outer"),
        (2, "figure-parts"),
        (3, "link-rule"),
    ]
    assert view.quotes[0].number == 1
    assert [len(block.notes) for block in view.body] == [2, 0, 1]
    assert [link.id for link in view.links[0].links] == ["link-rule", "link-b"]


def test_a_quotation_without_a_remark_has_a_number_and_no_note() -> None:
    article = make_article(quotes=(make_quote(),), links=(make_link(),))
    view = annotated(article, REGISTRY.pages)
    assert [note.annotation.id for note in view.notes] == ["link-rule"]
    assert (view.quotes[0].number, view.quotes[0].is_noted) == (1, False)
    assert {kind.name: kind.total for kind in view.kinds} == {"figure": 0, "quote": 1, "link": 1, "explanation": 0}


def test_figures_without_a_period_are_reported_nowhere() -> None:
    catalogue = make_catalogue(make_article(figures=(make_figure(),)))
    assert [len(series.points) for series in catalogue.measures] == [1]
    figure = make_figure()
    assert comparisons_of(catalogue).others("huawei-turns-to-japan", [figure], figure) == ()


def test_of_very_many_reports_the_nearest_are_looked_at() -> None:
    """So that one edit touches as many pages in a large digest as in a small one."""
    crowd = [report(f"r-{number:03}", f"{number + 2} trillion yen") for number in range(100)]
    fewer, more = (make_catalogue(*crowd[:end]) for end in (99, 100))  # type: ignore[arg-type]
    before, after = comparisons_of(fewer), comparisons_of(more)
    changed = {record.slug for record in fewer.articles if before.digest(record) != after.digest(record)}
    assert changed == {f"r-{number:03}" for number in range(83, 99)}
    ((_, article),) = [(n, entry) for n, entry in enumerate(crowd) if n == 50]
    others = comparisons_of(make_catalogue(*crowd)).others("r-050", article.figures, article.figures[0])  # type: ignore
    assert [point.record.slug for point in others] == [f"r-{number:03}" for number in range(34, 67)]
