"""From YAML to a typed model; what does not fit becomes problems in an editor's words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace
from pydantic import BaseModel, ValidationError

from digest.content.schema.shape import fields_by_key, model_at
from digest.content.schema.upgrades import RENAMED, Renamed, upgraded
from digest.content.validation.cut_texts import cut_texts
from digest.content.validation.directions import turned
from digest.content.validation.drafts import completed
from digest.content.validation.messages import OtherFile, complaint, written_keys
from digest.content.validation.salvage import Salvaged, salvage
from digest.foundation.problem import Outcome, Problem
from digest.yaml import loader
from digest.yaml.loader import YamlDocument
from digest.yaml.partial import readable_rest
from digest.yaml.source_map import MEND_FIRST

Model = TypeVar("Model", bound=BaseModel)
MOST_PROBLEMS = 1000
"""So many mistakes in the keys of a file are told one by one: more than anybody makes, and no flood."""
_Keys = tuple[str | int, ...]


class Valid(Struct, Generic[Model], frozen=True):
    """What a document writes, with the document itself, which knows where each part of it stands.

    `part` is given where only a part of it is sound, and says which; `value` is then made of that.
    """

    value: Model
    document: YamlDocument
    part: Salvaged[Model] | None = None


def parse(
    model: type[Model],
    text: str,
    path: str,
    first_line: int = 1,
    other: OtherFile | None = None,
    renamed: Sequence[Renamed] | None = None,
    stand_ins: Mapping[str, Any] | None = None,
    *,
    in_part: bool = False,
) -> Outcome[Valid[Model] | None]:
    """The value of `model` that the YAML `text` writes; None, and all that is wrong with it, where it does not hold.

    `stand_ins` are values for the keys that are needed: a draft has them where it leaves those empty. They also
    complete what is sound of a document that is not, which is given beside all that is wrong if asked for `in_part`:
    then entries that are no YAML are left out, and the rest is read.

    `other` is where a key that is unknown here may belong. Keys that were `renamed` (RENAMED unless given) are read as
    if they had their new names, each with a warning.
    """
    parsed = loader.parse(text, path, first_line)
    read, faults = parsed.value, parsed.problems
    rest = readable_rest(text, path, first_line, faults) if read is None and in_part else None
    if rest:
        read, faults = rest.document, rest.faults
    if read is None:
        return Outcome(None, faults)
    unread = rest.keys if rest else frozenset()
    document = upgraded(model, read, RENAMED if renamed is None else renamed)
    if stand_ins:
        draft = completed(document.value, stand_ins)
        document = Outcome(draft.value, (*document.problems, *draft.problems))
    validated = validate(model, document.value, other, unread)
    warnings = (*document.problems, *cut_texts(model, document.value), *turned(document.value))
    # What is refused as YAML does not fit the model either; saying so once is enough.
    blamed = {(problem.line, problem.column) for problem in faults}
    others = tuple(
        problem
        for problem in validated.problems
        if (problem.line, problem.column) not in blamed and not (rest and problem.line in rest.lines)
    )
    if faults or validated.value is None:
        part = salvage(model, document.value.data, stand_ins or {}, unread) if in_part else None
        sound = Valid(part.value, document.value, part) if part else None
        return Outcome(sound, (*faults, *warnings, *others))
    return Outcome(Valid(validated.value, document.value), warnings)


def validate(
    model: type[Model], document: YamlDocument, other: OtherFile | None = None, unread: Set[str] = frozenset()
) -> Outcome[Model | None]:
    """The value of `model` that `document` writes; None, and all that is wrong, where it does not fit.

    A key with nothing behind it says as much as no line at all: it has its default, where it has one. That top keys are
    missing which were `unread` is not told.
    """
    data = {} if document.data is None else document.data
    try:
        return Outcome(model.model_validate(data))
    except ValidationError as mistakes:
        blank = {
            written_keys(data, error["loc"])
            for error in mistakes.errors(include_url=False, include_context=False)
            if error["input"] is None and error["type"] != "extra_forbidden" and _is_field(model, error["loc"])
        }
        if not blank:
            return Outcome(None, _problems(model, document, mistakes, other, unread))
    try:
        return Outcome(model.model_validate(_without(data, blank)))
    except ValidationError as mistakes:
        return Outcome(None, _problems(model, document, mistakes, other, unread))


def _is_field(model: type[BaseModel], keys: _Keys) -> bool:
    if not keys or not isinstance(keys[-1], str):
        return False
    inside = model_at(model, keys[:-1])
    return inside is not None and keys[-1] in fields_by_key(inside)


def _without(data: Any, blank: Iterable[_Keys], keys: _Keys = ()) -> Any:
    """A copy of `data`, found at `keys`, that lacks the keys in `blank`."""
    if isinstance(data, dict):
        return {key: _without(value, blank, (*keys, key)) for key, value in data.items() if (*keys, key) not in blank}
    if isinstance(data, list):
        return [_without(value, blank, (*keys, index)) for index, value in enumerate(data)]
    return data


def _problems(
    model: type[BaseModel],
    document: YamlDocument,
    mistakes: ValidationError,
    other: OtherFile | None,
    unread: Set[str],
) -> tuple[Problem, ...]:
    missing = {(key,) for key in unread}
    found = mistakes.errors(include_url=False)
    errors = [error for error in found if error["type"] != "missing" or error["loc"] not in missing]
    problems = [complaint(model, document, error, other) for error in errors[:MOST_PROBLEMS]]
    if len(errors) > MOST_PROBLEMS:
        problems.append(
            replace(
                complaint(model, document, errors[MOST_PROBLEMS], other),
                message=f"there are {len(errors) - MOST_PROBLEMS:,} more problems from here on",
                hint=MEND_FIRST,
            )
        )
    return tuple(dict.fromkeys(problems))
