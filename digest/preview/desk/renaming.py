"""An article that was renamed on the disk while a form of it was open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from digest.verification.read_articles import Pair, pairs


class SeenByNow(NamedTuple):
    """What a page knows an article's files by, under the names that they have by now; and the path that the article had
    then, where it was renamed since, else nothing."""

    seen: Mapping[str, str]
    was: str = ""


def seen_by_now(seen: Mapping[str, str], now: Pair) -> SeenByNow:
    """What a page that has `seen` an article knows its files by, which are `now` those of a pair."""
    then = pairs(path for path in seen if path.endswith(".md"))
    if len(then) != 1 or then[0] == now:
        return SeenByNow(seen)
    (was,) = then
    renamed = {was.article: now.article, was.sidecar: now.sidecar}
    return SeenByNow({renamed.get(path, path): each for path, each in seen.items()}, was.article)
