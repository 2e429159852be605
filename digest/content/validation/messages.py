"""What does not fit a model, said in an editor's words: pydantic's errors become problems with a place and a hint."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from msgspec import Struct

from digest.content.schema.fields import InvalidFieldError
from digest.content.schema.shape import example, fields_by_key, model_at, nested_models
from digest.content.validation.salvage import OF_KEY
from digest.foundation.problem import Code, Place, Problem
from digest.text.slug import slugify
from digest.yaml.quoting import shortened

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

    from digest.yaml.loader import YamlDocument

Keys = tuple[str | int, ...]
_LIKE = 0.65  # below this, as with "note" and "outlet", likeness misleads
_WANTED = {
    "model_type": "keys with values",
    "dict_type": "keys with values",
    "tuple_type": "a list",
    "string_type": "a text",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
}
# What other tools call it.
_CUSTOMARY = {"date": "published", "tags": "topics", "categories": "topics", "author": "authors", "lang": "language"}


class OtherFile(NamedTuple):
    """Another file that may have a key which an editor looks for: its model, and where it is found."""

    model: type[BaseModel]
    where: str


class _Mistake(Struct, frozen=True):
    """One error of pydantic's, at `keys` of the document; `of_key` says that the last of them is itself wrong."""

    model: type[BaseModel]
    document: YamlDocument
    keys: Keys
    of_key: bool
    kind: str
    given: Any
    context: Mapping[str, Any]
    other: OtherFile | None

    @property
    def name(self) -> str:
        return _dotted(self.keys) or "the file"

    @property
    def shown(self) -> str:
        return repr(shortened(str(self.given)))

    def problem(self, code: Code, message: str, hint: str = "") -> Problem:
        place: Place = (self.document.place_of_key if self.of_key else self.document.place)(self.keys)
        return place.problem(code, message, hint)


def complaint(
    model: type[BaseModel], document: YamlDocument, error: ErrorDetails, other: OtherFile | None = None
) -> Problem:
    """The problem that is `error`, found while `model` took in the data of `document`; `other` may have its key."""
    location = error["loc"]
    of_key = location[-1:] == (OF_KEY,)
    mistake = _Mistake(
        model=model,
        document=document,
        keys=written_keys(document.data, location[:-1] if of_key else location),
        of_key=of_key,
        kind=error["type"],
        given=error["input"],
        context=error.get("ctx", {}),
        other=other,
    )
    match mistake.kind:
        case "extra_forbidden":
            return _unknown_key(mistake)
        case "missing":
            return _missing_key(mistake, str(location[-1]))
        case "enum":
            return _none_of(mistake)
        case kind if kind in _WANTED:
            return _wrong_type(mistake)
        case _:
            return _bad_value(mistake)


def written_keys(data: Any, location: Keys) -> Keys:
    """`location` as far as the document goes: what an editor wrote short has no keys of its own inside."""
    keys: list[str | int] = []
    for step in location:
        if isinstance(data, dict) and isinstance(step, int):
            continue
        if isinstance(data, dict):
            data = data.get(str(step))
        elif isinstance(data, list) and isinstance(step, int) and step < len(data):
            data = data[step]
        else:
            break
        keys.append(step)
    return tuple(keys)


def _unknown_key(mistake: _Mistake) -> Problem:
    *around, key = mistake.keys
    written = str(key)
    place = mistake.document.place_of_key(mistake.keys)
    inside = model_at(mistake.model, around)
    message = f"unknown key {shortened(written)!r}" + (f" in {_dotted(around)}" if around else "")
    whole = mistake.document.parted_by_comma(mistake.keys)
    if whole:
        hint = f"inside {{ }} a comma begins the next key: put quotation marks around a text that has one, {whole}"
        return place.problem(Code.UNKNOWN_KEY, message, hint)
    return place.problem(
        Code.UNKNOWN_KEY, message, _meant(written, inside, None if around else mistake.other) if inside else ""
    )


def _meant(key: str, model: type[BaseModel], other: OtherFile | None) -> str:
    """Advice on a `key` that `model` does not have."""
    known = list(fields_by_key(model))
    customary = _CUSTOMARY.get(key.lower(), key)
    if customary in known:
        return f"did you mean {customary!r}?"
    for parent, inner in nested_models(model).items():
        if customary in fields_by_key(inner):
            return f"it belongs under {parent!r}: {example(model, parent)}"
    if other and customary in fields_by_key(other.model):
        return f"{customary!r} belongs into {other.where}"
    close = difflib.get_close_matches(key.strip().lower(), known, n=1, cutoff=_LIKE)
    return f"did you mean {close[0]!r}?" if close else f"the keys here are {_listed(known)}"


def _missing_key(mistake: _Mistake, key: str) -> Problem:
    around = mistake.keys[:-1] if mistake.keys[-1:] == (key,) else mistake.keys
    model = model_at(mistake.model, around)
    hint = f"write, for example, {example(model, key)}" if model else ""
    data = mistake.document.data
    for step in around:
        data = data[step]  # type: ignore[index]
    if isinstance(data, dict) and key in data:
        place = mistake.document.place_of_key((*around, key))
        return place.problem(Code.MISSING_KEY, f"{_dotted((*around, key))} has no value", hint)
    inside = f" in {_dotted(around)}" if around else ""
    return mistake.document.place_of_key(around).problem(Code.MISSING_KEY, f"the key {key!r} is missing{inside}", hint)


def _none_of(mistake: _Mistake) -> Problem:
    choices = re.findall(r"'([^']+)'", str(mistake.context["expected"]))
    if not isinstance(mistake.given, str):
        return mistake.problem(
            Code.WRONG_TYPE,
            f"{mistake.name} must be one of {_listed(choices)}, but is {_kind(mistake.given)}",
            "write one of them",
        )
    close = difflib.get_close_matches(mistake.given.lower(), choices, n=1)
    return mistake.problem(
        Code.BAD_VALUE,
        f"{mistake.name} {mistake.shown} is none of {_listed(choices)}",
        f"did you mean {close[0]!r}?" if close else f"write one of them, such as {choices[0]}",
    )


def _wrong_type(mistake: _Mistake) -> Problem:
    wanted = _WANTED[mistake.kind]
    given = mistake.given
    if wanted == "a text" and isinstance(given, list | dict):
        hint = mistake.document.quoting_advice(mistake.keys)
    elif wanted == "a list":
        hint = "begin each item on a line of its own, with '- ' before it"
    elif wanted == "keys with values" and isinstance(given, list) and not mistake.keys:
        hint = "take away the '- ' before the keys"
    elif wanted == "keys with values":
        hint = _keys_wanted(mistake)
    else:
        hint = f"write {wanted}" if isinstance(given, str) else ""
    return mistake.problem(Code.WRONG_TYPE, f"{mistake.name} must be {wanted}, but is {_kind(given)}", hint)


def _keys_wanted(mistake: _Mistake) -> str:
    without_space = isinstance(mistake.given, str) and re.match(r"([A-Za-z_-]+):(?=\S)", mistake.given)
    if without_space:
        return f"put a space after the colon of {without_space[1]!r}"
    model = model_at(mistake.model, mistake.keys)
    if model is None:
        return "write a name, a colon and a value on each line below"
    needed = [key for key, field in fields_by_key(model).items() if field.is_required()]
    return f"write, for example, {example(model, (needed or list(fields_by_key(model)))[0])}"


def _bad_value(mistake: _Mistake) -> Problem:
    subject = "the name" if mistake.of_key else mistake.name
    if isinstance(mistake.given, str):
        subject += f" {mistake.shown}"
    context = mistake.context
    match mistake.kind:
        case "value_error" if isinstance(refused := context["error"], InvalidFieldError):
            return mistake.problem(refused.code, f"{subject} {refused.complaint}", refused.hint)
        case "string_pattern_mismatch" if not str(mistake.given).strip():
            return mistake.problem(Code.BAD_VALUE, f"{mistake.name} is empty", "write it, or delete the key")
        case "string_pattern_mismatch":
            # Of a path or an address it is the last part that names an article.
            slug = slugify(str(mistake.given).strip("/").rpartition("/")[2].removesuffix(".md"))
            return mistake.problem(
                Code.BAD_VALUE,
                f"{subject} is not a slug: small letters a–z, digits, and single hyphens between them",
                f"did you mean {slug!r}?" if slug.isascii() and slug else "write one such as supply-chain",
            )
        case "string_too_short":
            return mistake.problem(Code.BAD_VALUE, f"{mistake.name} is empty", "write it, or delete the key")
        case "string_too_long":
            length, most = len(str(mistake.given)), context["max_length"]
            return mistake.problem(
                Code.BAD_VALUE, f"{mistake.name} has {length:,} characters, and {most:,} are the most", "shorten it"
            )
        case "greater_than_equal" | "less_than_equal":
            bound = f"at least {context['ge']}" if "ge" in context else f"at most {context['le']}"
            return mistake.problem(Code.BAD_VALUE, f"{subject} must be {bound}", "write another number")
        case kind:
            return mistake.problem(Code.BAD_VALUE, f"{subject} does not fit here ({kind.replace('_', ' ')})")


def _dotted(keys: Iterable[str | int]) -> str:
    """`figures[1].status`"""
    steps = (f"[{key}]" if isinstance(key, int) else f".{key}" for key in keys)
    return shortened("".join(steps).removeprefix("."))


def _kind(value: Any) -> str:
    if isinstance(value, str):
        return f"the text {shortened(value)!r}"
    return "a list" if isinstance(value, list) else "keys with values" if isinstance(value, dict) else "empty"


def _listed(words: Iterable[str]) -> str:
    return ", ".join(words)
