"""The kinds of annotation that a digest's plugins add to those that every digest has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial, wraps
from types import new_class
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from msgspec.structs import replace as replace_struct

from digest.content.schema.sidecar import AnnotationEntry, Sidecar
from digest.foundation.problem import Code, Outcome, Problem
from digest.kinds.kind import Kind
from digest.kinds.registry import Registry
from digest.model.article import OtherAnnotation
from digest.model.plugins import KINDS_HOOK, Plugin, Plugins, UnusableAnswerError, guarded, kind_of

Stage = TypeVar("Stage")
Guard = Callable[[Callable[..., Any]], Callable[..., Any]]


def with_plugins(registry: Registry, plugins: Plugins) -> Outcome[Registry]:
    """The `registry` with the kinds of `plugins`; a problem for each whose name or key is taken, or that is not whole.

    Whatever a plugin's functions raise later is raised as PluginFailedError.
    """
    answers = plugins.answers(KINDS_HOOK, _kinds)
    kinds = list(registry.kinds)
    problems: list[Problem] = list(answers.problems)
    for plugin, added in answers.value:
        for kind in added:
            mistake = next(_mistakes(kind, kinds), None)
            if mistake:
                problems.append(plugin.failed(KINDS_HOOK, f"gives the kind {kind.name!r}, {mistake}"))
            else:
                kinds.append(_guarded(plugin, kind))
    if len(kinds) == len(registry.kinds):
        return Outcome(registry, tuple(problems))
    return Outcome(Registry(tuple(kinds), plugins.digest(KINDS_HOOK)), tuple(problems))


def _kinds(answer: Any) -> tuple[Kind, ...]:
    """An answer to the hook. Raises UnusableAnswerError."""
    if not isinstance(answer, Iterable):
        raise UnusableAnswerError(f"gave {kind_of(answer)}, where a list of Kind is needed")
    found = tuple(answer)
    for kind in found:
        if not isinstance(kind, Kind):
            raise UnusableAnswerError(f"gave {kind_of(kind)} in its list, where Kind is needed")
    return found


def _mistakes(kind: Kind, known: Iterable[Kind]) -> Iterator[str]:
    """What keeps `kind` from standing beside those that are `known`."""
    other: Any = kind.other
    if not (isinstance(other, type) and issubclass(other, OtherAnnotation) and issubclass(other, Struct)):
        yield "whose `other` is no struct that is an OtherAnnotation"
        return
    config = other.__struct_config__
    if config.tag != kind.name or not config.array_like or not config.frozen:
        yield f"whose struct must be frozen, array_like, and have the tag {kind.name!r}"
    if not {"id", "spans"} <= {*other.__struct_fields__}:
        yield "whose struct has no `id` or no `spans`"
    if any(stage.value is not other for stage in (kind.page, kind.linked_data, kind.search)):
        yield "whose stages are about different structs"
    if {kind.page.name, kind.search.name} != {kind.name}:
        yield "which its page or its search knows by another name"
    if kind.sidecar.key != kind.verification.key:
        yield "which its sidecar and its verification know by different keys"
    if kind.sidecar.key in {*Sidecar.model_fields, *dir(Sidecar), *(each.sidecar.key for each in known)}:
        yield f"whose key {kind.sidecar.key!r} sidecars have already"
    if kind.verification.prefix in {each.verification.prefix for each in known}:
        yield f"whose prefix {kind.verification.prefix!r} another kind has"
    if kind.name in {each.name for each in known}:
        yield "a name that another kind has"


def _guarded(plugin: Plugin, kind: Kind) -> Kind:
    """The same kind, with functions that raise nothing but PluginFailedError."""
    guard = partial(guarded, plugin, f"{KINDS_HOOK}, {kind.name}")
    search = _stage(kind.search, guard)
    return replace(
        kind,
        sidecar=kind.sidecar._replace(entry=_entry(kind.sidecar.entry, guard)),
        verification=_stage(replace(kind.verification, verify=_verifying(plugin, kind)), guard),
        page=_stage(kind.page, guard),
        linked_data=_stage(kind.linked_data, guard),
        search=replace(search, hits=_stage(search.hits, guard)) if search.hits else search,
    )


def _stage(stage: Stage, guard: Guard) -> Stage:
    """What a stage is given, each function of it guarded."""
    given: Any = stage
    functions = {
        name: guard(value)
        for name in given.__struct_fields__
        if callable(value := getattr(given, name)) and not isinstance(value, type)
    }
    with_guards: Stage = replace(given, **functions)
    return with_guards


def _entry(entry: type[AnnotationEntry], guard: Guard) -> type[AnnotationEntry]:
    own: dict[str, Any] = {name: guard(getattr(entry, name)) for name in ("words", "written_links")}
    own |= {"__module__": entry.__module__, "__doc__": entry.__doc__}
    with_guards: type[AnnotationEntry] = new_class(entry.__name__, (entry,), {}, lambda body: body.update(own))
    return with_guards


def _verifying(plugin: Plugin, kind: Kind) -> Callable[..., Outcome[Any]]:
    """The kind's `verify`; its answer is looked at, and problems of the plugin's own tell whose they are."""
    ask = kind.verification.verify

    @wraps(ask)
    def verify(*given: Any) -> Outcome[Any]:
        outcome = ask(*given)
        if not isinstance(outcome, Outcome) or not (outcome.value is None or type(outcome.value) is kind.other):
            raise UnusableAnswerError(f"gave {kind_of(outcome)}, where the outcome of verifying an entry is needed")
        return Outcome(outcome.value, tuple(_owned(problem, plugin, kind) for problem in outcome.problems))

    return verify


def _owned(problem: Problem, plugin: Plugin, kind: Kind) -> Problem:
    is_own = problem.code in (Code.PLUGIN_ERROR, Code.PLUGIN_WARNING) and not problem.rule
    return replace_struct(problem, rule=f"{plugin.name}/{kind.name}") if is_own else problem
