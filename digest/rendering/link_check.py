"""The last hop: every link, fragment and id of the finished site must hold."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from digest.foundation import site_paths
from digest.foundation.problem import Code, Place, Problem
from digest.pages.jobs import Page
from digest.rendering.html_scan import ScanFindings, target_of

_MOST_ADVICE = 20
_HOME = "index.html"


class Origin(Struct, frozen=True):
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


Origins = Callable[[str], Origin | None]
Ids = Callable[[str], frozenset[str] | None]


def origins(pages: Iterable[Page], files: Mapping[str, bytes]) -> Origins:
    """The source of each page that has one, by the page's output path."""
    known = {page.path: page.source for page in pages if page.source}

    def origin(path: str) -> Origin | None:
        return Origin(known[path], files[known[path]]) if path in known else None

    return origin


def check(
    files: Iterable[str], findings: Mapping[str, ScanFindings], ids: Ids, base_url: str, sources: Origins
) -> tuple[Problem, ...]:
    """What is wrong with a site of `files`: links and fragments that lead nowhere, ids used twice, paths that clash.

    `findings` are those of the pages to judge; `ids` gives the ids of any page, None for what is no page.
    """
    known = frozenset(files)
    checker = _Checker(known, ids, site_paths.base_path(base_url), sources)
    return (
        *_clashes(sorted(known)),
        *(problem for path in findings for problem in checker.problems(path, findings[path])),
    )


def _clashes(files: Iterable[str]) -> Iterator[Problem]:
    """Two files that one disk or server would take for the same."""
    seen: dict[str, str] = {}
    for path in files:
        other = seen.setdefault(path.casefold(), path)
        if other != path:
            message = f"{path} and {other} differ in nothing but case"
            yield Place(path).problem(Code.OUTPUT_CLASH, message, "rename the one that is yours")


class _Checker:
    """Holds every page against what the site has."""

    def __init__(self, files: frozenset[str], ids: Ids, base_path: str, sources: Origins) -> None:
        self._files = files
        self._ids = ids
        self._base_path = base_path
        self._sources = sources
        self._sound: set[str] = set()
        self._advised = 0

    def problems(self, path: str, findings: ScanFindings) -> Iterator[Problem]:
        for name, times in findings.repeated:
            message = f"the id {name!r} stands {times} times in this page"
            yield Place(path).problem(Code.DUPLICATE_HTML_ID, message, "an id of the template is taken twice")
        root = site_paths.root_from(f"/{path}")
        for link in (*findings.broken, *findings.fragments):
            from_root = link.removeprefix(root) if root and link.startswith(root) else ""
            if from_root and from_root in self._sound:
                continue
            problem = self._broken(path, link)
            if problem:
                yield problem
            elif from_root and not from_root.startswith("../"):
                self._sound.add(from_root)

    def _broken(self, path: str, link: str) -> Problem | None:
        target = target_of(path, link, self._base_path)
        if target is None:
            return None
        if target.file is None:
            message = f"the link {link!r} leads out of the site"
            hint = f"links to pages of the digest start with {self._base_path}"
            return self._place(path, link).problem(Code.BROKEN_LINK, message, hint)
        if target.file not in self._files:
            message = f"the link {self._written(link)!r} leads to no page of the digest"
            return self._place(path, link).problem(Code.BROKEN_LINK, message, self._nearest(target.file))
        fragment = target.fragment
        ids = self._ids(target.file) if fragment and fragment != "top" else None
        if ids is not None and fragment not in ids:
            close = self._close(fragment, sorted(ids))
            message = f"{target.file} has no {fragment!r} for the link {self._written(link)!r}"
            hint = f"did you mean #{close[0]}?" if close else "copy the permalink from the page again"
            return self._place(path, link).problem(Code.BROKEN_FRAGMENT, message, hint)
        return None

    def _written(self, link: str) -> str:
        """A link as an editor writes it: from the digest's root, wherever that is published."""
        return link.replace(self._base_path, "/", 1) if link.startswith(self._base_path) else link

    def _place(self, path: str, link: str) -> Place:
        origin = self._sources(path)
        return origin.place(self._written(link)) if origin else Place(path)

    def _nearest(self, file: str) -> str:
        pages = sorted(path for path in self._files if path.endswith(".html") and path != "404.html")
        close = self._close(file, pages)
        if not close:
            return "write it from the digest's root: /articles/NAME/"
        return f"did you mean /{close[0].removesuffix(_HOME)}?"

    def _close(self, wanted: str, known: Sequence[str]) -> list[str]:
        """The one of `known` that is most like `wanted`; for the first problems alone, since it takes long."""
        self._advised += 1
        return difflib.get_close_matches(wanted, known, 1) if self._advised <= _MOST_ADVICE else []
