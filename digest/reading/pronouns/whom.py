"""Whom a pronoun stands for that says a quotation: "she said"; or a verb without one: «No», aseguró."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.names.genders import gender_of, gender_said
from digest.reading.names.offices import is_without_articles
from digest.reading.names.people import Speaker
from digest.reading.pronouns.above import (
    FAR,
    body_begun,
    called_above,
    has_another,
    has_spoken,
    led_by,
    named_since,
    office_begun,
    paragraph_above,
    paragraph_of_last,
    somebody_above,
    tells,
)
from digest.reading.pronouns.beside import (
    by_gender,
    called_by,
    fitting,
    gender_beside,
    is_dropped,
    pronoun_at,
    words_beside,
)
from digest.reading.pronouns.turns import in_turn
from digest.reading.quoted_runs import Paragraph, QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.subjects_before import begun_by, subject_in, subject_of_last, whom_about
from digest.reading.words import WORD
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

_SEVERAL = re.compile(r"(?<!\w)(?:it|they|ils|elles|ellos|ellas|loro|eles|elas)(?!\w)", re.IGNORECASE)
"""What stands for no single person."""
_ENDED = (".", "!", "?", "…")
_IT = re.compile(r"(?<!\w)[Ii]t(?!\w)")
_IT_SAYS = re.compile(r"(?<!\w)[Ii]t (?:said|says|reads?|added|adds|stated|states|continued|went on|concluded)(?!\w)")
_READ_OUT = re.compile(
    r"(?<!\w)read(?:s|ing)? (?:out |aloud )?(?:a|an|the|his|her|their) (?:\w+ )?(?:statement|letter|message|note|text)"
)
"""What leads to words of whoever wrote them, and not of whoever reads them."""
_BEGINS_CLAUSE = frozenset(
    "after when while as before since although because nach nachdem als während après alors quand tras cuando después"
    " dopo mentre após depois quando na nadat toen efter när medan po gdy после когда".split()
)
_BEGINNING = 60
_TWO = 2


def whom_pronoun(
    reader: Reader, run: QuotedRun, last: Attribution | None, found: Sequence[Attribution], start: int
) -> Attribution:
    """Whom a pronoun stands for: the one person of the paragraph so far, else the speaker before. It is not certain
    where the text calls them as the pronoun's gender does not allow: then it is nobody of whom that is known."""
    likely = _nearest(reader, run, last, found, start)
    if len(likely.speakers) != 1:
        return likely
    if (turn := in_turn(reader, run, found, start, likely)) != likely:
        return turn
    beside = words_beside(reader, run, start)
    if _SEVERAL.search(beside):
        likely = likely._replace(is_supposed=True)
    name = likely.speakers[0].name
    if _IT_SAYS.search(beside):
        above = reader.words_outside_of_runs(reader.paragraphs[run.paragraph].start, start)
        if reader.cast.is_known_person(name) or _READ_OUT.search(above):
            return Attribution((), False, likely.sentence)  # “We are done,” it said.
    if _IT.search(beside) and reader.cast.is_known_person(name):
        likely = likely._replace(is_certain=False)
    if (
        likely.is_certain
        and name.rsplit(" ", 1)[-1] in reader.text[reader.paragraphs[run.paragraph].start : run.outer_start]
    ):
        return likely
    pronoun = gender_beside(reader, run, start)
    gender = gender_of(reader.text, called_by(name, reader), reader.language) if pronoun else ""
    if not gender or pronoun == gender:
        return likely
    other = subject_of_last(reader, reader.paragraphs[run.paragraph].start, start, fitting(reader, pronoun))
    return Attribution(other or _only_above(reader, run, pronoun), False, likely.sentence)


def _behind_aside(reader: Reader, above: Paragraph, leading: Sequence[str]) -> str:
    """Whom the main clause of `above` names first, where an aside or another clause with a name leads: "After Bob Roy
    won, Ada Brook did too"; empty where none leads, or nobody is named behind it."""
    words = reader.text[above.start : above.end]
    first = WORD.match(words.lstrip())
    comma = words.find(", ")
    lexicon = reader.lexicon
    small = first[0].lower() if first else ""
    leads = lexicon.preposition.fullmatch(small) or lexicon.relative.fullmatch(small) or small in _BEGINS_CLAUSE
    if len(leading) < _TWO or not leads or comma < 0:
        return ""
    ahead = set(reader.people_in(above.start, above.start + comma))
    behind = [name for name in leading if name not in ahead]
    return behind[0] if ahead and behind else ""


def _only_above(reader: Reader, run: QuotedRun, pronoun: str) -> tuple[Speaker, ...]:
    """Who alone of those whom the paragraph above names has the gender of a pronoun."""
    above = reader.paragraphs[max(0, run.paragraph - 1)]
    names = dict.fromkeys(reader.people_in(above.start, above.end))
    those = [name for name in names if gender_of(reader.text, called_by(name, reader), reader.language) == pronoun]
    return (reader.cast.speaker(those[0]),) if len(those) == 1 else ()


def _nearest(
    reader: Reader, run: QuotedRun, last: Attribution | None, found: Sequence[Attribution], start: int
) -> Attribution:
    nobody = Span(start, start)
    paragraph = reader.paragraphs[run.paragraph]
    is_again = last is not None and last.is_certain and len(last.speakers) == 1
    goes_on = last is not None and bool(last.speakers) and reader.language.startswith("ko")
    topic = None if goes_on else whom_about(reader, run)
    if topic and not (last and is_again and topic.speakers == last.speakers):
        return topic
    until = pronoun_at(reader, run, start)
    here = list(dict.fromkeys(reader.people_in(paragraph.start, until)))
    if len(here) > 1 and (one := by_gender(reader, here, run, start)):
        is_sure = not is_without_articles(reader.lexicon) or reader.cast.is_known_person(one)
        return Attribution((reader.cast.speaker(one),), is_sure, nobody)
    if _IT.search(words_beside(reader, run, start)) and (body := body_begun(reader, paragraph.start, start)):
        return Attribution((body,), False, nobody)
    if last and last.speakers and not _may_be_meant(reader, last, run, start):
        fits = fitting(reader, gender_beside(reader, run, start))
        if somebody := subject_of_last(reader, paragraph.start, start, fits):
            return Attribution(somebody, False, nobody)
    elif last and last.speakers:
        named = {speaker.name for speaker in last.speakers}
        behind = _behind_last(reader, found, last, start)
        if any(name not in named for name in reader.people_in(behind, start)) and (
            newest := subject_of_last(reader, behind, start, fitting(reader, gender_beside(reader, run, start)))
        ):
            is_sure = _is_only_left(reader, newest[0].name, last, run, start, [*here, *named])
            return Attribution(newest, is_sure, nobody)
        is_certain = last.is_certain and set(here) <= named
        return Attribution(
            last.speakers, is_certain, nobody, is_told_before=goes_on, is_supposed=last.is_supposed
        )  # 이어 “…”고 덧붙였다
    if here:
        first = reader.subjects_in(paragraph.start, until)[0]
        is_plain = len(here) == 1 and not reader.lexicon.drops_pronouns
        telling = () if is_plain else subject_in(reader, paragraph.start, start, found)
        if len(here) > 1 and not telling:
            fits = fitting(reader, gender_beside(reader, run, start))
            telling = subject_of_last(reader, paragraph.start, start, fits)
        if telling and first not in {speaker.name for speaker in telling}:
            return Attribution(telling, False, nobody)
        is_only = len(here) == 1 and not has_another(reader, paragraph.start, until)
        is_subject = is_only and (_is_subject(reader, first, run) or first in {each.name for each in telling})
        return Attribution((reader.cast.speaker(first),), is_subject, nobody)
    if begun := begun_by(reader, run, start):
        return Attribution((begun,), False, nobody)
    if telling := subject_in(reader, paragraph.start, start, ()):
        return Attribution(telling, False, nobody)
    if office := office_begun(reader, paragraph.start, start):
        return Attribution((office,), False, nobody)
    earlier = found[-1] if found else None
    if run.paragraph and (above := paragraph_above(reader, run, earlier)):
        there = list(dict.fromkeys(reader.people_in(above.start, above.end)))
        nameless = None if there or is_dropped(reader, run, start) else somebody_above(reader, above)
        if nameless:
            return Attribution((nameless,), False, nobody)
        called = None if there else called_above(reader, above)
        if called and not (earlier and called.name in {speaker.name for speaker in earlier.speakers}):
            return Attribution((called,), False, nobody)
        if earlier and earlier.speakers:
            names = {speaker.name for speaker in earlier.speakers}
            if not there or set(there) <= names:
                if newer := named_since(reader, run, start, found):
                    return Attribution(newer, False, nobody)
                is_far = paragraph_of_last(reader, found) < run.paragraph - 1
                is_left = is_far and (not there or is_dropped(reader, run, start))  # others may be told of between
                is_certain = earlier.is_certain and len(names) == 1 and not is_left
                return Attribution(earlier.speakers, is_certain, nobody, is_supposed=earlier.is_supposed)
        knows = [name for name in there if reader.cast.is_known_person(name) or has_spoken(name, found)]
        begins = reader.leading_in(above.start, above.start + _BEGINNING)
        if (
            not begins
            and not is_dropped(reader, run, start)
            and (office := office_begun(reader, above.start, above.end))
            and not (there and _is_body(office.name, reader) and gender_beside(reader, run, start))
        ):
            return Attribution((office,), False, nobody)
        if there and not knows and not begins and earlier and earlier.speakers and not tells(reader, above):
            return Attribution(earlier.speakers, False, nobody, is_supposed=True)
        if there:
            if telling := subject_in(reader, above.start, above.end, found):
                is_only = not set(there) - {speaker.name for speaker in telling} and not is_dropped(reader, run, start)
                return Attribution(telling, is_only, nobody)
            leading = reader.leading_in(above.start, above.end)
            only = len(there) == 1 and reader.leading_in(above.start, above.start + _BEGINNING) == tuple(there)
            # Where somebody else spoke last, who is named above may be of a caption.
            only = only and not is_dropped(reader, run, start) and not (earlier and earlier.speakers)
            only = only and above == reader.paragraphs[run.paragraph - 1]
            supposed = bool(earlier) and not has_spoken(leading[0] if leading else there[0], found)
            known = next((name for name in leading if reader.cast.is_known_person(name)), "")
            likely = _behind_aside(reader, above, leading) or known or (leading[0] if leading else there[0])
            return Attribution((reader.cast.speaker(likely),), only, nobody, is_supposed=supposed)
    if earlier is None or not earlier.speakers:
        before = next((each for each in reversed(found[-FAR:]) if each.speakers), None)
        if before and earlier and len(before.speakers) == 1:
            return Attribution(before.speakers, False, nobody)
        return led_by(reader, run, nobody)
    return Attribution(earlier.speakers, False, nobody)


def _is_body(name: str, reader: Reader) -> bool:
    return not reader.cast.is_person(name) and reader.lexicon.body.search(name) is not None


def _may_be_meant(reader: Reader, last: Attribution, run: QuotedRun, start: int) -> bool:
    """Whether the pronoun beside `run` may stand for whoever spoke in `last`: no organisation is "she"."""
    name = last.speakers[0].name
    return not _is_body(name, reader) or not gender_beside(reader, run, start)


def _is_only_left(
    reader: Reader, name: str, last: Attribution, run: QuotedRun, start: int, names: Sequence[str]
) -> bool:
    """Whether `name`, whom the sentence right before `start` begins with and is about alone, is the only one of `names`
    whom the pronoun beside `run` may stand for: whoever spoke in `last` is "she" there, and then "Bob Roy laughed.
    “No,” he said."""
    pronoun = gender_beside(reader, run, start)
    words = reader.text[reader.paragraphs[run.paragraph].start : start]
    above = sentences(words, reader.language)[-1:] if words.strip() else ()
    first = reader.paragraphs[run.paragraph].start + (above[0].start if above else 0)
    begins = reader.text[first:start].lstrip().startswith(name) and set(reader.people_in(first, start)) == {name}
    if not pronoun or not begins:
        return False
    spoke = {speaker.name for speaker in last.speakers}
    said = gender_said(reader.words_outside_of_runs(*last.sentence), reader.language)
    genders = {
        other: gender_of(reader.text, called_by(other, reader), reader.language) or (said if other in spoke else "")
        for other in names
    }
    is_other = all(gender and gender != pronoun for other, gender in genders.items() if other != name)
    return is_other and genders.get(name, "") in {"", pronoun}


def _behind_last(reader: Reader, found: Sequence[Attribution], last: Attribution, start: int) -> int:
    """Where what is told behind the run before begins, of whose sentence `last` is: right behind it, where it ends
    that."""
    run = reader.runs[len(found) - 1]
    is_ended = reader.text[run.start : run.end].rstrip().endswith(_ENDED)
    return run.outer_end if is_ended and run.outer_end <= start else last.sentence.end


def _is_subject(reader: Reader, name: str, run: QuotedRun) -> bool:
    """Whether the paragraph of `run` begins with the person called `name`."""
    start = reader.paragraphs[run.paragraph].start
    first = reader.leading_in(start, min(run.outer_start, start + _BEGINNING))
    return bool(first) and first[0] == name
