"""Directives in texts, held against the digest: what they name has to be there."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from digest.catalogue.prose_files import EDITIONS
from digest.catalogue.unknown_article import unknown_article
from digest.foundation.problem import Code, Place, Problem, unknown
from digest.model.directives import MEASURE, QUOTE, Directive, in_html, place_of

if TYPE_CHECKING:
    from digest.catalogue.prose_files import WrittenEdition
    from digest.catalogue.types import StaticPage
    from digest.content.schema.site import Settings
    from digest.model.article_record import ArticleRecord


class _Written(NamedTuple):
    """The directives of the text in the file at `path`, of the article `own`, of a page or an edition."""

    path: str
    directives: tuple[Directive, ...]
    own: str = ""


def check_directives(
    articles: Iterable[ArticleRecord],
    shown: Iterable[ArticleRecord],
    broken: frozenset[str],
    pages: Iterable[StaticPage],
    editions: Iterable[WrittenEdition],
    settings: Settings,
    files: Mapping[str, bytes],
) -> Iterator[Problem]:
    """A problem for each directive that names what is unknown, and a warning where it is not `shown` yet.

    `broken` are the names of articles that do not hold: what these are is not known. `files` are the sources.
    """
    known = {article.slug: article for article in articles}
    texts = [_Written(each.path, each.directives, each.slug) for each in known.values() if each.directives]
    texts += [_Written(page.path, in_html(page.content)) for page in pages]
    texts += [_Written(f"{EDITIONS}{edition.slug}.md", in_html(edition.intro)) for edition in editions]
    texts = [text for text in texts if text.directives]
    if not texts:
        return
    visible = {article.slug for article in shown}
    told = {figure.measure for article in known.values() if article.slug in visible for figure in article.figures}
    for text in texts:
        source = files[text.path].decode("utf-8", "replace")
        for directive in text.directives:
            place = place_of(directive, source, 1, text.path)
            if directive.kind == MEASURE:
                yield from _of_measure(directive, place, settings, told)
            elif directive.name not in broken:
                yield from _of_annotation(directive, place, known, visible, text.own)


def _of_measure(directive: Directive, place: Place, settings: Settings, told: set[str | None]) -> Iterator[Problem]:
    if directive.name not in settings.measures:
        yield unknown(place, Code.UNKNOWN_MEASURE, "measure", directive.name, settings.measures)
    elif directive.name not in told:
        yield place.problem(
            Code.DIRECTIVE_EMPTY,
            f"no figure of the measure {directive.name!r} is published, so nothing is shown here",
            "give a figure this `measure`, or delete the line",
        )


def _of_annotation(
    directive: Directive, place: Place, known: Mapping[str, ArticleRecord], visible: set[str], own: str
) -> Iterator[Problem]:
    article = known.get(directive.name)
    if article is None:
        yield unknown_article(place, directive.name, known)
        return
    entries = article.quotes if directive.kind == QUOTE else article.figures
    ids = [entry.id for entry in entries]
    if directive.id not in ids:
        close = difflib.get_close_matches(directive.id, ids, n=1, cutoff=0.0)
        hint = f"did you mean {close[0]!r}?" if close else f"it has no {directive.kind} at all"
        message = f"the article {directive.name!r} has no {directive.kind} {directive.id!r}"
        yield place.problem(Code.UNKNOWN_ANNOTATION, message, hint)
    elif directive.name == own:
        yield place.problem(
            Code.DIRECTIVE_MISPLACED,
            f"{directive.id!r} is of this article, whose page shows it already",
            "name an annotation of another article",
        )
    elif directive.name not in visible:
        yield place.problem(
            Code.DIRECTIVE_EMPTY,
            f"the article {directive.name!r} is not published, so nothing is shown here",
            "wait until it is, or delete the line",
        )
