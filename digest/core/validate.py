"""From a YAML document to a typed model; what does not fit becomes problems in an editor's words."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from digest.core.problem import Code, Outcome, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core import ErrorDetails

    from digest.core.yamltext import Document, Key

Model = TypeVar("Model", bound=BaseModel)
_SHOWN = 60
_WRONG_TYPES = {
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
    "dict_type": "a mapping of keys to values",
    "tuple_type": "a list",
    "list_type": "a list",
    "string_type": "a text",
    "bool_parsing": "true or false",
    "int_parsing": "a whole number",
}
_MISSING_EXAMPLES = {
    "title": "title: Huawei turns to Japan",
    "published": "published: 2019-11-21",
    "source": "source: {outlet: South China Morning Post, url: https://www.scmp.com/…}",
    "url": "url: https://example.org/",
    "at": "at: the passage that the figure rests on",
    "value": "value: over 46,000 jobs",
    "label": "label: Jobs created in Japan",
    "speaker": "speaker: Liang Hua",
    "text": "text: the words, verbatim",
}


def validate(model: type[Model], document: Document) -> Outcome[Model | None]:
    """The model's value for `document`; None, and all that is wrong, where it does not fit."""
    data = document.data if document.data is not None else {}
    try:
        return Outcome(model.model_validate(_without_empty(data)))
    except ValidationError as mistakes:
        problems = {
            _problem(model, document, mistake): None for mistake in mistakes.errors(include_url=False)
        }
        return Outcome(None, tuple(problems))


def _without_empty(data: Any) -> Any:
    """The data without keys that have no value: `note:` with nothing behind it says as much as no line at all."""
    if isinstance(data, dict):
        return {key: _without_empty(value) for key, value in data.items() if value is not None}
    if isinstance(data, list):
        return [_without_empty(value) for value in data]
    return data


def _problem(model: type[BaseModel], document: Document, mistake: ErrorDetails) -> Problem:
    keys = _real_keys(document.data, mistake["loc"])
    name = ".".join(str(key) for key in keys) or "the file"
    kind = mistake["type"]
    given = mistake.get("input")
    shown = (
        repr(given if len(str(given)) <= _SHOWN else f"{str(given)[:_SHOWN]}…")
        if isinstance(given, str)
        else "this"
    )
    place = document.place(keys)
    match kind:
        case "extra_forbidden":
            key = str(keys[-1])
            known = _known_keys(model, keys[:-1])
            hint = _did_you_mean(key, known) or f"the keys here are {', '.join(known)}"
            return document.place_of_key(keys).problem(Code.UNKNOWN_KEY, f"there is no key {key!r} here", hint)
        case "missing":
            key = str(mistake["loc"][-1])
            example = _MISSING_EXAMPLES.get(key, f"{key}: …")
            inside = f" of {'.'.join(map(str, keys[:-1]))}" if len(keys) > 1 else ""
            return document.place(keys[:-1]).problem(
                Code.MISSING_KEY, f"the key {key!r}{inside} is missing", f"write {example}"
            )
        case "enum":
            choices = str(mistake["ctx"]["expected"]).replace(" or ", ", ").replace("'", "").split(", ")
            hint = _did_you_mean(str(given), choices) or f"write one of {', '.join(choices)}"
            return place.problem(Code.BAD_VALUE, f"{name} cannot be {shown}", hint)
        case _ if kind.startswith(("date", "time")):
            return place.problem(
                Code.BAD_DATE,
                f"{shown} is not a date",
                "write 2019-11-21, or a time such as 2019-11-21T14:00:00+08:00",
            )
        case _ if kind in _WRONG_TYPES:
            return place.problem(Code.WRONG_TYPE, f"{name} must be {_WRONG_TYPES[kind]}")
        case "string_pattern_mismatch":
            return place.problem(
                Code.BAD_VALUE,
                f"{shown} cannot be a slug",
                "a slug has a–z, digits and single hyphens, such as supply-chain",
            )
        case _:
            message = mistake["msg"].removeprefix("Value error, ")
            code = Code.BAD_URL if "web address" in message else Code.BAD_VALUE
            return place.problem(code, f"{name}: {message}")


def _real_keys(data: Any, location: Sequence[Key]) -> list[Key]:
    """The keys of a mistake that the document has: pydantic names steps of its own between them."""
    keys: list[Key] = []
    for position, step in enumerate(location):
        last = position == len(location) - 1
        if isinstance(data, dict) and (step in data or last):
            keys.append(step)
            data = data.get(step)
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            keys.append(step)
            data = data[step]
    return keys


def _known_keys(model: type[BaseModel], keys: Sequence[Key]) -> list[str]:
    """The keys that the mapping at `keys` may have."""
    kind: Any = model
    for key in keys:
        if isinstance(kind, type) and issubclass(kind, BaseModel) and key in kind.model_fields:
            kind = _entry_model(kind.model_fields[str(key)].annotation)
    return list(kind.model_fields) if isinstance(kind, type) and issubclass(kind, BaseModel) else []


def _entry_model(annotation: Any) -> Any:
    """The model within an annotation such as `tuple[Model, ...]`, `dict[str, Model]` or `Model | None`."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    inner = [_entry_model(part) for part in getattr(annotation, "__args__", ())]
    return next((model for model in inner if model is not None), None)


def _did_you_mean(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word, known, n=1)
    return f"did you mean {close[0]!r}?" if close else ""
