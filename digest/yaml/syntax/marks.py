"""Marks that make a text something else to YAML: brackets, and `@`, `*`, `!` or `>` at the beginning."""

from __future__ import annotations

from digest.foundation.problem import Code
from digest.yaml.quoting import quoting_advice
from digest.yaml.source_map import Fault
from digest.yaml.syntax.error import OUT_OF_PLACE, Explain, ParserError, fault

_CLOSING = {"[": "]", "{": "}"}


def _block_header(error: ParserError) -> Fault | None:
    if "block scalar" not in error.context:
        return None
    return fault(
        error.began,
        error.began + 1,
        f"after {error.text[error.began]} a text begins on the next line",
        f"move it there, indented by two spaces; or, {quoting_advice(error.text, error.began)}",
    )


def _brackets(error: ParserError) -> Fault | None:
    """A list or mapping in brackets that is not closed, or has no comma between two items."""
    if "flow" not in error.context:
        return None
    opened = error.began
    if error.at >= len(error.text.rstrip()):
        opened = max(error.text.rfind("[", 0, error.at), error.text.rfind("{", 0, error.at))
    closing = _CLOSING.get(error.text[max(0, opened) : opened + 1])
    if closing is None:
        return None
    found = error.text[error.at : error.at + 1]
    if found in _CLOSING.values() and found != closing:
        message = f"the bracket {error.text[opened]} is closed by {found}"
        return fault(error.at, error.at + 1, message, f"write {closing}; or, {quoting_advice(error.text, opened)}")
    mark = error.text[error.at - 1]
    if mark in "'\"":
        message = f"the text goes on after its closing {mark}"
        other = "single" if mark == '"' else "double"
        return fault(
            error.at, error.at + 1, message, f"put {other} quotation marks around the text, or a comma behind it"
        )
    if _is_closed(error.text, opened):
        return fault(
            error.at,
            error.at + 1,
            f"a comma or {closing} is missing before this",
            "put a comma between items, and quotation marks around an item that holds a colon, a comma or a bracket",
        )
    return fault(
        opened,
        opened + 1,
        f"the bracket {error.text[opened]} is never closed",
        f"write {closing} after the last item; or, {quoting_advice(error.text, opened)}",
    )


def _is_closed(text: str, opened: int) -> bool:
    """Whether the bracket at `opened` has a closing one of its kind; brackets in quotation marks count as well."""
    opening, depth = text[opened], 0
    for character in text[opened:]:
        depth += (character == opening) - (character == _CLOSING[opening])
        if depth == 0:
            return True
    return False


def _cannot_begin(error: ParserError) -> Fault | None:
    if error.text[error.at : error.at + 1] == "," and error.text[: error.at].rstrip()[-1:] in (",", "[", "{"):
        return fault(error.at, error.at + 1, "there is no item before this comma", "delete it")
    if error.says("cannot start any token", "node content", "mapping keys are not allowed"):
        return _not_a_beginning(error, error.at)
    if "directive" in error.context:
        return _not_a_beginning(error, error.began)
    if "alias" in error.context or "anchor" in error.context:
        return _not_a_beginning(error, error.began, Code.YAML_ALIAS)
    if "tag" in error.context or error.says("tag handle"):
        return _not_a_beginning(error, error.began, Code.YAML_TAG)
    return None


def _not_a_beginning(error: ParserError, at: int, code: Code = Code.YAML_SYNTAX) -> Fault | None:
    character = error.text[at : at + 1]
    if not character.strip():
        return None
    begun = "line" if at == error.line(at).first else "text"
    message = f"YAML does not let a {begun} begin with {character}"
    return fault(at, at + 1, message, quoting_advice(error.text, at), code)


def _after_alias(error: ParserError) -> Fault | None:
    """A text such as `*The yard`, which YAML begins to read as an alias."""
    start = error.line(error.at).value_start
    is_begun = error.text[start : start + 1] in ("*", "&") and start < error.at and error.says(*OUT_OF_PLACE)
    return _not_a_beginning(error, start, Code.YAML_ALIAS) if is_begun else None


def _after_brackets(error: ParserError) -> Fault | None:
    """A text such as `[They] are leaving`, which YAML begins to read as a list."""
    start = error.line(error.at).value_start
    opening = error.text[start : start + 1]
    if opening not in _CLOSING or error.at <= start or not error.says(*OUT_OF_PLACE):
        return None
    message = f"YAML takes {opening} for the beginning of a list or mapping"
    return fault(start, error.at, message, quoting_advice(error.text, start))


def _stray_bracket(error: ParserError) -> Fault | None:
    found = error.text[error.at : error.at + 1]
    rest = error.text[error.at : error.line(error.at).end]
    if not rest or set(rest) - set(_CLOSING.values()) or not error.says(*OUT_OF_PLACE):
        return None
    message = f"the bracket {found} closes nothing"
    return fault(error.at, error.at + 1, message, "delete it, or open it before the first item")


EXPLANATIONS: tuple[Explain, ...] = (
    _block_header,
    _brackets,
    _cannot_begin,
    _stray_bracket,
    _after_alias,
    _after_brackets,
)
