"""A digest of any size, always the same: news-like articles with sidecars, every annotation on its passage.

python -m bench.generate 10000 FOLDER

Article number k does not depend on how many there are. Each has some 480 words in seven paragraphs, four figures, three
quotations and three context links; dates run over ten years; there are 30 topics, 200 people, 60 outlets, 12 measures.

Words, topics, people and outlets are as uneven as in news: the one of rank r comes up as 1 / (r + 2.7) does, by the law
of Zipf and Mandelbrot (B. Mandelbrot, An informational theory of the statistical structure of language, 1953). So most
words of the vocabulary are rare, and a few names are in the news every day.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random

FIRST_DAY = dt.date(2015, 1, 1)
DAYS = 3_652
VOCABULARY = 30_000
_FIRST = "Ada Bo Cleo Dev Elif Finn Gita Hugo Ines Jun Kofi Lena Malik Nora Omar Pia Quin Rosa Sven Tara".split()
_LAST = "Abara Brook Castillo Dahl Eriksen Fontaine Gupta Hassan Ito Jansen".split()
_SUBJECTS = (
    "the ministry|the company|a supplier|the regulator|the union|the port|the council|the bank|the airline".split("|")
)
_VERBS = "expects|reported|confirmed|denied|announced|reviewed|questioned|revised|published|delayed".split("|")
_OBJECTS = "new rules|its forecast|the contract|a second round|the order|its accounts|the schedule|a merger".split("|")
_CLAUSES = (
    "after months of talks|despite a weak quarter|as prices kept rising|while rivals held back|before the deadline"
    "|in a letter to investors|at a meeting on Monday|according to two people with knowledge of the matter"
).split("|")
_SAYINGS = (
    "nobody should expect {object} before the summer|{subject} will not wait for {object} for ever"
    "|what {subject} decides on {object} decides the year|there is no plan B for {object}, and {subject} knows it"
).split("|")
_KINDS = ("primary", "background", "data")
_UNITS = ("jobs", "passengers", "stations", "contracts")
_SYLLABLES = tuple(consonant + vowel for consonant in "bdfgklmnprstvz" for vowel in "aeiou")


@dataclass(frozen=True, slots=True)
class World:
    """How many there are of what the articles are about and who is in them."""

    topics: int = 30
    people: int = 200
    outlets: int = 60
    measures: int = 12


LARGE = World()


@cache
def _shares(count: int) -> tuple[float, ...]:
    """How often each of `count` things comes up, commonest first, added up."""
    return tuple(accumulate(1 / (rank + 2.7) for rank in range(count)))


@dataclass(frozen=True, slots=True)
class Entry:
    """The files of one article."""

    name: str
    article: str
    sidecar: str


def drawn(random: Random, count: int) -> int:
    """One of `count` numbers, the first ones more often."""
    return random.choices(range(count), cum_weights=_shares(count))[0]


def word(rank: int) -> str:
    """A word of the vocabulary, which nobody has read before: two syllables, or three for the rarer ones."""
    rest, first = divmod(rank, len(_SYLLABLES))
    third, second = divmod(rest, len(_SYLLABLES))
    return f"{_SYLLABLES[first]}{_SYLLABLES[second]}{_SYLLABLES[third - 1] if third else ''}n"


def person(number: int) -> str:
    return f"{_FIRST[number % 20]} {_LAST[number // 20]}"


def unit(measure: int) -> str:
    return _UNITS[measure % len(_UNITS)]


def site(without: Iterable[str] = (), world: World = LARGE) -> str:
    """site.yaml, which switches off the features in `without`: search, cards."""
    lines = ["title: A large digest", "url: https://digest.example/large/", "editions: weekly"]
    lines += [f"{feature}: false" for feature in without]
    lines.append("topics:")
    lines += [f"  topic-{number}: Topic {number}" for number in range(world.topics)]
    lines += ["people:", *(f"  person-{number}: {person(number)}" for number in range(world.people))]
    lines += ["outlets:", *(f"  outlet-{number}: Outlet {number}" for number in range(world.outlets))]
    lines.append("measures:")
    lines += [f"  measure-{n}: {{label: Measure {n}, unit: {unit(n)}}}" for n in range(world.measures)]
    return "\n".join(lines) + "\n"


def entry(number: int, world: World = LARGE) -> Entry:
    """Article number `number`."""
    random = Random(number)  # the same on every machine
    day = FIRST_DAY + dt.timedelta(days=number * 7_919 % DAYS)
    outlet = drawn(random, world.outlets)
    paragraphs: list[str] = []
    figures: list[str] = []
    quotes: list[str] = []
    links: list[str] = []
    for index in range(4):
        measure = random.randrange(world.measures)
        # The last digits name the place, so that every amount stands once.
        amount = f"over {random.randrange(10, 900)},{index}{random.randrange(10, 99)} {unit(measure)}"
        by = person(drawn(random, world.people))
        shown = f"**{amount}**" if index == 1 else amount
        paragraphs.append(f"{prose(random, 2)} It counts {shown} in the report for {day.year}. {prose(random, 1)}")
        figures.append(
            f"  - label: {unit(measure).capitalize()} in report {index}\n    value: {amount}\n"
            f"    at: {amount}\n    measure: measure-{measure}\n    period: {day.year}\n    by: {by}\n"
        )
    for index in range(3):
        speaker = person(drawn(random, world.people))
        words = random.choice(_SAYINGS).format(subject=random.choice(_SUBJECTS), object=random.choice(_OBJECTS))
        words = f"In round {index + 1} {words}"
        paragraphs.append(f"“{words},” said {speaker}. {prose(random, 2)}")
        quotes.append(f"  - text: {words}\n    speaker: {speaker}\n    role: spokesperson\n")
    for index in range(3):
        passage = f"annex {index + 1} of the file"
        paragraphs[index * 2] += f" See {passage}, and [the record](https://example.org/{number}/{index})."
        links.append(
            f"  - url: https://example.org/{number}/{index}\n    title: Record {index + 1} of the case\n"
            f"    kind: {_KINDS[index]}\n    at: {passage}\n    why: It has the whole text.\n"
        )
    random.shuffle(paragraphs)
    filed: dict[int, None] = {}
    while len(filed) < 3:
        filed[drawn(random, world.topics)] = None
    topics = ", ".join(f"topic-{topic}" for topic in filed)
    authors = f"[{person(outlet)}]"
    title = f"{random.choice(_SUBJECTS)} {random.choice(_VERBS)} {random.choice(_OBJECTS)}".capitalize()
    article = (
        f"---\ntitle: {title} ({number})\npublished: {day}\n"
        f"source:\n  outlet: Outlet {outlet}\n  url: https://outlet-{outlet}.example/{number}\n  authors: {authors}\n"
        f"---\n\n" + "\n\n".join(paragraphs) + "\n"
    )
    sidecar = (
        f"summary: {prose(random, 1)}\nwhy: It sets the terms for everyone else.\ntopics: [{topics}]\n\n"
        "figures:\n" + "".join(figures) + "\nquotes:\n" + "".join(quotes) + "\nlinks:\n" + "".join(links)
    )
    return Entry(f"article-{number:05}", article, sidecar)


def prose(random: Random, sentences: int) -> str:
    """Sentences without amounts."""
    return " ".join(_sentence(random) for _ in range(sentences))


def _sentence(random: Random) -> str:
    one, other, third, fourth, fifth = (word(drawn(random, VOCABULARY)) for _ in range(5))
    plain = f"{random.choice(_SUBJECTS)} {random.choice(_VERBS)} {random.choice(_OBJECTS)} {random.choice(_CLAUSES)}"
    return f"{plain[0].upper()}{plain[1:]}, and the {one} {other} of {third} {fourth} the {fifth}."


def write(count: int, folder: Path, without: Iterable[str] = ()) -> None:
    """Writes a digest of `count` articles below `folder`, with the features in `without` switched off."""
    articles = folder / "content" / "articles"
    articles.mkdir(parents=True, exist_ok=True)
    (folder / "content" / "site.yaml").write_text(site(without), encoding="utf-8")
    for number in range(count):
        made = entry(number)
        (articles / f"{made.name}.md").write_text(made.article, encoding="utf-8")
        (articles / f"{made.name}.yaml").write_text(made.sidecar, encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), Path(sys.argv[2]))
