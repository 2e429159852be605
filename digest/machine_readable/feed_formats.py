"""Feeds: one value as Atom (RFC 4287) and as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).

No feed library is used: the ones that are kept read the clock or bring lxml. Atom is written as text, of a few elements
without any in them: a tree of `xml.etree` takes longer to make and to write than all that stands in it, and a site has
a feed of nearly every list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from digest.text.deferred_pattern import deferred
from digest.text.json_text import to_json
from digest.text.timestamps import timestamp

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

_ATOM = "http://www.w3.org/2005/Atom"
_JSON_FEED = "https://jsonfeed.org/version/1.1"
_DECLARATION = "<?xml version='1.0' encoding='utf-8'?>\n"
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
    latest = max((entry.updated for entry in feed.entries), default=None)
    parts = (
        f'{_DECLARATION}<feed xmlns="{_ATOM}" xml:lang="{_quoted(feed.language)}">',
        _element("id", feed.home_url),
        _element("title", feed.title),
        _element("subtitle", feed.description) if feed.description else "",
        _element("updated", timestamp(latest) if latest else _NEVER),
        # Readers that take the first link take the page.
        _element("link", rel="alternate", type="text/html", href=feed.home_url),
        _element("link", rel="self", type="application/atom+xml", href=feed.atom_url),
        f"<author>{''.join(_author(feed.author))}</author>",
        _element("rights", feed.rights) if feed.rights else "",
        *(f"<entry>{''.join(_entry(entry))}</entry>" for entry in feed.entries),
        "</feed>",
    )
    return "".join(parts).encode()


def _author(author: Author) -> Iterator[str]:
    yield _element("name", author.name)
    if author.url:
        yield _element("uri", author.url)
    if author.email:
        yield _element("email", author.email)


def _entry(entry: FeedEntry) -> Iterator[str]:
    yield _element("id", entry.id)
    yield _element("title", entry.title, **({"xml:lang": entry.language} if entry.language else {}))
    yield _element("updated", timestamp(entry.updated))
    yield _element("published", timestamp(entry.published))
    yield _element("link", rel="alternate", type="text/html", href=entry.url)
    for language, url in entry.versions:
        yield _element("link", rel="alternate", type="text/html", hreflang=language, href=url)
    yield _element("link", rel="via", href=entry.source_url)
    for slug, label in entry.topics:
        yield _element("category", term=slug, label=label)
    if entry.summary:
        yield _element("summary", entry.summary)
    yield _element("content", entry.content, type="html")


def _element(tag: str, text: str = "", **attributes: str) -> str:
    """An element with nothing but `text` in it."""
    opening = "".join([tag, *(f' {name}="{_quoted(value)}"' for name, value in attributes.items())])
    inside = _escaped(_legal(text))
    return f"<{opening}>{inside}</{tag}>" if inside else f"<{opening} />"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _quoted(text: str) -> str:
    """`text` as the value of an attribute, in which readers of XML would make white space of a line break."""
    value = _escaped(_legal(text)).replace('"', "&quot;")
    return value.replace("\r", "&#13;").replace("\n", "&#10;").replace("\t", "&#09;")


def _legal(text: str) -> str:
    """`text` without the characters that no XML 1.0 document may hold, escaped or not."""
    return text if text.isprintable() else _NOT_XML.sub("", text)


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
