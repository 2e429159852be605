"""What stands beside an annotation wherever it is told: on what terms an amount holds (whether it has happened, and
what time it is about), who says a quotation, and what has taken the place of an amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.model.article import Figure, LinkKind, Quotation, Status
from digest.translation.words import translatable

if TYPE_CHECKING:
    from collections.abc import Mapping

    from digest.model.superseding import Superseding
    from digest.translation.words import Words

LINK_LABELS: Mapping[LinkKind, str] = {
    LinkKind.PRIMARY: translatable("Primary sources"),
    LinkKind.BACKGROUND: translatable("Background"),
    LinkKind.DATA: translatable("Data"),
    LinkKind.RESPONSE: translatable("Responses"),
    LinkKind.UPDATE: translatable("Updates"),
    LinkKind.CORRECTION: translatable("Corrections"),
}


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


def said_anew(anew: Superseding, words: Words, amount: str = "", title: str = "") -> str:
    """That an amount is superseded, by which, and where that stands; with `amount` and `title` as they are written
    there, unless that is plain text."""
    return words.gettext(
        "Superseded: now %(amount)s, in “%(title)s”", amount=amount or anew.written, title=title or anew.by.title
    )


def attribution(quote: Quotation, words: Words) -> str:
    """Who says the quotation, and what they are; where nobody is named, the last alone."""
    if quote.role and quote.speakers:
        return words.pgettext("of a speaker", "%(name)s, %(role)s", name=said_by(quote, words), role=quote.role)
    return said_by(quote, words)


def said_by(quote: Quotation, words: Words) -> str:
    """Who says the quotation, by name; where nobody is named, what they are."""
    return words.listed([speaker.name for speaker in quote.speakers]) or quote.role
