"""The functions and filters that a digest's plugins add to those of every template."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any

from jinja2.filters import FILTERS
from msgspec import Struct, field

from digest.foundation.problem import Outcome, Problem
from digest.markdown.html import attribute
from digest.model.plugins import Plugins, UnusableAnswerError, guarded, kind_of

if TYPE_CHECKING:
    from digest.content.schema.site import Settings

FUNCTIONS_HOOK = "template_functions"
FILTERS_HOOK = "template_filters"
_Functions = Mapping[str, Callable[..., Any]]
OWN_FILTERS: _Functions = {"attribute": attribute}
"""Those that templates have beside Jinja's: what fills an attribute, in quotation marks where it needs them."""


class PluginNames(Struct, frozen=True):
    """What templates may call beside what all templates have; `digest` is a hash of the code of these plugins."""

    functions: _Functions = field(default_factory=dict)
    filters: _Functions = field(default_factory=dict)
    digest: bytes = b""


NO_NAMES = PluginNames()


def plugin_names(
    plugins: Plugins,
    settings: Settings,
    functions: Collection[str],
    filters: Collection[str] = frozenset((*FILTERS, *OWN_FILTERS)),
) -> Outcome[PluginNames]:
    """The names that the `plugins` give; a problem for each that another has, or all templates: `functions`, `filters`.

    So no template changes what it says because a plugin came first.
    """
    own_functions = _gathered(plugins, FUNCTIONS_HOOK, settings, functions)
    own_filters = _gathered(plugins, FILTERS_HOOK, settings, filters)
    digest = plugins.digest(FUNCTIONS_HOOK, FILTERS_HOOK)
    names = PluginNames(own_functions.value, own_filters.value, digest)
    return Outcome(names, (*own_functions.problems, *own_filters.problems))


def _gathered(plugins: Plugins, hook: str, settings: Settings, taken: Collection[str]) -> Outcome[_Functions]:
    answers = plugins.answers(hook, _functions, settings=settings)
    found: dict[str, Callable[..., Any]] = {}
    owners = dict.fromkeys(taken, "every template")
    problems: list[Problem] = list(answers.problems)
    for plugin, named in answers.value:
        for name, function in named.items():
            owner = owners.setdefault(name, f"plugin {plugin.name!r}")
            if name in found or name in taken:
                problems.append(plugin.failed(hook, f"gives {name!r}, a name that {owner} has already"))
            else:
                found[name] = guarded(plugin, f"{hook}, {name}", function)
    return Outcome(found, tuple(problems))


def _functions(answer: Any) -> _Functions:
    """An answer to either hook. Raises UnusableAnswerError."""
    if not isinstance(answer, Mapping):
        raise UnusableAnswerError(f"gave {kind_of(answer)}, where a mapping of names to functions is needed")
    for name, function in answer.items():
        if not isinstance(name, str) or not name.isidentifier():
            raise UnusableAnswerError(f"gave the name {name!r}, by which no template can call anything")
        if not callable(function):
            raise UnusableAnswerError(f"gave {kind_of(function)} for {name!r}, where a function is needed")
    return answer
