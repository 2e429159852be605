"""The catalogue: what is gathered where, and in which order."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

from markupsafe import Markup

from digest.catalogue.build import build_catalogue
from digest.catalogue.pagination import paginated
from digest.catalogue.prose_files import WrittenEdition
from digest.catalogue.types import Catalogue
from digest.content.schema.dates import UNDATED
from digest.kinds.registry import REGISTRY
from digest.model.article import Article, Party, PartyKind, Reference
from digest.model.article_record import ArticleRecord, file
from digest.pages.all import pages
from digest.pages.menu import menu
from tests.builders import HUAWEI, make_article, make_catalogue, make_figure, make_quote, make_settings


def dated(slug: str, day: str, **changes: object) -> Article:
    return make_article(slug=slug, published=dt.datetime.fromisoformat(day).replace(tzinfo=dt.UTC), **changes)


def slugs(articles: tuple[ArticleRecord, ...]) -> list[str]:
    return [article.slug for article in articles]


def test_articles_are_newest_first_then_by_name() -> None:
    found = make_catalogue(dated("b", "2019-01-01"), dated("a", "2019-01-01"), dated("c", "2020-01-01"))
    assert slugs(found.articles) == ["c", "a", "b"]


def test_editions_are_weeks_of_iso_8601() -> None:
    found = make_catalogue(dated("a", "2018-12-31"), dated("b", "2019-01-06"), dated("c", "2019-01-07"))
    assert [(edition.subject.slug, slugs(edition.articles)) for edition in found.editions] == [
        ("2019-w02", ["c"]),
        ("2019-w01", ["b", "a"]),
    ]
    assert make_catalogue(dated("a", "2019-01-01"), editions="none").editions == ()


def test_a_draft_without_a_day_is_in_no_edition() -> None:
    catalogue = make_catalogue(make_article(), make_article(slug="undated", published=UNDATED, draft=True))
    assert [gathered.subject.slug for gathered in catalogue.editions] == ["2019-w47"]


def test_a_written_edition_has_its_own_order() -> None:
    articles = [dated("a", "2019-01-01"), dated("b", "2019-01-02"), dated("c", "2019-01-03")]
    written = WrittenEdition("2019-w01", "First", Markup("<p>x</p>"), "a", ("b",))
    records = [file(article).record for article in articles]
    (edition,) = build_catalogue(make_settings(), records, {"2019-w01": written}, ()).editions
    assert (edition.subject.title, slugs(edition.articles)) == ("First", ["a", "b", "c"])
    assert edition.lead
    assert edition.lead.slug == "a"


def test_whoever_speaks_has_a_page_and_whoever_reports_only_if_listed() -> None:
    stranger = Party("A Report", None, PartyKind.ORGANISATION)
    article = make_article(
        quotes=(make_quote(),), figures=(make_figure(by=HUAWEI), make_figure(id="figure-b", by=stranger))
    )
    found = make_catalogue(article)
    assert [(party.subject.slug, party.quotes, party.figures) for party in found.parties] == [
        ("huawei", 0, 1),
        ("liang-hua", 1, 0),
    ]


def test_a_measure_is_in_order_of_the_times_it_is_about() -> None:
    early = dated("a", "2020-01-01", figures=(make_figure(period="2018"),))
    late = dated("b", "2019-01-01", figures=(make_figure(period="2019"), make_figure(id="figure-c", period="2019-Q1")))
    (measure,) = make_catalogue(early, late).measures
    assert [(point.record.slug, point.place) for point in measure.points] == [("a", 0), ("b", 1), ("b", 0)]


def test_outlets_and_months() -> None:
    other = Reference("Zeit", "zeit", "https://example.org/")
    found = make_catalogue(dated("a", "2019-01-01"), dated("b", "2019-01-31", source=other), dated("c", "2018-12-01"))
    assert [(outlet.subject.name, outlet.subject.slug, len(outlet.articles)) for outlet in found.outlets] == [
        ("South China Morning Post", "south-china-morning-post", 2),
        ("Zeit", "zeit", 1),
    ]
    assert [(str(month.subject.date), len(month.articles)) for month in found.months] == [
        ("2019-01-01", 2),
        ("2018-12-01", 1),
    ]


def test_an_empty_digest_has_its_pages() -> None:
    empty: Catalogue = make_catalogue()
    assert {page.url for page in pages(empty, REGISTRY.pages)} == {"/", "/archive/", "/search/", "/404.html"}
    assert menu(empty) == ()


def test_lists_are_divided() -> None:
    divided = [(url, pagination.number, list(entries)) for url, pagination, entries in paginated("/x/", range(7), 2)]
    assert divided == [("/x/", None, [0, 1, 2]), ("/x/page/2/", 2, [3, 4]), ("/x/page/1/", 1, [5, 6])]
    ((_, only, nothing),) = paginated("/x/", (), 2)
    assert (only.newer, only.older, only.oldest, list(nothing)) == (None, None, None, [])
    first, middle, last = (pagination for _, pagination, _ in paginated("/x/", range(7), 2))
    assert (first.newer, first.older, first.oldest) == (None, "/x/page/2/", "/x/page/1/")
    assert (middle.newer, middle.older, middle.newest) == ("/x/", "/x/page/1/", "/x/")
    assert (last.newer, last.older) == ("/x/page/2/", None)


def test_what_is_added_moves_nothing() -> None:
    """But for the list's own page, and the neighbour of a page that is new."""
    pages_of = [
        {url: (pagination, list(entries)) for url, pagination, entries in paginated("/x/", range(-size, 0), 10)}
        for size in range(100, 131)
    ]
    for before, after in pairwise(pages_of):
        assert len([url for url in before if before[url] != after[url]]) <= 2


def test_every_address_is_one_page() -> None:
    many = [dated(f"a{number}", "2019-01-01", quotes=(make_quote(),)) for number in range(45)]
    urls = [page.url for page in pages(make_catalogue(*many), REGISTRY.pages)]
    assert len(urls) == len(set(urls))
    assert {"/page/1/", "/topics/supply-chain/page/1/", "/people/liang-hua/page/1/", "/archive/2019/01/page/1/"} <= set(
        urls
    )
