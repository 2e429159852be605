"""Files with front matter: articles, introductions to editions, static pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Generic, TypeVar

from pydantic import BaseModel

from digest.content import validation
from digest.content.salvage import Salvaged, nothing_of
from digest.content.schema_shape import example
from digest.content.validation import Valid
from digest.content.validation_messages import OtherFile
from digest.foundation.problem import Code, Outcome, Place, Problem
from digest.text.decoding import decode
from digest.yaml.loader import Document

Model = TypeVar("Model", bound=BaseModel)
LARGEST = 5_000_000
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_LOOKS_LIKE_MATTER = re.compile(r"[ \t]*(?:[A-Za-z_][\w-]*:(?:\s|$)|- |#|[\]}]|$)|[ \t]+\S")


@dataclass(frozen=True, slots=True)
class Parsed(Generic[Model]):
    """A file in its two parts: the front matter, and the `text`, which begins on line `text_line`."""

    path: str
    front_matter: Model
    document: Document
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

    `other` is where a key that is unknown here may belong, `stand_ins` are as in digest.content.validation. Asked for
    `in_part`, the text is given with what is sound of the front matter, so that the rest can be looked at too.
    """
    decoded = decode(path, data, LARGEST, _advice(model))
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    source = decoded.value
    opening = _FENCE.match(source)
    if opening is None:
        return Outcome(None, (_not_opened(model, path, source),))
    closing = _FENCE.search(source, opening.end())
    if closing is None:
        return Outcome(None, (_not_closed(path, source[opening.end() + 1 :]),))
    written = source[opening.end() + 1 : closing.start()]
    parsed = validation.parse(model, written, path, first_line=2, other=other, stand_ins=stand_ins, in_part=in_part)
    held = parsed.value
    # A line of the text that looks like a fence hides that the front matter has no end.
    if held is None and any(problem.code is Code.YAML_SYNTAX for problem in parsed.problems) and _end(written):
        return Outcome(None, (_not_closed(path, written),))
    if held is None and in_part:
        part = nothing_of(model, stand_ins or {})
        held = Valid(part.value, Document({}, path, ""), part)
    if held is None:
        return Outcome(None, parsed.problems)
    text_line = source.count("\n", 0, closing.end()) + 2
    text = source[closing.end() + 1 :]
    return Outcome(Parsed(path, held.value, held.document, text, text_line, held.part), parsed.problems)


def _not_opened(model: type[BaseModel], path: str, source: str) -> Problem:
    first, _, _ = source.partition("\n")
    place = Place(path, 1, 1, max(1, len(first)))
    if source.startswith("+++"):
        message = "the front matter is TOML, and only YAML is read here"
    elif _FENCE.match(source.lstrip()):
        message = "the front matter does not begin on the first line"
    else:
        message = "there is no front matter on the first line"
    return place.problem(Code.FRONT_MATTER_MISSING, message, _advice(model))


def _not_closed(path: str, written: str) -> Problem:
    """The problem of front matter that runs into the text; `written` begins on line 2."""
    lines = written.split("\n")
    end = _end(written) or len(lines) - 1
    return Place(path, end + 2, 1, max(1, len(lines[end]))).problem(
        Code.FRONT_MATTER_MISSING,
        "the front matter that begins on line 1 is not closed",
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
