"""What templates are given is documented, all of it, and nothing that is not there."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import re
import sys
import typing
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from msgspec import Struct

from digest.kinds.explanations.model import Explanation
from digest.kinds.registry import REGISTRY
from digest.model.article import Flow
from digest.model.article_record import ShownPicture
from digest.model.directives import Directive
from digest.offline import page as _offline  # noqa: F401
from digest.open_data import page as _about_data  # noqa: F401
from digest.pages import all as _every_page  # noqa: F401  (loads every kind of page)
from digest.pages.jobs import PageContent
from digest.pages.views import VIEWS_VERSION, View
from scripts.sample import ROOT

DOCS = (ROOT / "docs" / "templates.md").read_text("utf-8")
ROWS = {
    name: set(re.findall(r"`(\w+)`", fields))
    for name, fields in re.findall(r"^\| `([\w.-]+)` \|(?:[^|\n]*\|)? ([^|\n]*) \|$", DOCS, re.MULTILINE)
}
OF_A_RECORD = {
    *("others", "share", "summary", "figures", "links", "predecessors", "is_pictured", "directives", "pictures"),
    *(
        "addresses",
        "card",
        "whole",
        "headline",
        "digest",
        "superseded",
        "corrected_by",
        "current_figures",
        "last_changed",
    ),
}
"""What a record has for the catalogue alone, and pages that mention it do not."""
PAGES = sorted((c for c in PageContent.__subclasses__() if c.__module__.startswith("digest.")), key=lambda c: c.kind)


def hints(of: Any) -> dict[str, Any]:
    """The types of its fields, or of what it takes and gives; what a module imports for types alone is known too."""
    return typing.get_type_hints(of, localns={**imported(of.__module__), "dt": dt})


@cache
def imported(module: str) -> dict[str, Any]:
    """All that `module` imports from others."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    imports = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom) and each.module != "__future__"]
    return {
        alias.asname or alias.name: getattr(import_module(each.module or ""), alias.name)
        for each in imports
        for alias in each.names
    }


def view_of(content: type[PageContent]) -> type[View]:
    view: type[View] = hints(content.compose)["return"]
    return view


def structs(annotation: Any) -> set[type]:
    """The structs and named tuples of ours in a type, and those that their fields have."""
    found: set[type] = set()
    left = [annotation]
    while left:
        each = left.pop()
        left += [part for part in (typing.get_origin(each), *typing.get_args(each)) if part is not None]
        ours = (
            isinstance(each, type)
            and each.__module__.startswith("digest.")
            and each not in (*found, Flow, Directive, ShownPicture)
        )
        if ours and (issubclass(each, Struct) or hasattr(each, "_fields")):
            found.add(each)
            left += hints(each).values()
    return found


def names(of: type) -> set[str]:
    """Its fields and properties, as templates see them."""
    fields = getattr(of, "__struct_fields__", None) or getattr(of, "_fields", ())
    return {*fields, *(name for name, value in vars(of).items() if isinstance(value, property))}


@cache
def values() -> frozenset[type]:
    """What views have, of all pages. Looked for by the test that asks first: every worker reads what is in a module."""
    found = {each for page in PAGES for each in structs(view_of(page)) if not issubclass(each, View)}
    return frozenset(found | {Explanation})


def test_the_version_is_documented() -> None:
    assert f"version {VIEWS_VERSION} of the views" in DOCS


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.kind)
def test_each_field_of_a_view_is_documented(page: type[PageContent]) -> None:
    assert ROWS[f"{page.kind}.html"] == names(view_of(page))


def test_each_field_of_what_views_have_is_documented() -> None:
    there = {value.__name__: names(value) for value in values()}
    there["ArticleRecord"] -= OF_A_RECORD
    assert len(there) == len(values())
    assert {name: ROWS[name] for name in there} == there


def test_nothing_is_documented_that_is_not_there() -> None:
    there = {value.__name__ for value in values()} | {f"{page.kind}.html" for page in PAGES}
    assert {name for name in ROWS if name[0].isupper() or name.endswith(".html")} == there


def test_each_kind_has_a_template() -> None:
    assert all((ROOT / "templates" / kind.page.template).is_file() for kind in REGISTRY.kinds)
