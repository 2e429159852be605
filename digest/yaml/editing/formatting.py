"""A YAML file in one style, its comments where they were: above the key or item that they stood above, or behind it.

text ─▶ its data, written in the style of new entries, long texts on lines of their own
     ─▶ its comments, each with the key or item that it belongs to, put there again
     ─▶ read back, and refused where data or comments are not what they were
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from digest.yaml.editing.block import newline_of
from digest.yaml.editing.editing import edited
from digest.yaml.editing.edits import Path, Put, is_same
from digest.yaml.editing.tree import Node, UnpatchableError, column, line_start, tree
from digest.yaml.loader import parse

WIDTH = 120
_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#[^\n]*", re.MULTILINE)
_LITERAL = re.compile(r"^ *(?:- )?[\w-]+: (?:\|-?|>)$")
_LONG_TEXT = re.compile(
    r"(?P<before> *(?:- )?(?P<key>[\w-]+): )(?:'(?P<quoted>(?:[^']|'')*)'|(?P<plain>[^\s\"'\[{>|#&*].*))"
)


class Comment(NamedTuple):
    """A comment, the keys of what it is about, whether it stands on a line of its own, above that, and whether it
    stands behind the bracket that closes it."""

    text: str
    about: Path
    is_above: bool
    is_parted: bool = False


def formatted(text: str) -> str:
    """`text`, a YAML mapping, in one style; its lines end as they did. Raises UnpatchableError where it cannot be."""
    ends = newline_of(text)
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    before, root = _data(text), tree(text)
    if before is None or root is None:
        return text.replace("\n", ends)
    written = edited("\n", [Put((key,), _value(text, root.at((key,)), inside)) for key, inside in before.items()])
    written = "\n".join(_wrapped(written.strip("\n").split("\n"))) + "\n"
    comments = list(_comments(text))
    after = _with_comments(written, comments)
    kept = sorted(comment.text for comment in _comments(after))
    if not is_same(_data(after), before) or kept != sorted(comment.text for comment in comments):
        raise UnpatchableError("it is written in a way that is not known")
    return after.replace("\n", ends)


def _value(text: str, node: Node, inside: Any) -> Any:
    """The value of a node, whose data are `inside`, as it is to be written: truth values without quotation marks."""
    if node.pairs is not None:
        return {key: _value(text, value, inside[key]) for key, (_, value) in node.pairs.items()}
    if node.items is not None:
        return [_value(text, value, each) for value, each in zip(node.items, inside, strict=True)]
    is_truth = not node.mark and inside in ("true", "false")
    return inside == "true" if is_truth else inside


def _data(text: str) -> dict[str, Any] | None:
    parsed = parse(text, "")
    if parsed.value is None or parsed.problems:
        raise UnpatchableError("it is not sound YAML: `digest check` says why")
    data = parsed.value.data
    if data is not None and not isinstance(data, dict):
        raise UnpatchableError("it is not a mapping")
    return data


def _wrapped(lines: Iterable[str]) -> Iterator[str]:
    """The lines, but for texts that are too long for one: these are on several below their keys."""
    outside = -1  # how far the key is indented below which a text stands as it is
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        if line and indent <= outside:
            outside = -1
        yield line if outside >= 0 else _folded(line)
        if outside < 0 and _LITERAL.search(line):
            outside = indent


def _folded(line: str) -> str:
    """A line, or several where it has a text that is too long."""
    long = _LONG_TEXT.fullmatch(line) if len(line) > WIDTH else None
    if long is None:
        return line
    text = long["plain"] or long["quoted"].replace("''", "'")
    if " " not in text or "  " in text or text != text.strip():
        return line
    indent = " " * (len(long["before"]) - len(long["key"]))
    below = textwrap.wrap(text, WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
    return "\n".join((f"{long['before']}>-", *(indent + each for each in below)))


def _comments(text: str) -> Iterator[Comment]:
    root = tree(text)
    nodes = dict(_places(root, ())) if root else {}
    scalars = [(node.start, node.end) for node in nodes.values() if node.is_scalar]
    keys = list(_key_starts(root, ())) if root else []
    inside = [*scalars, *((start, end) for _, start, end in keys)]
    starts = sorted((start, len(path), path) for path, start, _ in keys)
    for found in _COMMENT.finditer(text):
        at = found.start()
        if any(start <= at < end for start, end in inside):
            continue
        line = line_start(text, at)
        is_above = not text[line:at].strip()
        closed = [] if is_above else [path for path, node in nodes.items() if _closes_last(text, node, line, at)]
        if is_above:
            about = next((path for start, _, path in starts if start > at), ())
        elif closed:
            about = min(closed, key=len)
        else:
            about = next((path for start, _, path in reversed(starts) if start < at), ())
        yield Comment(found[0].rstrip(), about, is_above, bool(closed))


def _closes_last(text: str, node: Node, start: int, end: int) -> bool:
    """Whether the closing bracket of a node stands between `start` and `end`, with brackets and commas alone behind."""
    return node.is_flow and start < node.end <= end and not text[node.end : end].strip("]}, \t")


def _places(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    yield path, node
    for key, (_, value) in (node.pairs or {}).items():
        yield from _places(value, (*path, key))
    for index, value in enumerate(node.items or ()):
        yield from _places(value, (*path, index))


def _key_starts(node: Node, path: Path) -> Iterator[tuple[Path, int, int]]:
    """Where each key begins and ends, and each item of a block list, which has no extent of its own."""
    for key, (name, value) in (node.pairs or {}).items():
        yield (*path, key), name.start, name.end
        yield from _key_starts(value, (*path, key))
    for index, value in enumerate(node.items or ()):
        start = node.dashes[index] if node.dashes else value.start
        yield (*path, index), start, start
        yield from _key_starts(value, (*path, index))


def _with_comments(text: str, comments: list[Comment]) -> str:
    root = tree(text)
    starts = {path: start for path, start, _ in _key_starts(root, ())} if root else {}
    lines = text.split("\n")
    above: dict[int, list[str]] = {}
    last: list[str] = []
    for comment in comments:
        at = starts.get(comment.about)
        if at is None or not comment.about:
            last.append(comment.text)
            continue
        number = text.count("\n", 0, at)
        line = lines[number]
        # Behind the first of several lines it would be about that alone, and behind a text without quotation marks look
        # like a part of it which is cut off.
        has_lines = root is not None and "\n" in text[at : root.at(comment.about).end]
        cuts = comment.is_parted and (has_lines or not line.endswith(("]", "}", '"', "'")))
        if not comment.is_above and not cuts and not line.endswith(">-") and " #" not in line:
            lines[number] = f"{line} {comment.text}"
        else:
            indent = " " * column(text, line_start(text, at) + len(line) - len(line.lstrip(" ")))
            above.setdefault(number, []).append(indent + comment.text)
    made = [each for number, line in enumerate(lines[:-1]) for each in (*above.get(number, ()), line)]
    return "\n".join((*made, *last, ""))
