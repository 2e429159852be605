"""Verification: an article and its sidecar in; an `Article` out, whose every annotation rests on its passage.

This is the first promise of the tool: whatever cannot be verified is a problem, and nothing is anchored by likeness.
It keeps the third too: what comes out holds no more of the article's text than may be published (published.py).
"""

from __future__ import annotations

import datetime as dt
import zoneinfo
from collections.abc import Callable, Iterable
from typing import TypeVar

from digest.content.article_files import ParsedArticle, ParsedSidecar
from digest.content.sidecar_schema import OtherSource, Sidecar
from digest.content.site_schema import Settings
from digest.foundation import site_paths
from digest.foundation.problem import Code, Outcome, Place, Problem, unknown
from digest.markdown import article_text
from digest.model.article import Article, ContextLink, Figure, Publish, Quotation, Reference
from digest.text.folding import fold
from digest.text.slug import slugify
from digest.verification.annotation_ids import named, repeated
from digest.verification.figure import verify_figure
from digest.verification.locate import Text
from digest.verification.name_directory import NameDirectory
from digest.verification.publishable import Annotations, published, too_long
from digest.verification.quotation import verify_link, verify_quotation

Kind = TypeVar("Kind", Figure, Quotation, ContextLink)
_NO_SIDECAR = Sidecar()


def verify(
    parsed: ParsedArticle, beside: ParsedSidecar | None, settings: Settings, directory: NameDirectory
) -> Outcome[Article]:
    """The article with those of its annotations that hold, and a problem for each that does not."""
    front_matter = parsed.front_matter
    sidecar = beside.sidecar if beside else _NO_SIDECAR
    language = front_matter.language or settings.defaults.language or settings.language
    publish = front_matter.publish or settings.defaults.publish
    body = article_text.parse(parsed.text, parsed.text_line, parsed.path, site_paths.base_path(settings.url))
    text = Text(parsed.path, body.value, fold(body.value.text), language)
    annotations = _annotations(text, sidecar, beside, settings, directory)
    shown = published(text, annotations.value, publish)
    outlet_slug, outlet = directory.outlet(front_matter.source.outlet)
    article = Article(
        path=parsed.path,
        slug=front_matter.slug or slugify(parsed.name),
        title=front_matter.title,
        published=_moment(front_matter.published, settings.timezone),
        updated=_moment(front_matter.updated, settings.timezone) if front_matter.updated else None,
        source=Reference(
            outlet,
            outlet_slug,
            front_matter.source.url,
            front_matter.source.title,
            front_matter.source.authors,
            front_matter.source.archived or "",
        ),
        publish=publish,
        language=language,
        draft=front_matter.draft,
        aliases=front_matter.aliases,
        topics=tuple(dict.fromkeys(topic for topic in sidecar.topics if topic in settings.topics)),
        summary=sidecar.summary,
        why=sidecar.why,
        body=shown.body,
        figures=shown.annotations.figures,
        quotes=shown.annotations.quotes,
        links=shown.annotations.links,
        words=len(body.value.text.split()),
        share=shown.share,
    )
    problems = (*body.problems, *annotations.problems)
    limit = front_matter.excerpt_limit or settings.excerpt_limit
    if publish is Publish.FULL or shown.share <= limit:
        return Outcome(article, problems)
    place, where = parsed.document.place(("publish",)), beside.document if beside else parsed.document
    return Outcome(article, (*problems, too_long(shown, text, annotations.value, limit, place, where)))


def _annotations(
    text: Text, sidecar: Sidecar, beside: ParsedSidecar | None, settings: Settings, directory: NameDirectory
) -> Outcome[Annotations]:
    problems: list[Problem] = []

    def place(*keys: str | int) -> Place:
        return beside.document.place(keys) if beside else Place(text.path)

    def within(kind: str, index: int) -> Callable[[str], Place]:
        return lambda key: place(kind, index, key)

    def gathered(kind: str, outcomes: Iterable[Outcome[Kind] | Outcome[Kind | None]]) -> tuple[Kind, ...]:
        found = []
        for outcome in outcomes:
            problems.extend(outcome.problems)
            if outcome.value is not None:
                found.append(outcome.value)
        for index in repeated(found):
            name = found[index].id
            problems.append(
                place(kind, index, "id").problem(
                    Code.DUPLICATE_ID, f"the id {name!r} is taken", "ids are unique within an article: choose another"
                )
            )
        return named(found)

    for index, topic in enumerate(sidecar.topics):
        if topic not in settings.topics:
            problems.append(unknown(place("topics", index), Code.UNKNOWN_TOPIC, "topic", topic, settings.topics))
    figures = gathered(
        "figures",
        (
            verify_figure(entry, text, settings, directory, _other(entry.source, directory), within("figures", index))
            for index, entry in enumerate(sidecar.figures)
        ),
    )
    quotes = gathered(
        "quotes",
        (
            verify_quotation(entry, text, directory, _other(entry.source, directory), within("quotes", index))
            for index, entry in enumerate(sidecar.quotes)
        ),
    )
    links = gathered(
        "links",
        (verify_link(entry, text, within("links", index)) for index, entry in enumerate(sidecar.links)),
    )
    return Outcome(Annotations(figures, quotes, links), tuple(problems))


def _other(source: OtherSource | None, directory: NameDirectory) -> Reference | None:
    if source is None:
        return None
    slug, name = directory.outlet(source.outlet)
    return Reference(name, slug, source.url, archived=source.archived or "")


def _moment(written: dt.date, zone: str) -> dt.datetime:
    """A date or a time as a time in the digest's zone; a date is its midnight there, so that no day shifts."""
    where = zoneinfo.ZoneInfo(zone)
    if not isinstance(written, dt.datetime):
        moment = dt.datetime(written.year, written.month, written.day, tzinfo=where)
    else:
        moment = written.astimezone(where) if written.tzinfo else written.replace(tzinfo=where)
    # A time is kept with its offset, not with its zone: so it is the same before and after it is stored.
    offset = moment.utcoffset() or dt.timedelta()
    return moment.replace(tzinfo=dt.timezone(offset) if offset else dt.UTC)
