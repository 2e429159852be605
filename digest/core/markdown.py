"""Markdown: an article's text in, its rendered text and the markup around it out (`Flow`).

CommonMark with tables and strikethrough, through markdown-it-py. HTML in the text is shown as it is written, not
obeyed. Headings move down by one level, since the page's title is its only `h1`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from urllib.parse import urlsplit

from markdown_it import MarkdownIt
from markdown_it.token import Token

from digest.core.model import Block, Flow, Run
from digest.core.problem import Code, Outcome, Place, Problem
from digest.core.slug import slugify

SCHEMES = frozenset({"", "http", "https", "mailto"})
_LOWEST_HEADING = 6
_HTML = re.compile(r"<(?:[a-zA-Z][a-zA-Z0-9-]*(?:\s[^<>]*)?/?|/[a-zA-Z][a-zA-Z0-9-]*\s*|!--)>?")
_PARSER = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
_TEXT_ENDS = frozenset({"paragraph_close", "heading_close", "th_close", "td_close"})
_LEAVES = frozenset({"fence", "code_block"})


def _any_link(_: str) -> bool:
    """Lets every address through to the tokens, so that a refused one is reported rather than left as text."""
    return True


_PARSER.validateLink = _any_link  # type: ignore[method-assign]


def parse(source: str, first_line: int = 1, path: str = "") -> Outcome[Flow]:
    """The flow of `source`, whose first line is line `first_line` of the file `path`, and what is unsafe in it."""
    writer = _Writer(first_line, path, source.split("\n") if "<" in source else [])
    tokens = _PARSER.parse(source)
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        writer.block(token, following)
    return Outcome(writer.flow(), tuple(writer.problems))


def to_html(source: str) -> str:
    """The HTML of a text that carries no annotations: a description, an introduction, a page."""
    flow = parse(source).value
    return "\n".join(block_html(flow, block) for block in flow.blocks)


def block_html(flow: Flow, block: Block) -> str:
    """The HTML of one block as it is."""
    return "".join(
        piece if isinstance(piece, str) else escape(flow.text[piece.start : piece.end], quote=False)
        for piece in block.pieces
    )


class _Writer:
    """Gathers tokens into blocks. One pass; `_text` grows by runs, `_pieces` by markup and runs."""

    def __init__(self, first_line: int, path: str, source_lines: list[str]) -> None:
        self.problems: list[Problem] = []
        self._source_lines = source_lines
        self._first_line = first_line
        self._path = path
        self._line = first_line
        self._length = 0
        self._text: list[str] = []
        self._pieces: list[str | Run] = []
        self._blocks: list[Block] = []
        self._headings: dict[str, int] = {}

    def flow(self) -> Flow:
        """What has been written."""
        return Flow("".join(self._text), tuple(self._blocks))

    def block(self, token: Token, following: Token | None) -> None:
        """Writes one block-level token; a heading takes its id from the words that follow."""
        if token.map:
            self._line = self._first_line + token.map[0]
        if token.type == "inline":
            self._inline(token.children or ())
        elif token.type in _LEAVES:
            self._code(token)
        elif token.type.startswith("heading"):
            self._heading(token, _plain(following.children or ()) if following else "")
        elif token.type == "hr":
            self._pieces.append("<hr>")
        elif not token.hidden:
            self._pieces.append(_tag(token))
        if token.type in _TEXT_ENDS:
            self._separate()
        if token.level == 0 and token.nesting <= 0 and token.type != "inline":
            self._blocks.append(Block(tuple(self._pieces)))
            self._pieces = []

    def _inline(self, children: Sequence[Token]) -> None:
        line = self._line
        for token in children:
            match token.type:
                case "text" | "text_special":
                    self._run(token.content, line)
                    if "<" in token.content:
                        self._note_html(token.content, line)
                case "softbreak" | "hardbreak":
                    if token.type == "hardbreak":
                        self._pieces.append("<br>")
                    self._run("\n", line)
                    line += 1
                case "code_inline":
                    self._pieces.append("<code>")
                    self._run(token.content, line)
                    self._pieces.append("</code>")
                case "image":
                    self._image(token, line)
                case "link_open":
                    self._link(token, line)
                case _:
                    self._pieces.append(_tag(token))
        self._line = line

    def _run(self, text: str, line: int) -> None:
        if text:
            end = self._length + len(text)
            self._text.append(text)
            self._pieces.append(Run(self._length, end, line))
            self._length = end

    def _separate(self) -> None:
        """Puts the newline that belongs to no run between this paragraph and the next."""
        if self._text and self._text[-1] != "\n":
            self._text.append("\n")
            self._length += 1

    def _code(self, token: Token) -> None:
        language = token.info.split(maxsplit=1)[0] if token.info.strip() else ""
        opening = f' class="language-{escape(language)}"' if language else ""
        self._pieces.append(f"<pre><code{opening}>")
        self._run(token.content, self._line + (token.type == "fence"))
        self._pieces.append("</code></pre>")
        self._separate()

    def _heading(self, token: Token, words: str) -> None:
        level = min(int(token.tag[1]) + 1, _LOWEST_HEADING)
        if token.nesting < 0:
            self._pieces.append(f"</h{level}>")
            return
        name = f"section-{slugify(words) or 'untitled'}"
        times = self._headings[name] = self._headings.get(name, 0) + 1
        self._pieces.append(f'<h{level} id="{name if times == 1 else f"{name}--{times}"}">')

    def _link(self, token: Token, line: int) -> None:
        address = str(token.attrGet("href") or "")
        safe = self._safe(address, line)
        title = f' title="{escape(str(token.attrGet("title")))}"' if token.attrGet("title") else ""
        outward = ' rel="external noopener"' if _scheme(address) in ("http", "https") else ""
        self._pieces.append(f'<a href="{escape(address)}"{title}{outward}>' if safe else "<a>")

    def _image(self, token: Token, line: int) -> None:
        address = str(token.attrGet("src") or "")
        title = f' title="{escape(str(token.attrGet("title")))}"' if token.attrGet("title") else ""
        if self._safe(address, line):
            alternative = escape(_plain(token.children or ()))
            self._pieces.append(f'<img src="{escape(address)}" alt="{alternative}"{title} loading="lazy">')

    def _note_html(self, text: str, line: int) -> None:
        """Warns of what looks like HTML and stands so in the source: `&lt;b>` was meant to be shown."""
        source = self._source_lines[line - self._first_line] if line - self._first_line < len(self._source_lines) else ""
        for match in _HTML.finditer(text):
            column = source.find(match[0]) + 1
            if column:
                self.problems.append(
                    Place(self._path, line, column, len(match[0])).problem(
                        Code.RAW_HTML,
                        f"{match[0]!r} is shown as it is written",
                        "HTML is not obeyed here: use Markdown, or write &lt; for a plain <",
                    )
                )

    def _safe(self, address: str, line: int) -> bool:
        if _scheme(address) in SCHEMES:
            return True
        self.problems.append(
            Place(self._path, line, 1).problem(
                Code.UNSAFE_LINK,
                f"the link to {address[:80]!r} is refused",
                "links may lead to http, https and mailto addresses and to pages of the digest",
            )
        )
        return False


def _scheme(address: str) -> str:
    """The scheme of an address in lower case, `?` for one that cannot be read; browsers skip control characters."""
    try:
        return urlsplit(re.sub(r"[\x00-\x20\x7f]", "", address)).scheme.lower()
    except ValueError:
        return "?"


def _tag(token: Token) -> str:
    if token.nesting < 0:
        return f"</{token.tag}>"
    attributes = "".join(
        f' {"class" if name == "style" else name}="{escape(_aligned(name, str(value)))}"'
        for name, value in token.attrs.items()
    )
    return f"<{token.tag}{attributes}>"


def _aligned(name: str, value: str) -> str:
    """Table cells are aligned by class: the site's Content-Security-Policy forbids style attributes."""
    return value.replace("text-align:", "align-") if name == "style" else value


def _plain(tokens: Sequence[Token]) -> str:
    return "".join(
        _plain(token.children or ()) if token.type == "image" else "\n" if token.type.endswith("break") else token.content
        for token in tokens
    )
