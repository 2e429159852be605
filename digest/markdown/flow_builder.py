"""The walk through a document's tokens that makes its `Flow`, and notes what may not be published."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from markdown_it.common.utils import unescapeAll

from digest.markdown import alerts, footnotes
from digest.markdown.footnotes import Notes
from digest.markdown.html import escape, image, is_own_image, is_safe_link, opening_link
from digest.markdown.parser import block_tokens, inline_tokens, is_plain
from digest.markdown.pictures import SizeOf, caption
from digest.markdown.refused import RefusedMarkup
from digest.markdown.unread import Definitions, Unread
from digest.model import directives
from digest.model.article import Block, Flow, Run
from digest.text.slug import slugify

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markdown_it.token import Token

    from digest.foundation.problem import Problem

_TAGS = {
    "paragraph_open": "<p>",
    "paragraph_close": "</p>\n",
    "bullet_list_open": "<ul>\n",
    "bullet_list_close": "</ul>\n",
    "ordered_list_close": "</ol>\n",
    "list_item_open": "<li>",
    "list_item_close": "</li>\n",
    "blockquote_open": "<blockquote>\n",
    "blockquote_close": "</blockquote>\n",
    "hr": "<hr>\n",
    "table_open": "<table>\n",
    "table_close": "</table>\n",
    "thead_open": "<thead>\n",
    "thead_close": "</thead>\n",
    "tbody_open": "<tbody>\n",
    "tbody_close": "</tbody>\n",
    "tr_open": "<tr>\n",
    "tr_close": "</tr>\n",
    "td_close": "</td>\n",
    "em_open": "<em>",
    "em_close": "</em>",
    "strong_open": "<strong>",
    "strong_close": "</strong>",
    "s_open": "<s>",
    "s_close": "</s>",
}
_LOWEST_HEADING = 6


class FlowBuilder:
    """One document on its way to a flow. Lines of `source` end in `\\n`; the first is line `first_line` of `path`.

    The digest is published under the path `base`; `size_of` tells the size of its images, and
    `has_directives` whether it may have any.
    """

    def __init__(
        self, source: str, first_line: int, path: str, base: str, size_of: SizeOf, *, has_directives: bool = True
    ) -> None:
        self._source = source
        self._base = base
        self._size_of = size_of
        self._has_directives = has_directives
        self._first_line = first_line
        self._refusals = RefusedMarkup(source, first_line, path)
        # markdown-it's record of links and notes that are defined in one place, and used in another.
        self._links = Definitions()
        self._definitions: dict[str, Any] = {"references": self._links}
        self._notes = Notes(self._definitions)
        self._unread = Unread(source, first_line, path)
        self._unseen: list[Problem] = []
        self._texts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._pieces: list[str | Run] = []
        self._begins_leaf = False
        self._ids = _Ids()
        self._heading = (0, 0)
        self._outline: list[int] = []
        self._cell = 0
        self._is_figure = False
        self._is_title = False
        self._box = 0, 0  # where the box that is open begins: among the pieces, and in the file

    @property
    def problems(self) -> tuple[Problem, ...]:
        return (*self._refusals.problems, *self._unseen)

    def flow(self) -> Flow:
        """The flow of the whole document; to be called once."""
        tokens = block_tokens(self._source, self._definitions)
        has_notes = "footnotes" in self._definitions
        for token in tokens:
            if has_notes and self._notes.takes(token):
                continue
            self._token(token)
            if token.level == 0 and token.nesting < 1:
                self._end_block()
        if has_notes:
            self._footnotes()
        self._unseen.extend(self._unread.of(tokens, self._links, self._definitions, self._notes.unused()))
        return Flow("".join(self._texts), tuple(self._blocks))

    def _end_block(self) -> None:
        self._blocks.append(Block(tuple(self._pieces)))
        self._pieces = []

    def _token(self, token: Token) -> None:
        tag = _TAGS.get(token.type)
        if token.type.startswith("alert_title") or self._is_title:
            self._is_title = token.type != "alert_title_close"  # the box says what it is (base.css)
        elif self._is_figure and token.type == "paragraph_close":
            self._is_figure = False
            self._pieces.append("</figure>\n")
        elif tag is None:
            self._block_token(token)
        elif not token.hidden:
            self._pieces.append(tag)

    def _footnotes(self) -> None:
        """The section of all notes that the text refers to, as its last block."""
        for number, tokens in self._notes.numbered():
            if number == 1:
                self._pieces.extend(footnotes.OPENING)
            self._pieces.append(footnotes.item(number))
            for token in tokens:
                self._token(token)
            at = len(self._pieces) - (self._pieces[-1] == _TAGS["paragraph_close"])
            self._pieces[at:at] = [footnotes.back(number)]
            self._pieces.append(_TAGS["list_item_close"])
        if self._pieces:
            self._pieces.extend(footnotes.CLOSING)
            self._end_block()

    def _block_token(self, token: Token) -> None:
        line = self._first_line + (token.map[0] if token.map else 0)
        match token.type:
            case "inline":
                self._begins_leaf = True
                if is_plain(token.content) and not token.content.startswith(":::"):
                    self._run(token.content, line)
                else:
                    self._inline(token.content, line)
            case "alert_open":
                self._box = len(self._pieces), line
                self._pieces.append(alerts.opening(str(token.meta["kind"])))
            case "alert_close":
                begun, opened = self._box
                if begun == len(self._pieces) - 1:
                    self._refusals.empty_box(opened)
                self._pieces.append(alerts.CLOSING)
            case "heading_open":
                self._heading = len(self._pieces), len(self._texts)
                self._pieces.append("")
            case "heading_close":
                self._end_heading(self._level(int(token.tag[1:])))
            case "ordered_list_open":
                start = token.attrs.get("start")
                self._pieces.append("<ol>\n" if start is None else f'<ol start="{start}">\n')
            case "th_open":
                self._cell = len(self._pieces)
                self._pieces.append(f'<th scope="col"{_alignment(token)}>')
            case "th_close" if self._cell == len(self._pieces) - 1:
                # The corner above a column of row names is no header of anything.
                self._pieces[self._cell] = "<td>"
                self._pieces.append("</td>\n")
            case "th_close":
                self._pieces.append("</th>\n")
            case "td_open":
                self._pieces.append(f"<td{_alignment(token)}>")
            case "fence":
                language = "".join(unescapeAll(token.info).split()[:1])
                self._code_block(token.content, line + 1, f' class="language-{escape(language)}"' if language else "")
            case "directive":
                directive = directives.read(token.content)
                if directive and self._has_directives:
                    self._pieces.append(directives.marker(directive))
                else:
                    self._refusals.directive(token.content, line, is_known=directive is not None)
            case "code_block":
                self._code_block(token.content, line, "")

    def _run(self, text: str, line: int) -> None:
        if not text:
            return
        if self._begins_leaf and self._length:
            self._texts.append("\n")
            self._length += 1
        self._begins_leaf = False
        start = self._length
        self._length += len(text)
        self._texts.append(text)
        self._pieces.append(Run(start, self._length, line))

    def _code_block(self, text: str, line: int, kind: str) -> None:
        self._begins_leaf = True
        self._pieces.append(f"<pre><code{kind}>")
        self._run(text, line)
        self._pieces.append("</code></pre>\n")

    def _level(self, written: int) -> int:
        """The level of a heading below the page's title, whose own is 1: no level is skipped on the way down."""
        while self._outline and self._outline[-1] >= written:
            self._outline.pop()
        self._outline.append(written)
        return min(1 + len(self._outline), _LOWEST_HEADING)

    def _end_heading(self, level: int) -> None:
        """Writes the heading's opening tag, now that its text is known."""
        piece, text = self._heading
        name = self._ids.unused(f"section-{slugify(''.join(self._texts[text:]))}".removesuffix("-"))
        self._pieces[piece] = f'<h{level} id="{escape(name)}">'
        self._pieces.append(f"</h{level}>\n")

    def _inline(self, source: str, first_line: int) -> None:
        """The text of a block, which begins on `first_line`."""
        tokens, html = inline_tokens(source, self._definitions)
        if html:
            self._refusals.raw_html(source, first_line, html)
        if any(mark in source for mark in ("*", "~~", "_", "](", "] (", "][", "[^", "[!", ":::")):
            self._unseen.extend(self._unread.marks(tokens, source, first_line - self._first_line))
        line, counted, refused, in_link = first_line, 0, False, False
        under = caption(tokens) if self._pieces[-1:] == [_TAGS["paragraph_open"]] else ""
        if under:
            self._is_figure = True
            self._pieces[-1] = "<figure>"
        text: list[str] = []
        text_line = line
        for token in tokens:
            at = token.meta["at"]
            line += source.count("\n", counted, at)
            counted = at
            kind = token.type
            if kind in ("text", "text_special", "softbreak"):
                if not text:
                    text_line = line
                text.append(token.content if kind != "softbreak" else "\n")
                continue
            self._run("".join(text), text_line)
            text = []
            match kind:
                case "hardbreak":
                    self._pieces.append("<br>")
                    text, text_line = ["\n"], line
                case "code_inline":
                    self._pieces.append("<code>")
                    self._run(token.content, line)
                    self._pieces.append("</code>")
                case "link_open":
                    refused = not is_safe_link(str(token.attrs["href"]))
                    if refused:
                        self._refusals.link(source, first_line, at, str(token.attrs["href"]))
                    else:
                        self._pieces.append(opening_link(token.attrs, self._base))
                        in_link = True
                case "link_close":
                    if not refused:
                        self._pieces.append("</a>")
                    in_link = False
                case "footnote_ref":
                    number, time = token.meta["id"] + 1, token.meta["subId"] + 1
                    last = self._pieces[-1] if self._pieces else ""
                    further = isinstance(last, str) and footnotes.is_mark(last)
                    self._pieces.append(footnotes.mark(number, time, is_further=further, inside_link=in_link))
                case "image":
                    address = str(token.attrs["src"])
                    if is_own_image(address):
                        alternative = _alternative(token.children or ())
                        if not alternative.strip():
                            self._refusals.undescribed(source, first_line, at, address)
                        title = "" if under else str(token.attrs.get("title", ""))
                        self._pieces.append(image(address, title, alternative, self._size_of(address), self._base))
                    else:
                        self._refusals.image(source, first_line, at, address)
                case _:
                    self._pieces.append(_TAGS[kind])
        self._run("".join(text), text_line)
        if under:
            self._begins_leaf = True
            self._pieces.append("<figcaption>")
            self._run(under, line)
            self._pieces.append("</figcaption>")


class _Ids:
    """The ids of one document's headings, no two the same."""

    def __init__(self) -> None:
        self._used: set[str] = set()
        self._times: Counter[str] = Counter()

    def unused(self, name: str) -> str:
        found = name
        while found in self._used:
            self._times[name] += 1
            found = f"{name}-{self._times[name] + 1}"
        self._used.add(found)
        return found


def _alignment(token: Token) -> str:
    """The class of a table's cell; the page's security policy forbids the style that markdown-it would write."""
    side = str(token.attrs.get("style", "")).removeprefix("text-align:")
    return f' class="align-{side}"' if side else ""


def _alternative(tokens: Iterable[Token]) -> str:
    """The text that stands for an image, its own markup removed."""
    return "".join(
        "\n" if token.type.endswith("break") else token.content if not token.children else _alternative(token.children)
        for token in tokens
    )
