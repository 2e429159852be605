"""What an editor may have meant by a line that is not YAML."""

from __future__ import annotations

import re

_SECOND_COLON = re.compile(r"^[^:'\"]*: [^'\"\[{|>].*: ")
_RESERVED = re.compile(r"(?::|^\s*-)\s+[@`%]")
_NO_SPACE = re.compile(r"^\s*(?:- )?[a-z_]+:[^\s:/]")


def hint_for(said: str, text: str, line: int) -> str:
    """Advice on the parser's complaint `said` about line `line` (from 0) of `text`."""
    lines = text.split("\n")
    here = lines[line] if line < len(lines) else ""
    before = lines[line - 1] if 0 < line <= len(lines) else ""
    if "\t" in here[: len(here) - len(here.lstrip())] or "\\t" in said:
        return "indent with spaces: YAML forbids tabs there"
    if _SECOND_COLON.search(here) or "mapping values are not allowed" in said:
        return "a text with a colon in it needs quotation marks around the whole of it"
    if _RESERVED.search(here):
        return "a text that begins with @, ` or % needs quotation marks around it"
    if "quoted scalar" in said or "end of stream" in said:
        return "a quotation mark is opened and not closed"
    if _NO_SPACE.search(here) or _NO_SPACE.search(before):
        return "put a space after the colon"
    if "expected <block end>" in said or "did not find expected" in said:
        return "look at the indentation of this line and the one before, and at quotation marks left open"
    return "put quotation marks around the text if it holds signs that YAML uses"
