"""A block's words with their emphasis and links: as a reader sees them, and as Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from digest.ingest.plain import as_markdown
from digest.ingest.source_page import BlockKind
from digest.text.white_space import in_one_line

LINE_BREAK = "\u2028"
"""White space where a page breaks a line within a block."""
_BULLET = re.compile(r"\s*[•·▪‣◦●■*–—-]\s+")
_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})[.)]\s+")
_LEADS = (":", "：")
_FEWEST = 2  # items of a list
_EDGES = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)
_MARKS = {"strong": "**", "emphasis": "*"}


@dataclass(frozen=True, slots=True)
class StyledWords:
    """Words of one look: plain, of emphasis, or of strong emphasis.

    `is_link` tells whether they lead anywhere; `link` is where, empty where that is no address on the web.
    """

    text: str
    strong: bool = False
    emphasis: bool = False
    link: str = ""
    is_link: bool = False


def text_of(runs: Iterable[StyledWords]) -> str:
    """What a reader sees, in one line."""
    return in_one_line("".join(run.text for run in runs))


def linked_share(runs: Iterable[StyledWords]) -> float:
    """How much of the runs' characters are links; 0 where there are none."""
    runs = tuple(runs)
    length = sum(len(run.text.strip()) for run in runs)
    return sum(len(run.text.strip()) for run in runs if run.is_link) / length if length else 0.0


def markdown_of(runs: Iterable[StyledWords]) -> str:
    """The same as Markdown; empty where there is neither emphasis nor a link in it.

    What is marked from end to end is not marked at all: it is the page's way to show a block.
    """
    evened = list(_evened(runs))
    for look in _MARKS:
        if all(getattr(run, look) for run in evened if run.text.strip()):
            evened = [_without(run, look) for run in evened]
    merged = [_merged(list(same)) for _, same in groupby(evened, key=lambda run: (run.strong, run.emphasis, run.link))]
    if not any(run.strong or run.emphasis or run.link for run in merged):
        return ""
    written = ""
    for run in merged:
        written += _written(run, at_start=not written)
    return written


def _without(run: StyledWords, look: str) -> StyledWords:
    return replace(run, strong=run.strong and look != "strong", emphasis=run.emphasis and look != "emphasis")


def _evened(runs: Iterable[StyledWords]) -> Iterator[StyledWords]:
    """The runs with white space made even across them, and none at the ends."""
    runs = list(runs)
    whole, reached, place = text_of(runs), 0, 0
    joined = "".join(run.text for run in runs)
    if in_one_line(joined) == joined:
        yield from runs
        return
    for run in runs:
        taken = ""
        for character in run.text:
            if reached < len(whole) and (
                character == whole[reached] or (character.isspace() and whole[reached] == " ")
            ):
                taken += whole[reached]
                reached += 1
            place += 1
        if taken:
            yield replace(run, text=taken)


def _merged(runs: list[StyledWords]) -> StyledWords:
    return replace(runs[0], text="".join(run.text for run in runs))


def _written(run: StyledWords, *, at_start: bool) -> str:
    edges = _EDGES.match(run.text)
    before, words, after = edges.groups() if edges else ("", run.text, "")
    if not words:
        return run.text
    marks = "".join(mark for look, mark in _MARKS.items() if getattr(run, look))
    escaped = _escaped(words, at_start=at_start and not marks and not run.link)
    marked = f"{marks}{escaped}{marks[::-1]}"
    if run.link:
        marked = f"[{marked}]({_destination(run.link)})"
    return f"{before}{marked}{after}"


def _escaped(words: str, *, at_start: bool) -> str:
    """`words` escaped; what matters at the start of a line alone is escaped there alone."""
    return as_markdown(words) if at_start else as_markdown(f"x{words}")[1:]


def _destination(url: str) -> str:
    """An address as the destination of a link; brackets that could end it are encoded."""
    return url.replace("(", "%28").replace(")", "%29")


def listed_lines(runs: Sequence[StyledWords]) -> list[tuple[list[StyledWords], BlockKind]]:
    """The lines of a paragraph where they are a list, with what each is; else all of its `runs` as one paragraph.

    They are one below a line that leads up to them, or where each has a bullet or the number that comes next.
    """
    lines = lines_of(runs)
    numbers = [_NUMBER.match("".join(run.text for run in line)) for line in lines]
    if len(lines) >= _FEWEST and [found and int(found["number"]) for found in numbers] == [*range(1, len(lines) + 1)]:
        return [(_without_mark(line, _NUMBER), BlockKind.NUMBERED_ITEM) for line in lines]
    is_led = len(lines) > _FEWEST and text_of(lines[0]).endswith(_LEADS)
    bullets = [bool(_BULLET.match("".join(run.text for run in line))) for line in lines]
    first = 1 if is_led else bullets.index(True) if True in bullets else len(lines)
    are_items = len(lines) - first >= _FEWEST and (is_led or all(bullets[first:]))
    if not are_items or first > 1:
        return [(list(runs), BlockKind.PARAGRAPH)]
    lead = [(line, BlockKind.PARAGRAPH) for line in lines[:first]]
    return [*lead, *((_without_mark(line, _BULLET), BlockKind.ITEM) for line in lines[first:])]


def lines_of(runs: Sequence[StyledWords]) -> list[list[StyledWords]]:
    """The lines of `runs` that have any word."""
    return [line for line in _lines(runs) if text_of(line)]


def _lines(runs: Sequence[StyledWords]) -> list[list[StyledWords]]:
    found: list[list[StyledWords]] = [[]]
    for run in runs:
        for number, part in enumerate(run.text.split(LINE_BREAK)):
            if number:
                found.append([])
            if part:
                found[-1].append(replace(run, text=part))
    return found


def _without_mark(line: list[StyledWords], mark: re.Pattern[str]) -> list[StyledWords]:
    """A line whose bullet or number a list has by itself; one that is alone in a run is left out with it."""
    first = next((number for number, run in enumerate(line) if run.text.strip()), 0)
    bullet = mark.match(line[first].text)
    return [replace(line[first], text=line[first].text[bullet.end() :]), *line[first + 1 :]] if bullet else line
