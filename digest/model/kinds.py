"""What one stage is given of the kinds of annotation, found by the annotations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Generic, Protocol, TypeVar

from digest.model.article import Annotation


class OfKind(Protocol):
    """What a stage is given of one kind; `value` is the struct of its annotations."""

    @property
    def value(self) -> type[Any]: ...


Given = TypeVar("Given", bound=OfKind)


class Kinds(Generic[Given]):
    """What a stage is given of all kinds, in their order."""

    __slots__ = ("_every", "_of")

    def __init__(self, every: Iterable[Given]) -> None:
        self._every = tuple(every)
        self._of = {each.value: each for each in self._every}

    def __iter__(self) -> Iterator[Given]:
        return iter(self._every)

    def of(self, annotation: Annotation) -> Given:
        """What is given of the kind of `annotation`. Raises KeyError where it is of none of them."""
        return self._of[type(annotation)]
