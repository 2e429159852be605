"""Files with front matter: articles, introductions to editions, static pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from digest.core import sourcetext, yamltext
from digest.core.problem import Code, Outcome, Place
from digest.core.validate import validate
from digest.core.yamltext import Document

Model = TypeVar("Model", bound=BaseModel)
LARGEST = 5_000_000
_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_EXAMPLE = "begin the file with a line ---, the keys, and another line ---"


@dataclass(frozen=True, slots=True)
class Parsed(Generic[Model]):
    """A file in its two parts: `text` begins on line `text_line`."""

    path: str
    matter: Model
    document: Document
    text: str
    text_line: int

    @property
    def name(self) -> str:
        """The file's name without its ending."""
        return self.path.rpartition("/")[2].removesuffix(".md")


def parse(model: type[Model], path: str, data: bytes) -> Outcome[Parsed[Model] | None]:
    """The front matter and the text of a file; None, and all that is wrong, where the front matter does not hold."""
    decoded = sourcetext.decode(path, data, LARGEST, _EXAMPLE)
    if decoded.value is None:
        return Outcome(None, decoded.problems)
    source = decoded.value
    opening = _FENCE.match(source)
    closing = _FENCE.search(source, opening.end()) if opening else None
    if opening is None or closing is None:
        what = "the front matter does not end" if opening else "the file has no front matter"
        hint = "put a line --- below the last key" if opening else _EXAMPLE
        return Outcome(None, (Place(path, 1, 1, 3).problem(Code.FRONT_MATTER_MISSING, what, hint),))
    document = yamltext.parse(source[opening.end() + 1 : closing.start()], path, 2)
    if document.value is None:
        return Outcome(None, document.problems)
    matter = validate(model, document.value)
    if matter.value is None:
        return Outcome(None, matter.problems)
    text_line = source.count("\n", 0, closing.end()) + 2
    return Outcome(Parsed(path, matter.value, document.value, source[closing.end() + 1 :], text_line))
