"""Verifying a context link: the passage that it explains is in the article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digest.foundation.problem import Outcome, Place
from digest.model.article import ContextLink
from digest.verification.kind import Grounds, KindVerification, PlaceOf
from digest.verification.passages.locate import Spans, Text, locate

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.kinds.links.schema import LinkEntry


def verify_link(entry: LinkEntry, text: Text, place: Callable[[str], Place]) -> Outcome[ContextLink]:
    """The context link that `entry` gives, with the span of the passage it explains, if it names one."""
    located = locate(text, entry.at, partial(place, "at")) if entry.at else Outcome(())
    link = ContextLink(
        id=entry.id or "",
        url=entry.url,
        title=entry.title,
        kind=entry.kind,
        why=entry.why,
        outlet=entry.outlet,
        archived=entry.archived or "",
        spans=located.value,
    )
    return Outcome(link, located.problems)


def _verify(entry: LinkEntry, grounds: Grounds, place: PlaceOf) -> Outcome[ContextLink]:
    return verify_link(entry, grounds.text, place)


def _passages(entry: LinkEntry, grounds: Grounds, place: PlaceOf) -> Spans:
    return verify_link(entry, grounds.text, place).value.spans


def _words(link: ContextLink) -> str:
    return link.title


VERIFICATION = KindVerification(key="links", prefix="link", verify=_verify, passages=_passages, words=_words)
