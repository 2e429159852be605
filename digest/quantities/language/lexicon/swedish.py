"""Swedish."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, powers, qualifiers

_ONES = "ett|en två tre fyra fem sex sju åtta nio".split()
_TO_NINETEEN = (
    "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
).split()
_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split()
_PARTS = {
    "tredjedel": 3, "fjärdedel": 4, "femtedel": 5, "sjättedel": 6, "sjundedel": 7, "åttondel": 8, "åttondedel": 8,
    "niondel": 9, "tiondel": 10, "tiondedel": 10, "hundradel": 100, "hundradedel": 100,
}  # fmt: skip
_EACH = {
    "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10,
    "tolfte": 12, "tjugonde": 20, "hundrade": 100,
}  # fmt: skip


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_TO_NINETEEN)} | {"en": 1}
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        numbers |= {f"{tens}{word}": 10 * ten + one for one, ones in enumerate(_ONES, 1) for word in ones.split("|")}
    return numbers | {"hundra": 100, "tusen": 1000}


def _places() -> dict[str, int]:
    """Third … ninety-ninth; and of what is first or second, which is "other" too, what may be meant by that alone."""
    ones = "första andra tredje fjärde femte sjätte sjunde åttonde nionde".split()
    teens = "tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde".split()
    places = {word: place for place, word in enumerate([*ones[2:], *teens], 3)}
    for ten, tens in enumerate(_TENS, 2):
        places[f"{tens}nde"] = 10 * ten
        places |= {f"{tens}{word}": 10 * ten + one for one, word in enumerate(ones, 1)}
    alone = ("plats", "platsen", "placering", "gången", "året i rad", "månaden i rad", "kvartalet i rad")
    return places | {f"{word} {noun}": place for place, word in enumerate(ones[:2], 1) for noun in alone}


def _fractions() -> dict[str, tuple[int, int]]:
    parts = {f"en {part}": (1, of) for part, of in _PARTS.items()} | {
        f"{part}en": (1, of) for part, of in _PARTS.items()
    }
    parts |= {
        f"{word} {part}ar": (numerator, of)
        for part, of in _PARTS.items()
        for numerator, word in enumerate(_TO_NINETEEN[2 : min(of, 10)], 2)
    }
    parts |= {f"var {nth}": (1, of) for nth, of in _EACH.items()} | {
        f"vart {nth}": (1, of) for nth, of in _EACH.items()
    }
    return parts | fractions("""
        1/2: hälften, en halv, ett halvt, varannan, vartannat
        1/4: en kvarts, kvarts
        3/2: en och en halv, ett och ett halvt, halvannan
        3/4: trekvarts
    """)


SWEDISH = AmountLexicon(
    leading=leading("""
        over: överstiger, översteg, överstiga, överskrider, överskred
        over: över, mer än, mera än, drygt, fler än, uppemot över, högre än, större än, längre än, överstigande
        over: gott och väl
        at-least: som minst, minst, åtminstone, inte mindre än, lägst, ett minimum av, minimum, från
        nearly: en knapp, ett knappt, uppåt, bortemot, inte fullt, inte riktigt, snuddar vid, knappa, nästintill
        nearly: så gott som
        over: en dryg, ett drygt, dryga, gott över, långt över, strax över, en bit över, ett gott stycke över
        under: strax under, en bit under
        up-to: som allra mest
        at-least: i vart fall, i varje fall
        about: i runda slängar, ungefärligen, i trakten av, sådär, någonstans runt, någonstans omkring
        about: cirka, ca, ca., omkring, ungefär, runt, kring, i storleksordningen, uppskattningsvis, rundligt, en
        about: uppskattade, uppskattat till, i runda tal, någonstans kring, plus minus
        nearly: närmar sig, närmade sig, tangerar, snudd på, nästan, nära, knappt, närmare, närapå, bortåt, inemot
        nearly: praktiskt taget, i det närmaste
        up-to: så mycket som, så många som, upp till, högst, maximalt, som mest, inte mer än, max, ett maximum av
        up-to: upp emot, uppemot
        under: under, mindre än, färre än, lägre än, kortare än, understigande
        barely: knappast, nätt och jämnt, så lite som, så få som
        -: bara, endast, blott, blygsamma, ynka
        not: inte, inte ens, icke, långt ifrån, i stället för, istället för, aldrig, ej, snarare än
        average: i snitt, i genomsnitt, genomsnittligt, ett genomsnitt på, ett snitt på, en genomsnittlig, medianen
        average: i medeltal, vanligtvis, typiskt
        projected: väntade, förväntade, beräknade, planerade, prognosticerade, ett mål på, en budget på, föreslagna
        projected: budgeterade
        possible: i bästa fall, i värsta fall, i teorin, teoretiskt, på papperet, på pappret
        up-to: på sin höjd
        possible: kanske, möjligen, förmodligen, troligen, eventuellt, påstått, sannolikt, antagligen, påstådda, uppges
        loss: ett negativt resultat på, ett negativt kassaflöde på, ett minusresultat på, ett minus på
        loss: ett underskott på, en förlust på, förluster på, en skuld på, skulder på, ett hål på
        multiple: dubbelt så många som, dubbla, två gånger, tre gånger, hälften av, det dubbla, en del av, en bråkdel av
        -: plus, exakt, precis, totalt, sammanlagt, ytterligare, hela, sammantaget, ännu
    """),
    intensifiers=("något", "klart", "långt", "betydligt", "strax", "lite", "mycket", "väl", "på"),
    prepositional=frozenset({"under", "över", "från", "en", "runt", "kring", "upp till"}),
    governing=frozenset("tvist debatt diskussion tvisten debatten kontroll oro är var på i med av".split())
    | {f"{verb} upp till" for verb in "gick går gått klättrade klättrat drog drevs höjdes".split()},
    comparing=frozenset("högre än|lägre än".split("|")),
    trailing=qualifiers("""
        at-least: om inte mer, om inte fler, eller rentav mer, eller ännu mer, eller mer, eller fler, minst, och uppåt
        at-least: eller mera
        up-to: eller mindre, eller färre, som mest, högst, max
        about: ungefär, eller så, cirka, plus minus
        average: i snitt, i genomsnitt
        possible: i bästa fall, i värsta fall, i teorin, teoretiskt, på papperet, på pappret, om allt går väl
        possible: om allt går bra, om allt går som planerat
        up-to: på sin höjd
        average: i medeltal
        not: för lite, för få, för mycket, för många
        possible: kanske
    """),
    ordinals=(":e", ":a"),
    below_zero=("under noll", "minusgrader"),
    minus=("minus",),
    numbers=_numbers(),
    multipliers={"hundra": 100, "tusen": 1000},
    joiners=("och",),
    compounding=True,
    points=("komma",),
    articles=("en", "ett"),
    places=_places(),
    fractions=_fractions(),
    denominators={f"{part}ar": of for part, of in _PARTS.items()},
    added=fractions("1/2: och en halv, och ett halvt"),
    lone_scales=("miljon", "miljard"),
    lone_units=("timme", "vecka", "månad", "minut", "decennium"),
    definite=("den", "det", "de", "en", "ett"),
    multiples=fractions("""
        2/1: dubbelt så många, dubbelt så mycket, dubbelt så stor, dubbelt så stort, dubbelt så hög, dubbelt så högt
        2/1: dubbelt så lång, dubbelt så långt, dubbelt så dyr, dubbelt så dyrt
        2/1: fördubblats, fördubblades, fördubblat, fördubblade
        3/1: tredubblats, tredubblades
        4/1: fyrdubblats, fyrdubblades
        5/1: femdubblats, femdubblades
        10/1: tiodubblats, tiodubblades, tiofaldigats, tiofaldigades
        1/2: halverats, halverades
    """),
    vague={
        "tiotals": 10,
        "dussintals": 12,
        "hundratals": 100,
        "tusentals": 1000,
        "tiotusentals": 10**4,
        "hundratusentals": 10**5,
        "miljontals": 10**6,
        "miljardtals": 10**9,
        "ett tiotal": 10,
        "ett dussin": 12,
        "ett hundratal": 100,
        **{f"ett {tens}tal": 10 * ten for ten, tens in enumerate(_TENS, 2)},
        "tusentalet": 1000,
        "hundratalet": 100,
    },
    several=("flera", "några", "ett par", "åtskilliga", "många"),
    none=("ingen", "inga", "inget", "inte en enda", "inte ett enda"),
    head_scales=powers("3: tusental"),
    scales=powers("3: tusen \n 6: miljon, miljoner \n 9: miljard, miljarder \n 12: biljon, biljoner") | {"dussin": 12},
    scales_of_english=("bn",),
    abbreviations=powers("3: tn \n 6: mn, milj, milj. \n 9: md, mdr, mdr., mrd"),
    links=("av",),
    pairs={"mellan": ("och",), "från": ("till",)},
    parted=("till", "eller", "à", "upp till", "mot"),
    changes=tuple(
        "steg ökade ökat stigit sjönk minskade minskat gick föll växte höjdes sänktes höjt sänkt stiger ökar sjunker "
        "minskar faller växer höjs sänks ökas minskas höja sänka öka minska".split()
    ),
    sides=("gånger",),
    ratios=("av", "på"),
    tallies=frozenset("röster seger förlust majoritet oavgjort".split()),
    voted=frozenset("med vann förlorade besegrade mot röstade".split()),
    scored=frozenset("resultat ledning oavgjort vann förlorade besegrade seger förlust".split()),
    tolerances=("plus minus", "plus eller minus"),
    and_words=("och",),
    per_anything=("per",),
    per=("per", "om", "varje", "för varje"),
    rates=meanings("""
        year: år, året
        month: månad, månaden
        week: vecka, veckan
        day: dag, dagen, dygn
        hour: timme, timmen, timma
        minute: minut, minuten
        quarter: kvartal
        barrel: fat
        tonne: ton
        share: aktie
        litre: liter
        kilogram: kilo, kilogram
        gram: gram
        ounce: uns
        person: person, invånare, capita
        kilometre: kilometer
        square metre: kvadratmeter
        hectare: hektar
        unit: styck
    """),
    adverbs=meanings("""
        year: årligen, om året
        month: månatligen, i månaden
        week: i veckan
        day: dagligen, om dagen, per dygn
        hour: i timmen, timmen
        share: aktien
        litre: litern
        kilogram: kilot
        unit: styck, stycket
    """),
    parts_of=("av", "av de"),
    currencies=meanings("""
        $: dollar
        USD: amerikanska dollar
        EUR: euro
        SEK: krona, kronor, svenska kronor
        NOK: norska kronor
        DKK: danska kronor
        GBP: pund, brittiska pund
        JPY: yen
        CNY: yuan, renminbi
        KRW: won
        CHF: franc, schweizerfranc
        INR: rupier
        RUB: rubel
    """),
    coins=meanings("own: öre, ören \n EUR: cent \n GBP: pence"),
    units=meanings("""
        %: procentig, procentiga
        %: procent
        pp: procentenhet, procentenheter
        bp: baspunkt, baspunkter, räntepunkter
        °: grader, grad
        bbl: fat
        MWh: megawattimme, megawattimmar
        GWh: gigawattimme, gigawattimmar
        TWh: terawattimme, terawattimmar
        m/s: sekundmeter
    """),
    spans={"hundradelar": "hundredth", "hundradel": "hundredth", "tiondelar": "tenth", "tiondel": "tenth"},
    case_endings=frozenset({"s", "na", "nas"}),
    adjectives=meanings("""
        år: årig
        dagar: dagars
    """),
    prepositions=frozenset("av i på för till från med utan om mellan vid hos under över".split()),
    stops=frozenset(
        "den det de en ett och eller men som vem när där hur om är var har hade blir blev inte också redan "
        "ännu mer mindre "
        "denna detta efter medan enligt varje idag".split()
    ),
    numbered=frozenset("artiklar kapitlen nummer sidor linjerna linjer salar flyg spåren rutterna".split()),
    labels=frozenset("artikel kapitel nummer nr sida fas grupp nivå linje sal flight lag".split()),
    times=("-tiden",),
)
