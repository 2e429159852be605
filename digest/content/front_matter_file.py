"""Files with front matter: articles, introductions to editions, static pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, partial
from typing import Any, Generic, NamedTuple, TypeVar

from msgspec import Struct
from pydantic import BaseModel

from digest.content.schema.shape import example
from digest.content.validation import validate as validation
from digest.content.validation.messages import OtherFile
from digest.content.validation.salvage import Salvaged, nothing_of
from digest.content.validation.validate import Valid
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.text.decoding import decode
from digest.text.deferred_pattern import deferred
from digest.yaml import loader
from digest.yaml.loader import YamlDocument

Model = TypeVar("Model", bound=BaseModel)
LARGEST = 5_000_000
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_TOML = re.compile(r"\+\+\+[ \t]*\n(?:.*\n)*?\+\+\+[ \t]*(?:\n|$)")
_LOOKS_LIKE_MATTER = deferred(r"[ \t]*(?:[A-Za-z_][\w-]*:(?:\s|$)|- |#|[\]}]|$)|[ \t]+\S")


class Parsed(Struct, Generic[Model], frozen=True):
    """A file in its two parts: the front matter, and the `text`, which begins on line `text_line`."""

    path: str
    front_matter: Model
    document: YamlDocument
    text: str
    text_line: int
    part: Salvaged[Model] | None = None
    """Which part of the front matter is sound, where not all of it is."""

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".md")


def parse(
    model: type[Model],
    path: str,
    data: bytes,
    other: OtherFile | None = None,
    stand_ins: Mapping[str, Any] | None = None,
    *,
    in_part: bool = False,
) -> Outcome[Parsed[Model] | None]:
    """The front matter, as `model` has it, and the text; None, and all that is wrong, where that does not hold.

    `other` is where a key that is unknown here may belong, `stand_ins` are as in digest.content.validation.validate.
    Asked for `in_part`, the text is given with what is sound of the front matter, so that the rest can be looked at
    too, even where the one is not parted from the other as it should be.
    """
    decoded = decode(path, data, LARGEST, _advice(model))
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    parts = _divided(model, path, decoded.value)
    if parts.problem and not in_part:
        return Outcome(None, (parts.problem,))
    nothing: Outcome[Valid[Model] | None] = Outcome(None)
    read = partial(validation.parse, model, parts.matter, path, first_line=parts.matter_line)
    parsed = read(other=other, stand_ins=stand_ins, in_part=in_part) if parts.is_matter_known else nothing
    problems = (*([parts.problem] if parts.problem else []), *parsed.problems)
    held = parsed.value
    if held is None and in_part:
        part = nothing_of(model, stand_ins or {})
        held = Valid(part.value, YamlDocument({}, path, ""), part)
    if held is None:
        return Outcome(None, problems)
    return Outcome(Parsed(path, held.value, held.document, parts.text, parts.text_line, held.part), problems)


class _Parts(NamedTuple):
    """A file in its two parts, each with the line on which it begins; `problem` is why they cannot be told for sure."""

    matter: str
    matter_line: int
    text: str
    text_line: int
    problem: Problem | None = None

    @property
    def is_matter_known(self) -> bool:
        return self.matter_line > 0


def _divided(model: type[BaseModel], path: str, source: str) -> _Parts:
    begin = len(source) - len(source.lstrip())
    opening = _FENCE.match(source, begin)
    if opening is None:
        toml = _TOML.match(source)
        return _parted(source, None, toml.end() if toml else 0, _not_opened(model, path, source))
    problem = _not_opened(model, path, source) if begin else None
    closing = _FENCE.search(source, opening.end())
    start = opening.end() + 1
    written = source[start : closing.start() if closing else None]
    # A line of the text that looks like a fence hides that the front matter has no end.
    if closing is None or (_end(written) and loader.parse(written, path).value is None):
        return _parted(source, None, start, problem or _not_closed(path, written, source.count("\n", 0, start) + 1))
    return _parted(source, (start, closing.start()), closing.end() + 1, problem)


def _parted(source: str, matter: tuple[int, int] | None, text: int, problem: Problem | None) -> _Parts:
    """The parts of `source`, which begin and end at these offsets; `matter` is None where nobody can tell."""
    line = source.count("\n", 0, text) + 1
    if matter is None:
        return _Parts("", 0, source[text:], line, problem)
    return _Parts(source[matter[0] : matter[1]], source.count("\n", 0, matter[0]) + 1, source[text:], line, problem)


def _not_opened(model: type[BaseModel], path: str, source: str) -> Problem:
    first, _, _ = source.partition("\n")
    place = Place(path, 1, 1, max(1, len(first)))
    if source.startswith("+++"):
        message = "the front matter is TOML, and only YAML is read here"
    elif _FENCE.match(source, len(source) - len(source.lstrip())):
        message = "the front matter does not begin on the first line"
    else:
        message = "there is no front matter on the first line"
    return place.problem(Code.FRONT_MATTER_MISSING, message, _advice(model))


def _not_closed(path: str, written: str, line: int) -> Problem:
    """The problem of front matter that runs into the text; `written` begins on line `line`."""
    lines = written.split("\n")
    end = _end(written) or len(lines) - 1
    return Place(path, end + line, 1, max(1, len(lines[end]))).problem(
        Code.FRONT_MATTER_MISSING,
        f"the front matter that begins on line {line - 1} is not closed",
        "put a line --- after its last key, before the text",
    )


def _end(written: str) -> int:
    """The index of the first line, after a blank one, that looks like text, not like front matter; 0 if none does."""
    lines = written.split("\n")
    return next(
        (
            index
            for index, line in enumerate(lines)
            if index and not lines[index - 1].strip() and not _LOOKS_LIKE_MATTER.match(line)
        ),
        0,
    )


@cache
def _advice(model: type[BaseModel]) -> str:
    needed = [key for key, field in model.model_fields.items() if field.is_required()]
    lines = [example(model, key) for key in needed or list(model.model_fields)[:1]]
    return "\n".join(("begin the file with", "---", *lines, "---"))
