"""Status and period travel with an amount."""

from __future__ import annotations

import pytest

from digest.model.article import Status
from digest.model.terms import terms
from digest.translation.words import Words
from tests.builders import make_figure


@pytest.mark.parametrize(
    ("status", "period", "language", "said"),
    [
        (Status.ACTUAL, None, "en", ""),
        (Status.ACTUAL, "2019", "en", "2019"),
        (Status.FORECAST, None, "en", "forecast"),
        (Status.TARGET, "2019-Q3", "en", "target, Q3 2019"),
        (Status.ESTIMATE, "2019-05", "de", "estimate, Mai 2019"),
    ],
)
def test_terms(status: Status, period: str | None, language: str, said: str) -> None:
    assert terms(make_figure(status=status, period=period), Words(language)) == said
