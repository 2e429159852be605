"""French, of France, Belgium, Switzerland and Canada."""

from __future__ import annotations

from digest.quantities.lexicon.words import Lexicon, fractions, meanings, powers, qualifiers

_TO_NINETEEN = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_TENS = "vingt trente quarante cinquante soixante".split()


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_TO_NINETEEN)}
    for ten, tens in enumerate(_TENS, 2):
        numbers |= {tens: 10 * ten, f"{tens}-et-un": 10 * ten + 1}
        numbers |= {f"{tens}-{ones}": 10 * ten + one for one, ones in enumerate(_TO_NINETEEN[2:10], 2)}
    numbers |= {"soixante-dix": 70, "septante": 70, "quatre-vingts": 80, "huitante": 80}
    return numbers | {"quatre-vingt-dix": 90, "nonante": 90}


FRENCH = Lexicon(
    leading={
        **qualifiers("""
            over: plus de, plus d', au-dessus de, au-delà de
            at-least: au moins, pas moins de, au minimum
            about: environ, autour de, quelque, à peu près, aux alentours de, approximativement
            nearly: près de, près d', presque
            up-to: jusqu'à, au plus, au maximum, pas plus de
            under: moins de, moins d', en dessous de, au-dessous de
        """),
        **dict.fromkeys(["exactement", "seulement", "un total de", "au total"]),
    },
    intensifiers=("un peu", "bien", "nettement", "légèrement", "juste"),
    trailing=qualifiers("at-least: ou plus \n up-to: ou moins \n about: environ"),
    minus=("moins",),
    numbers=_numbers(),
    articles=("une", "un"),
    fractions=fractions("""
        1/2: la moitié, un demi, une demi
        1/3: un tiers, le tiers
        2/3: deux tiers
        1/4: un quart, le quart
        3/4: trois quarts
        1/5: un cinquième
        2/5: deux cinquièmes
        3/5: trois cinquièmes
        4/5: quatre cinquièmes
        1/10: un dixième
    """),
    added=fractions("1/2: et demi, et demie"),
    scales=powers("""
        2: cent, cents
        3: mille, millier, milliers
        6: million, millions
        9: milliard, milliards
        12: billion, billions
    """)
    | {"douzaine": 12, "douzaines": 12},
    abbreviations=powers("6: Mio \n 9: Md, Mds, Mrd, mds"),
    glued=powers("3: k"),
    money=powers("3: k, K \n 6: M"),
    fraction_links=("de", "d'un", "d'une"),
    pairs={"entre": ("et",), "de": ("à",)},
    parted=("à",),
    changes=tuple(
        "passé passée passés passer passe passant monté augmenté hausse bondi grimpé reculé tombé chuté baissé "
        "baisse réduit réduite".split()
    ),
    ratios=("sur",),
    tallies=frozenset("voix vote votes victoire défaite majorité".split()),
    per=("par",),
    rates=meanings("""
        year: an, année
        month: mois
        week: semaine
        day: jour
        hour: heure
        minute: minute
        quarter: trimestre
        barrel: baril
        tonne: tonne
        share: action
        litre: litre
        kilogram: kilo, kilogramme
        ounce: once
        person: tête, personne, habitant
        square metre: mètre carré
        unit: unité
    """),
    currencies=meanings("""
        $: dollar, dollars
        USD: dollar américain, dollars américains
        EUR: euro, euros
        GBP: livre, livres, livres sterling
        JPY: yen, yens
        CNY: yuan, yuans, renminbi
        KRW: won, wons
        CAD: dollars canadiens
        INR: roupie, roupies
        RUB: rouble, roubles
        CHF: franc, francs, francs suisses
        ZAR: rand
        BRL: reais
    """),
    units=meanings("""
        %: pour cent, pourcent
        pp: point de pourcentage, points de pourcentage
        bp: point de base, points de base
        °: degré, degrés
        bbl: baril, barils
        MWh: mégawattheures
        GWh: gigawattheures
        TWh: térawattheures
    """),
    prepositions=frozenset("de d' des du en dans pour à au aux sur par avec sans entre contre".split()),
    stops=frozenset(
        "le la les un une l' et ou mais donc or ni car que qui dont où quand si est sont était étaient sera "
        "seront été a ont avait avaient aura peut peuvent doit doivent ne pas plus moins aussi seulement encore "
        "déjà aujourd'hui hier demain très chaque tous toutes tout aucun son sa ses leur leurs il elle ils "
        "elles nous vous je ce cette ces cet depuis jusqu'à pendant avant après selon environ près ici là ainsi "
        "soit".split()
    ),
    labels=frozenset(
        "article art. section chapitre n° no nº numéro figure tableau page phase groupe niveau classe modèle "
        "jour semaine salle ligne boeing airbus windows version loi".split()
    ),
    times=("heures", "h"),
)
