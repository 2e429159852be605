"""A name that is no article's: in a text, or where an article says what it corrects or translates."""

from __future__ import annotations

from collections.abc import Mapping

from digest.foundation.problem import Code, Place, Problem, meant
from digest.model.article_record import ArticleRecord

_ADVICE = "write the last part of the article's address; an article whose file was renamed has another than before"


def unknown_article(place: Place, name: str, known: Mapping[str, ArticleRecord]) -> Problem:
    """The problem of a `name` that none of the `known` articles has, by their slugs; its hint tells which may be meant.

    That is the one which had it before and says so in `aliases`, or the nearest.
    """
    former = f"/{name}/"
    moved = [slug for slug, article in known.items() if any(alias.endswith(former) for alias in article.aliases)]
    hint = f"it is called {moved[0]!r} now" if moved else meant(name, known)
    return place.problem(Code.UNKNOWN_ARTICLE, f"there is no article {name!r}", hint or _ADVICE)
