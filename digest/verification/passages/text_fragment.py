"""Links that land on a passage: text fragments, `#:~:text=[prefix-,]start[,end][,-suffix]`.

https://wicg.github.io/scroll-to-text-fragment/. A browser takes whole words only, as Unicode Standard Annex 29 parts
them, and looks for each of the four parts inside one block. So a passage that ends inside a word is given with the rest
of it as context, which frees that edge. A passage that crosses blocks is given by its first and its last words as well
as whole, since the first directive that fits is scrolled to; so is one of some words in one line, without the outer
ones: a note's mark that the article leaves out, a drop cap or a picture keep a browser from finding all of it. What is
given must stand once in the page, or be given context until it does. Firefox finds nothing that ends in a combining
mark.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from digest.text.spans import Span
from digest.text.tracking import FRAGMENT_DIRECTIVE
from digest.text.white_space import BREAKS, NARROW, in_one_line
from digest.verification.passages.word_edges import is_edge, next_edge, previous_edge

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from digest.model.article import Article
    from digest.text.folding import Folded

_LONGEST = 120
_LONGEST_WHOLE = 300
_ENOUGH = 32
_CONTEXTS = (1, 2, 4, 8)
_FEWEST = 4
_WORD = re.compile(r"[^\W_](?:\S*[^\W_])?")
_ENCODED_ASCII = {code: quote(chr(code), safe="").replace("-", "%2D") for code in range(128)}
_BREAK = re.compile(r"[。、，；：！？]+|\s+")
# What a quotation leaves out (…) or puts in ([word], need[ed]) is not in the original, nor what an excerpt
# leaves out. Letters that cling to a mark go with it: browsers find no parts of words.
_GAP = re.compile(r"\w*\[[^\]\n]*\]\w*|\(?(?:…|\.(?: ?\.){2,})\)?")
_CONTEXT_ENDS = re.compile(rf"\n|{_GAP.pattern}")


def passage_url(url: str, folded: Folded, spans: Sequence[Span], titles: Sequence[str] = ()) -> str:
    """`url` with text fragments for the passage at `spans` of `folded.text`, with context if it needs any.

    The words are those of the text before folding, since browsers do not fold dashes. Several spans are the pieces of
    one quotation, and stand for all that lies between the first and the last. `titles` stand in the page before the
    text. Nothing is given but what `folded.text` has.
    """
    text = folded.text
    start, end = _with_marks(text, *_trimmed(text, spans[0].start, spans[-1].end))
    page = _page(text, tuple(titles))
    first_end = min(end, spans[0].end if len(spans) > 1 else end)
    last_start = max(start, spans[-1].start if len(spans) > 1 else start)
    is_whole = len(spans) == 1 and end - start <= _LONGEST_WHOLE
    found = [_whole(text, start, end, page)] if is_whole else []
    if is_whole and "\n" not in text[start:end]:
        found += _otherwise(text, start, end, page)
    else:
        head, tail = _first_words(text, start, first_end), _last_words(text, last_start, end)
        if head[1] <= tail[0]:
            found.append(_range(text, head, tail, page))
    return _with_directives(url, found)


def titles_of(article: Article) -> tuple[str, ...]:
    """What the original of `article` is likely to have above its text."""
    return tuple(dict.fromkeys(title for title in (article.title, article.source.title) if title))


def fragment_url(url: str, exact: str, prefix: str = "", suffix: str = "") -> str:
    """`url` with a text fragment for the passage `exact`, or as it is where the passage holds no words.

    `prefix` and `suffix` are whole words that stand directly before and after it. The URL keeps its own fragment; a
    directive that it already has is replaced. Words that a quotation leaves out or puts in are skipped.
    """
    pieces = [line for piece in unbroken(exact) for line in map(_line, piece.split("\n")) if line]
    if not pieces:
        return url
    found = []
    if len(pieces) == 1 and len(pieces[0]) <= _LONGEST_WHOLE:
        found.append(_directive(prefix, pieces[0], "", suffix))
    first, last = pieces[0], pieces[-1]
    if len(pieces) > 1 or len(first) > _LONGEST:
        head, tail = _first_words(first, 0, len(first)), _last_words(last, 0, len(last))
        if len(pieces) > 1 or head[1] <= tail[0]:
            found.append(_directive(prefix, first[slice(*head)], last[slice(*tail)], suffix))
    return _with_directives(url, found or [_directive(prefix, first, "", suffix)])


def unbroken(quotation: str) -> list[str]:
    """The pieces of a quotation that are verbatim, without what it marks as left out or put in."""
    return [piece for piece in map(str.strip, _GAP.split(quotation)) if piece]


def _with_directives(url: str, directives: Sequence[str]) -> str:
    """The address with its directives; of a draft that has no address yet, none."""
    base, _, fragment = url.partition("#")
    own = fragment.partition(FRAGMENT_DIRECTIVE)[0]
    directives = [each for each in directives if each]
    if not directives or not url:
        return url
    return f"{base}#{own}{FRAGMENT_DIRECTIVE}{'&'.join(f'text={each}' for each in dict.fromkeys(directives))}"


def _directive(prefix: str, start: str, end: str, suffix: str) -> str:
    parts = [
        f"{_encoded(prefix)}-" if prefix else "",
        _encoded(start),
        _encoded(end),
        f"-{_encoded(suffix)}" if suffix else "",
    ]
    return ",".join(part for part in parts if part)


def _whole(text: str, start: int, end: int, page: str) -> str:
    """The passage as it is, with what frees its edges, and with what makes it the only one."""
    least = (_freed_before(text, start), _freed_after(text, end))
    for before, after in _surroundings(text, start, end, *least):
        if page.count(_even(text[before:after])) == 1:
            break
    else:
        before, after = least
    return _directive(_line(text[before:start]), _line(text[start:end]), "", _line(text[end:after]))


def _otherwise(text: str, start: int, end: int, page: str) -> Iterator[str]:
    """The passage as it may be found where it is not as it is: without its outer words, without context, or longer."""
    words = list(_WORD.finditer(text, start, end)) if text.count(" ", start, end) >= _FEWEST - 1 else []
    if len(words) >= _FEWEST:
        inner, inner_end = words[1].start(), words[-2].end()
        if end - start > _LONGEST:
            head, tail = _first_words(text, inner, inner_end), _last_words(text, inner, inner_end)
        else:
            second = min(2, len(words) - 3)
            last = max(len(words) - 3, second + 1)
            head, tail = (inner, words[second].end()), (words[last].start(), inner_end)
        if head[1] <= tail[0]:
            yield _range(text, head, tail, page)
    elif _is_marked(text, end):
        longer = _base_end(text, end)
        if longer != end:
            yield _whole(text, start, longer, page)
    elif _is_marked(text, _freed_after(text, end)) and page.count(_even(text[start:end])) == 1:
        yield _encoded(_line(text[start:end]))


def _is_marked(text: str, end: int) -> bool:
    """Whether a combining mark ends `text[:end]`."""
    return unicodedata.category(text[end - 1]) == "Mn"


def _base_end(text: str, end: int) -> int:
    """The nearest end of a word from `end` on, in its line, without a combining mark; `end` where there is none."""
    most, there = _context_end(text, end), end
    while _is_marked(text, there):
        if there >= most:
            return end
        there = min(most, next_edge(text, there))
    return there


def _range(text: str, head: tuple[int, int], tail: tuple[int, int], page: str) -> str:
    """The passage by its first words, the only ones of their kind, and its last, the first of theirs behind those."""
    start, head_end = head
    tail_start, end = tail
    least = _freed_before(text, start)
    for before, _ in _surroundings(text, start, head_end, least, head_end):
        if page.count(_even(text[before:head_end])) == 1:
            break
    else:
        before = least
    behind = _even(text[head_end:end])
    while behind.find(last := _even(text[tail_start:end])) < len(behind) - len(last):
        earlier = _last_break(text, head_end, tail_start)
        if earlier is None:
            break
        tail_start = earlier
    after = _freed_after(text, end)
    return _directive(
        _line(text[before:start]), _line(text[start:head_end]), _line(text[tail_start:end]), _line(text[end:after])
    )


def _surroundings(text: str, start: int, end: int, before: int, after: int) -> Iterator[tuple[int, int]]:
    """Ranges around `start:end`, from `before:after` on, each with more context than the last."""
    yield before, after
    for words in _CONTEXTS:
        earlier, later = _words_before(text, before, words), _words_after(text, after, words)
        if after == end or start == before:
            yield earlier, after
            yield before, later
        yield earlier, later


def _freed_before(text: str, start: int) -> int:
    """Where context must begin so that a word that reaches across `start` does no harm; `start` where none does."""
    return start if is_edge(text, start) else max(_context_start(text, start), previous_edge(text, start))


def _freed_after(text: str, end: int) -> int:
    return end if is_edge(text, end) else _base_end(text, min(_context_end(text, end), next_edge(text, end)))


def _context_start(text: str, start: int) -> int:
    """Where the line that holds `start` begins, or what an excerpt left out ends."""
    line = text.rfind("\n", 0, start) + 1
    gaps = [gap.end() for gap in _CONTEXT_ENDS.finditer(text, line, start)]
    return gaps[-1] if gaps else line


def _context_end(text: str, end: int) -> int:
    gap = _CONTEXT_ENDS.search(text, end)
    return gap.start() if gap else len(text)


def _words_before(text: str, start: int, words: int) -> int:
    """Where `words` words before `start` begin: in its line, or in the one before where it begins one."""
    least = _context_start(text, len(text[:start].rstrip()) if text[start - 1 : start] == "\n" else start)
    for _ in range(words):
        here = start
        while here > least and text[here - 1].isspace():
            here -= 1
        if here <= least:
            return start
        start = max(least, previous_edge(text, here))
        while start > least and not text[start - 1].isspace() and not _is_break(text, start):
            start -= 1
    return start


def _words_after(text: str, end: int, words: int) -> int:
    most = _context_end(text, len(text) - len(text[end:].lstrip()) if text[end : end + 1] == "\n" else end)
    for _ in range(words):
        here = end
        while here < most and text[here].isspace():
            here += 1
        if here >= most:
            return end
        end = min(most, next_edge(text, here))
        while end < most and not text[end].isspace() and not _is_break(text, end):
            end += 1
    return end


def _is_break(text: str, at: int) -> bool:
    """Whether a mark of a script without spaces ends a clause at `at`."""
    return bool(_BREAK.match(text, at - 1) or _BREAK.match(text, at))


def _first_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The first words of `start:end`, within one line."""
    line = text.find("\n", start, end)
    end = end if line < 0 else line
    for found in _BREAK.finditer(text, start, end):
        if found.end() - start >= _ENOUGH:
            return start, found.start() if found[0].isspace() else found.end()
    return start, end


def _last_words(text: str, start: int, end: int) -> tuple[int, int]:
    """The last words of `start:end`, within one line."""
    start = max(start, text.rfind("\n", start, end) + 1)
    starts = [found.end() for found in _BREAK.finditer(text, start, end) if end - found.end() >= _ENOUGH]
    return (starts[-1] if starts else start), end


def _last_break(text: str, start: int, end: int) -> int | None:
    """Where the word that ends before `end` begins, in the same line and behind `start`."""
    start = max(start, text.rfind("\n", start, end) + 1)
    starts = [found.end() for found in _BREAK.finditer(text, start, end) if found.end() < end]
    return starts[-1] if starts else None


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    passage = text[start:end]
    return start + len(passage) - len(passage.lstrip()), end - (len(passage) - len(passage.rstrip()))


def _with_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The passage with the narrow spaces that cling to its outer words, and the marks beside these."""
    if start > 1 and text[start - 1] == NARROW and not text[start - 2].isalnum():
        start -= 2
    if text[end : end + 1] == NARROW and text[end + 1 : end + 2].strip() and not text[end + 1].isalnum():
        end += 2
    return start, end


def _line(text: str) -> str:
    """`text` in one line, with single spaces; narrow ones stay, since browsers take them for a part of the word."""
    return in_one_line(_without_breaks(text)) if text else ""


@lru_cache(maxsize=4)
def _page(text: str, titles: tuple[str, ...]) -> str:
    """The page that a browser searches. All passages of an article ask for the same, one after the other."""
    return _even("\n".join((*titles, text)))


def _even(text: str) -> str:
    """`text` as browsers compare it: white space and case alike."""
    return " ".join(_without_breaks(text).casefold().split())


def _without_breaks(text: str) -> str:
    # Each is looked for by itself, which is quicker than a class: hardly any text has one.
    for mark in () if text.isascii() else BREAKS:
        text = text.replace(mark, "")
    return text


def _encoded(words: str) -> str:
    """Percent-encoded, the dash too: it tells a prefix and a suffix from the passage."""
    if words.isascii():
        return words.translate(_ENCODED_ASCII)
    return quote(words, safe="", errors="replace").replace("-", "%2D")
