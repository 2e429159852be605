"""The shape of what an editor writes: which model stands where, and which keys it has."""

from __future__ import annotations

import types
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo


class NotText:
    """Marks a type of text that is none for readers: a slug, an address, the name of a language."""


NOT_TEXT = NotText()


def model_at(model: type[BaseModel], keys: Sequence[str | int]) -> type[BaseModel] | None:
    """The model of the mapping at `keys` in what `model` describes; None where there is none."""
    annotation = _annotation(model, keys)
    is_list = get_origin(annotation) is tuple  # of which one item is written alone
    return _model(get_args(annotation)[0] if is_list else annotation)


def _annotation(model: type[BaseModel], keys: Sequence[str | int]) -> Any:
    annotation: Any = model
    for key in keys:
        annotation = _inside(annotation, key)
    return annotation


def fields_by_key(model: type[BaseModel]) -> dict[str, FieldInfo]:
    """The fields of `model` by their keys in YAML."""
    return {field.alias or name: field for name, field in model.model_fields.items()}


def nested_models(model: type[BaseModel]) -> dict[str, type[BaseModel]]:
    """The keys of `model` whose values are mappings with keys of their own."""
    inner = {key: _model(field.annotation) for key, field in fields_by_key(model).items()}
    return {key: found for key, found in inner.items() if found is not None}


def example(model: type[BaseModel], key: str) -> str:
    """What an editor may write for the `key` of `model`, on one line: `published: 2019-11-21`."""
    field = fields_by_key(model)[key]
    return f"{key}: {_value(field.annotation, field.examples)}"


def is_text(model: type[BaseModel], keys: Sequence[str | int]) -> bool:
    """Whether what is written at `keys` is text for readers: no slug, address, date or choice. A text that is written
    for a list or a mapping is one where its only item or its needed key is."""
    *around, last = keys
    if isinstance(last, int):
        return bool(around) and is_text(model, around)
    inside = model_at(model, around)
    if inside is None:  # an entry of a mapping, as in `topics: {ports: Ports}`
        return _holds_text(_annotation(model, keys))
    field = fields_by_key(inside).get(last)
    return field is not None and _holds_text(field.annotation, field.metadata)


@cache
def all_keys(model: type[BaseModel]) -> frozenset[str]:
    """The keys of `model`, and of all within it."""
    found = set(fields_by_key(model))
    for field in model.model_fields.values():
        found = found.union(*map(all_keys, _models(field.annotation)))
    return frozenset(found)


@cache
def text_keys(model: type[BaseModel]) -> frozenset[str]:
    """The keys of `model`, and of all within it, that hold text for readers."""
    found: set[str] = set()
    for key, field in fields_by_key(model).items():
        if _holds_text(field.annotation, field.metadata):
            found.add(key)
        for inner in _models(field.annotation):
            found |= text_keys(inner)
    return frozenset(found)


def _holds_text(annotation: Any, metadata: Sequence[Any] = ()) -> bool:
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _holds_text(parts[0], (*metadata, *parts[1:]))
    if origin in (Union, types.UnionType):
        return any(_holds_text(part, metadata) for part in parts)
    if origin is tuple:
        return _holds_text(parts[0])
    inner = _model(annotation)
    if inner is not None:
        needed = [field for field in fields_by_key(inner).values() if field.is_required()]
        return len(needed) == 1 and _holds_text(needed[0].annotation, needed[0].metadata)
    return annotation is str and not any(isinstance(each, NotText) for each in metadata)


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)


def _value(annotation: Any, examples: Sequence[Any] | None) -> str:
    if examples:
        return str(examples[0])
    inner = _model(annotation)
    if inner is None:
        return "…"
    needed = (key for key, field in fields_by_key(inner).items() if field.is_required())
    return "{" + ", ".join(example(inner, key) for key in needed) + "}"


def _model(annotation: Any) -> type[BaseModel] | None:
    if get_origin(annotation) in (Annotated, Union, types.UnionType):
        found = (_model(part) for part in get_args(annotation))
        return next((model for model in found if model is not None), None)
    return annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None


def _inside(annotation: Any, key: str | int) -> Any:
    """The annotation of what is under `key`."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin in (Annotated, Union, types.UnionType):
        return next((inner for part in parts if (inner := _inside(part, key)) is not None), None)
    if origin is tuple:
        # A single mapping may stand for a list of one.
        return parts[0] if isinstance(key, int) else _inside(parts[0], key)
    if origin is dict:
        return parts[1]
    model = _model(annotation)
    field = fields_by_key(model).get(str(key)) if model else None
    return field.annotation if field else None
