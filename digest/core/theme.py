"""The theme: templates compiled once, and assets with their fingerprints."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template, TemplateNotFound

ASSETS = "assets/"


class Theme:
    """Compiled templates and the fingerprints of assets. Built once for a set of template files."""

    def __init__(self, templates: Mapping[str, bytes]) -> None:
        self.assets = {path: data for path, data in templates.items() if path.startswith(ASSETS)}
        self._sources = {path: data for path, data in templates.items() if path.endswith(".html")}
        self._fingerprints = {path: hashlib.sha256(data).hexdigest()[:8] for path, data in self.assets.items()}
        self._environment = Environment(
            loader=FunctionLoader(self._load),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=-1,
        )

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]]:
        if name not in self._sources:
            raise TemplateNotFound(name)
        return self._sources[name].decode(), f"templates/{name}", lambda: True

    def template(self, name: str) -> Template:
        return self._environment.get_template(name)

    def asset(self, name: str) -> str:
        """The site path of an asset, marked with its fingerprint so that no browser shows an old one."""
        path = ASSETS + name
        if path not in self._fingerprints:
            raise TemplateNotFound(path, f"there is no asset {path!r}")
        return f"/{path}?v={self._fingerprints[path]}"
