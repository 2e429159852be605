"""The words with which a language labels amounts: which of them tell what is counted, and in what."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct, field

if TYPE_CHECKING:
    from collections.abc import Mapping

Words = frozenset[str]
_NONE: Words = frozenset()


class CountedKind(StrEnum):
    """What an amount is counted in."""

    MONEY = "money"
    THINGS = "things"
    COUNT = "count"
    """A number of things, and no share of them."""
    SHARE = "share"
    TIME = "time"
    LENGTH = "length"
    EXTENT = "extent"
    """A length, or how long something takes."""
    AREA = "area"
    WEIGHT = "weight"
    TEMPERATURE = "temperature"
    SCORE = "score"
    MEASURE = "measure"
    """Another physical quantity: power, speed."""


class Labelling(Struct, frozen=True, kw_only=True):
    """Words in small letters. Empty where none are known."""

    kinds: Mapping[str, CountedKind] = field(default_factory=dict)
    """Nouns of a label that say what its amount is counted in: "cost". In German, and in scripts without spaces, also
    the ends of longer ones."""
    counters: Mapping[str, str] = field(default_factory=dict)
    """The ends of labels by what their things are counted with, where that tells: 従業員 by 人."""
    of_which: tuple[str, ...] = ()
    """How a sentence begins that tells a part of what the one before told, in scripts without spaces: このうち."""
    framing: Words = _NONE
    """How words end that say of all that follows where it is so, in scripts without spaces: 中."""
    of_people: Words = _NONE
    """Counters of people, and of nothing else: 人."""
    of_things: Words = _NONE
    """Counters of what is no people: 件."""
    upper: Words = _NONE
    """Words of a label by which its amount is the most that may be: "limit"."""
    lower: Words = _NONE
    """The same of the least that may be: "threshold"."""
    greatest: Words = _NONE
    """Words of a label by which its amount is more than others: "highest"."""
    asking: Words = _NONE
    """Words by which a label begins that asks for a place or a time: "*Where* protesters died"."""
    containing: tuple[str, ...] = ()
    """What stands before an amount that is a part of the one before it: 12 purchases, *with* two closed."""
    among: tuple[str, ...] = ()
    """What stands before an amount that the one before it is a part of: 19 cases *among* 148 samples."""
    total: Words = _NONE
    """Words by which an amount, or its label, is a sum: "in total"."""
    no_total: tuple[str, ...] = ()
    """Words that have such a one in them and tell no sum, in scripts without spaces: 会計."""
    as_share: tuple[str, ...] = ()
    """What leads from how much something changed to by what share, in scripts without spaces: 率にして."""
    ranks: Words = _NONE
    """Nouns before a number that is a place in a row or a step of a scale: "*category* 4"."""
    points: Words = _NONE
    """Points of an index or of a share: words that are no things."""
    ages: tuple[str, ...] = ()
    """Words of labels that say an age, and how what is counted in years begins where it is one."""
    same: tuple[Words, ...] = ()
    """Words that a label and its sentence may have for one thing: "deaths", "killed"."""
    fates: tuple[Words, ...] = ()
    """What becomes of people, each group another than the others: killed, which is the first, wounded, missing."""
    alive: Words = _NONE
    """What becomes of none of the first of these, whatever else they may be: taken to hospital."""
    contraries: tuple[tuple[Words, ...], ...] = ()
    """Words of which only one is so of an amount, each against the others: oldest, youngest; hired, fired. One that
    ends with a hyphen begins longer words."""
    exclusive: tuple[tuple[Words, ...], ...] = ()
    """The same of words that are no ranks, however many they are: rain, snow, hail."""
    sorts: tuple[Words, ...] = ()
    """Nouns in the plural for things that are no others of these: schools, hospitals. Of one sort are those for the
    same: houses, homes."""
    persons: Words = _NONE
    """Nouns in the plural for people of any sort, as they are counted: "people", "residents"."""
    roles: Words = _NONE
    """Those of `sorts` that are people, one word of each sort or more: "teachers"."""
    individuals: Words = _NONE
    """Those of `persons` that no country, firm or other group is one of: "workers"."""
    objects: Words = _NONE
    """Things and animals, of `sorts` one word of each or more, and words for several: "cars", "vehicles"."""
    deeds: Words = _NONE
    """Words for what somebody did, of any sort: "crimes"."""
    voting: tuple[Words, ...] = ()
    """What follows a number of votes, each group another way: for, against."""
    negations: Words = _NONE
    """Words that deny what follows them: "not"."""
    inside: Words = _NONE
    """Prepositions by which something is in a place, and of which `outside` says the contrary."""
    outside: Words = _NONE
    changing: tuple[str, ...] = ()
    """By how much something rises or falls, which may rise or fall itself: 涨幅."""
    comparing: tuple[str, ...] = ()
    """What begins a clause that compares an amount with the one behind it: 高于."""
    both: tuple[str, ...] = ()
    """What joins two nouns that are counted together: "and"."""
    either: tuple[str, ...] = ()
    """What joins the last two of listed things, of which one is meant: "or"."""
    plurals: Words = _NONE
    """Nouns in the plural that do not end as others do: "women"."""
    plural_ends: tuple[str, ...] = ()
    """How others end."""
    not_plural_ends: tuple[str, ...] = ()
    """How words end that look like these: "-ss"."""
    participles: Words = _NONE
    """Participles that may stand behind a label's noun: "sold"."""
    participle_ends: tuple[str, ...] = ()
    """How others end."""
    counting: Words = _NONE
    """Words that count by themselves, or only look like a plural: "others", "besides"."""
    describing: Words = _NONE
    """What may describe a noun in the plural before it, beside what ends as adjectives do."""
    describing_ends: tuple[str, ...] = ()
    nations: Mapping[str, str] = field(default_factory=dict)
    """Words for countries and their people that CLDR does not have, by its codes of territories: "British"."""
    partitive: tuple[str, ...] = ()
    """Words by which an amount counts a part of what the one before it counts: "of which"."""
    respectively: tuple[str, ...] = ()
    """Words by which amounts are of the things listed before them, in their order."""
    lacking: Words = _NONE
    """Words by which something is not there, so that a label may deny it: "without power", of *lost* power."""
    excluding: tuple[str, ...] = ()
    """Words by which something is left out of account, in a label's words or others: "without", of *excluding*."""
    rates: Words = _NONE
    """What ends the head of a label that says how many of all: "rate"."""
    beating: tuple[str, ...] = ()
    """Verbs whose object has lost to their subject: "beat"."""
    margins: Words = _NONE
    """Nouns for by how much: "majority"."""
    lacks: tuple[str, ...] = ()
    """Words beside an amount by which so many people or things are lacking: "fehlen", "à court de"."""
    shortages: tuple[str, ...] = ()
    """Beginnings or parts of words of labels by which their amount is what lacks: "Shortage", "Missing"."""
    having: Words = _NONE
    """Words by which something is there: "with"."""
    winning: Words = _NONE
    """Verbs by which whoever is named has so many of all: "won" 14 of 120 seats."""
    dimensions: tuple[Words, ...] = ()
    """Words for how something is measured, each group another way than the others: "wide", "width"."""
    institutions: Words = _NONE
    """What the names of institutions end or begin with: "hospital"."""
    differing: tuple[str, ...] = ()
    """Words by which an amount is how much more or less there is than what is named, in scripts without spaces: より30
    *多い*, 比3月*多*30艘."""
    each: tuple[Words, ...] = ()
    """Words for what an amount is for each of, in scripts without spaces, each group another than the others:
    1人当たり."""
    losing: tuple[str, ...] = ()
    """Words by which somebody has lost, against `beating`, in scripts without spaces: 敗れ."""
    changed_by: tuple[str, ...] = ()
    """What stands between how much something changed by and what it came to, in such scripts: 5억원 *늘어난* 20억원."""
    afterwards: tuple[str, ...] = ()
    """Words of labels by which their amount is what something was changed to, in such scripts: 引き上げ*後*."""
    persons_before: tuple[str, ...] = ()
    """Words for somebody who was named before, in such scripts: 同氏."""
    sole_counters: tuple[str, ...] = ()
    """Counters that count things of one sort and no others, in such scripts: 151*篇*."""
    of_scores: tuple[str, ...] = ()
    """Counters of points, in such scripts: 33*分*."""
    averages: tuple[str, ...] = ()
    """Words by which an amount is an average, in scripts without spaces: 人均."""
    offices: tuple[str, ...] = ()
    """How names of offices, places and firms end, in scripts without spaces: 省."""
    topical: tuple[str, ...] = ()
    """What says behind such a name that a sentence tells of it: は."""
    untold: Words = _NONE
    """Words of labels that do not tell what is counted: "total", "months"."""
    of: Words = _NONE
    """What joins a noun to what it is of, or to how much: "a rise *of* 2%". One that ends with an apostrophe is
    joined to the next word."""
    links: tuple[str, ...] = ()
    """What a label's head ends at: "cost *of* the bridge"."""
    circumstances: tuple[str, ...] = ()
    """What leads in a label to when or why its amount was so, which says nothing of what it is: "price *after* the
    fall"."""
    latest: tuple[str, ...] = ()
    """Words before how long the time up to now is, by which its amount is no earlier one: the "*past* three months"."""
    ahead_of: tuple[str, ...] = ()
    """What leads in a label to what its amount was before: "*before* the fall"."""
    former: Words = _NONE
    """Words of a label by which its amount is an earlier one: "previous"."""
    present: Words = _NONE
    """Words of a label by which its amount is today's, so an earlier one than what is planned: "now"."""
    added: Words = _NONE
    """Words of a label by which things came on top of those there were: "new"."""
    restating: tuple[str, ...] = ()
    """What stands before an amount that says another one again in another unit: 5 per cent, *that is* $3m."""
    extents: Words = _NONE
    """What is counted where something is long: "pages"."""
    earlier: tuple[str, ...] = ()
    """What stands before an amount that another is compared with: "up from"."""
    instead: tuple[str, ...] = ()
    """What stands before an amount in whose place another came: "*instead of* 2%"."""
    froms: tuple[str, ...] = ()
    """The same where "to" and the other amount follow: "*from* 2 to 3%"."""
    by: tuple[str, ...] = ()
    """What stands before an amount by which something changed: "rose *by* 5%"."""
    multiplied: tuple[str, ...] = ()
    """What stands before a number that something was multiplied or divided by: "multiplied *by* 16"."""
    to: tuple[str, ...] = ()
    """What stands before the amount that something came to: "fell 5% *to* $3bn"."""
    change: Words = _NONE
    """Words of a label by which its amount is a change, beside those of rising and falling: "difference"."""
    equals: tuple[str, ...] = ()
    """What stands before an amount that is the one before it in other words: 0.6%, *or* 22,300 more."""
    subjects: tuple[str, ...] = ()
    """What a subject of its own begins with: "and *its* profit"."""
    referring: Words = _NONE
    """Words by which the whole of what was told before is meant, in a part of a sentence: "*this* rose", "19% *do*"."""
    relatives: tuple[str, ...] = ()
    """What begins a clause that says more of a noun, alone or behind a preposition: "*which* rose", "in *which*"."""
    led_relatives: tuple[str, ...] = ()
    """Those that have their preposition in themselves: a case *whose* judge."""
    results: tuple[Words, ...] = ()
    """What a business has at the end of a year, each group another than the others: revenue, profit."""
    shares: tuple[str, ...] = ()
    """How words for a share of a company begin."""
    anybody: Words = _NONE
    """Nouns for people of whom nothing is told, and pronouns that are counted: "people", "others"."""
    back: Words = _NONE
    """Words near the beginning of a sentence by which it goes on with what the one before told: "it", "another"."""
    pronouns: Words = _NONE
    """Words by which a part of a sentence says more of what was told before it: "*this* rose to 5%"."""


def labelling(table: str) -> Labelling:
    """The words of a table, a line for each field, phrases parted by `|`; each line of `same` and of `results` is a
    group, and the lines of a kind are named by it. A line of `contrary`, `exclusive`, `sorts` or `voting` has its
    groups parted by `;`."""
    lines = [line.partition(":") for line in filter(None, map(str.strip, table.splitlines()))]

    def of(name: str) -> tuple[str, ...]:
        return tuple(word for field_, _, words in lines if field_ == name for word in _words(words))

    return Labelling(
        kinds={word: kind for kind in CountedKind for word in of(kind)},
        counters={
            word: name.split()[1] for name, _, words in lines if name.startswith("counter ") for word in _words(words)
        },
        upper=frozenset(of("upper")),
        lower=frozenset(of("lower")),
        greatest=frozenset(of("greatest")),
        asking=frozenset(of("asking")),
        containing=of("containing"),
        among=of("among"),
        total=frozenset(of("total")),
        no_total=of("no_total"),
        as_share=of("as_share"),
        ranks=frozenset(of("ranks")),
        points=frozenset(of("points")),
        ages=of("ages"),
        same=tuple(frozenset(_words(words)) for name, _, words in lines if name == "same"),
        fates=(
            *((frozenset(killed),) if (killed := of("killed")) else ()),
            *(frozenset(_words(words)) for name, _, words in lines if name == "fate"),
        ),
        alive=frozenset(of("alive")),
        contraries=tuple(
            tuple(frozenset(_words(side)) for side in sides.split(";"))
            for name, _, sides in lines
            if name == "contrary"
        ),
        exclusive=tuple(
            tuple(frozenset(_words(side)) for side in sides.split(";"))
            for name, _, sides in lines
            if name == "exclusive"
        ),
        sorts=tuple(
            frozenset(_words(sort)) for name, _, sorts in lines if name == "sorts" for sort in sorts.split(";")
        ),
        persons=frozenset(of("persons")),
        roles=frozenset(of("roles")),
        individuals=frozenset(of("individuals")),
        objects=frozenset(of("objects")),
        deeds=frozenset(of("deeds")),
        voting=tuple(frozenset(_words(way)) for name, _, ways in lines if name == "voting" for way in ways.split(";")),
        negations=frozenset(of("negations")),
        inside=frozenset(of("inside")),
        outside=frozenset(of("outside")),
        changing=of("changing"),
        comparing=of("comparing"),
        both=of("both"),
        either=of("either"),
        plurals=frozenset(of("plurals")),
        plural_ends=of("plural ends"),
        not_plural_ends=of("not plural ends"),
        participles=frozenset(of("participles")),
        participle_ends=of("participle ends"),
        counting=frozenset(of("counting")),
        describing=frozenset(of("describing")),
        describing_ends=of("describing ends"),
        nations={
            word: name.split()[1] for name, _, words in lines if name.startswith("nation ") for word in _words(words)
        },
        partitive=of("partitive"),
        respectively=of("respectively"),
        lacking=frozenset(of("lacking")),
        excluding=of("excluding"),
        rates=frozenset(of("rates")),
        beating=of("beating"),
        margins=frozenset(of("margins")),
        lacks=of("lacks"),
        shortages=of("shortages"),
        having=frozenset(of("having")),
        winning=frozenset(of("winning")),
        dimensions=tuple(frozenset(_words(words)) for name, _, words in lines if name == "dimension"),
        institutions=frozenset(of("institutions")),
        differing=of("differing"),
        each=tuple(frozenset(_words(side)) for name, _, sides in lines if name == "each" for side in sides.split(";")),
        losing=of("losing"),
        changed_by=of("changed_by"),
        afterwards=of("afterwards"),
        persons_before=of("persons_before"),
        sole_counters=of("sole_counters"),
        of_scores=of("of_scores"),
        averages=of("averages"),
        offices=of("offices"),
        topical=of("topical"),
        untold=frozenset(of("untold")),
        of=frozenset(of("of")),
        links=of("links"),
        circumstances=of("circumstances"),
        latest=of("latest"),
        ahead_of=of("ahead_of"),
        former=frozenset(of("former")),
        present=frozenset(of("present")),
        added=frozenset(of("added")),
        restating=of("restating"),
        extents=frozenset(of("extents")),
        earlier=of("earlier"),
        instead=of("instead"),
        froms=of("froms"),
        by=of("by"),
        multiplied=of("multiplied"),
        to=of("to"),
        change=frozenset(of("change")),
        equals=of("equals"),
        subjects=of("subjects"),
        referring=frozenset(of("referring")),
        relatives=of("relatives"),
        led_relatives=of("led relatives"),
        results=tuple(frozenset(_words(words)) for name, _, words in lines if name == "results"),
        shares=of("shares"),
        anybody=frozenset(of("anybody")),
        back=frozenset(of("back")),
        of_which=of("of_which"),
        framing=frozenset(of("framing")),
        of_people=frozenset(of("of_people")),
        of_things=frozenset(of("of_things")),
        pronouns=frozenset(of("pronouns")),
    )


def _words(listed: str) -> list[str]:
    return [word.strip() for word in listed.split("|") if word.strip()]
