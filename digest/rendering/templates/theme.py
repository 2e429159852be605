"""The theme: templates compiled once, and assets with their fingerprints.

Pages link relatively, so what a template's functions give depends on how deep a page lies and whether that is among
articles, and on nothing else of it. There is one environment for each: macros then need no page, and are imported once
rather than for every page.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections.abc import Callable, Hashable, Iterator, Mapping, MutableMapping
from contextlib import suppress
from types import CodeType
from typing import Any

from jinja2 import (
    BytecodeCache,
    Environment,
    FunctionLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from jinja2.defaults import DEFAULT_NAMESPACE
from markupsafe import Markup

from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.foundation.executor import Memory
from digest.foundation.hashing import fingerprint
from digest.markdown.html import escaped
from digest.model.article import DEFAULT_VERSION
from digest.pages.jobs import Page
from digest.rendering.look import THEMES_OWN, SiteLook
from digest.rendering.script_groups import grouped
from digest.rendering.script_imports import put_together as with_scripts
from digest.rendering.templates.code_generator import QuickGenerator, QuickMacro, direct
from digest.rendering.templates.functions import functions
from digest.rendering.templates.plugin_names import NO_NAMES, OWN_FILTERS, PluginNames
from digest.rendering.templates.sources import EXTENSIONS, file_of, is_template, written
from digest.rendering.templates.style_imports import put_together as with_styles

ASSETS = "assets/"
_FINGERPRINT = 6  # digits: a page has several, and they are what compresses least
_SCRIPTS = "assets/js"
_NAME_OF_TEMPLATE = re.compile(rb"(?<=['\"])[A-Za-z0-9_./-]+\.html(?=['\"])")


def names_of_all_templates(settings: Settings) -> frozenset[str]:
    """What a template may call or knows on every page, without any plugin."""
    given = ("look", "navigation", "page", "part", "picture", "structured")
    return frozenset((*DEFAULT_NAMESPACE, *functions(settings, "", str), *given))


class Theme:
    """Compiled templates and the fingerprints of assets, for a set of template files.

    What is `compiled` is kept there, by the hash of what it was compiled from. `plugin_names` are those that plugins
    give, beside what all templates may call. `look` is what the settings say of it; its files stand for the theme's.
    """

    def __init__(
        self,
        templates: Mapping[str, bytes],
        settings: Settings,
        compiled: Memory | None = None,
        plugin_names: PluginNames = NO_NAMES,
        look: SiteLook = THEMES_OWN,
    ) -> None:
        assets = {path: data for path, data in templates.items() if path.startswith(ASSETS)} | dict(look.files)
        scripts = grouped(assets)
        self.assets = {path: _put_together(path, scripts) for path in assets}
        self._sources = {path: data for path, data in templates.items() if is_template(path)}
        self._fingerprints = {path: _fingerprint(data) for path, data in self.assets.items()}
        self._settings = settings
        self._plugin_names = plugin_names
        self.look = look
        self._code = _Code({} if compiled is None else compiled, plugin_names.digest)
        self._environments: dict[tuple[str, str], Environment] = {}

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]]:
        path = self._path(name)
        if path is None:
            raise TemplateNotFound(name)
        return written(path, self._sources[path]), file_of(path), lambda: True

    def _path(self, name: str) -> str | None:
        """The file that a template's name stands for; a default template that is not replaced has both its names."""
        return next((path for path in (name, name.removeprefix(DEFAULT_VERSION)) if path in self._sources), None)

    def meant(self, name: str, parent: str) -> str:
        """The name of the template that the template `parent` calls `name`: by its own, it means what it replaces."""
        replaced = DEFAULT_VERSION + parent
        is_own = parent.endswith(name) and not parent.removesuffix(name).replace(DEFAULT_VERSION, "")
        return replaced if is_own and replaced in self._sources else name

    def written_in(self, template: str) -> Iterator[tuple[str, bytes]]:
        """The path and source of `template`, and of those that it names, to extend or include them, and so on."""
        names = [template]
        for name in names:  # which grows
            path = self._path(name)
            if path is not None:
                source = self._sources[path]
                yield file_of(path), source
                named = (self.meant(found.decode(), name) for found in _NAME_OF_TEMPLATE.findall(source))
                names += [found for found in dict.fromkeys(named) if found not in names]

    @property
    def digest(self) -> bytes:
        """A hash of all its files, and of the plugins that its templates may call."""
        files = sorted(self._sources.items()), sorted(self._fingerprints.items())
        return fingerprint(*files, self._plugin_names.digest, self.look.digest)

    def prepare(self) -> None:
        """Compiles what is not compiled yet: once, before pages are made in several processes, none of which keeps it.

        A template that cannot be compiled is left to the page that needs it.
        """
        for name, source in self._sources.items():
            with suppress(TemplateSyntaxError):
                if not self._code.has(name, written(name, source)):
                    self._environment_at("").get_template(name)

    def template(self, page: Page) -> Template:
        """The template of `page`. Raises jinja2's errors where there is none, or it is no template."""
        root = site_paths.base_path(self._settings.url) if page.anywhere else site_paths.root_from(page.url)
        section = "" if page.anywhere else site_paths.section_of(page.url)
        return self._environment_at(root, section).get_template(page.template)

    def message(self, name: str) -> Template:
        """The template `name` of what is read away from the site: what it links to, it links to by whole addresses.

        Raises jinja2's errors where there is none, or it is no template.
        """
        return self._environment_at(self._settings.url).get_template(name)

    def _environment_at(self, root: str, section: str = "") -> Environment:
        key = root, section
        return self._environments.get(key) or self._environments.setdefault(key, self._environment(*key))

    def _environment(self, root: str, section: str) -> Environment:
        environment = QuickEnvironment(
            self.meant,
            loader=FunctionLoader(self._load),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=self._code,
            extensions=EXTENSIONS,
        )
        environment.newstyle_gettext = True  # type: ignore[attr-defined]  # of the extension: `trans` fills in by names
        given = functions(self._settings, root, self.asset, section)
        environment.globals.update(given, part=_Parts(environment), look=self.look)
        environment.globals.update(self._plugin_names.functions)
        environment.filters.update(OWN_FILTERS)
        environment.filters.update(self._plugin_names.filters)
        return environment

    def asset(self, name: str) -> str:
        """The site path of an asset, marked with its fingerprint so that no browser shows an old one."""
        path = ASSETS + name
        if path not in self._fingerprints:
            raise TemplateNotFound(path, f"there is no asset {path!r}")
        return f"/{path}?{self._fingerprints[path]}"


def _fingerprint(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:_FINGERPRINT]


def _put_together(path: str, assets: Mapping[str, bytes]) -> bytes:
    """The asset at `path`, with the style sheets or scripts that it imports."""
    if path.endswith(".css"):
        return with_styles(path, assets)
    return with_scripts(path, assets) if posixpath.dirname(path) == _SCRIPTS else assets[path]


class QuickEnvironment(Environment):
    """An environment of quick templates (digest.rendering.templates.code_generator)."""

    code_generator_class = QuickGenerator
    escaped = staticmethod(escaped)
    quick_macro = QuickMacro
    direct = staticmethod(direct)

    def __init__(self, meant: Callable[[str, str], str], **options: Any) -> None:
        super().__init__(**options)
        self._meant = meant

    def join_path(self, template: str, parent: str) -> str:
        """The name of what the template `parent` calls `template`, wherever it extends, includes or imports that."""
        return self._meant(template, parent)

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The names that a template knows; a plain dictionary, since they are looked up a hundred times for a page."""
        return {**self.globals, **d} if d else self.globals


class _Parts:
    """The function `part(name, **given)`: what a template says with what it is given, worked out once for each.

    For what many pages share: the head's links, the masthead, the foot.
    """

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._known: dict[tuple[str, tuple[tuple[str, Hashable], ...]], Markup] = {}

    def __call__(self, name: str, **given: Hashable) -> Markup:
        key = name, tuple(given.items())
        if key not in self._known:
            self._known[key] = Markup(self._environment.get_template(name).render(given))
        return self._known[key]


class _Code(BytecodeCache):
    """Keeps compiled templates: as code for the environments of one theme, as bytes from one build to the next."""

    def __init__(self, compiled: Memory, plugins: bytes) -> None:
        self._compiled = compiled
        self._plugins = plugins  # Jinja applies a filter to what is constant when it compiles
        self._loaded: dict[bytes, CodeType | None] = {}

    def has(self, name: str, source: str) -> bool:
        """Whether the template `name` is kept, compiled from `source`."""
        key = self._key(self.get_cache_key(name, file_of(name)), self.get_source_checksum(source))
        return self._compiled.get(key) is not None

    def load_bytecode(self, bucket: Bucket) -> None:
        key = self._key(bucket.key, bucket.checksum)
        bucket.code = self._loaded.get(key)
        if bucket.code is None and (code := self._compiled.get(key)) is not None:
            bucket.bytecode_from_string(code)
            self._loaded[key] = bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        key = self._key(bucket.key, bucket.checksum)
        self._loaded[key] = bucket.code
        self._compiled[key] = bucket.bytecode_to_string()

    def _key(self, name: str, checksum: str) -> bytes:
        """A hash of a template's name and source, as Jinja has them, and of the plugins that it may call."""
        return fingerprint(b"template", name.encode(), checksum.encode(), self._plugins)
