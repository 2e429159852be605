"""The site's menu: the lists that are not empty and the pages, or those that site.yaml names, in its order."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping

from digest.catalogue.addresses.permalinks import permalink
from digest.catalogue.measures.summary import loose_forecasts, summarise_all
from digest.catalogue.types import Catalogue
from digest.content.schema.fields import is_site_path
from digest.content.schema.site import Settings
from digest.content.site_file import SETTINGS
from digest.foundation.problem import Code, Problem
from digest.model.article_record import ArticleRecord
from digest.pages.jobs import NavigationLink
from digest.pages.lists.corrections import CORRECTIONS, logged_articles
from digest.pages.lists.quotations import QUOTATIONS
from digest.pages.lists.timeline import TIMELINE
from digest.pages.numbers.disagreements import DISAGREEMENTS, all_disagreements
from digest.pages.numbers.forecasts import FORECASTS, all_forecasts
from digest.pages.reported import DESK
from digest.text.decoding import decode
from digest.translation.words import Words
from digest.yaml import loader

_PAGES, _STATIC = "content/pages/", "content/static"
_OF_A_TIME = re.compile(r"/(?:editions|archive)/\d")
"""What begins the addresses of editions and months, which have pages as articles appear."""


def menu(catalogue: Catalogue) -> tuple[NavigationLink, ...]:
    """The site's menu. Entries of site.yaml that lead to what has no page yet are left out, as empty lists are."""
    settings = catalogue.settings
    further = tuple(NavigationLink(item.title, item.url) for item in settings.navigation)
    names = dict(_with_pages(catalogue))
    if settings.menu is None:
        pages = (NavigationLink(page.title, permalink(page)) for page in catalogue.pages if page.menu)
        return (
            *(NavigationLink(names[url], url) for url in _built_in(settings.words) if url in names),
            *pages,
            *further,
        )
    known = _may_have_pages(settings)
    chosen = (
        NavigationLink(entry.title or names.get(entry.url, ""), entry.url)
        for entry in settings.menu
        if entry.url in names or (entry.title and entry.url not in known)
    )
    return (*chosen, *further)


def check_menu(
    settings: Settings, files: Mapping[str, bytes], articles: Iterable[ArticleRecord] = ()
) -> Iterator[Problem]:
    """A problem for each entry of the menu without a title that leads to no page which the digest has a name for, and
    for each that stands there already. `articles` are those that may have pages: in a menu they need a title."""
    pages = [f"/{path.removeprefix(_PAGES).removesuffix('.md')}/" for path in files if path.startswith(_PAGES)]
    known = {**_may_have_pages(settings), **dict.fromkeys(pages, "")}
    entries = settings.menu or ()
    unknown = [(at, entry.url) for at, entry in enumerate(entries) if not entry.title and entry.url not in known]
    again = [at for at, entry in enumerate(entries) if entry in entries[:at]]
    if not (unknown or again):
        return
    document = loader.parse(decode(SETTINGS, files[SETTINGS], len(files[SETTINGS]), "").value or "", SETTINGS).value
    if document is None:
        return
    for index in again:
        message = f"menu[{index}] leads to {entries[index].url}, as an entry before it does"
        yield document.place(("menu", index)).problem(Code.BAD_VALUE, message, "delete one of them")
    untitled = {permalink(article) for article in articles}
    untitled |= {path.removeprefix(_STATIC) for path in files if path.startswith(_STATIC)}
    for index, url in unknown:
        has_no_name = not is_site_path(url) or url.partition("#")[0] in untitled or _OF_A_TIME.match(url)
        if has_no_name:
            code, complaint = Code.MISSING_KEY, "and has no title"
            hint = f"write what the menu says: {{url: {url}, title: …}}"
        else:
            code, complaint = Code.BROKEN_LINK, "which is none of the lists and pages"
            (nearest,) = difflib.get_close_matches(url, sorted({*known, *untitled}), n=1, cutoff=0.0)
            hint = f"did you mean {nearest}?"
        yield document.place(("menu", index)).problem(code, f"menu[{index}] leads to {url}, {complaint}", hint)


def _built_in(words: Words) -> dict[str, str]:
    """The lists that the menu has in their order, unless site.yaml says otherwise."""
    return {
        "/editions/": words.gettext("Editions"),
        "/topics/": words.gettext("Topics"),
        "/people/": words.gettext("People"),
        DESK: words.gettext("Numbers"),
        "/outlets/": words.gettext("Outlets"),
        QUOTATIONS: words.gettext("Quotations"),
        TIMELINE: words.gettext("Timeline"),
        "/archive/": words.gettext("Archive"),
    }


def _others(words: Words) -> dict[str, str]:
    """Pages that the menu has where site.yaml names them."""
    return {
        "/": words.gettext("Home"),
        "/search/": words.gettext("Search"),
        "/data/": words.gettext("Open data"),
        CORRECTIONS: words.gettext("Corrections and updates"),
        FORECASTS: words.gettext("Forecasts"),
        DISAGREEMENTS: words.gettext("Where sources disagree"),
    }


def _may_have_pages(settings: Settings) -> dict[str, str]:
    """The pages that can be told from the settings, and their names."""
    return {
        **_built_in(settings.words),
        **_others(settings.words),
        **{f"/topics/{slug}/": topic.label for slug, topic in settings.topics.items()},
        **{f"/people/{slug}/": person.name for slug, person in settings.people.items()},
        **{f"/organisations/{slug}/": body.name for slug, body in settings.organisations.items()},
        **{f"/outlets/{slug}/": outlet.name for slug, outlet in settings.outlets.items()},
        **{f"/measures/{slug}/": measure.label for slug, measure in settings.measures.items()},
    }


def _told(catalogue: Catalogue, asked: Container[str]) -> dict[str, bool]:
    """Whether there is anything to tell on each of the pages that is asked for: it takes some working out."""
    tell: Mapping[str, Callable[[], bool]] = {
        CORRECTIONS: lambda: any(logged_articles(catalogue)),
        FORECASTS: lambda: bool(all_forecasts(summarise_all(catalogue), loose_forecasts(catalogue))),
        DISAGREEMENTS: lambda: bool(all_disagreements(summarise_all(catalogue))),
    }
    return {url: url in asked and has_any() for url, has_any in tell.items()}


def _with_pages(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """What has a page, and what it is called."""
    settings = catalogue.settings
    there = {
        "/editions/": catalogue.editions,
        "/topics/": catalogue.topics,
        "/people/": catalogue.parties,
        DESK: catalogue.measures or loose_forecasts(catalogue),
        "/outlets/": catalogue.outlets,
        QUOTATIONS: any(article.quotes for article in catalogue.stories),
        TIMELINE: catalogue.articles,
        "/archive/": catalogue.months,
        "/": True,
        "/search/": settings.search,
        "/data/": settings.data,
        **_told(catalogue, {entry.url for entry in settings.menu or ()}),
    }
    names = {**_built_in(settings.words), **_others(settings.words)}
    yield from ((url, names[url]) for url, entries in there.items() if entries)
    yield from ((permalink(each.subject), each.subject.label) for each in catalogue.topics)
    yield from ((permalink(each.subject), each.subject.name) for each in catalogue.parties)
    yield from ((permalink(each.subject), each.subject.name) for each in catalogue.outlets)
    yield from ((permalink(each.subject), each.subject.label) for each in catalogue.measures)
    yield from ((permalink(each), each.title) for each in catalogue.pages)
