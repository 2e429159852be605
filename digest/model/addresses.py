"""The web addresses that an article leads its readers to, and checksums by which an article is found by them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urldefrag
from zlib import crc32

if TYPE_CHECKING:
    from digest.model.article import Article, Reference

CHECKSUM_LENGTH = 4


def without_fragment(url: str) -> str:
    """The address that a link to `url` asks a server for: without its fragment."""
    return urldefrag(url).url


def checksum(url: str) -> bytes:
    """The CRC-32 of the address that a link to `url` asks for, in four bytes."""
    return crc32(without_fragment(url).encode("utf-8", "surrogatepass")).to_bytes(CHECKSUM_LENGTH, "little")


def led_to(article: Article) -> tuple[str, ...]:
    """Every web address that the article's page leads readers to: its source, other sources, context links."""
    elsewhere = [source.url for source in _other_sources(article) if source]
    elsewhere += [quote.speaker_in for quote in article.quotes if quote.speaker_in]
    others = (address for other in article.others for address in other.addresses)
    own = (link.url for link in article.links if not link.url.startswith("/"))
    return tuple(dict.fromkeys([article.source.url, *elsewhere, *own, *others]))


def _other_sources(article: Article) -> tuple[Reference | None, ...]:
    return (*(figure.source for figure in article.figures), *(quote.source for quote in article.quotes))
