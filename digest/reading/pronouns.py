"""Whom a pronoun stands for that says a quotation: "she said"; or a verb without one: «No», aseguró."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter

from digest.reading.names.genders import gender_of, gender_said, only_one
from digest.reading.names.name_patterns import NAME_AT_START, names_in
from digest.reading.names.offices import is_romance, office_beginning
from digest.reading.names.people import Speaker
from digest.reading.quoted_runs import Paragraph, QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.naming import named_person
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.speakers.speaker import said_before
from digest.reading.subjects_before import begun_by, subject_in, subject_of_last, whom_about
from digest.reading.words import WORD, last_word
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

_INVERTED = re.compile(r"(?<=-)(?:elles?|ils?)(?=[,. ])")
_WHAT_OF = re.compile(r"(?: (?:de|du|des|del|di|do|da) (?:l[ae]s? )?[\w’'-]+| d['’][\w-]+| de l['’][\w-]+)+")
_SEVERAL = re.compile(r"(?<!\w)(?:it|they|ils|elles|ellos|ellas|loro|eles|elas)(?!\w)", re.IGNORECASE)
"""What stands for no single person."""
_BEGINS_CLAUSE = frozenset(
    "where when while because that after before as since although but où quand que donde cuando".split()
)
_ENDED = (".", "!", "?", "…")
_INDEFINITE = re.compile(r"(?:An?|Une?|Una|Um|Uma|Een|Eine?) ")
_IT = re.compile(r"(?<!\w)[Ii]t(?!\w)")
_IN_PLACE = re.compile(r"(?<!\w)(?:in|at|into|near|en|à|dans|em|na|no|nel|nella|uit|naar|te|w|we|do) $")
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
    beside = _beside(reader, run, start)
    if _SEVERAL.search(beside):
        likely = likely._replace(is_supposed=True)
    name = likely.speakers[0].name
    if _IT.search(beside) and reader.cast.is_known_person(name):
        likely = likely._replace(is_certain=False)
    if (
        likely.is_certain
        and name.rsplit(" ", 1)[-1] in reader.text[reader.paragraphs[run.paragraph].start : run.outer_start]
    ):
        return likely
    pronoun = _gender_beside(reader, run, start)
    gender = gender_of(reader.text, _called(name, reader), reader.language) if pronoun else ""
    if not gender or pronoun == gender:
        return likely
    other = subject_of_last(reader, reader.paragraphs[run.paragraph].start, start, _fitting(reader, pronoun))
    return Attribution(other, False, likely.sentence)


def _fitting(reader: Reader, pronoun: str) -> Callable[[str], bool]:
    """Whether a pronoun of that gender, "f" or "m", can stand for a name; with none, whoever the name is of."""

    def fits(name: str) -> bool:
        if not pronoun:
            return True
        return reader.cast.is_person(name) and gender_of(reader.text, _called(name, reader), reader.language) in {
            "",
            pronoun,
        }

    return fits


def _nearest(
    reader: Reader, run: QuotedRun, last: Attribution | None, found: Sequence[Attribution], start: int
) -> Attribution:
    nobody = Span(start, start)
    paragraph = reader.paragraphs[run.paragraph]
    is_again = last is not None and last.is_certain and len(last.speakers) == 1
    if (topic := whom_about(reader, run)) and not (last and is_again and topic.speakers == last.speakers):
        return topic
    until = _pronoun_at(reader, run, start)
    here = list(dict.fromkeys(reader.people_in(paragraph.start, until)))
    if len(here) > 1 and (one := _by_gender(reader, here, run, start)):
        return Attribution((reader.cast.speaker(one),), True, nobody)
    if _IT.search(_beside(reader, run, start)) and (body := _body_begun(reader, paragraph.start, start)):
        return Attribution((body,), False, nobody)
    if last and last.speakers and not _may_be_meant(reader, last, run, start):
        fits = _fitting(reader, _gender_beside(reader, run, start))
        if somebody := subject_of_last(reader, paragraph.start, start, fits):
            return Attribution(somebody, False, nobody)
    elif last and last.speakers:
        named = {speaker.name for speaker in last.speakers}
        behind = _behind_last(reader, found, last, start)
        if any(name not in named for name in reader.people_in(behind, start)) and (
            newest := subject_of_last(reader, behind, start, _fitting(reader, _gender_beside(reader, run, start)))
        ):
            is_sure = _is_only_left(reader, newest[0].name, last, run, start, [*here, *named])
            return Attribution(newest, is_sure, nobody)
        is_certain = last.is_certain and set(here) <= named
        return Attribution(last.speakers, is_certain, nobody, is_supposed=last.is_supposed)
    if here:
        first = reader.subjects_in(paragraph.start, until)[0]
        is_plain = len(here) == 1 and not reader.lexicon.drops_pronouns
        telling = () if is_plain else subject_in(reader, paragraph.start, start, found)
        if len(here) > 1 and not telling:
            fits = _fitting(reader, _gender_beside(reader, run, start))
            telling = subject_of_last(reader, paragraph.start, start, fits)
        if telling and first not in {speaker.name for speaker in telling}:
            return Attribution(telling, False, nobody)
        is_only = len(here) == 1 and not _has_another(reader, paragraph.start, until)
        return Attribution((reader.cast.speaker(first),), is_only and _is_subject(reader, first, run), nobody)
    if begun := begun_by(reader, run, start):
        return Attribution((begun,), False, nobody)
    if telling := subject_in(reader, paragraph.start, start, ()):
        return Attribution(telling, False, nobody)
    if office := _office_begun(reader, paragraph.start, start):
        return Attribution((office,), False, nobody)
    earlier = found[-1] if found else None
    if run.paragraph and (above := _above(reader, run, earlier)):
        there = list(dict.fromkeys(reader.people_in(above.start, above.end)))
        nameless = None if there or _is_dropped(reader, run, start) else _somebody_above(reader, above)
        if nameless:
            return Attribution((nameless,), False, nobody)
        called = None if there else _called_above(reader, above)
        if called and not (earlier and called.name in {speaker.name for speaker in earlier.speakers}):
            return Attribution((called,), False, nobody)
        if earlier and earlier.speakers:
            names = {speaker.name for speaker in earlier.speakers}
            if not there or set(there) <= names:
                if newer := _named_since(reader, run, start, found):
                    return Attribution(newer, False, nobody)
                is_far = _paragraph_of_last(reader, found) < run.paragraph - 1
                is_certain = earlier.is_certain and len(names) == 1 and not (is_far and _is_dropped(reader, run, start))
                return Attribution(earlier.speakers, is_certain, nobody, is_supposed=earlier.is_supposed)
        knows = [name for name in there if reader.cast.is_known_person(name) or _has_spoken(name, found)]
        begins = reader.leading_in(above.start, above.start + _BEGINNING)
        if (
            not begins
            and not _is_dropped(reader, run, start)
            and (office := _office_begun(reader, above.start, above.end))
        ):
            return Attribution((office,), False, nobody)
        if there and not knows and not begins and earlier and earlier.speakers and not _tells(reader, above):
            return Attribution(earlier.speakers, False, nobody, is_supposed=True)
        if there:
            if telling := subject_in(reader, above.start, above.end, found):
                is_only = not set(there) - {speaker.name for speaker in telling} and not _is_dropped(reader, run, start)
                return Attribution(telling, is_only, nobody)
            leading = reader.leading_in(above.start, above.end)
            only = len(there) == 1 and reader.leading_in(above.start, above.start + _BEGINNING) == tuple(there)
            # Where somebody else spoke last, who is named above may be of a caption.
            only = only and not _is_dropped(reader, run, start) and not (earlier and earlier.speakers)
            only = only and above == reader.paragraphs[run.paragraph - 1]
            supposed = bool(earlier) and not _has_spoken(leading[0] if leading else there[0], found)
            likely = leading[0] if leading else there[0]
            return Attribution((reader.cast.speaker(likely),), only, nobody, is_supposed=supposed)
    if earlier is None or not earlier.speakers:
        before = next((each for each in reversed(found[-_FAR:]) if each.speakers), None)
        if before and earlier and len(before.speakers) == 1:
            return Attribution(before.speakers, False, nobody)
        return _led_by(reader, run, nobody)
    return Attribution(earlier.speakers, False, nobody)


def _may_be_meant(reader: Reader, last: Attribution, run: QuotedRun, start: int) -> bool:
    """Whether the pronoun beside `run` may stand for whoever spoke in `last`: no organisation is "she"."""
    name = last.speakers[0].name
    is_body = not reader.cast.is_person(name) and reader.lexicon.body.search(name) is not None
    return not is_body or not _gender_beside(reader, run, start)


def _is_only_left(
    reader: Reader, name: str, last: Attribution, run: QuotedRun, start: int, names: Sequence[str]
) -> bool:
    """Whether `name`, whom the sentence right before `start` begins with and is about alone, is the only one of `names`
    whom the pronoun beside `run` may stand for: whoever spoke in `last` is "she" there, and then "Bob Roy laughed.
    “No,” he said."""
    pronoun = _gender_beside(reader, run, start)
    words = reader.text[reader.paragraphs[run.paragraph].start : start]
    above = sentences(words, reader.language)[-1:] if words.strip() else ()
    first = reader.paragraphs[run.paragraph].start + (above[0].start if above else 0)
    begins = reader.text[first:start].lstrip().startswith(name) and set(reader.people_in(first, start)) == {name}
    if not pronoun or not begins:
        return False
    spoke = {speaker.name for speaker in last.speakers}
    said = gender_said(reader.words_outside_of_runs(*last.sentence))
    genders = {
        other: gender_of(reader.text, _called(other, reader), reader.language) or (said if other in spoke else "")
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


def _above(reader: Reader, run: QuotedRun, earlier: Attribution | None) -> Paragraph:
    """The paragraph above `run`, or where nobody spoke before and it begins with a pronoun, the one above that: "She
    spoke of Bob Roy" is about whom that names."""
    number = run.paragraph - 1
    while number and not (earlier and earlier.speakers) and number > run.paragraph - _FAR:
        first = WORD.match(reader.text[reader.paragraphs[number].start : reader.paragraphs[number].end].lstrip())
        if first is None or not reader.lexicon.pronoun.fullmatch(first[0]):
            break
        number -= 1
    return reader.paragraphs[number]


def _somebody_above(reader: Reader, paragraph: Paragraph) -> Speaker | None:
    """Somebody without a name who says something in the last sentence of `paragraph`, and begins it: "A spokesman for
    the port said it was aware of it."."""
    words = reader.text[paragraph.start : paragraph.end]
    last = sentences(words, reader.language)[-1:] if words.strip() else ()
    sentence = words[last[0].start : last[0].end].lstrip() if last else ""
    if not _INDEFINITE.match(sentence) or not reader.lexicon.says.search(sentence):
        return None
    subject = said_before(sentence, reader.cast, reader.lexicon)
    speaker = subject.speakers[0] if subject and len(subject.speakers) == 1 and not subject.is_named else None
    return speaker if speaker and sentence.startswith(speaker.name) else None


def _called_above(reader: Reader, paragraph: Paragraph) -> Speaker | None:
    """Whom one word names that begins `paragraph` and that the text has inside of sentences too: "Brook was glad"."""
    words = reader.text[paragraph.start : paragraph.end]
    named = None if reader.lexicon.capital_nouns else NAME_AT_START.match(words)
    if named is None or " " in named["name"] or len(named["name"]) <= _SHORT:
        return None
    if not words[named.end() : named.end() + 2].strip().islower() or not words.startswith(" ", named.end()):
        return None
    within = list(re.finditer(rf"(?<=[a-zà-ÿ,] ){re.escape(named['name'])}(?!\w)", reader.text))
    is_place = any(_IN_PLACE.search(reader.text, max(0, each.start() - _SHORT * 2), each.start()) for each in within)
    return named_person(named["name"], reader.cast, reader.lexicon) if within and not is_place else None


def _named_since(reader: Reader, run: QuotedRun, start: int, found: Sequence[Attribution]) -> tuple[Speaker, ...]:
    """Whom a paragraph between the run before and `run` begins with, who is not the speaker of that run and may be the
    pronoun: the last such."""
    names = {speaker.name for speaker in found[-1].speakers}
    fits = _fitting(reader, _gender_beside(reader, run, start))
    for number in range(run.paragraph - 1, _paragraph_of_last(reader, found), -1):
        above = reader.paragraphs[number]
        for name in reader.leading_in(above.start, min(above.end, above.start + _BEGINNING))[:1]:
            if name not in names and fits(name):
                return (reader.cast.speaker(name),)
        if names & set(reader.people_in(above.start, above.end)):
            return ()
    return ()


def _paragraph_of_last(reader: Reader, found: Sequence[Attribution]) -> int:
    """The number of the paragraph of the last run of `found`; of speech without marks, `reader` knows no runs."""
    if reader.runs:
        return reader.runs[len(found) - 1].paragraph
    return bisect_right(reader.paragraphs, found[-1].sentence.start, key=attrgetter("start")) - 1


def _tells(reader: Reader, paragraph: Paragraph) -> bool:
    """Whether the last sentence of `paragraph` has somebody who is named say something."""
    telling = subject_in(reader, paragraph.start, paragraph.end, ())
    return bool(telling) and all(reader.cast.is_person(each.name) for each in telling)


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


def _body_begun(reader: Reader, start: int, end: int) -> Speaker | None:
    """The organisation that begins the last sentence between `start` and `end` that one begins: "The US government
    denied it. In a statement, it said"."""
    words = reader.text[start:end]
    for sentence in reversed(sentences(words, reader.language) if words.strip() else ()):
        clause = words[sentence.start : sentence.end].lstrip()
        article = reader.lexicon.article.match(clause)
        noun = reader.lexicon.body.search(clause, 0, _BEGINNING) if article else None
        before = clause[: noun.start()] if noun else ""
        if noun and not any(each.search(before) for each in (reader.lexicon.says, reader.lexicon.auxiliary)):
            return Speaker(clause[: noun.end()])
    return None


def _by_gender(reader: Reader, names: Sequence[str], run: QuotedRun, start: int) -> str:
    """Who of `names`, named in the paragraph of `run`, alone has the gender of the pronoun beside the run, which is in
    the words from `start` up to it or right behind it."""
    pronoun = _gender_beside(reader, run, start)
    called = {name: _called(name, reader) for name in names}
    return only_one(called, pronoun, reader.text, reader.language) if pronoun else ""


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


def _is_dropped(reader: Reader, run: QuotedRun, start: int) -> bool:
    """Whether no pronoun stands beside `run`, in a language that drops them: its verb may be anybody's."""
    if not reader.lexicon.drops_pronouns:
        return False
    behind = _behind(reader, run)
    return not any(map(reader.lexicon.pronoun.search, (reader.text[start : run.outer_start], behind)))


def _is_subject(reader: Reader, name: str, run: QuotedRun) -> bool:
    """Whether the paragraph of `run` begins with the person called `name`."""
    start = reader.paragraphs[run.paragraph].start
    first = reader.leading_in(start, min(run.outer_start, start + _BEGINNING))
    return bool(first) and first[0] == name
