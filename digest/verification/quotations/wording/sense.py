"""Whether a quotation says what the article's words say: nothing that turns its sense is left out, put in or cut off.

What is left out inside a quotation is looked at only in the sentences that its pieces belong to; whole sentences
between them may say anything. What stands before its start and behind its end is looked at in the same sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from digest.foundation.problem import Code
from digest.reading.lexicon import is_known
from digest.reading.quoted_runs import Manner, QuotedRun
from digest.reading.report_leads import lead_of_report, without_clause_of_speaker
from digest.reading.senses import (
    called_false,
    condition,
    replaced,
    turned_after,
    turned_before,
    turned_by_narrator,
    turning,
    unsaid,
    without_asides,
)
from digest.reading.words import count_words
from digest.text.scripts import is_edgeless
from digest.text.spans import Span
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.relayed import frame_of_another
from digest.verification.quotations.wording.replaced_words import replaced_words

_INSERTED = re.compile(r"(?P<before>\w*)(?P<bracket>\[(?P<words>[^\[\]]{1,200})\])(?P<after>\w*)")
_DENIES = re.compile(r"\[(?:[Uu]n|[Ii][nmrl]|[Nn]on|[Dd][ei]s|[Dd]és|[Oo]|[Nn]ie|[Nn]e|[Нн]е)-?\]\w{3,}")
_ELLIPSIS = re.compile(r"\s*(?:…|\.(?: ?\.){2,})\s*")
_ENDED = re.compile(r"[.!?;。；！？]")
_BEGINNING = 16
_ENDS = "\"'“”„«»‘’‹›」』 "
_STATED = (".", ",", "。", "，", "、")
_LEADING = re.compile(r"[\s,;–—-]*(?:(?:and|but|und|aber|et|mais|y|pero)\b)?\s*", re.IGNORECASE)
_JOINED = re.compile(r"(?:and|but|und|aber|et|mais|y|pero|ma|e|mas|en|maar)(?!\w)")
_FIRST_HALVES = ("ne", "n'", "n’")
_SECOND_HALF = re.compile(r"[\"«“\s]*(?:plus|point|que|qu['’])(?!\w)")
_SAID_IN_KOREAN = re.compile("(?:이?라)?(?:고|며|면서)(?![가-힣])|(?:이?라)며|고(?:도|는)? ")
_BESIDE = 80
_BESIDE_VERB = 16
_FEW = 6
"""Words of a fragment before what is quoted of it, and between two runs of one sentence that no verb of saying parts:
“it” was hard to do “without a plan”."""
_CLAUSE_ENDS = re.compile("[。、「]")
# Question marks, and the particles that ask in Chinese and Japanese.
_ASKS = re.compile(r"[ \u00a0\u202f]?[?？؟]|[吗嗎][?？]?|(?:です|ます|でしょう|だろう|の)?か(?=[。？?」』])")
_FIRST = re.compile(r"[\w’'-]+")


def same_sense(speech: QuotedSpeech, spans: Sequence[Span], quotation: str) -> Iterator[Doubt]:
    """What turns the sense of `quotation`, the editor's words, whose pieces stand at `spans`."""
    yield from _end_mark(speech, spans[-1], quotation)
    if not is_known(speech.language):
        return
    words = speech.lexicon
    gaps = [_left_out(speech, one, other) for one, other in pairwise(spans)]
    inserted = _put_in(speech, spans, quotation) if "[" in quotation else []
    before, narrated = _before(speech, spans[0])
    if _run_at(speech, spans[0].start) is None:
        before = lead_of_report(before, words)
    after = _after(speech, spans[-1])
    if _run_at(speech, spans[-1].end - 1) is None:
        after = without_clause_of_speaker(after, words)
    put_in = next((turn for each in inserted if (turn := turning(each, words))), "") or _denying_prefix(
        speech, quotation
    )
    turned = (turning(gap, words) or replaced(gap, words) or condition(gap, words) for gap in gaps)
    taken = next(filter(None, turned), "") or _parted(speech, spans)
    if inserted and not (taken or put_in):
        taken = _taken_among_letters(speech, spans, quotation)
    opening = turned_before(before, words) or condition(_said_earlier(speech, spans[0], before), words)
    if not turning(quotation[:_BEGINNING], words):  # a negation that goes on inside: il n'a besoin « d'aucun … »
        narrating = turned_by_narrator(narrated, words)
        is_whole = narrating in _FIRST_HALVES and _SECOND_HALF.match(quotation)  # "dit ne « plus dormir »"
        opening = opening or ("" if is_whole else narrating)
    beside = (words.boundary.split(before)[-1], words.boundary.split(after)[0])  # a negation there may be replaced
    if put_in and not (taken or any(turning(each, words) for each in beside)):
        yield Doubt(
            Code.QUOTE_REVERSED, f"[{put_in}] is put in where the article says no such thing", "quote what was said"
        )
    if taken and not put_in:
        yield Doubt(
            Code.QUOTE_REVERSED,
            f"what is left out has {shown(taken)}, which turns the sense",
            f"the article says {shown(_whole(speech, spans))}",
        )
    if opening and not put_in and not quotation.lstrip(_ENDS).startswith("["):
        yield _cut(speech, spans, opening, "before it")
    elif opening and not put_in:
        yield Doubt(
            Code.QUOTE_REVERSED,
            f"what the bracket stands for has {shown(opening)}, which turns the sense",
            f"the article says {shown(_whole(speech, spans))}",
        )
    elif _run_at(speech, spans[0].start) and (frame := frame_of_another(before, words)):
        yield _cut(speech, spans, frame, "before it")
    if not (put_in or taken) and ("[" in quotation or len(spans) > 1):
        yield from replaced_words(speech.text, words, spans, quotation)
    closing = turned_after(after, words) or _denied_behind(speech, spans[-1])
    if closing:
        yield _cut(speech, spans, closing, "behind it")


def _denying_prefix(speech: QuotedSpeech, quotation: str) -> str:
    """What is put before a word's letters and denies it: [un]needed; empty where there is none, or the article has the
    word whole."""
    for found in _INSERTED.finditer(quotation) if "[" in quotation else ():
        whole = f"{found['words']}{found['after']}".casefold()
        if _DENIES.fullmatch(found[0]) and whole not in speech.text.casefold():
            return found["words"]
    return ""


def _parted(speech: QuotedSpeech, spans: Sequence[Span]) -> str:
    """A negation that is not left out whole, where words have no edges: 来[…]た, of 来なかった."""
    if not is_edgeless(speech.text[spans[0].start : spans[0].end]):
        return ""
    for one, other in pairwise(spans):
        for found in speech.lexicon.negation.finditer(speech.text, one.start, other.end):
            if found.start() < other.start and found.end() > one.end:
                return found[0]
    return ""


def _taken_among_letters(speech: QuotedSpeech, spans: Sequence[Span], quotation: str) -> str:
    """A negation of the article that the quotation's own words lack, where brackets touch letters as in Chinese."""
    negation = speech.lexicon.negation
    kept = _INSERTED.sub(lambda each: f"{each['before']} {each['after']}", quotation)
    had = [found[0] for span in spans for found in negation.finditer(speech.text[span.start : span.end])]
    return had[-1] if len(had) > len(list(negation.finditer(kept))) else ""


def _cut(speech: QuotedSpeech, spans: Sequence[Span], turn: str, where: str) -> Doubt:
    return Doubt(
        Code.QUOTE_CUT,
        f"{shown(turn)} stands just {where} in the same sentence, and may turn the sense",
        f"the article says {shown(_whole(speech, spans))}",
    )


def _whole(speech: QuotedSpeech, spans: Sequence[Span]) -> str:
    """The sentences that the quotation's first and last pieces belong to, and all between them."""
    paragraph = speech.paragraph_at(spans[0].start)
    within = Span(paragraph.start, paragraph.end)
    start = speech.sentence_in(within, spans[0].start + 1).start
    return speech.text[start : max(speech.sentence_in(within, spans[-1].end).end, spans[-1].end)]


def _put_in(speech: QuotedSpeech, spans: Sequence[Span], quotation: str) -> list[str]:
    """What `quotation` has in brackets, with the letters that they touch, where the article itself has no such ones.
    Brackets that stand often are looked for once."""
    said = "\0".join(speech.text[span.start : span.end] for span in spans)
    stands = cache(said.__contains__)
    return [
        # Where words have no edges, the letters beside what is left out are words of their own: 免れない[…]ただし.
        "" if _ELLIPSIS.fullmatch(each["words"]) else f"{each['before']}{each['words']}{each['after']}"
        for each in (_INSERTED.finditer(quotation) if "[" in quotation else ())
        if not stands(each["bracket"])
    ]


def _bounds(speech: QuotedSpeech, offset: int) -> Span:
    """The quoted run that holds `offset`, else its paragraph."""
    run = _run_at(speech, offset)
    if run:
        return Span(run.start, run.end)
    paragraph = speech.paragraph_at(offset)
    return Span(paragraph.start, paragraph.end)


def _run_at(speech: QuotedSpeech, offset: int) -> QuotedRun | None:
    return next((run for run in speech.runs if run.outer_start <= offset < run.outer_end), None)


def _left_out(speech: QuotedSpeech, one: Span, other: Span) -> str:
    """What stands between two pieces, without whole sentences and without who speaks."""
    first, second = _bounds(speech, one.end - 1), _bounds(speech, other.start)
    first_end = speech.sentence_in(first, one.end).end
    second_start = speech.sentence_in(second, other.start + 1).start
    if first == second and first_end >= second_start:
        return speech.text[one.end : other.start]
    return f"{speech.text[one.end : first_end]} {speech.text[min(second_start, other.start) : other.start]}"


def _before(speech: QuotedSpeech, span: Span) -> tuple[str, str]:
    """What the sentence has before `span`: of the speaker's words, and of the narrator's where these lead into it."""
    run = _run_at(speech, span.start)
    within = _bounds(speech, span.start)
    start = max(span.start, within.start)
    # Most quotations begin where their run does.
    sentence = speech.sentence_in(within, start + 1) if start > within.start else within
    before = speech.text[sentence.start : start]
    if run is None or run.manner is Manner.BLOCK or sentence.start > run.start:
        return before, ""
    if speech.language.startswith("ko") and _SAID_IN_KOREAN.match(speech.text, run.outer_end):
        return (
            before,
            "",
        )  # whoever leads in to what is quoted whole, denies something else: 않은 점을 지적하며 “…”고 말했다
    narrated = without_asides(_narrated(speech, run), speech.lexicon)
    lead = narrated.rstrip()
    if before.strip(_ENDS):  # "did not live “anything like a lavish lifestyle”"
        is_led = lead[-1:].isalnum() and len(before.split()) <= _FEW and not speech.lexicon.boundary.search(before)
        return before, f"{lead} {before}" if is_led else ""
    # German has a comma before "dass" and what stands for it: „Sie bestritt, „das Dock sei alt““.
    leads = lead[-1:].isalnum() or (lead.endswith((":", ",")) and unsaid(lead, speech.lexicon))
    return before, narrated if leads else ""


def _said_earlier(speech: QuotedSpeech, span: Span, before: str) -> str:
    """What the speaker's own sentence has before who speaks, where `span` begins the run that goes on with it: “*If it
    rains*,” Ada Brook said, “the bridge will close.”"""
    run = _run_at(speech, span.start)
    if run is None or before.strip() or not speech.text[run.start : run.start + 1].islower():
        return ""
    earlier = [each for each in speech.runs if each.paragraph == run.paragraph and each.outer_end <= run.outer_start]
    if not earlier:
        return ""
    inside = speech.text[earlier[-1].start : earlier[-1].end]
    between = speech.text[earlier[-1].outer_end : run.outer_start]
    goes_on = inside.rstrip().endswith(",") or between.lstrip().startswith(",")
    if not goes_on or _ENDED.search(between) or not speech.lexicon.says.search(between):
        return ""
    if _JOINED.match(speech.text, run.start) or _is_of_another(speech, earlier[-1], run):
        return ""
    return _ENDED.split(inside)[-1]


def _narrated(speech: QuotedSpeech, run: QuotedRun) -> str:
    """What the narrator says in the run's sentence before it, back to the run before."""
    paragraph = speech.paragraph_at(run.outer_start)
    if run.outer_start == paragraph.start:
        return ""
    earlier = [each.outer_end for each in speech.runs if paragraph.start <= each.start < run.start]
    # Of what stands behind the run nothing is asked: a long paragraph would be read anew for each of its runs.
    within = Span(max([paragraph.start, *earlier]), min(paragraph.end, run.outer_end))
    sentence = speech.sentence_in(within, run.outer_start)
    return speech.text[sentence.start : run.outer_start]


def _after(speech: QuotedSpeech, span: Span) -> str:
    """What the sentence has behind `span`: of the speaker's words, and of the next run where the sentence goes on."""
    within = _bounds(speech, span.end - 1)
    reached = speech.sentence_in(within, span.end).end if span.end < within.end else within.end
    rest = speech.text[span.end : max(span.end, reached)]
    run = _run_at(speech, span.end - 1)
    if (
        speech.text[span.start : span.end].rstrip(_ENDS).endswith((".", "!", "?", "。", "！", "？"))
        and not rest.strip()
    ):
        return ""
    if run is None or span.end < run.end - len(rest):
        return rest
    following = next(
        (each for each in speech.runs if each.start >= run.outer_end and each.paragraph == run.paragraph), None
    )
    if following is None or rest.strip(_ENDS + ".,") or span.end + len(rest) < run.end:
        return rest
    between = speech.text[run.outer_end : following.outer_start]
    inside = speech.text[following.start : following.end]
    if re.search(r"[.!?。;；]", between.rstrip(_ENDS)) or not inside[:1].islower():
        return rest
    says = sum(1 for _ in speech.lexicon.says.finditer(between))
    if len(between) > _BESIDE or says > 1 or (not says and count_words(between) > _FEW):
        return rest  # "“A plan,” said Ada Brook after Bob Roy argued for “no plan”"
    if _JOINED.match(between.lstrip(f"{_ENDS},")) or _is_of_another(speech, run, following):
        return rest  # "“dear” but will “not sell”", "“We may,” said Ada Brook, “and if not,” said Bob Roy"
    lead = _LEADING.match(inside)
    goes_on = inside[lead.end() if lead else 0 :]
    sentence = speech.sentence_in(Span(following.start, following.end), following.start + 1)
    first = _FIRST.match(goes_on)
    begins = condition(goes_on[:24], speech.lexicon) or (first and turning(first[0], speech.lexicon))
    return speech.text[following.start : sentence.end] if begins else rest


def _is_of_another(speech: QuotedSpeech, run: QuotedRun, other: QuotedRun) -> bool:
    """Whether `other` is certainly said by somebody else than `run`."""
    one, two = speech.attributions[run], speech.attributions[other]
    return one.is_certain and two.is_certain and one.speakers != two.speakers


def _denied_behind(speech: QuotedSpeech, span: Span) -> str:
    """What the next sentence of the same speech, or in Japanese the narrator's verb, says against `span`."""
    within = _bounds(speech, span.end - 1)
    if speech.language.startswith("ja") and (found := speech.lexicon.unsaid.search(speech.text, within.end)):
        between = speech.text[within.end : found.start()]
        return found[0] if len(between) <= _BESIDE_VERB and not _CLAUSE_ENDS.search(between) else ""
    reached = speech.sentence_in(within, span.end).end if span.end < within.end else within.end
    return called_false(speech.text[reached : min(reached + _BESIDE, within.end)], speech.lexicon)


def _end_mark(speech: QuotedSpeech, span: Span, quotation: str) -> Iterator[Doubt]:
    """A full stop, a comma or nothing where the article has a question or exclamation mark, or an ellipsis."""
    last = quotation.rstrip(_ENDS)[-1:]
    inside = speech.text[span.start : span.end].rstrip(_ENDS)
    following = speech.text[span.end : span.end + 6]
    if last and not last.isalnum() and last == inside[-1:]:
        return
    asks = _ASKS.match(following)
    mark = asks[0].strip() if asks else following[:1]
    if asks or (last in _STATED and (mark in {"!", "！"} or _ELLIPSIS.match(following))):
        yield Doubt(
            Code.QUOTE_END_MARK,
            f"the article has {mark!r} where the quotation ends",
            f"end it with {mark!r}" + (", since a statement is not a question" if asks else ""),
        )
