"""Whether those who are given as the speakers of a quotation are those whom the article names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from digest.foundation.problem import Code
from digest.model.article import Party, PartyKind
from digest.reading.lexicon import is_known
from digest.reading.people import NAMES
from digest.reading.quoted_runs import QuotedRun
from digest.text.spans import Span
from digest.verification.quotations.doubts import Doubt, shown
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.same_person import is_named_in, is_same

_PARAGRAPHS_BEFORE = 4


def named_speakers(
    speech: QuotedSpeech,
    spans: Sequence[Span],
    speakers: Sequence[Party],
    names: Sequence[Sequence[str]],
    *,
    is_elsewhere: bool,
) -> Iterator[Doubt]:
    """What is wrong with `speakers`; `names` has all names of each.

    With `is_elsewhere` the article need not name them.
    """
    for party, known in zip(speakers, names, strict=True):
        if is_elsewhere or any(_stands(speech, name, party) for name in known):
            continue
        yield Doubt(
            Code.SPEAKER_ABSENT,
            f"the article does not name {party.name}",
            "give the speaker whom it names; `speaker_in: <url>` says where else the name stands",
        )
    yield from _others(speech, spans, speakers, names)


def _stands(speech: QuotedSpeech, name: str, party: Party) -> bool:
    if party.kind is PartyKind.ORGANISATION:
        text = speech.text.casefold()
        return any(word in text for word in name.casefold().split() if len(word) > 3 or len(name) < 6)
    return is_named_in(speech.text, name, speech.language)


def _others(
    speech: QuotedSpeech, spans: Sequence[Span], speakers: Sequence[Party], names: Sequence[Sequence[str]]
) -> Iterator[Doubt]:
    """Tells where another is named, with certainty or while those given are named nowhere near; with the sentence."""
    run = speech.run_with(spans[0])
    if run is None or not is_known(speech.language):
        return
    given = [name for known in names for name in known]
    if _are_alone(speech, run, given):
        return
    attribution = speech.attributions[run]
    said_by = [speaker.name for speaker in attribution.speakers]
    if not said_by or not all(_is_name(name, speech) for name in said_by):
        return
    if any(is_same(name, other) for name in given for other in said_by):
        return
    if not attribution.is_certain and (not given or any(_is_near(speech, run, name) for name in given)):
        return
    sentence = speech.text[attribution.sentence.start : attribution.sentence.end]
    organised = [party for party in speakers if party.kind is PartyKind.ORGANISATION]
    if any(is_named_in(sentence, party.name, speech.language) for party in organised):
        return
    yield Doubt(
        Code.SPEAKER_DIFFERS,
        f"the article has {' and '.join(said_by)} say this, not {_listed(speakers)}",
        f"it says {shown(sentence)}",
    )


def _are_alone(speech: QuotedSpeech, run: QuotedRun, given: Sequence[str]) -> bool:
    """Whether the paragraph of `run` names those given, and nobody else, outside of what it quotes.

    Then no other can be its speaker, and who is need not be worked out.
    """
    named = speech.named_in(run.paragraph)
    return bool(named) and all(any(is_same(name, other) for other in given) for name in named)


def _is_near(speech: QuotedSpeech, run: QuotedRun, name: str) -> bool:
    """Whether the article names `name` in the paragraph of `run`, in the few before it or in the one behind it."""
    first = speech.paragraphs[max(0, run.paragraph - _PARAGRAPHS_BEFORE)]
    last = speech.paragraphs[min(len(speech.paragraphs) - 1, run.paragraph + 1)]
    return is_named_in(speech.text[first.start : last.end], name, speech.language)


def _is_name(name: str, speech: QuotedSpeech) -> bool:
    """Whether `name` is a person's rather than an office: "the ministry"."""
    if speech.lexicon.article.match(name):
        return False
    return not name[:1].isascii() or bool(NAMES.fullmatch(name))


def _listed(speakers: Sequence[Party]) -> str:
    return " and ".join(party.name for party in speakers) or "somebody without a name"
