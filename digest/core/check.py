"""The last hop: the finished site is read as a browser would, and every link, fragment and id must hold.

Pages come out of autoescaping templates, so an attribute's value never holds a bare quotation mark, and text never
holds a bare `<`: regular expressions find tags and attributes exactly, at a fraction of an HTML parser's cost.
"""

from __future__ import annotations

import html
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from digest.core import urls
from digest.core.problem import Code, Place, Problem
from digest.core.work import Each, in_turn

_ATTRIBUTE = re.compile(r'<[a-zA-Z][^<>]*?\s(?=(?:href|src|id)=")[^<>]*>')
_PAIR = re.compile(r'\s(href|src|id)="([^"]*)"')
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Anatomy:
    """What other pages need to know of a page: its ids (with repetitions) and where it links."""

    ids: tuple[str, ...]
    links: tuple[str, ...]


def anatomy(page: bytes) -> Anatomy:
    """The ids and links of an HTML page."""
    ids: list[str] = []
    links: dict[str, None] = {}
    for tag in _ATTRIBUTE.findall(_COMMENT.sub("", page.decode())):
        for name, value in _PAIR.findall(tag):
            if name == "id":
                ids.append(html.unescape(value))
            else:
                links[html.unescape(value)] = None
    return Anatomy(tuple(ids), tuple(links))


def check(outputs: Mapping[str, bytes], base_url: str, each: Each = in_turn) -> tuple[Problem, ...]:
    """What is wrong with a finished site: links and fragments that lead nowhere, ids used twice, paths that clash."""
    paths = [path for path in outputs if path.endswith(".html")]
    pages = dict(zip(paths, each(anatomy, [outputs[path] for path in paths]), strict=True))
    ids = {path: frozenset(page.ids) for path, page in pages.items()}
    problems = list(_clashes(outputs))
    for path, page in pages.items():
        problems.extend(_repeated_ids(path, page))
        for link in page.links:
            problem = _broken(path, link, outputs, ids, urls.base_path(base_url))
            if problem:
                problems.append(problem)
    return tuple(problems)


def _clashes(outputs: Iterable[str]) -> Iterable[Problem]:
    """Two files that one disk or server would take for the same."""
    seen: dict[str, str] = {}
    for path in outputs:
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            yield Place(path).problem(Code.OUTPUT_CLASH, f"{path} and {other} differ in nothing but case")


def _repeated_ids(path: str, page: Anatomy) -> Iterable[Problem]:
    if len(set(page.ids)) == len(page.ids):
        return
    for name, times in Counter(page.ids).items():
        if times > 1:
            yield Place(path).problem(Code.DUPLICATE_HTML_ID, f"the id {name!r} stands {times} times in this page")


def _broken(
    path: str, link: str, outputs: Mapping[str, bytes], ids: Mapping[str, frozenset[str]], base_path: str
) -> Problem | None:
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return None
    target = unquote(parts.path)
    if target.startswith("/"):
        if not target.startswith(base_path):
            return Place(path).problem(
                Code.BROKEN_LINK,
                f"the link {link!r} leads out of the site",
                f"links to pages of the digest start with {base_path}",
            )
        target = "/" + target[len(base_path) :]
    elif target:
        target = posixpath.join("/", posixpath.dirname(path), target)
    else:
        target = f"/{path}"
    ends_in_folder = target.endswith(("/", "/.", "/.."))
    file = urls.output_path(
        posixpath.normpath(target).rstrip("/") + "/" if ends_in_folder else posixpath.normpath(target)
    )
    if file not in outputs:
        return Place(path).problem(Code.BROKEN_LINK, f"the link {link!r} leads to no page of the digest")
    fragment = unquote(parts.fragment)
    if fragment and file in ids and fragment not in ids[file] and fragment != "top":
        return Place(path).problem(Code.BROKEN_FRAGMENT, f"{file} has no {fragment!r} for the link {link!r}")
    return None
