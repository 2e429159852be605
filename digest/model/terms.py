"""On what terms an amount holds: whether it has happened, and what time it is about. They stand wherever it does."""

from __future__ import annotations

from digest.model.article import Figure, Status


def terms(figure: Figure, language: str) -> str:
    """The status of `figure`, unless it is an actual one, and its period as a reader of `language` sees it.

    `forecast, 2019`; empty for what has happened at no time that is given.
    """
    status = "" if figure.status is Status.ACTUAL else figure.status.value
    period = figure.period.label(language) if figure.period else ""
    return ", ".join(filter(None, (status, period)))
