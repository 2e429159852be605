"""Text that is not YAML, explained to an editor: where it went wrong, what it is, and what to write instead.

libyaml and PyYAML's own parser say the same in slightly different words, and in words of the YAML specification. So only
the position and the kind of an error are taken from them; the rest is read off the lines around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

import yaml

from digest.core.problem import Code
from digest.core.quoting import line_at, quoted, quoting_advice, shortened, value_on
from digest.core.yamlsurvey import Fault

_KEY = re.compile(r"[ \t]*(?:- +)*(?P<key>[^\s#:\"'\[{][^:\n]*?) *:(?=[ \t]|$)")
_KEY_WITHOUT_SPACE = re.compile(r"[ \t]*(?:- +)*(?P<key>[A-Za-z_][\w-]*):(?P<value>[^\s/:][^\n]*)")
_DASH_WITHOUT_SPACE = re.compile(r"[ \t]*(?P<dash>-)(?P<value>[^\s-][^\n]*)")
_BLOCK_HEADER = re.compile(r"[^\n#]*:[ \t]+[|>][-+\d]*[ \t]*$")
_INDENT = re.compile(r"[ \t]*")
_LOOKALIKES = {
    "\u00a0": "a no-break space",
    "\u2007": "a figure space",
    "\u202f": "a narrow no-break space",
    "\u3000": "an ideographic space",
    "\u200b": "a zero-width space",
    "\u2028": "a line separator",
    "\u2029": "a paragraph separator",
    "\uff1a": "a full-width colon",
}
_LOOKALIKE = re.compile(f"[{''.join(_LOOKALIKES)}]")
_SEPARATOR = re.compile("[\u2028\u2029]")


class _Error(NamedTuple):
    """What the parser said: `problem` at `at`, and where the thing it was reading began."""

    text: str
    problem: str
    at: int
    context: str
    began: int

    @property
    def line(self) -> str:
        return line_at(self.text, self.at)

    @property
    def line_start(self) -> int:
        return self.text.rfind("\n", 0, self.at) + 1

    def says(self, *words: str) -> bool:
        return any(word in self.problem for word in words)


def diagnose(text: str, error: yaml.YAMLError | ValueError) -> Fault:
    """The one fault that keeps `text` from being YAML, where a parser gave up with `error`."""
    seen = _seen(text, error)
    for explain in _EXPLANATIONS:
        fault = explain(seen)
        if fault is not None:
            return fault
    return _fault(
        seen.at,
        seen.at + 1,
        "YAML cannot be read from here on",
        "compare the line with those above: spaces before it, the colon after the key, quotation marks, brackets",
    )


def _seen(text: str, error: yaml.YAMLError | ValueError) -> _Error:
    def index(mark: Any) -> int:
        return min(mark.index, len(text)) if mark is not None else -1

    if not isinstance(error, yaml.MarkedYAMLError):
        return _Error(text, str(error), min(getattr(error, "position", 0) or 0, len(text)), "", -1)
    at = max(0, index(error.problem_mark))
    if at and at >= len(text.rstrip()):
        # The end of the text is where a parser notices; the last line is where an editor looks.
        at = max(0, len(text.rstrip()) - 1)
    return _Error(text, error.problem or "", at, error.context or "", index(error.context_mark))


def _fault(start: int, end: int, message: str, hint: str, code: Code = Code.YAML_SYNTAX) -> Fault:
    return Fault(start, end, code, message, hint)
