"""What is sound of a document that is not sound as a whole, so that one run tells all that is wrong with a digest.

A mistake in one key of one entry would otherwise hide what is wrong with the words of all others until it is mended.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar, get_origin

from msgspec import Struct
from pydantic import BaseModel, ValidationError

from digest.content.schema.shape import fields_by_key, model_at

Model = TypeVar("Model", bound=BaseModel)
OF_KEY = "[key]"
"""What pydantic puts behind the keys of a mapping where one of them is itself wrong."""
_Keys = tuple[str | int, ...]
_ROUNDS = 4
"""A part that was left out may show another mistake, which is at most one level higher."""


class Salvaged(Struct, Generic[Model], frozen=True):
    """A `value` made of the sound parts. `lost` are the keys of what was left out."""

    value: Model
    lost: frozenset[_Keys]
    places: Mapping[str, tuple[int, ...]]
    """For each list that lost items, where those that are left are written."""

    def index(self, key: str, number: int) -> int:
        """Where item `number` of the list `key` is written."""
        return self.places[key][number] if key in self.places else number

    def lacks(self, *keys: str | int) -> bool:
        """Whether anything at `keys` or below was left out."""
        return any(each[: len(keys)] == keys for each in self.lost)


def nothing_of(model: type[Model], stand_ins: Mapping[str, Any]) -> Salvaged[Model]:
    """The `model` of which nothing can be read: all its keys are lost."""
    return Salvaged(model.model_validate(dict(stand_ins)), frozenset((key,) for key in fields_by_key(model)), {})


def salvage(
    model: type[Model], data: Any, stand_ins: Mapping[str, Any], unread: Iterable[str] = ()
) -> Salvaged[Model] | None:
    """The `model` that the sound parts of `data` make, with `stand_ins` for top keys that are needed; None if none.

    An item of a list goes where a key that it needs is wrong, and only the key where it does without. Top keys that
    were `unread` are lost as well.
    """
    if not isinstance(data, dict):
        data = {}
    lost: set[_Keys] = {(key,) for key in unread}
    for _ in range(_ROUNDS):
        made, places = _without(model, data, lost)
        for key, value in stand_ins.items():
            made.setdefault(key, value)
        try:
            return Salvaged(model.model_validate(made), frozenset(lost), places)
        except ValidationError as mistakes:
            errors = mistakes.errors(include_url=False, include_context=False)
            lost |= {_cause(model, made, _written(error["loc"], places), places, error["type"]) for error in errors}
    return None


def _written(location: _Keys, places: Mapping[str, tuple[int, ...]]) -> _Keys:
    """A location in the data that were tried, as one of the data as written."""
    if len(location) > 1 and isinstance(location[1], int) and location[0] in places:
        return (location[0], places[str(location[0])][location[1]], *location[2:])
    return location


def _cause(model: type[BaseModel], data: Mapping[str, Any], at: _Keys, places: Any, kind: str) -> _Keys:
    """The least that must go for the mistake at `at` to go."""
    top = at[:1]
    if len(at) == 1 or not isinstance(data.get(str(at[0])), list | dict):
        return top
    field = fields_by_key(model).get(str(at[0]))
    if not isinstance(at[1], int) and (field is None or get_origin(field.annotation) is not dict):
        return top
    inner = model_at(model, at[:2])
    if len(at) == 2 or inner is None or at[2] == OF_KEY or (kind == "missing" and len(at) == 3):
        return at[:2]
    own = fields_by_key(inner).get(str(at[2]))
    return at[:2] if own is not None and own.is_required() else at[:3]


def _without(
    model: type[BaseModel], data: Mapping[str, Any], lost: Iterable[_Keys]
) -> tuple[dict[str, Any], dict[str, tuple[int, ...]]]:
    """`data` without what is `lost` and without keys that are blank, and where the items of shortened lists stood."""
    gone = set(lost)
    made: dict[str, Any] = {}
    places: dict[str, tuple[int, ...]] = {}
    for key, value in data.items():
        if (key,) in gone or (value is None and key in fields_by_key(model)):
            continue
        if isinstance(value, list):
            left = [index for index in range(len(value)) if (key, index) not in gone]
            made[key] = [_inside(model, value[index], (key, index), gone) for index in left]
            if len(left) < len(value):
                places[key] = tuple(left)
        elif isinstance(value, dict):
            kept = {name: each for name, each in value.items() if (key, name) not in gone}
            made[key] = {name: _inside(model, each, (key, name), gone) for name, each in kept.items()}
        else:
            made[key] = value
    return made, places


def _inside(model: type[BaseModel], item: Any, keys: _Keys, gone: set[_Keys]) -> Any:
    if not isinstance(item, dict):
        return item
    inner = model_at(model, keys)
    known = fields_by_key(inner) if inner else {}
    return {
        key: value for key, value in item.items() if (*keys, key) not in gone and not (value is None and key in known)
    }
