"""Quotation marks: not closed, closed too early, and what a backslash does between double ones."""

from __future__ import annotations

from digest.yaml.quoting import rewritten
from digest.yaml.source_map import Fault
from digest.yaml.syntax.error import OUT_OF_PLACE, Explain, ParserError, SourceLine, fault

_DIGITS = {"x": 2, "u": 4, "U": 8}
_PLAIN_BACKSLASH = "use single quotation marks, in which \\ is only itself, or write \\\\"


def _never_closed(error: ParserError) -> Fault | None:
    ended = error.says("end of stream", "document indicator", "document separator")
    return _open(error, error.began) if "quoted scalar" in error.context and ended else None


def _closed_too_early(error: ParserError) -> Fault | None:
    """Text after a closing quotation mark, which may have been opened on a line above where it should have closed."""
    mark = error.text[: error.at].rstrip(" ")[-1:]
    if mark not in ("'", '"') or not error.says(*OUT_OF_PLACE):
        return None
    line = error.line(error.at)
    begun_here = line.value_start < error.at and error.text[line.value_start : error.at].rstrip(" ")
    if begun_here and len(begun_here) > 1 and begun_here.startswith(mark):
        rest = error.text[error.at : line.end]
        hint = f"delete {rest}" if not any(map(str.isalnum, rest)) else _corrected("write", error, error.at)
        return fault(error.at, line.end, f"the text goes on after its closing {mark}", hint)
    above: SourceLine | None = line
    while above := error.line_before(above) if above else None:
        if error.text.startswith(mark, above.value_start):
            return _open(error, above.value_start)
    return None


def _escape(error: ParserError) -> Fault | None:
    if "scalar" not in error.context or not error.says("escape", "hexadecimal", "hexdecimal"):
        return None
    at = max(0, error.text.rfind("\\", 0, error.at + 1))
    if not error.text[at + 1 : at + 2].strip():
        return _open(error, error.began)
    digits = _DIGITS.get(error.text[at + 1])
    if digits:
        message = f"after {error.text[at : at + 2]} YAML wants the number of a character, of {digits} digits (0-9, a-f)"
        return fault(at, at + 2, message, _PLAIN_BACKSLASH)
    return fault(
        at,
        at + 2,
        f"YAML knows no escape {error.text[at : at + 2]} between double quotation marks",
        _PLAIN_BACKSLASH,
    )


def _open(error: ParserError, at: int) -> Fault:
    message = f"the quotation mark {error.text[at]} is not closed where its text ends"
    return fault(at, at + 1, message, _corrected("close it:", error, at))


def _corrected(do: str, error: ParserError, at: int) -> str:
    better = rewritten(error.text, at)
    return f"{do} {better}" if better else "put one mark before the text, one after it, and none of its kind within"


EXPLANATIONS: tuple[Explain, ...] = (_never_closed, _closed_too_early, _escape)
