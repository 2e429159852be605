"""German, of Germany, Austria and Switzerland."""

from __future__ import annotations

from digest.quantities.lexicon.words import Lexicon, fractions, meanings, powers, qualifiers

_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
_TO_NINETEEN = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_TO_NINETEEN)}
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        numbers |= {f"{ones}und{tens}": 10 * ten + one for one, ones in enumerate(_ONES, 1)}
    numbers |= {"hundert": 100, "tausend": 1000, "zehntausend": 10_000, "hunderttausend": 100_000}
    numbers |= {f"{ones}hundert": 100 * one for one, ones in enumerate(_ONES, 1)}
    numbers |= {f"{ones}tausend": 1000 * one for one, ones in enumerate(_ONES, 1)}
    return numbers


GERMAN = Lexicon(
    leading={
        **qualifiers("""
            over: über, mehr als, gut
            at-least: mindestens, wenigstens, zumindest, nicht weniger als
            about: rund, etwa, circa, ca., zirka, ungefähr, um die, in etwa, schätzungsweise, an die
            nearly: knapp, fast, beinahe, nahezu, annähernd
            up-to: bis zu, bis, höchstens, maximal, nicht mehr als
            under: unter, weniger als
        """),
        **dict.fromkeys("genau exakt nur insgesamt weitere lediglich zusammen".split()),
    },
    intensifiers=("deutlich", "etwas", "weit", "leicht", "knapp"),
    trailing=qualifiers("at-least: oder mehr, und mehr \n up-to: oder weniger"),
    minus=("minus",),
    numbers=_numbers(),
    articles=("eine", "ein", "einer", "einem", "einen"),
    fractions=fractions("""
        1/2: die Hälfte, der Hälfte, eine halbe, einer halben, ein halbes
        1/3: ein Drittel, einem Drittel
        2/3: zwei Drittel
        1/4: ein Viertel, einem Viertel
        3/4: drei Viertel
        1/5: ein Fünftel
        2/5: zwei Fünftel
        3/5: drei Fünftel
        4/5: vier Fünftel
        1/10: ein Zehntel
        3/2: anderthalb, eineinhalb
        5/2: zweieinhalb
        7/2: dreieinhalb
    """),
    scales=powers("""
        3: Tausend, Tsd., Tsd
        6: Million, Millionen, Mio., Mio
        9: Milliarde, Milliarden, Mrd., Mrd
        12: Billion, Billionen, Bio.
        15: Billiarde, Billiarden
    """)
    | {"Dutzend": 12},
    links=(),
    pairs={"zwischen": ("und",), "von": ("bis", "auf")},
    parted=("bis", "bis zu"),
    changes=tuple(
        "stieg stiegen steigen gestiegen Anstieg wuchs wuchsen gewachsen fiel fielen gefallen sank sanken "
        "gesunken kletterte kletterten erhöhte erhöht erhöhten senkte gesenkt".split()
    ),
    ratios=("von",),
    tallies=frozenset("stimmen votum beschluss sieg niederlage mehrheit unentschieden".split()),
    per=("pro", "je"),
    rates=meanings("""
        year: Jahr
        month: Monat
        week: Woche
        day: Tag
        hour: Stunde
        minute: Minute
        quarter: Quartal
        barrel: Barrel, Fass
        tonne: Tonne
        share: Aktie
        litre: Liter
        kilogram: Kilogramm, Kilo
        ounce: Unze
        person: Kopf, Person, Einwohner
        square metre: Quadratmeter
        kilowatt-hour: Kilowattstunde
        megawatt-hour: Megawattstunde
        unit: Stück
    """),
    adverbs=meanings("year: jährlich \n month: monatlich \n week: wöchentlich \n day: täglich \n hour: stündlich"),
    currencies=meanings("""
        $: Dollar
        USD: US-Dollar
        EUR: Euro
        GBP: Pfund, Pfund Sterling
        JPY: Yen
        CNY: Yuan, Renminbi
        KRW: Won
        HKD: Hongkong-Dollar
        INR: Rupien
        RUB: Rubel
        CHF: Franken, Schweizer Franken
        SEK: Kronen
        ZAR: Rand
        BRL: Real
        TRY: Lira
        PLN: Zloty
        HUF: Forint
    """),
    units=meanings("""
        %: Prozent
        pp: Prozentpunkt, Prozentpunkte, Prozentpunkten
        bp: Basispunkt, Basispunkte, Basispunkten
        °: Grad
        °C: Grad Celsius
        °F: Grad Fahrenheit
        km: Kilometern
        m: Metern
        t: Tonnen
        bbl: Fass
        MWh: Megawattstunde, Megawattstunden
        GWh: Gigawattstunde, Gigawattstunden
        TWh: Terawattstunde, Terawattstunden
    """),
    prepositions=frozenset("von in für an zu aus mit ohne im am bei unter über zwischen gegen auf".split()),
    stops=frozenset(
        "der die das den dem des ein eine einer einem einen eines und oder aber denn wenn als weil dass ob ist "
        "sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen "
        "darf will wollen nicht auch nur noch schon jetzt heute gestern morgen wieder sehr mehr weniger jeder "
        "jede jedes alle kein keine seine ihre ihr sein er sie es wir ich wo wie was wer nach vor seit bis "
        "während pro je etwa rund knapp fast dort hier damit davon dazu sowie jährlich täglich monatlich zum "
        "zur beim vom".split()
    ),
    labels=frozenset(
        "artikel art. paragraph paragraf absatz kapitel nr. nr nummer abbildung tabelle seite phase gruppe "
        "stufe klasse modell tag woche raum linie platz kanal boeing airbus windows version alter".split()
    ),
    times=("Uhr",),
)
