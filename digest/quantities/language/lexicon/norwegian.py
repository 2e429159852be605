"""Norwegian, Bokmål."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, powers, qualifiers

NORWEGIAN = AmountLexicon(
    leading=leading("""
        over: over, mer enn, flere enn, godt over, drøyt, høyere enn, større enn
        at-least: minst, minimum, ikke mindre enn, i det minste, fra
        about: rundt, cirka, ca., ca, omtrent, om lag, omlag, omkring, anslagsvis, anslått
        nearly: nesten, nær, nærmere, tett på, i underkant av, snaut, knapt
        up-to: opptil, opp til, maksimalt, høyst, ikke mer enn, inntil
        under: under, mindre enn, færre enn, lavere enn
        barely: så vidt, knappe
        -: bare, kun
        not: ikke, ikke engang, langt fra, i stedet for, aldri
        average: i snitt, gjennomsnittlig, i gjennomsnitt, et snitt på
        projected: forventede, planlagte, et mål på, foreslåtte, budsjetterte
        possible: kanskje, muligens, angivelig, trolig
        loss: et underskudd på, et tap på, en gjeld på
        multiple: det dobbelte av, halvparten av, dobbelt så mange som
        -: nøyaktig, totalt, til sammen, ytterligere, hele
    """),
    intensifiers=("noe", "litt", "langt", "vesentlig", "mye", "klart", "godt"),
    prepositional=frozenset({"under", "over", "fra", "rundt"}),
    governing=frozenset("strid debatt diskusjon kontroll".split()),
    trailing=qualifiers("""
        at-least: eller mer, eller flere, minst
        up-to: eller mindre, maksimalt
        about: cirka, omtrent, eller så
        average: i snitt, i gjennomsnitt
    """),
    ordinals=(".",),
    below_zero=("under null",),
    minus=("minus",),
    numbers={
        word: value
        for value, word in enumerate(
            "null en to tre fire fem seks sju åtte ni ti elleve tolv tretten fjorten femten seksten sytten "
            "atten nitten".split()
        )
    }
    | {
        "ett": 1,
        "én": 1,
        "syv": 7,
        "tjue": 20,
        "tyve": 20,
        "tretti": 30,
        "førti": 40,
        "femti": 50,
        "seksti": 60,
        "sytti": 70,
        "åtti": 80,
        "nitti": 90,
    },
    multipliers={"hundre": 100, "tusen": 1000},
    joiners=("og",),
    compounding=True,
    points=("komma",),
    articles=("en", "et"),
    fractions=fractions(
        "1/2: halvparten, en halv, et halvt \n 1/3: en tredjedel, én tredjedel \n 2/3: to tredjedeler \n "
        "1/4: en fjerdedel, kvart \n 3/4: tre fjerdedeler \n 1/5: en femtedel \n 3/2: halvannen \n 1/10: en tidel"
    ),
    added=fractions("1/2: og en halv, og et halvt"),
    vague={"titalls": 10, "hundrevis": 100, "tusenvis": 1000, "titusenvis": 10**4, "millionvis": 10**6},
    several=("flere", "noen", "et par"),
    scales=powers("3: tusen \n 6: million, millioner \n 9: milliard, milliarder \n 12: billion, billioner"),
    scales_as_in_english=("billion",),
    abbreviations=powers("6: mill., mill \n 9: mrd., mrd"),
    links=("av",),
    pairs={"mellom": ("og",), "fra": ("til",)},
    parted=("til", "eller"),
    changes=tuple("steg falt vokste økte økt falt gått satt hevet senket sank stiger faller øker synker".split()),
    ratios=("av",),
    and_words=("og",),
    per_anything=("per",),
    per=("per", "pr.", "pr"),
    rates=meanings(
        "year: år, året \n month: måned, måneden \n week: uke, uken \n day: dag, dagen, døgn \n hour: time, timen \n "
        "kilogram: kilo \n litre: liter \n person: innbygger, person \n barrel: fat"
    ),
    adverbs=meanings("year: i året, årlig \n month: i måneden \n hour: i timen \n week: i uken, i uka"),
    currencies=meanings(
        "own: kroner, krone \n SEK: svenske kroner \n DKK: danske kroner \n $: dollar, dollars \n GBP: pund \n "
        "EUR: euro \n JPY: yen \n CNY: yuan"
    ),
    coins=meanings("own: øre"),
    units=meanings("%: prosent, pst. \n pp: prosentpoeng, prosentenheter \n bp: basispunkter \n °: grader \n bbl: fat"),
    prepositions=frozenset("av i på for til fra med uten om mellom ved".split()),
    stops=frozenset(
        "den det de en et og eller men som er var har hadde ble ikke også allerede mer mindre etter".split()
    ),
)
