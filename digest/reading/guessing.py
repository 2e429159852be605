"""Who speaks where neither a quotation's own sentence nor a pronoun says: whoever was named last."""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.east_asian.speech import is_spoken, said_around
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.name_patterns import NAME
from digest.reading.names.offices import office_in_role, office_leading
from digest.reading.names.people import Speaker
from digest.reading.pronouns.above import office_begun
from digest.reading.quoted_runs import Manner, QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.romance import is_noun
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.speakers.sources import source_named
from digest.reading.speakers.speaker import said_before, said_further_on
from digest.reading.subjects.ending import subject_ending
from digest.reading.subjects_before import begun_by, subject_in, whom_about
from digest.reading.words import WORD
from digest.text.deferred_pattern import deferred
from digest.text.sentences.splitting import first_sentence, sentences
from digest.text.spans import Span

_NAME_PARTED = deferred(rf", (?P<name>{NAME}),")  # "Die älteste Lotsin, Ada Brook, fand es"
_CLAUSE_MARK = re.compile("[，。；：]")
_QUOTED = re.compile("“[^“”]*”|「[^「」]*」")
_ENDED = (".", "!", "?", "…")
_DASHES = " -–—―"
_GLANCE = 6
_BEGINNING = 60
_FAR = 4_000
"""Characters before a run, in its paragraph, in which whoever speaks in it is looked for: a paragraph of thousands of
runs would be read thousands of times."""


def guess(
    reader: Reader, run: QuotedRun, before: str, found: Sequence[Attribution], runs: Sequence[QuotedRun]
) -> Attribution:
    """Whoever was named last in the paragraph; else the speaker before."""
    before = before.lstrip(_DASHES) if run.manner is Manner.DASH else before
    paragraph = reader.paragraphs[run.paragraph]
    below = _said_below(reader, run)
    if below and below.is_direct:
        return below
    if about := whom_about(reader, run) or below:
        return about._replace(is_certain=False)
    if telling := told_before(reader, run, before, found, runs):
        return Attribution(telling, False, Span(0, 0), is_told_before=True)
    office = office_leading(before, reader.lexicon) if reader.lexicon.capital_nouns else None
    if office and not reader.cast.is_person(office.name):
        parted = _NAME_PARTED.match(before.lstrip(), len(office.name))
        holder = parted["name"] if parted and reader.cast.is_person(parted["name"]) else ""
        return Attribution((reader.cast.speaker(holder) if holder else office,), False, Span(0, 0))
    if before.endswith("(") and (ahead := subject_ending(before[:-1], reader.cast, reader.lexicon)) and ahead.speakers:
        return Attribution(ahead.speakers, False, Span(0, 0))  # "Ada Brook (“No!”) and Bob Roy"
    if alone := _name_below(reader, run):
        return Attribution((alone,), False, Span(0, 0))
    here = reader.people_in(max(paragraph.start, run.outer_start - _FAR), run.outer_start)
    is_above = bool(found) and bool(found[-1].speakers) and runs[len(found) - 1].paragraph >= run.paragraph - 1
    if not here and not before.strip() and not is_above and (behind := _begun_behind(reader, run)):
        return Attribution((behind,), False, Span(0, 0))
    is_next = bool(found) and runs[len(found) - 1].paragraph == run.paragraph - 1
    if not here and is_next and found[-1].speakers and is_reported(before, reader.lexicon):
        return Attribution(found[-1].speakers, False, Span(0, 0))  # „Auch hätten sie „nicht gewartet“.“
    if (not here or before.rstrip().endswith(":")) and (begun := begun_by(reader, run, run.outer_start - len(before))):
        return Attribution((begun,), False, Span(0, 0))
    if not here and not before.strip() and reader.lexicon.capital_nouns:
        words = reader.text[paragraph.start : run.outer_start]
        last = sentences(words, reader.language)[-1:]
        topic = words[last[0].start :].rpartition(": ")[2] if last else ""
        if topic and (office := office_leading(topic, reader.lexicon)):
            return Attribution((office,), False, Span(0, 0))
    if here:
        own = reader.leading_in(run.outer_start - len(before), run.outer_start) if before.strip() else ()
        if not own and before.rstrip().endswith(":") and (office := office_in_role(before, reader.lexicon)):
            return Attribution((office,), False, Span(0, 0))  # "La maire en appelle à Bob Roy : « Non »"
        return Attribution((reader.cast.speaker(own[0] if own else _likely(reader, here)),), False, Span(0, 0))
    if run.outer_start > paragraph.start and (office := office_begun(reader, paragraph.start, run.outer_start)):
        return Attribution((office,), False, Span(0, 0))  # "El técnico vio otro partido. «Nos faltó suerte»"
    if found and found[-1].speakers and not before.strip():
        above = reader.paragraphs[run.paragraph - 1]
        if run.paragraph and _begins_with_pronoun(reader.text[above.start : above.end], reader.lexicon):
            return Attribution(found[-1].speakers, False, Span(0, 0))  # "He spoke of Bob Roy." “Do you remember?”
        if another := _begun_above(reader, run, found[-1]):
            return Attribution((another,), False, Span(0, 0))
        since = reader.people_in(runs[len(found) - 1].outer_end, paragraph.start)
        if since and not set(since) & {speaker.name for speaker in found[-1].speakers}:
            if telling := subject_in(reader, above.start, above.end, found):
                return Attribution(telling, False, Span(0, 0))
            return Attribution((reader.cast.speaker(_likely(reader, since)),), False, Span(0, 0))
        return Attribution(found[-1].speakers, False, Span(0, 0))
    if run.paragraph:
        above = reader.paragraphs[run.paragraph - 1]
        there = reader.people_in(above.start, above.end)
        if there and not before.strip():
            telling = subject_in(reader, above.start, above.end, found)
            return Attribution(telling or (reader.cast.speaker(_likely(reader, there)),), False, Span(0, 0))
    if any(is_noun(before, each, reader.lexicon) for each in reader.lexicon.says.finditer(before)):
        return Attribution((), False, Span(0, 0))  # "la replica del ministro:", whoever that is
    if found and (before.rstrip().endswith(":") or is_spoken(reader.text[run.outer_end :], reader.language)):
        return Attribution(found[-1].speakers, False, Span(0, 0))
    return Attribution(_named_next(reader, run, before), False, Span(0, 0))


def _begins_with_pronoun(words: str, lexicon: SpeechLexicon) -> bool:
    first = WORD.match(words.lstrip())
    return first is not None and lexicon.pronoun.fullmatch(first[0])


def _name_below(reader: Reader, run: QuotedRun) -> Speaker | None:
    """Whose name alone is the paragraph below a quotation that is one by itself, as papers set a few words apart."""
    paragraph = reader.paragraphs[run.paragraph]
    if (run.outer_start, run.outer_end) != (paragraph.start, paragraph.end) or run.paragraph + 1 == len(
        reader.paragraphs
    ):
        return None
    below = reader.paragraphs[run.paragraph + 1]
    words = reader.text[below.start : below.end].strip(" —–-")
    return reader.cast.speaker(words) if " " in words and reader.cast.is_person(words) else None


def _begun_above(reader: Reader, run: QuotedRun, last: Attribution) -> Speaker | None:
    """Who begins the paragraph above a quotation that is one by itself, where nobody speaks there and `last` is of
    somebody else, whom it does not name."""
    above = reader.paragraphs[run.paragraph - 1] if run.paragraph else None
    if above is None or any(each.paragraph == run.paragraph - 1 for each in reader.runs):
        return None
    begins = reader.leading_in(above.start, min(above.end, above.start + _BEGINNING))[:1]
    names = {speaker.name for speaker in last.speakers}
    here = set(reader.people_in(above.start, above.end))
    return reader.cast.speaker(begins[0]) if begins and not names & here else None


def _begun_behind(reader: Reader, run: QuotedRun) -> Speaker | None:
    """Who begins the sentence behind a quotation that is one by itself and begins its paragraph, where that sentence
    tells of nobody else: “It is a disgrace!” Ada Brook is furious."""
    paragraph = reader.paragraphs[run.paragraph]
    if run.outer_start != paragraph.start or not reader.text[run.start : run.end].rstrip().endswith(_ENDED):
        return None
    words = reader.text[run.outer_end : paragraph.end]
    first = first_sentence(words, reader.language)
    if first is None or reader.lexicon.says.search(words, first.start, first.end):
        return None
    start, end = run.outer_end + first.start, run.outer_end + first.end
    names = reader.leading_in(start, min(end, start + _BEGINNING))
    return reader.cast.speaker(names[0]) if names and len(set(reader.people_in(start, end))) == 1 else None


def _named_next(reader: Reader, run: QuotedRun, before: str) -> tuple[Speaker, ...]:
    """Who says more in the sentence that begins the next paragraph, below a quotation that is a paragraph by itself and
    leads the text: “It is here at last.” Below: Ada Brook said that …"""
    paragraph = reader.paragraphs[run.paragraph]
    is_alone = not before.strip() and not any(map(str.isalnum, reader.text[run.outer_end : paragraph.end]))
    if not is_alone or run.paragraph + 1 == len(reader.paragraphs):
        return ()
    below = reader.paragraphs[run.paragraph + 1]
    first = sentences(reader.text[below.start : below.end], reader.language)[:1]
    sentence = reader.text[below.start : below.start + first[0].end] if first else ""
    subject = said_before(sentence, reader.cast, reader.lexicon) if reader.lexicon.says.search(sentence) else None
    begins = subject is not None and subject.is_named and sentence.startswith(subject.speakers[0].name)
    return subject.speakers if subject and begins else ()


def _likely(reader: Reader, names: Sequence[str]) -> str:
    """Who of `names`, in the order of the text, speaks most likely: the last of those who are persons for sure."""
    return next((name for name in reversed(names) if reader.cast.is_known_person(name)), names[-1])


def _said_below(reader: Reader, run: QuotedRun) -> Attribution | None:
    """In Chinese, who speaks in the paragraph below a quotation that is one by itself: directly, where it says no more
    than that: “…。” 李海在会上表示。"""
    is_alone = Span(run.outer_start, run.outer_end) == reader.paragraphs[run.paragraph][:2]
    if not reader.language.startswith("zh") or not is_alone or run.paragraph + 1 == len(reader.paragraphs):
        return None
    below = reader.paragraphs[run.paragraph + 1]
    words = _QUOTED.sub("", reader.text[below.start : below.end]).strip()
    found = said_around("", words, reader.language, reader.cast)
    if found is None or not found.speakers:
        return None
    ends = reader.lexicon.says.search(words, max(0, len(words) - _GLANCE))
    is_all = ends is not None and not words[ends.end() :].strip("。 ") and not _CLAUSE_MARK.search(words[:-1])
    return Attribution(found.speakers, False, Span(0, 0), is_direct=is_all)


def told_before(
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
    if subject is None or not subject.is_named:
        subject = said_further_on(sentence, reader.cast, reader.lexicon) or subject
    if subject is None or not subject.speakers:
        return ()
    begins = sentence.startswith(subject.speakers[0].name)  # "The port's owner said that …"
    return subject.speakers if subject.is_named or begins else ()


def is_reported(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether the mood of `words` says that they are still reported: „Zudem hätte der Hafen …“."""
    says = lexicon.says.search(words) or lexicon.according.search(words)
    return lexicon.reporting.search(words) is not None and says is None
