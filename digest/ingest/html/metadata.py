"""What a page in HTML says of its article, by whom it is most to be believed; each with what has said it.

JSON-LD is written for search engines, which check it; then come meta elements, for other readers of links; then what
the page shows. A date counts where it tells a whole day, and as the day that it has where it was written: no time zone
moves it. What changed last says nothing of when it was published.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from digest.content.schema.fields import fit_for_web, is_web_url
from digest.ingest.html import json_ld
from digest.ingest.html.author_names import author_names
from digest.ingest.html.tree import visible_text
from digest.ingest.page_lines.assembly import is_outlet
from digest.ingest.page_lines.byline import authors, is_newsroom, until_break
from digest.ingest.source_page import Metadata
from digest.text.white_space import in_one_line
from digest.translation.locales import canonical

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LD = "the page's JSON-LD"
_TITLES = ("og:title", "twitter:title", "parsely-title", "dc.title", "dcterms.title", "title", "headline")
_AUTHORS = (
    "author", "article:author", "parsely-author", "sailthru.author", "byl", "dc.creator", "dcterms.creator",
    "dc.author", "citation_author", "og:article:author", "authors", "cxenseparse:author",
)  # fmt: skip
_DATES = (
    "article:published_time", "article:published", "og:published_time", "datepublished", "date", "pubdate",
    "publishdate", "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dc.date",
    "dcterms.created", "dcterms.date", "dcterms.issued", "dc.date.created", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime", "originalpublicationdate", "article_date_original", "iso-8601-publish-date",
    "citation_publication_date", "citation_date", "og:article:published_time", "rnews:datepublished",
    "shareaholic:article_published_time", "last-published", "publication_date",
)  # fmt: skip
_OUTLETS = (
    "og:site_name",
    "application-name",
    "dc.publisher",
    "twitter:app:name:iphone",
    "publisher",
    "citation_journal_title",
)
_LANGUAGES = ("og:locale", "content-language", "dc.language", "language")
_ABOVE, _BELOW = 15, 120  # elements above a main heading, and below it, among which its time may be
_AUTHOR_CLASS = re.compile(r"(?:article|byline|post)?[-_]?authors?(?:[-_]?(?:names?|text|link))?", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_SHORT = 2  # letters of most languages' tags; CLDR has those for what ISO 639 also has three for
_Nodes = list[Mapping[str, Any]]
_Meta = Mapping[str, list[str]]
_DAY = re.compile(r"\s*(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<date>[0-3]\d)(?!\d)")
_COMPACT = re.compile(r"\s*(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<date>[0-3]\d)(?:T?\d{4,6}|$)")
_UPDATED = re.compile(r"updat|modif|change|aktualis|stand|bijgewerkt|aggiorn|actualiz|mise? à jour", re.IGNORECASE)
_SUFFIX = re.compile(r"\s+(?:[|·•»]|[-–—])\s+(?P<rest>[^|·•»]+)$|\s*[|｜]\s*(?P<end>[^|｜]+)$")


def read_metadata(tree: HtmlElement, address: str) -> Metadata:
    """What the page `tree`, found at `address` (empty where nobody knows), says of its article."""
    nodes = json_ld.articles([script.text or "" for script in tree.iter("script") if _is_json_ld(script)])
    meta = _meta(tree)
    found: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for key, candidates in (
        ("outlet", _outlets(nodes, meta)),
        ("title", _titles(nodes, meta, tree)),
        ("authors", _authors(nodes, meta, tree)),
        ("published", _dates(nodes, meta, tree)),
        ("url", _addresses(nodes, meta, tree, address)),
        ("language", _languages(nodes, meta, tree)),
        ("description", _descriptions(nodes, meta)),
    ):
        told = [(value, origin) for value, origin in candidates if value]
        if told:
            found[key], origins[key] = _best_authors(told, found) if key == "authors" else told[0]
    if "title" in found:
        headings = [visible_text(heading) for heading in tree.iter("h1")]
        found["title"] = _without_outlet(found["title"], found.get("outlet", ""), headings)
    return Metadata(**found, is_free=json_ld.is_free(nodes), origins=origins)


def _best_authors(told: list[tuple[Any, str]], found: Mapping[str, Any]) -> tuple[Any, str]:
    """The people of the first that names any: pages name their outlet where a field must be filled in."""
    known = Metadata(outlet=found.get("outlet", ""))
    for names, origin in told:
        people = tuple(name for name in names if not (is_outlet(name, known) or is_newsroom(name)))
        if people:
            return people, origin
    return told[0]


def _is_json_ld(script: HtmlElement) -> bool:
    return "ld+json" in (script.get("type") or "").lower()


def _meta(tree: HtmlElement) -> dict[str, list[str]]:
    """The contents of meta elements by their names, in lower case."""
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = in_one_line(element.get("content") or "")
        for key in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := (element.get(key) or "").strip().lower()):
                found.setdefault(name, []).append(content)
    return found


def _told(meta: _Meta, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for name in names:
        for content in meta.get(name, ()):
            yield content, f"the page's meta element {name}"


def _titles(nodes: _Nodes, meta: _Meta, tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for node in nodes:
        yield json_ld.text(node.get("headline")), _LD
    yield from _told(meta, _TITLES)
    headings = [visible_text(heading) for heading in tree.iter("h1")]
    if len(headings) == 1:
        yield headings[0], "the page's main heading"
    for node in nodes:
        yield json_ld.text(node.get("name")), _LD


def _authors(nodes: _Nodes, meta: _Meta, tree: HtmlElement) -> Iterator[tuple[tuple[str, ...], str]]:
    for key in ("author", "creator"):
        for node in nodes:
            yield author_names(json_ld.names(node.get(key))), _LD
    for name in _AUTHORS:
        yield author_names(meta.get(name, [])), f"the page's meta element {name}"
    marked = [
        element
        for element in tree.iter("a", "span", "div", "p", "address")
        if element.get("rel") == "author" or (element.get("itemprop") or "").lower() in ("author", "creator")
    ]
    home = _grandparent(marked[0]) if marked else None
    together = [element for element in marked if _grandparent(element) is home]
    named = author_names(until_break(_by_lines(element)) for element in together)
    around = marked[0].getparent() if marked else None
    line = authors(_by_lines(around)) if around is not None else ()
    # One of two may have a page of their own, which alone is marked: the line around it names both.
    yield (line if set(named) < set(line) else named), "the page's marked author"
    yield _classed_authors(tree), "the page's marked author"


def _classed_authors(tree: HtmlElement) -> tuple[str, ...]:
    """The names in the first elements below the main heading whose class says that they are authors'."""
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    heading = next((place for place, element in enumerate(elements) if element.tag == "h1"), len(elements))
    near = elements[heading : heading + _BELOW]
    classed = [each for each in near if any(_AUTHOR_CLASS.fullmatch(name) for name in each.get("class", "").split())]
    home = _grandparent(classed[0]) if classed else None
    found = (authors(_by_lines(each).strip()) for each in classed if _grandparent(each) is home)
    return tuple(dict.fromkeys(name for names in found for name in names))


def _by_lines(element: HtmlElement) -> str:
    """The text of an element, with its line breaks."""
    found = _SPACE.sub(" ", element.text or "")
    for child in element:
        if isinstance(child.tag, str):
            found += "\n" if child.tag == "br" else _by_lines(child)
        found += _SPACE.sub(" ", child.tail or "")
    return found


def _grandparent(element: HtmlElement) -> HtmlElement | None:
    """What holds an element among others of its kind: those elsewhere on a page are of other articles."""
    parent = element.getparent()
    return parent.getparent() if parent is not None else None


def _dates(nodes: _Nodes, meta: _Meta, tree: HtmlElement) -> Iterator[tuple[dt.date | None, str]]:
    for key in ("datePublished", "dateCreated"):
        for node in nodes:
            yield whole_day(json_ld.text(node.get(key))), _LD
    for content, origin in _told(meta, _DATES):
        yield whole_day(content), origin
    yield from _times(tree)


def _times(tree: HtmlElement) -> Iterator[tuple[dt.date | None, str]]:
    """The day of a time element that tells a whole one and is no change: one that says so, or one below the title.

    Those elsewhere on a page are of other articles.
    """
    origin = "the page's time element"
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    times = [(place, each) for place, each in enumerate(elements) if each.tag == "time" and not _tells_change(each)]
    marked = [time for _, time in times if _says_published(time)]
    days = {whole_day(time.get("datetime") or "") for time in marked}
    if len(days) == 1:  # several are of a list of articles
        yield days.pop(), origin
    heading = next((place for place, element in enumerate(elements) if element.tag == "h1"), None)
    for place, time in times:
        if heading is not None and -_ABOVE <= place - heading <= _BELOW:
            yield whole_day(time.get("datetime") or ""), origin
    for element in elements:
        if (element.get("itemprop") or "").lower() == "datepublished":
            yield whole_day(element.get("content") or element.get("datetime") or ""), origin


def _says_published(time: HtmlElement) -> bool:
    return time.get("pubdate") is not None or "published" in (time.get("itemprop") or "").lower()


def _tells_change(time: HtmlElement) -> bool:
    parent = time.getparent()
    around = " ".join(
        filter(None, (time.get("itemprop"), time.get("class"), time.text, parent.text if parent is not None else ""))
    )
    return bool(_UPDATED.search(around))


def whole_day(written: str) -> dt.date | None:
    """The day that a machine-readable date tells; None where it tells a month, a year, or no day that ever was."""
    match = _DAY.match(written) or _COMPACT.match(written)
    if match is None:
        return None
    try:
        return dt.date(int(match["year"]), int(match["month"]), int(match["date"]))
    except ValueError:
        return None


def _outlets(nodes: _Nodes, meta: _Meta) -> Iterator[tuple[str, str]]:
    for node in nodes:
        yield next(iter(json_ld.names(node.get("publisher"))), ""), _LD
    yield from _told(meta, _OUTLETS)


def _addresses(nodes: _Nodes, meta: _Meta, tree: HtmlElement, address: str) -> Iterator[tuple[str, str]]:
    """The page's own address for itself; where it gives none, the one that it was found at. A home page is none."""
    links = [
        (element.get("href") or "", "the page's canonical link")
        for element in tree.iter("link")
        if "canonical" in (element.get("rel") or "").lower().split()
    ]
    for node in nodes:
        links += [(json_ld.text(node.get(key)), _LD) for key in ("url", "mainEntityOfPage")]
    links += _told(meta, ("og:url", "twitter:url"))
    for written, origin in links:
        url = _whole(address, written)
        if url and urlsplit(url).path.strip("/"):
            yield url, origin
    yield address, "where it was found"


def _whole(address: str, written: str) -> str:
    try:
        url = fit_for_web(urljoin(address, written)) if written else ""
    except ValueError:
        return ""
    return url if is_web_url(url) else ""


def _languages(nodes: _Nodes, meta: _Meta, tree: HtmlElement) -> Iterator[tuple[str, str]]:
    for node in nodes:
        yield language_tag(json_ld.text(node.get("inLanguage"))), _LD
    yield (
        language_tag(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or ""),
        "the page's lang",
    )
    for content, origin in _told(meta, _LANGUAGES):
        yield language_tag(content), origin


def language_tag(written: str) -> str:
    """A BCP 47 tag of a language that CLDR knows, in its own capitals; empty where `written` is none."""
    tag = canonical(written.strip().split(",")[0])
    try:
        Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError, TypeError):
        return ""
    base, mark, rest = tag.partition("-")
    return f"{get_global('language_aliases').get(base, base)}{mark}{rest}" if len(base) > _SHORT else tag


def _descriptions(nodes: _Nodes, meta: _Meta) -> Iterator[tuple[str, str]]:
    for node in nodes:
        yield _without_markup(json_ld.text(node.get("description"))), _LD
    for content, origin in _told(meta, ("description", "og:description")):
        yield _without_markup(content), origin


def _without_markup(description: str) -> str:
    """A description without the tags and references that some pages leave in it, as text for browsers."""
    return in_one_line(_TAG.sub(" ", html.unescape(description)))


def _without_outlet(title: str, outlet: str, headings: Collection[str]) -> str:
    """`title` without the name of the outlet, or of a part of it, behind a mark at its end, as titles of tabs have it.

    That is one where it is the `outlet`, or where one of the page's main `headings` does without it.
    """
    match = _SUFFIX.search(title)
    if match is None:
        return title
    named = (match["rest"] or match["end"] or "").strip().casefold()
    is_outlet_named = bool(outlet) and named in (outlet.casefold(), outlet.casefold().split(".")[0])
    return title[: match.start()] if is_outlet_named or title[: match.start()] in headings else title
