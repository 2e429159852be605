"""The shape of what an editor writes: which model stands where, and which keys it has."""

from __future__ import annotations

import types
from collections.abc import Sequence
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo


def model_at(model: type[BaseModel], keys: Sequence[str | int]) -> type[BaseModel] | None:
    """The model of the mapping at `keys` in what `model` describes; None where there is none."""
    annotation: Any = model
    for key in keys:
        annotation = _inside(annotation, key)
    return _model(annotation)


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
    if origin is tuple and isinstance(key, int):
        return parts[0]
    if origin is dict:
        return parts[1]
    model = _model(annotation)
    field = fields_by_key(model).get(str(key)) if model else None
    return field.annotation if field else None
