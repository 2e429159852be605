"""How a site is found: the sitemap (https://www.sitemaps.org/protocol.html) and robots.txt for search engines, and the
description by which browsers search it, OpenSearch 1.1, draft 6 (https://github.com/dewitt/opensearch).
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree as ET

from digest.foundation import site_paths
from digest.pages.jobs import Document
from digest.pages.search import ADDRESS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from digest.content.schema.site import ContentSignal, Settings
    from digest.model.article_store import ArticleStore


class Entry(NamedTuple):
    """A page: its site path, the day of its last change, and its versions in other languages, itself among them.

    `versions` are pairs of language and site path; `x-default` is that for readers of other languages.
    """

    path: str
    changed: dt.date | None
    versions: tuple[tuple[str, str], ...] = ()


MOST = 50_000
_XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml"
_SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
OPENSEARCH = "opensearch.xml"
_OPENSEARCH_TYPE = "application/opensearchdescription+xml"
_OPENSEARCH_NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/"
_TERMS = """\
# What is read here may be used for what is named with yes, and may not for what is named with no: search is an index
# that leads to the pages, ai-input what a model answers from, ai-train what a model is made from. No is a reservation
# of rights under Article 4 of Directive (EU) 2019/790.
"""
# The lengths that the specification allows.
_SHORT_NAME, _LONG_NAME, _DESCRIPTION = 16, 48, 1024


def sitemap(entries: Sequence[Entry], most: int = MOST) -> Iterator[Document[tuple[Entry, ...]]]:
    """The sitemap: `sitemap.xml`, and its parts where there are more than `most` pages.

    `entries` are its pages, in order.
    """
    if len(entries) <= most:
        yield Document("sitemap.xml", _urls, tuple(entries))
        return
    parts = [tuple(entries[start : start + most]) for start in range(0, len(entries), most)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    index = [
        Entry(f"/{name}", max((entry.changed for entry in part if entry.changed), default=None))
        for name, part in zip(names, parts, strict=True)
    ]
    yield Document("sitemap.xml", _index, tuple(index))
    for name, part in zip(names, parts, strict=True):
        yield Document(name, _urls, part)


def robots(sitemap_url: str, signal: ContentSignal | None = None) -> bytes:
    """robots.txt (RFC 9309): everything may be read, what may be done with it (https://contentsignals.org/), and where
    the sitemap is. What the `signal` leaves open is not named: it is neither granted nor reserved."""
    stated = (("search", signal.search), ("ai-input", signal.ai_input), ("ai-train", signal.ai_train)) if signal else ()
    uses = ", ".join(f"{use}={'yes' if granted else 'no'}" for use, granted in stated if granted is not None)
    terms = f"{_TERMS}Content-Signal: {uses}\n" if uses else ""
    return f"User-agent: *\n{terms}Allow: /\n\nSitemap: {sitemap_url}\n".encode()


def _urls(_: ArticleStore, settings: Settings, entries: Sequence[Entry]) -> bytes:
    return _document("urlset", "url", entries, settings)


def _index(_: ArticleStore, settings: Settings, entries: Sequence[Entry]) -> bytes:
    return _document("sitemapindex", "sitemap", entries, settings)


def _document(root_tag: str, entry_tag: str, entries: Sequence[Entry], settings: Settings) -> bytes:
    root = ET.Element(root_tag, {"xmlns": _SITEMAP_NAMESPACE})
    if any(entry.versions for entry in entries):
        root.set("xmlns:xhtml", _XHTML_NAMESPACE)
    for path, changed, versions in entries:
        entry = ET.SubElement(root, entry_tag)
        ET.SubElement(entry, "loc").text = site_paths.absolute(settings.url, path)
        if changed:
            ET.SubElement(entry, "lastmod").text = changed.isoformat()
        for language, version in versions:
            about = {"rel": "alternate", "hreflang": language, "href": site_paths.absolute(settings.url, version)}
            ET.SubElement(entry, "xhtml:link", about)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def opensearch(_: ArticleStore, settings: Settings, __: None) -> bytes:
    """The description document of a site with these settings, as XML."""
    root = ET.Element("OpenSearchDescription", {"xmlns": _OPENSEARCH_NAMESPACE})

    def say(name: str, text: str) -> None:
        ET.SubElement(root, name).text = text

    say("ShortName", cut(settings.title, _SHORT_NAME))
    say("LongName", cut(settings.title, _LONG_NAME))
    say(
        "Description",
        cut(settings.description or settings.words.gettext("Search %(site)s", site=settings.title), _DESCRIPTION),
    )
    say("Language", settings.language)
    say("InputEncoding", "UTF-8")
    say("OutputEncoding", "UTF-8")
    icon = ET.SubElement(root, "Image", {"width": "16", "height": "16", "type": "image/svg+xml"})
    icon.text = site_paths.absolute(settings.url, "/assets/icon.svg")
    search = site_paths.absolute(settings.url, ADDRESS)
    ET.SubElement(root, "Url", {"type": "text/html", "template": f"{search}?q={{searchTerms}}"})
    ET.SubElement(
        root,
        "Url",
        {"type": _OPENSEARCH_TYPE, "rel": "self", "template": site_paths.absolute(settings.url, f"/{OPENSEARCH}")},
    )
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def cut(text: str, most: int) -> str:
    """The `text` in one line of at most `most` characters, cut after a word where one ends there."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    words = line[:most].rpartition(" ")[0].rstrip(" ,;:.–—-")
    return f"{words}…" if words else f"{line[: most - 1]}…"
