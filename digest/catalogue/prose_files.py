"""What the editor writes beside articles: introductions to editions, and static pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from functools import partial
from typing import NamedTuple

from markupsafe import Markup
from msgspec import Struct

from digest.catalogue import editions
from digest.catalogue.types import StaticPage
from digest.content import front_matter_file
from digest.content.empty_texts import empty_text
from digest.content.schema.dates import moment
from digest.content.schema.front_matter import EditionMatter, PageMatter
from digest.content.schema.site import EditionPeriod, Settings
from digest.content.static_pictures import StaticPictures
from digest.foundation import site_paths
from digest.foundation.internal_error import Faults
from digest.foundation.problem import MOST_NAMED, Code, Outcome, Place, Problem, meant
from digest.markdown import article_text
from digest.markdown.pictures import SizeOf
from digest.model.article_record import ArticleRecord
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


class UnsoundProse(NamedTuple):
    """What is sound of an edition or page that does not hold: to be looked at, and never to be shown."""

    path: str
    url: str
    html: Markup
    is_draft: bool


class WrittenEditions(NamedTuple):
    """Written editions that are shown, by their slugs; when the next of the others is; and those that do not hold."""

    shown: dict[str, WrittenEdition]
    until: dt.datetime | None
    unsound: tuple[UnsoundProse, ...] = ()


class StaticPages(NamedTuple):
    """Static pages that are shown, and those that do not hold."""

    shown: tuple[StaticPage, ...]
    unsound: tuple[UnsoundProse, ...] = ()


def read_editions(
    files: Mapping[str, bytes], settings: Settings, articles: Articles, visible: Visible
) -> Outcome[WrittenEditions]:
    """Every written edition whose time has come. It may name articles that still wait for theirs.

    An edition waits for its first day, and as long as the article that leads it: its introduction is about that.
    """
    written: dict[str, WrittenEdition] = {}
    waiting: list[dt.datetime] = []
    unsound: list[UnsoundProse] = []
    problems: list[Problem] = []
    faults = Faults()
    paths = sorted(path for path in files if path.startswith(EDITIONS) and path.endswith(".md"))
    if not paths:
        return Outcome(WrittenEditions({}, None, ()))
    of_articles = _OfArticles(
        {record.slug: record for record in articles.verified},
        {a.slug: editions.slug_of(a.published.date(), settings.editions) for a in articles.verified},
        articles.broken,
    )
    for path in paths:
        read = partial(_edition, path, files[path], settings, of_articles, _sizes(files))
        found = faults.caught("reading the edition", read, Outcome(None), path)
        problems.extend(found.problems)
        if found.value is None:
            continue
        if isinstance(found.value, UnsoundProse):
            unsound += [found.value] if visible.drafts or not found.value.is_draft else []
            continue
        edition, starts, is_draft = found.value
        if is_draft and not visible.drafts:
            continue
        if starts > visible.now and not visible.future:
            waiting.append(starts)
            continue
        written[edition.slug] = edition
    known = WrittenEditions(written, min(waiting, default=None), tuple(unsound))
    return Outcome(known, (*problems, *faults.problems))


class _OfArticles(NamedTuple):
    """What editions need to know of articles: their records, and their editions, by slug; those that are broken."""

    records: Mapping[str, ArticleRecord]
    edition_of: Mapping[str, str]
    broken: Collection[str]


def _edition(
    path: str, data: bytes, settings: Settings, articles: _OfArticles, size_of: SizeOf
) -> Outcome[tuple[WrittenEdition, dt.datetime, bool] | UnsoundProse | None]:
    """The edition that is written in the file at `path`, when its time comes, and whether it is a draft."""
    slug = path.removeprefix(EDITIONS).removesuffix(".md")
    days = editions.days_of(slug, settings.editions)
    has_place = settings.editions is not EditionPeriod.NONE and days is not None
    parsed = front_matter_file.parse(EditionMatter, path, data, in_part=True)
    problems = [*parsed.problems] if has_place else [_misnamed(path, settings.editions), *parsed.problems]
    if parsed.value is None:
        return Outcome(None, tuple(problems))
    own = parsed.value.front_matter
    named: list[tuple[str, tuple[str | int, ...]]] = [(own.lead, ("lead",))] if own.lead else []
    named += [(name, ("order", index)) for index, name in enumerate(own.order)]
    for name, keys in named if has_place else ():
        if articles.edition_of.get(name) != slug and name not in articles.broken:
            problems.append(_elsewhere(parsed.value.document.place(keys), name, slug, articles.edition_of))
    intro = article_text.to_html(
        parsed.value.text,
        parsed.value.text_line,
        path,
        site_paths.base_path(settings.url),
        size_of,
        directives=True,
        language=settings.language,
    )
    if parsed.value.part is not None or days is None or not has_place:
        unsound = UnsoundProse(path, f"/editions/{slug}/", intro.value, own.draft)
        return Outcome(unsound, (*problems, *intro.problems))
    lead = articles.records.get(own.lead or "")
    starts = moment(days.start, settings.timezone)
    written = WrittenEdition(slug, own.title, intro.value, own.lead, own.order)
    is_draft = own.draft or bool(lead and lead.draft)
    return Outcome((written, max(starts, lead.published) if lead else starts, is_draft), (*problems, *intro.problems))


def parse_page(path: str, data: bytes) -> Outcome[front_matter_file.Parsed[PageMatter] | None]:
    """A static page in its two parts, with what is wrong with it; it may lack its title."""
    return front_matter_file.parse(PageMatter, path, data, stand_ins={"title": "(no title yet)"}, in_part=True)


def read_pages(files: Mapping[str, bytes], settings: Settings, *, drafts: bool) -> Outcome[StaticPages]:
    """Every static page, `content/pages/NAME.md`, in order of their names."""
    pages: list[StaticPage] = []
    unsound: list[UnsoundProse] = []
    problems: list[Problem] = []
    faults = Faults()
    for path in sorted(path for path in files if path.startswith(PAGES) and path.endswith(".md")):
        read = partial(_page, path, files[path], settings, _sizes(files))
        found = faults.caught("reading the page", read, Outcome(None), path)
        problems.extend(found.problems)
        if isinstance(found.value, UnsoundProse):
            unsound += [found.value] if drafts or not found.value.is_draft else []
        elif found.value and (drafts or not found.value.draft):
            pages.append(found.value)
    return Outcome(StaticPages(tuple(pages), tuple(unsound)), (*problems, *faults.problems))


def _page(path: str, data: bytes, settings: Settings, size_of: SizeOf) -> Outcome[StaticPage | UnsoundProse | None]:
    """The static page that is written in the file at `path`."""
    parsed = parse_page(path, data)
    if parsed.value is None:
        return Outcome(None, parsed.problems)
    own = parsed.value.front_matter
    html = article_text.to_html(
        parsed.value.text,
        parsed.value.text_line,
        path,
        site_paths.base_path(settings.url),
        size_of,
        language=settings.language,
        directives=True,
    )
    empty = empty_text(parsed.value, html.value.striptags(), (html.value,))
    problems = (*parsed.problems, *html.problems, *empty)
    slug = "/".join(slugify(part) for part in path.removeprefix(PAGES).removesuffix(".md").split("/"))
    if parsed.value.part is not None:
        return Outcome(UnsoundProse(path, f"/{slug}/", html.value, own.draft), problems)
    page = StaticPage(path, slug, own.title, own.description, html.value, own.menu, own.draft, own.aliases)
    return Outcome(page, problems)


def _sizes(files: Mapping[str, bytes]) -> SizeOf:
    return StaticPictures(files, lambda _: b"").size_of


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
    own = sorted(article for article, edition in edition_of.items() if edition == slug)
    hint = meant(name, own) or (f"this edition has {', '.join(own[:MOST_NAMED])}" if own else "this edition has none")
    return place.problem(Code.UNKNOWN_ARTICLE, f"there is no article {name!r}", hint)
