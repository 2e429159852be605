"""What a page in HTML says of its article, by whom it is most to be believed; each with what has said it.

JSON-LD is written for search engines, which check it; then come meta elements, for other readers of links; then what
the page shows. A date counts where it tells a whole day, and as the day that it has where it was written: no time zone
moves it. What changed last says nothing of when it was published.
"""

from __future__ import annotations

import datetime as dt
import html
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from email.utils import parsedate
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urljoin, urlsplit

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from digest.content.schema.fields import fit_for_web, is_web_url
from digest.ingest.html.facts import json_ld
from digest.ingest.html.facts.author_names import author_names
from digest.ingest.html.tree import visible_text
from digest.ingest.page_lines.assembly import is_outlet, is_site
from digest.ingest.page_lines.byline import authors, is_newsroom, until_break
from digest.ingest.page_lines.dates import find_date
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
_WRITTEN_OUT = re.compile(r"[A-Z][a-z]{2},? .*\b\d{1,2}:\d{2}.*")
_ZONE = re.compile(r"\b[A-Z]{3,4}\b ?(?=\d{4}$)")
"""Days as mail and as Unix writes them: "Fri, 8 May 2026 19:20:36 +0200", "Fri May 8 19:20:36 CEST 2026"."""
_PARTS = re.compile(r"\s+[|·•–—-]\s+")
_NUMBERED_DAY = re.compile(r"(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}|\d{4}年\d{1,2}月\d{1,2}日)")
"""A day of which all know what its numbers mean."""
_UPDATED = re.compile(r"updat|modif|change|aktualis|stand|bijgewerkt|aggiorn|actualiz|mise? à jour", re.IGNORECASE)
_SUFFIX = re.compile(
    r"\s+(?:[|·•»]|[-–—])\s+(?P<rest>[^|·•»]+)$|\s*[|｜]\s*(?P<end>[^|｜]+)$|\s*：\s*(?P<wide>[^：]+)$"
)
_TAIL = re.compile(
    rf"\s+[|·•»–—-]\s+{_NUMBERED_DAY.pattern}$|\s*[（(]\d{{1,2}}\s?/\s?\d{{1,2}}(?:\s?ページ)?[）)]$"
    r"|\s*[（(]写真[＝=:：][^（）()]+[）)]$"
)
"""A day, the number of a page, whose a picture is."""
_MOST_TAILS = 4
_WEB = re.compile(r"https?:|www\.|/", re.IGNORECASE)
_LAST = re.compile(r"\s+[–—-]\s+(?P<rest>(?:(?!\s[–—-]\s)[^|·•»])+)$")
_ENDING = re.compile(r"\.(?:[a-z]{2,4}|online|news)$")
_COMPANY = re.compile(
    r"(?:\s(?:AG|SE|KG|GmbH|Inc|Ltd|LLC|Limited|Corp|Corporation|plc|PLC"
    r"|S\.?A\.?S?|S\.?p\.?A|S\.?[rR]\.?[lL]|B\.?V|N\.?V|Media Group)\.?"
    r"|株式会社|社)$|^株式会社"
)
"""What the name of a company ends with."""


def read_metadata(tree: HtmlElement, address: str) -> Metadata:
    """What the page `tree`, found at `address` (empty where nobody knows), says of its article."""
    nodes = json_ld.articles([script.text or "" for script in tree.iter("script") if _is_json_ld(script)])
    meta = _meta(tree)
    found: dict[str, Any] = {}
    origins: dict[str, str] = {}
    for key, candidates in (
        ("outlet", _outlets(nodes, meta)),
        ("title", _titles(nodes, meta, tree)),
        ("published", _dates(nodes, meta, tree)),
        ("url", _addresses(nodes, meta, tree, address)),
        ("language", _languages(nodes, meta, tree)),
        ("description", _descriptions(nodes, meta)),
    ):
        told = [(value, origin) for value, origin in candidates if value]
        if told:
            found[key], origins[key] = told[0]
    outlets = [name for name, _ in _outlets(nodes, meta)]
    written_by = _best_authors(nodes, [each for each in _authors(nodes, meta, tree) if each[0]], outlets)
    if written_by.names:
        found["authors"], origins["authors"] = written_by.names, written_by.origin
    if "title" in found:
        headings = [visible_text(heading) for heading in tree.iter("h1")]
        found["title"] = without_tails(found["title"], outlets, headings)
    return Metadata(**found, is_signed=written_by.is_signed, is_free=json_ld.is_free(nodes), origins=origins)


class _Authors(NamedTuple):
    """Whom a page names, what has said so, and whether they are people."""

    names: tuple[str, ...] = ()
    origin: str = ""
    is_signed: bool = False


def _best_authors(nodes: _Nodes, told: Sequence[tuple[tuple[str, ...], str]], outlets: Sequence[str]) -> _Authors:
    """The people of the first that names any: pages name their outlet where a field must be filled in, or its site."""
    given = [node.get(key) for node in nodes for key in ("author", "creator")]
    organizations = {name for each in given for name in json_ld.organizations(each)}
    known = [Metadata(outlet=outlet) for outlet in (*outlets, "")]
    for names, origin in told:
        others = tuple(
            name for name in names if not (is_newsroom(name) or any(is_outlet(name, outlet) for outlet in known))
        )
        if not organizations.issuperset(others):
            return _Authors(others, origin, is_signed=True)
    stand_ins = ((names, origin) for names, origin in told if not all(map(is_site, names)))
    return _Authors(*next(stand_ins, ((), "")))


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
    for title in tree.iter("title"):
        for part in _PARTS.split(visible_text(title)):
            yield find_date(part, "") if _NUMBERED_DAY.fullmatch(part) else None, "the page's title element"


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
    try:
        if match is None:
            told = _WRITTEN_OUT.fullmatch(written.strip())
            year, month, day, *_ = (parsedate(_ZONE.sub("", written)) if told else None) or (0, 0, 0)
            return dt.date(year, month, day)
        return dt.date(int(match["year"]), int(match["month"]), int(match["date"]))
    except ValueError:
        return None


def _outlets(nodes: _Nodes, meta: _Meta) -> list[tuple[str, str]]:
    """What a page calls its outlet: names of papers before those of sites and of companies."""
    publishers = [(name, _LD) for node in nodes for name in json_ld.names(node.get("publisher"))]
    told = [*_told(meta, _OUTLETS[:1]), *publishers, *_told(meta, _OUTLETS[1:])]
    names = [(name, origin) for name, origin in told if not _WEB.match(name)]
    return sorted(names, key=lambda each: (bool(_COMPANY.search(each[0])), bool(_ENDING.search(each[0]))))


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


def without_tails(title: str, outlets: Collection[str], headings: Collection[str]) -> str:
    """`title` without what stands behind a mark at its end, as in titles of tabs: a day, the number of a page, whose
    picture it has, and the name of the outlet or of a part of it.

    That is one where it is one of the `outlets`, or where one of the page's main `headings` does without it.
    """
    known = {
        name.casefold() for outlet in outlets for name in (outlet, outlet.split(".")[0], outlet.removesuffix("社"))
    }
    for _ in range(_MOST_TAILS):
        if told := _TAIL.search(title):
            title = title[: told.start()]
            continue
        tails = [(match, match[match.lastgroup or 0]) for each in (_SUFFIX, _LAST) if (match := each.search(title))]
        starts = (
            m.start() for m, named in tails if named.strip().casefold() in known or title[: m.start()] in headings
        )
        start = next(starts, None)
        if start is None:
            break
        title = title[:start]
    return title
