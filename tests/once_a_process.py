"""What is the same for many tests, worked out once in a process: the default theme, cards, what pages link to; the
program's wheel, its schema and its stamp.

The theme, read and compiled, is most of what it takes to build a small digest. What is kept of it stands below the
theme's own keeping, which works, and is tested, as it is.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cache as once_each
from functools import lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from jinja2 import Environment, FileSystemBytecodeCache
from jinja2.bccache import Bucket

from digest.content import json_schema
from digest.disk import workers
from digest.disk.cache import cache
from digest.disk.sources import files as source_files
from digest.kinds.registry import REGISTRY
from digest.preview.desk import answering
from digest.preview.site import live
from digest.publishing import program_wheel, scaffold
from digest.rendering import html_scan
from digest.rendering.templates import sources as template_sources
from digest.rendering.templates import theme
from digest.social_cards import cards
from scripts.sample import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.metadata import Distribution
    from pathlib import Path
    from types import CodeType

    from digest.content.json_schema import SourceOf
    from digest.content.schema.sidecar import Sidecar
    from digest.foundation.problem import Problem
    from digest.publishing.program_wheel import Wheel
    from digest.social_cards.canvas import Colour
    from digest.social_cards.card import Faces, Said

THEME = ROOT / "templates"
SHARED = "DIGEST_TESTS_SHARED"
"""What names the folder in the environment that all processes of a run share."""


@contextmanager
def once_a_process() -> Iterator[None]:
    """Until the block ends, no file of the default theme is read twice, no template read or compiled, no card drawn, no
    wheel packed twice; the program is not looked through again for what tells it from another, nor for its schema."""
    with pytest.MonkeyPatch.context() as patch:
        _read_once(patch)
        _compile_once(patch)
        _put_together_once(patch)
        _parse_once(patch)
        _scan_once(patch)
        _draw_once(patch)
        _pack_once(patch)
        _stamp_once(patch)
        _describe_once(patch)
        yield


@contextmanager
def uncollected() -> Iterator[None]:
    """Until the block ends, no preview looks for garbage, and nobody who shares work sets free what was put aside: here
    that is all tests, a hundred times as much as they have."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (live, workers):
            patch.setattr(module, "gc", SimpleNamespace(collect=int, freeze=int, unfreeze=int))
        yield


def _read_once(patch: pytest.MonkeyPatch) -> None:
    """No test writes to the theme of this checkout; it is a seventh of what a build of a small digest takes."""
    read = source_files._files_of_default_theme
    own = tuple(read(THEME))

    def files(theme: Path) -> object:
        return own if theme == THEME else read(theme)

    patch.setattr(source_files, "_files_of_default_theme", files)


def _compile_once(patch: pytest.MonkeyPatch) -> None:
    """What Jinja makes of a template follows from its name and source, since all themes have the same settings.

    The processes of a run share it in a folder: to compile the theme takes as long as to build fifty small digests.
    """
    compile_anew, read, write = Environment.compile, Bucket.bytecode_from_string, Bucket.bytecode_to_string
    compiled: dict[tuple[type[Environment], str, str], CodeType] = {}
    shared = FileSystemBytecodeCache(os.environ[SHARED]) if SHARED in os.environ else None
    read_from: dict[tuple[str, bytes], CodeType | None] = {}
    written: dict[tuple[str, int], tuple[CodeType | None, bytes]] = {}

    def compile_once(environment: Environment, source: str, name: str | None = None, *rest: object) -> CodeType:
        if name is None:
            return compile_anew(environment, source, name, *rest)
        key = type(environment), source, name
        if key not in compiled:
            bucket = shared.get_bucket(environment, name, type(environment).__qualname__, source) if shared else None
            compiled[key] = (bucket and bucket.code) or compile_anew(environment, source, name, *rest)
            if shared and bucket and not bucket.code:
                bucket.code = compiled[key]
                shared.set_bucket(bucket)
        return compiled[key]

    def read_once(bucket: Bucket, string: bytes) -> None:
        key = bucket.checksum, string
        if key not in read_from:
            read(bucket, string)
            read_from[key] = bucket.code
        bucket.code = read_from[key]

    def write_once(bucket: Bucket) -> bytes:
        # Code is known by its place in memory, which is its own for as long as it is kept here.
        key = bucket.checksum, id(bucket.code)
        if key not in written:
            written[key] = bucket.code, write(bucket)
        return written[key][1]

    patch.setattr(Environment, "compile", compile_once)
    patch.setattr(Bucket, "bytecode_from_string", read_once)
    patch.setattr(Bucket, "bytecode_to_string", write_once)


def _put_together_once(patch: pytest.MonkeyPatch) -> None:
    """Texts of templates, scripts and styles follow from the theme's files: a sixth of a build of a small digest."""
    group, put_together = theme.grouped, theme._put_together
    in_groups: dict[tuple[tuple[str, bytes], ...], dict[str, bytes]] = {}
    together: dict[tuple[str, int], bytes] = {}

    def group_once(files: Mapping[str, bytes]) -> dict[str, bytes]:
        key = tuple(files.items())
        if key not in in_groups:
            in_groups[key] = group(files)
        return in_groups[key]

    def put_together_once(path: str, assets: Mapping[str, bytes]) -> bytes:
        key = path, id(assets)  # which are of a group, and kept with it
        if key not in together:
            together[key] = put_together(path, assets)
        return together[key]

    patch.setattr(theme, "grouped", group_once)
    patch.setattr(theme, "_put_together", put_together_once)
    patch.setattr(theme, "_fingerprint", once_each(theme._fingerprint))
    patch.setattr(theme, "written", once_each(theme.written))


def _scan_once(patch: pytest.MonkeyPatch) -> None:
    """A page has the same ids and links whenever it is made, warm or cold: to find them is a tenth of a build."""
    patch.setattr(html_scan, "attributes", lru_cache(2_000)(html_scan.attributes))


def _parse_once(patch: pytest.MonkeyPatch) -> None:
    """Where a digest has problems, all its templates are read for theirs: that is half of the time of such a run."""
    fault_of = template_sources.fault_of
    known: dict[tuple[str, bytes], Problem | None] = {}

    def look_once(path: str, data: bytes, environment: Environment) -> Problem | None:
        if (path, data) not in known:
            known[path, data] = fault_of(path, data, environment)
        return known[path, data]

    patch.setattr(template_sources, "fault_of", look_once)


def _draw_once(patch: pytest.MonkeyPatch) -> None:
    """A card follows from what it says, its letters and its accent: it is a tenth of a build of a small digest."""
    draw = cards.draw
    drawn: dict[tuple[Said, bytes, Colour | None], bytes] = {}

    def draw_once(said: Said, faces: Faces, accent: Colour | None = None) -> bytes:
        key = said, faces.digest, accent
        if key not in drawn:
            drawn[key] = draw(said, faces, accent)
        return drawn[key]

    patch.setattr(cards, "draw", draw_once)


def _pack_once(patch: pytest.MonkeyPatch) -> None:
    """Each new digest brings the wheel along: half of the time of making one is for compressing the same files."""
    pack = program_wheel.packed
    known: dict[tuple[str, str, str | None], Wheel] = {}

    def pack_once(distribution: Distribution) -> Wheel:
        key = distribution.name, distribution.version, distribution.read_text("METADATA")
        if key not in known:
            known[key] = pack(distribution)
        return known[key]

    patch.setattr(program_wheel, "packed", pack_once)


def _stamp_once(patch: pytest.MonkeyPatch) -> None:
    """No test changes the program; to look at all of its files and libraries is a third of opening a small digest."""
    stamp = cache.stamp()
    patch.setattr(cache, "stamp", lambda: stamp)


def _describe_once(patch: pytest.MonkeyPatch) -> None:
    """The schema without plugins is always the same: to read what describes its fields is most of making a digest."""
    generate = json_schema.generate
    of_program: list[str] = []

    def generate_once(sidecar: type[Sidecar], source_of: SourceOf) -> str:
        if sidecar is not REGISTRY.sidecar:
            return generate(sidecar, source_of)
        if not of_program:
            of_program.append(generate(sidecar, source_of))
        return of_program[0]

    for module in (json_schema, scaffold, answering):
        patch.setattr(module, "generate", generate_once)
