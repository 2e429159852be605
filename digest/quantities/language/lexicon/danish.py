"""Danish."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import AmountLexicon, fractions, leading, meanings, powers, qualifiers

DANISH = AmountLexicon(
    leading=leading("""
        over: over, mere end, flere end, godt, højere end, større end
        at-least: mindst, minimum, ikke mindre end, i det mindste, fra
        about: omkring, cirka, ca., ca, rundt regnet, i omegnen af, anslået, skønsmæssigt, omtrent
        nearly: næsten, knap, tæt på, nær, hen ved, op mod, henved
        up-to: op til, højst, maksimalt, ikke mere end, maks.
        under: under, mindre end, færre end, lavere end
        barely: knap nok
        -: kun, blot, bare, sølle
        not: ikke, ikke engang, langt fra, i stedet for, aldrig
        average: i snit, gennemsnitligt, i gennemsnit, et gennemsnit på, en gennemsnitlig
        projected: forventede, planlagte, et mål på, foreslåede, budgetterede
        possible: måske, muligvis, angiveligt, formentlig
        loss: et underskud på, et tab på, en gæld på
        multiple: det dobbelte af, halvdelen af, dobbelt så mange som
        -: præcis, i alt, yderligere, hele, en samlet
    """),
    intensifiers=("noget", "lidt", "langt", "væsentligt", "meget", "klart"),
    prepositional=frozenset({"under", "over", "fra"}),
    governing=frozenset("strid debat diskussion kontrol".split()),
    trailing=qualifiers("""
        at-least: eller mere, eller flere, mindst
        up-to: eller mindre, højst, maksimalt
        about: cirka, omtrent, eller deromkring
        average: i snit, i gennemsnit
    """),
    ordinals=(".",),
    below_zero=("under nul",),
    minus=("minus",),
    numbers={
        word: value
        for value, word in enumerate(
            "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten "
            "atten nitten".split()
        )
    }
    | {
        "et": 1,
        "én": 1,
        "ét": 1,
        "tyve": 20,
        "tredive": 30,
        "fyrre": 40,
        "halvtreds": 50,
        "tres": 60,
        "halvfjerds": 70,
        "firs": 80,
        "halvfems": 90,
    },
    multipliers={"hundrede": 100, "tusind": 1000, "tusinde": 1000},
    joiners=("og",),
    points=("komma",),
    articles=("en", "et"),
    fractions=fractions(
        "1/2: halvdelen, en halv, et halvt \n 1/3: en tredjedel \n 2/3: to tredjedele \n 1/4: en fjerdedel \n "
        "3/4: tre fjerdedele \n 1/5: en femtedel \n 3/2: halvanden \n 1/10: en tiendedel"
    ),
    added=fractions("1/2: og en halv"),
    vague={"snesevis": 20, "hundredvis": 100, "tusindvis": 1000, "titusindvis": 10**4, "millionvis": 10**6},
    several=("flere", "nogle", "et par"),
    head_scales=powers("3: tusinder"),
    scales=powers("3: tusind, tusinde \n 6: million, millioner \n 9: milliard, milliarder \n 12: billion, billioner"),
    scales_as_in_english=("billion",),
    abbreviations=powers("6: mio., mio, mill., mill \n 9: mia., mia, mrd., mrd"),
    links=("af",),
    pairs={"mellem": ("og",), "fra": ("til",)},
    parted=("til", "eller"),
    changes=tuple("steg faldt voksede steget faldet sat hævet sænket øget stiger falder vokser øgede øgedes".split()),
    ratios=("ud af", "af"),
    and_words=("og",),
    per_anything=("per",),
    per=("per", "pr.", "pr", "om"),
    rates=meanings(
        "year: år, året \n month: måned, måneden \n week: uge, ugen \n day: dag, dagen, døgn \n hour: time, timen \n "
        "kilogram: kilo \n litre: liter \n person: indbygger, person \n barrel: tønde"
    ),
    currencies=meanings(
        "own: kroner, krone \n SEK: svenske kroner \n NOK: norske kroner \n $: dollar, dollars \n GBP: pund \n "
        "EUR: euro \n JPY: yen \n CNY: yuan"
    ),
    coins=meanings("own: øre"),
    units=meanings("%: procent, pct., pct \n pp: procentpoint \n bp: basispoint \n °: grader"),
    prepositions=frozenset("af i på for til fra med uden om mellem ved".split()),
    stops=frozenset(
        "den det de en et og eller men som er var har havde blev ikke også allerede mere mindre efter".split()
    ),
)
