"""Lines that do not fit together: indentation, a colon too many or missing, items among keys, keys among items."""

from __future__ import annotations

import re

from digest.yaml.quoting import quoting_advice, rewritten, shortened
from digest.yaml.source_map import Fault
from digest.yaml.syntax.error import KEY, OUT_OF_PLACE, Explain, ParserError, SourceLine, fault

_NO_SPACE_AFTER_COLON = re.compile(r"[ \t]*(?:- +)*(?P<key>[A-Za-z_][\w-]*):(?P<value>[^\s/:].*)")
_NO_SPACE_AFTER_DASH = re.compile(r" *-(?P<value>[^\s-].*)")
_TEXT_BELOW = re.compile(r".*: +[|>][-+\d]* *$")
_LONGEST_KEY = 1_024
_END_OF_DOCUMENT = re.compile(r"(?:---|\.\.\.)(?: |$)")


def _second_colon(error: ParserError) -> Fault | None:
    """`title: Huawei: the story`, or a line that is read as part of the one above it."""
    if not error.says("mapping values are not allowed"):
        return None
    line = error.line(error.at)
    key = KEY.match(line.text)
    if key and line.start + key.end() <= error.at:
        return fault(
            error.at,
            error.at + 1,
            f"the text after {_name(key['key'])} holds a colon and a space, which YAML takes for another key",
            f"put quotation marks around it: {rewritten(error.text, error.at)}",
        )
    above = error.line_before(line)
    if above is None:
        return _without_space(line)
    found = _without_space(above) or _without_space(line) or _without_colon(error, above)
    return found or (_too_deep(line, above, key["key"]) if key else None)


def _missing_colon(error: ParserError) -> Fault | None:
    if not error.says("could not find expected ':'") or error.began < 0:
        return None
    line = error.line(error.began)
    above = error.line_before(line)
    if above and _TEXT_BELOW.match(above.text):
        return fault(
            line.first,
            line.end,
            f"the text below {_name(above.text.split(':')[0].strip())} is not indented",
            "put two spaces more before each of its lines than before its key",
        )
    return _without_space(line) or _without_colon(error, line) or _long_key(line)


def _long_key(line: SourceLine) -> Fault | None:
    key = KEY.match(line.text)
    if key is None or len(key["key"]) <= _LONGEST_KEY:
        return None
    message = f"the text before this colon is longer than the {_LONGEST_KEY:,} characters that a key may have"
    hint = "write a key and a colon before the text, and put quotation marks around all of it"
    return fault(line.start + key.end() - 1, line.start + key.end(), message, hint)


def _without_space(line: SourceLine) -> Fault | None:
    found = _NO_SPACE_AFTER_COLON.fullmatch(line.text)
    if found:
        at = line.start + found.start("value")
        return fault(
            at - 1,
            at,
            f"a space is missing after the colon of {_name(found['key'])}",
            f"write {shortened(found['key'] + ': ' + found['value'].strip())}",
        )
    found = _NO_SPACE_AFTER_DASH.fullmatch(line.text)
    if found:
        at = line.start + found.start("value")
        return fault(at - 1, at, "a space is missing after the dash", f"write - {shortened(found['value'].strip())}")
    return None


def _without_colon(error: ParserError, line: SourceLine) -> Fault | None:
    if ": " in line.text or line.text.rstrip().endswith(":"):
        return None
    if line.text.lstrip().startswith("-"):
        is_first_key = line.value_start - line.start == error.line(error.at).indent > line.indent
        if not is_first_key:
            return None
        name = error.text[line.value_start : line.end]
        message = f"there is no colon after {shortened(name)!r}"
        return fault(line.value_start, line.end, message, "write a key, a colon and a value")
    above = error.line_before(line)
    key = above and KEY.match(above.text)
    goes_on = f"; if it goes on the text of {_name(key['key'])}, indent it by two spaces more" if key else ""
    message = f"there is no colon after {shortened(line.text.strip())!r}"
    return fault(line.first, line.end, message, f"write a key, a colon and a value{goes_on}")


def _too_deep(line: SourceLine, above: SourceLine, name: str) -> Fault:
    key = KEY.match(above.text)
    return fault(
        line.first,
        line.end,
        f"{_name(name)} is indented more than the line above, which has its value already",
        f"begin it right below {_name(key['key']) if key else 'that'}; or, if it goes on the text there, "
        "put quotation marks around all of it",
    )


def _item_on_line_of_key(error: ParserError) -> Fault | None:
    if not error.says("sequence entries are not allowed"):
        return None
    return fault(
        error.at,
        error.at + 1,
        "a list does not begin on the line of its key",
        f"move the item to a line below; or, {quoting_advice(error.text, error.at)}",
    )


def _misplaced_line(error: ParserError) -> Fault | None:
    """A line that is neither a key nor an item of what it stands in."""
    if not error.says(*OUT_OF_PLACE):
        return None
    line = error.line(error.at)
    above = error.line_before(line)
    if error.text[error.at : error.at + 1] == ":":
        return fault(error.at, error.at + 1, "there is no key before this colon", "write the key, or delete the line")
    if line.first != error.at or above is None:
        return None
    keys, items = _columns_above(error, line)
    if line.indent not in keys | items:
        columns = (items if line.text.lstrip().startswith("-") else keys) or keys or items
        return fault(
            line.start,
            line.first,
            f"this line is indented by {_spaces(line.indent)}, which fits none of those above",
            f"put {_either(sorted(columns))} before it",
        )
    if line.text.lstrip().startswith("-"):
        return _without_space(line) or fault(
            line.first,
            line.end,
            "an item of a list stands among keys",
            "indent it like the other items of its list; a list begins on the line below its key",
        )
    return fault(
        line.first,
        line.end,
        "a key stands among the items of a list",
        "put '- ' before it, or as many spaces as before the other keys of its item",
    )


def _columns_above(error: ParserError, line: SourceLine) -> tuple[set[int], set[int]]:
    """The columns of the keys, and those of the items, that `line` may stand among."""
    keys: set[int] = set()
    items: set[int] = set()
    least = 10_000
    above = error.line_before(line)
    while above and least > 0:
        if above.indent <= least:
            least = above.indent
            key = KEY.match(above.text)
            if above.text.lstrip().startswith("-"):
                items.add(least)
            else:
                keys.add(least)
            if key:
                keys.add(key.start("key"))
        above = error.line_before(above)
    return keys, items


def _after_the_end(error: ParserError) -> Fault | None:
    if not error.says("<document start>"):
        return None
    line: SourceLine | None = error.line(error.at)
    while line := error.line_before(line) if line else None:
        if _END_OF_DOCUMENT.match(line.text):
            message = "this line ends the YAML document, but the file goes on"
            return fault(line.start, line.end, message, "delete the line")
    return None


def _name(key: str) -> str:
    return repr(shortened(key.strip().strip("'\""), 40))


def _spaces(number: int) -> str:
    return {0: "no space", 1: "1 space"}.get(number, f"{number} spaces")


def _either(numbers: list[int]) -> str:
    """`0, 2 or 4 spaces`"""
    *others, last = numbers
    return f"{', '.join(map(str, others))} or {_spaces(last)}" if others else _spaces(last)


EXPLANATIONS: tuple[Explain, ...] = (
    _second_colon,
    _missing_colon,
    _item_on_line_of_key,
    _after_the_end,
    _misplaced_line,
)
