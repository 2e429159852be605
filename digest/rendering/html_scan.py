"""A finished page is read as a browser would: its ids, and where its links lead.

A parser of HTML finds the attributes (selectolax, by lexbor), however a template writes them. It takes bytes for UTF-8,
which pages are in.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Container
from typing import NamedTuple
from urllib.parse import unquote, urlsplit
from zlib import crc32

from msgspec import Struct
from selectolax.lexbor import LexborHTMLParser, LexborNode

from digest.foundation import site_paths
from digest.foundation.output_file import Anatomy
from digest.text.tracking import FRAGMENT_DIRECTIVE

_ADDRESSES = frozenset({"href", "xlink:href", "src", "action", "formaction", "poster"})
_ADDRESS_LISTS = frozenset({"srcset", "imagesrcset"})
# Of a list of selectors without :is(), lexbor gives an element once for each that it meets.
_TELLING = r":is([id],[href],[src],[action],[formaction],[poster],[srcset],[imagesrcset],[xlink\:href],object[data])"
_WHITE_SPACE = " \t\n\f\r"
# An address of a srcset, and its descriptors (HTML Standard, "parse a srcset attribute").
_CANDIDATE = re.compile(r"[\s,]*([^\s,]\S*[^\s,]|[^\s,])(?:\s+[^,(]*(?:\([^)]*\)[^,(]*)*)?,?")
# A path that is what it says: no dots to climb by, nothing encoded, no query.
_PLAIN = re.compile(r"(?:[\w-]+/)*(?:[\w-]+(?:\.[\w-]+)+)?")
_WHOLE = re.compile("(?:https?:)?//", re.IGNORECASE).match
# A host that is written as it is compared: in small letters, without a port, a name of a user or a last dot.
_PLAIN_HOST = re.compile(r"https?://((?:[a-z0-9-]+\.)+[a-z0-9-]+)(?=[/?#]|\Z)")


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
    """Examines the pages of a site whose files are `files`, published at `base_url`."""

    def __init__(self, files: Container[str], base_url: str) -> None:
        self._files = files
        self._base_url = base_url
        self._plain_base = base_url.lower() if base_url.isascii() and "%" not in base_url else ""
        self._known: dict[str, tuple[bytes, bool]] = {}

    def examine(self, path: str, page: bytes) -> tuple[Anatomy, ScanFindings]:
        """What others need to know of the page at `path`, and what is to be judged in it."""
        ids, links = attributes(page)
        own = frozenset(ids)
        broken: list[str] = []
        fragments: list[str] = []
        targets: list[bytes] = []
        root, section = site_paths.root_from(f"/{path}"), site_paths.section_of(f"/{path}")
        for link in links:
            # What a link leads to by way of the root is looked up once.
            from_root = site_paths.from_root(root, link, section)
            known = self._known.get(from_root) if from_root is not None else None
            if known is None:
                if link.startswith("#") and link[1:] in own:
                    continue
                if from_root is None and self._leads_elsewhere(link):
                    continue
                target = (_plain_target(from_root) if from_root else None) or target_of(path, link, self._base_url)
                if target is None:
                    continue
                if target.file is None or target.file not in self._files:
                    broken.append(link)
                    continue
                known = _sums(target), bool(target.fragment)
                if from_root is not None:
                    self._known[from_root] = known
            targets.append(known[0])
            if known[1]:
                fragments.append(link)
        repeated = tuple((n, times) for n, times in Counter(ids).items() if times > 1) if len(own) < len(ids) else ()
        return Anatomy("\n".join(own), b"".join(targets)), ScanFindings(repeated, tuple(broken), tuple(fragments))

    def _leads_elsewhere(self, link: str) -> bool:
        """Whether a link is surely to another host, as most whole addresses are: by its plain name, no part of ours."""
        host = _PLAIN_HOST.match(link)
        return host is not None and self._plain_base != "" and host[1] not in self._plain_base


def attributes(page: bytes) -> tuple[list[str], tuple[str, ...]]:
    """The ids of an HTML page (UTF-8), with repetitions, and where it links, each place once, as written.

    Links are what a browser asks for or leads to: `href`, `src`, `action`, `poster`, `data` of an object, and each
    address of a `srcset`. What stands in a `<template>` counts as well; in a comment or a script, nothing does.
    """
    ids: list[str] = []
    links: dict[str, None] = {}
    for element in _elements(LexborHTMLParser(page), has_templates=b"<template" in page.lower()):
        for name, value in element.attributes.items():
            if name == "id":
                if value:
                    ids.append(value)
            elif name in _ADDRESSES or (name == "data" and element.tag == "object"):
                links[(value or "").strip(_WHITE_SPACE)] = None
            elif name in _ADDRESS_LISTS:
                links.update(dict.fromkeys(_CANDIDATE.findall(value or "")))
    return ids, tuple(links)


def _elements(part: LexborHTMLParser | LexborNode, *, has_templates: bool) -> list[LexborNode]:
    """The elements with ids and links; those in a template are in a tree of their own, which is asked apart."""
    found = part.css(_TELLING)
    for template in part.css("template") if has_templates else ():
        for content in template.template_fragments():
            found += _elements(content, has_templates=True)
    return found


def target_of(path: str, link: str, base_url: str) -> Target | None:
    """Where `link` leads from the page at `path` of a site published at `base_url`; None where it leads elsewhere.

    A whole address of the site's own leads to a page of it, as a link does that is written as a path. A fragment ends
    before its directive, which tells browsers what to mark.
    """
    base_path = site_paths.base_path(base_url)
    if _WHOLE(link):
        own = site_paths.own_path(base_url, link)
        link = base_path + own[1:] if own is not None else link
    from_root = from_root_of(path, link)
    if from_root is not None and (plain := _plain_target(from_root)):
        return plain
    try:
        parts = urlsplit(link)
    except ValueError:  # such as //[
        return Target(link, "")
    if parts.scheme or parts.netloc:
        return None
    fragment = unquote(parts.fragment.partition(FRAGMENT_DIRECTIVE)[0])
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


def _plain_target(from_root: str) -> Target | None:
    """Where the path `from_root`, with what follows it, leads, if it is what it says; None where it may say more."""
    file, _, fragment = from_root.partition("#")
    fragment = fragment.partition(FRAGMENT_DIRECTIVE)[0]
    if not _PLAIN.fullmatch(file) or "%" in fragment:
        return None
    return Target(f"{file}index.html" if not file or file.endswith("/") else file, fragment)


def from_root_of(path: str, link: str) -> str | None:
    """The site path, without its first slash, that `link` on the page at `path` leads to by way of the root."""
    page = f"/{path}"
    return site_paths.from_root(site_paths.root_from(page), link, site_paths.section_of(page))


def checksum(name: str) -> bytes:
    """The CRC-32 of a file of the site, or of a fragment in it, in four bytes."""
    return crc32(name.encode("utf-8", "surrogatepass")).to_bytes(4, "little")


def _sums(target: Target) -> bytes:
    own = checksum(str(target.file))
    return own + checksum(f"{target.file}#{target.fragment}") if target.fragment else own
