"""Where an article quotes: the runs of text between quotation marks, in any language's marks.

Marks are told apart by what stands beside them and by what is open, since languages use the same ones the other way
round: “ opens in English and closes in German, » opens in Danish and closes in French. Which marks a language uses are
CLDR's delimiters (https://cldr.unicode.org/translation/core-data/delimiters); texts mix them, so all are known
everywhere. An apostrophe opens and closes nothing. A run that its paragraph does not close goes on in the next where
that begins with the same mark (or closes it). A block quotation is a run without marks, and so is the speech that a
dash begins in a language that writes dialogue so, or a hyphen that stands for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from digest.text.deferred_pattern import deferred

_PAIRS = {
    "“": '”“"‟',
    "”": "”",
    "„": '“”"‟',
    "‟": "”",
    "«": "»",
    "»": "«»",
    '"': '"”“',
    "＂": "＂",
    "‘": "’'",
    "‚": "‘’'",
    "‹": "›",
    "›": "‹",
    "'": "'’",
    "’": "’",
    "「": "」",
    "『": "』",
    "｢": "｣",
    "﹁": "﹂",
    "﹃": "﹄",
    "〝": "〟〞",
}
"""The marks that open, each with those that may close it, the usual one first."""
_DOUBLED = re.compile("''|``|’’")
_LOW_DOUBLED = re.compile(r"(?<![^\s(\[—–:])(?:,,|‚‚)(?=[^\s,])")
"""Two commas that stand for one low mark, as Dutch and old German texts have them: ,,Nee”."""
_SINGLE = frozenset("‘‚'’‹›")
_ALWAYS_OPEN = frozenset("„‚「『｢﹁﹃〝")
_APOSTROPHES = frozenset("'’")
_MARKS = "“”„‟«»\"＂‘’‚‹›'「」『』｢｣﹁﹂﹃﹄〝〟〞"
_MARK = re.compile(f"[{_MARKS}]")
_ENDED = re.compile(r"[.!?…,]\s+$")
"""A sentence that ended right before a straight mark: it closes what is open, though a space stands before it."""
_ANY = re.compile(f"[{_MARKS}`]")
_OPENING_NEIGHBOUR = re.compile(r"[\s(\[{—–\-/:：,，、。“„«‘‚「『\"']")
_ELIDED = deferred(
    r"['’](?:\d|(?:em|til|tis|twas|cause|cos|n|round|bout)\b|(?:s|t|k|m|r|ns)(?= ))",  # the last: Dutch "’s nachts"
    re.IGNORECASE,
)
_DASH = re.compile(r"[—–―]\s*(?=\S)")
_HYPHEN = re.compile(r"- +(?=\S)|-(?=[^\W\d_a-zà-ÿ])")
_HYPHEN_AGAIN = re.compile(r"[\w!?.,…)] [-—–―] [^\W\d_A-ZÀ-Þ]")
"""What shows that a hyphen before a paragraph is no bullet: a further one, before who speaks."""
_SENTENCE = re.compile(r"- *[^\W\d_a-zà-ÿ].*[.!?…]\s*$", re.DOTALL)
_DASH_LANGUAGES = frozenset("fr es ca gl pt it ro ru uk be bg pl cs hu el tr fi sv".split())
_DASH_WITHIN = deferred(r"(?<=[:.!?…] )[—–]\s*(?=[^\W\d_a-ząćęłńóśźż])")
_HYPHEN_WITHIN = deferred(r"(?<=[:.!?…] )-\s+(?=[^\W\d_a-ząćęłńóśźż])(?=.* [-–—] [^\W\d_A-ZĄĆĘŁŃÓŚŹŻ])")
_DASHES_WITHIN = frozenset({"pl"})
"""Languages whose papers have speech begin with a dash inside of a paragraph, too."""
_PARTED_BY_DASHES = frozenset("es ca gl ro ru uk be bg pl cs hu el tr fi".split())
"""Languages in which a dash parts what is said from who says it, so that marks between two dashes are the speaker's."""
_TO_DASH = re.compile(r"\s*,?\s*[—–―]")
_TO_HYPHEN = re.compile(r"\s*,?\s+[-—–―](?=\s)")


class Manner(Enum):
    """How a run is set off from the text around it."""

    MARKS = auto()
    BLOCK = auto()
    DASH = auto()


class Paragraph(NamedTuple):
    """A paragraph `text[start:end]`; `is_quoted` where it belongs to a block quotation."""

    start: int
    end: int
    is_quoted: bool = False


class QuotedRun(NamedTuple):
    """What is quoted in one paragraph: `text[start:end]` without its marks, `text[outer_start:outer_end]` with them.

    Only outermost runs are meant; what they quote in turn is part of them. `speech` is the number that the parts of one
    quotation over several paragraphs share.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    speech: int
    manner: Manner = Manner.MARKS
    is_closed: bool = True
    """Whether a mark closes it; one that goes on in the next paragraph has none."""


class _Open(NamedTuple):
    mark: str
    at: int


def lines_of(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a plain text: its lines."""
    found, start = [], 0
    for line in text.split("\n"):
        found.append(Paragraph(start, start + len(line)))
        start += len(line) + 1
    return tuple(found)


def quoted_runs(text: str, paragraphs: Sequence[Paragraph], language: str) -> tuple[QuotedRun, ...]:
    """The quoted runs of `text` in order, written in `language` (a BCP 47 tag)."""
    code = language.split("-")[0].lower()
    with_dashes = code in _DASH_LANGUAGES
    found: list[QuotedRun] = []
    carried = ""
    speech = 0
    for number, paragraph in enumerate(paragraphs):
        if not (carried or with_dashes or paragraph.is_quoted or _ANY.search(text, paragraph.start, paragraph.end)):
            continue
        words = _with_single_signs(text[paragraph.start : paragraph.end])
        if paragraph.is_quoted:
            if not (found and found[-1].manner is Manner.BLOCK and found[-1].paragraph == number - 1):
                speech += 1
            found += _block(words, paragraph.start, number, speech)
            carried = ""
            continue
        runs, opened = _in_paragraph(words, carried)
        if with_dashes and not (carried or opened):
            dashes = list(_after_dashes(words) if code == "sv" else _after_dash(words, within=code in _DASHES_WITHIN))
            runs = _with_dashes(runs, dashes, words, may_hold=code in _PARTED_BY_DASHES)
        for index, run in enumerate(runs):
            if not (index == 0 and carried and run.speech):
                speech += 1
            run = _moved(run, paragraph.start, number, speech)
            found.append(run._replace(outer_end=run.outer_end + bool(_DOUBLED.match(text, run.outer_end - 1))))
        carried = opened
    return tuple(found)


def _with_dashes(runs: list[QuotedRun], dashes: list[QuotedRun], words: str, *, may_hold: bool) -> list[QuotedRun]:
    """The runs in marks and the speech behind dashes of one paragraph, in order: what is told of such speech may quote
    more, and speech that begins the paragraph may hold a title in marks if it `may_hold` any. A dash before a mark is
    no speech of its own, nor is one within the paragraph behind which marks stand."""
    if not runs or not dashes or _MARK.match(words, dashes[0].start):
        return runs or dashes
    first = dashes[0] if may_hold and not words[: dashes[0].start].strip(" –—―-") else None
    held = [run for run in runs if first and first.start <= run.outer_start and run.outer_end <= first.end]
    others = [run for run in runs if run not in held]
    apart = [each for each in dashes if not any(_meet(run, each) for run in runs)]
    spoken = [first] if first and held and not any(_meet(run, first) for run in others) else []
    return sorted([*apart, *spoken, *(others if spoken else runs)])


def _meet(one: QuotedRun, other: QuotedRun) -> bool:
    return one.outer_start < other.outer_end and other.outer_start < one.outer_end


def _moved(run: QuotedRun, by: int, paragraph: int, speech: int) -> QuotedRun:
    return run._replace(
        start=run.start + by,
        end=run.end + by,
        outer_start=run.outer_start + by,
        outer_end=run.outer_end + by,
        paragraph=paragraph,
        speech=speech,
    )


def _block(words: str, offset: int, number: int, speech: int) -> Iterator[QuotedRun]:
    """A paragraph of a block quotation; marks around all of it are its own."""
    runs, _ = _in_paragraph(words, "")
    stripped = words.strip()
    start = offset + words.index(stripped)
    end = start + len(stripped)
    if not stripped:
        return
    if len(runs) == 1 and runs[0].outer_start == start - offset and runs[0].outer_end == end - offset:
        yield _moved(runs[0], offset, number, speech)._replace(manner=Manner.BLOCK)
    else:
        yield QuotedRun(start, end, start, end, number, speech, Manner.BLOCK)


def _with_single_signs(words: str) -> str:
    """`words` with one sign for a mark that is written as two."""
    words = _DOUBLED.sub('" ', words)
    return _LOW_DOUBLED.sub("„ ", words) if ",," in words or "‚‚" in words else words


def _in_paragraph(words: str, carried: str) -> tuple[list[QuotedRun], str]:
    """The runs of one paragraph, and the mark that is open at its end and meant to be.

    `carried` is the mark of a run that the paragraph before did not close. A run that continues it has 1 for `speech`.
    """
    runs: list[QuotedRun] = []
    stack: list[_Open] = []
    continued = False
    if carried:
        lead = len(words) - len(words.lstrip())
        first = words[lead : lead + 1]
        if first and (first == carried or (first in _PAIRS.get(carried, "") and carried != first)):
            stack.append(_Open(carried, lead))
            continued = True
        elif _closes_first(words, carried):
            stack.append(_Open(carried, lead - 1))
            continued = True
    reached = stack[0].at + 1 if stack else 0
    for match in _MARK.finditer(words, max(0, reached)):
        mark, at = match[0], match.start()
        if stack and (depth := _closed_by(words, at, stack)) is not None:
            opened = stack[depth]
            del stack[depth:]
            if not stack:
                runs.append(_run(words, opened.at, at, continued=continued and not runs))
        elif _opens(words, at, stack):
            stack.append(_Open(mark, at))
    if not stack:
        return runs, ""
    opened = stack[0]
    if opened.mark in _SINGLE and not continued:
        return _rescued(words, opened.at, runs), ""
    run = _run(words, opened.at, len(words), continued=continued and not runs)
    runs.append(run._replace(outer_end=len(words), is_closed=False))
    return runs, opened.mark


def _rescued(words: str, stray: int, runs: list[QuotedRun]) -> list[QuotedRun]:
    """The runs where the single mark at `stray` opens nothing: what it seemed to hold is looked at again."""
    rest, _ = _in_paragraph(words[stray + 1 :], "")
    return [*runs, *(_moved(run, stray + 1, 0, 0) for run in rest if run.is_closed)]


def _run(words: str, opening: int, closing: int, *, continued: bool) -> QuotedRun:
    inside = words[opening + 1 : closing]
    start = opening + 1 + len(inside) - len(inside.lstrip())
    end = max(start, closing - (len(inside) - len(inside.rstrip())))
    return QuotedRun(start, end, max(0, opening), min(len(words), closing + 1), 0, int(continued))


def _closed_by(words: str, at: int, stack: Sequence[_Open]) -> int | None:
    """The depth in `stack` that the mark at `at` closes; None where it closes nothing."""
    mark = words[at]
    before, after = words[at - 1 : at], words[at + 1 : at + 2]
    if mark in _APOSTROPHES and (after.isalnum() or not _ends_single(words, at, stack)):
        return None
    for depth in range(len(stack) - 1, -1, -1):
        closers = _PAIRS[stack[depth].mark]
        is_mixed = mark == "”" and stack[depth].mark == "«" and "»" not in words[stack[depth].at :]
        if mark not in closers and not is_mixed:
            continue
        # A mark that may open as well does so where a space stands before it and a word behind.
        may_open = mark in _PAIRS and not (mark == closers[0] and mark in "»«›‹“")
        is_free = may_open and (not before or before.isspace()) and after and not (after.isspace() or after in ".,;:)")
        if is_free and not (mark == stack[depth].mark == '"' and _ENDED.search(words, stack[depth].at + 1, at)):
            return None
        return depth
    return None


def _ends_single(words: str, at: int, stack: Sequence[_Open]) -> bool:
    """Whether the apostrophe at `at` closes a single mark rather than ending a word: the dogs’ bowls."""
    if not any(opened.mark in _SINGLE for opened in stack):
        return False
    before, after = words[at - 1 : at], words[at + 1 : at + 3]
    if not before or before.isspace():
        return False
    if before == "s" and after[:1] == " " and after[1:2].islower():
        later = re.search(r"(?<=[\w.,!?…])['’](?!\w)", words[at + 1 :])
        opening = re.search(r"(?<!\w)[‘‚](?=\w)|(?<=\s)'(?=\w)", words[at + 1 :])
        return not later or bool(opening and opening.start() < later.start())
    return True


def _opens(words: str, at: int, stack: Sequence[_Open]) -> bool:
    mark = words[at]
    before, after = words[at - 1 : at] if at else "", words[at + 1 : at + 2]
    if mark in _ALWAYS_OPEN:
        return True
    if mark not in _PAIRS or not after:
        return False
    free = not before or bool(_OPENING_NEIGHBOUR.match(before)) or _is_unspaced(before)
    if mark in _APOSTROPHES:
        if not free or not after.strip() or _is_unspaced(before) or _ELIDED.match(words, at):
            return False
        closers = "'’" if mark == "'" else "’"
        return bool(re.search(rf"(?<=[^\s])[{closers}](?!\w)", words[at + 1 :]))
    if any(opened.mark == mark for opened in stack) and mark not in "“‘":
        return False
    if mark in "«»‹›":
        if mark in "»›":
            return free and not after.isspace() and _PAIRS[mark][0] in words[at + 1 :]
        return True
    if mark == '"' and (before.isdigit() or (after == " " and before == " " and not words[at + 2 : at + 3].strip())):
        return False
    if mark == "”":
        return free and not after.isspace() and bool(re.search(r"\S”", words[at + 1 :]))
    if mark == "‘" and re.match(r"\d\d(?!\w)", words[at + 1 : at + 4]):
        return False
    return free or not before.isalnum()


def _is_unspaced(character: str) -> bool:
    return "\u2e80" <= character <= "\ufaff" or "\uff00" <= character <= "\uffef"


def _closes_first(words: str, carried: str) -> bool:
    """Whether a mark closes the run of the paragraph before, before another opens one of its kind."""
    for match in _MARK.finditer(words):
        if match[0] in _APOSTROPHES or match[0] in _SINGLE:
            continue
        before, after = words[match.start() - 1 : match.start()], words[match.end() : match.end() + 1]
        opening = not before or before.isspace()
        return match[0] in _PAIRS[carried] and not opening and not after.isalnum()
    return False


def _after_dashes(words: str) -> Iterator[QuotedRun]:
    """What is said after each dash that begins a paragraph or a sentence of it, where none stands before the words
    that say who speaks, as in Swedish: – Nej, säger Ada Lind. – Aldrig, lägger hon till."""
    lead = len(words) - len(words.lstrip())
    first = _DASH.match(words, lead) or (_HYPHEN.match(words, lead) if _SENTENCE.match(words, lead) else None)
    dashes = [*([first] if first else []), *_DASH_WITHIN.finditer(words, first.end() if first else 0)]
    ends = [*(dash.start() for dash in dashes[1:]), len(words)]
    for dash, end in zip(dashes, ends[: len(dashes)], strict=True):
        stripped = words[dash.end() : end].rstrip()
        if stripped:
            begin, stop = dash.end(), dash.end() + len(stripped)
            yield QuotedRun(begin, stop, begin, stop, 0, 0, Manner.DASH)


def _after_dash(words: str, *, within: bool) -> Iterator[QuotedRun]:
    """What is said after a dash that begins a paragraph, without what stands between two further dashes; with `within`,
    the dash may begin a sentence or stand behind a colon."""
    lead = len(words) - len(words.lstrip())
    hyphen = _HYPHEN.match(words, lead) if _HYPHEN_AGAIN.search(words, lead + 1) else None
    dash = hyphen or _DASH.match(words, lead) or (_DASH_WITHIN.search(words) if within else None)
    hyphen = hyphen or (_HYPHEN_WITHIN.search(words) if within and dash is None else None)
    dash = dash or hyphen
    if dash is None:
        return
    to_dash = _TO_HYPHEN if hyphen else _TO_DASH
    parts = [dash.end(), *(each for found in to_dash.finditer(words, dash.end()) for each in found.span())]
    bounds = [*parts, len(words)]
    for index in range(0, len(bounds) - 1, 4):
        start, end = bounds[index], bounds[index + 1]
        piece = words[start:end]
        stripped = piece.lstrip(" .,;").rstrip()
        if stripped:
            begin = start + piece.index(stripped)
            yield QuotedRun(begin, begin + len(stripped), begin, begin + len(stripped), 0, 0, Manner.DASH)
