"""The edition that a day belongs to, and the days of an edition."""

from __future__ import annotations

import datetime as dt

import pytest

from digest.catalogue.editions import Days, days_of, example, label, slug_of
from digest.content.schema.site import EditionPeriod

DAILY, WEEKLY, MONTHLY, NONE = EditionPeriod.DAILY, EditionPeriod.WEEKLY, EditionPeriod.MONTHLY, EditionPeriod.NONE
YEARS = [dt.date(2019, 1, 1) + dt.timedelta(days=number) for number in range(3 * 365)]


@pytest.mark.parametrize(
    ("day", "period", "slug", "days"),
    [
        ("2019-11-21", DAILY, "2019-11-21", ("2019-11-21", "2019-11-21")),
        ("2019-11-21", WEEKLY, "2019-w47", ("2019-11-18", "2019-11-24")),
        ("2019-12-30", WEEKLY, "2020-w01", ("2019-12-30", "2020-01-05")),  # of the year that most of its days are in
        ("2021-01-01", WEEKLY, "2020-w53", ("2020-12-28", "2021-01-03")),
        ("2020-02-29", MONTHLY, "2020-02", ("2020-02-01", "2020-02-29")),
    ],
)
def test_a_day_has_an_edition_and_an_edition_its_days(
    day: str, period: EditionPeriod, slug: str, days: tuple[str, str]
) -> None:
    assert slug_of(dt.date.fromisoformat(day), period) == slug
    assert days_of(slug, period) == Days(*map(dt.date.fromisoformat, days))


@pytest.mark.parametrize("period", [DAILY, WEEKLY, MONTHLY])
def test_every_day_is_in_its_own_edition(period: EditionPeriod) -> None:
    for day in YEARS:
        days = days_of(slug_of(day, period), period)
        assert days
        assert days.start <= day <= days.end


@pytest.mark.parametrize(
    ("slug", "period"),
    [
        ("2019-02-30", DAILY),
        ("2019-w53", WEEKLY),
        ("2019-w00", WEEKLY),
        ("2019-W47", WEEKLY),
        ("2019-13", MONTHLY),
        ("0000-01", MONTHLY),
        ("2019-11", WEEKLY),
        ("2019-w47x", WEEKLY),
        ("", MONTHLY),
        ("2019-11", NONE),
    ],
)
def test_what_names_no_edition(slug: str, period: EditionPeriod) -> None:
    assert days_of(slug, period) is None


def test_without_editions_no_day_has_one() -> None:
    assert slug_of(dt.date(2019, 11, 21), NONE) == ""


@pytest.mark.parametrize(
    ("slug", "period", "language", "words"),
    [
        ("2019-11-21", DAILY, "en", "November 21, 2019"),
        ("2019-11-21", DAILY, "de", "21. November 2019"),
        ("2019-11", MONTHLY, "en", "November 2019"),
        ("2019-11", MONTHLY, "fr", "novembre 2019"),
    ],
)
def test_days_are_worded_as_the_language_does(slug: str, period: EditionPeriod, language: str, words: str) -> None:
    days = days_of(slug, period)
    assert days
    assert label(days, period, language) == words


@pytest.mark.parametrize("period", [DAILY, WEEKLY, MONTHLY])
def test_the_example_is_an_edition(period: EditionPeriod) -> None:
    assert days_of(example(period), period)
