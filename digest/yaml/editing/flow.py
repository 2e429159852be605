"""What is put into and taken out of lists and mappings between brackets."""

from __future__ import annotations

import re

from digest.yaml.editing.tree import Node, line_end, line_start

_FOLLOWING_COMMA = re.compile(r"\s*,[ \t]*")
_BEFORE = re.compile(r",?[ \t]*\Z")


def add(text: str, found: Node, index: int, written: str) -> str:
    """`text` with `written` before what is number `index` between the brackets of `found`."""
    inside = _inside(found)
    if not inside:
        at = found.start + 1
        return text[:at] + written + text[found.end - 1 :]
    if index == 0:
        at = inside[0][0]
        return f"{text[:at]}{written}, {text[at:]}"
    at = inside[index - 1][1]
    return f"{text[:at]}, {written}{text[at:]}"


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
