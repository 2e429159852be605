"""Whether those who are given as the speakers of a quotation are those whom the article names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from digest.foundation.problem import Code
from digest.model.article import Party, PartyKind
from digest.reading.east_asian.chinese_names import is_party
from digest.reading.east_asian.korean import is_nameless
from digest.reading.lexicon import is_known
from digest.reading.names.name_patterns import NAMES
from digest.reading.names.offices import is_without_articles
from digest.reading.quoted_runs import Manner, QuotedRun
from digest.reading.speakers.shared_speakers import Attribution
from digest.reading.subjects.nameless import has_somebody, is_somebody
from digest.text.spans import Span
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.gender import called_otherwise, is_other_by_gender
from digest.verification.quotations.not_theirs import heard_from, not_theirs
from digest.verification.quotations.office_holders.offices import holds_office, is_of_office
from digest.verification.quotations.plain_clauses import says_plainly
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.relayed import words_of_relaying
from digest.verification.quotations.same_person import is_called_by_office, is_named_in, is_same
from digest.verification.quotations.transliterated import spelled_in
from digest.verification.quotations.without_name import holder_named, without_name

_PARAGRAPHS_BEFORE = 4
_REACH = 120
_BEGINNING = 60
_DESCRIBED = re.compile("(?:这|這|那|该|該)[名位个個]?(?=..)")


def named_speakers(
    speech: QuotedSpeech,
    spans: Sequence[Span],
    speakers: Sequence[Party],
    names: Sequence[Sequence[str]],
    *,
    is_elsewhere: bool,
    is_indirect: bool = False,
) -> Iterator[Doubt]:
    """What is wrong with `speakers`; `names` has all names of each.

    With `is_elsewhere` the article need not name them; with `is_indirect` it reports what they say without marks.
    """
    names = [_as_spelled(speech, party, known) for party, known in zip(speakers, names, strict=True)]
    for party, known in zip(speakers, names, strict=True):
        if is_elsewhere or any(_stands(speech, name, party) for name in known):
            continue
        yield Doubt(
            Code.SPEAKER_ABSENT,
            f"the article does not name {party.name}",
            "give the speaker whom it names; `speaker_in: <url>` says where else the name stands",
        )
    run = speech.run_with(spans[0])
    if run is not None and (relaying := words_of_relaying(speech, run, spans)):
        yield from _relaying(speech, run, relaying, speakers, names)
    elif run is not None:
        yield from _others(speech, run, speakers, names)
        yield from _added(speech, run, speakers, names)
    elif is_indirect and is_known(speech.language):
        yield from _reporting_others(speech, spans[0], speakers, names)


def _as_spelled(speech: QuotedSpeech, party: Party, names: Sequence[str]) -> Sequence[str]:
    """`names`, with how the article spells one that it has in another transliteration alone."""
    if party.kind is PartyKind.ORGANISATION or any(_stands(speech, name, party) for name in names):
        return names
    spelled = next((found for name in names if (found := spelled_in(speech.text, name))), "")
    return [*names, spelled] if spelled else names


def _stands(speech: QuotedSpeech, name: str, party: Party) -> bool:
    if party.kind is PartyKind.ORGANISATION:
        text = speech.text.casefold()
        return any(word in text for word in name.casefold().split() if len(word) > 3 or len(name) < 6)
    return is_named_in(speech.text, name, speech.language)


def _others(
    speech: QuotedSpeech, run: QuotedRun, speakers: Sequence[Party], names: Sequence[Sequence[str]]
) -> Iterator[Doubt]:
    """Tells where another is named, with certainty or while those given are named nowhere near; with the sentence.

    Near is the paragraph where the run's own clause names the other.
    """
    given = [name for known in names for name in known]
    if not is_known(speech.language):
        return
    run = next(each for each in speech.runs if each.speech == run.speech)  # of several paragraphs the first
    if says_plainly(speech, run, given):
        return
    if found := _by_somebody_else(speech, run, speakers, given):
        yield from found
        return
    is_alone = _are_alone(speech, run.paragraph, given) and not _has_clause_inside(speech, run)
    if is_alone and not _has_somebody_beside(speech, run):
        return
    attribution = speech.attributions[run]
    if given and (_is_of_somebody(speech, attribution, given) or is_of_office(speech, attribution, given)):
        yield from _differs(speech, attribution, speakers)
        return
    if not _is_other(speech, attribution, given):
        return
    is_near = any(_is_near(speech, attribution, run, name) for name in given)
    if attribution.is_certain or (given and (not is_near or is_other_by_gender(speech, attribution, run, given))):
        yield from _differs(speech, attribution, speakers)


def _by_somebody_else(
    speech: QuotedSpeech, run: QuotedRun, speakers: Sequence[Party], given: Sequence[str]
) -> list[Doubt]:
    """Tells where the clause of `run` has somebody without a name say it, and names those given as somebody else."""
    if any(party.kind is PartyKind.ORGANISATION for party in speakers):
        return []
    told = without_name(speech, run, given)
    told = told or called_otherwise(speech, run, given) or holder_named(speech, run, given)
    if not told:
        return list(not_theirs(speech, run, given))
    start, end = max(speech.paragraphs[run.paragraph].start, run.outer_start - _REACH), run.outer_end + _REACH
    around = speech.text[start : min(end, speech.paragraphs[run.paragraph].end)]
    return [
        Doubt(
            Code.SPEAKER_DIFFERS,
            f"the article has {told} say this, not {_listed(speakers)}",
            f"it says {shown(around)}",
        )
    ]


def _relaying(
    speech: QuotedSpeech, run: QuotedRun, relaying: str, speakers: Sequence[Party], names: Sequence[Sequence[str]]
) -> Iterator[Doubt]:
    """Tells where those given only say that another says so, in the words `relaying` of `run`; and where neither do
    these name whoever is given."""
    given = [name for known in names for name in known]
    if _has_any(relaying, given, speech.language):
        return  # a block that quotes them: "“Yes,” said Ada Brook."
    said_by = [speaker.name for speaker in speech.attributions[run].speakers]
    if any(is_same(name, other, speech.language) for name in given for other in said_by):
        yield Doubt(
            Code.SPEAKER_DIFFERS,
            f"the article has {_listed(speakers)} quote somebody else here",
            f"give whoever says it in {shown(relaying)}, or quote these words as well",
        )
    elif given:
        yield from _others(speech, run, speakers, names)


def _added(
    speech: QuotedSpeech, run: QuotedRun, speakers: Sequence[Party], names: Sequence[Sequence[str]]
) -> Iterator[Doubt]:
    """Tells which of several given speakers is none of those who speak with certainty, where another of them is."""
    if len(speakers) == 1:
        return
    attribution = speech.attributions[run]
    said_by = [speaker.name for speaker in attribution.speakers]
    if not attribution.is_certain:
        return
    sentence = speech.text[attribution.sentence.start : attribution.sentence.end]

    def speaks(known: Sequence[str]) -> bool:
        return any(is_same(name, other, speech.language) for name in known for other in said_by)

    def may_speak(party: Party, known: Sequence[str]) -> bool:
        is_holder = any(holds_office(speech, name, speaker) for name in known for speaker in attribution.speakers)
        is_here = _has_any(sentence, known, speech.language)
        return party.kind is PartyKind.ORGANISATION or is_holder or is_here or speaks(known)

    others = [party for party, known in zip(speakers, names, strict=True) if not may_speak(party, known)]
    if others and len(others) < len(speakers) and any(map(speaks, names)):
        yield Doubt(
            Code.SPEAKER_DIFFERS,
            f"the article has {' and '.join(said_by)} say this, and not {_listed(others)}",
            f"it says {shown(sentence)}",
        )


def _is_told(speech: QuotedSpeech, attribution: Attribution, run: QuotedRun) -> bool:
    """Whether the sentence of a run has somebody say it. Where a language writes nouns as it does names, there is a
    verb of saying or a source, or what is called so is somebody for sure."""
    if not attribution.is_direct or not speech.lexicon.capital_nouns:
        return attribution.is_direct
    if all(speech.people.is_known_person(speaker.name) for speaker in attribution.speakers):
        return True
    around = (attribution.sentence.start, run.outer_start), (run.outer_end, attribution.sentence.end)
    says = (speech.lexicon.says, speech.lexicon.according)
    return any(each.search(speech.text, *part) for each in says for part in around)


def _reporting_others(
    speech: QuotedSpeech, span: Span, speakers: Sequence[Party], names: Sequence[Sequence[str]]
) -> Iterator[Doubt]:
    """Tells where another is the subject of the clause of saying, and those given are not named beside it.

    Beside a pronoun is the paragraph as far as its sentence.
    """
    given = [name for known in names for name in known]
    if teller := heard_from(speech, span, given):
        yield Doubt(
            Code.SPEAKER_DIFFERS,
            f"the article has {_listed(speakers)} say that {teller} said this",
            f"give {teller}, or quote the clause that says so as well",
        )
        return
    number = speech.paragraphs.index(speech.paragraph_at(span.start))
    before = speech.text[max(speech.paragraphs[number].start, span.start - _REACH) : span.start]
    if _are_alone(speech, number, given) and not has_somebody(before, speech.lexicon):
        return
    attribution = speech.reported(span)
    if given and attribution.speakers and _is_of_somebody(speech, attribution, given):
        yield from _differs(speech, attribution, speakers)
        return
    if not _is_other(speech, attribution, given):
        return
    said_by = [speaker.name for speaker in attribution.speakers]
    start = attribution.sentence.start if attribution.is_direct else speech.paragraphs[number].start
    beside = speech.text[start : attribution.sentence.end]
    is_here = _has_any(beside, said_by, speech.language) and not _has_any(beside, given, speech.language)
    if attribution.is_certain or is_here:
        yield from _differs(speech, attribution, speakers)


def _is_other(speech: QuotedSpeech, attribution: Attribution, given: Sequence[str]) -> bool:
    """Whether the article names somebody who speaks, and none of those given."""
    said_by = [speaker.name for speaker in attribution.speakers]
    if not said_by or not all(_is_name(name, speech) for name in said_by):
        return False
    if not given and all(map(is_party, said_by)):
        return False
    if any(holds_office(speech, name, speaker) for name in given for speaker in attribution.speakers):
        return False
    return not any(
        is_same(name, other, speech.language) or is_called_by_office(speech.text, name, other)
        for name in given
        for other in said_by
    )


def _has_clause_inside(speech: QuotedSpeech, run: QuotedRun) -> bool:
    """Whether `run` may hold the clause of saying, as in Romance: « Le plan, dit Ada Brook, ne marchera pas. »"""
    is_romance = speech.lexicon.verb_first and not speech.lexicon.capital_nouns
    return is_romance and speech.lexicon.says.search(speech.text, run.start, run.end) is not None


def _has_somebody_beside(speech: QuotedSpeech, run: QuotedRun) -> bool:
    """Whether somebody without a name, or an organisation, may begin the sentence of `run`, or stand right behind it: a
    glance, no more."""
    text, start = speech.text, max(0, run.outer_start - _REACH)
    before, behind = text[start : run.outer_start], text[run.outer_end : run.outer_end + 30]
    body = speech.lexicon.body  # first, since most paragraphs name one, and a list of words is quickly looked through
    if body.search(before) is not None or body.search(behind) is not None:
        return True
    indefinite = speech.lexicon.indefinite
    return any(each[0][0].isupper() for each in indefinite.finditer(before)) or indefinite.search(behind) is not None


def _is_of_somebody(speech: QuotedSpeech, attribution: Attribution, given: Sequence[str]) -> bool:
    """Whether the run's own clause has somebody without a name say it, "a spokesman", and names none of those given."""
    names = [speaker.name for speaker in attribution.speakers]
    if not all(is_somebody(name, speech.lexicon) for name in names):
        return False
    if not attribution.is_direct and not (attribution.is_certain and not _is_indefinite(names, speech)):
        return False
    return not _has_any(speech.text[attribution.sentence.start : attribution.sentence.end], given, speech.language)


def _is_indefinite(names: Sequence[str], speech: QuotedSpeech) -> bool:
    return any(speech.lexicon.indefinite.match(name) for name in names)


def _differs(speech: QuotedSpeech, attribution: Attribution, speakers: Sequence[Party]) -> Iterator[Doubt]:
    sentence = speech.text[attribution.sentence.start : attribution.sentence.end]
    organised = [party.name for party in speakers if party.kind is PartyKind.ORGANISATION]
    if _has_any(sentence, organised, speech.language):
        return
    said_by = " and ".join(speaker.name for speaker in attribution.speakers)
    yield Doubt(
        Code.SPEAKER_DIFFERS,
        f"the article has {said_by} say this, not {_listed(speakers)}",
        f"it says {shown(sentence)}",
    )


def _has_any(words: str, names: Sequence[str], language: str) -> bool:
    """Whether `words` have any of the names."""
    return any(is_named_in(words, name, language) for name in names)


def _are_alone(speech: QuotedSpeech, number: int, given: Sequence[str]) -> bool:
    """Whether paragraph `number` names those given, and nobody else, outside of what it quotes.

    Then no other can be its speaker, and who is need not be worked out.
    """
    named = speech.named_in(number)
    return bool(named) and all(any(is_same(name, other, speech.language) for other in given) for name in named)


def _is_near(speech: QuotedSpeech, attribution: Attribution, run: QuotedRun, name: str) -> bool:
    """Whether the article names `name` near enough to `run` to be its speaker: in its paragraph, where the run's own
    clause says who speaks; in the one before or behind, where the run goes on from the one above; else in any of the
    four before, or the one behind. A pronoun stands for nobody who is named only then, and for whoever is named right
    above rather than further up."""
    number = run.paragraph
    is_pronoun = bool(attribution.speakers) and _has_pronoun(speech, attribution, run)
    if _is_told(speech, attribution, run) or attribution.is_told_before:
        reach = 0
    else:
        is_beside = _goes_on_from_above(speech, attribution, run) or (
            is_pronoun and _is_named_above(speech, attribution, number)
        )
        reach = 1 if is_beside else _PARAGRAPHS_BEFORE
    first = speech.paragraphs[max(0, number - reach)]
    last = speech.paragraphs[min(len(speech.paragraphs) - 1, number + (bool(reach) and not is_pronoun))]
    return is_named_in(speech.text[first.start : last.end], name, speech.language)


def _is_named_above(speech: QuotedSpeech, attribution: Attribution, number: int) -> bool:
    """Whether the paragraph above begins with the one person who may speak."""
    if not number or len(attribution.speakers) != 1:
        return False
    above = speech.paragraphs[number - 1]
    beginning = speech.text[above.start : min(above.end, above.start + _BEGINNING)]
    return is_named_in(beginning, attribution.speakers[0].name, speech.language)


def _goes_on_from_above(speech: QuotedSpeech, attribution: Attribution, run: QuotedRun) -> bool:
    """Whether `run` is a paragraph by itself, right below one in which those who speak are named with certainty."""
    paragraph = speech.paragraphs[run.paragraph]
    outside = speech.text[paragraph.start : run.outer_start] + speech.text[run.outer_end : paragraph.end]
    if any(map(str.isalnum, outside)):
        return False
    above = [each for each in speech.runs if each.paragraph == run.paragraph - 1]
    return (
        bool(above)
        and speech.attributions[above[-1]].is_certain
        and (speech.attributions[above[-1]].speakers == attribution.speakers)
    )


def _has_pronoun(speech: QuotedSpeech, attribution: Attribution, run: QuotedRun) -> bool:
    """Whether a pronoun and a verb of saying stand in the sentence of `run`, outside of it."""
    sentence = attribution.sentence
    parts = (sentence.start, run.outer_start), (run.outer_end, sentence.end)
    words = [speech.text[start:end] for start, end in parts if start < end]
    if run.manner is Manner.DASH:
        words.append(speech.text[max(run.start, run.end - _BEGINNING) : run.end])  # "– Nej, säger han."
    return any(speech.lexicon.pronoun.search(each) and speech.lexicon.says.search(each) for each in words)


def _is_name(name: str, speech: QuotedSpeech) -> bool:
    """Whether `name` is a person's rather than an office: "the ministry"."""
    if speech.lexicon.article.match(name):
        return False
    if is_somebody(name, speech.lexicon) and not speech.lexicon.indefinite.match(name):
        return False  # "Fuentes de Moncloa"; but "One Nation"
    if speech.language.startswith("ko") and is_nameless(name, speech.lexicon):
        return False
    if is_without_articles(speech.lexicon) and any(
        each.match(name) for each in (speech.lexicon.role, speech.lexicon.profession)
    ):
        return False
    if _DESCRIBED.match(name):
        return False  # 这名副州长: somebody named before
    if name not in speech.text and f"{name[:1].lower()}{name[1:]}" in speech.text:
        return False  # "Парламентарий" of "отметил парламентарий": what somebody is called by in small letters
    is_cased = name[:1].upper() != name[:1].lower()
    return not is_cased or bool(NAMES.fullmatch(name))


def _listed(speakers: Sequence[Party]) -> str:
    return " and ".join(party.name for party in speakers) or "somebody without a name"
