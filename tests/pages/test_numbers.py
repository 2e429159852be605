"""The pages of numbers: which there are, and what each is given."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from msgspec.structs import replace

from digest.catalogue.measures.summary import loose_forecasts, summarise_all
from digest.disk.sources.files import read
from digest.kinds.registry import REGISTRY
from digest.model.article import Party, PartyKind, Status
from digest.pages.all import pages
from digest.pages.numbers.measures import number_pages
from digest.pages.numbers.number_views import DisagreementsView, ForecastsView, MeasuresView, MeasureView
from digest.pages.numbers.sparkline import sparklines
from digest.pages.views import ArticleView, EditionView, HomeView
from digest.pipeline import build
from digest.plan import Options
from digest.translation.words import Words
from tests.attributes import in_quotes
from tests.builders import make_article, make_figure, make_library, make_settings
from tests.digests import lay
from tests.measured import FORECAST, TARGET, report

if TYPE_CHECKING:
    from pathlib import Path

    from digest.model.article import Article
    from digest.pages.views import View


def views(*reports: Article) -> dict[str, View]:
    """The pages of numbers by their addresses."""
    catalogue, article_store = make_library(*reports)
    made = number_pages(summarise_all(catalogue), loose_forecasts(catalogue), Words("en"))
    return {page.url: page.content.compose(article_store) for page in made}


def forecasts(*reports: Article) -> list[tuple[str, str, str, str | None]]:
    shown = views(*reports)["/forecasts/"]
    assert isinstance(shown, ForecastsView)
    return [
        (
            each.period.label() if each.period else "",
            each.amount.figure.written,
            each.assessment.verdict.value,
            each.outcome and each.outcome.figure.written,
        )
        for each, _ in shown.forecasts
    ]


def disagreements(*reports: Article) -> list[tuple[str, list[str], str]]:
    shown = views(*reports).get("/disagreements/")
    assert isinstance(shown, DisagreementsView | None)
    return [
        (each.period.label(), [amount.figure.written for amount in each.amounts], str(each.by.percent))
        for each, _ in (shown.disagreements if shown else ())
    ]


def test_pages_are_there_where_they_have_something_to_show() -> None:
    assert not views(make_article())
    assert set(views(report("5 yen", "2019"))) == {"/measures/", "/measures/procurement-japan/"}
    expected = views(report("5 yen", "2019", status=FORECAST))
    assert set(expected) == {"/measures/", "/measures/procurement-japan/", "/forecasts/"}
    desk = expected["/measures/"]
    assert isinstance(desk, MeasuresView)
    assert desk.desks == ("/forecasts/",)
    assert set(views(make_article(figures=(make_figure(measure=None, status=TARGET),)))) == {
        "/measures/",
        "/forecasts/",
    }


def test_the_desk_shows_what_is_actual_and_links_its_first_report() -> None:
    desk = views(
        report("7 yen", "2020", status=FORECAST),
        report("6 yen", "2019", "asahi", day=5),
        report("6 yen", "2019", day=2),
    )["/measures/"]
    assert isinstance(desk, MeasuresView)
    ((measure, headline, latest),) = desk.measures
    assert (measure.slug, latest.item.value.written, latest.article.source.outlet) == (
        "procurement-japan",
        "6 yen",
        "Kyodo",
    )
    assert (headline.period.label(), headline.reports, headline.outlets, headline.has_history) == ("2019", 3, 2, True)


def test_forecasts_are_those_of_the_latest_period_first_each_once() -> None:
    retold = report("11 yen", "2019", "kyodo", day=40, status=FORECAST)
    assert forecasts(
        report("11 yen", "2019", "kyodo", day=2, status=FORECAST),
        retold,
        report("12 yen", "2019", "asahi", day=3, status=TARGET),
        report("11 yen", "2019", day=50),
        report("20 yen", "2030", status=TARGET),
        make_article(slug="loose", figures=(make_figure("3 yen", measure=None, period="2018", status=FORECAST),)),
    ) == [
        ("2030", "20 yen", "open", None),
        ("2019", "12 yen", "below", "11 yen"),
        ("2019", "11 yen", "met", "11 yen"),
        ("2018", "3 yen", "open", None),
    ]


def test_disagreements_are_those_that_cannot_all_be_right() -> None:
    assert disagreements(
        report("over 46,000 yen", "2018", "asahi"),
        report("46,400 yen", "2018", "kyodo"),
        report("68 yen", "2019-05", "asahi", day=1),
        report("70 yen", "2019-05", "kyodo", day=2),
        report("10 yen", "2020", "asahi", status=FORECAST),
        report("11 yen", "2020", "kyodo", status=FORECAST, day=2),
        report("12 yen", "2020", "kyodo", day=3),
    ) == [("2020", ["11 yen", "10 yen"], "10"), ("May 2019", ["70 yen", "68 yen"], "2.9")]


def test_what_goes_together_with_all_others_disagrees_with_nobody() -> None:
    assert disagreements(
        report("68 yen", "2019", "asahi", day=1),
        report("70 yen", "2019", "kyodo", day=2),
        report("over 60 yen", "2019", "nikkei", day=3),
        report("over 69 yen", "2019", "reuters", day=4),
        report("60 to 80 yen", "2019", "reuters", day=5),
    ) == [("2019", ["70 yen", "68 yen", "over 69 yen"], "2.9")]


def test_an_outlet_does_not_disagree_with_itself() -> None:
    twice = report("5 yen", "2019", "asahi", day=1), report("12 yen", "2019", "asahi", day=2)
    assert not disagreements(*twice)
    assert not disagreements(*twice, report("over 4 yen", "2019", "kyodo", day=3))


def said_by(name: str, value: str, outlet: str = "asahi", day: int = 1, status: Status = Status.ACTUAL) -> Article:
    party = Party(name, None, PartyKind.PERSON)
    return report(value, "2019", outlet, day=day, status=status, by=party)


# What is reported for one period, and which of it disagrees.
REVISED = [
    ([report("10 yen", "2019", "asahi", day=1), report("12 yen", "2019", "asahi", day=9)], []),
    (
        [
            report("10 yen", "2019", "asahi", day=1, status=FORECAST),
            report("12 yen", "2019", "asahi", day=9, status=FORECAST),
            report("12.0 yen", "2019", "kyodo", day=5, status=FORECAST),
        ],
        [],
    ),
    (
        [
            report("10 yen", "2019", "asahi", day=1),
            report("12 yen", "2019", "asahi", day=9),
            report("11 yen", "2019", "kyodo", day=5),
        ],
        ["12 yen", "11 yen"],
    ),
    # What goes together with a later amount is not revised.
    (
        [
            report("10 yen", "2019", "asahi", day=1),
            report("over 9 yen", "2019", "asahi", day=9),
            report("11 yen", "2019", "kyodo", day=5),
        ],
        ["11 yen", "10 yen"],
    ),
    ([said_by("Ada", "10 yen"), said_by("Ben", "12 yen", day=2)], ["12 yen", "10 yen"]),
    ([said_by("Ada", "10 yen"), said_by("Ada", "12 yen", day=2)], []),
    ([said_by("Ada", "10 yen", status=FORECAST), said_by("Ada", "12 yen", "kyodo", 2, FORECAST)], []),
    ([said_by("Ada", "10 yen"), said_by("Ada", "12 yen", "kyodo", 2)], ["12 yen", "10 yen"]),
]


@pytest.mark.parametrize(("reports", "amounts"), REVISED)
def test_what_somebody_has_revised_is_no_disagreement(reports: list[Article], amounts: list[str]) -> None:
    assert disagreements(*reports) == ([("2019", amounts, disagreements(*reports)[0][2])] if amounts else [])
    shown = views(*reports)["/measures/"]
    assert isinstance(shown, MeasuresView)
    # What is said of the latest has a page that tells it.
    assert [entry.headline.differs for entry in shown.measures] == [bool(amounts)]


def test_what_was_expected_does_not_disagree_with_what_came() -> None:
    assert not disagreements(report("10 yen", "2020", status=FORECAST), report("12 yen", "2020", "asahi"))


def test_a_measure_has_its_chart_on_its_own_page_and_its_reports_on_all() -> None:
    crowd = [report(f"{number} yen", "2019", f"outlet-{number}", day=number) for number in range(130)]
    shown = [view for view in views(*crowd).values() if isinstance(view, MeasureView)]
    assert [(view.pagination.number, len(view.points), view.chart is not None) for view in shown] == [
        (None, 80, True),
        (1, 50, False),
    ]
    assert shown[0].latest
    assert shown[0].latest.item.value.written == "129 yen"
    assert [cited.item.value.written for cited in shown[0].points[:2]] == ["129 yen", "128 yen"]
    assert (shown[1].headline, shown[1].latest) == (None, None)


@pytest.mark.parametrize(("per_page", "address"), [(40, "/forecasts/"), (30, "/disagreements/")])
def test_lists_of_numbers_are_bounded(per_page: int, address: str) -> None:
    years = range(1900, 1900 + 2 * per_page)
    crowd = [
        report(f"{value} yen", str(year), outlet, status=FORECAST)
        for year in years
        for value, outlet in ((1, "asahi"), (2, "kyodo"))
    ]
    shown = [view for url, view in views(*crowd).items() if url.startswith(address)]
    sizes = [len(view.forecasts if isinstance(view, ForecastsView) else view.disagreements) for view in shown]  # type: ignore[union-attr, attr-defined]
    assert set(sizes) == {per_page}
    assert sum(sizes) == len(years) * (2 if address == "/forecasts/" else 1)


def test_a_measure_with_a_history_has_a_picture() -> None:
    def pictures(*reports: Article) -> dict[str, str]:
        catalogue, article_store = make_library(*reports)
        return {
            each.path: each.body(article_store, make_settings()).decode()
            for each in sparklines(summarise_all(catalogue))
        }

    assert pictures(report("5 yen", "2019"), report("6 yen", "2019", "asahi")) == {}
    parts = [report("3 yen", "2018"), report("2 yen", "2019-H1"), report("6 yen", "2020", status=FORECAST)]
    ((path, picture),) = pictures(*parts).items()
    assert path == "measures/procurement-japan/sparkline.svg"
    assert picture == (
        '<svg xmlns="http://www.w3.org/2000/svg" width="45" height="24" viewBox="0 0 45 24">'
        '<g fill="#757575" stroke="#757575"><path d="M0 12.0h13v9.0h-13z" stroke="none"/>'
        '<path d="M16.5 15.0h12v6.0h-12z" fill="none"/><circle cx="38.5" cy="3.0" r="2" fill="none"/>'
        '<path d="M0 21.0H45" stroke-width="1"/></g></svg>\n'
    )


def test_figures_tell_whether_their_measure_has_a_history() -> None:
    def told(*reports: Article) -> dict[str, list[bool]]:
        catalogue, article_store = make_library(*reports)
        shown = {page.url: page.content.compose(article_store) for page in pages(catalogue, REGISTRY.pages)}
        home, edition = shown["/"], shown["/editions/2020-w01/"]
        article = next(view for view in shown.values() if isinstance(view, ArticleView))
        assert isinstance(home, HomeView)
        assert isinstance(edition, EditionView)
        return {
            "home": [cited.has_history for cited in home.figures],
            "edition": [cited.has_history for cited in edition.figures],
            "article": [figure.has_history for figure in article.figures],
        }

    one, other = report("5 yen", "2018", "asahi", day=1), report("6 yen", "2019", day=2)
    assert told(one) == {"home": [False], "edition": [False], "article": [False]}
    assert told(one, other) == {"home": [True, True], "edition": [True, True], "article": [True]}


def test_pages_that_list_a_few_of_many_are_bounded() -> None:
    topics = {f"topic-{number}": f"Topic {number}" for number in range(30)}
    crowd = [
        replace(report(f"{number} yen", str(1980 + number), f"outlet-{number}"), topics=(f"topic-{number}",))
        for number in range(30)
    ]
    catalogue, article_store = make_library(*crowd, topics=topics)
    shown = {page.url: page.content.compose(article_store) for page in pages(catalogue, REGISTRY.pages)}
    home, edition = shown["/"], shown["/editions/2020-w01/"]
    assert isinstance(home, HomeView)
    assert isinstance(edition, EditionView)
    assert (len(home.topics), len(home.figures), len(home.measures)) == (20, 6, 1)
    assert (len(edition.articles), len(edition.figures)) == (30, 13)


def test_a_measure_that_goes_on_leaves_earlier_articles_as_they_are() -> None:
    """Their pages lead to its picture, which is a file of its own."""
    reports = [report("5 yen", str(2000 + day), f"outlet-{day}", day=day) for day in range(1, 60)]
    keys = [
        {
            page.url: page.key
            for page in pages(make_library(*reports[:end])[0], REGISTRY.pages)
            if page.kind == "article"
        }
        for end in (58, 59)
    ]
    changed = {url for url, key in keys[0].items() if keys[1][url] != key}
    assert len(changed) < 20


def test_a_forecast_alone_has_a_page_and_a_desk_that_leads_to_it(tmp_path: Path) -> None:
    article = (
        "---\ntitle: A wall\npublished: 2026-01-15\nsource: {outlet: Gazette, url: https://gazette.example/wall}\n---\n"
    )
    files = {
        "content/site.yaml": "title: Harbour news\nurl: https://example.org/\n",
        "content/articles/wall.md": f"{article}The wall will cost £9.2 million, the agency said.\n",
        "content/articles/wall.yaml": (
            "summary: A wall.\nfigures:\n  - {label: Cost of the wall, at: £9.2 million, status: forecast}\n"
        ),
    }
    made = build(read(lay(tmp_path, files)), Options(), dt.datetime(2026, 2, 1, tzinfo=dt.UTC))
    assert made.problems == ()
    assert b"href=../forecasts/" in made.outputs["measures/index.html"]
    assert b"href=measures/" in made.outputs["index.html"]


def test_an_amount_without_a_period_says_when_it_was_reported(tmp_path: Path) -> None:
    """Wherever a date stands for its period: nobody knows of what time it is."""
    files = {
        "content/site.yaml": (
            "title: Harbour news\nurl: https://example.org/\nmeasures: {riders: {label: Riders, unit: passengers}}\n"
        ),
        "content/pages/about.md": "---\ntitle: About\n---\n\n::: measure riders\n",
    }
    for day, (outlet, amount) in enumerate([("Gazette", 400), ("Post", 600)], start=1):
        files |= {
            f"content/articles/ferry-{day}.md": (
                f"---\ntitle: The ferry\npublished: 2023-06-01\nsource: {{outlet: {outlet}, url: "
                f"https://{outlet}.example/ferry}}\n---\nThe ferry carried {amount} passengers, the town said.\n"
            ),
            f"content/articles/ferry-{day}.yaml": (
                "summary: The ferry goes on.\nfigures:\n"
                f"  - {{label: Riders of the ferry, at: {amount} passengers, measure: riders}}\n"
            ),
        }
    made = build(read(lay(tmp_path, files)), Options(), dt.datetime(2026, 2, 1, tzinfo=dt.UTC)).outputs
    for path in ("measures/riders", "measures", "disagreements", "about", "."):
        page = in_quotes(made[f"{path}/index.html".removeprefix("./")])
        assert "reported June 1, 2023" in page, path
