"""What the editor writes beside articles: introductions to editions, and static pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import NamedTuple

from markupsafe import Markup
from msgspec import Struct

from digest.catalogue import editions
from digest.catalogue.types import StaticPage
from digest.content import front_matter_file
from digest.content.dates import moment
from digest.content.front_matter_schema import EditionMatter, PageMatter
from digest.content.site_schema import EditionPeriod, Settings
from digest.foundation import site_paths
from digest.foundation.problem import Code, Outcome, Place, Problem, unknown
from digest.markdown import article_text
from digest.text.slug import slugify
from digest.verification.read_articles import Articles

EDITIONS = "content/editions/"
PAGES = "content/pages/"


class WrittenEdition(Struct, frozen=True):
    """`content/editions/SLUG.md`: a title, an introduction, and which articles come first."""

    slug: str
    title: str
    intro: Markup
    lead: str | None
    order: tuple[str, ...]


class Visible(NamedTuple):
    """What decides whether something is shown: the time, and whether drafts and what is of the future are asked for."""

    now: dt.datetime
    drafts: bool
    future: bool


class WrittenEditions(NamedTuple):
    """Written editions that are shown, by their slugs; and when the next of the others is."""

    shown: dict[str, WrittenEdition]
    until: dt.datetime | None


def read_editions(
    files: Mapping[str, bytes], settings: Settings, articles: Articles, visible: Visible
) -> Outcome[WrittenEditions]:
    """Every written edition whose time has come. It may name articles that still wait for theirs.

    An edition waits for its first day, and as long as the article that leads it: its introduction is about that.
    """
    records = {record.slug: record for record in articles.verified}
    edition_of = {slug: editions.slug_of(a.published.date(), settings.editions) for slug, a in records.items()}
    written: dict[str, WrittenEdition] = {}
    waiting: list[dt.datetime] = []
    problems: list[Problem] = []
    for path in sorted(path for path in files if path.startswith(EDITIONS) and path.endswith(".md")):
        slug = path.removeprefix(EDITIONS).removesuffix(".md")
        days = editions.days_of(slug, settings.editions)
        if settings.editions is EditionPeriod.NONE or days is None:
            problems.append(_misnamed(path, settings.editions))
            continue
        parsed = front_matter_file.parse(EditionMatter, path, files[path], in_part=True)
        problems.extend(parsed.problems)
        if parsed.value is None:
            continue
        own = parsed.value.front_matter
        named: list[tuple[str, tuple[str | int, ...]]] = [(own.lead, ("lead",))] if own.lead else []
        named += [(name, ("order", index)) for index, name in enumerate(own.order)]
        for name, keys in named:
            if edition_of.get(name) != slug and name not in articles.broken:
                problems.append(_elsewhere(parsed.value.document.place(keys), name, slug, edition_of))
        intro = article_text.to_html(
            parsed.value.text, parsed.value.text_line, path, site_paths.base_path(settings.url)
        )
        problems.extend(intro.problems)
        if parsed.value.part is not None:
            continue
        lead = records.get(own.lead or "")
        starts = moment(days.start, settings.timezone)
        starts = max(starts, lead.published) if lead else starts
        if (own.draft or (lead and lead.draft)) and not visible.drafts:
            continue
        if starts > visible.now and not visible.future:
            waiting.append(starts)
            continue
        written[slug] = WrittenEdition(slug, own.title, intro.value, own.lead, own.order)
    return Outcome(WrittenEditions(written, min(waiting, default=None)), tuple(problems))


def read_pages(files: Mapping[str, bytes], settings: Settings, *, drafts: bool) -> Outcome[tuple[StaticPage, ...]]:
    """Every static page, `content/pages/NAME.md`, in order of their names."""
    pages: list[StaticPage] = []
    problems: list[Problem] = []
    for path in sorted(path for path in files if path.startswith(PAGES) and path.endswith(".md")):
        parsed = front_matter_file.parse(
            PageMatter, path, files[path], stand_ins={"title": "(no title yet)"}, in_part=True
        )
        problems.extend(parsed.problems)
        if parsed.value is None:
            continue
        own = parsed.value.front_matter
        html = article_text.to_html(parsed.value.text, parsed.value.text_line, path, site_paths.base_path(settings.url))
        problems.extend(html.problems)
        if parsed.value.part or (own.draft and not drafts):
            continue
        slug = "/".join(slugify(part) for part in path.removeprefix(PAGES).removesuffix(".md").split("/"))
        pages.append(StaticPage(path, slug, own.title, own.description, html.value, own.menu, own.draft, own.aliases))
    return Outcome(tuple(pages), tuple(problems))


def _misnamed(path: str, period: EditionPeriod) -> Problem:
    if period is EditionPeriod.NONE:
        hint = "content/site.yaml says `editions: none`"
    else:
        hint = f"editions are {period.value}: name the file like {editions.example(period)}.md"
    return Place(path).problem(Code.FILE_NAME, "the file's name is not that of an edition", hint)


def _elsewhere(place: Place, name: str, slug: str, edition_of: Mapping[str, str]) -> Problem:
    if name in edition_of:
        return place.problem(
            Code.UNKNOWN_ARTICLE,
            f"{name!r} is not in this edition",
            f"its date puts it into {edition_of[name]}",
        )
    own: Collection[str] = [article for article, edition in edition_of.items() if edition == slug]
    return unknown(place, Code.UNKNOWN_ARTICLE, "article", name, own)
