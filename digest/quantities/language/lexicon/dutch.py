"""Dutch, of the Netherlands and Belgium."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, powers, qualifiers

_ONES = "een twee drie vier vijf zes zeven acht negen".split()
_TO_NINETEEN = (
    "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien "
    "zeventien achttien "
    "negentien"
).split()
_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig".split()
_PARTS = {
    "derde": 3, "kwart": 4, "vierde": 4, "vijfde": 5, "zesde": 6, "zevende": 7, "achtste": 8, "negende": 9,
    "tiende": 10,
    "honderdste": 100,
}  # fmt: skip


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_TO_NINETEEN)} | {"één": 1, "eén": 1}
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        for one, ones in enumerate(_ONES, 1):
            numbers[f"{ones}{'ën' if ones.endswith('e') else 'en'}{tens}"] = 10 * ten + one
    return numbers | {"honderd": 100, "duizend": 1000}


def _places() -> dict[str, int]:
    """Second … ninety-ninth; and of what is first what may be meant by that alone."""
    small = "tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde".split()
    places = {word: place for place, word in enumerate(small, 2)}
    places |= {
        f"{word}{'ste' if value > 19 else 'de'}": value for word, value in _numbers().items() if 12 < value < 100
    }
    return places | {f"eerste {noun}": 1 for noun in ("plaats", "plek", "keer", "positie")}


def _fractions() -> dict[str, tuple[int, int]]:
    parts = {f"{one} {part}": (1, of) for part, of in _PARTS.items() for one in ("een", "één")}
    parts |= {
        f"{word} {part}": (numerator, of)
        for part, of in _PARTS.items()
        for numerator, word in enumerate(_ONES[1 : min(of, 10) - 1], 2)
    }
    halves = {f"{ones}{end}half": (2 * one + 1, 2) for one, ones in enumerate(_ONES, 1) for end in ("en", "ën")}
    parts |= halves
    return parts | fractions(
        "1/2: de helft, helft, een half, een halve \n 3/2: anderhalf, anderhalve \n 3/4: driekwart "
        "\n 2/3: tweederde, twee derde \n 1/3: eenderde"
    )


DUTCH = AmountLexicon(
    leading=leading("""
        over: overstijgt, overstijgen, oversteeg, overtreft, overtreffen, overschrijdt, overschrijden
        over: meer dan, ruim, boven de, boven, hoger dan, groter dan, langer dan, een dikke, een goede, dik
        at-least: minstens, ten minste, tenminste, op zijn minst, niet minder dan, minimaal, een minimum van, vanaf
        at-least: zeker
        about: ongeveer, circa, ca., zo'n, rond, rond de, om en nabij, een kleine, omstreeks, plusminus, grofweg
        about: rondom, naar schatting, in de buurt van, iets van
        about: geschat op, geschatte, in de orde van, om en nabij de, pakweg, een stuk of, om de
        nearly: benadert de, benaderen de, nadert de, naderen de, zowat, bijna, haast, vrijwel, nagenoeg, tegen de
        nearly: net geen, krap, dicht bij, praktisch, zo goed als
        up-to: tot, tot wel, maximaal, hooguit, hoogstens, ten hoogste, niet meer dan, een maximum van, tot aan
        under: minder dan, onder de, onder, lager dan, kleiner dan, beneden de, korter dan
        barely: amper, nauwelijks, nog geen, net aan, ternauwernood
        -: slechts, maar, enkel
        not: lang geen, niet, niet de, zelfs niet, geen, verre van, in plaats van, nooit, allerminst
        not: niet eens, nog niet eens
        average: doorgaans, gewoonlijk, meestal
        average: gemiddeld, een gemiddelde van, een gemiddelde, doorsnee, gemiddelde, een mediaan van
        projected: een verwachte, verwachte, verwacht, begroot op, geplande, een geraamde, geraamde, een doel van
        projected: een raming van
        projected: voorgestelde
        possible: in het beste geval, in het slechtste geval, in het gunstigste geval, op zijn best, op z'n best
        possible: in theorie, theoretisch, op papier
        up-to: op zijn hoogst, op z'n hoogst
        possible: misschien, mogelijk, wellicht, vermoedelijk, naar verluidt, waarschijnlijk, zogenaamd, allicht
        loss: een tekort van, een verlies van, een schuld van, schulden van, een gat van, een verliespost van
        loss: verliezen van, een negatief resultaat van, een negatief saldo van, een min van
        multiple: tweemaal, twee keer, drie keer, het dubbele van, de helft van, een deel van, een fractie van, dubbel
        -: plus, precies, exact, in totaal, een totaal van, nog eens, nog, liefst, maar liefst, alles bij elkaar
    """),
    intensifiers=("iets", "veel", "ver", "net", "ruim", "flink", "een stuk", "fors", "wel", "al"),
    prepositional=frozenset({"tot", "boven", "onder", "maar", "boven de", "onder de"}),
    governing=frozenset(
        f"{verb} tot"
        for verb in (
            "steeg stegen daalde daalden stijgt daalt gestegen gedaald verhoogd verlaagd groeide groeit groeien "
            "groeiden gegroeid stijgen dalen toe af op terug opgelopen toegenomen afgenomen teruggelopen teruggebracht "
            "uitgebreid verlengd verkort klom klimt geklommen zakte zakt gezakt kelderde gekelderd verkleind "
            "vergroot verdubbeld aangegroeid oplopen"
        ).split()
    )
    | {"veroordeeld"}
    | {f"{asked} onder" for asked in "peiling enquête onderzoek gehouden steekproef ondervraging studie".split()},
    comparing=frozenset("hoger dan|lager dan|boven de|onder de".split("|")),
    trailing=qualifiers("""
        up-to: hoogstens
        about: zowat
        at-least: zo niet meer, of zelfs meer, of nog meer, of meer, minimaal, minstens, ten minste, tenminste
        at-least: en meer, en hoger, of hoger
        over: overstijgt, overstijgen, oversteeg, overschrijdt, overschrijden, overschreden, overtreffen
        up-to: of minder, maximaal, hooguit, of lager
        about: ongeveer, of zo, plusminus, naar schatting
        average: gemiddeld
        possible: in het beste geval, in het slechtste geval, in het gunstigste geval, op zijn best, op z'n best
        possible: in theorie, theoretisch, op papier, als alles goed gaat, als alles meezit
        up-to: op zijn hoogst, op z'n hoogst, ten hoogste, max, als dat al
        not: te weinig, te veel
        possible: misschien
        loss: negatief
    """),
    determiners=frozenset({"de", "het"}),
    ordinals=("e", "ste", "de"),
    definite=tuple("de het een".split()),
    below_zero=("onder nul", "onder het vriespunt"),
    minus=("min", "minus"),
    numbers=_numbers(),
    multipliers={"honderd": 100, "duizend": 1000},
    joiners=("en",),
    compounding=True,
    points=("komma",),
    articles=("een", "één"),
    places=_places(),
    fractions=_fractions(),
    denominators=_PARTS,
    added=fractions("1/2: en een half, en een halve"),
    multiples=fractions("""
        2/1: dubbel zo veel, dubbel zoveel, dubbel zo hoog, dubbel zo groot, dubbel zo lang, het dubbele
        2/1: verdubbeld, verdubbelde, verdubbelden
        3/1: verdrievoudigd, verdrievoudigde
        4/1: verviervoudigd, verviervoudigde
        5/1: vervijfvoudigd, vervijfvoudigde
        10/1: vertienvoudigd, vertienvoudigde
        1/2: gehalveerd, halveerde
    """),
    vague={
        "tientallen": 10,
        "honderden": 100,
        "duizenden": 1000,
        "tienduizenden": 10**4,
        "honderdduizenden": 10**5,
        "miljoenen": 10**6,
        "miljarden": 10**9,
        "tientallen miljoenen": 10**7,
        "honderden miljoenen": 10**8,
        "een tiental": 10,
        "een dozijn": 12,
        "een honderdtal": 100,
        **{f"{article}{tens}tal": 10 * ten for ten, tens in enumerate(_TENS, 2) for article in ("een ", "")},
    },
    none=("geen", "geen enkele", "geen enkel", "niet één", "niet een enkele"),
    not_none=frozenset(
        "enkele enkel twijfel sprake probleem reden idee kans commentaar meer minder van zin nieuws".split()
    ),
    several=("enkele", "een paar", "verscheidene", "meerdere", "vele"),
    head_scales=powers("3: duizendtallen, duizenden"),
    scales=powers("3: duizend \n 6: miljoen, miljoenen \n 9: miljard, miljarden \n 12: biljoen, biljoenen")
    | {"dozijn": 12},
    abbreviations=powers("3: dzd \n 6: mln, mln., mio, mio. \n 9: mld, mld., mrd, mrd."),
    money=powers("3: k, K \n 6: M"),
    links=("van",),
    pairs={"tussen": ("en", "tot"), "van": ("tot",)},
    parted=("tot", "à", "a", "of", "tot en met", "tegen"),
    changes=tuple(
        "steeg stegen daalde daalden ging gingen groeide gestegen gedaald verhoogd verlaagd nam toenam stijgt stijgen "
        "daalt dalen groeit groeien groeiden klom klommen zakte zakten kromp krompen namen".split()
    ),
    sides=("bij",),
    ratios=("op de", "op", "van de"),
    tallies=frozenset("stemmen overwinning nederlaag meerderheid gelijkspel zege".split()),
    voted=frozenset("met won verloor wonnen verloren tegen versloeg stemde stemden".split()),
    scored=frozenset("gelijkspel stand uitslag won wonnen verloor verloren versloeg voorsprong".split()),
    tolerances=("plus of min", "plusminus"),
    and_words=("en",),
    per_anything=("per",),
    per=("per", "elk", "elke", "iedere", "voor elke"),
    rates=meanings("""
        year: jaar
        month: maand
        week: week
        day: dag
        hour: uur
        minute: minuut
        quarter: kwartaal
        barrel: vat
        tonne: ton
        share: aandeel
        litre: liter
        kilogram: kilo, kilogram
        gram: gram
        ounce: ounce, troy ounce
        person: persoon, inwoner, hoofd
        kilometre: kilometer
        square metre: vierkante meter
        hectare: hectare
        unit: stuk
    """),
    adverbs=meanings("year: jaarlijks \n month: maandelijks \n week: wekelijks \n day: dagelijks"),
    parts_of=("van", "van de", "op de"),
    currencies=meanings("""
        $: dollar, dollars
        USD: amerikaanse dollar, amerikaanse dollars
        EUR: euro, euro's
        GBP: pond, ponden, Britse pond, pond sterling
        JPY: yen
        CNY: yuan, renminbi
        KRW: won
        CHF: frank, Zwitserse frank
        INR: roepie, roepies
        RUB: roebel, roebels
        NLG: gulden
        FIM: markka
        ESP: peseta's
    """),
    coins=meanings("own: cent, centen, eurocent, ct \n GBP: pence, penny"),
    units=meanings("""
        %: procent, pct
        pp: procentpunt, procentpunten
        bp: basispunt, basispunten
        °: graden
        bbl: vaten, vat
        t: ton
        kg: kilo
        MWh: megawattuur
        GWh: gigawattuur
        TWh: terawattuur
    """),
    spans={"honderdste": "hundredth", "honderdsten": "hundredth"},
    adjectives=meanings("""
        jaar jaren: jarig
        dagen: daags
    """),
    prepositions=frozenset("van in op voor naar met zonder aan bij uit over tussen tot om".split()),
    stops=frozenset(
        "de het een en of maar die dat wie wanneer waar hoe als is zijn was waren wordt worden werd werden "
        "heeft hebben had "
        "niet ook al nog meer minder deze dit na terwijl volgens elk schuldig kosten gedaald gestegen gegroeid "
        "toegenomen afgenomen verminderd gekrompen verhoogd verlaagd gezakt geslonken opgelopen teruggelopen".split()
    ),
    numbered=frozenset(
        "artikelen hoofdstukken nummers pagina's lijnen zalen vluchten routes kamers perrons sporen fasen".split()
    ),
    labels=frozenset("artikel hoofdstuk nummer nr. pagina fase groep niveau lijn zaal vlucht wet".split()),
    times=("uur",),
)
