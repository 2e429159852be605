"""The set-up of markdown-it: CommonMark with tables and strikethrough, no raw HTML, and inline tokens with places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

if TYPE_CHECKING:
    from markdown_it.token import Token

_SPECIAL = re.compile(r"[\n\\`*_~\[<&]")
_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*|/)?>|<!--|<\?|<![A-Za-z\[]")


class Tag(NamedTuple):
    """An HTML tag in Markdown: what it is, and its offset in the block's source."""

    text: str
    at: int


class _Parser(MarkdownIt):
    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name is markdown-it's
        return True  # the walk refuses unsafe links, and says where they stand


class _PlacedInline(StateInline):
    """Inline parsing that notes each token's offset in the source of its block (for text, that of its end)."""

    def __init__(self, source: str, env: dict[str, Any]) -> None:
        super().__init__(source, _MARKDOWN, env, [])
        self.tags: list[Tag] = []

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token

    def pushPending(self) -> Token:  # noqa: N802 - the name is markdown-it's
        token = super().pushPending()
        token.meta["at"] = self.pos
        return token


def _note_html(state: StateInline, silent: bool) -> bool:
    """Notes raw HTML, and leaves it to be taken as text."""
    if not silent and isinstance(state, _PlacedInline) and (found := _HTML.match(state.src, state.pos)):
        state.tags.append(Tag(found[0], state.pos))
    return False


_MARKDOWN = _Parser("commonmark", {"html": False}).enable(["table", "strikethrough"])
_MARKDOWN.inline.ruler.at("html_inline", _note_html)


def block_tokens(source: str, env: dict[str, Any]) -> list[Token]:
    """The blocks of `source`, whose lines end in `\\n`; the text of those of type `inline` is not yet parsed."""
    tokens: list[Token] = []
    _MARKDOWN.block.parse(source, _MARKDOWN, env, tokens)
    return tokens


def inline_tokens(source: str, env: dict[str, Any]) -> tuple[list[Token], list[Tag]]:
    """The text of a block as tokens, each with its offset as `meta["at"]`, and the raw HTML in it."""
    state = _PlacedInline(source, env)
    _MARKDOWN.inline.tokenize(state)
    for rule in _MARKDOWN.inline.ruler2.getRules(""):
        rule(state)
    return state.tokens, state.tags


def is_plain(source: str) -> bool:
    """Whether the text of a block is nothing but text, on one line."""
    return not _SPECIAL.search(source)
