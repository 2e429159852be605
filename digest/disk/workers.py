"""Work in several processes.

Workers are forked, so that they see the items without a copy; only results travel. A fork is safe while a process has
one thread, and cheap on Linux alone: elsewhere all work is done in turn. Starting workers costs some 20 ms a time,
which pays from a few hundred articles on. Of so many, the first is done before that, in the process that asks:
what it makes known for all others, as tables of a language and compiled patterns, is not worked out in every worker.

What a worker touches of the memory that it shares is copied, be it only to count who refers to it, and what it keeps at
hand for the next item is its own. So workers are forked anew for every few thousand items: else each would have a copy
of all in the end. A build runs without the collector; what a page leaves that refers to itself, and by that to all
articles that it shows, is collected after some pages, while it is young: that takes a hundredth of their time.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from digest.foundation.executor import in_turn

if TYPE_CHECKING:
    from multiprocessing.pool import IMapIterator
    from multiprocessing.process import BaseProcess

Item = TypeVar("Item")
Result = TypeVar("Result")

_PATIENCE = 1.0  # seconds without a result, after which it is looked whether all workers are there
_WORTHWHILE = 200
_CHUNK = 32
_ROUND = 8_192
"""So much is done by workers before others take their place."""
_COLLECTED = 64
"""After so many items a process collects what refers to itself."""
_task: tuple[Callable[[Any], Any], Sequence[Any]]
"""What a forked worker does; set in the worker alone, before its first chunk."""


class WorkerLostError(OSError):
    """A worker was killed, by a system without memory for instance: what it was working on never comes."""


class Workers:
    """An `Each` (digest.foundation.executor) with `jobs` processes; it raises what the function raises, and
    WorkerLostError."""

    def __init__(self, jobs: int | None = None) -> None:
        self.jobs = jobs or len(os.sched_getaffinity(0)) if sys.platform == "linux" else 1

    def __call__(
        self, function: Callable[[Item], Result], items: Sequence[Item], /, *, weight: int = 1
    ) -> Iterable[Result]:
        if len(items) < 2 or len(items) * weight < _WORTHWHILE or threading.active_count() > 1:
            return in_turn(function, items)
        if self.jobs == 1:
            return _alone(function, items)
        return self._in_rounds(function, items, weight)

    def _in_rounds(self, function: Callable[[Item], Result], items: Sequence[Item], weight: int) -> Iterator[Result]:
        done = 1 if len(items) >= _WORTHWHILE else 0
        yield from in_turn(function, items[:done])
        most = max(self.jobs, _ROUND // weight)
        for start in range(done, len(items), most):
            yield from self._forked(function, items, range(start, min(start + most, len(items))), weight)

    def _forked(
        self, function: Callable[[Item], Result], items: Sequence[Item], these: range, weight: int
    ) -> Iterator[Result]:
        chunk = max(1, _CHUNK // weight)
        # Objects that the collector does not touch stay shared between the processes.
        gc.freeze()
        try:
            context = multiprocessing.get_context("fork")
            with _uninterrupted():
                made = context.Pool(self.jobs, initializer=_begin, initargs=(function, items))
            with made as pool:
                workers = set(multiprocessing.active_children())
                results = pool.imap(_work, [these[at : at + chunk] for at in range(0, len(these), chunk)])
                while (found := _next(results, workers)) is not None:
                    yield from found
        finally:
            gc.unfreeze()


def _next(results: IMapIterator[list[Any]], workers: set[BaseProcess]) -> list[Any] | None:
    """The next of the `results`; None after the last. A pool puts others in the place of `workers` that are gone, and
    would wait for ever for what those had taken."""
    while True:
        try:
            return results.next(_PATIENCE)
        except StopIteration:
            return None
        except multiprocessing.TimeoutError:
            if not workers.issubset(multiprocessing.active_children()):
                raise WorkerLostError(
                    "a process was killed: is there memory enough? `--jobs 1` takes the least"
                ) from None


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C, sent to all processes of a terminal, does not reach those forked meanwhile: this one ends them."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _alone(function: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
    """All in this process."""
    gc.freeze()
    try:
        for number, item in enumerate(items, 1):
            yield function(item)
            if number % _COLLECTED == 0:
                gc.collect(0)
    finally:
        gc.unfreeze()


def _begin(function: Callable[[Any], Any], items: Sequence[Any]) -> None:
    global _task
    _task = function, items


def _work(these: range) -> list[Any]:
    function, items = _task
    found = [function(items[at]) for at in these]
    if these.start // _COLLECTED != these.stop // _COLLECTED:
        gc.collect(0)
    return found
