"""English, British and American, with India's crore and lakh."""

from __future__ import annotations

from math import gcd

from digest.quantities.lexicon.words import Lexicon, fractions, meanings, powers, qualifiers

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_PARTS = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate([*_ONES, *_TEENS], 1)}
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        numbers |= {f"{tens}-{ones}": 10 * ten + one for one, ones in enumerate(_ONES, 1)}
    return numbers


def _fractions() -> dict[str, tuple[int, int]]:
    """One third, two-thirds, three-quarters … nine-tenths; not two quarters, which are half a year."""
    plurals = {
        f"{word}-{part}s": (numerator, denominator)
        for part, denominator in _PARTS.items()
        for numerator, word in enumerate(_ONES[1 : denominator - 1], 2)
        if gcd(numerator, denominator) == 1
    }
    return plurals | {f"one-{part}": (1, denominator) for part, denominator in _PARTS.items()} | {"one-half": (1, 2)}


def _fractions_of() -> dict[str, tuple[int, int]]:
    singular = {f"an {part}" if part == "eighth" else f"a {part}": (1, of) for part, of in _PARTS.items()}
    return singular | fractions("1/2: half, a half \n 1/4: quarter")


ENGLISH = Lexicon(
    leading={
        **qualifiers("""
            over: over, more than, above, greater than, higher than, upwards of, upward of, in excess of, exceeding
            over: north of
            at-least: at least, no less than, not less than, no fewer than, not fewer than, a minimum of, as few as
            about: about, around, some, roughly, approximately, approx., approx, circa, ca., c., an estimated, estimated
            about: in the region of, in the order of, on the order of, somewhere around, close to, or so
            nearly: nearly, almost, approaching, not quite, just shy of, just short of
            up-to: up to, as much as, as many as, as high as, at most, no more than, not more than, a maximum of, max.
            under: under, less than, fewer than, below, lower than, south of, short of
        """),
        **dict.fromkeys(
            "exactly|precisely|only|just|a total of|a combined|a record|a further|another|an additional|an extra|a mere"
            "|a whopping".split("|")
        ),
    },
    intensifiers=tuple(
        "just|only just|well|far|slightly|a little|a bit|little|significantly|considerably|substantially|much|somewhat"
        "|only".split("|")
    ),
    prepositional=frozenset({"over", "about", "around", "under", "above", "below"}),
    governing=frozenset(
        "dispute disputes disputed row rows debate debates fight fights fighting battle battles war wars clash "
        "clashes concern concerns concerned worry worries worried fear fears anger angry outrage question "
        "questions doubt doubts control power talk talks talked talking negotiations lawsuit lawsuits sue sued "
        "suing case argument arguments argue argued disagreement disagreed divided split standoff tension "
        "tensions protest protests probe investigation inquiry scrutiny controversy criticism criticised "
        "criticized hand hands handed handing take takes taken taking took takeover turn turned turning won "
        "wins win brought bring brings bringing ask asked tell told spoke speak heard hear know knew learn "
        "learned learnt complain complained complaint complaints information news story stories deal agreement "
        "presides preside presided thought think".split()
    ),
    trailing=qualifiers("""
        at-least: or more, or higher, and above, and over
        over: plus, -plus
        about: or so, -odd
        up-to: or less, or fewer
    """),
    minus=("minus", "negative"),
    numbers=_numbers(),
    hundred="hundred",
    thousand="thousand",
    joiner="and",
    articles=("a", "an"),
    fractions=_fractions(),
    fractions_of=_fractions_of(),
    fraction_followers=tuple(
        "of a an the its their his her our as more less fewer higher lower larger smaller off per".split()
    ),
    not_fractions=tuple(
        "first second third fourth last latter other former this that each per every and next previous final "
        "current".split()
    ),
    added=fractions("""
        1/2: and a half, and one-half
        1/4: and a quarter
        3/4: and three-quarters
        1/3: and a third
        2/3: and two-thirds
    """),
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
    | {"dozen": 12},
    abbreviations=powers("6: mn, Mn, mln \n 7: cr, Cr \n 9: bn, Bn, BN, bln \n 12: tn, Tn, trn, tln"),
    glued=powers("3: k, K \n 6: m, M"),
    money=powers("3: k, K \n 6: m, M, MM, mm, mio \n 9: b, B \n 12: t, T"),
    links=("of", "worth of"),
    fraction_links=("a", "an", "of a", "of an", "of one"),
    pairs={"between": ("and",), "from": ("to", "through")},
    parted=("to", "through"),
    changes=tuple(
        "rose rise rises rising risen grew grow grows grown growing up increased increase increases increasing "
        "climbed jumped soared surged leapt fell fall falls falling fallen dropped drop down decreased declined "
        "slid slumped plunged sank shrank cut cutting raised raise raising lowered reduced reducing went gone "
        "changed moved expanded doubled tripled slipped revised upgraded downgraded narrowed widened".split()
    ),
    ratios=("in", "out of", "in every"),
    tallies=frozenset(
        "vote votes voting ruling decision verdict majority win victory loss defeat lead draw tie margin split "
        "score party-line panel opinion".split()
    ),
    per=("a", "an", "per", "each", "every"),
    not_rates=("ago", "earlier", "later", "before", "after", "from"),
    rates=meanings("""
        year: year, annum
        month: month
        week: week
        day: day
        hour: hour
        minute: minute
        second: second
        quarter: quarter
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
        unit: apiece
    """),
    currencies=meanings("""
        $: dollar, dollars
        USD: us dollar, us dollars, american dollars, greenbacks
        EUR: euro, euros
        GBP: pound, pounds, pounds sterling, sterling, quid
        JPY: yen
        CNY: yuan, renminbi, chinese renminbi
        KRW: won, korean won
        HKD: hong kong dollars
        TWD: taiwan dollars, taiwanese dollars
        INR: rupee, rupees
        RUB: ruble, rubles, rouble, roubles
        CHF: franc, francs
        ZAR: rand
        BRL: real, reais, reals
        TRY: lira, liras
        MYR: ringgit
        THB: baht
        VND: dong
        IDR: rupiah
        SAR: riyal, riyals
        AED: dirham, dirhams
        ILS: shekel, shekels
        PLN: zloty, zlotys
        HUF: forint, forints
        NGN: naira
        UAH: hryvnia, hryvnias
        BDT: taka
        KZT: tenge
        GHS: cedi, cedis
    """),
    units=meanings("""
        %: percent, per cent, pct, pc
        pp: percentage points, percentage point, percent points
        bp: basis points, basis point
        ×: times
        °: degrees, degree
        °C: degrees c, celsius, deg c
        °F: degrees f, fahrenheit
        km²: square km, sq km
        m²: square m, sq m
        ft²: sq ft
        mi²: sq mi
        km/h: kph, kmph
        t: metric tons, metric ton, metric tonnes
        kt: kilotonnes
        Mt: megatonnes
        Gt: gigatonnes, gigatons
        bbl: bbl, bbls
        TW: terawatts, terawatt
        kWh: kilowatt hours, kilowatt hour
        MWh: megawatt hours, megawatt hour
        GWh: gigawatt hours, gigawatt hour
        TWh: terawatt hours, terawatt hour
    """),
    prepositions=frozenset(
        "of in for to from by at on with within without under over between among across per via against into "
        "onto through throughout than as".split()
    ),
    stops=frozenset(
        "a an the this that these those its his her their our my your it they he she we you i who whom whose "
        "which what when while where there here and or but nor so if then because although though whereas is "
        "are was were be been being has have had having will would could can may might shall should must do "
        "does did not also only just even still already now today yesterday tomorrow again too very more less "
        "fewer most least each every all some any no both either neither said says saying according since until "
        "till during before after about around near towards toward upon versus vs up down out off ago later "
        "earlier alone instead perhaps always respectively annually including excluding compared rose fell grew "
        "went came made took gave plus minus nearly almost despite once such overall altogether apiece "
        "sometimes besides unless whether how why".split()
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
