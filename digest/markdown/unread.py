"""What Markdown keeps from readers, and what it leaves in their way: told, so that nothing vanishes without a word.

A line `[Update]: Denied.` defines a link to the address "Denied.", and shows nothing. A note that nothing refers to is
not shown, nor what a row of a table has beyond its head. Asterisks and underscores that begin no emphasis, since a mark
stands on the wrong side of them, are printed, as is `[^1]` where no note has that name, and a link with a note inside.
A link without words is not seen, nor what stands behind the name of the language of code.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from markdown_it.rules_block.table import escapedSplit

from digest.foundation.problem import Code, Place, Problem
from digest.markdown import alerts
from digest.model.directives import KINDS, SIGN
from digest.text.deferred_pattern import deferred
from digest.yaml.quoting import shortened

if TYPE_CHECKING:
    from markdown_it.token import Token

_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]*:|[/#?]|.*[\w-](?:[/#?]|\.\w)", re.IGNORECASE | re.ASCII)
_BEFORE_ROW = re.compile(r"(?:\s|>|[-*+]\s|\d+[.)]\s)*")
_BEHIND = re.compile(r"\s*[^\s={}]+\s+[^={}]*\w[^={}]*$")
"""More than one word behind the marks of code; what programs are told there has other signs: `js {1,3}`."""
_MISSING_NOTE = re.compile(r"\[\^[^\]\s]+\]")
_NO_BOX = re.compile(r"\[![^\W\d]\w*\]")
_IN_QUOTATION = re.compile(r"(?:\s|[-*+]\s|\d+[.)]\s)*>")
_NO_DIRECTIVE = re.compile(rf"^{SIGN}[ \t]*(?:{'|'.join(KINDS)})[ \t]+\S.*", re.MULTILINE)
_EMPHASIS = re.compile(r"\*{1,3}|~~")
_UNDERSCORES = re.compile(r"(?<!_)(_{1,3})(?P<inside>[^\s_](?:[^_\n]*[^\s_])?)\1(?!_)")
_NAME = re.compile(r"[\w.:/@-]+")
_LINK = re.compile(
    r"!?\[[^\[\]\n]*\] ?\((?:https?:|mailto:|www\.|\.{0,2}/|#)[^()\n]*\)?"
    r"|(?<!\S)!?\[[^\[\]\n]*\w[^\[\]\n]*\]\([^()\n]*\)"
)
# Behind a word, or with a number, brackets are marks of notes: "boats.[a][b]", "[sic][2]".
_REFERENCE = deferred(
    r"(?<!\S)[\"'“‘„«(]?(!?\[(?![\d^])[^\[\]\n]*\w[^\[\]\n]*\]\[(?![\d^])(?:[^\[\]\n]*\w[^\[\]\n]*)?\])"
)


class Definitions(dict[str, Any]):
    """The links that a document defines, by label. It knows which of them were asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.used: set[str] = set()

    def get(self, label: str, default: Any = None) -> Any:
        self.used.add(label)
        return super().get(label, default)


class Unread:
    """The problems of one document: `source`, whose first line is line `first_line` of the file at `path`."""

    def __init__(self, source: str, first_line: int, path: str) -> None:
        self._source = source
        self._first_line = first_line
        self._path = path

    def of(
        self, tokens: Sequence[Token], links: Definitions, defined: Mapping[str, Any], notes: Sequence[str]
    ) -> Iterator[Problem]:
        """What is hidden in a document of these blocks, all of whose text has been read: links that it defines, `notes`
        that nothing refers to, cells. `defined` is what markdown-it knows of it."""
        yield from self._definitions(links, defined.get("duplicate_refs", ()))
        if any(token.type == "table_open" for token in tokens):
            yield from self._rows(tokens)
        yield from (
            self._beside_fence(token) for token in tokens if token.type == "fence" and _BEHIND.match(token.info)
        )
        if notes:
            opened = {token.meta["label"]: token for token in tokens if token.type == "footnote_reference_open"}
            for label in notes:
                yield self._note(label, (opened[label].map or [0])[0])

    def _place(self, index: int, written: str) -> Place:
        """The place of `written` in the line at `index`; the line's first word where it does not stand there."""
        line = self.line(index)
        column = line.find(written)
        if column < 0 or not written:
            column, written = len(line) - len(line.lstrip()), line.strip()
        return self.place(index, column, len(written))

    def _definitions(self, defined: Definitions, again: Iterable[Any]) -> Iterator[Problem]:
        """Definitions of links that nothing refers to, that lead to no address, or that stand `again` for a label."""
        for label, definition in defined.items():
            if label not in defined.used:
                yield self._hidden(definition["map"][0], "and nothing refers to it")
            elif not _ADDRESS.match(definition["href"]):
                yield self._hidden(definition["map"][0], f"to the address {shortened(definition['href'])!r}")
        for definition in again:
            yield self._hidden(definition["map"][0], "and the first of its name counts")

    def _hidden(self, index: int, why: str) -> Problem:
        line = self.line(index)
        start = line.find("[")
        written = line[start:].rstrip() if start >= 0 else line.strip()
        return self._place(index, written).problem(
            Code.TEXT_HIDDEN,
            f"{shortened(written)!r} is the definition of a link to Markdown, {why}: no reader sees it",
            f"if it is text, write \\{shortened(written)}; if not, refer to it or delete it",
        )

    def _note(self, label: str, index: int) -> Problem:
        """A note, defined in the line at `index`, that nothing refers to."""
        return self._place(index, f"[^{label}]:").problem(
            Code.TEXT_HIDDEN,
            f"nothing refers to the note [^{shortened(label)}], so no reader sees it",
            f"write [^{shortened(label)}] where it belongs, or delete it",
        )

    def _beside_fence(self, token: Token) -> Problem:
        """What stands behind the fence of code, beyond the name of its language."""
        words = token.info.split(None, 1)[1].strip()
        return self._place((token.map or [0])[0], words).problem(
            Code.TEXT_HIDDEN,
            f"behind the marks that begin code stands the name of its language: no reader sees {shortened(words)!r}",
            "write it on a line of its own, below the marks if it is code, above them if it is not",
        )

    def _rows(self, tokens: Iterable[Token]) -> Iterator[Problem]:
        """What rows of tables have beyond the cells of their head."""
        columns = 0
        for token in tokens:
            if token.type == "thead_open":
                columns = 0
            elif token.type == "th_open":
                columns += 1
            elif token.type == "tr_open" and token.map and columns:
                line = self.line(token.map[0])
                cells = escapedSplit(line[_end(_BEFORE_ROW, line) :].strip())
                beyond = [
                    cell.strip() for cell in cells[bool(cells and not cells[0].strip()) :][columns:] if cell.strip()
                ]
                if beyond:
                    yield self._place(token.map[0], beyond[0]).problem(
                        Code.TEXT_HIDDEN,
                        f"the row has more cells than the head of its table ({columns}): no reader sees"
                        f" {shortened(beyond[0])!r}",
                        "give the head as many cells; write \\| for a bar that is text",
                    )

    def marks(self, tokens: Sequence[Token], source: str, first_line: int) -> Iterator[Problem]:
        """Marks of emphasis and of links in the text `source` of a block that are printed, and of notes that do not
        exist."""
        text = "".join(token.content for token in tokens if token.type in ("text", "softbreak"))
        place = _InBlock(self, source, first_line)
        yield from place.no_block()
        opened: dict[str, int] = {}
        for run in _EMPHASIS.finditer(text) if "*" in text or "~" in text else ():
            at, end, written = run.start(), run.end(), run[0]
            if written in opened and text[at - 1 : at].strip():
                start = opened.pop(written)
                yield place.no_emphasis(text[start:end].partition("\n")[0], written)
            elif text[end : end + 1].strip():
                opened[written] = at
        for found in _UNDERSCORES.finditer(text) if "_" in text else ():
            inside, around = (
                found["inside"],
                (text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]),
            )
            is_split = any(
                _is_letter(outer) and _is_letter(inner)
                for outer, inner in zip(around, (inside[0], inside[-1]), strict=True)
            )
            if not is_split and not _NAME.fullmatch(inside):
                yield place.no_emphasis(found[0], found[1])
        for opening, closing in pairwise(tokens):
            if (opening.type, closing.type) == ("link_open", "link_close"):
                yield place.empty_link(str(opening.attrs.get("href", "")))
        if "[" not in text:
            return
        for link in (*_LINK.finditer(text), *_REFERENCE.finditer(text)):
            yield place.no_link(link[link.lastindex or 0])
        for missing in _MISSING_NOTE.findall(text):
            yield place.of(missing).problem(
                Code.MARKUP_PRINTED,
                f"{shortened(missing)} is printed, since no note has that name",
                f"write the note on a line of its own, {shortened(missing)}: …",
            )

    @cached_property
    def _lines(self) -> list[str]:
        return self._source.split("\n")

    def line(self, index: int) -> str:
        """The line of the document at `index`; empty behind the last."""
        return self._lines[index] if index < len(self._lines) else ""

    def place(self, index: int, column: int, width: int) -> Place:
        """A place in the line at `index`; the column counts from 0."""
        return Place(self._path, self._first_line + index, max(0, column) + 1, max(1, width))


class _InBlock:
    """Places in the text of a block, which comes without the markers of lists and quotations around it."""

    def __init__(self, unread: Unread, source: str, first_line: int) -> None:
        self._unread = unread
        self._source = source
        self._index = first_line

    def of(self, written: str) -> Place:
        """The place of `written`, as far as that is the same in the source."""
        at = max(0, self._source.find(written))
        index = self._index + self._source.count("\n", 0, at)
        return self._unread.place(index, self._unread.line(index).find(written), len(written))

    def no_emphasis(self, shown: str, marks: str) -> Problem:
        """The problem of `shown`, whose `marks` are printed."""
        return self.of(shown).problem(
            Code.MARKUP_PRINTED,
            f"{shortened(shown)!r} is no emphasis to Markdown, and its {marks} are printed",
            f"put the {marks} inside the mark beside it, or a space outside; a sign itself is \\{marks[0]}",
        )

    def no_block(self) -> Iterator[Problem]:
        """The beginning of a box that is none, and directives within a list or a quotation."""
        box = _NO_BOX.match(self._source)
        if box and _IN_QUOTATION.match(self._unread.line(self._index)):
            yield self.of(box[0]).problem(
                Code.MARKUP_PRINTED,
                f"{shortened(box[0])} begins no box, and is printed",
                f"write one of {', '.join(f'[!{kind.upper()}]' for kind in alerts.KINDS)} alone on its line:\n"
                "readers see it in the language of the digest",
            )
        for directive in _NO_DIRECTIVE.findall(self._source):
            yield self.of(directive).problem(
                Code.MARKUP_PRINTED,
                f"{shortened(directive)} is no directive within a list or a quotation, and is printed",
                "write it outside, where its line begins with the colons; a backslash before them keeps it as text",
            )

    def empty_link(self, address: str) -> Problem:
        """The problem of a link to `address` in which nothing stands."""
        return self.of("[](").problem(
            Code.TEXT_HIDDEN,
            f"the link to {shortened(address)} has no words: no reader sees it",
            "write them between its brackets, or delete it",
        )

    def no_link(self, shown: str) -> Problem:
        """The problem of `shown`, which is printed with its brackets."""
        # Notes and links inside are no text, so that what is around them stands otherwise in the source.
        shown = shown if shown in self._source else shown[shown.index("]") :]
        return self.of(shown).problem(
            Code.MARKUP_PRINTED,
            f"{shortened(shown)!r} is no link to Markdown, and is printed with its brackets",
            "a link has no note and no other link inside, no space in its address or before it, and a label that is\n"
            "defined; a bracket itself is \\[",
        )


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _end(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.match(text)
    return found.end() if found else 0
