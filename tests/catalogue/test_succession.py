"""Articles that correct, update or follow earlier ones: who is named, whose figures are given anew."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from msgspec.structs import replace

from digest.catalogue.succession import Relation, Succession, given_anew
from digest.model.article import Article, Predecessors, Status
from digest.model.article_record import file
from tests.builders import make_article, make_catalogue, make_figure, make_library


def article(slug: str, day: str, figures: tuple[Any, ...] = (), **named: Any) -> Article:
    published = dt.datetime.fromisoformat(day).replace(tzinfo=dt.UTC)
    names = {relation: tuple(names.split()) for relation, names in named.items()}
    return make_article(slug=slug, published=published, figures=figures, predecessors=Predecessors(**names))


def succession(*articles: Article) -> Succession:
    return Succession([file(each).record for each in articles])


def test_both_know_of_each_other_the_newest_first() -> None:
    first, second = article("a", "2026-01-01"), article("b", "2026-01-02", updates="a")
    third = article("c", "2026-01-03", corrects="a", follows="b")
    found = succession(third, first, second)
    assert [(each.relation, each.record.slug) for each in found.after("a")] == [
        (Relation.CORRECTS, "c"),
        (Relation.UPDATES, "b"),
    ]
    assert found.before("c") == Predecessors(corrects=("a",), follows=("b",))
    assert found.before("a") == Predecessors()


def test_what_is_not_shown_is_not_named() -> None:
    found = succession(article("b", "2026-01-02", updates="draft"))
    assert found.before("b") == Predecessors()
    assert found.after("draft") == ()


OLD = make_figure(id="figure-old", period="2025")


def anew(amount: str = "1.2 trillion yen", period: str | None = "2025", **changes: Any) -> Any:
    return make_figure(amount, id="figure-new", period=period, **changes)


# What a correction has, and whether the older figure of 2025 is superseded by it: not by the very amount again.
GIVEN = [
    (anew(), True),
    (anew(period="2025-01/2025-12"), True),
    (anew("1.1–1.2 trillion yen"), True),
    (anew("about 1.1 trillion yen"), True),
    (anew("1.1 trillion yen", status=Status.ESTIMATE), True),
    (anew("1.1 trillion yen"), False),
    (anew("1,100 billion yen"), False),
    (anew(period="2024"), False),
    (anew(measure="jobs-japan"), False),
    (anew(measure=None), False),
    (anew(status=Status.FORECAST), False),
    (anew(period=None), False),
]

LOOSE = make_figure(id="figure-old", period=None)
# The figures without a period that both articles have, and which of the older one's are superseded.
LOOSELY_GIVEN = [
    ((LOOSE,), (anew(period=None),), {"figure-old": "b"}),
    ((LOOSE,), (anew("1.1 trillion yen", period=None),), {}),
    ((LOOSE,), (anew(period=None, status=Status.TARGET),), {}),
    ((LOOSE, OLD), (anew(period=None), anew()), {"figure-old": "b"}),
    ((LOOSE, make_figure("3 yen", id="figure-other", period=None)), (anew(period=None),), {}),
    ((LOOSE,), (anew(period=None), make_figure("3 yen", id="figure-other", period=None)), {}),
    ((LOOSE,), (make_figure(id="figure-was", period=None), anew(period=None)), {"figure-old": "b"}),
]


@pytest.mark.parametrize(("old", "new", "superseded"), LOOSELY_GIVEN)
def test_one_figure_without_a_period_corrects_one(old: Any, new: Any, superseded: dict[str, str]) -> None:
    articles = article("a", "2026-01-01", old), article("b", "2026-01-02", new, corrects="a")
    assert succession(*articles).superseded("a") == superseded


@pytest.mark.parametrize(("given", "is_superseded"), GIVEN)
@pytest.mark.parametrize("relation", ["corrects", "updates"])
def test_a_correction_gives_figures_anew(given: Any, is_superseded: bool, relation: str) -> None:
    old, new = article("a", "2026-01-01", (OLD,)), article("b", "2026-01-02", (given,), **{relation: "a"})
    found = succession(old, new).superseded("a")
    assert found == ({"figure-old": "b"} if is_superseded and relation == "corrects" else {})


# The translation's day, its amount, and whether the correction is told there and supersedes its figure.
TRANSLATED = [
    ("2026-01-02", OLD, True, True),
    ("2026-01-02", make_figure(id="figure-old", period="2024"), True, False),
    ("2026-01-09", OLD, True, True),
    ("2026-01-09", anew(), False, False),
]


@pytest.mark.parametrize(("day", "figure", "is_told", "is_superseded"), TRANSLATED)
def test_a_correction_reaches_translations(day: str, figure: Any, is_told: bool, is_superseded: bool) -> None:
    old, new = article("a", "2026-01-01", (OLD,)), article("c", "2026-01-05", (anew(),), corrects="a")
    german = replace(article("b", day, (figure,)), translation_of="a", language="de")
    french = replace(german, slug="d", translation_of="b", language="fr")
    found = succession(old, german, french, new)
    for slug in ("b", "d"):
        assert [each.record.slug for each in found.after(slug)] == (["c"] if is_told else [])
        assert found.superseded(slug) == ({figure.id: "c"} if is_superseded else {})
    assert found.before("c") == Predecessors(corrects=("a",))


def test_a_translation_that_is_named_is_told_once() -> None:
    old, new = article("a", "2026-01-01", (OLD,)), article("c", "2026-01-05", (anew(),), corrects="a b")
    german = replace(article("b", "2026-01-02", (OLD,)), translation_of="a")
    assert len(succession(old, german, new).after("b")) == 1
    # A correction that is a translation of what it corrects is no correction of itself.
    own = replace(article("c", "2026-01-05", (anew(),), corrects="a"), translation_of="a")
    assert succession(old, own).after("c") == ()


def test_a_figure_of_no_period_is_never_superseded() -> None:
    loose = make_figure(id="figure-old", period=None)
    assert not succession(
        article("a", "2026-01-01", (loose,)), article("b", "2026-01-02", (loose,), corrects="a")
    ).superseded("a")


def test_the_newest_correction_counts() -> None:
    old, first = article("a", "2026-01-01", (OLD,)), article("b", "2026-01-02", (anew(),), corrects="a")
    found = succession(article("c", "2026-01-03", (anew("1.3 trillion yen"),), corrects="a b"), old, first)
    assert found.superseded("a") == {"figure-old": "c"}
    assert found.superseded("b") == {"figure-new": "c"}
    # The last finds that the first was right.
    found = succession(article("c", "2026-01-03", (OLD,), corrects="a b"), old, first)
    assert found.superseded("a") == {}
    assert found.superseded("b") == {"figure-new": "c"}


WRONG, RIGHT = (make_figure(amount, id=f"figure-{amount[0]}", period="2025") for amount in ("61.9 yen", "72.4 yen"))
# What a correction of WRONG has, which of it only tells what was wrong, and whether WRONG is superseded.
RETOLD = [
    ((WRONG, RIGHT), {"figure-6"}, True),
    ((RIGHT, WRONG), {"figure-6"}, True),
    ((RIGHT, make_figure("about 61.9 yen", id="figure-x", period="2025")), {"figure-x"}, True),
    ((RIGHT,), set(), True),
    ((WRONG,), set(), False),
    ((WRONG, make_figure("72.4 yen", id="figure-7", period="2024")), set(), False),
    ((WRONG, make_figure("72.4 yen", id="figure-7", period="2025", status=Status.FORECAST)), set(), False),
]


@pytest.mark.parametrize(("given", "retold", "is_superseded"), RETOLD)
def test_what_was_wrong_is_not_current_in_its_own_correction(
    given: tuple[Any, ...], retold: set[str], is_superseded: bool
) -> None:
    found = succession(article("a", "2026-01-01", (WRONG,)), article("b", "2026-01-02", given, corrects="a"))
    assert found.superseded("b") == dict.fromkeys(retold, "b")
    assert found.superseded("a") == ({"figure-6": "b"} if is_superseded else {})


@pytest.mark.parametrize(
    ("given", "changes"),
    [
        ((RIGHT,), [("61.9 yen", "72.4 yen")]),
        ((WRONG, RIGHT), [("61.9 yen", "72.4 yen")]),
        ((WRONG,), []),
        ((make_figure("72.4 yen", id="figure-7", period="2024"),), []),
    ],
)
def test_a_correction_tells_what_was_and_what_is(given: tuple[Any, ...], changes: list[tuple[str, str]]) -> None:
    old, new = article("a", "2026-01-01", (WRONG,)), article("b", "2026-01-02", given, corrects="a")
    pairs = given_anew(file(old).record, file(new).record)
    assert [(before.written, after.written) for before, after in pairs] == changes


def test_the_catalogue_marks_what_is_given_anew() -> None:
    other = make_figure(id="figure-other", period="2024")
    first, second = article("a", "2026-01-01", (OLD, other)), article("b", "2026-01-02", (anew(),), corrects="a")
    catalogue, article_store = make_library(first, second)
    newer, older = article_store.cards(catalogue.articles)
    assert [figure.id for figure in older.current_figures] == ["figure-other"]
    assert [figure.id for figure in newer.current_figures] == ["figure-new"]


def test_a_series_knows_its_superseded_points() -> None:
    catalogue = make_catalogue(article("a", "2026-01-01", (OLD,)), article("b", "2026-01-02", (anew(),), corrects="a"))
    (series,) = catalogue.measures
    assert [(point.record.slug, point.is_superseded) for point in series.points] == [("a", True), ("b", False)]


def test_what_stands_in_the_place_of_a_figure_is_what_the_last_correction_gives() -> None:
    first = article("a", "2026-01-01", (WRONG,))
    second = article("b", "2026-01-02", (WRONG, RIGHT), corrects="a")
    third = article("c", "2026-01-03", (make_figure("80 yen", id="figure-8", period="2025"),), corrects="b")
    for articles, by in (((first, second), ("b", "figure-7")), ((first, second, third), ("c", "figure-8"))):
        found = succession(*articles)
        (anew,) = found.marked(first).superseded
        assert (anew.superseded, anew.by.slug, anew.id) == ("figure-6", *by)
        assert [each.slug for each in found.marked(first).corrected_by] == ["b"]


def test_articles_that_correct_each_other_end() -> None:
    first = article("a", "2026-01-01", (WRONG,), corrects="b")
    second = article("b", "2026-01-02", (RIGHT,), corrects="a")
    found = succession(first, second)
    assert [each.by.slug for each in found.marked(first).superseded] != []
