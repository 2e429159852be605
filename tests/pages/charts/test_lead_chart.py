"""The chart beside a story that leads a page: which measure it shows, and up to when."""

from __future__ import annotations

from digest.catalogue.measures.summary import summarise_all
from digest.model.article import Status
from digest.pages.charts.lead_chart import LeadChart, lead_chart
from tests.builders import make_article, make_catalogue, make_figure

YEARS = {2017: "500 billion yen", 2018: "721 billion yen", 2019: "1.1 trillion yen", 2020: "1.3 trillion yen"}
ARTICLES = [
    make_article(slug=f"in-{year}", figures=(make_figure(amount, period=str(year)),)) for year, amount in YEARS.items()
]


def chart(slug: str, *others: object) -> LeadChart | None:
    catalogue = make_catalogue(*ARTICLES, *others)  # type: ignore[arg-type]
    summaries = {each.series.subject.slug: each for each in summarise_all(catalogue) if each.has_history}
    return lead_chart(next(each for each in catalogue.articles if each.slug == slug), summaries)


def test_it_ends_with_the_period_of_the_story() -> None:
    shown = chart("in-2019")
    assert shown
    assert [row.figure.written for row in shown.rows] == ["500 billion yen", "721 billion yen", "1.1 trillion yen"]
    assert [row.bar and row.bar.share for row in shown.rows] == ["0.4545", "0.6555", "1.0000"]


def test_one_period_is_no_history() -> None:
    assert chart("in-2017") is None


def test_what_is_expected_has_a_ring() -> None:
    ahead = make_article(slug="ahead", figures=(make_figure("2 trillion yen", period="2021", status=Status.FORECAST),))
    shown = chart("ahead", ahead)
    assert shown
    assert (shown.rows[-1].bar, shown.rows[-1].rings) == (None, ("1.0000",))


def test_a_story_without_a_measure_has_none() -> None:
    plain = make_article(slug="plain", figures=(make_figure(measure=None, period="2019"),))
    assert chart("plain", plain) is None
