"""The words around amounts by which a label is read from a sentence; a module for each language.

A language's table has lines `field: words`, an underscore for a space. A field may have several lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from functools import lru_cache

from digest.ingest.proposing.wording.dutch import DUTCH
from digest.ingest.proposing.wording.english import ENGLISH
from digest.ingest.proposing.wording.french import FRENCH
from digest.ingest.proposing.wording.german import GERMAN
from digest.ingest.proposing.wording.italian import ITALIAN
from digest.ingest.proposing.wording.japanese import JAPANESE
from digest.ingest.proposing.wording.portuguese import PORTUGUESE
from digest.ingest.proposing.wording.spanish import SPANISH
from digest.quantities.language.assertion import assertions

Words = frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """Words in small letters, each as it stands in a sentence. Empty where none are known."""

    articles: Words = frozenset()
    links: Words = frozenset()
    """Prepositions that go on within a phrase: "jobs *in* Japan"."""
    ends: Words = frozenset()
    """Words at which a phrase ends: conjunctions, relative pronouns, adverbs."""
    that: Words = frozenset()
    """What begins a clause that somebody says."""
    comparatives: Words = frozenset()
    """What makes a share one of a comparison: "higher"."""
    both: Words = frozenset()
    """What joins two nouns: "and"."""
    pronouns: Words = frozenset()
    """Subjects that name nothing."""
    copulas: Words = frozenset()
    """Verbs that add nothing to their subject: "is", "has", and those beside another verb."""
    modals: Words = frozenset()
    """Those of them by which something is not, or not yet, so: "will". A figure's status says that."""
    verbs: Words = frozenset()
    """Verbs of which amounts are subjects or objects, in the forms that news has."""
    levels: Words = frozenset()
    """What stands before the amount that something reached: "to"."""
    origins: Words = frozenset()
    """What stands before the amount that something came from: "from"."""
    steps: Words = frozenset()
    """What stands before the amount by which something changed: "by"."""
    shares: Words = frozenset()
    """What stands between a share and its whole: "of"."""
    nouns: Words = frozenset()
    """Words of rising and falling that are rather nouns: "growth"."""
    before_nouns: Words = frozenset()
    """Adjectives that stand before what is counted: "12.000 *nuevas* viviendas"."""
    inflected: Words = frozenset()
    """How adjectives end before what is counted, where only these do: "34.500 verkocht*e* exemplaren"."""
    people: Words = frozenset()
    """Nouns that say little of what is counted: "people"."""
    passing: Words = frozenset()
    """What is counted without being a figure: lengths of time, ages."""
    saying: Words = frozenset()
    """Verbs of saying, behind which another clause begins."""
    inside: Words = frozenset()
    """What makes the noun behind it part of a preposition: "*in* lieu of"."""
    vague: Words = frozenset()
    """Nouns and numbers that name nothing: "part"."""
    sources: Words = frozenset()
    """What stands before whoever tells something: "laut"."""
    tells: Words = frozenset()
    """What stands before the name of whoever tells something: "according to"."""
    tells_by_paper: Words = frozenset()
    """What does where something published stands between: "nach" of "nach Zahlen der Kammer"."""
    tells_behind: Words = frozenset()
    """What stands behind it: "zufolge"."""
    papers: Words = frozenset()
    """What is published: "figures", "study"."""
    shows: Words = frozenset()
    """Verbs of what is published: "show"."""
    by: Words = frozenset()
    """What stands between something published and who has done so: "by"."""
    listeners: Words = frozenset()
    """What stands before whoever is told something: "to"."""
    tells_whom: Words = frozenset()
    """Verbs of saying whose object that is: "told"."""
    clitics: Words = frozenset()
    """Pronouns between a subject and its verb that are no subject: "nos"."""
    supposed: Words = frozenset()
    """Words before an amount by which it is only supposed: "promised". Where `…` stands others may: "rechnet…mit"."""
    supposed_behind: Words = frozenset()
    """The same behind it, in a script without spaces: 恐れ."""
    conditionals: Words = frozenset()
    """How verbs in the conditional end: "erait"."""
    hearsay: Words = frozenset()
    """Those that are rather what is said to be so: "aurait"."""
    would: Words = frozenset()
    """What makes an infinitive at the end of the clause one of what is supposed: "würde"."""
    infinitive_last: Words = frozenset()
    """How that infinitive ends."""
    as_said: Words = frozenset()
    """What begins a clause that says that somebody said so: "wie"."""
    bodies: Words = frozenset()
    """Nouns of organisations, which may be called by these without a name of their own."""
    nobody: Words = frozenset()
    """Those who tell something without being anybody: "experts"."""
    in_names: Words = frozenset()
    """Small words within names, besides prepositions and articles."""
    intends: Words = frozenset()
    """Verbs behind which an infinitive says what is to be: "plans"."""
    auxiliaries: Words = frozenset()
    """Helping verbs that say nothing without theirs, which an infinitive follows: "devrait"."""
    to: Words = frozenset()
    """What may stand before that infinitive: "to", "de"."""
    needs_to: Words = frozenset()
    """Not empty where that must."""
    infinitives: Words = frozenset()
    """How infinitives end."""
    past: Words = frozenset()
    """How verbs end that tell what was: "ieron" of "construyeron"."""
    participles: Words = frozenset()
    """How participles end behind a helping verb: "a construit"."""
    future: Words = frozenset()
    """How verbs end that tell what will be: "era" of "versera"."""
    purposes: Words = frozenset()
    """What stands between money and what it is for: "for"."""
    measures: Words = frozenset()
    """What is counted like a unit of measure: "points" of an index."""
    particles: Words = frozenset()
    """What parts from its verb and ends a clause: "nach" of "gaben ... nach"."""
    telling: Words = frozenset()
    """Verbs behind which a clause may begin without a joining word, besides those of saying: "documents show"."""
    stands_before: Words = frozenset()
    """Not empty where an amount stands before a noun that it describes: "a $5m loan"."""
    owns: Words = frozenset()
    """Verbs that only say that the amount is somebody's, and not for what: "has"."""
    unreal: Words = frozenset()
    """Helping verbs before what did not come to pass, or is only told of what may: "would" of "would have been hit"."""
    unreal_ends: Words = frozenset()
    """The words that such a clause goes on with; a hyphen stands before how they end."""
    dimensions: Words = frozenset()
    """Behind a length, how it is meant: "long"."""
    rates: Words = frozenset()
    """What stands before the time that something is for: "each" of "each year"."""
    oblique: Words = frozenset()
    """Articles that show that a noun is no subject, where they begin a label: "dem"."""
    addressed: Words = frozenset()
    """Words for whoever reads or writes: "you"."""
    respectively: Words = frozenset()
    """What tells that amounts stand one by one for what was named before."""
    either: Words = frozenset()
    """What begins a phrase that a second one must end: "either"."""
    points: Words = frozenset()
    """Words that stand for what another sentence has named: "it", "this"."""
    indefinite: Words = frozenset()
    """Articles before what was not named yet: "a"."""
    relatives: Words = frozenset()
    """What begins a clause about the noun before it, without a mark: "who"."""
    quantities: Words = frozenset()
    """Adjectives of how much or how many: "as *many*", "as *large*"."""
    perceives: Words = frozenset()
    """Verbs behind which something else does what is told: "saw 300 people leave"."""
    disputed: Words = frozenset()
    """Words for what somebody says and others deny: "claims"."""
    of_something: Words = frozenset()
    """What somebody may be that says little without of what: "director"."""
    of_rank: Words = frozenset()
    """What stands before one of these and says no more: "deputy"."""
    former: Words = frozenset()
    """What says that somebody is no more what they were: "former"."""
    names: Words = frozenset()
    """Words of the article that have a capital letter wherever they stand; no table has these."""
    capital_nouns: Words = frozenset()
    """Not empty where all nouns have capital letters."""


_TABLES = {
    "de": GERMAN,
    "en": ENGLISH,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "ja": JAPANESE,
    "nl": DUTCH,
    "pt": PORTUGUESE,
}
LANGUAGES = tuple(_TABLES)
"""The languages whose words are known, as BCP 47 tags."""


@lru_cache(maxsize=32)
def wording(language: str) -> Wording:
    """The words of `language`, a BCP 47 tag; those of no language where it has none here.

    Verbs of rising, falling, saying, showing and intending are those that verification knows.
    """
    base = language.split("-")[0].lower()
    table = _TABLES.get(base)
    if table is None:
        return Wording()
    found: dict[str, set[str]] = {field.name: set() for field in fields(Wording)}
    for line in filter(None, map(str.strip, table.splitlines())):
        name, _, listed = line.partition(":")
        found[name].update(word.replace("_", " ") for word in listed.split())
    known = assertions(language)
    found["saying"].update(known.saying, found["telling"])
    found["shows"].update(known.shows)
    found["intends"].update(word for word in known.intends if " " not in word)
    moves = (*known.rises, *known.falls) if found["verbs"] else ()
    found["verbs"].update(word for word in moves if word.islower() and " " not in word and word not in found["nouns"])
    found["ends"] -= found["articles"]
    found["verbs"] -= found["copulas"]
    # Texts have both apostrophes: "dell'11%", "dell’11%".
    return Wording(
        **{name: frozenset((*words, *(word.replace("'", "’") for word in words))) for name, words in found.items()}
    )


WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*(?:[’']|-(?=\s))?|[^\s\w]")
