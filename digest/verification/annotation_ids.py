"""The fragments of annotations: names that stay when annotations are reordered or others are added."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec.structs import replace

from digest.model.article import AnyAnnotation
from digest.text.slug import slugify

_LONGEST = 48


def named(
    annotations: Iterable[AnyAnnotation], prefix: str, words: Callable[[AnyAnnotation], str]
) -> tuple[AnyAnnotation, ...]:
    """The same annotations of one kind, each with its id: `figure-…`, where that is the `prefix` of the kind.

    The name is the editor's own `id`, or made from the `words` of the annotation; a second one of the same name gets
    `-2`.
    """
    taken: set[str] = set()
    result = []
    for annotation in annotations:
        stem = annotation.id or f"{prefix}-{slugify(words(annotation), longest=_LONGEST) or 'untitled'}"
        name, times = stem, 1
        while name in taken:
            times += 1
            name = f"{stem}-{times}"
        taken.add(name)
        result.append(replace(annotation, id=name))  # type: ignore[type-var]
    return tuple(result)


def repeated(annotations: Iterable[AnyAnnotation]) -> list[int]:
    """The positions of annotations whose own `id` an earlier one of the same kind has."""
    seen: set[str] = set()
    again = []
    for index, annotation in enumerate(annotations):
        if annotation.id and annotation.id in seen:
            again.append(index)
        seen.add(annotation.id)
    return again
