"""People whose names differ in a letter, an accent or a vowel sign, and whose pages would have one address."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from digest.content.article_files import parse_sidecar
from digest.content.schema.sidecar import Sidecar
from digest.foundation.problem import Code, Place, Problem
from digest.model.article import Party, PartyKind
from digest.model.article_record import ArticleRecord

_BETWEEN = re.compile(r"[-\s.,'’‐]+")


def check_names(
    articles: Iterable[ArticleRecord], files: Mapping[str, bytes], model: type[Sidecar]
) -> tuple[Problem, ...]:
    """A problem for each name that shares its page with another, where it is written: who they are is for site.yaml.

    `files` are the sources, and `model` is that of sidecars.
    """
    problems: list[Problem] = []
    first: dict[tuple[PartyKind, str], tuple[str, str]] = {}
    told: set[tuple[str, str]] = set()
    for article in articles:
        path = f"{article.path.removesuffix('.md')}.yaml"
        for party in _named(article):
            if party.slug is None:
                continue
            name, where = first.setdefault((party.kind, party.slug), (party.name, path))
            if name == party.name or _plain(name) == _plain(party.name) or (name, party.name) in told:
                continue
            told.add((name, party.name))
            problems.append(
                _place(path, files, model, party.name).problem(
                    Code.NAMES_ALIKE,
                    f"{party.name} would share the page people/{party.slug}/ with {name} of {where}",
                    f"list both under `people` in site.yaml, each with a slug of its own; if they are one person, list "
                    f"{party.name!r} among the `aliases`",
                )
            )
    return tuple(problems)


def _place(path: str, files: Mapping[str, bytes], model: type[Sidecar], name: str) -> Place:
    """Where the sidecar at `path` names `name`: in a quotation or a figure."""
    read = parse_sidecar(path, files[path], model).value if path in files else None
    if read is None:
        return Place(path)
    return next(
        (read.document.place(keys) for keys, text in read.document.texts() if " ".join(text.split()) == name),
        Place(path),
    )


def _named(article: ArticleRecord) -> Iterator[Party]:
    for quote in article.quotes:
        yield from quote.speakers
    for figure in article.figures:
        if figure.by:
            yield figure.by


def _plain(name: str) -> str:
    """`name` without what may be written otherwise for the same person: case, hyphens, full stops."""
    return _BETWEEN.sub(" ", unicodedata.normalize("NFC", name).casefold()).strip()
