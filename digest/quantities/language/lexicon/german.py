"""German, of Germany, Austria and Switzerland."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, powers, qualifiers
from digest.quantities.language.verbs_of_change import verbs_of_change

_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
_TO_NINETEEN = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_PARTS = {
    "Drittel": 3, "Viertel": 4, "Fünftel": 5, "Sechstel": 6, "Siebtel": 7, "Achtel": 8, "Neuntel": 9, "Zehntel": 10,
    "Zwölftel": 12, "Zwanzigstel": 20, "Hundertstel": 100, "Tausendstel": 1000,
}  # fmt: skip
_EACH = {
    "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "achte": 8, "neunte": 9,
    "zehnte": 10,
    "elfte": 11, "zwölfte": 12, "fünfzehnte": 15, "siebente": 7, "zwanzigste": 20, "dreißigste": 30,
    "fünfzigste": 50,
    "hundertste": 100, "tausendste": 1000,
}  # fmt: skip
_EACH_IN_DIGITS = (*range(2, 61), 70, 75, 80, 90, 100, 200, 500, 1000)
"""Of how many one is meant, as papers write it in digits: jeder *15.* Haushalt."""
_HALVES = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_TO_NINETEEN)} | {
        "ein": 1,
        "einem": 1,
        "einen": 1,
        "zwo": 2,
        "dreissig": 30,
    }
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        numbers |= {f"{ones}und{tens}": 10 * ten + one for one, ones in enumerate(_ONES, 1)}
    halves = {f"{ones}einhalbtausend": 1000 * one + 500 for one, ones in enumerate(_HALVES, 1)}
    return (
        numbers
        | halves
        | {
            "anderthalbtausend": 1500,
            "viertelmillion": 250_000,
            "dreiviertelmillion": 750_000,
            "hundert": 100,
            "tausend": 1000,
        }
    )


def _fractions() -> dict[str, tuple[int, int]]:
    """Ein Drittel, zwei Drittel …; jeder fünfte; achteinhalb."""
    parts = {
        f"{word} {part}": (numerator, of)
        for part, of in _PARTS.items()
        for numerator, word in enumerate(_ONES[1 : min(of, 10) - 1], 2)
    }
    parts |= {f"{article} {part}": (1, of) for part, of in _PARTS.items() for article in ("ein", "einem", "eines")}
    every = {"jeder": "", "jede": "", "jedes": "", "jeden": "n", "jedem": "n"}
    parts |= {f"{each} {nth}{end}": (1, of) for nth, of in _EACH.items() for each, end in every.items()}
    parts |= {f"{each} {nth.capitalize()}{end}": (1, of) for nth, of in _EACH.items() for each, end in every.items()}
    parts |= {f"{each} {of}.": (1, of) for of in _EACH_IN_DIGITS for each in every}
    parts |= {f"{ones}einhalb": (2 * one + 1, 2) for one, ones in enumerate(_HALVES, 1)}
    return parts | fractions("""
        1/2: die Hälfte, der Hälfte, eine halbe, einer halben, ein halbes, eine Hälfte, ein halber
        3/2: anderthalb
        3/4: eine dreiviertel
        1/4: eine viertel
    """)


_MOVED = (*verbs_of_change("german").single, "verbesserte", "legte", "nahm")
"""Verbs behind which a word leads to what something came to, and "unter" and "über" bound it."""

GERMAN = AmountLexicon(
    leading=leading("""
        over: gut und gerne, gut und gern, locker, über, mehr als, gut, oberhalb von, jenseits von, höher als
        over: größer als, länger als, mehr denn
        over: übersteigt, übersteigen, überstieg, überstiegen, überschreitet, überschreiten, überschritt
        over: überschritten, übertrifft, übertrafen, übertraf
        over: über der Marke von, über dem Wert von, über der Schwelle von, über der Grenze von, über einem Wert von
        over: über die Marke von, über den Wert von, über die Schwelle von, über die Grenze von
        at-least: mindestens, mindestens aber, wenigstens, zumindest, nicht weniger als, ab, minimal, mindestens rund
        at-least: mind., min.
        about: rund, etwa, circa, ca., ca, zirka, ungefähr, um die, in etwa, schätzungsweise, an die, geschätzt
        about: geschätzte
        about: geschätzten, grob, in der Größenordnung von, rd., plus minus, ungefähr um, so um die
        about: annäherungsweise, mehr oder weniger, rund um
        nearly: nähert sich den, nähert sich der, nähern sich den, kratzt an den, kratzt an der Marke von, nicht ganz
        nearly: nahe an, nahe an der Marke von
        nearly: knapp, fast, beinahe, nahezu, annähernd, an die, nahe, bald, praktisch, kurz vor, so gut wie
        up-to: bestenfalls, im besten Fall, im besten Falle, bis zu, höchstens, maximal, nicht mehr als, allenfalls
        up-to: nicht über, längstens, bis, max., höchst.
        under: unter, weniger als, unterhalb von, niedriger als, kleiner als, kürzer als
        under: unter der Marke von, unter dem Wert von, unter der Schwelle von, unter der Grenze von
        under: unter die Marke von, unter den Wert von, unter die Schwelle von, unter einem Wert von
        barely: kaum, gerade einmal, gerade mal, gerade noch, nur knapp
        not: nicht, nicht einmal, nicht mal, keine, kein, keineswegs, statt, anstatt, anstelle von, weit entfernt von
        not: niemals, nie, keinesfalls, nicht die, nicht den
        average: durchschnittlich, im Schnitt, im Durchschnitt, im Mittel, einen Durchschnitt von, ein Mittel von
        average: durchschnittliche, durchschnittlichen, mittlere, ein Durchschnitt von
        average: im Schnitt bei, im Durchschnitt bei, im Mittel bei, durchschnittlich bei
        projected: voraussichtlich, erwartete, erwarteten, geplante, geplanten, prognostizierte, prognostizierten
        projected: angepeilte
        projected: angepeilten, veranschlagte, veranschlagten, ein Ziel von, vorgeschlagene, vorgeschlagenen
        possible: vielleicht, möglicherweise, womöglich, angeblich, wohl, mutmaßlich, vermutlich, wahrscheinlich
        possible: offenbar
        possible: im schlimmsten Fall, schlimmstenfalls, im günstigsten Fall, im ungünstigsten Fall, im Idealfall
        possible: im Extremfall, im äußersten Fall, theoretisch, in der Theorie, auf dem Papier
        possible: eventuell, vermeintlich
        loss: ein Defizit von, einem Defizit von, einen Verlust von, ein Verlust von, einem Verlust von, Schulden von
        loss: ein Fehlbetrag von, einem Fehlbetrag von, einen Fehlbetrag von, ein Minus von, einem Minus von
        loss: eine Lücke von, Verluste von
        multiple: doppelt so viele wie, das Doppelte von, die Hälfte von, zweimal, dreimal, ein Vielfaches von
        multiple: ein Teil der
        multiple: einen Bruchteil von, einen Bruchteil der
        multiple: einen Teil von, ein Bruchteil von, das Dreifache von
        -: nicht nur, nicht bloß, nur noch, nur mehr, jeweils
        -: innerhalb von, binnen
        -: genau, exakt, nur, bloß, lediglich, insgesamt, weitere, zusammen, zusätzliche, weiteren, satte, stolze, volle
    """),
    intensifiers=(
        "deutlich",
        "etwas",
        "weit",
        "leicht",
        "knapp",
        "sehr",
        "noch",
        "klar",
        "wesentlich",
        "viel",
        "auf",
        "gut",
        "weitaus",
        "erheblich",
        "jeweils",
    ),
    prepositional=frozenset({"über", "unter", "ab", "bis", "auf"}),
    governing=frozenset(
        "streit debatte bericht diskussion kredit kredite darlehen vertrag verträge rechnung scheck bescheid "
        "anleihe entscheidung urteil verhandlungen gespräche klage klagen wette auftrag aufträge abkommen "
        "vereinbarung gutschein bürgschaft garantie überweisung forderung hypothek strafbefehl bußgeldbescheid "
        "kreditlinie aufnahme zusage zuschuss zuschüsse subvention spende umlage budget etat deal order bestellung "
        "finanzierung investition beihilfe ausschreibung zunahme anstieg rückgang plus minus zu".split()
    )
    | {f"{verb} {way}" for verb in _MOVED for way in ("auf", "bis", "ab")}
    | {"umfrage unter", "befragung unter", "erhebung unter", "studie unter", "umfragen unter", "abstimmung unter"},
    comparing=frozenset(
        ("höher als|niedriger als|größer als|kleiner als|oberhalb von|unterhalb von|länger als|kürzer als").split("|")
    ),
    trailing=qualifiers("""
        under: nicht erreicht, nicht erreichte, nicht erreichten, nicht ganz erreicht, nicht ganz erreichte
        at-least: wenn nicht mehr, oder sogar mehr, oder noch mehr, oder auch mehr, oder mehr, und mehr, aufwärts
        at-least: mindestens, oder darüber, und darüber, im Minimum
        up-to: oder weniger, höchstens, maximal, im Höchstfall, oder darunter, und weniger
        about: in etwa, ungefähr, circa, ca., zirka, oder so, schätzungsweise, plus minus, mehr oder weniger
        average: im Schnitt, im Durchschnitt, im Mittel, durchschnittlich
        possible: bestenfalls, im besten Fall, im besten Falle, im günstigsten Fall, im schlimmsten Fall
        possible: schlimmstenfalls, im ungünstigsten Fall, im Idealfall, im Extremfall, im äußersten Fall, theoretisch
        possible: in der Theorie, auf dem Papier, wenn alles gut geht, wenn alles gut läuft, wenn alles nach Plan läuft
        up-to: allenfalls, wenn überhaupt
        not: zu wenig, zu viel, zu viele
        possible: vielleicht
        over: plus, übersteigt, übersteigen, überstieg, überstiegen, überschreitet, überschreiten, überschritten
        over: überschritt, übertrifft, übertreffen
        barely: gerade einmal
    """),
    timed=frozenset({"in"}),
    ordinals=(".",),
    joined_numbers={word: value for word, value in _numbers().items() if 1 < value <= 100},
    places={f"{nth}{end}": of for nth, of in _EACH.items() if of <= 20 for end in ("", "n", "r", "s", "m")},
    parts_of=("von", "von den", "ihrer", "seiner", "der", "von insgesamt", "der insgesamt", "aus"),
    one_before=("Stunde", "Woche", "Minute", "Sekunde", "Dekade", "Nacht"),
    definite=("der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines"),
    below_zero=("unter null", "unter Null", "unter dem Gefrierpunkt"),
    minus=("minus",),
    numbers=_numbers(),
    multipliers={"hundert": 100, "tausend": 1000},
    joiners=("und",),
    compounding=True,
    points=("Komma",),
    articles=("eine", "ein", "einer", "einem", "einen", "die", "der"),
    fractions=_fractions(),
    denominators=_PARTS,
    added=fractions("1/2: einhalb, und eine halbe, und einhalb"),
    multiples=fractions("""
        2/1: das Doppelte, doppelt so hoch, doppelt so groß, doppelt so lang, doppelt so teuer
        3/1: das Dreifache, dreimal so hoch, dreimal so groß
        2/1: verdoppelt, verdoppelte, verdoppelten, doppelt so viel, doppelt so viele, zweifach
        3/1: verdreifacht, verdreifachte, verdreifachten, dreifach, dreimal so viel
        4/1: vervierfacht, vervierfachte, vierfach
        5/1: verfünffacht, verfünffachte, fünffach
        10/1: verzehnfacht, verzehnfachte, zehnfach
        1/2: halbiert, halbierte, halbierten
    """)
    | {
        f"{article}{times}{ending}": (count, 1)
        for count, times in enumerate(_HALVES[2:], 3)
        for article, ending in (("das ", "fache"), ("", "fache"), ("", "fach"))
    }
    | {f"{times}mal": (count, 1) for count, times in enumerate(_ONES[1:], 2)},
    none=(
        "keine",
        "keinen",
        "keinerlei",
        "kein einziger",
        "kein einziges",
        "keine einzige",
        "keinen einzigen",
        "nicht ein einziger",
        "nicht ein einziges",
        "nicht eine einzige",
        "nicht einen einzigen",
    ),
    vague={
        "Dutzende": 12,
        "Hunderte": 100,
        "Tausende": 1000,
        "Zehntausende": 10**4,
        "Hunderttausende": 10**5,
        "Dutzenden": 12,
        "Hunderten": 100,
        "Tausenden": 1000,
        "Zehntausenden": 10**4,
        "Hunderttausenden": 10**5,
        "Millionen": 10**6,
        "Abertausende": 1000,
        "Milliarden": 10**9,
    },
    several=("mehrere", "mehreren", "einige", "einigen", "ein paar", "wenige", "etliche", "viele"),
    head_scales=powers("3: tausende, tausenden \n 6: millionen"),
    scales=powers("""
        3: Tausend, Tsd., Tsd, tausend
        4: zehntausend
        5: hunderttausend
        6: Million, Millionen, Mio., Mio, Mill., Mill
        9: Milliarde, Milliarden, Mrd., Mrd
        12: Billion, Billionen, Bio., Bio
        15: Billiarde, Billiarden
    """)
    | {"Dutzend": 12},
    scales_of_english=("billion", "trillion"),
    links=("von",),
    pairs={"zwischen": ("und", "bis"), "von": ("bis", "bis zu")},
    even=("sogar", "maximal", "fast", "höchstens"),
    parted=("bis", "bis zu", "oder", "bis rund", "bis etwa", "zu", "gegen"),
    changes=("Anstieg",),
    sides=("mal",),
    ratios=("von", "in"),
    voted=frozenset("mit gegen gewann gewannen siegte verlor stimmte stimmten besiegte".split()),
    scored=frozenset(
        (
            "remis unentschieden ergebnis endstand zwischenstand halbzeitstand stand führte führten führt "
            "ausgleich siegte siegten gewann gewannen verlor verloren sieg niederlage besiegte"
        ).split()
    ),
    tolerances=("plus minus", "plus oder minus", "plus/minus"),
    and_words=("und",),
    tallies=frozenset("stimmen votum beschluss sieg niederlage mehrheit unentschieden".split()),
    per_anything=("pro",),
    per=("pro", "je", "im", "am", "in der", "per", "in jedem", "jeden", "die", "den", "das"),
    times_of=(
        *("am Tag der", "am Tag des", "am Tag vor", "am Tag nach", "am Tag von", "im Monat der", "im Monat des"),
        *("im Jahr der", "im Jahr des", "im Jahr vor", "im Jahr nach", "im Jahr von"),
    ),
    not_rates=("über", "hindurch", "zuvor", "später", "danach", "davor", "darauf"),
    rates=meanings("""
        year: Jahr, Jahre
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
    rate_adjectives=meanings("""
        unit: Preis, Preise, Kurs
        year: jährlich, jährliche, jährlicher, jährliches
        month: monatlich, monatliche, monatlicher
        week: wöchentlich, wöchentliche
        day: täglich, tägliche, täglicher
        hour: stündlich, stündliche
    """),
    currencies=meanings("""
        $: Dollar, Dollars
        SEK: schwedische Kronen, schwedischen Kronen
        NOK: norwegische Kronen, norwegischen Kronen
        DKK: dänische Kronen, dänischen Kronen
        CZK: tschechische Kronen, tschechischen Kronen
        CAD: kanadische Dollar, kanadischen Dollar, kanadischer Dollar
        AUD: australische Dollar, australischen Dollar, australischer Dollar
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
        ZAR: Rand
        BRL: Real
        TRY: Lira, türkische Lira
        PLN: Zloty, Złoty
        HUF: Forint
    """),
    coins=meanings("""
        EUR: Cent, Cents, ct
        GBP: Pence, Penny
        CHF: Rappen
    """),
    units=meanings("""
        %: prozentig, prozentige, prozentigen, prozentiger, prozentiges, prozentigem
        %: Prozent, v. H., vH
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
    spans={"Jahren": "year", "Monaten": "month", "Tagen": "day"},
    adjectives=meanings("""
        jahre jahren jahr: jährig
        tage tagen tag: tägig
        wochen: wöchig
        monate monaten: monatig
        stunden: stündig
        minuten: minütig
        seiten: seitig
        personen mitglieder: köpfig
        mal male titel: malig, mal
        stockwerke etagen: stöckig, geschossig
        spuren: spurig
        sitze plätze: sitzig
        prozent: prozentig
    """),
    prepositions=frozenset("der des von in für an zu aus mit ohne im am bei unter über zwischen gegen auf".split()),
    stops=frozenset(
        "der die das den dem des ein eine einer einem einen eines und oder aber denn wenn als weil dass ob ist "
        "sind war waren wird werden wurde wurden hat haben hatte hatten kann können soll sollen muss müssen "
        "darf will wollen nicht auch nur noch schon jetzt heute gestern morgen wieder sehr mehr weniger jeder "
        "jede jedes alle kein keine seine ihre ihr sein er sie es wir ich wo wie was wer nach vor seit bis "
        "während pro je etwa rund knapp fast dort hier damit davon dazu sowie jährlich täglich monatlich zum "
        "zur beim vom".split()
    ),
    numbered=frozenset(
        "linien räume räumen flüge flügen artikeln paragrafen paragraphen kapiteln seiten tabellen gruppen "
        "nummern routen gleise gleisen säle sälen buslinien straßenbahnlinien phasen".split()
    ),
    labels=frozenset(
        "artikel art. paragraph paragraf absatz kapitel nr. nr nummer abbildung tabelle seite phase gruppe "
        "stufe klasse modell tag woche raum linie platz kanal boeing airbus windows version alter".split()
    ),
    times=("Uhr",),
)
