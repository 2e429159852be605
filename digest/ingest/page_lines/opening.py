"""Where an article's text begins: below the lines that tell who wrote it and when, which extractors take for text."""

from __future__ import annotations

from collections.abc import Sequence

from digest.ingest.page_lines.byline import authors
from digest.ingest.page_lines.lines import LineKind, PastedLine
from digest.reading.words import count_words

_LONG = 12  # words of a paragraph that is no standfirst's
_PARAGRAPHS = 2  # of such: a sign below them is in the text
_ABOVE = 12  # lines above an article in which its byline may stand
_SIGNS = (LineKind.BYLINE, LineKind.DATE)


def without_signs(lines: Sequence[PastedLine], taken: Sequence[bool]) -> list[bool]:
    """`taken`, which tells which of the `lines` are the article, without bylines, days, and what stands above them.

    What stands between a title and a byline is a standfirst, a kicker or a caption. Where a page has no sign, only
    captions are taken away, since nothing tells a subtitle from a short first paragraph.
    """
    numbers = [number for number, is_taken in enumerate(taken) if is_taken]
    opening = _opening(lines, numbers)
    days = {number for number in opening if lines[number].kind is LineKind.DATE}
    signs = [number for number in opening if lines[number].kind in _SIGNS or _is_name(lines, number, days)]
    last = max(*signs, _signed_between(lines, opening), -1)
    left = {number for number in opening if number <= last or lines[number].kind is LineKind.CAPTION}
    if len(left) == len(numbers):
        return list(taken)
    return [is_taken and number not in left for number, is_taken in enumerate(taken)]


def _signed_between(lines: Sequence[PastedLine], opening: Sequence[int]) -> int:
    """The number of the byline, or of the day below a subtitle, that stands between an article's first line and its
    second paragraph without being taken for the article's, so that what is above it is a standfirst.

    -1 where a sign stands above all, or none does.
    """
    first = opening[0] if opening else 0
    if not opening or any(line.kind in _SIGNS for line in lines[max(0, first - _ABOVE) : first]):
        return -1
    until = next((number for number in range(opening[-1] + 1, len(lines)) if lines[number].kind is LineKind.PROSE), 0)
    between = [number for number in range(first + 1, until) if number not in opening]
    prose = next(number for number in (*opening, until) if lines[number].kind is LineKind.PROSE or number == until)
    signs = (n for n in reversed(between) if lines[n].kind in (_SIGNS if n < prose else (LineKind.BYLINE,)))
    return next(signs, -1)


def _opening(lines: Sequence[PastedLine], numbers: Sequence[int]) -> list[int]:
    """The article's lines above its second paragraph."""
    found, paragraphs = [], 0
    for number in numbers:
        line = lines[number]
        if line.kind is LineKind.PROSE and count_words(line.text) >= _LONG:
            paragraphs += 1
        if paragraphs == _PARAGRAPHS:
            break
        found.append(number)
    return found


def _is_name(lines: Sequence[PastedLine], number: int, days: set[int]) -> bool:
    """Whether a line is a name beside a day."""
    beside = bool(days & {number - 1, number + 1})
    return beside and lines[number].kind is LineKind.SHORT and bool(authors(lines[number].text))
