"""Advice on YAML's quotation marks: how a value that YAML takes apart should be written."""

from __future__ import annotations

from digest.text.deferred_pattern import deferred

# What may stand before a value on its line: the dashes of list items, and a key.
_BEFORE_VALUE = deferred(r"[ \t]*(?:- +)*(?:(?:'[^'\n]*'|\"[^\"\n]*\"|[^\s:\"'\[{#][^:\n]*):[ \t]+)?")
_LONGEST = 60


def shortened(text: str, longest: int = _LONGEST) -> str:
    """`text`, cut where it is too long for a message."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def quoted(value: str) -> str:
    """`value` as a YAML text between quotation marks, in those that need no escapes."""
    if '"' in value or "\\" in value:
        return "'" + value.replace("'", "''") + "'"
    return f'"{value}"'


def line_at(text: str, index: int) -> str:
    """The line of `text` on which the character at `index` stands."""
    end = text.find("\n", index)
    return text[text.rfind("\n", 0, index) + 1 : len(text) if end < 0 else end]


def value_on(line: str) -> str:
    """What is written after the key on a line, without quotation marks that seem meant to enclose all of it."""
    value = line[_before_value(line) :].strip()
    mark = value[:1]
    if not mark or mark not in "\"'" or len(value) < 2:
        return value
    inner = value[1:-1] if value.endswith(mark) else value[1:]
    again = inner.find(mark)
    encloses_a_word = again > 0 and not inner[again - 1].isspace() and not inner[again + 1 : again + 2].isalnum()
    return value if encloses_a_word else inner


def rewritten(text: str, index: int) -> str:
    """The line that the character at `index` stands on, its value put in quotation marks; empty where that is no help.

    `index` is in a value; of a long one only the beginning is shown.
    """
    line = line_at(text, index)
    before = _before_value(line)
    column = index - (text.rfind("\n", 0, index) + 1)
    value = value_on(line)
    in_brackets = line[before : before + 1] in ("[", "{") and column > before
    if not value or in_brackets or column < before:
        return ""
    marked = quoted(value)
    shown = marked if len(marked) <= _LONGEST else f"{marked[:_LONGEST]}…{marked[0]}"
    return f"{line[:before].lstrip()}{shown}"


def marked_line(text: str, line: int) -> str:
    """`text` with the value on its line number `line`, from 1, in quotation marks; empty where it has none or they are
    there already."""
    lines = text.split("\n")
    if not 0 < line <= len(lines):
        return ""
    written = lines[line - 1].rstrip("\r")
    value = value_on(written)
    if not value or written[_before_value(written) :].strip()[:1] in ("[", "{", "|", ">", "&", "*"):
        return ""
    end = lines[line - 1][len(written) :]
    lines[line - 1] = f"{written[: _before_value(written)]}{quoted(value)}{end}"
    return "\n".join(lines)


def quoting_advice(text: str, index: int) -> str:
    """How to write the value that the character at `index` is part of, so that YAML takes it as text."""
    better = rewritten(text, index)
    return f"if it is text, put quotation marks around it{': ' if better else ''}{better}"


def _before_value(line: str) -> int:
    before = _BEFORE_VALUE.match(line)
    return before.end() if before else 0
