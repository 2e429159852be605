"""The last hop: every link, fragment and id of the finished site must hold."""

from __future__ import annotations

import difflib
import html
import re
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from digest.content.site_file import SETTINGS
from digest.foundation import site_paths
from digest.foundation.problem import Code, Place, Problem
from digest.pages.jobs import Page
from digest.rendering.html_scan import ScanFindings, from_root_of, target_of

_MOST_ADVICE = 20
_PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")
_HOME = "index.html"
_TEMPLATES = "templates/"


class Origin(Struct, frozen=True):
    """A file that something on a page may be written in: its source, or a template."""

    path: str
    data: bytes

    def place(self, written: re.Pattern[str]) -> Place | None:
        """Where the file has first what the pattern finds; None where it has it in no such form."""
        text = self.data.decode("utf-8", "replace")
        found = written.search(text)
        if found is None:
            return None
        line_start = text.rfind("\n", 0, found.start()) + 1
        return Place(self.path, text.count("\n", 0, line_start) + 1, found.start() - line_start + 1, len(found[0]))


class Origins(NamedTuple):
    """What a page was made of: the file that an editor wrote it in, if there is one, and its templates."""

    source: Origin | None
    templates: tuple[Origin, ...] = ()
    beside: Origin | None = None
    """The sidecar, where the page is an article's."""
    settings: Origin | None = None
    """site.yaml: the menu is on every page."""


OriginsOf = Callable[[str], Origins]
Ids = Callable[[str, str], frozenset[str] | None]


def origins(
    pages: Iterable[Page], files: Mapping[str, bytes], templates: Callable[[str], Iterable[tuple[str, bytes]]]
) -> OriginsOf:
    """What each page was made of, by its output path; `templates` are path and source of those that one is made by."""
    known = {page.path: page for page in pages}
    settings = Origin(SETTINGS, files[SETTINGS]) if SETTINGS in files else None

    def origins_of(path: str) -> Origins:
        page = known.get(path)
        if page is None:
            return Origins(None)
        return origins_of_text(page.source, files)._replace(
            templates=tuple(Origin(*template) for template in templates(page.template)), settings=settings
        )

    return origins_of


def origins_of_text(path: str, files: Mapping[str, bytes]) -> Origins:
    """The file at `path`, which an editor wrote, and the sidecar beside it; none where `path` is empty."""
    sidecar = path.removesuffix(".md") + ".yaml"
    beside = Origin(sidecar, files[sidecar]) if path and sidecar in files else None
    return Origins(Origin(path, files[path]) if path else None, (), beside)


def _nothing_in_doubt(_: str) -> bool:
    return False


def check(
    files: Iterable[str],
    findings: Mapping[str, ScanFindings],
    ids: Ids,
    base_url: str,
    sources: OriginsOf,
    expired: Collection[str] = (),
    in_doubt: Callable[[str], bool] = _nothing_in_doubt,
    unpublished: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Problem, ...]:
    """What is wrong with a site of `files`: links and fragments that lead nowhere, ids used twice, paths that clash.

    `findings` are those of the pages to judge; `ids` gives the ids of any page among which a fragment must be, None
    for what is no page, or is not known; `sources` what each page was made of, so that a problem is told where it is
    written: in the page's own file, or in a template.
    Whether there is a file that is `in_doubt`, since what it is made of is not sound, is not judged, but its fragments
    are, as far as `ids` knows them. `unpublished` are files of articles that wait, each with what to do. No links are
    judged to pages that have `expired`: on that day nobody is there to mend what led to them, and what has to go must
    not stay for it.
    """
    known = frozenset(files)
    checker = _Checker(known, ids, base_url, sources, in_doubt, expired, unpublished)
    met = (each for path in findings for each in checker.problems(path, findings[path]))
    return *_clashes(sorted(known)), *_gathered(met)


def all_hold(
    files: Collection[str], findings: Mapping[str, ScanFindings], ids: Ids, base_url: str, unjudged: Container[str]
) -> bool:
    """Whether nothing at all is wrong with the pages that have these `findings`; links to `unjudged` files hold."""
    checker = _Checker(files, ids, base_url, lambda _: Origins(None), lambda _: False, unjudged)
    return not any(True for path in findings for _ in checker.problems(path, findings[path]))


def _gathered(met: Iterable[tuple[str, Problem]]) -> Iterator[Problem]:
    """Each problem with the page that it was met on; one of a template, or of site.yaml, once, with the first page and
    their number."""
    shared: dict[tuple[str, int, int, Code], list[tuple[str, Problem]]] = {}
    for path, problem in met:
        if problem.path.startswith(_TEMPLATES) or problem.path == SETTINGS:
            key = problem.path, problem.line, problem.column, problem.code
            shared.setdefault(key, []).append((path, problem))
        else:
            yield problem
    for (path, problem), *others in shared.values():
        more = f" and {len(others)} more page{'s' if len(others) > 1 else ''}" if others else ""
        where = f"seen on /{path.removesuffix(_HOME)}{more}"
        yield replace(problem, hint=f"{problem.hint}; {where}" if problem.hint else where)


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

    def __init__(
        self,
        files: Collection[str],
        ids: Ids,
        base_url: str,
        sources: OriginsOf,
        in_doubt: Callable[[str], bool],
        expired: Container[str],
        unpublished: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._files = files
        self._in_doubt = in_doubt
        self._expired = expired
        self._unpublished = unpublished
        self._ids = ids
        self._base_url = base_url
        self._base_path = site_paths.base_path(base_url)
        self._sources = sources
        self._sound: set[str] = set()
        self._advice: dict[str, list[str]] = {}
        self._origins: dict[str, Origins] = {}

    def problems(self, path: str, findings: ScanFindings) -> Iterator[tuple[str, Problem]]:
        for name, times in findings.repeated:
            message = f"the id {name!r} stands {times} times in this page"
            place = self._place(path, _id_as_written(name))
            yield path, place.problem(Code.DUPLICATE_HTML_ID, message, "an id of the template is taken twice")
        page = f"/{path}"
        root, section = site_paths.root_from(page), site_paths.section_of(page)
        for link in (*findings.broken, *findings.fragments):
            from_root = site_paths.from_root(root, link, section)
            if from_root and from_root in self._sound:
                continue
            problem = self._broken(path, link)
            if problem:
                yield path, problem
            elif from_root:
                self._sound.add(from_root)

    def _broken(self, path: str, link: str) -> Problem | None:
        target = target_of(path, link, self._base_url)
        if target is None:
            return None
        if target.file is None:
            message = f"the link {link!r} leads out of the site"
            hint = f"links to pages of the digest start with {self._base_path}"
            return self._place_of_link(path, link).problem(Code.BROKEN_LINK, message, hint)
        if target.file in self._expired:
            return None
        if target.file not in self._files:
            if self._in_doubt(target.file):
                return None
            place = self._place_of_link(path, link)
            rest = _from_root(path, link) if place.path == SETTINGS else None
            written = self._written(link) if rest is None else f"/{rest}"  # as site.yaml has addresses
            if waits := self._unpublished.get(target.file):
                message = f"the link {written!r} leads to an article that is not published"
                return place.problem(Code.BROKEN_LINK, message, waits)
            is_picture = target.file.lower().endswith(_PICTURES)
            message = (
                f"there is no picture {written!r}"
                if is_picture
                else (f"the link {written!r} leads to no page of the digest")
            )
            nearest = self._nearest_picture if is_picture else self._nearest
            return place.problem(Code.BROKEN_LINK, message, nearest(target.file))
        fragment = target.fragment
        ids = self._ids(target.file, fragment) if fragment and fragment != "top" else None
        if ids is not None and fragment not in ids:
            close = self._close(fragment, sorted(ids))
            message = f"{target.file} has no {fragment!r} for the link {self._written(link)!r}"
            hint = f"did you mean #{close[0]}?" if close else "copy the permalink from the page again"
            return self._place_of_link(path, link).problem(Code.BROKEN_FRAGMENT, message, hint)
        return None

    def _written(self, link: str) -> str:
        """A link as an editor writes it: from the digest's root, wherever that is published."""
        return link.replace(self._base_path, "/", 1) if link.startswith(self._base_path) else link

    def _place_of_link(self, path: str, link: str) -> Place:
        return self._place(path, _link_as_written(path, link, self._written(link)))

    def _place(self, path: str, written: re.Pattern[str]) -> Place:
        """Where something on the page at `path` is written; else the file of the page, or the page itself."""
        origins = self._origins.get(path) or self._origins.setdefault(path, self._sources(path))
        files = (origins.source, origins.beside, *origins.templates, origins.settings)
        places = (place for file in files if file and (place := file.place(written)))
        return next(places, Place(origins.source.path if origins.source else path))

    def _nearest(self, file: str) -> str:
        pages = sorted(path for path in self._files if path.endswith(".html") and path != "404.html")
        close = self._close(file, pages)
        if not close:
            return "write it from the digest's root: /articles/NAME/"
        return f"did you mean /{close[0].removesuffix(_HOME)}?"

    def _nearest_picture(self, file: str) -> str:
        close = self._close(file, sorted(path for path in self._files if path.lower().endswith(_PICTURES)))
        return f"did you mean /{close[0]}?" if close else f"put its file at content/static/{file}"

    def _close(self, wanted: str, known: Sequence[str]) -> list[str]:
        """The one of `known` that is most like `wanted`; for the first problems alone, since it takes long."""
        if wanted not in self._advice:
            few = len(self._advice) < _MOST_ADVICE
            self._advice[wanted] = difflib.get_close_matches(wanted, known, 1) if few else []
        return self._advice[wanted]


def _from_root(path: str, link: str) -> str | None:
    """The site path, without its first slash, that `link` leads to by way of the root, or from a page that is in it."""
    is_below = "/" not in path and not link.startswith(("/", "#", "?", ".")) and ":" not in link
    return link if is_below else from_root_of(path, link)


def _link_as_written(path: str, link: str, from_root: str) -> re.Pattern[str]:
    """What finds `link` of the page at `path` in a text or template: as it is, as HTML escapes it, from the root."""
    forms = {link, from_root}
    if (rest := _from_root(path, link)) is not None:
        forms.add(f"/{rest}")
    forms |= {html.escape(form, quote=False) for form in forms}
    any_form = "|".join(map(re.escape, sorted(filter(None, forms), key=len, reverse=True))) or "(?!)"
    return re.compile(rf"(?<![^\s\"'=(<,\[])(?:{any_form})(?![^\s\"')>,\]}}])")


def _id_as_written(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<=[\s\"'])(?i:id)\s*=\s*[\"']?{re.escape(name)}(?![^\s\"'>])")
