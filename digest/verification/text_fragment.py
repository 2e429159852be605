"""Links that land on a passage: text fragments, `#:~:text=[prefix-,]start[,end][,-suffix]`.

https://wicg.github.io/scroll-to-text-fragment/. A browser takes whole words only, and looks for each of the
four parts inside one block; a passage that is long or crosses blocks is therefore given by its first and its
last words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from digest.text.spans import Span
from digest.verification import anchoring

if TYPE_CHECKING:
    from collections.abc import Sequence

    from digest.text.folding import Folded

_DIRECTIVE = ":~:"
_LONGEST = 120
_ENOUGH = 32
_LONGEST_WORD = 24
_ENCODED_ASCII = {code: quote(chr(code), safe="").replace("-", "%2D") for code in range(128)}
_WORD = re.compile(r"[^\s。、，；：！？]*(?:[。、，；：！？]+|\s+|$)")
# What a quotation leaves out (…) or puts in ([word], need[ed]) is not in the original, nor what an excerpt
# leaves out. Letters that cling to a mark go with it: browsers find no parts of words.
_GAP = re.compile(r"\w*\[[^\]\n]*\]\w*|\(?(?:…|\.(?: ?\.){2,})\)?")


def passage_url(url: str, folded: Folded, spans: Sequence[Span]) -> str:
    """`url` with a text fragment for the passage at `spans` of `folded.text`, with context if it needs any.

    The words are those of the text before folding, since browsers do not fold dashes. Several spans are the
    pieces of one quotation, and stand for all that lies between the first and the last.
    """
    text, passage = folded.text, Span(spans[0].start, spans[-1].end)
    context = anchoring.describe(folded, passage)
    prefix = _words_before(text, passage.start, len(context.prefix))
    suffix = _words_after(text, passage.end, len(context.suffix))
    return fragment_url(url, text[passage.start : passage.end], prefix, suffix)


def fragment_url(url: str, exact: str, prefix: str = "", suffix: str = "") -> str:
    """`url` with a text fragment for the passage `exact`, or as it is where the passage holds no words.

    `prefix` and `suffix` are whole words that stand directly before and after it. The URL keeps its own
    fragment; a directive that it already has is replaced. Words that a quotation leaves out or puts in are
    skipped.
    """
    pieces = [line for piece in unbroken(exact) for line in _lines(piece)]
    if not pieces:
        return url
    start, end = _ends(pieces)
    directive = [
        f"{_encoded(prefix)}-" if prefix else "",
        _encoded(start),
        _encoded(end),
        f"-{_encoded(suffix)}" if suffix else "",
    ]
    base, _, fragment = url.partition("#")
    own = fragment.partition(_DIRECTIVE)[0]
    return f"{base}#{own}{_DIRECTIVE}text={','.join(part for part in directive if part)}"


def unbroken(quotation: str) -> list[str]:
    """The pieces of a quotation that are verbatim, without what it marks as left out or put in."""
    return [piece for piece in map(str.strip, _GAP.split(quotation)) if piece]


def _lines(text: str) -> list[str]:
    """The lines of `text` that hold words, with single spaces between these."""
    return [line for line in (" ".join(line.split()) for line in text.split("\n")) if line]


def _encoded(words: str) -> str:
    """Percent-encoded, the dash too: it tells a prefix and a suffix from the passage."""
    if words.isascii():
        return words.translate(_ENCODED_ASCII)
    return quote(words, safe="", errors="replace").replace("-", "%2D")


def _ends(pieces: list[str]) -> tuple[str, str]:
    """The first and last words of a passage; all of it and nothing where it is short and in one piece."""
    first, last = pieces[0], pieces[-1]
    if len(pieces) == 1 and len(first) <= _LONGEST:
        return first, ""
    head, tail = _head(first), _tail(last)
    if len(pieces) == 1 and len(head) + len(tail) >= len(first):
        return first, ""
    return head, tail


def _head(piece: str) -> str:
    for word in _WORD.finditer(piece):
        if word.end() >= _ENOUGH:
            return piece[: word.end()].rstrip()
    return piece


def _tail(piece: str) -> str:
    starts = [word.start() for word in _WORD.finditer(piece) if len(piece) - word.start() >= _ENOUGH]
    return piece[starts[-1] :] if starts else piece


def _words_before(text: str, end: int, length: int) -> str:
    """The words in the `length` characters before `end`, the first of them whole, in one block."""
    if not length:
        return ""
    start = max(0, end - length)
    partial = re.search(rf"\S{{1,{_LONGEST_WORD}}}$", text[max(0, start - _LONGEST_WORD) : start])
    if partial and not text[start].isspace():
        start -= len(partial[0])
    return "".join(_lines(_GAP.split(text[start:end])[-1])[-1:])


def _words_after(text: str, start: int, length: int) -> str:
    """The words in the `length` characters after `start`, the last of them whole, in one block."""
    if not length:
        return ""
    end = min(len(text), start + length)
    partial = re.match(rf"\S{{1,{_LONGEST_WORD}}}", text[end : end + _LONGEST_WORD])
    if partial and not text[end - 1].isspace():
        end += len(partial[0])
    return "".join(_lines(_GAP.split(text[start:end])[0])[:1])
