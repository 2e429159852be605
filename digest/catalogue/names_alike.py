"""People whose names differ in a letter, an accent or a vowel sign, and whose pages would have one address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Party, PartyKind
from digest.model.article_record import ArticleRecord

_BETWEEN = re.compile(r"[-\s.,'’‐]+")


def check_names(articles: Iterable[ArticleRecord]) -> tuple[Problem, ...]:
    """A problem for each name that shares its page with another: who they are is for site.yaml to say."""
    problems: list[Problem] = []
    first: dict[tuple[PartyKind, str], tuple[str, str]] = {}
    told: set[tuple[str, str]] = set()
    for article in articles:
        path = f"{article.path.removesuffix('.md')}.yaml"
        for party in _named(article):
            if party.slug is None:
                continue
            name, where = first.setdefault((party.kind, party.slug), (party.name, path))
            if _plain(name) == _plain(party.name) or (name, party.name) in told:
                continue
            told.add((name, party.name))
            problems.append(
                Place(path).problem(
                    Code.NAMES_ALIKE,
                    f"{party.name} would share the page people/{party.slug}/ with {name} of {where}",
                    f"list both under `people` in site.yaml, each with a slug of its own; if they are one person, list "
                    f"{party.name!r} among the `aliases`",
                )
            )
    return tuple(problems)


def _named(article: ArticleRecord) -> Iterator[Party]:
    for quote in article.quotes:
        yield from quote.speakers
    for figure in article.figures:
        if figure.by:
            yield figure.by


def _plain(name: str) -> str:
    """`name` without what may be written otherwise for the same person: case, hyphens, full stops."""
    return _BETWEEN.sub(" ", unicodedata.normalize("NFC", name).casefold()).strip()
