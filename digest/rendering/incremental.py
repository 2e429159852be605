"""Rendering: pages and documents in, finished files out; what a file of the last build holds is not made again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
from msgspec import Struct, field

from digest.foundation.executor import Executor
from digest.foundation.hashing import fingerprint
from digest.foundation.output_file import Anatomy, Away, OutputFile
from digest.foundation.problem import Outcome, Problem
from digest.model.article_store import LostError, kept
from digest.pages.jobs import Document, Page
from digest.rendering.html_scan import ScanFindings, checksum

Job = Page | Document[Any]
_ANATOMY = msgspec.json.Decoder(Anatomy)
_SUM = 4


class MadeFile(Struct, frozen=True):
    """A file that was made, with what is to be kept and judged of it."""

    finished: OutputFile
    anatomy: bytes
    findings: ScanFindings
    problems: tuple[Problem, ...]


class Rendered(Struct, frozen=True):
    """All files by output path; what is to be judged of those that were made, and the ids of any page."""

    files: Mapping[str, OutputFile]
    findings: Mapping[str, ScanFindings]
    ids: Callable[[str], frozenset[str] | None]

    def without(self, paths: Collection[str]) -> Rendered:
        """All but the files at `paths`."""
        files = {path: file for path, file in self.files.items() if path not in paths}
        findings = {path: found for path, found in self.findings.items() if path not in paths}
        return Rendered(files, findings, self.ids)


def render(
    jobs: Mapping[str, Job],
    renderer: Callable[[Job], MadeFile],
    files: Mapping[str, OutputFile],
    rules: bytes,
    executor: Executor,
) -> Outcome[Rendered]:
    """The finished file of every job (by its output path), beside `files`.

    Each mistake in a template is told once, where it was met first. A file of the last sound build stands if nothing
    that it depends on changed (`rules` is what all depend on), and if it links to nothing that the site no longer has.
    """
    site = _Site({**files}, {}, executor)
    keys = {path: fingerprint(rules + job.key) for path, job in jobs.items()}
    standing = {path: job for path, job in jobs.items() if _stands(executor.before.get(path), keys[path])}
    problems = site.make([job for path, job in jobs.items() if path not in standing], renderer, keys)
    site.files.update({path: executor.before[path] for path in standing})
    missing = site.missing()
    if missing:
        again = [job for path, job in standing.items() if site.links_to(path, missing)]
        problems += site.make(again, renderer, keys)
    first = {(problem.path, problem.line, problem.message): problem for problem in reversed(problems)}
    return Outcome(Rendered(site.files, site.findings, site.ids), tuple(first.values()))


class Again(NamedTuple):
    """Files that were made again, what is to be judged of them, the ids of any page, the checksums of ids that pages
    have lost, and whether there is a page that was not there before."""

    files: Mapping[str, OutputFile]
    findings: Mapping[str, ScanFindings]
    problems: tuple[Problem, ...]
    ids: Callable[[str, str], frozenset[str] | None]
    lost: frozenset[bytes]
    has_new_pages: bool


def render_again(
    jobs: Iterable[Job],
    renderer: Callable[[Job], MadeFile],
    before: Callable[[str], OutputFile | None],
    rules: bytes,
    executor: Executor,
) -> Again:
    """The files of those `jobs` that are not as they were `before`, in a site that stands but for them."""
    keys: dict[str, bytes] = {}
    wanted: list[Job] = []
    for job in jobs:
        key = fingerprint(rules + job.key)
        if not _stands(before(job.path), key):
            keys[job.path] = key
            wanted.append(job)
    site = _Site({}, {}, executor)
    problems = site.make(wanted, renderer, keys)
    pages = [(path, file, before(path)) for path, file in site.files.items() if file.anatomy]
    lost = {f"{path}#{name}" for path, file, was in pages if was for name in site.ids_in(was) - site.ids_in(file)}
    has_new_pages = not all(was for _, _, was in pages)

    def ids(path: str, _: str) -> frozenset[str] | None:
        file = site.files.get(path) or before(path)
        return site.ids_in(file) if file and file.anatomy else None

    return Again(site.files, site.findings, tuple(problems), ids, frozenset(map(checksum, lost)), has_new_pages)


def leads_to(page: Anatomy, missing: Iterable[bytes]) -> bool:
    """Whether a page links to any of the files and fragments that have these checksums."""
    targets = page.targets
    return not frozenset(targets[at : at + _SUM] for at in range(0, len(targets), _SUM)).isdisjoint(missing)


def anatomy_of(name: bytes, data: bytes | None) -> Anatomy:
    """The anatomy that is kept as `data` under its hash. Raises LostError where it is not that."""
    if data is None or fingerprint(data) != name:
        raise LostError(name.hex())
    return _ANATOMY.decode(data)


def _stands(before: OutputFile | None, key: bytes) -> bool:
    return before is not None and before.key == key and before.body is Away.IN_PLACE


class _Site(Struct, frozen=True):
    """The files of a site as they become known."""

    files: dict[str, OutputFile]
    findings: dict[str, ScanFindings]
    executor: Executor
    known_ids: dict[str, frozenset[str] | None] = field(default_factory=dict)

    def make(
        self, jobs: Sequence[Job], renderer: Callable[[Job], MadeFile], keys: Mapping[str, bytes]
    ) -> list[Problem]:
        problems: list[Problem] = []
        for made in self.executor.each(renderer, jobs):
            path = made.finished.path
            self.files[path] = msgspec.structs.replace(made.finished, key=keys[path])
            if made.anatomy:
                self.executor.store[made.finished.anatomy] = made.anatomy
                self.findings[path] = made.findings
            problems += made.problems
        return problems

    def missing(self) -> frozenset[bytes]:
        """The checksums of what the last build had and this one has not: files, and fragments of pages."""
        gone: set[str] = set()
        for path, before in self.executor.before.items():
            now = self.files.get(path)
            if now is None:
                # No page links to the parts of the index, whose names change with what is in them.
                if before.anatomy or not path.startswith("search/"):
                    gone.add(path)
                gone.update(f"{path}#{name}" for name in self.ids_in(before))
            elif now.anatomy != before.anatomy:
                gone.update(f"{path}#{name}" for name in self.ids_in(before) - self.ids_in(now))
        return frozenset(map(checksum, gone))

    def links_to(self, path: str, missing: Iterable[bytes]) -> bool:
        return bool(self.files[path].anatomy) and leads_to(self._anatomy(self.files[path]), missing)

    def ids(self, path: str) -> frozenset[str] | None:
        """The ids of the page at `path`; None where that is no page."""
        if path not in self.known_ids:
            file = self.files[path]
            self.known_ids[path] = self.ids_in(file) if file.anatomy else None
        return self.known_ids[path]

    def ids_in(self, file: OutputFile) -> frozenset[str]:
        """The ids of the page in `file`; none of another file."""
        return frozenset(self._anatomy(file).ids.split("\n")) if file.anatomy else frozenset()

    def _anatomy(self, file: OutputFile) -> Anatomy:
        return _ANATOMY.decode(kept(self.executor.store, file.anatomy))
