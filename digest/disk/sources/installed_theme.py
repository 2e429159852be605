"""A theme that is installed as a Python package, and named by `theme:` in site.yaml.

    [project.entry-points."annotated_digest.themes"]     in the package's pyproject.toml
    slate = "acme_slate"

    acme_slate/theme.toml     views = 2
    acme_slate/templates/     laid over the default theme, and below the digest's own templates

None of the package's code is run.
"""

from __future__ import annotations

import difflib
import re
from pathlib import Path

from digest.content.site_file import SETTINGS
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.plugins.installed import place_of
from digest.text.decoding import decode
from digest.yaml import loader

GROUP = "annotated_digest.themes"
_NAMED = re.compile(rb"^[\"']?theme[\"']?\s*:", re.MULTILINE)


def theme_of(site: bytes) -> Outcome[Path | None]:
    """The folder of the package that has the theme which the settings `site` name; None where they name none."""
    if not _NAMED.search(site):
        return Outcome(None)
    text = decode(SETTINGS, site, len(site), "").value
    document = loader.parse(text, SETTINGS).value if text else None
    name = document.data.get("theme") if document and isinstance(document.data, dict) else None
    if document is None or not isinstance(name, str):
        return Outcome(None)  # site.yaml is told of by whoever reads all of it
    from importlib.metadata import entry_points  # both take long, and few digests name a theme

    from digest.pages.views import VIEWS_VERSION

    place = document.place(("theme",))
    known = {entry.name: entry.value for entry in entry_points(group=GROUP)}
    if name not in known:
        close = difflib.get_close_matches(name, known, 1)
        hint = f"did you mean {close[0]}?" if close else "install its package where digest is installed"
        return _refused(place, Code.THEME_MISSING, f"no theme {name!r} is installed", hint)
    folder = place_of(known[name])
    if folder is None or not (folder / "templates").is_dir():
        message = f"the package of the theme {name!r} has no templates"
        return _refused(place, Code.THEME_MISSING, message, "tell its makers: they stand in templates/ of the package")
    views = _views(folder / "theme.toml")
    if views is None:
        message = f"the theme {name!r} does not say for which version of the views it is made"
        hint = f"tell its makers: theme.toml, beside templates/, says it, as in views = {VIEWS_VERSION}"
        return _refused(place, Code.THEME_VERSION, message, hint)
    if views != VIEWS_VERSION:
        message = f"the theme {name!r} is made for version {views} of the views, and this program has {VIEWS_VERSION}"
        return _refused(place, Code.THEME_VERSION, message, "install a version of the theme that goes with it")
    return Outcome(folder)


def _views(file: Path) -> int | None:
    import tomllib

    try:
        views = tomllib.loads(file.read_text("utf-8")).get("views")
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError):
        return None
    return views if isinstance(views, int) and not isinstance(views, bool) else None


def _refused(place: Place, code: Code, message: str, hint: str) -> Outcome[Path | None]:
    problem: Problem = place.problem(code, message, hint)
    return Outcome(None, (problem,))
