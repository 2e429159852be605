"""On what terms an amount holds: whether it has happened, and what time it is about. They stand wherever it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.model.article import Figure, Status

if TYPE_CHECKING:
    from digest.translation.words import Words


def said_status(status: Status, words: Words) -> str:
    """What readers are told of an amount that is not known to be so; empty for one that is."""
    match status:
        case Status.ESTIMATE:
            return words.pgettext("of an amount", "estimate")
        case Status.FORECAST:
            return words.pgettext("of an amount", "forecast")
        case Status.TARGET:
            return words.pgettext("of an amount", "target")
        case _:
            return ""


def terms(figure: Figure, words: Words) -> str:
    """The status of `figure`, unless it is an actual one, and its period, in `words`.

    `forecast, 2019`; empty for what has happened at no time that is given.
    """
    status = said_status(figure.status, words)
    period = figure.period.label(words.language) if figure.period else ""
    if status and period:
        return words.pgettext("of an amount", "%(status)s, %(period)s", status=status, period=period)
    return status or period
