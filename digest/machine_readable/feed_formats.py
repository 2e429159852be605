"""Feeds: one value as Atom (RFC 4287) and as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).

No feed library is used: the ones that are kept read the clock or bring lxml, and `xml.etree` already escapes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from msgspec import Struct

from digest.text.deferred_pattern import deferred
from digest.text.json_text import to_json
from digest.text.timestamps import timestamp

if TYPE_CHECKING:
    import datetime as dt

_ATOM = "http://www.w3.org/2005/Atom"
_JSON_FEED = "https://jsonfeed.org/version/1.1"
_NEVER = "1970-01-01T00:00:00Z"
_NOT_XML = deferred("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


class Author(Struct, frozen=True):
    name: str
    email: str = ""
    url: str = ""


class FeedEntry(Struct, frozen=True):
    """One article in a feed. `id` is its identity, which outlasts `url`, its permalink; `content` is safe HTML."""

    id: str
    url: str
    title: str
    published: dt.datetime
    updated: dt.datetime
    source_url: str
    summary: str
    content: str
    topics: tuple[tuple[str, str], ...]  # slug and label
    language: str = ""
    """That of the title, where it is not the feed's."""
    image: str = ""
    """The URL of the entry's picture, or of its social card."""
    versions: tuple[tuple[str, str], ...] = ()
    """The language and the URL of each version in another language."""


class Feed(Struct, frozen=True):
    """What a feed carries; all URLs are absolute, entries newest first."""

    title: str
    description: str
    home_url: str
    atom_url: str
    json_url: str
    language: str
    author: Author
    rights: str
    entries: tuple[FeedEntry, ...]


def atom(feed: Feed) -> bytes:
    """The feed as an Atom document, in UTF-8. Its time is that of its latest change, not of the build; its author is
    that of every entry (RFC 4287, 4.2.1)."""
    root = ET.Element("feed", {"xmlns": _ATOM, "xml:lang": feed.language})
    _add(root, "id", feed.home_url)
    _add(root, "title", feed.title)
    if feed.description:
        _add(root, "subtitle", feed.description)
    latest = max((entry.updated for entry in feed.entries), default=None)
    _add(root, "updated", timestamp(latest) if latest else _NEVER)
    # Readers that take the first link take the page.
    _add(root, "link", rel="alternate", type="text/html", href=feed.home_url)
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.atom_url)
    _add_author(root, feed.author)
    if feed.rights:
        _add(root, "rights", feed.rights)
    for entry in feed.entries:
        _add_entry(root, entry)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True))


def _add_author(node: ET.Element, by: Author) -> None:
    author = _add(node, "author")
    _add(author, "name", by.name)
    if by.url:
        _add(author, "uri", by.url)
    if by.email:
        _add(author, "email", by.email)


def _add_entry(root: ET.Element, entry: FeedEntry) -> None:
    node = _add(root, "entry")
    _add(node, "id", entry.id)
    _add(node, "title", entry.title, **({"xml:lang": entry.language} if entry.language else {}))
    _add(node, "updated", timestamp(entry.updated))
    _add(node, "published", timestamp(entry.published))
    _add(node, "link", rel="alternate", type="text/html", href=entry.url)
    for language, url in entry.versions:
        _add(node, "link", rel="alternate", type="text/html", hreflang=language, href=url)
    _add(node, "link", rel="via", href=entry.source_url)
    for slug, label in entry.topics:
        _add(node, "category", term=slug, label=label)
    if entry.summary:
        _add(node, "summary", entry.summary)
    _add(node, "content", entry.content, type="html")


def _add(parent: ET.Element, tag: str, text: str = "", **attributes: str) -> ET.Element:
    node = ET.SubElement(parent, tag, {name: _legal(value) for name, value in attributes.items()})
    node.text = _legal(text)
    return node


def _legal(text: str) -> str:
    """`text` without the characters that no XML 1.0 document may hold, escaped or not."""
    return _NOT_XML.sub("", text)


def json_feed(feed: Feed) -> bytes:
    """The feed as a JSON Feed 1.1, in UTF-8. Its authors are those of every item, as the version has it."""
    author = _filled({"name": feed.author.name, "url": feed.author.url})
    data = {
        "version": _JSON_FEED,
        "title": feed.title,
        "home_page_url": feed.home_url,
        "feed_url": feed.json_url,
        "description": feed.description,
        "language": feed.language,
        "authors": [author],
        "items": [_json_item(entry) for entry in feed.entries],
    }
    return to_json(_filled(data))


def _json_item(entry: FeedEntry) -> dict[str, Any]:
    return _filled(
        {
            "id": entry.id,
            "url": entry.url,
            "external_url": entry.source_url,
            "title": entry.title,
            "summary": entry.summary,
            "content_html": _legal(entry.content),
            "image": entry.image,
            "date_published": timestamp(entry.published),
            "date_modified": timestamp(entry.updated),
            "tags": [label for _, label in entry.topics],
            "language": entry.language,
        }
    )


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value != ""}
