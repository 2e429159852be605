"""What a language's words say of an amount beyond its number: whether it rose, is a loss, is yet to come, is denied."""

from __future__ import annotations

from msgspec import Struct

Phrases = tuple[str, ...]


class Assertion(Struct, frozen=True, kw_only=True):
    """Words and phrases as they stand within a sentence, in any case of letters. Empty where none are known."""

    rises: Phrases = ()
    falls: Phrases = ()
    no_change: Phrases = ()
    """Words of a label that are no change, though they have a word of one: "value-*added*", "contract"."""
    called_change: Phrases = ()
    """Words of a label by which its amount is a change, whichever way: "*Change* in sales"."""
    growths: Phrases = ()
    """Nouns of a label for how fast something grows, which may itself fall: "*Growth* of supply"."""
    growths_told: Phrases = ()
    """How a sentence has them: a 6% *rise in* supply."""
    within: Phrases = ()
    """What leads to the time in which there was so much: *within* an hour."""
    together: Phrases = ()
    """Words of a label by which its amount is of all of a time: "Growth of the seven years *taken together*"."""
    existing: Phrases = ()
    """Words of a label by which its amount is there already: "What was *really* sold"."""
    usual: Phrases = ()
    """Words of a label by which its amount is an average in other words: "Rain in a *usual* year"."""
    apart_rises: Phrases = ()
    """Forms of a verb, and behind `…` the particle that makes it one of rising: "nahm nahmen … zu"."""
    apart_falls: Phrases = ()
    unmoved: Phrases = ()
    """Words that have one of these in them and say no change: 增加值, "*making up* 5%"."""
    raises: Phrases = ()
    """Verbs of making something more, or of other things where no "by" leads to the amount: *raised* rates *by* 1%."""
    lowers: Phrases = ()
    """The same of making it less: *trimmed* its staff *by* 40."""
    greater: Phrases = ()
    """Words by which an amount is how much more there is: "more"."""
    lesser: Phrases = ()
    gains: Phrases = ()
    """What was earned: profit, surplus."""
    losses: Phrases = ()
    """What was lost or is owed: deficit, "lost"."""
    gains_or_losses: Phrases = ()
    """Words of a label for what was earned or lost, whichever it was: 損益."""
    coming: Phrases = ()
    """Words before an amount, in its clause, by which it is yet to come: "will", "expects"."""
    foreseeing: Phrases = ()
    """Words that say so too, or something else: "expected", "wird"."""
    intends: Phrases = ()
    """Words by which an infinitive behind theirs says what is to be: "plans to", "plant, 400 Stellen zu streichen"."""
    behind: Phrases = ()
    """The same behind it: 予定, "is expected"."""
    ahead: Phrases = ()
    """Times to come beside an amount, by which it is too: "over the next five years"."""
    acting: Phrases = ()
    """The same right behind an amount that is the subject: $5m *will be* spent."""
    estimated: Phrases = ()
    """Words by which an amount is an estimate: "is estimated at", "geschätzt"."""
    foreseen: Phrases = ()
    """Nouns for what is foreseen, before the word that leads to it: "its *forecast* for growth to 2%"."""
    carrying: Phrases = ()
    """How a clause begins that goes on with the verb before it: ", *at a cost of* $5m"."""
    thats: Phrases = ()
    """Words that join what is said to the verb of saying: "that"."""
    having: Phrases = ()
    """Verbs of what somebody has or does now, before the amount: "owns"."""
    asked: Phrases = ()
    """What begins a question within a sentence: shows *what* may be behind it."""
    questions: Phrases = ()
    """What leads to a question that the rest of the sentence answers: "*on the question of* who leads"."""
    subordinate: Phrases = ()
    """Words that begin a clause of another verb: "when"."""
    will_be: Phrases = ()
    """Verbs by which something will be done, before a participle: "seront"."""
    passives: Phrases = ()
    """How such a participle ends: "-és"."""
    targets: Phrases = ()
    """Nouns of what is wanted, and not only foreseen: "target"."""
    aiming: Phrases = ()
    """All words by which an amount may be what somebody wants or has to reach: "aims", "plans", "must"."""
    predicting: Phrases = ()
    """Words by which somebody expects an amount, and need not want it: "expected", "forecast"."""
    estimating: Phrases = ()
    """Words by which an amount may be an estimate, though they do not say so: "preliminary", "some"."""
    estimate_words: Phrases = ()
    """Those that do say so, and of nothing that is yet to come: the *estimated* value is $5m."""
    reckons: Phrases = ()
    """Verbs right before an amount that is no more than what their subject reckons: it *estimates* 266 miles."""
    wanted: Phrases = ()
    """Nouns behind an amount by which it is no more than foreseen or wanted: "the 2% *target*"."""
    modals: Phrases = ()
    """Verbs by which an amount is yet to come where an infinitive follows: "deve criar", not "deve 8 milhões"."""
    infinitives: Phrases = ()
    """Endings of infinitives."""
    not_infinitives: Phrases = ()
    """Endings of nouns that end as infinitives do: "ma długość"."""
    futures: Phrases = ()
    """Endings of verbs in the future tense: "creará"."""
    pledged: Phrases = ()
    """Words of a label by which its amount is what somebody promises or asks for, and so is as it is: "Pledged aid"."""
    past: Phrases = ()
    """Verbs of what has been, and of nothing else, as "left" and "set" are; nor "said": what is said may be to come."""
    past_endings: Phrases = ()
    """Endings of such verbs: "-ed"."""
    past_at_end: Phrases = ()
    """How a sentence ends that says what has been, in scripts without spaces."""
    not_past: Phrases = ()
    """Words that have one of these endings and say something else: "need"."""
    auxiliaries: Phrases = ()
    """Verbs that say so with a participle behind them: "has", "ont"."""
    participles: Phrases = ()
    """How such a participle ends: "been", "-és"."""
    part_of: Phrases = ()
    """What stands before a whole of which something is a part: "part of"."""
    amounting: Phrases = ()
    """What leads from that whole to its amount: "of"."""
    possible: Phrases = ()
    """Those words for what is to come by which it only may be so, or would be: "could"."""
    conditional: Phrases = ()
    """Words by which a label says that its amount is what there would be, or will be, in some case: "*if* it is sold",
    "price *from now on*"."""
    decided: Phrases = ()
    """Those by which it will be so, as what is decided will: "*will* cost". A language whose verbs have a future tense
    says so by that too (`futures`)."""
    called_expected: Phrases = ()
    """Words by which a label calls its amount expected, planned or wanted: "*Expected* profit"."""
    called_ahead: Phrases = ()
    """Words of a label by which its amount is agreed or laid down, and so as it is: "settlement", "budget"."""
    conditions: Phrases = ()
    """What opens a condition: "if"."""
    unreal: Phrases = ()
    """Verbs of what did not come about, beside a condition: "hätten"."""
    entitled: Phrases = ()
    """What somebody may do again and again by a rule, whatever else the verb may say: "may *claim*"."""
    polled: Phrases = ()
    """What a condition is about by which a share is what people answer when they are asked: "if an *election* were
    held"."""
    inflation: Phrases = ()
    """Words for a rise of prices, which may itself fall: "inflation"."""
    rising_adjectives: Phrases = ()
    """Words of labels, before their nouns, by which something rises: "*wachsende* Zustimmung"."""
    falling_adjectives: Phrases = ()
    would_vote: Phrases = ()
    """Verbs by which a share is what people say that they would vote: "would *vote*"."""
    keeping: Phrases = ()
    """Verbs by which what is to come leaves an amount as it is already: wants to *maintain* the cap of £3m."""
    rising_nouns: Phrases = ()
    """Nouns of rising that end longer ones, where no noun has a capital letter: omzet*groei*."""
    falling_nouns: Phrases = ()
    hearsay: Phrases = ()
    """Verbs in the conditional by which something may be said to have been, rather than be yet to come: *aurait* fait
    douze morts."""
    apart_coming: Phrases = ()
    """Verbs by which an amount is yet to come whose subject stands before their preposition: *rechnet* die Feuerwehr
    *mit* 5 Millionen. The forms stand before the ellipsis, and what leads to the amount behind it."""
    having_done: Phrases = ()
    """What stands before a participle behind a verb of hearsay that means else what is to come: *ska ha* kostat."""
    as_much: Phrases = ()
    """Words by which there is as much as of what follows: "*autant* d'entrées qu'en 2008"."""
    respondents: Phrases = ()
    """Whom a share is of where it is how many answered so when they were asked: 20% of *respondents* would."""
    never: Phrases = ()
    """The same without a condition: "would have"."""
    known: Phrases = ()
    """What stands before an amount that is there already, whatever is to come: "*its* 75 hours", "*of the* 22"."""
    definite: Phrases = ()
    """Articles that say so where a clause follows that tells which: "*the* 22 plants that it owns"."""
    charging: Phrases = ()
    """What stands before a price that is a rule as soon as it is made: "would pay", but not "could pay"."""
    deadlines: Phrases = ()
    """What stands before a time by which something is to happen: "within"."""
    apart: Phrases = ()
    """What stands behind a time that is how far from another something is to happen: 60 days *before*."""
    opening_conditions: Phrases = ()
    """What opens a condition that a sentence begins with: "*If* the mill closes, 340 jobs go"."""
    asking: Phrases = ()
    """Verbs by which an amount is only what somebody wants or offers: "*asked for* £45m"."""
    undone: Phrases = ()
    """What says behind an amount that it came to nothing, or to another one: was offered £45m and *turned it down*."""
    norms: Phrases = ()
    """Words by which a verb of what is to come says what ought to be: "should *not exceed*", "would *have to*"."""
    untrue: Phrases = ()
    """What leads to something that is not so: "it is not true that"."""
    claimed: Phrases = ()
    """What leads to an amount that is spoken of as something said, and that may be so or not: "the *figure of*"."""
    refuting: Phrases = ()
    """What says behind such an amount that it is not so: "is a hoax"; without spaces, whatever leads to it."""
    withdrawing: Phrases = ()
    """Verbs of what is done with such an amount by whom it is from: "*withdrew* its figure of"."""
    truth: Phrases = ()
    """What leads, in the next sentence, to the number that is right instead: "the true number is"."""
    mistaken: Phrases = ()
    """Beside a verb of saying, that it was said in error or only at first: "*wrongly* reported"."""
    reported: Phrases = ()
    """Such verbs, beside those of saying: "stated"."""
    own_reports: Phrases = ()
    """What leads to what a paper has written itself, which it may correct: "we wrote that"."""
    correcting: Phrases = ()
    """What says behind that how it is: "in fact"."""
    denials: Phrases = ()
    alleged: Phrases = ()
    """How a label says that an amount is only said: "alleged"."""
    joins: Phrases = ()
    """Words between clauses."""
    closes: Phrases = ()
    """Endings of verbs by which another clause follows: 증가했*지만*."""
    going_on: Phrases = ()
    """What may stand behind one of those and before a verb that goes on with the same subject: "and *then* rose"."""
    saying: Phrases = ()
    """Verbs beside the name of who says so: "said"."""
    reckoning: Phrases = ()
    """Verbs of what somebody expects or works out, beside the name of who does: "expects"."""
    told_of_person: Phrases = ()
    """How a name with it that a sentence begins with is a person's, in scripts without spaces: 氏."""
    singular: Phrases = ()
    """Such verbs in the singular, before which a noun without an article is a name: *Gartner* expects."""
    bare: Phrases = ()
    """Nouns that are none there: *management* expects."""
    according: Phrases = ()
    """What stands before that name: "according to"."""
    sources: Phrases = ()
    """Those of them that name whom an amount is from, whatever stands around them."""
    gathering: Phrases = ()
    """Words behind a source that gathered or asked what is told: 汇总, 의뢰를 받아."""
    nameless_sources: Phrases = ()
    """Nouns that stand where a source does and name nobody: 자료, 調査."""
    sources_behind: Phrases = ()
    """What stands behind that name, in scripts without spaces: によると."""
    told_at_end: Phrases = ()
    """How a sentence ends whose topic says all that it tells: と発表した."""
    speakers: Phrases = ()
    """What may stand between the name of an organisation and what it says, in scripts without spaces: 有关*负责人*."""
    told_with: Phrases = ()
    """How it is said in the midst of a sentence that an organisation tells something: 庁が*発表した*人数."""
    bodies: Phrases = ()
    """How names of organisations end, in scripts without spaces: 省."""
    shows: Phrases = ()
    """Verbs of what somebody has published: figures *show*."""
    papers: Phrases = ()
    """What is written or asked, and whose it is is not told by its name: "survey"."""
    owned: Phrases = ()
    """What stands between it and whose it is: "by"."""
    analysts: Phrases = ()
    """Those of a firm whose word is the firm's: "economists"."""
    analysts_of: Phrases = ()
    """What stands between them and the firm: "at"."""
    quarter: Phrases = ()
    half: Phrases = ()
    months: Phrases = ()
    """Months as they are counted: "the first nine months"."""
    until: Phrases = ()
    """What leads from a stretch of time to the month that it ends with: "three months *to the end of* June"."""
    orders: tuple[Phrases, ...] = ()
    """First, second, third and fourth, as they stand before a quarter or a half."""
    parts_of_year: Phrases = ()
    """Nouns for a part of a year, whichever it is: "the same *period* last year"."""
    last_year: Phrases = ()
    year_before: Phrases = ()
    """Those of them by which it is the one before a year that the sentence names: "a year earlier"."""
    called_year_before: Phrases = ()
    """What an amount in brackets is called that is of the year before: "(*previous year*: 5%)"."""
    this_year: Phrases = ()
    of_last_year: Phrases = ()
    """How last year stands behind a month, or a part of it: das dritte Quartal *des vergangenen Jahres*."""
    of_this_year: Phrases = ()
    ago: Phrases = ()
    """The words of which a text has one that tells a time by how far it is from its own day, as the next five do."""
    years_ago: Phrases = ()
    """How a time is told that was so many years ago, `#` for their number: "# years ago"."""
    decades_ago: Phrases = ()
    centuries_ago: Phrases = ()
    years_ahead: Phrases = ()
    this_month: Phrases = ()
    last_season: Phrases = ()
    """A part of the year before this one, or of this one: "last summer"."""
    last_month: Phrases = ()
    said_on: Phrases = ()
    """What stands right behind the day on which somebody said so, in scripts without spaces: 3月5日*発表*した."""
    cumulated: Phrases = ()
    """What stands behind a quarter that is the last of those which are counted: 3분기 *누적*."""
    month_before: Phrases = ()
    """The month before one that the sentence names, or before the last: "the month before"."""
    compared: Phrases = ()
    """Before a time that the amount is only compared with: "compared with 2019"."""
    same_year: Phrases = ()
    """The year that was named before: "that year"."""
    compared_behind: Phrases = ()
    """The same behind it: 前年*より*7%減った."""
    same_times: Phrases = ()
    """What may stand between the two: 前年*同期*に比べ."""
    same_parts: Phrases = ()
    """Words for the part of a year that an amount of another year is held against: compared with *the same period of*
    2022."""
    superlatives: Phrases = ()
    """Words before a "since" by which an amount of now is only held against that time: "the *highest* since 2019". A
    hyphen stands for any beginning or ending."""
    ends: Phrases = ()
    """What stands before a stretch of time of which only the last day is meant: "the end of"."""
    last_week: Phrases = ()
    """Words for a day of the two weeks before the article's: "last week"."""
    yesterday: Phrases = ()
    """Those of them for a day right before the article's."""
    whole_year: Phrases = ()
    """A year that ends with the month behind it: "the *year* to March"."""
    since: Phrases = ()
    """Before a time at which something began: "since 2019"."""
    since_behind: Phrases = ()
    """The same behind it, in scripts without spaces: 2019年*以来*."""
    records: Phrases = ()
    """What says behind such a time that an amount of now is only held against it: *最高*."""
    fiscal: Phrases = ()
    """By which a year is no calendar year."""


def assertion(table: str) -> Assertion:
    """The words of a table, a line for each field, phrases parted by `|`; `orders` has its four parted by `;`."""
    found: dict[str, list[str]] = {}
    for line in filter(None, map(str.strip, table.splitlines())):
        field, _, phrases = line.partition(":")
        found.setdefault(field, []).append(phrases.strip())
    orders = tuple(_phrases(each) for each in ";".join(found.pop("orders", [])).split(";") if each.strip())
    return Assertion(orders=orders, **{field: _phrases("|".join(lines)) for field, lines in found.items()})


def _phrases(listed: str) -> Phrases:
    return tuple(phrase.strip() for phrase in listed.split("|") if phrase.strip())
