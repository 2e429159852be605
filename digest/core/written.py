"""What the editor writes beside articles: introductions to editions, and static pages."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from markupsafe import Markup
from msgspec import Struct

from digest.core import editions, markdown, matter, urls
from digest.core.articles import Articles
from digest.core.frontmatter import EditionMatter, PageMatter
from digest.core.known import unknown
from digest.core.listing import StaticPage
from digest.core.problem import Code, Outcome, Place, Problem
from digest.core.settings import EditionPeriod, Settings
from digest.core.slug import slugify

EDITIONS = "content/editions/"
PAGES = "content/pages/"


class WrittenEdition(Struct, frozen=True):
    """`content/editions/SLUG.md`: a title, an introduction, and which articles come first."""

    slug: str
    title: str
    intro: Markup
    lead: str | None
    order: tuple[str, ...]


def read_editions(
    files: Mapping[str, bytes], settings: Settings, articles: Articles
) -> Outcome[dict[str, WrittenEdition]]:
    """Every written edition by its slug. It may name articles that still wait for their time."""
    edition_of = {a.slug: editions.slug_of(a.published.date(), settings.editions) for a in articles.verified}
    written: dict[str, WrittenEdition] = {}
    problems: list[Problem] = []
    for path in sorted(path for path in files if path.startswith(EDITIONS) and path.endswith(".md")):
        slug = path.removeprefix(EDITIONS).removesuffix(".md")
        if settings.editions is EditionPeriod.NONE or editions.days_of(slug, settings.editions) is None:
            problems.append(_misnamed(path, settings.editions))
            continue
        parsed = matter.parse(EditionMatter, path, files[path])
        problems.extend(parsed.problems)
        if parsed.value is None:
            continue
        own = parsed.value.matter
        named: list[tuple[str, tuple[str | int, ...]]] = [(own.lead, ("lead",))] if own.lead else []
        named += [(name, ("order", index)) for index, name in enumerate(own.order)]
        for name, keys in named:
            if edition_of.get(name) != slug and name not in articles.broken:
                problems.append(_elsewhere(parsed.value.document.place(keys), name, slug, edition_of))
        intro = markdown.to_html(parsed.value.text, parsed.value.text_line, path, urls.base_path(settings.url))
        problems.extend(intro.problems)
        written[slug] = WrittenEdition(slug, own.title, intro.value, own.lead, own.order)
    return Outcome(written, tuple(problems))


def read_pages(files: Mapping[str, bytes], settings: Settings, *, drafts: bool) -> Outcome[tuple[StaticPage, ...]]:
    """Every static page, `content/pages/NAME.md`, in order of their names."""
    pages: list[StaticPage] = []
    problems: list[Problem] = []
    for path in sorted(path for path in files if path.startswith(PAGES) and path.endswith(".md")):
        parsed = matter.parse(PageMatter, path, files[path])
        problems.extend(parsed.problems)
        if parsed.value is None:
            continue
        own = parsed.value.matter
        html = markdown.to_html(parsed.value.text, parsed.value.text_line, path, urls.base_path(settings.url))
        problems.extend(html.problems)
        if own.draft and not drafts:
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
