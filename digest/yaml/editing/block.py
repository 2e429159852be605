"""What is put into, taken out of and changed in lists and mappings that are written a line each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from digest.yaml.editing.tree import Node, UnpatchableError, column, line_end, line_start
from digest.yaml.editing.values import Style, Value, flow, inset, item, lines, pair, scalar

_COLON = re.compile(r"[ \t]*:")
_MARKER = re.compile(r"^\.\.\.\s*$", re.MULTILINE)
_INDENTED_COMMENTS = re.compile(r"(?:[ \t]*\r?\n)*[ \t]+#[^\n]*(?:\n|$)")


def newline_of(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def behind(text: str, at: int, added: Sequence[str], indent: int = 0) -> str:
    """`text` with the lines `added` behind the line that ends what ends at `at`."""
    newline = newline_of(text)
    end = at if at and text[at - 1] == "\n" else line_end(text, at)
    written = "".join(f"{line}{newline}" for line in inset(added, indent))
    before = text[:end]
    if before and not before.endswith("\n"):
        return f"{before}{newline}{written.removesuffix(newline)}{text[end:]}"
    return f"{before}{written}{text[end:]}"


def at_end(text: str, added: Sequence[str]) -> str:
    """`text` with the lines `added` as its last, behind a blank one; a missing last line feed stays missing."""
    newline = newline_of(text)
    marker = _MARKER.search(text)
    end = marker.start() if marker else len(text)
    before, written = text[:end], "".join(f"{line}{newline}" for line in added)
    if not before.endswith("\n"):
        gap = newline * 2 if before else ""
        return f"{before}{gap}{written if marker else written.removesuffix(newline)}{text[end:]}"
    is_apart = not before.strip() or before.endswith(("\n\n", "\n\r\n"))
    return f"{before}{'' if is_apart else newline}{written}{text[end:]}"


def without_lines(text: str, start: int, end: int) -> str:
    """`text` without the lines from that of `start` to that which ends what ends at `end`."""
    end = end if text[end - 1] == "\n" else line_end(text, end)
    start = line_start(text, start)
    rest = text[:start] + text[end:]
    is_ended = text.endswith("\n") or not rest.endswith("\n") or end < len(text)
    return rest if is_ended else rest[:-1].removesuffix("\r")


def add_pair(text: str, mapping: Node, key: str, value: Value, after: str | None, style: Style, *, is_top: bool) -> str:
    """`text` with a pair more in a block mapping, behind the key `after`, or as the first."""
    pairs = mapping.pairs or {}
    first = next(iter(pairs.values()))[0]
    beside = [each for _, each in pairs.values() if each.pairs]
    if isinstance(value, Mapping) and beside and all(each.is_flow for each in beside):
        added = [f"{scalar(key, style.key_mark, in_flow=False)}: {flow(value, style, key)}"]
    else:
        added = pair(key, value, style)
    indent = column(text, first.start)
    if after is None:
        if text[line_start(text, first.start) : first.start].strip():
            after = next(iter(pairs))  # the first key stands behind a dash
        else:
            start = line_start(text, first.start)
            newline = newline_of(text)
            written = "".join(f"{line}{newline}" for line in inset(added, indent))
            return text[:start] + written + text[start:]
    behind_key, behind_value = pairs[after]
    end = max(behind_key.end, behind_value.end)
    if not (is_top and len(added) > 1):
        return behind(text, end, added, indent)
    if after == list(pairs)[-1]:
        return at_end(text, added)
    reached = line_end(text, end) if text[end - 1] != "\n" else end
    while more := _INDENTED_COMMENTS.match(text, reached):
        reached = more.end()
    return behind(text, reached, ["", *added], indent)


def add_item(text: str, found: Node, index: int, value: Value, style: Style) -> str:
    """`text` with an item more in a block list, before the one that is number `index`."""
    items = found.items or []
    before = max(0, index - 1)
    dash = found.dashes[before]
    gap = text[dash + 1 : items[before].start]
    if not gap or gap.strip(" ") or "\n" in gap:
        gap = " "
    in_brackets = all(each.is_flow and each.pairs for each in items)
    added = [f"-{gap}{flow(value, style)}"] if in_brackets else item(value, style, gap)
    is_apart = len(items) > 1 and all(
        "\n\n" in text[one.end : dash].replace("\r", "") for one, dash in zip(items, found.dashes[1:], strict=False)
    )
    indent = column(text, dash)
    if index > 0:
        return behind(text, items[before].end, ["", *added] if is_apart else added, indent)
    if text[line_start(text, dash) : dash].strip():
        raise UnpatchableError("a list begins behind a dash")
    start, newline = line_start(text, dash), newline_of(text)
    written = "".join(f"{line}{newline}" for line in inset(added, indent)) + (newline if is_apart else "")
    return text[:start] + written + text[start:]


def remove_pair(text: str, mapping: Node, key: str) -> str:
    """`text` without a pair of a block mapping that has others."""
    names = list(mapping.pairs or {})
    written, value = (mapping.pairs or {})[key]
    end = max(written.end, value.end)
    if not text[line_start(text, written.start) : written.start].strip():
        return without_lines(text, written.start, end)
    following = (mapping.pairs or {})[names[names.index(key) + 1]][0].start
    if text[end:following].strip():
        raise UnpatchableError("a comment stands behind the first key of an entry")
    return text[: written.start] + text[following:]


def remove_item(text: str, found: Node, index: int, *, with_comment: bool = False) -> str:
    """`text` without an item of a block list that has others, and the comment above it where that is wanted."""
    items = found.items or []
    dash, end = found.dashes[index], max(items[index].end, found.dashes[index] + 1)
    if text[line_start(text, dash) : dash].strip():
        following = found.dashes[index + 1]
        if text[end:following].strip():
            raise UnpatchableError("a comment stands behind the first item of a list")
        return text[:dash] + text[following:]
    if 0 < index < len(items) - 1:
        before = text[line_end(text, items[index - 1].end) : line_start(text, dash)]
        behind_it = text[line_end(text, end) : line_start(text, found.dashes[index + 1])]
        if before and behind_it and not (before + behind_it).strip():  # of two gaps, one is left
            return text[: line_start(text, dash)] + text[line_start(text, found.dashes[index + 1]) :]
    return without_lines(text, commented_start(text, found, index) if with_comment else dash, end)


def remove_only_item(text: str, found: Node, mark_end: int, *, with_comment: bool = False) -> str:
    """`text` without the only item of a block list behind the colon before `mark_end`, and with an empty list there.

    Comments around it stay, and so does the one above it unless it is to go too.
    """
    dash, end = found.dashes[0], max((found.items or [])[0].end, found.dashes[0] + 1)
    rest = without_lines(text, commented_start(text, found, 0) if with_comment else dash, end)
    return f"{rest[:mark_end]} []{rest[mark_end:]}"


def commented_start(text: str, found: Node, index: int) -> int:
    """Where the lines of an item of a block list begin, with the comment that stands right above it as far in."""
    start = line_start(text, found.dashes[index])
    indent = column(text, found.dashes[index])
    before = found.items[index - 1].end if index and found.items else 0
    first = before if not before or text[before - 1] == "\n" else line_end(text, before)
    while start > first:
        above = line_start(text, start - 1)
        if above < first or not text[above:start].lstrip(" ").startswith("#") or column_of(text, above) != indent:
            break
        start = above
    return start


def column_of(text: str, start: int) -> int:
    """How far in the line that begins at `start` is written."""
    line = text[start : line_end(text, start)]
    return len(line) - len(line.lstrip(" "))


def move_item(text: str, found: Node, index: int, to: int) -> str:
    """`text` with the lines of an item in front of another one's."""
    items, dashes = found.items or [], found.dashes
    if text[line_start(text, dashes[0]) : dashes[0]].strip():
        raise UnpatchableError("a list begins behind a dash")

    def lines_of(number: int) -> tuple[int, int]:
        end = max(items[number].end, dashes[number] + 1)
        return commented_start(text, found, number), end if text[end - 1] == "\n" else line_end(text, end)

    start, end = lines_of(index)
    moved, newline = text[start:end], newline_of(text)
    target = lines_of(to)[0] if to < index else lines_of(to)[1]
    if not moved.endswith("\n"):  # it was the last of a file without a last line feed
        moved = f"{moved}{newline}"
        return text[:target] + moved + text[target:start].removesuffix("\n").removesuffix("\r") + text[end:]
    if to < index:
        return text[:target] + moved + text[target:start] + text[end:]
    between = text[end:target]
    if not between.endswith("\n"):
        between, moved = f"{between}{newline}", moved.removesuffix("\n").removesuffix("\r")
    return text[:start] + between + moved + text[target:]


def lay_out(text: str, mark_end: int, old: Node, value: Value, style: Style, indent: int) -> str:
    """`text` with a mapping or a list of mappings as the value of a key whose colon ends at `mark_end`.

    The key stands `indent` characters from the beginning of its line.
    """
    by = style.step if isinstance(value, Mapping) else style.lists
    if old.is_block:
        rest = (
            text[: line_start(text, old.start)]
            + text[line_end(text, old.end) if text[old.end - 1] != "\n" else old.end :]
        )
        return behind(rest, mark_end, lines(value, style), indent + by)
    bare = text if old.end == old.start else text[:mark_end] + text[old.end :]
    if old.start >= line_end(text, mark_end) > mark_end and old.end > old.start:
        raise UnpatchableError("a value begins on a line of its own")
    return behind(bare, mark_end, lines(value, style), indent + by)


def lay_down(text: str, mark_end: int, old: Node, written: Sequence[str], indent: int) -> Iterator[str]:
    """`text` with a literal text, if there is one, as the value of a key whose colon ends at `mark_end`."""
    if written:
        body = [written[0], *inset(written[1:], indent)]
        yield set_inline(text, mark_end, old, newline_of(text).join(body))


def set_inline(text: str, mark_end: int, old: Node, written: str) -> str:
    """`text` with `written` as the value behind the colon or dash that ends at `mark_end`."""
    if old.start == old.end:
        return f"{text[:mark_end]} {written}{text[mark_end:]}"
    if old.is_block:
        stop = line_end(text, mark_end)
        if stop > old.start:
            return text[: old.start] + written + text[old.end :]
        said = text[mark_end:stop].rstrip("\r\n")
        return f"{text[:mark_end]} {written}{said}{text[old.end :]}"
    kept = newline_of(text) if text[old.end - 1] == "\n" and not written.endswith("\n") else ""
    return text[: old.start] + written + kept + text[old.end :]


def colon(text: str, key: Node) -> int:
    """Where the colon behind a key ends."""
    found = _COLON.match(text, key.end)
    if found is None:
        raise UnpatchableError("a key is written in a way that is not known")
    return found.end()
