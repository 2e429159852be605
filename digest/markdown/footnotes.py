"""Footnotes: `[^1]` in a text, and `[^1]: What it says.` on a line of its own.

The mark in the text is markup, not text, so that no amount, quotation or sentence is another for having one behind it.
What the notes say is text, in a section behind all other blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from markupsafe import escape

if TYPE_CHECKING:
    from markdown_it.token import Token

    from digest.translation.words import Words

# No <section>, which HTML wants to have a heading.
OPENING = ('<div class="footnotes" role="doc-endnotes">\n', "<ol>\n")
CLOSING = ("</ol>\n", "</div>\n")
_MARK = '<sup class="footnote'
_BACK = '<a class="footnote-back"'
_NOTE = re.compile(r'<li id="footnote-(\d+)">')
_NAMED = re.compile(r'(?<=role="doc-backlink" )aria-label="Back to mark (\d+)"')
_NUMBER = re.compile(r"(?<=#footnote-)\d+|(?<=#footnote-ref-)\d+|(?<=\"footnote-ref-)\d+|(?<=mark )\d+|(?<=>)\d+(?=<)")


def is_section(piece: str) -> bool:
    """Whether a tag opens what holds all notes."""
    return piece.strip() == OPENING[0].strip()


def mark(number: int, time: int, *, is_further: bool, inside_link: bool) -> str:
    """The mark of a note, for the `time`-th time in its text; a link to the note, where a link may stand. One that is
    `is_further` stands at once behind another: style sheets part the two, and cannot see whether text is between."""
    opening = f'{_MARK}{" further" if is_further else ""}">'
    if inside_link:
        return f"{opening}{number}</sup>"
    name = f"footnote-ref-{number}" + (f"-{time}" if time > 1 else "")
    return f'{opening}<a href="#footnote-{number}" id="{name}" role="doc-noteref">{number}</a></sup>'


def back(number: int) -> str:
    """The link from a note to its first mark."""
    return f'{_BACK} href="#footnote-ref-{number}" role="doc-backlink" aria-label="Back to mark {number}">↩</a>'


def worded(html: str, words: Words) -> str:
    """The HTML of a page with its links from notes to marks named in `words`."""
    return html if _BACK not in html else _NAMED.sub(lambda found: _name(int(found[1]), words), html)


def _name(number: int, words: Words) -> str:
    name = words.gettext("Back to mark %(number)s", number=number)
    return f'aria-label="{escape(name)}"'


def item(number: int) -> str:
    """The opening tag of a note."""
    return f'<li id="footnote-{number}">'


def is_mark(piece: str) -> bool:
    """Whether a piece of markup is the mark of a note."""
    return piece.startswith(_MARK)


def is_back(piece: str) -> bool:
    """Whether a piece of markup leads from a note to its mark."""
    return piece.startswith(_BACK)


def number_of(piece: str) -> int:
    """The number of the note that a piece of markup opens, marks or leads back from; 0 where it does none of them."""
    found = _NOTE.fullmatch(piece) or (_NUMBER.search(piece) if is_mark(piece) or is_back(piece) else None)
    return int(found[found.lastindex or 0]) if found else 0


def renumbered(piece: str, number: int) -> str:
    """The same piece for the note `number`."""
    return item(number) if _NOTE.fullmatch(piece) else _NUMBER.sub(str(number), piece)


class Notes:
    """The notes of one document on their way to its end. `definitions` is what markdown-it knows of the document."""

    def __init__(self, definitions: dict[str, Any]) -> None:
        self._definitions = definitions
        self._tokens: dict[str, list[Token]] = {}
        self._gathering: list[str] = []

    def takes(self, token: Token) -> bool:
        """Whether `token` is of a note's definition, and kept here until the text has ended."""
        if token.type == "footnote_reference_open":
            self._gathering.append(token.meta["label"])
            self._tokens.setdefault(token.meta["label"], [])
        elif token.type == "footnote_reference_close":
            self._gathering.pop()
        elif self._gathering:
            self._tokens[self._gathering[-1]].append(token)
        else:
            return False
        return True

    def numbered(self) -> Iterator[tuple[int, list[Token]]]:
        """The notes that the text refers to, in the order in which it does, with those that notes refer to behind."""
        listed: dict[int, Any] = self._definitions.get("footnotes", {}).get("list", {})
        number = 0
        while number < len(listed):
            number += 1
            yield number, self._tokens.get(listed[number - 1]["label"], [])

    def unused(self) -> list[str]:
        """The labels of the notes that nothing refers to; to be asked once the text and its notes have been read."""
        refs: dict[str, int] = self._definitions.get("footnotes", {}).get("refs", {})
        return [label[1:] for label, number in refs.items() if number < 0]
