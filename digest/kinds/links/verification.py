"""Verifying a context link: the passage that it explains is in the article."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from digest.foundation.problem import Outcome, Place
from digest.model.article import ContextLink
from digest.verification.locate import Text, locate

if TYPE_CHECKING:
    from collections.abc import Callable

    from digest.content.sidecar_schema import LinkEntry


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
