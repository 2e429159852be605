"""Site paths: where everything lives in a digest, the links between places, and the files they are written to.

A *site path* starts with `/` and stands for the root of the digest, wherever it is published: `/articles/x/`.
Pages link to each other relatively, so that a site works under any base path. They climb to the digest's root and go
down from there, which is plain and quick. What lies in the same *section*, the folder below the root, they reach by
climbing no further than to that: articles reach each other by `../NAME/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from functools import lru_cache
from urllib.parse import quote, unquote, urlsplit

_UP = "../"
# Words, with one dot or one slash between two of them: no folder is above, none without a name.
_PLAINLY_SAFE = re.compile(r"[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*").fullmatch
_UNSAFE = frozenset("\0\\\n")
_WHOLE = re.compile(r"(?:(https?):)?//([^/?#]*)([^?#]*)(.*)", re.IGNORECASE | re.DOTALL)
_AUTHORITY = re.compile(r"(\[[^\]]*\]|[^:]*)(?::([0-9]*))?")
_PORTS = {"http": "80", "https": "443"}


def numbered(path: str, number: int) -> str:
    """The site path of page `number` of the list at `path`."""
    return f"{path}page/{number}/"


def output_path(path: str) -> str:
    """The file, relative to the output folder, that answers the site path `path`."""
    bare = path.partition("#")[0].lstrip("/")
    return f"{bare}index.html" if bare == "" or bare.endswith("/") else bare


def relative(page: str, target: str) -> str:
    """The link from the page at site path `page` to the site path `target`, which may have a query or fragment."""
    return climbed(root_from(page), target, section_of(page))


def root_from(page: str) -> str:
    """The relative way from the page at site path `page` to the root: `../../`, or nothing where it lies there."""
    return _UP * (page.count("/") - 1)


def section_of(page: str) -> str:
    """The folder below the root in which the page at site path `page` lies with others: `/people/`; empty for the page
    of that folder itself, and for those beside it, whose links would begin with a name, which may have a colon."""
    end = page.find("/", 1)
    return page[: end + 1] if end > 0 and page.find("/", end + 1) > 0 else ""


def climbed(root: str, target: str, section: str = "") -> str:
    """The link to site path `target` from a page in `section` from which `root` leads to the digest's root."""
    if section and target.startswith(section):
        return root[len(_UP) :] + target[len(section) :]
    return root + target[1:] or "./"


def from_root(root: str, link: str, section: str) -> str | None:
    """The site path, without its first slash, that `link` leads to from a page, with what follows the path.

    None where `climbed` gives no such link.
    """
    if root and link.startswith(root):
        rest = link[len(root) :]
        return None if rest.startswith(_UP) else rest
    within = root[len(_UP) :]
    if section and within and link.startswith(within):
        rest = link[len(within) :]
        return None if rest.startswith(_UP) else section[1:] + rest
    return None


@lru_cache(maxsize=65_536)
def absolute(base_url: str, target: str) -> str:
    """The full URL of site path `target` for a site published at `base_url`; percent-encoded (RFC 3986)."""
    return base_url.rstrip("/") + quote(target, safe="/#?&=%+,:;@!$'()*~")


def own_path(base_url: str, url: str) -> str | None:
    """The site path that the whole address `url` means, on a site published at `base_url`; None for any other address.

    By which scheme and in which case the host is written says nothing, nor does a port that its scheme has anyway. An
    address may lack its scheme: `//example.org/`.
    """
    own, found = _WHOLE.match(base_url), _WHOLE.match(url)
    if own is None or found is None or _host(found[1] or own[1], found[2]) != _host(own[1], own[2]):
        return None
    written = [unquote(part) for part in own[3].strip("/").split("/") if part]
    parts = (found[3] or "/").split("/")[1:]
    if len(parts) == len(written):
        parts.append("")
    if [unquote(part) for part in parts[: len(written)]] != written:
        return None
    return f"/{'/'.join(parts[len(written) :])}{found[4]}"


@lru_cache(maxsize=65_536)
def _host(scheme: str, authority: str) -> str:
    """The host of an `authority` (RFC 3986, 3.2), and its port unless `scheme` says it: to be compared with others."""
    found = _AUTHORITY.fullmatch(authority.rpartition("@")[2])
    if found is None:
        return authority
    host = unquote(found[1]).rstrip(".").lower()
    if not host.isascii():
        with suppress(UnicodeError):  # what is no name of a host is nobody's
            host = host.encode("idna").decode()
    return host if not found[2] or found[2] == _PORTS[scheme.lower()] else f"{host}:{found[2]}"


def base_path(base_url: str) -> str:
    """The path under which the site is published, with a slash at each end: `/` or `/repo/`."""
    path = urlsplit(base_url).path.strip("/")
    return f"/{path}/" if path else "/"


def safe_ones(paths: Iterable[str]) -> frozenset[str]:
    """Those of the output paths that are safe."""
    known = frozenset(paths)
    plain = frozenset(filter(_PLAINLY_SAFE, known))
    return plain.union(filter(is_safe, known - plain))


def is_safe(path: str) -> bool:
    """Whether the output path `path` leads to a file inside the output folder, on any system."""
    if _PLAINLY_SAFE(path):
        return True
    parts = path.split("/")
    if not path or any(part in ("", ".", "..") for part in parts) or not _UNSAFE.isdisjoint(path):
        return False
    return path.isascii() or not any("\ud800" <= character <= "\udfff" for character in path)
