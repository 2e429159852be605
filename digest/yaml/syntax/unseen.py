"""What an editor does not see, or did not write: tabs, odd spaces, line separators, a merge left half done."""

from __future__ import annotations

import re

from digest.text.deferred_pattern import deferred
from digest.yaml.source_map import Fault
from digest.yaml.syntax.error import KEY, Explain, ParserError, SourceLine, fault

_LOOKALIKES = {
    "\u00a0": "a no-break space (U+00A0)",
    "\u2007": "a figure space (U+2007)",
    "\u202f": "a narrow no-break space (U+202F)",
    "\u3000": "an ideographic space (U+3000)",
    "\u200b": "a zero-width space (U+200B)",
    "\uff1a": "a full-width colon (U+FF1A)",
}
_SEPARATORS = {"\u2028": "a line separator (U+2028)", "\u2029": "a paragraph separator (U+2029)"}
_STRUCTURAL = deferred(rf"[ \t]*(?:- )*(?:-|[^\s:]{{1,80}}:?)?(?P<lookalike>[{''.join(_LOOKALIKES)}])(?!.*: )")
_CONFLICT = re.compile(r"^(?:<{7} .*|>{7} .*|={7})$", re.MULTILINE)


def _conflict(error: ParserError) -> Fault | None:
    found = _CONFLICT.search(error.text)
    if found is None:
        return None
    message = "a conflict between two versions is left in the file"
    return fault(*found.span(), message, "keep one of the two versions, and delete the lines of <, = and >")


def _separator(error: ParserError) -> Fault | None:
    line = error.line(error.at)
    above = error.line_before(line) or line
    found = re.search("[\u2028\u2029]", error.text[above.start : line.end])
    if found is None:
        return None
    at = above.start + found.start()
    return fault(at, at + 1, f"{_SEPARATORS[found[0]]}, which cannot be seen, breaks this line", "delete it")


def _lookalike(error: ParserError) -> Fault | None:
    line = error.line(error.at)
    for candidate in (error.line_before(line), line):
        found = candidate and _STRUCTURAL.match(candidate.text)
        if candidate and found:
            at = candidate.start + found.start("lookalike")
            character = found["lookalike"]
            wanted = "':' and a space" if character == "\uff1a" else "a plain space"
            message = f"{_LOOKALIKES[character]} stands where YAML wants {wanted}"
            return fault(at, at + 1, message, f"replace it by {wanted}")
    return None


def _tab(error: ParserError) -> Fault | None:
    line = error.line(error.at)
    indent = line.text[: len(line.text) - len(line.text.lstrip())]
    if "\t" not in indent:
        if not error.text.startswith("\t", error.at):
            return None
        return fault(error.at, error.at + 1, "a tab stands where YAML wants a space", "replace it by a space")
    at = line.start + indent.index("\t")
    column = _column(line.text.lstrip(), error.line_before(line))
    wanted = f"put {column} in its place" if column else "delete it"
    hint = f"YAML indents with spaces: {wanted}"
    return fault(at, at + indent.count("\t"), "a tab is used to indent this line", hint)


def _column(written: str, above: SourceLine | None) -> int:
    """How many spaces belong before what is `written` on the line below `above`."""
    key = KEY.match(above.text) if above else None
    if above is None or key is None:
        return above.indent if above else 0
    if not above.text[key.end() :].strip():
        return key.start("key") + 2
    return above.indent if written.startswith("-") and above.text.lstrip().startswith("-") else key.start("key")


EXPLANATIONS: tuple[Explain, ...] = (_conflict, _separator, _lookalike, _tab)
