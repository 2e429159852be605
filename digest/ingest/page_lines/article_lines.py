"""Which lines of a pasted page are its article, and what each is there."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.ingest.page_lines.lines import LineKind, PastedLine, is_sentence
from digest.ingest.page_lines.not_text.comments import begins_comments
from digest.ingest.page_lines.not_text.furniture import ends_article, is_advertisement, is_credit, leads_away
from digest.ingest.page_lines.not_text.others import begins_others
from digest.ingest.source_page import BlockKind
from digest.reading.words import count_words

_BEGINS = re.compile(r"[\w\"“‘„«「¿¡]")
_LONG, _HEADING = 12, 12  # words
_PARAGRAPHS = 2  # of an article, above its readers' comments
_LONGEST_LIST = 40  # lines
_FEWEST_ITEMS, _SHORTEST_ITEM = 2, 3
_LAST_SENTENCES = 8  # lines
_PARTING = 2  # lines
_FIRST = 8  # words of a first paragraph below a byline
_PARTS = (LineKind.FURNITURE, LineKind.SHORT)
_LABELLED = re.compile(r"(?P<label>[^\s:：–—-][^:：–—]{0,40}?)\s?(?:[:：]\s|\s[–—-]\s|：)\s?\S")
_FEWEST_LABELLED = 3
# What lines weigh, in words: found by trying some on half of a public benchmark, and measured on the other half.
_MOST, _FEW, _RUN, _SHORT, _OTHER, _OTHERS, _END = 80, 4, 12, 12, 20, 30, 100


def article_parts(lines: Sequence[PastedLine]) -> dict[int, BlockKind]:
    """The numbers of the article's lines, each with what it is; none where there is no prose."""
    start, end = _extent(lines)
    found: dict[int, BlockKind] = {}
    number = start
    while number < end:
        if part := _part(lines, number, start, end):
            found[number] = part
            number += 1
            continue
        run = _short_run(lines, number, end)
        for each in range(number, number + run):
            if part := _short_part(lines, each, number, run, start, end):
                found[each] = part
        number += max(run, 1)
    return found


def _part(lines: Sequence[PastedLine], number: int, start: int, end: int) -> BlockKind | None:
    line = lines[number]
    if line.kind is LineKind.PROSE or (line.kind is LineKind.SHORT and is_sentence(line.text)):
        return BlockKind.PARAGRAPH
    return BlockKind.ITEM if line.kind is LineKind.ITEM else None


def _short_run(lines: Sequence[PastedLine], number: int, end: int) -> int:
    """How many lines from `number` on are short ones that are no sentences."""
    reached = number
    while reached < end and lines[reached].kind is LineKind.SHORT and not is_sentence(lines[reached].text):
        reached += 1
    return reached - number


def _short_part(
    lines: Sequence[PastedLine], number: int, first: int, run: int, start: int, end: int
) -> BlockKind | None:
    """What a short line is that is the one of a run of `run` of them from `first` on; None where it is left out."""
    line, before = lines[number], lines[first - 1] if first > start else None
    following = lines[number + 1] if number + 1 < end else None
    if _is_beside_credit(lines, number):
        return None
    if line.text.endswith(":") and following:
        return BlockKind.PARAGRAPH
    if first < number and lines[first].text.endswith(":"):
        return BlockKind.ITEM
    if before and before.text.endswith((":", "：")) and run > 1:
        return BlockKind.ITEM
    if end == _labelled_until(lines, first) and first + run == end:
        return BlockKind.HEADING if number == first else BlockKind.ITEM
    if number == first + run - 1 and following and before and _is_heading(line, following, before):
        return BlockKind.HEADING
    return None


def _is_heading(line: PastedLine, following: PastedLine, before: PastedLine) -> bool:
    """Whether `line` is a heading: a few words before prose or a list, and no other article's below `before`."""
    looks_so = count_words(line.text) <= _HEADING and bool(_BEGINS.match(line.text))
    leads = following.kind in (LineKind.PROSE, LineKind.ITEM) or is_sentence(following.text)
    return looks_so and leads and not leads_away(before.text) and not leads_away(line.text)


def _is_beside_credit(lines: Sequence[PastedLine], number: int) -> bool:
    """Whether a line stands beside one that only tells whose a picture is: it is the picture's caption."""
    return any(0 <= beside < len(lines) and is_credit(lines[beside].text) for beside in (number - 1, number + 1))


def _extent(lines: Sequence[PastedLine]) -> tuple[int, int]:
    """Where the article starts and ends among `lines`; nowhere, at their end, where there is no prose.

    It is the stretch that weighs most: prose weighs its words, whatever else stands on a page counts against it
    (the maximum sum of a segment, Bentley 1984, Programming Pearls).
    """
    best, weight, start, found, in_run = 0, 0, 0, (len(lines), len(lines)), False
    for number, line in enumerate(lines):
        if weight <= 0:
            weight, start = 0, number
        is_prose = line.kind is LineKind.PROSE and not ends_article(line.text)
        weight += _weight(lines, number) + (_RUN if is_prose and in_run else 0)
        goes_on = line.kind is LineKind.ITEM or is_sentence(line.text) or is_advertisement(line.text)
        in_run = is_prose or (in_run and goes_on)
        if weight > best:
            best, found = weight, (start, number + 1)
    start, end = _until_comments(lines, *found)
    prose = [number for number in range(start, end) if lines[number].kind is LineKind.PROSE]
    if not prose:
        return len(lines), len(lines)
    first = next((number for number in prose if count_words(lines[number].text) >= _LONG), prose[0])
    if end < found[1]:  # nothing behind readers' comments is the article's
        return _begun(lines, first), end
    return _begun(lines, first), _sentences_until(lines, _labelled_until(lines, _listed_until(lines, end)))


def _until_comments(lines: Sequence[PastedLine], start: int, end: int) -> tuple[int, int]:
    """An article's extent up to where its readers' comments begin, behind two paragraphs at least."""
    paragraphs = 0
    for number in range(start, end):
        line = lines[number]
        if paragraphs >= _PARAGRAPHS and begins_comments(line.text):
            return start, number
        paragraphs += line.kind is LineKind.PROSE and count_words(line.text) >= _LONG
    return start, end


def _sentences_until(lines: Sequence[PastedLine], end: int) -> int:
    """Where the article ends with the few short sentences right behind it, "Not everyone agrees.", and with the
    points of a list."""
    last = end
    for number in range(end, min(len(lines), end + _LONGEST_LIST)):
        if lines[number].kind is not LineKind.ITEM and number - end >= _LAST_SENTENCES:
            break
        if _may_be_last(lines[number]):
            last = number + 1
        elif not is_advertisement(lines[number].text):
            break
    return last


def _labelled_until(lines: Sequence[PastedLine], end: int) -> int:
    """Where the article ends with the list under a heading whose lines each have a word for what they tell: "March:
    work begins"."""
    labels: list[str] = []
    for line in lines[end + 1 : end + 1 + _LONGEST_LIST]:
        labelled = _LABELLED.match(line.text) if line.kind in (LineKind.SHORT, LineKind.ITEM) else None
        if labelled is None or begins_others(line.text) or leads_away(line.text) or ends_article(line.text):
            break
        labels.append(labelled["label"])
    is_headed = end < len(lines) and lines[end].kind is LineKind.SHORT and not _LABELLED.match(lines[end].text)
    is_other = is_headed and (begins_others(lines[end].text) or leads_away(lines[end].text))
    is_list = len(labels) >= _FEWEST_LABELLED and len(set(labels)) == len(labels)
    return end + 1 + len(labels) if is_headed and is_list and not is_other else end


def _may_be_last(line: PastedLine) -> bool:
    is_other = begins_others(line.text) or leads_away(line.text) or ends_article(line.text)
    is_point = line.kind is LineKind.ITEM and _tells(line.text)
    return not is_other and (is_point or (line.kind is LineKind.SHORT and is_sentence(line.text)))


def _tells(item: str) -> bool:
    """Whether an item tells something, rather than leading somewhere by its name.

    It is a sentence, a few words, or what something comes to: "Single: €5".
    """
    is_long = count_words(item) >= _SHORTEST_ITEM
    return is_long or is_sentence(item) or bool(_LABELLED.match(item)) or any(map(str.isdecimal, item))


def _listed_until(lines: Sequence[PastedLine], end: int) -> int:
    """Where the article ends with the list that its last line, or the one behind it, leads up to."""
    leads = [number for number in (end - 1, end) if 0 <= number < len(lines)]
    led = next((number for number in leads if lines[number].text.endswith((":", "："))), None)
    if led is None:
        return end
    reached = led + 1
    shortest = min((count_words(line.text) for line in lines[reached : reached + _FEWEST_ITEMS]), default=0)
    shortest = min(shortest, _SHORTEST_ITEM)
    while reached < len(lines) and reached - led <= _LONGEST_LIST and _may_be_item(lines[reached], shortest):
        reached += 1
    return reached if reached - led > _FEWEST_ITEMS else end


def _may_be_item(line: PastedLine, shortest: int) -> bool:
    """Whether a line below one that leads up to a list may be of it: of few words only where its first item is."""
    is_other = begins_others(line.text) or leads_away(line.text) or ends_article(line.text)
    return line.kind in (LineKind.SHORT, LineKind.ITEM) and not is_other and count_words(line.text) >= shortest


def _weight(lines: Sequence[PastedLine], number: int) -> int:
    """How much a line speaks for an article around it, in words."""
    line = lines[number]
    if ends_article(line.text):
        return -_END
    if leads_away(line.text):
        return -_SHORT  # of a box within an article as well
    if begins_others(line.text):
        return -_OTHERS
    words = count_words(line.text)
    if line.kind is LineKind.PROSE or (line.kind is LineKind.ITEM and words >= _LONG):
        return min(words, _MOST) - _FEW
    if line.kind in (LineKind.ITEM, LineKind.CAPTION) or is_sentence(line.text) or is_advertisement(line.text):
        return 0
    if line.kind is not LineKind.SHORT:
        return -_OTHER
    return 0 if _is_beside_credit(lines, number) or _is_listed(lines, number) else -_SHORT


def _is_listed(lines: Sequence[PastedLine], number: int) -> bool:
    """Whether a short line leads up to a list, or is of one that a line before leads up to."""
    if number + 1 < len(lines) and lines[number + 1].kind is LineKind.ITEM:
        return True
    for before in range(number, max(number - _LONGEST_LIST, -1), -1):
        line = lines[before]
        if line.text.endswith((":", "：")):
            return True
        if line.kind is not LineKind.SHORT or is_sentence(line.text):
            return False
    return False


def _begun(lines: Sequence[PastedLine], first: int) -> int:
    """Where the article begins: with the sentences below its byline or its day, however short they are; and with a
    first paragraph below these that one or two other lines part from the rest."""
    start = _sentences_from(lines, first)
    begins = start if _is_signed(lines, start) else first
    above = begins
    while above and begins - above <= _PARTING and lines[above - 1].kind in _PARTS and not _is_prose(lines[above - 1]):
        above -= 1
    if above in (0, begins) or begins - above > _PARTING:
        return begins
    if lines[above - 1].kind is not LineKind.PROSE or count_words(lines[above - 1].text) < _FIRST:
        return begins
    start = sign = _sentences_from(lines, above)
    while sign and start - sign < _PARTING and lines[sign - 1].kind in _PARTS:  # buttons below a byline
        sign -= 1
    return start if _is_signed(lines, sign) else begins


def _sentences_from(lines: Sequence[PastedLine], end: int) -> int:
    """Where the sentences begin that stand right before `end`."""
    start = end
    while start and _is_prose(lines[start - 1]):
        start -= 1
    return start


def _is_prose(line: PastedLine) -> bool:
    return line.kind is LineKind.PROSE or is_sentence(line.text)


def _is_signed(lines: Sequence[PastedLine], start: int) -> bool:
    """Whether a byline or a day stands right before `start`."""
    return start > 0 and lines[start - 1].kind in (LineKind.BYLINE, LineKind.DATE)
