"""A finished page is read as a browser would: its ids, and where its links lead.

Pages come out of autoescaping templates, so that no text from content holds a bare quotation mark: what looks like an
attribute is one, and attributes are found as text is, at a fraction of an HTML parser's cost. Only where a page seems
to be wrong is it looked at more closely: a template may say such a thing in its own words.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections import Counter
from collections.abc import Container
from itertools import pairwise
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from zlib import crc32

from msgspec import Struct

from digest.foundation import site_paths
from digest.foundation.output_file import Anatomy

# What follows an attribute, before any other bracket, is the end of its tag.
_CERTAIN_ATTRIBUTE = re.compile(rb'[ \n\t](href|src|id)="([^"]*)"(?=[^<>]*>)')
# A path that is what it says: no dots to climb by, nothing encoded, no query.
_PLAIN = re.compile(r"(?:[\w-]+/)*(?:[\w-]+(?:\.[\w-]+)+)?")
_AWAY = ("https://", "http://", "mailto:")
_NAMES = (b"id", b"href", b"src")
_SPACES = frozenset({b" ", b"\n", b"\t"})
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)


class Target(NamedTuple):
    """Where a link leads: a file of the site, or outside of it (`file` is None), and a fragment there."""

    file: str | None
    fragment: str


class ScanFindings(Struct, frozen=True, array_like=True, gc=False):
    """What remains to be looked at: ids that stand more than once, links to no file, and links to fragments.

    A fragment can be judged only where the other page is known.
    """

    repeated: tuple[tuple[str, int], ...] = ()
    broken: tuple[str, ...] = ()
    fragments: tuple[str, ...] = ()


class HtmlScanner:
    """Examines the pages of a site whose files are `files`, published below `base_path`."""

    def __init__(self, files: Container[str], base_path: str) -> None:
        self._files = files
        self._base_path = base_path
        self._known: dict[str, dict[str, tuple[bytes, bool]]] = {}

    def examine(self, path: str, page: bytes) -> tuple[Anatomy, ScanFindings]:
        """What others need to know of the page at `path`, and what is to be judged in it."""
        found = self._examine(path, *attributes(page))
        suspect = found[1].repeated or found[1].broken
        return self._examine(path, *attributes(page, certain=True)) if suspect else found

    def _examine(self, path: str, ids: list[str], links: tuple[str, ...]) -> tuple[Anatomy, ScanFindings]:
        own = frozenset(ids)
        broken: list[str] = []
        fragments: list[str] = []
        targets: list[bytes] = []
        root = site_paths.root_from(f"/{path}")
        # A link that climbs to the root leads to the same place from every page as deep: it is looked up once.
        known_links = self._known.setdefault(root, {})
        for link in links:
            known = known_links.get(link)
            if known is None:
                if link.startswith(_AWAY) or (link.startswith("#") and link[1:] in own):
                    continue
                target = target_of(path, link, self._base_path)
                if target is None:
                    continue
                if target.file is None or target.file not in self._files:
                    broken.append(link)
                    continue
                known = _sums(target), bool(target.fragment)
                if root and link.startswith(root) and not link.startswith("../", len(root)):
                    known_links[link] = known
            targets.append(known[0])
            if known[1]:
                fragments.append(link)
        repeated = tuple((n, times) for n, times in Counter(ids).items() if times > 1) if len(own) < len(ids) else ()
        return Anatomy("\n".join(own), b"".join(targets)), ScanFindings(repeated, tuple(broken), tuple(fragments))


def attributes(page: bytes, *, certain: bool = False) -> tuple[list[str], tuple[str, ...]]:
    """The ids of an HTML page, with repetitions, and where it links; if it must be `certain`, those in tags alone."""
    if b"<!--" in page:
        page = _COMMENT.sub(b"", page)
    ids: list[str] = []
    links: dict[str, None] = {}
    for name, value in _CERTAIN_ATTRIBUTE.findall(page) if certain else _likely_attributes(page):
        written = html.unescape(value.decode()) if b"&" in value else value.decode()
        if name == b"id":
            ids.append(written)
        else:
            links[written] = None
    return ids, tuple(links)


def _likely_attributes(page: bytes) -> list[tuple[bytes, bytes]]:
    found: list[tuple[bytes, bytes]] = []
    for name in _NAMES:
        for before, after in pairwise(page.split(name + b'="')):
            if before[-1:] in _SPACES:
                end = after.find(b'"')
                if end < 0:  # a value that ends as an attribute begins: href="/?href="
                    return _CERTAIN_ATTRIBUTE.findall(page)
                found.append((name, after[:end]))
    return found


def target_of(path: str, link: str, base_path: str) -> Target | None:
    """Where `link` leads from the page at `path`; None where it leads to another host."""
    root = site_paths.root_from(f"/{path}")
    if root and link.startswith(root):
        file, _, fragment = link[len(root) :].partition("#")
        if _PLAIN.fullmatch(file) and "%" not in fragment:
            return Target(f"{file}index.html" if not file or file.endswith("/") else file, fragment)
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    fragment = unquote(parts.fragment)
    target = unquote(parts.path)
    if target.startswith("/"):
        if not target.startswith(base_path):
            return Target(None, fragment)
        target = "/" + target[len(base_path) :]
    elif target:
        target = posixpath.join("/", posixpath.dirname(path), target)
    else:
        target = f"/{path}"
    is_folder = target.endswith(("/", "/.", "/.."))
    normal = posixpath.normpath(target)
    return Target(site_paths.output_path(f"{normal.rstrip('/')}/" if is_folder else normal), fragment)


def checksum(name: str) -> bytes:
    """The CRC-32 of a file of the site, or of a fragment in it, in four bytes."""
    return crc32(name.encode("utf-8", "surrogatepass")).to_bytes(4, "little")


def _sums(target: Target) -> bytes:
    own = checksum(str(target.file))
    return own + checksum(f"{target.file}#{target.fragment}") if target.fragment else own
