"""Rendering: pages and the theme in, HTML out. A mistake in a template is a problem with its name and line."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from traceback import walk_tb

from jinja2 import TemplateNotFound, TemplateSyntaxError

from digest.core import urls
from digest.core.context import context
from digest.core.page import NavigationLink, Page
from digest.core.problem import Code, Outcome, Place, Problem
from digest.core.settings import Settings
from digest.core.theme import Theme
from digest.core.work import Each, in_turn


def render(
    pages: Sequence[Page], theme: Theme, settings: Settings, menu: tuple[NavigationLink, ...], each: Each = in_turn
) -> Outcome[dict[str, bytes]]:
    """The HTML of every page, by output path. Each template is reported once, at the first page it fails on."""
    outputs: dict[str, bytes] = {}
    problems: dict[tuple[str, int, str], Problem] = {}
    outcomes = each(partial(render_page, theme=theme, settings=settings, menu=menu), pages)
    for page, outcome in zip(pages, outcomes, strict=True):
        outputs[urls.output_path(page.url)] = outcome.value
        for problem in outcome.problems:
            problems.setdefault((problem.path, problem.line, problem.message), problem)
    return Outcome(outputs, tuple(problems.values()))


def render_page(page: Page, theme: Theme, settings: Settings, menu: tuple[NavigationLink, ...]) -> Outcome[bytes]:
    """The HTML of one page, empty where its template fails."""
    name = page.template
    shown = page.compose()
    try:
        html = theme.template(page).render(context(page, shown, settings, menu))
    except TemplateNotFound as missing:
        return Outcome(b"", (_missing(missing, name),))
    except TemplateSyntaxError as mistake:
        place = Place(mistake.filename or f"templates/{mistake.name or name}", mistake.lineno, 1)
        return Outcome(b"", (place.problem(Code.TEMPLATE_ERROR, mistake.message or "the template cannot be read"),))
    except Exception as failure:
        return Outcome(b"", (_failed(failure, name, page),))
    return Outcome(html.encode())


def _missing(missing: TemplateNotFound, page_template: str) -> Problem:
    wanted = missing.name or str(missing)
    return Place(f"templates/{wanted}").problem(
        Code.TEMPLATE_MISSING,
        f"there is no {wanted!r} in the theme",
        f"templates/{page_template} needs it; put the file back, or delete your own templates/{page_template}",
    )


def _failed(failure: Exception, name: str, page: Page) -> Problem:
    """The problem of a template that raised; Jinja's rewritten traceback names the template and the line."""
    steps = ((frame.f_code.co_filename, line) for frame, line in walk_tb(failure.__traceback__))
    lines = [(path, line) for path, line in steps if path.startswith("templates/")]
    place = Place(*lines[-1], 1) if lines else Place(f"templates/{name}")
    return place.problem(Code.TEMPLATE_ERROR, f"{type(failure).__name__}: {failure}", f"while rendering {page.url}")
