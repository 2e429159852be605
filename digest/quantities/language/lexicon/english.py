"""English, British and American, with India's crore and lakh."""

from __future__ import annotations

from digest.quantities.language.lexicon.english_beside import PASSING, compared_with_hopes, governing_over
from digest.quantities.language.lexicon.english_numbers import (
    added_fractions,
    denominators,
    exact_fractions,
    loose_fractions,
    number_words,
    places,
)
from digest.quantities.language.lexicon.english_units import COINS, CURRENCIES, UNITS
from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, powers, qualifiers

ENGLISH = AmountLexicon(
    leading=compared_with_hopes()
    | leading("""
        over: over, more than, above, greater than, higher than, upwards of, upward of, in excess of, exceeding
        over: north of, above the mark of, above the threshold of, over the threshold of, above a threshold of
        over: over the mark of, past the mark of, above the level of
        over: exceed, exceeds, exceeded, surpass, surpasses, surpassed, tops, topped, topping, outstrips, outstripped
        up-to: doesn't exceed, don't exceed, didn't exceed, won't exceed, wouldn't exceed, never exceeds
        up-to: nor exceed, nor exceeds, hasn't exceeded, haven't exceeded
        -: should not exceed, must not exceed, may not exceed, shall not exceed, cannot exceed, can not exceed
        -: can't exceed, shouldn't exceed, mustn't exceed, could not exceed, couldn't exceed, to not exceed
        -: not to exceed
        up-to: not exceed, not exceeding, not exceeded, never exceed, never exceeded, not surpass
        over: well past, past the, beyond, bigger than, larger than, longer than, upwards from, a good, topping
        over: surpassing, better than
        at-least: at least, no less than, not less than, no fewer than, not fewer than, a minimum of, at a minimum
        at-least: minimum, minimum of, easily, comfortably
        at-least: a minimum, at the very least
        about: about, around, some, roughly, approximately, approx., approx, circa, ca., c., an estimated, estimated
        about: not far from, in the region of, in the order of, on the order of, somewhere around, close to, or so
        about: in the vicinity of, in the neighbourhood of, in the neighborhood of, in the ballpark of, more like
        about: nearer to, not far off, anywhere near, roughly speaking, c, thereabouts, theoretically
        nearly: somewhere near, as good as, effectively
        about: the equivalent of about, more or less, around about, something like, nearer, estimated at
        nearly: nearly, almost, approaching, not quite, just shy of, just short of, virtually, practically
        nearly: getting on for, the better part of, the best part of, most of a
        nearly: all but, well-nigh, nigh on, verging on, nearing, a little short of, close on
        up-to: up to, as much as, as many as, as high as, as old as, at most
        up-to: no more than, not more than, a maximum of, max.
        up-to: maximum, maximum of
        up-to: at the very most, at best, at worst, at the outside
        up-to: at the most, no higher than, no greater than, as long as, as far as, a maximum, a ceiling of, capped at
        under: under, less than, fewer than, below, lower than, south of, short of, smaller than, shorter than, shy of
        under: below the mark of, below the threshold of, under the threshold of, below the level of
        barely: barely, hardly, scarcely, only just, as little as, as few as, as low as, as young as
        barely: no less or more than
        -: a mere, a paltry, a meagre, a modest, merely
        not: not, not even, not the, far from, nowhere near, never, instead of, rather than, not exactly
        not: far from the, nowhere near the, instead of the, rather than the, anything but, n't, n't even, nothing like
        not: not cost, never cost, didn't cost, doesn't cost, hasn't cost, won't cost, not total, didn't total
        not: not last, didn't last, not weigh, doesn't weigh, not worth, isn't worth, wasn't worth, aren't worth
        not: not amount to, didn't amount to, doesn't amount to, not number, didn't number, not measure
        not: not been, hasn't been, haven't been, hadn't been, never been, not come to, didn't come to
        under: not reach, not reached, didn't reach, doesn't reach, hasn't reached, haven't reached, won't reach
        under: never reached, failed to reach, fails to reach, fail to reach, not hit, didn't hit, failed to hit
        average: an average of, an average, on average, average, averaging, a mean of, a median of, a median, a mean
        average: mean, average of, mean of, median of
        average: a typical, typically, a rolling average of, median
        projected: a projected, projected, an expected, expected, a planned, planned, a forecast, a target of
        projected: a proposed
        projected: proposed, forecast, targeted, a targeted, an anticipated, anticipated, a predicted, predicted
        projected: a budgeted
        projected: a promised, promised, a pledged, a possible, a potential, potential, possible, a hoped-for
        projected: a scheduled, a would-be, would-be, a hoped for, an aspirational
        possible: perhaps, maybe, possibly, reportedly, allegedly, supposedly, apparently, conceivably, a reported
        possible: an alleged, a rumoured, a rumored, a claimed, probably, likely, arguably, a supposed, potentially
        possible: in theory, on paper, in the best case, in the worst case, ideally, a theoretical, a hypothetical
        possible: purportedly, ostensibly, a purported
        loss: a deficit of, deficit of, a shortfall of, shortfall of, a loss of, losses of, a net loss of, debts of
        loss: a debt of
        loss: a gap of, an overspend of, a hole of, an overdraft of, a black hole of, a pre-tax loss of
        loss: an operating loss of
        multiple: twice, double, triple, three times, four times, five times, ten times, half the, quadruple, treble
        multiple: twice the, double the, triple the, a multiple of, a fraction of, part of, many times, several times
        multiple: a mere fraction of, a small fraction of, a tiny fraction of, a sliver of
        multiple: half, half of, a third of, two-thirds of, a quarter of, around half of
        multiple: a portion of, most of, a share of, much of, some of, the bulk of, the majority of, a percentage of
        -: not only, not just, not merely
        -: exactly, precisely, only, just, a total of, total of, a combined, a record, record, a further, another
        -: an additional, additional, an extra, extra
        -: a whopping, a total, altogether, a sum of, a staggering, a full, a net, a gross, an annual, an eye-watering
        -: fully, within, plus or minus
        -: a cool, an initial, a whole, an unprecedented, a massive, a huge, a hefty, a massive, all
    """),
    passing=PASSING,
    intensifiers=tuple(
        "just|only just|well|far|slightly|a little|a bit|little|significantly|considerably|substantially|much|somewhat"
        "|only|even|still|way|comfortably|easily|marginally|fractionally|very|a shade|a touch|a fraction|not much|not"
        "|anywhere|somewhere".split("|")
    ),
    determiners=frozenset({"a", "an"}),
    not_determined=frozenset({"over", "under", "above", "below"}),
    loose=frozenset({"some"}),
    further=frozenset({"more"}),
    prepositional=frozenset({"over", "about", "around", "under", "above", "below", "up to"}),
    governing=frozenset(
        "dispute disputes disputed row rows debate debates fight fights fighting battle battles war wars clash "
        "clashes concern concerns concerned worry worries worried fear fears anger angry outrage question "
        "questions doubt doubts control power talk talks talked talking negotiations lawsuit lawsuits sue sued "
        "suing case argument arguments argue argued disagreement disagreed divided split standoff tension "
        "tensions protest protests probe investigation inquiry scrutiny controversy criticism criticised "
        "criticized takeover ask asked tell told spoke speak heard hear know knew learn "
        "learned learnt complain complained complaint complaints information news story stories deal agreement "
        "presides preside presided thought think centred centered revolve revolves revolved focused".split()
    )
    | governing_over(),
    lacking=("short of",),
    lacks=tuple("am are be been being is 're 's was were run running runs ran remain remained remains left".split()),
    totals=tuple(
        "attendance audience count crowd crowds figure majority membership number numbers orders output queue sales "
        "sum tally toll total totals turnout".split()
    ),
    comparing=frozenset(
        (
            "higher than|lower than|above|below|greater than|smaller than|larger than|bigger than|"
            "longer than|shorter than"
        ).split("|")
    ),
    trailing=qualifiers("""
        over: and change
        at-least: if not more
        at-least: and counting, or even more, or more, or higher, and above, and over, and up, and more, upwards
        at-least: to life, to life imprisonment, to life in prison, to life in jail, to life behind bars
        at-least: or above, or greater, or over
        at-least: at least, at a minimum, minimum, or longer, at the very least, and upwards
        over: plus, -plus, -Plus
        about: or so, -odd, give or take, or thereabouts, more or less, approximately, roughly, odd
        up-to: or less, or fewer, at most, at the most, maximum, tops, max, and under, or under, or below
        up-to: at the outside, at the very most
        up-to: or lower, if that, at worst, at best, at the very best
        average: on average
        possible: in the best case, in the worst case, theoretically, ideally, on a good day, if all goes well
        possible: if everything goes well, if all goes to plan, if everything goes to plan
        loss: in the red
        not: too few, too many
        possible: perhaps, apparently, in theory, on paper
        not: short
    """),
    open_ends=frozenset(f"to life{where}" for where in ("", " imprisonment", " in prison", " in jail", " behind bars")),
    adding=frozenset({"plus"}),
    ordinals=("nd", "rd", "th"),
    ordinals_of_one=("st",),
    one_before=("decade", "century", "year", "month", "week", "day", "hour", "minute", "fortnight"),
    one_measured=tuple(
        "mile kilometre kilometer metre meter inch ton tonne pound ounce kilo kilogram kilogramme gallon litre liter "
        "pint acre hectare dollar euro".split()
    ),
    often={"once": 1, "twice": 2, "thrice": 3},
    places=places(),
    parts_of=tuple(
        "of|of the|of its|of their|of his|of her|of our|of all|out of|out of the|of the last|of their last|of its last"
        "|of his last|of her last|of our last|of the past|of their past|of its past|of the first|of their first"
        "|of its first|of his first|of her first|of the previous|of their previous".split("|")
    ),
    definite=("a", "an", "the"),
    below_zero=("below zero", "below freezing"),
    minus=("minus", "negative"),
    numbers=number_words(),
    multipliers={"hundred": 100, "thousand": 1000},
    joiners=("and",),
    points=("point",),
    articles=("a", "an"),
    fractions=exact_fractions(),
    fractions_of=loose_fractions(),
    fraction_followers=tuple(
        "of a an the its their his her our as more less fewer higher lower larger smaller off per said say says voted "
        "believe believed think thought want wanted agreed support supported oppose opposed were was are is "
        "have had did "
        "would will could can told backed rejected favour favor last this since in over point points percentage".split()
    ),
    fraction_names=("year", "years", "term", "time", "marathon", "century", "centuries", "brother", "sister"),
    placed_names=tuple(
        "straight consecutive successive running annual term time day night week month year season round win victory "
        "defeat loss title medal gold trophy goal try child game match final attempt edition session summit wave spot "
        "place position option reading consecutively anniversary birthday lockdown stint tour visit mission spacewalk "
        "flight ballot vote referendum hearing party person dose jab shot booster".split()
    ),
    streets=tuple(
        "Street Road Avenue Lane Drive Boulevard Terrace Crescent Court Place Square Way Highway Close Row St Rd Ave "
        "Blvd".split()
    ),
    not_fractions=tuple(
        "first second third fourth last latter other former this each per every and next previous final current".split()
    ),
    denominators={f"{part}s": of for part, of in denominators().items()},
    added=added_fractions(),
    multiples=fractions("""
        1/2: halved
        2/1: doubled, twofold, two-fold, doubling, twice
        3/1: tripled, trebled, threefold, three-fold, tripling, trebling
        4/1: quadrupled, fourfold, four-fold, quadrupling
        5/1: quintupled, fivefold, five-fold
        6/1: sixfold, six-fold
        7/1: sevenfold, seven-fold
        8/1: eightfold, eight-fold
        9/1: ninefold, nine-fold
        10/1: tenfold, ten-fold
        20/1: twentyfold, twenty-fold
        100/1: hundredfold, a hundredfold, hundred-fold
    """),
    vague={
        "dozens": 12,
        "scores": 20,
        "tens": 10,
        "hundreds": 100,
        "thousands": 1000,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
        "tens of thousands": 10**4,
        "hundreds of thousands": 10**5,
        "tens of millions": 10**7,
        "hundreds of millions": 10**8,
        "tens of billions": 10**10,
        "hundreds of billions": 10**11,
        "thousands of millions": 10**9,
        "dozens of millions": 12 * 10**6,
        "low hundreds": 100,
        "a handful": 3,
    },
    several=("several", "a few", "many", "a couple", "a couple of", "multiple", "few", "some few"),
    none=("no", "none"),
    not_none=frozenset(
        "longer doubt more less fewer later sooner one way matter such other idea sign signs signs need news comment "
        "plans means thanks reason reasons figures details circumstances strangers terms words stranger".split()
    ),
    head_scales=powers("3: thousands \n 6: millions \n 9: billions"),
    scales=powers("""
        2: hundred
        3: thousand
        5: lakh, lakhs, lac
        6: million, millions
        7: crore, crores
        9: billion, billions
        12: trillion, trillions
        15: quadrillion
    """)
    | {"dozen": 12, "dozens": 12},
    abbreviations=powers("3: k \n 6: M, mn, Mn, mln, MN \n 7: cr, Cr \n 9: bn, Bn, BN, bln \n 12: tn, Tn, trn, tln"),
    glued=powers("3: K \n 6: m, mil \n 9: B, b \n 12: T"),
    money=powers("3: K \n 5: L \n 6: m, M, MM, mm, mio, mil, mil. \n 9: b, B, bil, bil. \n 12: t, T"),
    links=("of", "worth of"),
    fraction_links=("a", "an", "of a", "of an", "of one"),
    pairs={"between": ("and", "to"), "from": ("to", "through")},
    even=("as much as", "as many as", "as high as", "even", "possibly", "perhaps", "almost", "nearly"),
    parted=("to", "through", "or", "up to", "against"),
    changes=tuple(
        "rose rise rises rising risen grew grow grows grown growing up increased increase increases increasing "
        "climbed jumped soared surged leapt fell fall falls falling fallen dropped drop down decreased declined "
        "slid slumped plunged sank shrank cut cutting raised raise raising lowered reduced reducing went gone "
        "changed moved expanded doubled tripled slipped improved worsened dipped eased crept edged revised "
        "upgraded downgraded narrowed widened double doubling triple treble quadruple halve halved halving "
        "gain gained gains gaining plummeted tumbled swelled dwindled receded ballooned rocketed skyrocketed".split()
    ),
    sides=("by",),
    ratios=("in", "out of", "out of the", "in every", "out of every", "of every", "in each", "over"),
    tallies=frozenset(
        "points goals seats vote votes voting ruling decision verdict majority win victory loss defeat lead "
        "draw tie margin split "
        "score party-line panel opinion".split()
    ),
    voted=frozenset(
        "voted vote votes voting by won lost beat win ruled passed approved rejected defeated score scored "
        "leading lead led "
        "trailed split divided".split()
    ),
    timed=frozenset({"in"}),
    scored=frozenset(
        (
            "draw drew drawn score scored tie tied tying lead leading trail trailing beat defeated won lost win defeat"
        ).split()
    ),
    tolerances=("plus or minus", "give or take", "plus-or-minus"),
    and_words=("and",),
    per_anything=("per",),
    per=("a", "an", "per", "to the", "each", "every", "for every", "for each", "in every"),
    not_rates=("ago", "earlier", "later", "before", "after", "from now", "from today", "from then"),
    rates=meanings("""
        year: year, annum
        month: month
        week: week
        day: day
        hour: hour
        minute: minute
        second: second
        quarter: quarter
        decade: decade
        century: century
        game: game, match
        session: session
        child: child
        woman: woman
        family: family
        night: night
        barrel: barrel
        tonne: tonne
        ton: ton
        share: share
        litre: litre, liter
        gallon: gallon
        kilogram: kilogram, kilo, kg
        ounce: ounce, troy ounce
        pound: pound
        bushel: bushel
        person: person, head, capita, inhabitant, resident
        unit: unit
        household: household
        worker: worker, employee
        user: user, customer, subscriber
        passenger: passenger
        vehicle: vehicle, car
        seat: seat
        ticket: ticket
        student: student, pupil
        patient: patient
        metre: metre, meter
        kilometre: kilometre, kilometer, km
        mile: mile
        square metre: square metre, square meter, sq m
        square foot: square foot, sq ft
        hectare: hectare
        acre: acre
        kilowatt-hour: kilowatt-hour, kWh
        megawatt-hour: megawatt-hour, MWh
    """),
    adverbs=meanings("""
        year: annually, yearly
        month: monthly
        week: weekly
        day: daily
        hour: hourly
        unit: apiece, each
        person: per capita, per head
    """),
    rate_adjectives=meanings("""
        unit: price, prices, fare, rate
        year: yearly, annual, annually
        month: monthly
        week: weekly
        day: daily
        hour: hourly
    """),
    currencies=CURRENCIES,
    before=meanings("""
        ZAR: R
        NGN: N
        PHP: P
        shillings: Sh, Sh., sh, Shs, Shs., shs
        USD: US dollars, U.S. dollars
        %: percent of, per cent of, percents of
    """),
    coins=COINS,
    units=UNITS,
    prepositions=frozenset(
        "of in for to from by at on with within without under over between among across per via against into "
        "onto through throughout than as".split()
    ),
    stops=frozenset(
        "a an the this that these those its his her their our my your it they he she we you i who whom whose "
        "which what when while where there here and or but nor so if then because although though whereas is "
        "are was were be been being has have had having will would could can may might shall should must do "
        "does did not also only just even still already yet now today yesterday tomorrow again too very more less "
        "fewer most least each every all some any no both either neither said says saying according since until "
        "till during before after about around near towards toward upon versus vs up down out off ago later "
        "earlier alone instead perhaps always respectively annually including excluding compared rose fell grew "
        "went came made took gave plus minus nearly almost despite once such overall altogether apiece "
        "sometimes besides unless whether how why".split()
    ),
    numbered=frozenset(
        "routes lines rooms flights gates articles sections chapters platforms terminals tiers buses trams "
        "trains wards zones junctions runways paragraphs clauses pages tables figures numbers levels phases "
        "reactors floors districts".split()
    ),
    labels=frozenset(
        "section article chapter no no. nr nos figure fig fig. table phase group level tier type model mate "
        "iphone galaxy boeing airbus windows android ios version page pp. act title room route highway flight "
        "channel apollo formula big top part volume vol. grade class rule schedule annex clause paragraph line "
        "row step day week unit reactor gate terminal pier runway bus train area zone district ward building "
        "floor suite kirin snapdragon xbox playstation number aged age resolution proposition amendment".split()
    ),
    times=("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "GMT", "BST", "EST", "UTC"),
)
