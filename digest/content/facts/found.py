"""Files of facts that a command finds and an editor reviews: one entry for each thing that is out of the ordinary."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from digest.content.schema.fields import EntryModel
from digest.content.validation import validate as validation
from digest.foundation.problem import Code, Outcome
from digest.text.decoding import decode

_LARGEST = 1_000_000  # bytes

F = TypeVar("F", bound=EntryModel)


def read_facts(
    files: Mapping[str, bytes], path: str, model: type[EntryModel], fact: type[F], key: str
) -> Outcome[tuple[F, ...]]:
    """The facts of the file at `path`; none where there is no such file.

    `model` is the whole file, whose only field is the list of facts, each a `fact` that its field `key` names. Two of
    one name are a problem.
    """
    (name,) = model.model_fields
    if path not in files:
        return Outcome(())
    decoded = decode(path, files[path], _LARGEST, f"write `{name}: []`, or delete the file")
    if decoded.value is None:
        return Outcome((), decoded.problems)
    parsed = validation.parse(model, decoded.value, path)
    if parsed.value is None:
        return Outcome((), parsed.problems)
    facts: tuple[F, ...] = tuple(each for each in getattr(parsed.value.value, name) if isinstance(each, fact))
    seen: set[str] = set()
    problems = []
    for index, each in enumerate(facts):
        named = getattr(each, key)
        if named in seen:
            place = parsed.value.document.place((name, index, key))
            problems.append(place.problem(Code.BAD_VALUE, f"{named} stands here twice", "keep one of the entries"))
        seen.add(named)
    return Outcome(facts, (*parsed.problems, *problems))
