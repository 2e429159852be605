"""What search engines are told: the sitemap (https://www.sitemaps.org/protocol.html) and robots.txt."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from digest.foundation import site_paths
from digest.pages.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from digest.content.site_schema import Settings
    from digest.model.article_store import ArticleStore

Entry = tuple[str, "dt.date | None"]

MOST = 50_000
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(entries: Sequence[Entry], most: int = MOST) -> Iterator[Document]:
    """The sitemap: `sitemap.xml`, and its parts where there are more than `most` pages.

    `entries` has each page's site path and the day of its last change.
    """
    if len(entries) <= most:
        yield Document("sitemap.xml", _urls, (tuple(entries),))
        return
    parts = [tuple(entries[start : start + most]) for start in range(0, len(entries), most)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    index = [
        (f"/{name}", max((changed for _, changed in part if changed), default=None))
        for name, part in zip(names, parts, strict=True)
    ]
    yield Document("sitemap.xml", _index, (tuple(index),))
    for name, part in zip(names, parts, strict=True):
        yield Document(name, _urls, (part,))


def robots(sitemap_url: str) -> bytes:
    """robots.txt (RFC 9309): everything may be read, and where the sitemap is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {sitemap_url}\n".encode()


def _urls(_: ArticleStore, settings: Settings, entries: Sequence[Entry]) -> bytes:
    return _document("urlset", "url", entries, settings)


def _index(_: ArticleStore, settings: Settings, entries: Sequence[Entry]) -> bytes:
    return _document("sitemapindex", "sitemap", entries, settings)


def _document(root_tag: str, entry_tag: str, entries: Sequence[Entry], settings: Settings) -> bytes:
    root = ET.Element(root_tag, {"xmlns": _NAMESPACE})
    for path, changed in entries:
        entry = ET.SubElement(root, entry_tag)
        ET.SubElement(entry, "loc").text = site_paths.absolute(settings.url, path)
        if changed:
            ET.SubElement(entry, "lastmod").text = changed.isoformat()
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))
