"""Quotations that are wrong as editors' are: what was right, with one thing changed, by rule.

The right ones are those of tests/verification/cases/quotations/; what is changed of each depends on what it has: one
without a negation loses none. A case may say under `right_too` which changes leave it right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from digest.reading.lexicon import lexicon
from digest.reading.quoted_runs import Manner
from digest.text.scripts import is_unspaced
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span
from digest.verification.quotations.quoted_speech import QuotedSpeech

_NOBODY = {"ja": "木村由紀", "zh": "孙小梅", "ko": "손소담", "ar": "هدى قاسم"}
_PUT_IN = {
    "de": "[nicht]", "en": "[not]", "es": "[no]", "fr": "[pas]", "it": "[non]", "ja": "[ない]", "nl": "[niet]",
    "pt": "[não]", "zh": "[不]", "ar": "[لا]", "ko": "[않는]", "pl": "[nie]", "ru": "[не]", "sv": "[inte]",
}  # fmt: skip
_STANDS_FOR = {
    "de": "[wohl]", "en": "[will]", "es": "[sí]", "fr": "[bien]", "it": "[pure]", "ja": "[た]", "nl": "[wel]",
    "pt": "[sim]", "zh": "[会]", "ar": "[قد]", "ko": "[된]", "pl": "[tak]", "ru": "[да]", "sv": "[ja]",
}  # fmt: skip
_ASKED = "?!？！؟"
_FEWEST = 3


class Change(NamedTuple):
    """A wrong quotation: the kind of mistake, and its keys."""

    kind: str
    quotation: dict[str, Any]


def changes(speech: QuotedSpeech, quotation: dict[str, Any], others: list[dict[str, Any]]) -> Iterator[Change]:
    """`quotation` with one thing changed; `others` are the right quotations of the article."""
    text = quotation["text"]
    kept = quotation.get("right_too", ())
    found = [*_speakers(speech, quotation, others)]
    if not quotation.get("indirect"):
        found += [*_marks(speech, text), *_sense(speech, text), *_narration(speech, text), *_joined(quotation, others)]
    found += _letters(text)
    for kind, changed in found:
        if kind not in kept and changed != {key: quotation.get(key) for key in changed}:
            yield Change(kind, {**quotation, **changed})


def _speakers(
    speech: QuotedSpeech, quotation: dict[str, Any], others: list[dict[str, Any]]
) -> Iterator[tuple[str, dict[str, Any]]]:
    if "speaker" not in quotation:
        return
    language = speech.language
    yield "speaker nowhere", {"speaker": _NOBODY.get(language, "Petra Quillfeather")}
    own = quotation["speaker"]
    names = dict.fromkeys(other["speaker"] for other in others if isinstance(other.get("speaker"), str))
    here = speech.text.find(quotation["text"])
    for name in names:
        if name not in (own if isinstance(own, list) else [own]):
            kind = "reported of another" if quotation.get("indirect") else "another speaker of the article"
            yield (kind if here >= 0 else "another speaker of the article"), {"speaker": name}


def _marks(speech: QuotedSpeech, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    start = speech.text.find(text)
    run = next((run for run in speech.runs if start >= 0 and run.start <= start < run.end), None)
    if run is None or run.manner is not Manner.MARKS:
        return
    ending = sentences(speech.text[run.start : run.end], speech.language)
    is_last = not ending or start + len(text) >= run.start + ending[-1].start
    behind = speech.text[start + len(text) :].split("\n")[0]
    past = run.outer_end - start - len(text)
    if is_last and len(behind) > past + 6:
        until = past + 6 if is_unspaced(text) else behind.find(" ", past + 6)
        if until > 0:
            yield "over a mark", {"text": text + behind[:until]}
    told = speech.text[: run.outer_start].rpartition("\n")[2]
    led = told.rstrip().rpartition(" ")[2] if not is_unspaced(text) else told[-4:]
    if len(led) > 1 and led[-1].isalnum():
        yield "begun before a mark", {"text": led + speech.text[run.outer_start - 1 : start].lstrip(led) + text}


def _narration(speech: QuotedSpeech, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """The first sentence behind `text` that the article tells in its own words."""
    start = speech.text.find(text)
    for paragraph in speech.paragraphs:
        if start < 0 or paragraph.end <= start or paragraph.is_quoted:
            continue
        for sentence in sentences(speech.text[paragraph.start : paragraph.end], speech.language):
            here = Span(paragraph.start + sentence.start, paragraph.start + sentence.end)
            words = speech.text[here.start : here.end]
            if here.start > start and not any(
                run.outer_start < here.end and here.start < run.outer_end for run in speech.runs
            ):
                yield "narration as a quotation", {"text": words.strip()}
                return


def _sense(speech: QuotedSpeech, text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    words, language = lexicon(speech.language), speech.language
    space = "" if is_unspaced(text) else " "
    if text.rstrip()[-1:] in _ASKED:
        stop = "。" if is_unspaced(text) else "."
        kind = "question as statement" if text.rstrip()[-1] in "?？؟" else "exclamation as statement"
        yield kind, {"text": text.rstrip()[:-1] + stop}
    negation = words.negation.search(text)
    if negation is not None:
        before, after = text[: negation.start()].rstrip(), text[negation.end() :].lstrip()
        if len(before) > 1 and len(after) > 1:
            yield "negation left out", {"text": f"{before}{space}[…]{space}{after}"}
            yield "negation replaced", {"text": f"{before}{space}{_STANDS_FOR[language]}{space}{after}"}
            yield "cut after a negation", {"text": after}
    else:
        parts = list(re.finditer(r"\w(?= \w)", text)) if space else list(re.finditer(r"\w(?=\w\w)", text))
        if parts:
            at = parts[len(parts) // 2].end()
            yield "negation put in", {"text": f"{text[:at]}{space}{_PUT_IN[language]}{text[at:]}"}
    condition = words.condition.search(text)
    if condition is not None and condition.start() > _FEWEST:
        yield "condition cut off", {"text": text[: condition.start()].rstrip(" ,、，")}


def _joined(quotation: dict[str, Any], others: list[dict[str, Any]]) -> Iterator[tuple[str, dict[str, Any]]]:
    for other in others:
        are_named = other.get("speaker") and quotation.get("speaker")
        if are_named and other["speaker"] != quotation["speaker"] and not other.get("indirect"):
            yield "two speakers joined", {"text": f"{quotation['text']} […] {other['text']}"}
            return


def _letters(text: str) -> Iterator[tuple[str, dict[str, Any]]]:
    if "[" in text or "…" in text:
        return
    for match in re.finditer(r"\w{4,}", text):
        word = match[0]
        turned = word[:1] + word[2] + word[1] + word[3:]
        if turned != word:
            yield "two letters turned round", {"text": text[: match.start()] + turned + text[match.end() :]}
            break
    parts = text.split(" ")
    if len(parts) > _FEWEST:
        middle = len(parts) // 2
        yield "a word left out", {"text": " ".join([*parts[:middle], *parts[middle + 1 :]])}
        swapped = [*parts[: middle - 1], parts[middle], parts[middle - 1], *parts[middle + 1 :]]
        yield "two words turned round", {"text": " ".join(swapped)}
