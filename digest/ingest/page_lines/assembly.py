"""From the lines of a page, and which of them are its article, to what the page says: the same for text and HTML.

What the page tells machines counts for more than what its lines look like; what neither tells is left empty.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from digest.ingest.japanese_signatures import signed_text
from digest.ingest.page_lines.byline import signed_end
from digest.ingest.page_lines.head import about, day_said_once, find_byline, find_dateline, is_standfirst, may_introduce
from digest.ingest.page_lines.lines import LineKind, PastedLine
from digest.ingest.page_lines.opening import without_signs
from digest.ingest.page_lines.title import find_title
from digest.ingest.source_page import LeftOut, Metadata
from digest.text.white_space import in_one_line

_LINE = "a line of the page"
_SIGNATURE = "the article's signature"
_SITE = re.compile(r"(?:www\.)?[\w-]+\.(?:\w{2,4}|online|news)", re.IGNORECASE)
_BEHIND = 12  # lines after an article in which its authors and its day may stand
_BELOW = 12  # lines below a title in which they may, whatever of these is the article's
_CLOSE = 25  # lines between a title and its article


@dataclass(frozen=True, slots=True)
class Assembled:
    """What is known of a page's article; `taken` tells for each line whether it is the article's."""

    title: str
    authors: tuple[str, ...]
    published: dt.date | None
    standfirst: tuple[str, ...]
    above: tuple[str, ...]
    taken: tuple[bool, ...]
    left_out: tuple[LeftOut, ...]
    origins: Mapping[str, str]


def assemble(
    lines: Sequence[PastedLine],
    taken: Sequence[bool],
    listed: Sequence[bool],
    metadata: Metadata,
    language: str,
    region: str,
    keep: Collection[int],
) -> Assembled:
    """What the `lines` tell, of which those `taken` are the article.

    Lines that are neither the article's nor tell anything of it are left out, and numbered where they are `listed`;
    those whose numbers are in `keep` are the article's all the same.
    """
    taken = without_signs(lines, taken)
    first = next((number for number, is_taken in enumerate(taken) if is_taken), len(lines))
    last = max((number for number, is_taken in enumerate(taken) if is_taken), default=-1)
    article = [line for line, is_taken in zip(lines, taken, strict=True) if is_taken]
    origins = dict(metadata.origins)
    at = _place(metadata.title, lines[:first], article)
    title = metadata.title
    if not title and at is not None:
        title, origins["title"] = lines[at].text, _LINE
    start = first if at is None else at + 1
    reached = max(first, start + _BELOW)  # a subtitle may be the article's, with its byline below
    below = [line for line, is_taken in zip(lines[start:reached], taken[start:reached], strict=True) if not is_taken]
    below = [] if at is None else below
    above, after = lines[: first if at is None else at], lines[last + 1 : last + 1 + _BEHIND]
    byline = find_byline(above, below, after)
    authors = metadata.authors
    closing = signed_end(article[-1].text) if len(article) > 1 else ()
    signed = byline.authors or closing or (signed_text(article[0].text, article[-1].text) if article else ())
    if closing:
        taken[last] = False
    if signed and not metadata.is_signed:
        authors, origins["authors"] = signed, _LINE if byline.authors else _SIGNATURE
    dateline = find_dateline(above, below, after, language, region)
    if dateline.day is None:
        dateline = day_said_once(lines, language, region)
    published = metadata.published
    if published is None and dateline.day:
        published, origins["published"] = dateline.day, _LINE
    said = {title, byline.line, dateline.line, article[-1].text if closing else ""} - {""}
    telling = lines[start:first] if at is not None else ()
    between = [line.text for line in telling if line.text not in said and is_standfirst(line)]
    standfirst = [line for line in between if metadata.description and _same(line, metadata.description)]
    leading = [line for line in between if may_introduce(line, title)]
    standfirst = standfirst or about(leading, " ".join((title, *(line.text for line in article))))
    days = [line.text for line in below if line.kind is LineKind.DATE] if published else ()
    used = {*said, *days}  # a standfirst is told beside the article, but is no part of it
    left = [
        number
        for number, line in enumerate(lines)
        if listed[number] and not taken[number] and line.text not in used and line.kind is not LineKind.URL
    ]
    kept = {left[number - 1] for number in keep if 0 < number <= len(left)}
    return Assembled(
        title=title,
        authors=authors,
        published=published,
        standfirst=tuple(text for text in dict.fromkeys(standfirst) if text not in {lines[each].text for each in kept}),
        above=tuple(between),
        taken=tuple(is_taken or number in kept for number, is_taken in enumerate(taken)),
        left_out=tuple(
            LeftOut(index, in_one_line(lines[number].text))
            for index, number in enumerate(left, 1)
            if number not in kept
        ),
        origins=origins,
    )


def _place(title: str, head: Sequence[PastedLine], article: Sequence[PastedLine]) -> int | None:
    """Where the title stands in the head: at the last line that is as it is known, or that looks most like one."""
    if title:
        known = [number for number, line in enumerate(head) if _same(line.text, title)]
        if known:  # once in a bar that stays at the top, or again beside a player
            return next((number for number in known if len(head) - number <= _CLOSE), known[-1])
    return find_title(head, article)


def is_outlet(name: str, metadata: Metadata) -> bool:
    """Whether the `name` of an author is that of the outlet, or of its site."""
    one, other = ("".join(filter(str.isalnum, text.casefold())) for text in (name, metadata.outlet))
    if is_site(name):
        return True
    return bool(other) and (other in one or (one in other and len(one) > len(other) / 2))


def is_site(name: str) -> bool:
    """Whether a `name` is the address of a site: "echo.example"."""
    return bool(_SITE.fullmatch(name))


def _same(line: str, title: str) -> bool:
    one, other = ("".join(filter(str.isalnum, text.casefold())) for text in (line, title))
    return one == other
