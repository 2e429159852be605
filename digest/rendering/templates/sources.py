"""What templates' files say, and what is wrong with them before any is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from jinja2 import Environment, TemplateSyntaxError

from digest.foundation.problem import Code, Place
from digest.text.decoding import decode

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from digest.foundation.problem import Problem

EXTENSIONS = ("jinja2.ext.do", "jinja2.ext.i18n")
"""What templates may have beyond what Jinja always reads: `do`, and `trans` blocks."""
_LARGEST = 100_000_000  # what is larger was refused when it was read
_ENDING = ".html"
_LACKING = re.compile(r"UndefinedError: '\w+' is undefined|No (?:filter|test) named ")


def is_template(path: str) -> bool:
    """Whether the theme's file at `path` is a template."""
    return path.endswith(_ENDING)


def file_of(path: str) -> str:
    """The template at `path` of the theme, as problems name it."""
    return f"templates/{path}"


def written(path: str, data: bytes) -> str:
    """The text of the template at `path`; where it is not UTF-8, as near to it as can be, which `unreadable` tells."""
    return decode(path, data, _LARGEST, "").value or data.decode("utf-8-sig", "replace")


def unreadable(templates: Mapping[str, bytes]) -> Iterator[Problem]:
    """A problem for each of the `templates`, by path, that is not UTF-8. An empty one is a template like any other."""
    for path, data in templates.items():
        if is_template(path):
            problems = decode(file_of(path), data, _LARGEST, "").problems
            yield from (problem for problem in problems if problem.code is Code.FILE_NOT_UTF8)


def malformed(templates: Mapping[str, bytes]) -> Iterator[Problem]:
    """A problem for each of the `templates` that is no template: for a run in which no page can be made."""
    environment = Environment(autoescape=True, extensions=EXTENSIONS)
    faults = (fault_of(path, data, environment) for path, data in templates.items() if is_template(path))
    return (fault for fault in faults if fault)


def fault_of(path: str, data: bytes, environment: Environment) -> Problem | None:
    """The problem of the template at `path`, where it is none that Jinja can read."""
    try:
        environment.parse(written(path, data), path, file_of(path))
    except TemplateSyntaxError as failure:
        return syntax_error(failure, path)
    return None


def syntax_error(failure: TemplateSyntaxError, name: str) -> Problem:
    """The problem that `failure` is; it was met in the template called `name`, unless it says otherwise."""
    place = Place(failure.filename or file_of(failure.name or name), failure.lineno, 1)
    return place.problem(Code.TEMPLATE_ERROR, failure.message or "the template cannot be read")


def lacks_a_name(problem: Problem) -> bool:
    """Whether a template's `problem` is a name that nobody gives it."""
    return problem.code is Code.TEMPLATE_ERROR and _LACKING.match(problem.message) is not None
