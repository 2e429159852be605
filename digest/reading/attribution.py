"""Who speaks in each quoted run of an article, and whether that is certain.

Certain is what the run's own sentence says ("said Ada Brook"), what the same speech or the same speaker's next words in
the paragraph inherit from it, and a pronoun that can stand for one person only. Everything else is a guess: the person
named last, the speaker of the paragraph before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from digest.reading.clause_within import within_run
from digest.reading.east_asian.speech import PATTERNS, said_around, subject_in
from digest.reading.guessing import guess, is_reported, told_before
from digest.reading.lexicon import SpeechLexicon
from digest.reading.names.namesakes import called_otherwise, is_of_kin
from digest.reading.names.offices import office_leading
from digest.reading.names.people import Cast, Speaker
from digest.reading.names.titles import in_a_paper, is_title, without_stops
from digest.reading.officers import in_office, introducing, is_again
from digest.reading.pronouns.whom import whom_pronoun
from digest.reading.quoted_runs import Manner, Paragraph, QuotedRun
from digest.reading.reader import Reader
from digest.reading.speakers.leading import (
    calling,
    goes_on,
    is_by_nobody,
    is_told_behind,
    leads_on,
    leads_up,
    may_speak,
    said_thus,
)
from digest.reading.speakers.romance import called_by
from digest.reading.speakers.shared_speakers import (
    SENTENCE_ENDED,
    Attribution,
    of_name,
    over_paragraphs,
    over_sentences,
)
from digest.reading.speakers.sources import in_whose_eyes, is_writing, named_below, source_ending, source_named
from digest.reading.speakers.speaker import said_after, said_before, said_further_on
from digest.reading.subjects.ending import begins_aside
from digest.reading.subjects.naming import ClauseSubject
from digest.reading.subjects.relative_clauses import told_of_in_clause
from digest.reading.subjects_before import whom_since
from digest.reading.words import WORD, capital, last_word
from digest.text.spans import Span

_CLAUSE_ENDED = (".", "。")
_CLOSING = ("”", "»", '"', "“", "’")
_CLOSED_AFTER = re.compile(r"\s*[.。](?:\s|$)")
_RUN_ON = re.compile(r"[a-zà-ÿ]\.[A-ZÀ-Þ][a-zà-ÿ]")
"""Two sentences without a space between them."""
_SOMEBODY = re.compile(r"Eine? ")
_ENDED = (".", "!", "?", "…")
_IN_THE_END = re.compile(r"(?<!\w)(?:avant d(?:e |['’])|antes de |prima di |before )[\w-]+(?: [\w-]+)? ?$")
_SHORTEST = 2
_CLAUSE = 8  # words
_GLANCE = 12
_BEGINNING = 60


def attribute(
    text: str,
    paragraphs: Sequence[Paragraph],
    runs: Sequence[QuotedRun],
    language: str,
    cast: Cast,
    lexicon: SpeechLexicon,
) -> tuple[Attribution, ...]:
    """For each of `runs`, quoted in `text`, who speaks in it."""
    reader = Reader(text, paragraphs, language, cast, lexicon, runs)
    found: list[Attribution] = []
    titles = {run for run in runs if is_title(text, run, lexicon)}
    for index, run in enumerate(runs):
        number = next((each for each in range(index - 1, -1, -1) if runs[each] not in titles), -1)
        beside = runs[number] if number >= 0 else None
        earlier = beside if beside and beside.paragraph == run.paragraph else None
        following = next((each for each in runs[index + 1 :] if each not in titles), None)
        later = following if following and following.paragraph == run.paragraph else None
        since = number + 1 if earlier else len(found)
        if run in titles and not lexicon.capital_nouns:
            found.append(of_name(run, found))
        else:
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
    reader = Reader(text, paragraphs, language, cast, lexicon)
    number = next((index for index, each in enumerate(paragraphs) if passage.start < each.end), len(paragraphs) - 1)
    run = QuotedRun(passage.start, passage.end, passage.start, passage.end, number, 0)
    before, start = reader.before(run, None)
    after, end = reader.after(run, None)
    sentence = Span(min(start, passage.start), max(end, passage.end))
    subject = _reporting(reader, before, text[passage.start : passage.end], after)
    if subject and subject.speakers:
        subject = _of_namesake(reader, in_office(reader, subject, run), sentence)
        return Attribution(subject.speakers, subject.is_named, sentence, is_direct=True)
    if subject and subject.is_pronoun:
        return whom_pronoun(reader, run, None, found, start)._replace(sentence=sentence)
    return Attribution((), False, sentence)


def _reporting(reader: Reader, before: str, passage: str, after: str) -> ClauseSubject | None:
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
    reader: Reader,
    run: QuotedRun,
    earlier: QuotedRun | None,
    later: QuotedRun | None,
    found: Sequence[Attribution],
    runs: Sequence[QuotedRun],
) -> Attribution:
    before, start = reader.before(run, earlier)
    after, end = reader.after(run, later)
    sentence = Span(min(start, run.outer_start), max(end, run.outer_end))
    last = found[-1] if found else None
    if earlier and last and last.is_direct and _says_more(before, earlier, run, reader):
        return Attribution(last.speakers, last.is_certain, sentence)
    subject = _subject(reader, run, before, after)
    if (
        subject
        and _may_be_reported(subject, before, reader)
        and (teller := told_before(reader, run, before, found, runs))
    ):
        return Attribution(teller, False, sentence)
    if subject and subject.speakers:
        holder = _of_namesake(reader, in_office(reader, subject, run), sentence)
        if holder.speakers == subject.speakers and last and is_again(reader, subject, last, run):
            return Attribution(last.speakers, False, sentence)  # "“Sí”, dijo Ada Brook. “No”, añadió la jugadora"
        is_direct = holder.is_named or holder.speakers == subject.speakers
        is_certain = holder.is_named and may_speak(holder, reader.lexicon)
        return Attribution(holder.speakers, is_certain, sentence, is_direct=is_direct)
    if subject and subject.is_pronoun:
        likely = _held(reader, whom_pronoun(reader, run, last if earlier else None, found, start), run)
        is_same = likely.speakers == (last.speakers if last else ()) and bool(before.strip())
        is_told = likely.is_told_before or (is_same and goes_on(before, reader.language, reader.lexicon))
        return likely._replace(sentence=sentence, is_told_before=is_told)
    if subject is None and _led_by_pronoun(before, reader):
        likely = whom_pronoun(reader, run, last if earlier else None, found, start)
        return likely._replace(sentence=sentence, is_certain=False)
    if subject is None and is_by_nobody(before, after, reader.lexicon):
        return Attribution((), False, sentence)
    if earlier and last and (newer := whom_since(reader, run, earlier, last)):
        return newer._replace(sentence=sentence)
    if earlier and last and last.speakers:
        between = reader.people_in(earlier.outer_end, run.outer_start)
        named = {speaker.name for speaker in last.speakers}
        follows = not reader.text[last.sentence.end : run.outer_start].strip()
        same = (
            (follows or set(between) <= named) and len(last.speakers) == 1 and not _begins_with_another(before, reader)
        )
        is_more = not any(map(str.isalnum, before)) or goes_on(before, reader.language, reader.lexicon)
        is_joined = _is_joined(before, after, earlier, run, reader)
        if same or is_more:
            is_more = is_more or is_joined
            is_alone = (
                is_joined or set(reader.people_in(run.outer_end, end)) <= named or _is_of_its_own(reader, run, after)
            )
            is_certain = last.is_certain and same and is_more and is_alone and not is_told_behind(after, reader.lexicon)
            return Attribution(last.speakers, is_certain, sentence, is_supposed=last.is_supposed)
        is_next = not reader.text[last.sentence.end : start].strip()
        if is_next and last.is_certain and is_reported(before, reader.lexicon):
            return Attribution(last.speakers, False, sentence)
        says_more = reader.lexicon.says.search(before)
        in_one = not SENTENCE_ENDED.search(reader.text[earlier.outer_end : run.outer_start])
        if last.is_direct and (last.sentence.start == start or in_one) and not says_more:
            return Attribution(last.speakers, False, sentence)
    return _held(reader, guess(reader, run, before, found, runs), run)._replace(sentence=sentence)


def _is_joined(before: str, after: str, earlier: QuotedRun, run: QuotedRun, reader: Reader) -> bool:
    """Whether `run` only goes on with the sentence of the run before it: no other verb of saying, and nobody else,
    stands between them or behind."""
    if SENTENCE_ENDED.search(reader.text[earlier.outer_end : run.outer_start]):
        return False
    lexicon = reader.lexicon
    if reader.text[earlier.start : earlier.end].rstrip().endswith(_ENDED) or lexicon.says.search(after):
        return False
    if _IN_THE_END.search(before):
        return True  # ", a-t-elle dit, avant de saluer "
    others = (lexicon.says, lexicon.according, lexicon.contrasting, lexicon.body, lexicon.role, lexicon.profession)
    return not any(each.search(before) for each in others)


def _led_by_pronoun(before: str, reader: Reader) -> bool:
    """Whether a sentence that leads up to a run by a colon is about whom a pronoun stands for: "In 2012, he was blunt:
    "."""
    if not before.rstrip().endswith(":"):
        return False
    lead, comma, rest = before.lstrip().partition(", ")
    clause = rest if comma and begins_aside(lead, reader.lexicon) else before.lstrip()
    first = WORD.match(clause)
    return first is not None and reader.lexicon.pronoun.fullmatch(first[0])


def _says_more(before: str, earlier: QuotedRun, run: QuotedRun, reader: Reader) -> bool:
    """Whether `before`, between two runs of a sentence, joins a verb of saying to the one before: "the news of Bob Roy
    and said that "."""
    is_ended = reader.text[earlier.start : earlier.end].rstrip().endswith(_ENDED)
    if is_ended or SENTENCE_ENDED.search(reader.text[earlier.outer_end : run.outer_start]):
        return False
    if reader.language.split("-")[0].lower() in PATTERNS:
        return False
    says = next(reversed(list(reader.lexicon.says.finditer(before))), None)
    joins = last_word(before[: says.start()].rstrip()) if says else None
    return joins is not None and reader.lexicon.conjunction.fullmatch(joins[0])


def _is_of_its_own(reader: Reader, run: QuotedRun, after: str) -> bool:
    """Whether `after`, behind a run that ends a sentence, is a sentence of more than a clause of saying."""
    is_ended = reader.text[run.start : run.end].rstrip().endswith(_ENDED)
    return is_ended and len(after.split()) > _CLAUSE and after.lstrip()[:1].isupper()


def _subject(reader: Reader, run: QuotedRun, before: str, after: str) -> ClauseSubject | None:
    """The subject of the clause of saying that the run stands in."""
    if reader.language.split("-")[0].lower() in PATTERNS:
        paragraph = reader.paragraphs[run.paragraph]
        return subject_in(reader.text, paragraph, run, before, after, reader.language, reader.cast)
    if paper := in_a_paper(reader.text, run, before, reader.lexicon):
        return ClauseSubject((paper,), is_named=True)
    before, after = without_stops(before, reader.lexicon), without_stops(after, reader.lexicon)
    if run.manner is Manner.BLOCK:
        return introducing(reader, run)
    if run.manner is Manner.DASH and (found := within_run(reader, run)):
        return found
    inside = reader.text[run.start : run.end].rstrip()
    ended = inside.endswith(_CLAUSE_ENDED) or bool(_CLOSED_AFTER.match(after))
    if told := told_of_in_clause(before, after, reader.cast, reader.lexicon):
        return told
    if agent := called_by(before, after, reader.cast, reader.lexicon):
        return agent
    if agent := calling(before, after, reader.cast, reader.lexicon):
        return agent
    if leads_on(inside, after, reader.lexicon) and (found := said_after(after, reader.cast, reader.lexicon)):
        is_relayed = bool(before.strip()) and _is_relayed(found, reader.lexicon)
        if is_relayed and (leading := said_before(before, reader.cast, reader.lexicon)) and leading.speakers:
            return leading  # "The mayor said that it was “over”, the agency reported"
        if is_relayed:
            return found._replace(is_named=False)
        if not before.strip() or not (found.is_pronoun or leads_up(before, after, reader.lexicon)):
            return found
        # "“No,” said Ada Brook, “never,” said Bob Roy": the first clause is of the words before it.
        begins = reader.lexicon.says.match(before.lstrip(" ,")) is not None
        if found.is_named and _closes(after, reader.lexicon):
            return found  # "The board regrets the plan: “No,” said Ada Brook."
        if found.is_named and begins and reader.text[: run.outer_start - len(before)].endswith(_CLOSING):
            return found
        # "Ada Brook said: “No,” she said": the name says more. "Ada Brook said, “No,” and Bob Roy said, “Yes.”"
        leading = said_before(before, reader.cast, reader.lexicon)
        is_vague = not (found.is_pronoun or (found.is_named and inside.endswith(",")))
        says_more = leading and (leading.is_named or (leading.speakers and is_vague))
        return leading if says_more else found
    if before.strip() and (found := said_before(before, reader.cast, reader.lexicon)):
        if _RUN_ON.search(before):
            found = found._replace(is_named=False)
        is_sure = ended or found.is_named or found.is_pronoun
        further = None if is_sure else said_further_on(after, reader.cast, reader.lexicon)
        if further and further.is_named:
            return further
        if (
            not is_sure
            and after.startswith((",", " ,"))
            and (source := source_named(after, reader.cast, reader.lexicon))
        ):
            return source  # "Il le voulait « plus attractif », selon le parquet"
        if (
            found.is_pronoun
            and reader.lexicon.drops_pronouns
            and (source := source_ending(after, reader.cast, reader.lexicon))
        ):
            return source  # "Dijo que la obligó «de forma ilegal» a salir, según el puerto"
        eyes = None if found.is_named else in_whose_eyes(before, reader.cast, reader.lexicon)
        return eyes if eyes and said_after(after, reader.cast, reader.lexicon) is None else found
    if not ended and (found := said_after(after, reader.cast, reader.lexicon)):
        # "“a deal” that, according to Ada Brook, “will end”": what the clause says may be all that is hers.
        return found._replace(is_named=found.is_named and not _is_relative(after, reader.lexicon))
    further = None if ended else said_further_on(after, reader.cast, reader.lexicon)
    if further and further.is_named:
        return further
    if found := in_whose_eyes(before, reader.cast, reader.lexicon):
        return found
    behind = after if any(map(str.isalnum, after)) else reader.next_sentence(run, after)
    if ended and (found := said_thus(behind, reader.cast, reader.lexicon)):
        return found
    begins = not reader.text[reader.paragraphs[run.paragraph].start : run.outer_start].strip(" –—―")
    if begins and ended and (found := named_below(after, reader.cast, reader.lexicon)):
        return found
    if begins and run.paragraph and (found := introducing(reader, run)):
        return found
    # French and Spanish put the clause inside the marks, too: « Le plan, dit Ada Brook, ne marchera pas. »
    is_within = reader.lexicon.verb_first and not reader.lexicon.capital_nouns
    return (within_run(reader, run) if is_within else None) or further


def _may_be_reported(subject: ClauseSubject, before: str, reader: Reader) -> bool:
    """Whether somebody else may tell what `before`, up to a quotation, says of `subject`: „Ada Brook müsse „schnell
    handeln“.“"""
    if subject.is_named or not subject.speakers or before.rstrip().endswith(":"):
        return False
    is_person = all(reader.cast.is_person(speaker.name) or " " in speaker.name for speaker in subject.speakers)
    return is_person and is_reported(before, reader.lexicon)


def _is_relayed(found: ClauseSubject, lexicon: SpeechLexicon) -> bool:
    """Whether who says something behind a run is a paper or an agency rather than somebody: "the agency reported"."""
    name = found.speakers[0].name if found.speakers else ""
    is_agency = len(name) > _SHORTEST and name.isupper() and " " not in name
    return is_agency or bool(name and not found.is_named and lexicon.body.search(name))


def _closes(after: str, lexicon: SpeechLexicon) -> bool:
    """Whether `after`, behind a run, is a clause of saying whose verb comes first, and ends the sentence."""
    clause = after.strip().lstrip(",-–—― ")
    return (
        clause.endswith(_CLAUSE_ENDED)
        and lexicon.says.match(lexicon.helper.sub("", clause[:_GLANCE]).lstrip()) is not None
    )


def _begins_with_another(before: str, reader: Reader) -> bool:
    """Whether somebody without a name begins the words that lead up to a run, in a language that writes nouns with
    capital letters: „Ein junger Mann nickt: “."""
    lead = before.strip()
    if not reader.lexicon.capital_nouns or not lead.endswith(":") or _SOMEBODY.match(lead) is None:
        return False
    office = office_leading(lead, reader.lexicon)
    return office is not None and reader.lexicon.says.search(lead) is None


def _is_relative(after: str, lexicon: SpeechLexicon) -> bool:
    """Whether a relative clause begins right behind a run, in a language that needs no comma before it."""
    first = WORD.match(after.lstrip()) if not lexicon.capital_nouns else None
    return first is not None and bool(lexicon.relative.fullmatch(first[0]) and not lexicon.article.fullmatch(first[0]))


def _held(reader: Reader, likely: Attribution, run: QuotedRun) -> Attribution:
    """`likely`, with whoever holds the office that is supposed to speak: "the governor"."""
    if len(likely.speakers) != 1:
        return likely
    holder = in_office(reader, ClauseSubject(likely.speakers, is_named=likely.is_certain), run)
    return likely._replace(speakers=holder.speakers, is_certain=likely.is_certain and holder.is_named)


def _of_namesake(reader: Reader, subject: ClauseSubject, sentence: Span) -> ClauseSubject:
    """`subject`, in doubt where `sentence` calls it by a surname that may be somebody else's: "Ms Ferris", where the
    text names Tom Ferris, the chairman."""
    if len(subject.speakers) != 1:
        return subject
    name, role = subject.speakers[0]
    words = reader.words_outside_of_runs(sentence.start, sentence.end)
    own = reader.cast.role_of(name)
    called = called_otherwise(name, words, reader.text, reader.language)
    if not called and is_of_kin(role) and own and not is_of_kin(own) and name not in words:
        called = name.rsplit(" ", 1)[-1]  # "Ferris, the chairman's daughter", where Tom Ferris is the chairman
    if called:
        return ClauseSubject((Speaker(capital(called), role if is_of_kin(role) else ""),))
    is_doubtful = is_writing(name) or (" " not in name and reader.cast.is_shared(name))
    return subject._replace(is_named=False) if is_doubtful else subject
