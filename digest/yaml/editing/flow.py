"""What is put into and taken out of lists and mappings between brackets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.yaml.editing.tree import Node, line_end, line_start

_FOLLOWING_COMMA = re.compile(r"\s*,[ \t]*")
_REST_OF_LINE = re.compile(r"(?P<white>[ \t]*)(?P<comma>,?)(?P<rest>[ \t]*(?:#[^\r\n]*)?)(?=\r?\n)")
_BEFORE = re.compile(r",?[ \t]*\Z")


def add(text: str, found: Node, index: int, written: str) -> str:
    """`text` with `written` before what is number `index` between the brackets of `found`; on a line of its own where
    all that stands there has one."""
    inside = _inside(found)
    if not inside:
        at = found.start + 1
        return text[:at] + written + text[found.end - 1 :]
    is_laid_out = has_own_lines(text, found)
    if index < len(inside) and is_laid_out and (gap := _own_line(text, inside[index][0])):
        at = inside[index][0]
        return f"{text[:at]}{written},{gap}{text[at:]}"
    if index == 0:
        at = inside[0][0]
        return f"{text[:at]}{written}, {text[at:]}"
    at = inside[index - 1][1]
    gap = _own_line(text, inside[-1][0]) if is_laid_out else ""
    behind = _REST_OF_LINE.match(text, at) if gap else None
    if behind is None:
        return f"{text[:at]},{gap or ' '}{written}{text[at:]}"
    comma = behind["comma"]
    return f"{text[:at]},{behind['white']}{behind['rest']}{gap}{written}{comma}{text[behind.end() :]}"


def has_own_lines(text: str, found: Node) -> bool:
    """Whether each of what stands between the brackets of `found` begins a line, the first one aside where it is not
    alone: it may stand behind the bracket."""
    starts = [start for start, _ in _inside(found)]
    return bool(starts) and all(_own_line(text, start) for start in starts[1:] or starts)


def laid_out(text: str, beside: Node, parts: Sequence[str]) -> str:
    """A mapping of the `parts`, each on a line of its own as those of `beside` are."""
    gap = _own_line(text, _inside(beside)[-1][0])
    closing = _own_line(text, beside.end - 1)
    return f"{{{gap}{f',{gap}'.join(parts)}{closing}}}"


def _own_line(text: str, at: int) -> str:
    """The line end and the white space that stand before `at`; empty where anything else does."""
    start = line_start(text, at)
    if not start or text[start:at].strip(" \t"):
        return ""
    return ("\r\n" if text.endswith("\r\n", 0, start) else "\n") + text[start:at]


def remove(text: str, found: Node, index: int) -> str:
    """`text` without what is number `index` between the brackets of `found`, and without the comma beside it."""
    start, end = _inside(found)[index]
    following = _FOLLOWING_COMMA.match(text, end)
    if following:
        end = following.end()
    elif index:
        before = _BEFORE.search(text, found.start, start)
        start = before.start() if before else start
    alone = text[line_start(text, start) : start].isspace() and text[end : line_end(text, end)].isspace()
    if alone:
        start, end = line_start(text, start), line_end(text, end)
    return text[:start] + text[end:]


def _inside(found: Node) -> list[tuple[int, int]]:
    if found.pairs is not None:
        return [(key.start, max(key.end, value.end)) for key, value in found.pairs.values()]
    return [(each.start, each.end) for each in found.items or ()]
