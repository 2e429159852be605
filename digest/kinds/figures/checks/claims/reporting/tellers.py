"""Whether the article says that somebody else than a figure's reporter tells its amount, by name or as "he said"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.claims.reporting.named_sources import other_source
from digest.kinds.figures.checks.claims.reporting.naming import is_short_for, may_be_called
from digest.quantities.language.assertion.matching import lists_of, words_of
from digest.quantities.language.grammar import grammar
from digest.quantities.parsing.counted import alike
from digest.quantities.patterns import one_of
from digest.reading.speakers.common_sources import common_sources
from digest.text.scripts import is_edgeless
from digest.text.sentences.splitting import sentences
from digest.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from digest.reading.lexicon import SpeechLexicon
    from digest.reading.speakers.shared_speakers import Attribution
    from digest.verification.quotations.quoted_speech import QuotedSpeech

_WORD = re.compile(r"[^\W\d_]{2,}")
_SHORT_WITH_ENDING = re.compile(r"^([^\W\d_a-zß-ÿа-яё]{2,})[a-zа-яё]{1,3}$")
"""A name of capital letters with the ending of a case: ВЭБ*е*, SCB*s*."""
_LEAST_NAME, _MOST_ENDING = 4, 2
_MARKS = re.compile("[:–—―-]")
_WITHOUT_VERB = re.compile(r"(?<!\w)d(?:e |['’])(?:s['’]|se )?[a-zà-ÿ]+(?:er|ir|re)(?!\w)|(?<!\w)weten(?!\w)")
"""What may tell who speaks without a verb of saying: "Ada Brook: ", "Ada Brook d'ajouter", "liet Ada Brook weten"."""
_ITS_LETTERS = ("de ", "d'", "d’", "weten")


def told_by_other(by: str, passage: Span, sentence: str, speech: QuotedSpeech) -> Iterator[Finding]:
    """The doubt that it is not `by` who tells what stands at `passage`, in `sentence`: the one whom the article names
    with it is somebody else, and no sentence names the two together."""
    names, run = _names(by), speech.run_with(passage)
    if not names or (run is None and not _may_be_said(sentence, speech.lexicon)):
        return
    said = speech.attributions[run] if run else _reported(passage, speech)
    if len(said.speakers) != 1 or not said.is_certain or said.is_supposed:
        return
    (speaker,) = said.speakers
    if speaker.name.casefold().split()[-1] in grammar(speech.language).units.spans:
        return  # a time, and nobody: crecerá un 2% *este año*, dijo el Fondo
    if is_short_for(by, speaker.name) or is_short_for(speaker.name, by):
        return
    if is_edgeless(by) and speaker.name in by.replace(" ", ""):  # with an office behind the name: 吉田一郎社長
        return
    if _are_named(names, _words(f"{speaker.name} {speaker.role}")) or _goes_with(by, said, speech):
        return
    if _tells_of_firm(by, speaker.name, speech) or _is_told_behind(speaker.name, sentence, speech):
        return
    yield Finding(
        Code.REPORTER_IN_DOUBT,
        "by",
        f"the figure is reported by {by}, and the article says that {speaker.name} said so",
        "name in `by` who says it",
        speech.text[said.sentence.start : said.sentence.end].strip(),
    )


def told_by_common_source(by: str, sentence: str, speech: QuotedSpeech) -> Iterator[Finding]:
    """The doubt that it is not `by` who tells what stands in `sentence`, but an organisation that it only calls by its
    noun, the council, or whose analysts tell it; which `by` is none of, nor named with anywhere."""
    if by == by.lower() or not _may_have_source(sentence, speech.language):
        return
    names, own = _names(by), _words(by)
    if not names.isdisjoint(_words(sentence)):
        return
    is_person = speech.people.is_known_person(by)
    for source in common_sources(sentence, speech.language):
        nouns = [word for word in _words(source.name) if speech.lexicon.body.fullmatch(word.capitalize())]
        if any(alike(noun, word) for noun in nouns for word in own):
            continue
        if not is_person and may_be_called(by, source.name, speech.language):
            continue
        about = _words(source.name) if source.is_name else frozenset(nouns)
        if is_short_for(by, source.name) or is_short_for(source.name, by) or _is_named_with(by, about, speech):
            continue
        yield other_source(by, source.name, sentence)
        return


def _may_have_source(sentence: str, language: str) -> bool:
    return lists_of(language, "sources", "shows", "reckoning", "saying", "foreseeing").may_be_in(sentence)


def _is_named_with(by: str, words: frozenset[str], speech: QuotedSpeech) -> bool:
    """Whether a sentence of the article has a name and any of the words: Ann Lee of the *council*."""
    last = by.casefold().split()[-1]
    parts = (speech.text[each.start : each.end] for each in speech.paragraphs)
    told = (_words(part[each.start : each.end]) for part in parts for each in sentences(part, speech.language))
    return any(last in said and not words.isdisjoint(said) for said in told)


def _may_be_said(sentence: str, lexicon: SpeechLexicon) -> bool:
    """Whether `sentence` may have anybody say it: most that have an amount have no word of saying, and who speaks need
    not be worked out. Where nouns have capital letters, or words no spaces, that is not so quickly seen."""
    if lexicon.capital_nouns or is_edgeless(sentence) or _MARKS.search(sentence):
        return True
    if any(letters in sentence for letters in _ITS_LETTERS) and _WITHOUT_VERB.search(sentence):
        return True
    return lexicon.telling.may_be_in(sentence) and any(words.search(sentence) for words in lexicon.told_by)


def _reported(passage: Span, speech: QuotedSpeech) -> Attribution:
    """Who says what stands at `passage`, or all that is said from the last verb of saying of its sentence on."""
    found = speech.reported(passage)
    if found.speakers:
        return found
    says = list(speech.lexicon.says.finditer(speech.text[found.sentence.start : passage.start]))
    start = found.sentence.start + says[-1].end() if says else passage.start
    return speech.reported(Span(start, passage.end)) if says else found


def _tells_of_firm(by: str, speaker: str, speech: QuotedSpeech) -> bool:
    """Whether who speaks has no name, and may be the firm that reports: "the company"."""
    return (
        speaker[1:] == speaker[1:].lower()
        and may_be_called(by, speaker, speech.language)
        and not speech.people.is_known_person(by)
    )


def _is_told_behind(speaker: str, sentence: str, speech: QuotedSpeech) -> bool:
    """Whether the sentence ends with an organisation that says it, by its noun alone: *the data agency said*."""
    told = _behind(speech.language).search(sentence)
    if told is None or told["who"].strip().endswith(speaker.casefold().split()[-1]):
        return False
    return any(each.search(told["who"]) for each in (speech.lexicon.body, speech.lexicon.firm))


@lru_cache(maxsize=16)
def _behind(language: str) -> re.Pattern[str]:
    """A source in small letters and its verb, behind a comma at the end of a sentence."""
    articles = sorted(grammar(language).lexicon.definite)
    if not articles:
        return re.compile(r"(?!)")
    saying = words_of(language, "saying").pattern
    return re.compile(rf",\s(?P<who>{one_of(articles)}\s(?:[a-zß-ÿ][\w'’-]*\s){{1,3}}?){saying}[^,;:]{{0,24}}$")


def _goes_with(by: str, said: Attribution, speech: QuotedSpeech) -> bool:
    """Whether a sentence of the article names the reporter, who is no person, together with who speaks, as whose office
    it may be; or the sentence of the amount has the reporter's name."""
    (speaker,) = said.speakers
    names, last = _names(by), speaker.name.casefold().split()[-1]
    if _are_named(names, _words(speech.text[said.sentence.start : said.sentence.end])):
        return True
    if speech.people.is_person(by):
        return False
    parts = (speech.text[each.start : each.end] for each in speech.paragraphs)
    told = (_words(part[each.start : each.end]) for part in parts for each in sentences(part, speech.language))
    return any(last in words and not names.isdisjoint(words) for words in told)


def _names(by: str) -> frozenset[str]:
    """The words of a reporter with a capital letter; all of them where none has one."""
    words = _WORD.findall(by)
    return frozenset(map(str.casefold, [word for word in words if word[0].isupper()] or words))


def _are_named(names: frozenset[str], words: frozenset[str]) -> bool:
    """Whether `words` have any of `names`, be it with the ending of a case: Infront*s*."""
    return not names.isdisjoint(words) or any(
        word.startswith(name) and len(word) - len(name) <= _MOST_ENDING
        for name in names
        if len(name) >= _LEAST_NAME
        for word in words
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(_SHORT_WITH_ENDING.sub(r"\1", word).casefold() for word in _WORD.findall(text))
