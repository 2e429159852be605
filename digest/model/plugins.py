"""A digest's plugins as a value: what their code is known by, and their hooks, called so that none ends a run.

Which hooks there are, and how code becomes a plugin, is for digest.plugins to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import wraps
from traceback import walk_tb
from typing import Any, TypeVar

from msgspec import Struct, field

from digest.foundation.hashing import fingerprint
from digest.foundation.internal_error import SignalError
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.model.article_store import LostError

Answer = TypeVar("Answer")
KINDS_HOOK = "annotation_kinds"


class Hook(Struct, frozen=True):
    """A plugin's function for a hook: which of the hook's arguments it takes, and where it begins."""

    function: Callable[..., Any]
    arguments: tuple[str, ...]
    file: str
    line: int


class Plugin(Struct, frozen=True):
    """A plugin that was loaded.

    `file` is what the names of its code's files begin with, as tracebacks have them. `place` is where its problems are
    told: its own file, with the line, where it is one of the digest's; else where site.yaml names it. `digest` is a
    hash of its code. `may_be_interrupted` tells whether a KeyboardInterrupt that it raises now may be the user's.
    """

    name: str
    file: str
    place: Place
    digest: bytes
    hooks: Mapping[str, Hook]
    may_be_interrupted: Callable[[], bool] = lambda: True

    @property
    def is_own(self) -> bool:
        """Whether its code is a file of the digest."""
        return self.place.path == self.file

    def ran(self, failure: Exception) -> bool:
        """Whether its code was running when `failure` was raised."""
        return any(frame.f_code.co_filename.startswith(self.file) for frame, _ in walk_tb(failure.__traceback__))

    def failed(self, hook: str, said: str, failure: BaseException | None = None) -> Problem:
        """The problem of a plugin whose `hook` failed; its line is the last one of the plugin's own in `failure`."""
        message = whole(f"plugin {self.name!r}, {hook}: {said}")
        own = [(file, line) for file, line in self._steps(hook, failure) if line and file.startswith(self.file)]
        if not own:
            return self.place.problem(Code.PLUGIN_FAILED, message)
        file, line = own[-1]
        if self.is_own:
            return Place(file, line, 1).problem(Code.PLUGIN_FAILED, message)
        inside = file.removeprefix(self.file)
        package = self.name.partition(".")[0]
        where = f"{package}/{inside}" if inside else f"{package}.py"
        return self.place.problem(Code.PLUGIN_FAILED, f"{message} ({where}, line {line})")

    def _steps(self, hook: str, failure: BaseException | None) -> Iterator[tuple[str, int]]:
        """The way to a failure, from the function for `hook` to the line that failed."""
        known = self.hooks.get(hook.partition(",")[0])
        if known:
            yield known.file, known.line
        if failure:
            yield from ((frame.f_code.co_filename, line) for frame, line in walk_tb(failure.__traceback__))
        if isinstance(failure, SyntaxError):
            yield failure.filename or "", failure.lineno or 0


class PluginFailedError(SignalError):
    """What a plugin's function raised, as the problem that it is."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem

    def __reduce__(self) -> tuple[type[PluginFailedError], tuple[Problem]]:
        """It travels from one process to another with its problem."""
        return type(self), (self.problem,)


class Plugins(Struct, frozen=True):
    """A digest's plugins in the order of their names, and why others could not be loaded."""

    loaded: tuple[Plugin, ...] = ()
    problems: tuple[Problem, ...] = ()
    installed: Mapping[str, str] = field(default_factory=dict)
    """The places on disk of the code of those that are installed, each with a hash of the code."""
    seen: bytes = b""
    """A hash of what they were loaded from."""

    def having(self, *hooks: str) -> tuple[Plugin, ...]:
        """Those that have any of the `hooks`."""
        return tuple(plugin for plugin in self.loaded if not plugin.hooks.keys().isdisjoint(hooks))

    def digest(self, *hooks: str) -> bytes:
        """A hash of the code of those that have any of the `hooks`: part of the key of all that these can touch."""
        return fingerprint(*((plugin.name, plugin.digest) for plugin in self.having(*hooks)))

    def blamed(self, failure: Exception) -> Problem | None:
        """The problem of the plugin whose kind of annotation has raised `failure`; None where none has."""
        if isinstance(failure, PluginFailedError):
            return failure.problem
        having = self.having(KINDS_HOOK)
        return next((own.failed(KINDS_HOOK, _said(failure), failure) for own in having if own.ran(failure)), None)

    def answers(
        self, hook: str, read: Callable[[Any], Answer], **given: object
    ) -> Outcome[tuple[tuple[Plugin, Answer], ...]]:
        """What each plugin answers to `hook`, which is `given` these; a problem for each that fails.

        `read` makes of an answer what it should be, and raises TypeError, saying what it is instead, where it is not.
        """
        found: list[tuple[Plugin, Answer]] = []
        problems: list[Problem] = []
        for plugin in self.having(hook):
            try:
                found.append((plugin, guarded(plugin, hook, lambda own=plugin: read(_call(own.hooks[hook], given)))()))
            except PluginFailedError as failure:
                problems.append(failure.problem)
        return Outcome(tuple(found), tuple(problems))


NO_PLUGINS = Plugins()


def _call(hook: Hook, given: Mapping[str, object]) -> Any:
    return hook.function(**{name: given[name] for name in hook.arguments})


def guarded(plugin: Plugin, hook: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """The same `function` of a `plugin`, raising PluginFailedError where it raises anything; but LostError as it is."""

    @wraps(function)
    def guard(*args: Any, **kwargs: Any) -> Any:
        try:
            return function(*args, **kwargs)
        except (LostError, PluginFailedError):
            raise
        except BaseException as failure:
            if isinstance(failure, KeyboardInterrupt) and plugin.may_be_interrupted():
                raise
            raise PluginFailedError(plugin.failed(hook, _said(failure), failure)) from failure

    return guard


def _said(failure: BaseException) -> str:
    match failure:
        case UnusableAnswerError():
            return str(failure)
        case SyntaxError(msg=said):
            return f"SyntaxError: {said}"
        case _:
            with suppress(Exception):  # what a failure says of itself may fail
                return f"{type(failure).__name__}: {failure}"
            return type(failure).__name__


class UnusableAnswerError(TypeError):
    """An answer of a plugin is not what its hook asks for; the message says what it is."""


def whole(text: str) -> str:
    """`text` that any file can hold: halves of characters, which no program but Python's has, are spelled out."""
    return text.encode("utf-8", "backslashreplace").decode()


def kind_of(value: object) -> str:
    """What a plugin gave, as a message names it."""
    return "nothing" if value is None else type(value).__name__
