"""Who speaks in each quoted run of an article, and whether that is certain.

Certain is what the run's own sentence says ("said Ada Brook"), what the same speech or the same speaker's next words in
the paragraph inherit from it, and a pronoun that can stand for one person only. Everything else is a guess: the person
named last, the speaker of the paragraph before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from digest.reading.east_asian_speech import PATTERNS, said_around, subject_in, topic_before
from digest.reading.leading import goes_on, leads_on, leads_up, said_thus
from digest.reading.lexicon import SpeechLexicon
from digest.reading.offices import office_leading
from digest.reading.people import Cast, Speaker, names_in, without_article, without_nouns, without_role
from digest.reading.quoted_runs import Manner, Paragraph, QuotedRun
from digest.reading.shared_speakers import SENTENCE_ENDED, Attribution, over_paragraphs, over_sentences
from digest.reading.sources import in_whose_eyes, source_named
from digest.reading.speaker import said_after, said_before, said_further_on, told_of_in_clause
from digest.reading.subject import ClauseSubject, describes, subject_ending
from digest.reading.titles import in_a_paper, is_title, without_titles
from digest.text.sentences import sentences
from digest.text.spans import Span

_SENTENCE_MARKS = ("。", "！", "？")
_CLAUSE_ENDED = (".", "。")
_CLOSING = ("”", "»", '"', "“", "’")
_CLOSED_AFTER = re.compile(r"\s*[.。](?:\s|$)")
_LATTER = re.compile(
    r"(?:ce dernier|cette dernière|celui-ci|celle-ci|est[ea] últim[oa]|dieser|diese|letzterer?)", re.IGNORECASE
)
_COMMA = re.compile(r"[,!?…] +| [—–] ?")
_TO_WHOM = re.compile(r"^(?:lui|leur|nous|me|te|les?|gli|me|nos|lhe) ")
_GLANCE = 12
_BEGINNING = 60


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    paragraphs: Sequence[Paragraph]
    language: str
    cast: Cast
    lexicon: SpeechLexicon

    def people_in(self, start: int, end: int) -> tuple[str, ...]:
        """Everyone whom the text names between `start` and `end`, in order."""
        return tuple(name for name, _ in self._people_in(self._words(start, end)))

    def subjects_in(self, start: int, end: int) -> tuple[str, ...]:
        """Those of `people_in` who are no part of what somebody else is: not Bob Roy in "Bob Roy's deputy"; everyone
        where there are none."""
        words = self._words(start, end)
        found = list(self._people_in(words))
        leading = [name for name, match in found if not self._is_part(words, match)]
        return tuple(leading or (name for name, _ in found))

    def _words(self, start: int, end: int) -> str:
        return without_titles(self.text[start:end], self.lexicon)

    def _people_in(self, words: str) -> Iterator[tuple[str, re.Match[str]]]:
        for match in names_in(words):
            _, name = without_role(0, match[0], self.lexicon)
            if self.lexicon.capital_nouns and not self.cast.is_person(name):
                name = without_nouns(name, self.cast.nouns)
            if self.lexicon.capital_nouns and not self.cast.is_person(name):
                name = " ".join(name.split()[-2:])  # "Seine Schwester Lea Roth"
            if self.cast.is_person(name):
                yield self.cast.whole[name], match

    def _is_part(self, words: str, match: re.Match[str]) -> bool:
        """Whether a name is part of what somebody else is."""
        before, behind = words[: match.start()], words[match.end() : match.end() + 2]
        is_led = match[0][0].islower() and bool(before.strip())
        return is_led or behind in {"'s", "’s"} or describes(before, self.lexicon)

    def before(self, run: QuotedRun, earlier: QuotedRun | None) -> tuple[str, int]:
        """What of the run's sentence stands before it, back to the run before, and where that begins."""
        start = earlier.outer_end if earlier else self.paragraphs[run.paragraph].start
        words = without_titles(self.text[start : run.outer_start], self.lexicon)
        if not words:
            return "", start
        found = sentences(self.text[start : run.start + _GLANCE], self.language)
        begin = next((each.start for each in reversed(found) if each.start <= len(words)), 0)
        if words.rstrip().endswith(_SENTENCE_MARKS):
            return "", run.outer_start
        return words[begin:], start + begin

    def after(self, run: QuotedRun, later: QuotedRun | None) -> tuple[str, int]:
        """What of the run's sentence stands after it, up to the next run, and where that ends."""
        end = later.outer_start if later else self.paragraphs[run.paragraph].end
        words = without_titles(self.text[run.outer_end : end], self.lexicon)
        found = sentences(words, self.language)
        return (words[: found[0].end], run.outer_end + found[0].end) if found else ("", run.outer_end)

    def next_sentence(self, run: QuotedRun, after: str) -> str:
        """The sentence behind that of `run`, which ends with `after`, in the same paragraph."""
        rest = self.text[run.outer_end + len(after) : self.paragraphs[run.paragraph].end].lstrip()
        found = self.lexicon.thus.match(rest)
        return rest[: sentences(rest, self.language)[0].end] if found else ""


def attribute(
    text: str,
    paragraphs: Sequence[Paragraph],
    runs: Sequence[QuotedRun],
    language: str,
    cast: Cast,
    lexicon: SpeechLexicon,
) -> tuple[Attribution, ...]:
    """For each of `runs`, quoted in `text`, who speaks in it."""
    reader = _Reader(text, paragraphs, language, cast, lexicon)
    found: list[Attribution] = []
    titles = {run for run in runs if is_title(text, run, lexicon)}
    for index, run in enumerate(runs):
        number = next((each for each in range(index - 1, -1, -1) if runs[each] not in titles), -1)
        beside = runs[number] if number >= 0 else None
        earlier = beside if beside and beside.paragraph == run.paragraph else None
        following = next((each for each in runs[index + 1 :] if each not in titles), None)
        later = following if following and following.paragraph == run.paragraph else None
        since = number + 1 if earlier else len(found)
        found.append(_attributed(reader, run, earlier, later, found[:since], runs))
    return over_paragraphs(runs, over_sentences(runs, found, text, lexicon))


def attribute_reported(
    text: str,
    paragraphs: Sequence[Paragraph],
    passage: Span,
    language: str,
    cast: Cast,
    lexicon: SpeechLexicon,
    found: Sequence[Attribution] = (),
) -> Attribution:
    """Who says `passage`, speech that `text` reports without marks: the subject of the clause of saying beside it.

    `found` has those of the quoted runs before it.
    """
    reader = _Reader(text, paragraphs, language, cast, lexicon)
    number = next((index for index, each in enumerate(paragraphs) if passage.start < each.end), len(paragraphs) - 1)
    run = QuotedRun(passage.start, passage.end, passage.start, passage.end, number, 0)
    before, start = reader.before(run, None)
    after, end = reader.after(run, None)
    sentence = Span(min(start, passage.start), max(end, passage.end))
    subject = _reporting(reader, before, text[passage.start : passage.end], after)
    if subject and subject.speakers:
        subject = _in_office(reader, subject, run)
        return Attribution(subject.speakers, subject.is_named, sentence, is_direct=True)
    if subject and subject.is_pronoun:
        return _pronoun(reader, run, None, found, start)._replace(sentence=sentence)
    return Attribution((), False, sentence)


def _reporting(reader: _Reader, before: str, passage: str, after: str) -> ClauseSubject | None:
    """The subject of the clause of saying before reported speech, behind it or within it."""
    if reader.language.split("-")[0].lower() in PATTERNS:
        return said_around(before, after, reader.language, reader.cast)
    if before.strip() and (found := said_before(before, reader.cast, reader.lexicon)):
        return found
    if found := said_after(after, reader.cast, reader.lexicon):
        return found
    says = reader.lexicon.says.search(passage)
    return said_before(passage[: says.end()], reader.cast, reader.lexicon) if says else None


def _attributed(
    reader: _Reader,
    run: QuotedRun,
    earlier: QuotedRun | None,
    later: QuotedRun | None,
    found: Sequence[Attribution],
    runs: Sequence[QuotedRun],
) -> Attribution:
    before, start = reader.before(run, earlier)
    after, end = reader.after(run, later)
    sentence = Span(min(start, run.outer_start), max(end, run.outer_end))
    subject = _subject(reader, run, before, after)
    last = found[-1] if found else None
    if subject and subject.speakers:
        subject = _in_office(reader, subject, run)
        return Attribution(subject.speakers, subject.is_named, sentence, is_direct=True)
    if subject and subject.is_pronoun:
        return _pronoun(reader, run, last if earlier else None, found, start)._replace(sentence=sentence)
    if earlier and last and last.speakers:
        between = reader.people_in(earlier.outer_end, run.outer_start)
        named = {speaker.name for speaker in last.speakers}
        follows = not reader.text[last.sentence.end : run.outer_start].strip()
        same = (follows or set(between) <= named) and len(last.speakers) == 1
        is_more = not before.strip() or goes_on(before, reader.language, reader.lexicon)
        if same or is_more:
            is_alone = set(reader.people_in(run.outer_end, end)) <= named
            return Attribution(last.speakers, last.is_certain and same and is_more and is_alone, sentence)
        is_next = not reader.text[last.sentence.end : start].strip()
        if is_next and last.is_certain and _is_reported(before, reader.lexicon):
            return Attribution(last.speakers, False, sentence)
        says_more = reader.lexicon.says.search(before)
        in_one = not SENTENCE_ENDED.search(reader.text[earlier.outer_end : run.outer_start])
        if last.is_direct and (last.sentence.start == start or in_one) and not says_more:
            return Attribution(last.speakers, False, sentence)
    return _guess(reader, run, before, found, runs)._replace(sentence=sentence)


def _is_reported(words: str, lexicon: SpeechLexicon) -> bool:
    """Whether the mood of `words` says that they are still reported: „Zudem hätte der Hafen …“."""
    says = lexicon.says.search(words) or lexicon.according.search(words)
    return lexicon.reporting.search(words) is not None and says is None


def _subject(reader: _Reader, run: QuotedRun, before: str, after: str) -> ClauseSubject | None:
    """The subject of the clause of saying that the run stands in."""
    if reader.language.split("-")[0].lower() in PATTERNS:
        paragraph = reader.paragraphs[run.paragraph]
        return subject_in(reader.text, paragraph, run, before, after, reader.language, reader.cast)
    if paper := in_a_paper(reader.text, run, before, reader.lexicon):
        return ClauseSubject((paper,), is_named=True)
    if run.manner is Manner.BLOCK:
        return _introducing(reader, run)
    if run.manner is Manner.DASH and (found := _within_run(reader, run)):
        return found
    inside = reader.text[run.start : run.end].rstrip()
    ended = inside.endswith(_CLAUSE_ENDED) or bool(_CLOSED_AFTER.match(after))
    if told := told_of_in_clause(before, after, reader.cast, reader.lexicon):
        return told
    if leads_on(inside, after, reader.lexicon) and (found := said_after(after, reader.cast, reader.lexicon)):
        if not before.strip() or not (found.is_pronoun or leads_up(before, after, reader.lexicon)):
            return found
        # "“No,” said Ada Brook, “never,” said Bob Roy": the first clause is of the words before it.
        begins = reader.lexicon.says.match(before.lstrip(" ,")) is not None
        if found.is_named and begins and reader.text[: run.outer_start - len(before)].endswith(_CLOSING):
            return found
        # "Ada Brook said: “No,” she said": the name says more. "Ada Brook said, “No,” and Bob Roy said, “Yes.”"
        leading = said_before(before, reader.cast, reader.lexicon)
        says_more = leading and (leading.is_named or (leading.speakers and not found.is_pronoun))
        return leading if says_more else found
    if before.strip() and (found := said_before(before, reader.cast, reader.lexicon)):
        is_sure = ended or found.is_named or found.is_pronoun
        further = None if is_sure else said_further_on(after, reader.cast, reader.lexicon)
        if further and further.is_named:
            return further
        eyes = None if found.is_named else in_whose_eyes(before, reader.cast, reader.lexicon)
        return eyes if eyes and said_after(after, reader.cast, reader.lexicon) is None else found
    if not ended and (found := said_after(after, reader.cast, reader.lexicon)):
        return found
    further = None if ended else said_further_on(after, reader.cast, reader.lexicon)
    if further and further.is_named:
        return further
    if found := in_whose_eyes(before, reader.cast, reader.lexicon):
        return found
    behind = after if any(map(str.isalnum, after)) else reader.next_sentence(run, after)
    if ended and (found := said_thus(behind, reader.cast, reader.lexicon)):
        return found
    begins = run.outer_start == reader.paragraphs[run.paragraph].start
    if begins and run.paragraph and (found := _introducing(reader, run)):
        return found
    # French and Spanish put the clause inside the marks, too: « Le plan, dit Ada Brook, ne marchera pas. »
    is_within = reader.lexicon.verb_first and not reader.lexicon.capital_nouns
    return (_within_run(reader, run) if is_within else None) or further


def _in_office(reader: _Reader, subject: ClauseSubject, run: QuotedRun) -> ClauseSubject:
    """Who alone has the office that `subject` is: "the governor"; whoever was named last, where it says so."""
    words = subject.speakers[0].name
    if _LATTER.fullmatch(words):
        here = reader.people_in(reader.paragraphs[run.paragraph].start, run.outer_start)
        return ClauseSubject((reader.cast.speaker(here[-1]),)) if here else subject
    if len(subject.speakers) > 1 or reader.lexicon.article.match(words) is None:
        return subject
    holder = reader.cast.offices.get(without_article(words, reader.lexicon).casefold())
    return ClauseSubject((reader.cast.speaker(holder),), is_named=True) if holder else subject


def _within_run(reader: _Reader, run: QuotedRun) -> ClauseSubject | None:
    """The subject of a clause of saying inside a run: "— La ville se trompe, répond-elle."."""
    inside = reader.text[run.start : run.end]
    for comma in _COMMA.finditer(inside):
        clause = _TO_WHOM.sub("", inside[comma.end() :])
        verb = reader.lexicon.helper.sub("", clause[:_GLANCE]).lstrip() + clause[_GLANCE:]
        if reader.lexicon.says.match(verb):
            return said_after(clause, reader.cast, reader.lexicon)
    return None


def _introducing(reader: _Reader, run: QuotedRun) -> ClauseSubject | None:
    """Who is named by the sentence that leads up to a quotation in a paragraph of its own."""
    above = (place for place in reversed(reader.paragraphs[: run.paragraph]) if not place.is_quoted)
    leading = next((place for place in above if reader.text[place.start : place.end].strip()), None)
    if leading is None:
        return None
    words = reader.text[leading.start : leading.end].rstrip()
    found = sentences(words, reader.language)
    if not words.endswith(":") and run.manner is not Manner.BLOCK:
        return None
    subject = said_before(words[found[-1].start :], reader.cast, reader.lexicon)
    return subject._replace(is_named=subject.is_named and words.endswith(":")) if subject else None


def _pronoun(
    reader: _Reader, run: QuotedRun, last: Attribution | None, found: Sequence[Attribution], start: int
) -> Attribution:
    """Whom a pronoun stands for: the one person of the paragraph so far, else the speaker before."""
    nobody = Span(start, start)
    paragraph = reader.paragraphs[run.paragraph]
    if topic := _topic(reader, run):
        return topic
    here = list(dict.fromkeys(reader.people_in(paragraph.start, run.outer_start)))
    if last and last.speakers:
        named = {speaker.name for speaker in last.speakers}
        since = [name for name in reader.people_in(last.sentence.end, start) if name not in named]
        if since and set(since) == set(reader.people_in(last.sentence.end, start)):
            return Attribution((reader.cast.speaker(since[0]),), False, nobody)
        return Attribution(last.speakers, last.is_certain and set(here) <= named, nobody)
    if here:
        first = reader.subjects_in(paragraph.start, run.outer_start)[0]
        return Attribution((reader.cast.speaker(first),), len(here) == 1 and _is_subject(reader, first, run), nobody)
    earlier = found[-1] if found else None
    if run.paragraph and (above := reader.paragraphs[run.paragraph - 1]):
        there = list(dict.fromkeys(reader.people_in(above.start, above.end)))
        if earlier and earlier.speakers:
            names = {speaker.name for speaker in earlier.speakers}
            if not there or set(there) <= names:
                return Attribution(earlier.speakers, earlier.is_certain and len(names) == 1, nobody)
        if there:
            only = len(there) == 1 and reader.people_in(above.start, above.start + _BEGINNING) == tuple(there)
            return Attribution((reader.cast.speaker(there[0]),), only, nobody)
    return Attribution(earlier.speakers if earlier else (), False, nobody)


def _topic(reader: _Reader, run: QuotedRun) -> Attribution | None:
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


def _is_subject(reader: _Reader, name: str, run: QuotedRun) -> bool:
    """Whether the paragraph of `run` begins with the person called `name`."""
    start = reader.paragraphs[run.paragraph].start
    first = reader.people_in(start, min(run.outer_start, start + _BEGINNING))
    return bool(first) and first[0] == name


def _guess(
    reader: _Reader, run: QuotedRun, before: str, found: Sequence[Attribution], runs: Sequence[QuotedRun]
) -> Attribution:
    """Whoever was named last in the paragraph; else the speaker before."""
    paragraph = reader.paragraphs[run.paragraph]
    if about := _topic(reader, run):
        return about._replace(is_certain=False)
    if telling := _told_before(reader, run, before, found, runs):
        return Attribution(telling, False, Span(0, 0), is_told_before=True)
    office = office_leading(before, reader.lexicon) if reader.lexicon.capital_nouns else None
    if office and not reader.cast.is_person(office.name):
        return Attribution((office,), False, Span(0, 0))
    if before.endswith("(") and (ahead := subject_ending(before[:-1], reader.cast, reader.lexicon)) and ahead.speakers:
        return Attribution(ahead.speakers, False, Span(0, 0))  # "Ada Brook (“No!”) and Bob Roy"
    here = reader.people_in(paragraph.start, run.outer_start)
    if not here and not before.strip() and reader.lexicon.capital_nouns:
        words = reader.text[paragraph.start : run.outer_start]
        last = sentences(words, reader.language)[-1:]
        topic = words[last[0].start :].rpartition(": ")[2] if last else ""
        if topic and (office := office_leading(topic, reader.lexicon)):
            return Attribution((office,), False, Span(0, 0))
    if here:
        likely = next((name for name in reversed(here) if reader.cast.is_known_person(name)), here[-1])
        return Attribution((reader.cast.speaker(likely),), False, Span(0, 0))
    if found and found[-1].speakers and not before.strip():
        since = reader.people_in(runs[len(found) - 1].outer_end, paragraph.start)
        if since and not set(since) & {speaker.name for speaker in found[-1].speakers}:
            return Attribution((reader.cast.speaker(since[-1]),), False, Span(0, 0))
        return Attribution(found[-1].speakers, False, Span(0, 0))
    if run.paragraph:
        above = reader.paragraphs[run.paragraph - 1]
        there = reader.people_in(above.start, above.end)
        if there and not before.strip():
            return Attribution((reader.cast.speaker(there[-1]),), False, Span(0, 0))
    return Attribution((), False, Span(0, 0))


def _told_before(
    reader: _Reader, run: QuotedRun, before: str, found: Sequence[Attribution], runs: Sequence[QuotedRun]
) -> tuple[Speaker, ...]:
    """Who speaks in the sentence before that of `run`, in the same paragraph: of a run in it, or of what it reports."""
    start = reader.paragraphs[run.paragraph].start
    words = reader.text[start : run.outer_start - len(before)]
    if not words.strip():
        return ()
    above = [*sentences(words, reader.language)]
    last = above.pop()
    # Sentences between may be what somebody is said to have said as well: „Sie seien froh. Die Studie zeige, dass …“
    while above and _is_reported(before, reader.lexicon) and _is_reported(words[last.start : last.end], reader.lexicon):
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
