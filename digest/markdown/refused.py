"""What Markdown may hold that a digest does not publish, as problems with their places in the file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code, Place, Problem
from digest.model.directives import HINT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.markdown.parser import Tag

_LINK = re.compile(r"<[^<>\n]*>|!?\[[^\]\n]*\](?:\([^)\n]*\)|\[[^\]\n]*\])?")
_SHOWN = 60


class RefusedMarkup:
    """The problems of one document. `source`, of which `first_line` is the first, is only searched for their places.

    A block's text comes without the markers of lists and quotations around it, so places are found by looking for its
    lines in those of the file.
    """

    def __init__(self, source: str, first_line: int, path: str) -> None:
        self.problems: list[Problem] = []
        self._source = source
        self._lines: list[str] = []
        self._first_line = first_line
        self._path = path

    def raw_html(self, block: str, block_line: int, tags: Sequence[Tag]) -> None:
        """HTML in a block: one problem, at the first of its tags."""
        more = f", as is other HTML in this paragraph ({len(tags) - 1})" if len(tags) > 1 else ""
        self.problems.append(
            self._place(block, block_line, tags[0].at, len(tags[0].text)).problem(
                Code.RAW_HTML,
                f"{_short(tags[0].text)} is shown as text, not obeyed{more}",
                "write it in Markdown; a backslash before `<` keeps the sign and ends this warning",
            )
        )

    def link(self, block: str, block_line: int, at: int, url: str) -> None:
        """A link whose scheme is not allowed; `at` is its beginning or that of its text."""
        start = at - 1 if block[at - 1 : at] == "[" and not block.startswith("<", at) else at
        self._refuse_url(
            block,
            block_line,
            start,
            f"a link may not lead to {_short(url)}",
            "link to http, https, mailto or a page of the digest",
        )

    def image(self, block: str, block_line: int, at: int, url: str) -> None:
        """An image that is not the digest's own."""
        self._refuse_url(
            block,
            block_line,
            at,
            f"the image {_short(url)} is not the digest's own, and pages load nothing from elsewhere",
            "put the file into content/static/ and give its path there, or link to it",
        )

    def undescribed(self, block: str, block_line: int, at: int, url: str) -> None:
        """An image without an alternative text."""
        written = _LINK.match(block, at)
        self.problems.append(
            self._place(block, block_line, at, len(written[0]) if written else 1).problem(
                Code.IMAGE_UNDESCRIBED,
                f"the image {_short(url)} says nothing to those who do not see it",
                f"write what it shows between the brackets: ![The quay at night]({url})",
            )
        )

    def empty_box(self, line: int) -> None:
        """A box, begun on a `line`, in which nothing stands."""
        written = self._lines_of()[line - self._first_line].strip()
        self.problems.append(
            self._place(written, line, 0, len(written)).problem(
                Code.BOX_EMPTY,
                f"nothing stands in the box {_short(written)}, and readers see its name alone",
                "write its text on the lines below, each behind `> `, or delete it",
            )
        )

    def directive(self, written: str, line: int, *, is_known: bool) -> None:
        """A line that is a directive in a text that has none, or that looks like one and is none that is known."""
        place = self._place(written, line, 0, len(written.rstrip()))
        said = _short(written.strip())
        if is_known:
            problem = place.problem(
                Code.DIRECTIVE_MISPLACED,
                f"{said} has no place in this text",
                "directives stand in articles, pages (content/pages/) and introductions of editions: write a link here",
            )
        else:
            problem = place.problem(Code.UNKNOWN_DIRECTIVE, f"{said} is no directive that is known", HINT)
        self.problems.append(problem)

    def _refuse_url(self, block: str, block_line: int, at: int, message: str, hint: str) -> None:
        written = _LINK.match(block, at)
        place = self._place(block, block_line, at, len(written[0]) if written else 1)
        self.problems.append(place.problem(Code.UNSAFE_LINK, message, hint))

    def _lines_of(self) -> list[str]:
        self._lines = self._lines or self._source.split("\n")
        return self._lines

    def _place(self, block: str, block_line: int, at: int, width: int) -> Place:
        lines = self._lines_of()
        start = block.rfind("\n", 0, at) + 1
        block_text = block[start:].partition("\n")[0]
        line = block_line + block.count("\n", 0, at)
        file_text = lines[line - self._first_line]
        found = file_text.find(block_text)
        column = found + at - start if found >= 0 else file_text.find(block[at : at + width].partition("\n")[0])
        return Place(self._path, line, max(0, column) + 1, width)


def _short(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")
