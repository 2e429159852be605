"""From a digest's sources to its plugins: their code is run, and its functions are held against the hooks.

    plugins/NAME.py        ─┐
    plugins: in site.yaml  ─┴─run─▶ module ─pluggy─▶ Plugin, its hooks by name

Nothing that goes wrong ends a run: what cannot be loaded is a problem, and the others are loaded.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType

from digest.content import site_file
from digest.content.site_file import SETTINGS
from digest.foundation.hashing import fingerprint
from digest.foundation.problem import Code, Outcome, Place
from digest.model.article import Sources
from digest.model.plugins import Plugin, PluginFailedError, Plugins, guarded
from digest.plugins.installed import code_hash, place_of
from digest.plugins.interrupts import may_have_come
from digest.plugins.registering import hooks_of
from digest.text.decoding import decode
from digest.yaml import loader

_OWN = re.compile(r"plugins/([^/]+)\.py")
_LOADING = "loading"
_first_hashes: dict[str, str] = {}
"""What lay at a place when this process imported it: what lies there later is not what runs."""


def load(sources: Sources, last: Plugins | None = None) -> Plugins:
    """The plugins of the digest with these `sources`, in the order of their names. Runs their code.

    They are those of `last` where these were loaded from the same; otherwise what is left of `last` is of no use.
    """
    paths = sorted(path for path in sources.files if _OWN.fullmatch(path))
    names = tuple(_named(sources.files))
    seen = fingerprint([(path, sources.digest(path)) for path in paths], names)
    if last is not None and last.seen == seen:
        return last
    installed: dict[str, str] = {}
    outcomes = [
        *(_own(path, sources.files[path]) for path in paths),
        *(_installed(name, place, installed) for name, place in names),
    ]
    plugins = sorted((outcome.value for outcome in outcomes if outcome.value), key=lambda plugin: plugin.name)
    problems = (problem for outcome in outcomes for problem in outcome.problems)
    if last is not None:
        for gone in {_module_name(plugin) for plugin in last.loaded} - {_module_name(plugin) for plugin in plugins}:
            sys.modules.pop(gone, None)
    return Plugins(tuple(plugins), tuple(problems), installed, seen)


def _named(files: Mapping[str, bytes]) -> Iterator[tuple[str, Place]]:
    """The installed plugins that site.yaml names, each with the place where it does."""
    settings = site_file.read(files).value
    if settings is None or not settings.plugins:
        return
    text = decode(SETTINGS, files[SETTINGS], site_file.LARGEST, "").value
    document = loader.parse(text or "", SETTINGS).value
    for index, name in enumerate(settings.plugins):
        yield name, document.place(("plugins", index)) if document else Place(SETTINGS)


def _own(path: str, code: bytes) -> Outcome[Plugin | None]:
    name = path.removeprefix("plugins/").removesuffix(".py")
    bare = Plugin(name, path, Place(path), fingerprint(code), {}, may_have_come)

    def run() -> ModuleType:
        # Classes look for their module by its name; one name for each code, so that no two digests share it.
        module = ModuleType(_module_name(bare))
        module.__file__ = path
        sys.modules[module.__name__] = module
        try:
            exec(compile(code, path, "exec", dont_inherit=True), module.__dict__)
        except BaseException:
            del sys.modules[module.__name__]
            raise
        return module

    return _loaded(bare, run)


def _module_name(plugin: Plugin) -> str:
    """What the module of a digest's own plugin is called."""
    return f"digest_plugin_{plugin.name}_{plugin.digest.hex()}"


def _installed(name: str, place: Place, found: dict[str, str]) -> Outcome[Plugin | None]:
    bare = Plugin(name, name, place, b"", {}, may_have_come)
    try:
        where = guarded(bare, _LOADING, place_of)(name)
    except PluginFailedError as failure:
        return Outcome(None, (failure.problem,))
    if where is None:
        missing = place.problem(
            Code.PLUGIN_FAILED,
            f"there is no Python module {name!r} where digest is installed",
            "install it there, or take it out of `plugins`",
        )
        return Outcome(None, (missing,))
    seen = _first_hashes.setdefault(str(where), code_hash(where))
    found[str(where)] = seen
    file = f"{where}/" if where.is_dir() else str(where)
    whole = Plugin(name, file, place, bytes.fromhex(seen), {}, may_have_come)
    return _loaded(whole, lambda: importlib.import_module(name))


def _loaded(bare: Plugin, run: Callable[[], ModuleType]) -> Outcome[Plugin | None]:
    try:
        module = guarded(bare, _LOADING, run)()
    except PluginFailedError as failure:
        return Outcome(None, (failure.problem,))
    return hooks_of(bare, module)
