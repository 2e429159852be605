"""From files to verified articles: each article is parsed with the sidecar beside it, and verified."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from digest.core import article, sidecar
from digest.core.directory import Directory
from digest.core.model import Article
from digest.core.problem import Code, Outcome, Place, Problem, failed
from digest.core.settings import Settings
from digest.core.verify import verify
from digest.core.work import Each, in_turn

FOLDER = "content/articles/"


@dataclass(frozen=True, slots=True)
class Pair:
    """An article's file and its sidecar's; one of them may be missing."""

    article: str
    sidecar: str


@dataclass(frozen=True, slots=True)
class Articles:
    """All articles of a digest: those that hold, and the names of those that do not."""

    verified: tuple[Article, ...]
    broken: frozenset[str]

    def divided(
        self, now: dt.datetime, *, drafts: bool, future: bool
    ) -> tuple[tuple[Article, ...], tuple[Article, ...]]:
        """The articles that the site shows at the time `now`, and those that wait."""
        shown: list[Article] = []
        waiting: list[Article] = []
        for entry in self.verified:
            visible = (drafts or not entry.draft) and (future or entry.published <= now)
            (shown if visible else waiting).append(entry)
        return tuple(shown), tuple(waiting)


def read_articles(
    files: Mapping[str, bytes], settings: Settings, names: Directory, each: Each = in_turn
) -> Outcome[Articles]:
    """Every article of the digest, parsed and verified."""
    verified: list[Article] = []
    broken: set[str] = set()
    problems: list[Problem] = []
    entries = pairs(files)
    rules = settings.model_dump_json().encode()

    def key(pair: Pair) -> Iterable[bytes]:
        return b"article", rules, pair.article.encode(), files.get(pair.article, b""), files.get(pair.sidecar, b"")

    outcomes = each(partial(read_article, files=files, settings=settings, names=names), entries, key=key)
    for pair, outcome in zip(entries, outcomes, strict=True):
        problems.extend(outcome.problems)
        if outcome.value is not None:
            verified.append(outcome.value)
        else:
            broken.add(pair.article.rpartition("/")[2].removesuffix(".md"))
    return Outcome(Articles(tuple(verified), frozenset(broken)), tuple(problems))


def pairs(paths: Iterable[str]) -> tuple[Pair, ...]:
    """The articles among `paths`, each with the sidecar of the same name, in order of their names."""
    names = {path.rpartition(".")[0] for path in paths if path.startswith(FOLDER) and path.endswith((".md", ".yaml"))}
    return tuple(Pair(f"{name}.md", f"{name}.yaml") for name in sorted(names))


def read_article(
    pair: Pair, files: Mapping[str, bytes], settings: Settings, names: Directory
) -> Outcome[Article | None]:
    """One article, parsed and verified; None where any of it is wrong. Depends on its two files and site.yaml alone."""
    if pair.article not in files:
        return Outcome(None, (_alone(pair),))
    parsed = article.parse(pair.article, files[pair.article])
    problems = list(parsed.problems)
    beside = None
    if pair.sidecar in files:
        outcome = sidecar.parse(pair.sidecar, files[pair.sidecar])
        beside = outcome.value
        problems.extend(outcome.problems)
    else:
        problems.append(
            Place(pair.article).problem(
                Code.ARTICLE_WITHOUT_SIDECAR,
                "the article has no annotations",
                f"write them in {pair.sidecar}",
            )
        )
    if parsed.value is None:
        return Outcome(None, tuple(problems))
    verified = verify(parsed.value, beside, settings, names)
    problems.extend(verified.problems)
    return Outcome(None if failed(problems) else verified.value, tuple(problems))


def _alone(pair: Pair) -> Problem:
    return Place(pair.sidecar).problem(
        Code.SIDECAR_WITHOUT_ARTICLE,
        f"there is no {pair.article} for this sidecar",
        "a sidecar has the name of its article: rename one of them, or delete the sidecar",
    )
