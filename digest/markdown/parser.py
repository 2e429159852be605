"""The set-up of markdown-it: CommonMark with tables, strikethrough, footnotes, alerts, directives; no raw HTML; places.

Emphasis may stand beside Chinese, Japanese and Korean without white space, as drafted for CommonMark:
https://github.com/tats-u/markdown-cjk-friendly
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, Literal, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import isPunctChar, isWhiteSpace
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Scanned
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.footnote.index import footnote_ref

from digest.text.deferred_pattern import deferred
from digest.text.scripts import EDGELESS

_SPECIAL = re.compile(r"[\n\\`*_~\[<&]")
# Most links have nothing to encode, and no host to write in another way.
_PLAIN_LINK = re.compile(r"https?://[a-z0-9]+(?:[.-][a-z0-9]+)*(?:/[\w./~+-]*)?", re.ASCII).fullmatch
_HTML = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]*|/)?>|<!--|<\?|<![A-Za-z\[]")


# Letters of these scripts, and their marks and signs, which are as wide.
_EAST_ASIAN = deferred(f"[{EDGELESS}\u2e80-\u2fdf\u3000-\u303f\u3200-\u33ff\ua490-\ua4cf\ufe30-\ufe4f\uff00-\uffef]")


# Lines that are blank, or begin with a letter or a sign that begins no block: most articles have no others.
_LINE = r"(?:(?:[^\W\d_]|[\"'(“‘„«])[^\n]*|[ \t]*)"
PARAGRAPHS = re.compile(rf"(?:{_LINE}\n)*{_LINE}")

_DIRECTIVE = re.compile(r":::[ \t]*[A-Za-z]")


class Tag(NamedTuple):
    """An HTML tag in Markdown: what it is, and its offset in the block's source."""

    text: str
    at: int


class _Parser(MarkdownIt):
    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the name is markdown-it's
        return url if _PLAIN_LINK(url) else super().normalizeLink(url)

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the name is markdown-it's
        return True  # the walk refuses unsafe links, and says where they stand


class _PlacedInline(StateInline):
    """Inline parsing that notes each token's offset in the source of its block (for text, that of its end)."""

    def __init__(self, source: str, env: dict[str, Any]) -> None:
        super().__init__(source, _WITH_NOTES if _NOTES in env else MARKDOWN, env, [])
        self.tags: list[Tag] = []

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta["at"] = self.pos
        return token

    def scanDelims(self, start: int, canSplitWord: bool) -> Scanned:  # noqa: N802, N803 - markdown-it's names
        scanned = super().scanDelims(start, canSplitWord)
        before = self.src[start - 1] if start > 0 else " "
        after = self.src[start + scanned.length : start + scanned.length + 1] or " "
        around = before + after
        if around.isascii() or not _EAST_ASIAN.search(around):
            return scanned
        return _east_asian(before, after, canSplitWord, scanned.length)

    def pushPending(self) -> Token:  # noqa: N802 - the name is markdown-it's
        token = super().pushPending()
        token.meta["at"] = self.pos
        return token


def _east_asian(before: str, after: str, can_split_word: bool, length: int) -> Scanned:
    """What a run of delimiters can do that has East Asian text before or behind it."""
    spaced_before, spaced_after = isWhiteSpace(ord(before)), isWhiteSpace(ord(after))
    wide_before, wide_after = bool(_EAST_ASIAN.match(before)), bool(_EAST_ASIAN.match(after))
    mark_before, mark_after = isPunctChar(before), isPunctChar(after)
    left = not spaced_after and (wide_after or not mark_after or spaced_before or mark_before or wide_before)
    right = not spaced_before and (wide_before or not mark_before or spaced_after or mark_after or wide_after)
    return Scanned(
        left and (can_split_word or not right or mark_before),
        right and (can_split_word or not left or mark_after),
        length,
    )


def _footnote(state: StateInline, silent: bool) -> bool:
    at = state.pos
    if not (state.src.startswith("[^", at) and footnote_ref(state, silent)):
        return False
    if not silent:
        state.tokens[-1].meta["at"] = at
    return True


def _directive(state: StateBlock, start: int, _: int, silent: bool) -> bool:
    """A line of the document itself, in no list or quotation, that begins with the sign of directives and a name."""
    line = state.src[state.bMarks[start] : state.eMarks[start]]
    if state.level or state.blkIndent or not _DIRECTIVE.match(line):
        return False
    if not silent:
        state.line = start + 1
        token = state.push("directive", "", 0)
        token.content, token.map = line, [start, state.line]
    return True


def _note_html(state: StateInline, silent: bool) -> bool:
    """Notes raw HTML, and leaves it to be taken as text."""
    if not silent and isinstance(state, _PlacedInline) and (found := _HTML.match(state.src, state.pos)):
        state.tags.append(Tag(found[0], state.pos))
    return False


def _parser() -> _Parser:
    parser = _Parser("commonmark", {"html": False, "alerts": True})
    parser.enable(["table", "strikethrough"])
    parser.inline.ruler.at("html_inline", _note_html)
    parser.block.ruler.before("paragraph", "directive", _directive, {"alt": ["paragraph"]})
    return parser


MARKDOWN = _parser()
# Most documents have no notes, and are parsed the sooner by rules that know none.
_WITH_NOTES = _parser()
footnote_plugin(_WITH_NOTES, inline=False, move_to_end=False)
_WITH_NOTES.inline.ruler.at("footnote_ref", _footnote)
_NOTES = "footnotes"


def block_tokens(source: str, env: dict[str, Any]) -> list[Token]:
    """The blocks of `source`, whose lines end in `\\n`; the text of those of type `inline` is not yet parsed."""
    if PARAGRAPHS.fullmatch(source):
        return list(_paragraphs(source.split("\n")))
    tokens: list[Token] = []
    parser = _WITH_NOTES if "[^" in source else MARKDOWN
    parser.block.parse(source, parser, env, tokens)
    return tokens


def _paragraphs(lines: Iterable[str]) -> Iterator[Token]:
    """The tokens of `lines` that hold nothing but paragraphs: what the parser gives, in a fifth of its time."""
    start = 0
    gathered: list[str] = []
    for number, line in enumerate(chain(lines, ("",))):
        if line.strip(" \t"):
            gathered.append(line)
            continue
        if gathered:
            content, place = "\n".join(gathered).strip(), [start, number]
            yield Token("paragraph_open", "p", 1, map=place, block=True)
            yield Token("inline", "", 0, map=place, level=1, content=content, children=[], block=True)
            yield Token("paragraph_close", "p", -1, block=True)
            gathered = []
        start = number + 1


def inline_tokens(source: str, env: dict[str, Any]) -> tuple[list[Token], list[Tag]]:
    """The text of a block as tokens, each with its offset as `meta["at"]`, and the raw HTML in it."""
    state = _PlacedInline(source, env)
    state.md.inline.tokenize(state)
    for rule in state.md.inline.ruler2.getRules(""):
        rule(state)
    return state.tokens, state.tags


def is_plain(source: str) -> bool:
    """Whether the text of a block is nothing but text, on one line."""
    return not _SPECIAL.search(source)
