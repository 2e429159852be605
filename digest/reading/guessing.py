"""Who speaks where a quotation's own sentence does not say: whom a pronoun stands for, whoever was named last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.east_asian.speech import PATTERNS, is_spoken, topic_before
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.genders import gender_of, gender_said, only_one
from digest.reading.names.name_patterns import NAME, NAME_AT_START, names_in
from digest.reading.names.offices import is_romance, office_beginning, office_leading
from digest.reading.names.people import Speaker
from digest.reading.quoted_runs import QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.naming import named_person
from digest.reading.speakers.romance import is_noun
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.speakers.sources import source_named
from digest.reading.speakers.speaker import said_before
from digest.reading.speakers.subject import subject_ending
from digest.reading.words import last_word
from digest.text.deferred_pattern import deferred
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

_INVERTED = re.compile(r"(?<=-)(?:elles?|ils?)(?=[,. ])")
_NAME_PARTED = deferred(rf", (?P<name>{NAME}),")  # "Die älteste Lotsin, Ada Brook, fand es"
_DATELINE = re.compile(r" (?:\([^()]*\) ?)?(?:--|—|–) ")
_WHAT_OF = re.compile(r"(?: (?:de|du|des|del|di|do|da) (?:l[ae]s? )?[\w’'-]+| d['’][\w-]+| de l['’][\w-]+)+")
_SEVERAL = re.compile(r"(?<!\w)(?:it|they|ils|elles|ellos|ellas|loro|eles|elas)(?!\w)", re.IGNORECASE)
"""What stands for no single person."""
_BEGINS_CLAUSE = frozenset(
    "where when while because that after before as since although but où quand que donde cuando".split()
)
_SHORT = 3
_BEGINNING = 60
_BESIDE = 30
_VERB_WITHIN = 24
_FAR = 6  # paragraphs


def whom_pronoun(
    reader: Reader, run: QuotedRun, last: Attribution | None, found: Sequence[Attribution], start: int
) -> Attribution:
    """Whom a pronoun stands for: the one person of the paragraph so far, else the speaker before. It is not certain
    where the text calls them as the pronoun's gender does not allow: then it is nobody of whom that is known."""
    likely = _nearest(reader, run, last, found, start)
    if len(likely.speakers) != 1:
        return likely
    if _SEVERAL.search(_beside(reader, run, start)):
        likely = likely._replace(is_supposed=True)
    name = likely.speakers[0].name
    if (
        likely.is_certain
        and name.rsplit(" ", 1)[-1] in reader.text[reader.paragraphs[run.paragraph].start : run.outer_start]
    ):
        return likely
    pronoun = _gender_beside(reader, run, start)
    gender = gender_of(name, reader.text, _called(name, reader)) if pronoun else ""
    return likely if not gender or pronoun == gender else Attribution((), False, likely.sentence)


def _nearest(
    reader: Reader, run: QuotedRun, last: Attribution | None, found: Sequence[Attribution], start: int
) -> Attribution:
    nobody = Span(start, start)
    paragraph = reader.paragraphs[run.paragraph]
    is_again = last is not None and last.is_certain and len(last.speakers) == 1
    if (topic := _topic(reader, run)) and not (last and is_again and topic.speakers == last.speakers):
        return topic
    until = _pronoun_at(reader, run, start)
    here = list(dict.fromkeys(reader.people_in(paragraph.start, until)))
    if len(here) > 1 and (one := _by_gender(reader, here, run, start)):
        return Attribution((reader.cast.speaker(one),), True, nobody)
    if last and last.speakers:
        named = {speaker.name for speaker in last.speakers}
        since = [name for name in reader.people_in(last.sentence.end, start) if name not in named]
        if since and set(since) == set(reader.people_in(last.sentence.end, start)):
            return Attribution((reader.cast.speaker(since[0]),), False, nobody)
        is_certain = last.is_certain and set(here) <= named
        return Attribution(last.speakers, is_certain, nobody, is_supposed=last.is_supposed)
    if here:
        first = reader.subjects_in(paragraph.start, until)[0]
        is_plain = len(here) == 1 and not reader.lexicon.drops_pronouns
        telling = () if is_plain else _subject_in(reader, paragraph.start, start, found)
        if telling and first not in {speaker.name for speaker in telling}:
            return Attribution(telling, False, nobody)
        is_only = len(here) == 1 and not _has_another(reader, paragraph.start, until)
        return Attribution((reader.cast.speaker(first),), is_only and _is_subject(reader, first, run), nobody)
    if begun := _begun_by(reader, run, start):
        return Attribution((begun,), False, nobody)
    if telling := _subject_in(reader, paragraph.start, start, ()):
        return Attribution(telling, False, nobody)
    if office := _office_begun(reader, paragraph.start, start):
        return Attribution((office,), False, nobody)
    earlier = found[-1] if found else None
    if run.paragraph and (above := reader.paragraphs[run.paragraph - 1]):
        there = list(dict.fromkeys(reader.people_in(above.start, above.end)))
        if earlier and earlier.speakers:
            names = {speaker.name for speaker in earlier.speakers}
            if not there or set(there) <= names:
                is_certain = earlier.is_certain and len(names) == 1
                return Attribution(earlier.speakers, is_certain, nobody, is_supposed=earlier.is_supposed)
        knows = [name for name in there if reader.cast.is_known_person(name) or _has_spoken(name, found)]
        begins = reader.leading_in(above.start, above.start + _BEGINNING)
        if there and not knows and not begins and earlier and earlier.speakers:
            return Attribution(earlier.speakers, False, nobody, is_supposed=True)
        if there:
            if telling := _subject_in(reader, above.start, above.end, found):
                is_only = not set(there) - {speaker.name for speaker in telling} and not _is_dropped(reader, run, start)
                return Attribution(telling, is_only, nobody)
            leading = reader.leading_in(above.start, above.end)
            only = len(there) == 1 and reader.people_in(above.start, above.start + _BEGINNING) == tuple(there)
            # Where somebody else spoke last, who is named above may be of a caption.
            only = only and not _is_dropped(reader, run, start) and not (earlier and earlier.speakers)
            supposed = bool(earlier) and not _has_spoken(leading[0] if leading else there[0], found)
            likely = leading[0] if leading else there[0]
            return Attribution((reader.cast.speaker(likely),), only, nobody, is_supposed=supposed)
    if earlier is None or not earlier.speakers:
        return _led_by(reader, run, nobody)
    return Attribution(earlier.speakers, False, nobody)


def _has_another(reader: Reader, start: int, end: int) -> bool:
    """Whether one word that may be somebody's whole name, of which the text says no more, begins a clause between
    `start` and `end`: "where Adele was born"."""
    if reader.lexicon.capital_nouns:
        return False
    words = reader.words_outside_of_runs(start, end)
    for named in names_in(words):
        ahead = words[: named.start()].rstrip()
        last = last_word(ahead)
        is_one = " " not in named[0] and not reader.cast.is_person(named[0]) and len(named[0]) > _SHORT
        begins = last is not None and bool(reader.lexicon.relative.fullmatch(last[0]) or last[0] in _BEGINS_CLAUSE)
        if is_one and begins and not reader.lexicon.not_a_name.fullmatch(named[0]):
            return True
    return False


def _led_by(reader: Reader, run: QuotedRun, nobody: Span) -> Attribution:
    """Who begins the last paragraph before `run` that a person begins, a few at most above."""
    for number in range(run.paragraph - 1, max(-1, run.paragraph - _FAR), -1):
        above = reader.paragraphs[number]
        if names := reader.leading_in(above.start, min(above.end, above.start + _BEGINNING)):
            return Attribution((reader.cast.speaker(names[0]),), False, nobody, is_supposed=True)
    first = reader.paragraphs[max(0, run.paragraph - _FAR)]
    alone = set(reader.people_in(first.start, reader.paragraphs[run.paragraph].start))
    name = alone.pop() if len(alone) == 1 else ""
    return Attribution((reader.cast.speaker(name),) if name else (), False, nobody, is_supposed=bool(name))


def _has_spoken(name: str, found: Sequence[Attribution]) -> bool:
    return any(name in {speaker.name for speaker in each.speakers} for each in found)


def _office_begun(reader: Reader, start: int, end: int) -> Speaker | None:
    """The office or organisation that begins the sentences between `start` and `end`, in Romance: "Le gouvernement a
    reculé. Il a déclaré"."""
    words = reader.text[start:end]
    if not is_romance(reader.lexicon) or not words.strip():
        return None
    first = sentences(words, reader.language)[0]
    office = office_beginning(words[first.start : first.end], reader.lexicon)
    if office is None:
        return None
    noun = reader.lexicon.role.search(office.name) or reader.lexicon.body.search(office.name)
    if noun is None:
        return None
    of = _WHAT_OF.match(office.name, noun.end())
    return Speaker(office.name[: of.end() if of else noun.end()])


def _by_gender(reader: Reader, names: Sequence[str], run: QuotedRun, start: int) -> str:
    """Who of `names`, named in the paragraph of `run`, alone has the gender of the pronoun beside the run, which is in
    the words from `start` up to it or right behind it."""
    pronoun = _gender_beside(reader, run, start)
    return only_one({name: _called(name, reader) for name in names}, pronoun, reader.text) if pronoun else ""


def _called(name: str, reader: Reader) -> str:
    """What the text calls `name` by, and nobody else: the surname, or all of it where others have that too."""
    surname = name.split()[-1]
    return surname if reader.cast.whole.get(surname, name) == name else name


def _gender_beside(reader: Reader, run: QuotedRun, start: int) -> str:
    """The gender of the pronoun beside `run`, before it from `start` on or behind it, or of the French one within it;
    empty where there is none."""
    behind = _behind(reader, run)
    beside = gender_said(reader.text[start : run.outer_start]) or gender_said(behind.split(".")[0])
    within = None if beside else _INVERTED.search(reader.text, run.start, run.end)
    return gender_said(within[0]) if within else beside


def _behind(reader: Reader, run: QuotedRun) -> str:
    return reader.text[run.outer_end : min(run.outer_end + _BESIDE, reader.paragraphs[run.paragraph].end)]


def _beside(reader: Reader, run: QuotedRun, start: int) -> str:
    """The words beside `run`: those of its sentence before it, or where there are none, those behind."""
    before = reader.text[start : run.outer_start]
    return before if before.strip() else _behind(reader, run).split(".")[0]


def _pronoun_at(reader: Reader, run: QuotedRun, start: int) -> int:
    """Up to where somebody is named whom the pronoun beside `run` may stand for: where it stands beside a verb of
    saying before the run, else where the run begins. "He said that Brook would": not Brook."""
    words = reader.text[start : run.outer_start]
    for pronoun in reversed(list(reader.lexicon.pronoun.finditer(words))):
        behind = reader.lexicon.says.search(words, pronoun.end(), pronoun.end() + _VERB_WITHIN)
        if behind and not words[pronoun.end() : behind.start()].strip(" ,").count(" ") > 1:
            return start + pronoun.start()
    return run.outer_start


def _begun_by(reader: Reader, run: QuotedRun, start: int) -> Speaker | None:
    """Whom one word names that begins the sentence of `run`, which stands before a pronoun: "Brook left, but she
    said"."""
    words = reader.text[start : run.outer_start]
    named = None if reader.lexicon.capital_nouns else NAME_AT_START.match(words)
    is_dateline = named is not None and _DATELINE.match(words, named.end()) is not None
    if named is None or is_dateline or " " in named["name"] or not words.startswith(" ", named.end()):
        return None
    behind = words[named.end() :]
    if is_romance(reader.lexicon) and reader.lexicon.article.match(behind.lstrip()):
        return None  # "Immediata la replica del ministro:"
    if not behind.strip() or reader.lexicon.article.fullmatch(named["name"]):
        return None
    spoken_of = reader.lexicon.object_pronoun.search(behind)
    if spoken_of and not reader.lexicon.pronoun.search(spoken_of[0]):
        return None  # "The Echo has him on trade:"
    return named_person(named["name"], reader.cast, reader.lexicon)


def _is_dropped(reader: Reader, run: QuotedRun, start: int) -> bool:
    """Whether no pronoun stands beside `run`, in a language that drops them: its verb may be anybody's."""
    if not reader.lexicon.drops_pronouns:
        return False
    behind = _behind(reader, run)
    return not any(map(reader.lexicon.pronoun.search, (reader.text[start : run.outer_start], behind)))


def _subject_in(reader: Reader, start: int, end: int, earlier: Sequence[Attribution]) -> tuple[Speaker, ...]:
    """Who speaks in the last sentence between `start` and `end`, where that names them; an office that it begins with
    may be that of whoever spoke before and is named there."""
    words = reader.text[start:end]
    found = sentences(words, reader.language) if words.strip() else ()
    sentence = words[found[-1].start :] if found else ""
    if not reader.lexicon.says.search(sentence):
        return ()
    subject = said_before(sentence, reader.cast, reader.lexicon)
    if subject is None or not subject.speakers:
        return ()
    if subject.is_named:
        return subject.speakers
    begins = sentence.casefold().startswith(subject.speakers[0].name.casefold())  # "The port's owner said that …"
    before = next((each.speakers for each in earlier[-1:] if each.speakers), ())
    is_near = bool(before) and before[0].name.rsplit(" ", 1)[-1] in words
    return (before if is_near else subject.speakers) if begins else ()


def _is_subject(reader: Reader, name: str, run: QuotedRun) -> bool:
    """Whether the paragraph of `run` begins with the person called `name`."""
    start = reader.paragraphs[run.paragraph].start
    first = reader.leading_in(start, min(run.outer_start, start + _BEGINNING))
    return bool(first) and first[0] == name


def guess(
    reader: Reader, run: QuotedRun, before: str, found: Sequence[Attribution], runs: Sequence[QuotedRun]
) -> Attribution:
    """Whoever was named last in the paragraph; else the speaker before."""
    paragraph = reader.paragraphs[run.paragraph]
    if about := _topic(reader, run):
        return about._replace(is_certain=False)
    if telling := _told_before(reader, run, before, found, runs):
        return Attribution(telling, False, Span(0, 0), is_told_before=True)
    office = office_leading(before, reader.lexicon) if reader.lexicon.capital_nouns else None
    if office and not reader.cast.is_person(office.name):
        parted = _NAME_PARTED.match(before.lstrip(), len(office.name))
        holder = parted["name"] if parted and reader.cast.is_person(parted["name"]) else ""
        return Attribution((reader.cast.speaker(holder) if holder else office,), False, Span(0, 0))
    if before.endswith("(") and (ahead := subject_ending(before[:-1], reader.cast, reader.lexicon)) and ahead.speakers:
        return Attribution(ahead.speakers, False, Span(0, 0))  # "Ada Brook (“No!”) and Bob Roy"
    here = reader.people_in(paragraph.start, run.outer_start)
    is_next = bool(found) and runs[len(found) - 1].paragraph == run.paragraph - 1
    if not here and is_next and found[-1].speakers and is_reported(before, reader.lexicon):
        return Attribution(found[-1].speakers, False, Span(0, 0))  # „Auch hätten sie „nicht gewartet“.“
    if (not here or before.rstrip().endswith(":")) and (begun := _begun_by(reader, run, run.outer_start - len(before))):
        return Attribution((begun,), False, Span(0, 0))
    if not here and not before.strip() and reader.lexicon.capital_nouns:
        words = reader.text[paragraph.start : run.outer_start]
        last = sentences(words, reader.language)[-1:]
        topic = words[last[0].start :].rpartition(": ")[2] if last else ""
        if topic and (office := office_leading(topic, reader.lexicon)):
            return Attribution((office,), False, Span(0, 0))
    if here:
        own = reader.leading_in(run.outer_start - len(before), run.outer_start) if before.strip() else ()
        return Attribution((reader.cast.speaker(own[0] if own else _likely(reader, here)),), False, Span(0, 0))
    if found and found[-1].speakers and not before.strip():
        since = reader.people_in(runs[len(found) - 1].outer_end, paragraph.start)
        if since and not set(since) & {speaker.name for speaker in found[-1].speakers}:
            above = reader.paragraphs[run.paragraph - 1]
            if telling := _subject_in(reader, above.start, above.end, found):
                return Attribution(telling, False, Span(0, 0))
            return Attribution((reader.cast.speaker(_likely(reader, since)),), False, Span(0, 0))
        return Attribution(found[-1].speakers, False, Span(0, 0))
    if run.paragraph:
        above = reader.paragraphs[run.paragraph - 1]
        there = reader.people_in(above.start, above.end)
        if there and not before.strip():
            telling = _subject_in(reader, above.start, above.end, found)
            return Attribution(telling or (reader.cast.speaker(_likely(reader, there)),), False, Span(0, 0))
    if any(is_noun(before, each, reader.lexicon) for each in reader.lexicon.says.finditer(before)):
        return Attribution((), False, Span(0, 0))  # "la replica del ministro:", whoever that is
    if found and (before.rstrip().endswith(":") or is_spoken(reader.text[run.outer_end :], reader.language)):
        return Attribution(found[-1].speakers, False, Span(0, 0))
    return Attribution((), False, Span(0, 0))


def _likely(reader: Reader, names: Sequence[str]) -> str:
    """Who of `names`, in the order of the text, speaks most likely: the last of those who are persons for sure."""
    return next((name for name in reversed(names) if reader.cast.is_known_person(name)), names[-1])


def _told_before(
    reader: Reader, run: QuotedRun, before: str, found: Sequence[Attribution], runs: Sequence[QuotedRun]
) -> tuple[Speaker, ...]:
    """Who speaks in the sentence before that of `run`, in the same paragraph: of a run in it, or of what it reports."""
    start = reader.paragraphs[run.paragraph].start
    words = reader.text[start : run.outer_start - len(before)]
    if not words.strip():
        return ()
    above = [*sentences(words, reader.language)]
    last = above.pop()
    # Sentences between may be what somebody is said to have said as well: „Sie seien froh. Die Studie zeige, dass …“
    while above and is_reported(before, reader.lexicon) and is_reported(words[last.start : last.end], reader.lexicon):
        last = above.pop()
    if found and runs[len(found) - 1].outer_end > start + last.start:
        return found[-1].speakers if found[-1].is_certain else ()
    sentence = words[last.start : last.end]
    if not reader.lexicon.says.search(sentence) and not reader.lexicon.according.search(sentence):
        return ()
    subject = source_named(sentence, reader.cast, reader.lexicon) or said_before(sentence, reader.cast, reader.lexicon)
    if subject is None or not subject.speakers:
        return ()
    begins = sentence.startswith(subject.speakers[0].name)  # "The port's owner said that …"
    return subject.speakers if subject.is_named or begins else ()


def _topic(reader: Reader, run: QuotedRun) -> Attribution | None:
    """In Japanese and Chinese, whom the paragraph before `run` is about, else the one before it."""
    if reader.language.split("-")[0].lower() not in PATTERNS:
        return None
    for number in range(run.paragraph, max(-1, run.paragraph - 2), -1):
        paragraph = reader.paragraphs[number]
        words = reader.text[paragraph.start : min(paragraph.end, run.outer_start)]
        if topic := topic_before(words, reader.language, reader.cast):
            is_here = number == run.paragraph
            return Attribution(topic.speakers, topic.is_named and is_here, Span(run.outer_start, run.outer_start))
    return None


def is_reported(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether the mood of `words` says that they are still reported: „Zudem hätte der Hafen …“."""
    says = lexicon.says.search(words) or lexicon.according.search(words)
    return lexicon.reporting.search(words) is not None and says is None
