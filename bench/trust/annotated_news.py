"""Scores attribution and the checks of quotations on news that others annotated with who says what.

    python -m bench.trust.annotated_news polnear CHECKOUT SPLIT
    python -m bench.trust.annotated_news german CHECKOUT SPLIT

`CHECKOUT` is a copy of the corpus, of which nothing is kept here: polnear is https://github.com/networkdynamics/PolNeAR
(Newell, Margolin, Ruths: An Attribution Relations Corpus for Political News, LREC 2018), german is
https://github.com/uhh-lt/german-news-quotation-attribution-2024 (Petersen-Frey, Biemann: Dataset of Quotation
Attribution in German News Articles, LREC-COLING 2024). `SPLIT` is train, dev or test. A quoted run of three words or
more counts where an annotated content holds it and the annotated source has a name; the speaker is right where the two
share a word. Then each of these runs is quoted, rightly and with a mistake put in. With `--wrong` the runs whose
speaker is wrong are printed.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from digest.markdown import article_text
from digest.model.article import Party, PartyKind
from digest.reading.quoted_runs import QuotedRun
from digest.text.folding import fold
from digest.verification.passages.quotation_matching import find_quotation
from digest.verification.quotations.doubts import Doubt
from digest.verification.quotations.quoted_speech import QuotedSpeech
from digest.verification.quotations.speakers import named_speakers
from digest.verification.quotations.wording.marks import within_marks
from digest.verification.quotations.wording.sense import same_sense

_FEWEST = 3
_WHOLE = re.compile("(?:[“„\"«]|'')((?:(?!'')[^“”„\"«»])+)(?:[”“\"»]|'')")
_MARKUP = str.maketrans({"*": "", "_": "", "#": "", "<": "", ">": "", "[": "(", "]": ")", "`": "'"})


class Language(NamedTuple):
    """What is looked for in a language: a source with a name, a negation, a verb that one may be put behind."""

    code: str
    named: re.Pattern[str]
    negation: re.Pattern[str]
    verb: re.Pattern[str]
    put_in: str


ENGLISH = Language(
    "en",
    re.compile(r"(?!(?:The|A|An|He|She|They|It|We|I|One|Another|Many|Some)\b)\b[A-Z][a-z]"),
    re.compile(r"\b(?:not|never|no|cannot|can't|don't|won't|can’t|don’t|won’t)\b"),
    re.compile(r" (?:is|are|was|were|will|can|should|has|have) (?!not|n't)"),
    "[not]",
)
GERMAN = Language(
    "de",
    # All nouns have capitals: a name is one word, or words beside each other, without an article.
    re.compile(
        r"^(?!(?:Der|Die|Das|Ein|Eine|Er|Sie|Es|Wir|Ich|der|die|das|ein|eine)\b)[\w-]*[A-ZÄÖÜ]\w+$"
        r"|[A-ZÄÖÜ][\w-]+ [A-ZÄÖÜ]\w+"
    ),
    re.compile(r"\b(?:nicht|nie|niemals|kein|keine|keinen)\b"),
    re.compile(r" (?:ist|sind|war|waren|wird|werden|kann|können|muss|müssen) (?!nicht|kein)"),
    "[nicht]",
)


class Annotated(NamedTuple):
    """Who says something, and the words."""

    source: str
    content: str


def notes_in(file: Path) -> Iterator[Annotated]:
    """What an annotation file in brat's format says."""
    spans: dict[str, tuple[str, str]] = {}
    relations = []
    for line in file.read_text("utf-8").splitlines():
        key, _, rest = line.partition("\t")
        if key.startswith("T") and "\t" in rest:
            kind, _, words = rest.partition("\t")
            spans[key] = (kind.split()[0], words)
        elif key.startswith("E"):
            relations.append([part.split(":") for part in rest.split()])
    for relation in relations:
        parts = {role.rstrip("0123456789"): spans[name][1] for role, name in relation if name in spans}
        if "Source" in parts and "Content" in parts:
            yield Annotated(parts["Source"], parts["Content"].translate(_MARKUP))


def polnear(checkout: Path, split: str) -> Iterator[tuple[QuotedSpeech, list[Annotated]]]:
    """The articles of a split of PolNeAR, each with its annotations."""
    for file in sorted((checkout / "data" / split / "text").iterdir()):
        notes = [
            each
            for noted in sorted((checkout / "data" / split / "attributions").glob(f"{file.stem}*"))
            for each in notes_in(noted)
        ]
        yield _speech(file.read_text("utf-8"), "en"), notes


def german(checkout: Path, split: str) -> Iterator[tuple[QuotedSpeech, list[Annotated]]]:
    """The articles of a split of the German corpus, each with its direct quotations."""
    for file in sorted((checkout / "data" / split).glob("*.json")):
        article = json.loads(file.read_text("utf-8"))
        notes = [
            Annotated(note["speaker"]["text"], note["quote"]["text"].translate(_MARKUP))
            for note in article["annotations"]
            if note["type"] == "Direct"
        ]
        yield _speech(article["originalText"], "de"), notes


def _speech(text: str, language: str) -> QuotedSpeech:
    paragraphs = "\n\n".join(text.translate(_MARKUP).split("\n"))
    return QuotedSpeech(article_text.parse(paragraphs).value, language, {})


CORPORA = {"polnear": (polnear, ENGLISH), "german": (german, GERMAN)}


def source_of(speech: QuotedSpeech, run: QuotedRun, notes: list[Annotated]) -> str:
    """The annotated source of the shortest content that holds the run's words; empty where none does."""
    words = speech.text[run.start : run.end].rstrip(",")[:60]
    holding = [note for note in notes if words in note.content]
    return min(holding, key=lambda note: len(note.content)).source if holding else ""


def found_of(speech: QuotedSpeech, notes: list[Annotated]) -> tuple[int, int]:
    """How many of the annotated contents that are quotations of three words or more are found, and of how many."""
    quoted = [found[1] for note in notes if (found := _WHOLE.fullmatch(note.content.strip()))]
    wanted = [" ".join(words.split()) for words in quoted if len(words.split()) >= _FEWEST]
    runs = [" ".join(speech.text[run.start : run.end].split()) for run in speech.runs]
    return sum(any(words.rstrip(",") in run for run in runs) for words in wanted), len(wanted)


def shares_a_word(name: str, source: str) -> bool:
    """Whether a word of `name` longer than two letters stands in `source`."""
    return any(len(word) > 2 and word in source for word in name.split())


def told_of(speech: QuotedSpeech, quotation: str, speaker: str) -> tuple[Doubt, ...] | None:
    """What is said of `quotation` by `speaker`; None where it does not stand in the article just once."""
    places = find_quotation(fold(speech.flow.text), quotation)
    if len(places) != 1:
        return None
    party = Party(speaker, None, PartyKind.PERSON)
    return (
        *within_marks(speech, places[0], is_indirect=False),
        *same_sense(speech, places[0], quotation),
        *named_speakers(speech, places[0], [party], [[speaker]], is_elsewhere=False),
    )


def changed(
    speech: QuotedSpeech, run: QuotedRun, speaker: str, others: list[str], language: Language
) -> Iterator[tuple[str, str, str]]:
    """The run as a quotation by `speaker`, rightly and with mistakes: the kind of mistake, the words, the speaker."""
    words = speech.text[run.start : run.end].rstrip(",")
    yield "right", words, speaker
    yield "speaker nowhere", words, "Petra Quillfeather"
    if others:
        yield "another speaker of the article", words, others[0]
    negated = language.negation.search(words)
    if negated and negated.start() > 10 and len(words) - negated.end() > 10:
        yield "negation left out", f"{words[: negated.start()].rstrip()} […] {words[negated.end() :].lstrip()}", speaker
        yield "cut after a negation", words[negated.end() :].lstrip(" ,"), speaker
    if verb := language.verb.search(words):
        yield "negation put in", f"{words[: verb.end()]}{language.put_in} {words[verb.end() :]}", speaker
    if words.endswith("?"):
        yield "question as statement", f"{words[:-1]}.", speaker
    behind = speech.text[run.outer_end : run.outer_end + 40]
    if run.is_closed and len(behind) == 40 and "\n" not in behind:
        yield "over a mark", speech.text[run.start : run.outer_end + 40].rsplit(" ", 1)[0], speaker


def main(corpus: str, checkout: Path, split: str, *, shows_wrong: bool) -> None:
    """Prints how many speakers are right, and how many mistakes of each kind are told."""
    articles, language = CORPORA[corpus]
    counts: Counter[str] = Counter()
    tried: Counter[str] = Counter()
    noticed: Counter[str] = Counter()
    for speech, notes in articles(checkout, split):
        found, wanted = found_of(speech, notes)
        counts["found"] += found
        counts["wanted"] += wanted
        runs = [run for run in speech.runs if len(speech.text[run.start : run.end].split()) >= _FEWEST]
        sources = {run: source for run in runs if language.named.search(source := source_of(speech, run, notes))}
        for run, source in sources.items():
            attribution = speech.attributions[run]
            name = attribution.speakers[0].name if attribution.speakers else ""
            is_right = shares_a_word(name, source)
            counts["named"] += 1
            counts["right"] += is_right
            counts["certain"] += attribution.is_certain
            counts["certain and right"] += attribution.is_certain and is_right
            if not is_right:
                if shows_wrong:
                    around = speech.text[max(0, run.outer_start - 200) : run.outer_end + 120].replace("\n", " | ")
                    print("CERTAIN" if attribution.is_certain else "guess  ", f"{name!r} for {source!r}: {around}")
                continue
            others = [
                speaker.name
                for other in runs
                for speaker in speech.attributions[other].speakers
                if speech.attributions[other].is_certain and not shares_a_word(speaker.name, source)
            ]
            for kind, words, speaker in changed(speech, run, name, others, language):
                told = told_of(speech, words, speaker)
                if told is not None:
                    tried[kind] += 1
                    noticed[kind] += bool(told)
                    if shows_wrong and kind == "right":
                        print(
                            *(f"doubted {name!r}: {words!r}: {doubt.message} {doubt.hint}\n" for doubt in told), end=""
                        )
    print(f"quotations found {counts['found']} of {counts['wanted']} {counts['found'] / counts['wanted']:.1%}")
    print(f"speaker right {counts['right']} of {counts['named']} {counts['right'] / counts['named']:.1%}")
    share = counts["certain and right"] / counts["certain"]
    print(f"right of those called certain {counts['certain and right']} of {counts['certain']} {share:.1%}")
    for kind in tried:
        print(f"{kind:32} {noticed[kind]:5} told of {tried[kind]:5}  {noticed[kind] / tried[kind]:.1%}")


if __name__ == "__main__":
    given = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    main(given[0], Path(given[1]), given[2], shows_wrong="--wrong" in sys.argv)
