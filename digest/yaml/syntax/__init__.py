"""Text that is not YAML, explained to an editor: where it went wrong, what it is, and what to write instead.

libyaml says it in the words of the YAML specification. So only the kind of an error and its position are taken from it;
the rest is read off the lines around it.
"""

from __future__ import annotations

from typing import Any

import yaml

from digest.yaml.source_map import Fault
from digest.yaml.syntax.error import Explain, ParserError, fault
from digest.yaml.syntax.lines import EXPLANATIONS as OF_LINES
from digest.yaml.syntax.marks import EXPLANATIONS as OF_MARKS
from digest.yaml.syntax.quotes import EXPLANATIONS as OF_QUOTES
from digest.yaml.syntax.unseen import EXPLANATIONS as OF_THE_UNSEEN

_EXPLANATIONS: tuple[Explain, ...] = (*OF_THE_UNSEEN, *OF_QUOTES, *OF_MARKS, *OF_LINES)


def diagnose(text: str, error: yaml.YAMLError | ValueError) -> Fault:
    """The one fault that keeps `text` from being YAML, where a parser gave up with `error`."""
    seen = _seen(text, error)
    for explain in _EXPLANATIONS:
        found = explain(seen)
        if found is not None:
            return found
    return fault(
        seen.at,
        seen.at + 1,
        "YAML cannot be read from here on",
        "compare the line with those above: the spaces before it, the colon after its key, quotation marks, brackets",
    )


def _seen(text: str, error: yaml.YAMLError | ValueError) -> ParserError:
    def index(mark: Any) -> int:
        return -1 if mark is None else min(mark.index, len(text))

    if not isinstance(error, yaml.MarkedYAMLError):
        at = getattr(error, "position", 0)
        return ParserError(text, str(error), min(at, len(text)), "", -1)
    return ParserError(
        text, error.problem or "", max(0, index(error.problem_mark)), error.context or "", index(error.context_mark)
    )
