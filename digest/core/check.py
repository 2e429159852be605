"""The last hop: the finished site is read as a browser would, and every link, fragment and id must hold.

Pages come out of autoescaping templates, so an attribute's value never holds a bare quotation mark, and neither it nor
text a bare `<` or `>`: a regular expression finds attributes exactly, at a fraction of an HTML parser's cost.
"""

from __future__ import annotations

import difflib
import html
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from digest.core import urls
from digest.core.page import Page
from digest.core.problem import Code, Place, Problem
from digest.core.work import Each, in_turn

# What follows an attribute, before any other bracket, is the end of its tag.
_ATTRIBUTE = re.compile(r'\s(href|src|id)="([^"]*)"(?=[^<>]*>)')
_MOST_ADVICE = 20
_AWAY = ("https://", "http://", "mailto:")
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
    text = page.decode()
    if "<!--" in text:
        text = _COMMENT.sub("", text)
    for name, value in _ATTRIBUTE.findall(text):
        written = html.unescape(value) if "&" in value else value
        if name == "id":
            ids.append(written)
        else:
            links[written] = None
    return Anatomy(tuple(ids), tuple(links))


@dataclass(frozen=True, slots=True)
class Origin:
    """The file that an editor wrote a page in."""

    path: str
    data: bytes

    def place(self, link: str) -> Place:
        """Where the file has `link`; the file as a whole where it has it in no such form."""
        text = self.data.decode("utf-8", "replace")
        at = text.find(link)
        if at < 0:
            return Place(self.path)
        return Place(self.path, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at), len(link))


def origins(pages: Iterable[Page], files: Mapping[str, bytes]) -> dict[str, Origin]:
    """The source of each page that has one, by the page's output path."""
    return {urls.output_path(page.url): Origin(page.source, files[page.source]) for page in pages if page.source}


def check(
    outputs: Mapping[str, bytes], base_url: str, sources: Mapping[str, Origin], each: Each = in_turn
) -> tuple[Problem, ...]:
    """What is wrong with a finished site: links and fragments that lead nowhere, ids used twice, paths that clash."""
    paths = [path for path in outputs if path.endswith(".html")]
    pages = dict(zip(paths, each(anatomy, [outputs[path] for path in paths]), strict=True))
    checker = _Checker(outputs, pages, urls.base_path(base_url), sources)
    return (*_clashes(outputs), *(problem for path in pages for problem in checker.problems(path)))


def _clashes(outputs: Iterable[str]) -> Iterable[Problem]:
    """Two files that one disk or server would take for the same."""
    seen: dict[str, str] = {}
    for path in outputs:
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            message = f"{path} and {other} differ in nothing but case"
            yield Place(path).problem(Code.OUTPUT_CLASH, message, "rename the one that is yours")


class _Checker:
    """Holds every page against what the site has."""

    def __init__(
        self,
        outputs: Mapping[str, bytes],
        pages: Mapping[str, Anatomy],
        base_path: str,
        sources: Mapping[str, Origin],
    ) -> None:
        self._outputs = outputs
        self._pages = pages
        self._ids = {path: frozenset(page.ids) for path, page in pages.items()}
        self._base_path = base_path
        self._sources = sources
        self._sound: set[str] = set()
        self._advised = 0

    def problems(self, path: str) -> Iterator[Problem]:
        page = self._pages[path]
        if len(self._ids[path]) < len(page.ids):
            for name, times in Counter(page.ids).items():
                if times > 1:
                    message = f"the id {name!r} stands {times} times in this page"
                    yield Place(path).problem(Code.DUPLICATE_HTML_ID, message, "an id of the template is taken twice")
        root = urls.root_from(f"/{path}")
        for link in page.links:
            if link.startswith(_AWAY) or (link.startswith("#") and link[1:] in self._ids[path]):
                continue
            # A link that climbs to the root leads to the same place from everywhere: it is looked up once.
            from_root = link.removeprefix(root) if root and link.startswith(root) else ""
            if from_root and from_root in self._sound:
                continue
            problem = self._broken(path, link)
            if problem:
                yield problem
            elif from_root and not from_root.startswith("../"):
                self._sound.add(from_root)

    def _broken(self, path: str, link: str) -> Problem | None:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return None
        target = unquote(parts.path)
        if target.startswith("/"):
            if not target.startswith(self._base_path):
                message = f"the link {link!r} leads out of the site"
                hint = f"links to pages of the digest start with {self._base_path}"
                return self._place(path, link).problem(Code.BROKEN_LINK, message, hint)
            target = "/" + target[len(self._base_path) :]
        elif target:
            target = posixpath.join("/", posixpath.dirname(path), target)
        else:
            target = f"/{path}"
        is_folder = target.endswith(("/", "/.", "/.."))
        normal = posixpath.normpath(target)
        file = urls.output_path(f"{normal.rstrip('/')}/" if is_folder else normal)
        if file not in self._outputs:
            message = f"the link {self._written(link)!r} leads to no page of the digest"
            return self._place(path, link).problem(Code.BROKEN_LINK, message, self._nearest(file))
        fragment = unquote(parts.fragment)
        if fragment and file in self._ids and fragment not in self._ids[file] and fragment != "top":
            close = self._close(fragment, sorted(self._ids[file]))
            message = f"{file} has no {fragment!r} for the link {self._written(link)!r}"
            hint = f"did you mean #{close[0]}?" if close else "copy the permalink from the page again"
            return self._place(path, link).problem(Code.BROKEN_FRAGMENT, message, hint)
        return None

    def _written(self, link: str) -> str:
        """A link as an editor writes it: from the digest's root, wherever that is published."""
        return link.replace(self._base_path, "/", 1) if link.startswith(self._base_path) else link

    def _place(self, path: str, link: str) -> Place:
        origin = self._sources.get(path)
        return origin.place(self._written(link)) if origin else Place(path)

    def _nearest(self, file: str) -> str:
        close = self._close(file, [path for path in self._pages if path != "404.html"])
        if not close:
            return "write it from the digest's root: /articles/NAME/"
        return f"did you mean /{close[0].removesuffix('index.html')}?"

    def _close(self, wanted: str, known: Sequence[str]) -> list[str]:
        """The one of `known` that is most like `wanted`; for the first problems alone, since it takes long."""
        self._advised += 1
        return difflib.get_close_matches(wanted, known, 1) if self._advised <= _MOST_ADVICE else []
