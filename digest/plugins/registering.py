"""The functions of a plugin's module, held against the hooks that there are.

What is wrong is told of all of them: pluggy would stop at the first, and let a function pass that nobody marked.
"""

from __future__ import annotations

import difflib
import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

from msgspec.structs import replace
from pluggy import HookCaller, HookImpl, PluginManager

from digest.foundation.problem import Outcome, Problem
from digest.model.plugins import Hook, Plugin
from digest.plugins import hooks


def hooks_of(bare: Plugin, module: ModuleType) -> Outcome[Plugin | None]:
    """The plugin `bare` with the hooks that its `module` has; None where any of them is none, or there are none."""
    manager = PluginManager(hooks.PROJECT)
    manager.add_hookspecs(hooks)
    known = {name: caller for name, caller in vars(manager.hook).items() if isinstance(caller, HookCaller)}
    problems = tuple(_mistakes(bare, module, manager, known))
    if problems:
        return Outcome(None, problems)
    manager.register(module, bare.name)
    manager.check_pending()
    found = {name: _hook(caller.get_hookimpls()[0]) for name, caller in known.items() if caller.get_hookimpls()}
    if not found:
        return Outcome(None, (bare.failed("loading", "it has no hook: mark a function of its with @hookimpl"),))
    return Outcome(replace(bare, hooks=found))


def _mistakes(
    plugin: Plugin, module: ModuleType, manager: PluginManager, known: dict[str, HookCaller]
) -> Iterator[Problem]:
    for name, function in vars(module).items():
        marked = manager.parse_hookimpl_opts(module, name)
        is_own = inspect.isfunction(function) and function.__module__ == module.__name__
        if marked is None:
            if name in known and is_own:
                yield _mistaken(plugin, name, function, "it is not marked with @hookimpl")
            continue
        hook = marked["specname"] or name
        if hook not in known:
            close = difflib.get_close_matches(hook, known, 1)
            advice = f"did you mean {close[0]}?" if close else f"the hooks are {', '.join(sorted(known))}"
            yield _mistaken(plugin, name, function, f"there is no such hook; {advice}")
            continue
        if marked["wrapper"] or marked["hookwrapper"] or marked["specname"]:
            yield _mistaken(plugin, name, function, "a plugin answers for itself: take the options of @hookimpl out")
            continue
        specification = known[hook].spec
        assert specification is not None
        unknown = [argument for argument in _arguments(function) if argument not in specification.argnames]
        if unknown:
            takes = ", ".join(specification.argnames) or "none"
            yield _mistaken(plugin, name, function, f"it is given {takes}, but takes {', '.join(unknown)}")


def _mistaken(plugin: Plugin, name: str, function: Any, said: str) -> Problem:
    """The problem of a function that is no hook yet."""
    code = inspect.unwrap(function).__code__
    unfinished = Hook(function, (), code.co_filename, code.co_firstlineno)
    return replace(plugin, hooks={name: unfinished}).failed(name, said)


def _arguments(function: Any) -> Iterator[str]:
    """The arguments that `function` must be given."""
    for name, parameter in inspect.signature(function).parameters.items():
        if parameter.default is parameter.empty:
            yield name


def _hook(found: HookImpl) -> Hook:
    code = inspect.unwrap(found.function).__code__
    return Hook(found.function, tuple(found.argnames), code.co_filename, code.co_firstlineno)
