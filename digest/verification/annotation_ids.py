"""The fragments of annotations: names that stay when annotations are reordered or others are added."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from msgspec.structs import replace

from digest.model.article import ContextLink, Figure, Quotation
from digest.text.slug import slugify

Kind = TypeVar("Kind", Figure, Quotation, ContextLink)
_LONGEST = 48


def named(annotations: Iterable[Kind]) -> tuple[Kind, ...]:
    """The same annotations of one kind, each with its id: `figure-…`, `quote-…` or `link-…`.

    The name is the editor's own `id`, or made from the figure's label, the quotation's words or the link's title;
    a second one of the same name gets `-2`.
    """
    taken: set[str] = set()
    result = []
    for annotation in annotations:
        stem = annotation.id or _stem(annotation)
        name, times = stem, 1
        while name in taken:
            times += 1
            name = f"{stem}-{times}"
        taken.add(name)
        result.append(replace(annotation, id=name))
    return tuple(result)


def repeated(annotations: Iterable[Kind]) -> list[int]:
    """The positions of annotations whose own `id` an earlier one of the same kind has."""
    seen: set[str] = set()
    again = []
    for index, annotation in enumerate(annotations):
        if annotation.id and annotation.id in seen:
            again.append(index)
        seen.add(annotation.id)
    return again


def _stem(annotation: Figure | Quotation | ContextLink) -> str:
    match annotation:
        case Figure(label=words):
            kind = "figure"
        case Quotation(text=words):
            kind = "quote"
        case ContextLink(title=words):
            kind = "link"
    return f"{kind}-{slugify(words, longest=_LONGEST) or 'untitled'}"
