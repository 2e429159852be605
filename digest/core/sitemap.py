"""What search engines are told: the sitemap (https://www.sitemaps.org/protocol.html) and robots.txt."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MOST = 50_000
_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(
    entries: Sequence[tuple[str, dt.date | None]], absolute: Callable[[str], str], most: int = MOST
) -> dict[str, bytes]:
    """The sitemap by output path: `sitemap.xml`, and its parts where there are more than `most` pages.

    `entries` has each page's site path and the day of its last change; of a time, the day in its own zone
    counts.
    """
    located = [(absolute(path), changed) for path, changed in entries]
    if len(located) <= most:
        return {"sitemap.xml": _document("urlset", "url", located)}
    parts = [located[start : start + most] for start in range(0, len(located), most)]
    names = [f"sitemap-{number}.xml" for number in range(1, len(parts) + 1)]
    index = [
        (absolute(f"/{name}"), max((_day(changed) for _, changed in part if changed), default=None))
        for name, part in zip(names, parts, strict=True)
    ]
    return {
        "sitemap.xml": _document("sitemapindex", "sitemap", index),
        **{name: _document("urlset", "url", part) for name, part in zip(names, parts, strict=True)},
    }


def robots(sitemap_url: str) -> bytes:
    """robots.txt (RFC 9309): everything may be read, and where the sitemap is."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {sitemap_url}\n".encode()


def _document(root_tag: str, entry_tag: str, located: Sequence[tuple[str, dt.date | None]]) -> bytes:
    root = ET.Element(root_tag, {"xmlns": _NAMESPACE})
    for url, changed in located:
        entry = ET.SubElement(root, entry_tag)
        ET.SubElement(entry, "loc").text = url
        if changed:
            ET.SubElement(entry, "lastmod").text = _day(changed).isoformat()
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _day(moment: dt.date) -> dt.date:
    return moment.date() if isinstance(moment, dt.datetime) else moment
