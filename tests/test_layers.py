"""The pure rooms and the story of the build are pure: no file, no clock, no environment, no printing.

That modules import only from layers below is held by import-linter (tests/test_lint.py).
"""

from __future__ import annotations

import ast
import sys
import tomllib
from collections import Counter
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement

from tests.tables import in_groups

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "digest"
PURE_ROOMS = """
foundation text quantities yaml model markdown content verification catalogue pages machine_readable search social_cards
open_data rendering reading ingest importing desk kinds mail offline stages
"""
PURE = [
    PACKAGE / "pipeline.py",
    PACKAGE / "revision.py",
    PACKAGE / "plan.py",
    *(path for room in PURE_ROOMS.split() for path in sorted((PACKAGE / room).rglob("*.py"))),
]

# Modules without any way to the world. One that is missing may be added if the same is true of it.
STANDARD = """
__future__ abc array ast base64 bisect calendar collections contextlib copy csv dataclasses datetime decimal difflib
enum fractions functools hashlib heapq html itertools json keyword math operator posixpath re sqlite3 statistics
string struct textwrap types typing unicodedata urllib.parse xml.etree xml.sax.saxutils zlib zoneinfo
"""
LIBRARIES = """
PIL babel coloraide css_inline imagesize jinja2 markdown_it markupsafe mdit_py_plugins mdurl msgspec opencc
pydantic pydantic_core selectolax snowballstemmer Stemmer yaml
"""
PURE_MODULES = frozenset({*STANDARD.split(), *LIBRARIES.split(), "digest"})
PURE_NAMES = frozenset(
    {
        *(
            "email.utils.parsedate",
            "importlib.import_module",
            "io.BytesIO",
            "pathlib.PurePath",
            "pathlib.PurePosixPath",
            "sys.intern",
            "traceback.walk_tb",
        ),
        *("codecs.BOM_UTF8", "codecs.BOM_UTF16_LE", "codecs.BOM_UTF16_BE", "codecs.lookup"),
        *(
            "email.errors",
            "email.message_from_bytes",
            "email.policy",
            "email.message.Message",
            "logging.NullHandler",
            "logging.getLogger",
        ),
        *("lxml.etree", "lxml.html", "lxml.html.HtmlElement", "trafilatura.bare_extraction", "justext.get_stoplist"),
        "charset_normalizer.from_bytes",
    }
)
"""What may be had from a module that is not pure as a whole.

`import_module` is for the modules of its own package, and of a pure one that is named.
"""
IMPURE_CALLS = frozenset({"open", "print", "input", "exec", "eval", "compile", "breakpoint", "__import__"})
IMPURE_METHODS = frozenset(
    {
        *("now", "today", "utcnow", "fromtimestamp", "astimezone"),
        *("connect", "open", "read_text", "read_bytes", "write_text", "write_bytes"),
    }
)


def offences(source: str) -> list[tuple[int, str]]:
    """Where a module's source touches the world: line and what it does."""
    return sorted(_offences(ast.parse(source)))


def _offences(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                for name in names:
                    if _impure(name.name):
                        yield node.lineno, f"import {name.name}"
            case ast.ImportFrom(module=str(module), names=names, level=0):
                for name in names:
                    whole = f"{module}.{name.name}"
                    if _impure(module) and _impure(whole) and whole not in PURE_NAMES:
                        yield node.lineno, f"from {module} import {name.name}"
            case ast.Call(func=ast.Name(id=name)) if name in IMPURE_CALLS:
                yield node.lineno, f"{name}()"
            case ast.Call(func=ast.Name(id="import_module"), args=[ast.JoinedStr(values=[part, *_])]) if _is_pure(part):
                pass
            case ast.Call(func=ast.Name(id="import_module")):
                yield node.lineno, "import_module()"
            case ast.Call(func=ast.Attribute(attr="astimezone"), args=[_, *_]):
                pass  # to a zone that is named, not to the machine's own
            case ast.Call(func=ast.Attribute(attr="compile", value=ast.Name(id="re"))):
                pass
            case ast.Call(func=ast.Attribute(attr="connect"), args=[ast.Constant(value=":memory:")]):
                pass  # a database that is nowhere but in memory
            case ast.Call(func=ast.Attribute(attr=name)) if name in IMPURE_METHODS:
                yield node.lineno, f".{name}()"


def _is_pure(part: ast.expr) -> bool:
    """Whether what the name of a module begins with is its own package, or one without any way to the world."""
    match part:
        case ast.FormattedValue(value=ast.Name(id="__name__")):
            return True
        case ast.Constant(value=str(beginning)):
            package, dot, _ = beginning.partition(".")
            return bool(dot) and package in PURE_MODULES
    return False


def _impure(module: str) -> bool:
    parts = module.split(".")
    return not any(".".join(parts[:length]) in PURE_MODULES for length in range(1, len(parts) + 1))


@in_groups(((path,) for path in PURE), lambda path: path.relative_to(PACKAGE).parts[0], lambda path: path.as_posix())
def test_is_pure(path: Path) -> None:
    assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "open('x')",
        "print('x')",
        "import os",
        "import os.path",
        "from os import environ",
        "from time import monotonic as m",
        "import urllib.request",
        "from pathlib import Path",
        "import datetime as dt\ndt.datetime.now(dt.UTC)",
        "from datetime import date\ndate.today()",
        "moment.astimezone()",
        "import sqlite3\nsqlite3.connect('kept.sqlite')",
        "def f(path):\n    return path.read_text()",
        "def f():\n    import socket",
        "from importlib import resources",
        "from importlib import import_module\nimport_module('os')",
        "from importlib import import_module\ndef f(name): import_module(f'{name}.path')",
        "from importlib import import_module\ndef f(name): import_module(f'os.{name}')",
        "from importlib import import_module\ndef f(name): import_module(f'html{name}')",
    ],
)
def test_the_scan_finds(source: str) -> None:
    assert offences(source) != []


@pytest.mark.parametrize(
    "source",
    [
        "import re\nre.compile('x')",
        "from importlib import import_module\ndef f(name): import_module(f'{__name__}.{name}')",
        "from importlib import import_module\ndef f(name): import_module(f'snowballstemmer.{name}')",
        "import datetime as dt\ndef f(now: dt.datetime, zone: dt.tzinfo): return now.astimezone(zone)",
        "import sqlite3\nsqlite3.connect(':memory:')",
        "from pathlib import PurePosixPath",
        "from urllib.parse import urlsplit",
        "from digest.model.article import Article",
        "from . import model",
    ],
)
def test_the_scan_lets_pass(source: str) -> None:
    assert offences(source) == []


@cache
def modules_of_package() -> dict[str, tuple[frozenset[str], list[str]]]:
    """By the path of each module of the package, what it imports, and its public classes."""
    trees = (
        (path.relative_to(PACKAGE).as_posix(), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(PACKAGE.rglob("*.py"))
    )
    return {path: (frozenset(_imported(tree)), _public_classes(tree)) for path, tree in trees}


def _public_classes(tree: ast.Module) -> list[str]:
    return [node.name for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]


def test_what_is_imported_is_declared() -> None:
    """The package declares each library that it imports, and no other; some are for some versions of Python alone."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    lines = (*project["dependencies"], *extras["ingest"], *extras["mail"], *extras["cards"])
    declared = {line.name: not line.marker or line.marker.evaluate() for line in map(Requirement, lines)}
    here = {name for name, is_here in declared.items() if is_here}
    modules = {module.partition(".")[0] for imported, _ in modules_of_package().values() for module in imported}
    libraries = modules - set(sys.stdlib_module_names) - {"digest", "pydantic_core"}  # pydantic brings its core
    distributions = packages_distributions()
    used = {distributions[library][0].lower() for library in libraries if library in distributions}
    # tzdata is imported by zoneinfo where the system has no time zones of its own; watchfiles is for the live preview;
    # trafilatura needs lxml-html-clean, which it asks for by an extra that older versions of pip miss.
    used |= {"tzdata", "watchfiles", "lxml-html-clean"}
    assert (used - declared.keys(), here - used) == (set(), set())


def _imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "import_module":
            beginnings = (part for name in node.args if isinstance(name, ast.JoinedStr) for part in name.values[:1])
            yield from (str(part.value) for part in beginnings if isinstance(part, ast.Constant))


def test_no_two_classes_share_a_name() -> None:
    """A name means one thing in the whole package; what is private to its module stands where it is explained."""
    classes = [(name, path) for path, (_, names) in modules_of_package().items() for name in names]
    counts = Counter(name for name, _ in classes)
    assert [(name, path) for name, path in classes if counts[name] > 1] == []


@pytest.mark.parametrize("room", sorted({path.parent for path in PACKAGE.rglob("*.py")}), ids=lambda room: room.name)
def test_a_room_is_seen_at_a_glance(room: Path) -> None:
    """At most fourteen modules; folders with a module for each language are as long as the list of languages."""
    modules = {path.stem for path in room.glob("*.py")} - {"__init__"}
    if "english" not in modules:
        assert len(modules) <= 14
