"""French, of France, Belgium, Switzerland and Canada."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import (
    AmountLexicon,
    fractions,
    leading,
    meanings,
    powers,
    qualifiers,
    with_adverbs,
)

_TO_NINETEEN = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_TENS = "vingt trente quarante cinquante soixante".split()


def _numbers() -> dict[str, int]:
    numbers = {word: value for value, word in enumerate(_TO_NINETEEN)} | {"une": 1}
    for ten, tens in enumerate([*_TENS, "septante", "huitante", "nonante"], 2):
        numbers |= {tens: 10 * ten, f"{tens}-et-un": 10 * ten + 1, f"{tens}-et-une": 10 * ten + 1}
        numbers |= {f"{tens}-{ones}": 10 * ten + one for one, ones in enumerate(_TO_NINETEEN[2:10], 2)}
    numbers |= {"soixante-et-onze": 71, "quatre-vingts": 80, "quatre-vingt": 80}
    numbers |= {f"soixante-{teen}": 60 + value for value, teen in enumerate(_TO_NINETEEN) if value >= 10}
    numbers |= {f"quatre-vingt-{word}": 80 + value for value, word in enumerate(_TO_NINETEEN) if value}
    return numbers | {"cent": 100, "mille": 1000}


_PARTS = {
    "demi": 2, "tiers": 3, "quart": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9,
    "dixième": 10, "douzième": 12, "vingtième": 20, "centième": 100, "millième": 1000,
}  # fmt: skip


_TENS_OF = {
    "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
}  # fmt: skip


def _fractions() -> dict[str, tuple[int, int]]:
    parts = {f"{one} {part}": (1, of) for part, of in _PARTS.items() for one in ("un", "le")}
    parts |= {
        f"{word} {part}{'' if part.endswith('s') else 's'}": (numerator, of)
        for part, of in _PARTS.items()
        for numerator, word in enumerate(_TO_NINETEEN[2 : min(of, 10)], 2)
    }
    parts |= {f"les {words}": share for words, share in parts.items() if share[0] > 1}
    return parts | fractions("1/2: la moitié, moitié, une demi, un demi, une demie")


FRENCH = AmountLexicon(
    leading=with_adverbs(
        leading("""
        -: en plus de, en plus des, en plus d'
        over: plus de, plus d', plus des, au-dessus de, au-delà de, au-delà d'
        over: supérieur à, supérieure à, dépassant, excédant
        over: dépasse, dépassent, dépassé, dépassait, dépassera, dépasser, excède, excèdent, excédé, surpasse
        over: dépasse les, dépassent les, dépassé les, dépassait les, dépassera les, dépasser les, dépassant les
        up-to: dépasse pas, dépassent pas, dépasse pas les, excède pas
        -: pas dépasser, dépasser pas, pas dépasser les, pas excéder
        over: quelque peu plus de, au-dessus de la barre des, au-delà de la barre des, au-dessus du seuil de
        over: plus que
        over: au-delà du seuil de, au-dessus du seuil des, au-delà du seuil des, au-dessus de la barre de
        at-least: au bas mot, tout au moins, pour le moins, au moins, pas moins de, au minimum, minimum de, minimum
        at-least: un minimum de
        at-least: à tout le moins
        about: plus ou moins, peu ou prou
        about: environ, autour de, quelque, quelques, à peu près, aux alentours de, approximativement, de l'ordre de
        about: près ou plus de, aux environs de, dans les, grosso modo, autour d', aux alentours d', estimé à, estimée à
        about: estimés à, estimées à, un estimé de
        nearly: proche des, proche du, proches de, proches des, proche d', proches d', voisin de, voisine de, voisins de
        nearly: avoisine, avoisinent, avoisinait, avoisinant
        nearly: avoisine les, avoisinent les, avoisinait les, avoisinant les
        nearly: frôle, frôlent, frôlait, frôle les, frôlent les, frôlait les, frise, frisent, frise les, frisent les
        nearly: près de, près d', près des, approche les, approchent les, approchait les, approche de, approche des
        nearly: flirte avec les, côtoie les, tutoie les
        nearly: presque, proche de, quasi, quasiment, pas loin de, pratiquement, pas tout à fait
        up-to: jusqu'à, jusqu'à près de, au plus, au maximum, pas plus de, un maximum de, maximum de, maximum
        up-to: tout au plus
        up-to: au grand maximum
        up-to: plafonné à, pas plus d'
        under: moins de, moins des, moins d'
        under: en dessous de, au-dessous de, inférieur à, inférieure à, en deçà de, sous les
        under: sous la barre des, en dessous de la barre des, sous le seuil de, sous le seuil des, sous
        under: en dessous du seuil de
        barely: à peine, tout juste, guère plus de, guère, ne serait-ce que
        not: pas, pas même, même pas, non pas, loin de, loin des, au lieu de, plutôt que, jamais, aucunement, nullement
        not: pas coûté, pas été, pas duré, pas pesé, jamais coûté, jamais été, pas élevé à
        under: pas atteint, pas atteint les, pas atteint le, pas atteindre, pas atteindre les, atteint pas
        under: atteint pas les, atteignent pas, atteignent pas les, jamais atteint, jamais atteint les
        not: à défaut de, pas les
        average: en moyenne, une moyenne de, moyenne de, la moyenne de, un salaire moyen de, une médiane de
        projected: un objectif de, attendu, attendus, prévu, prévus, prévues, une prévision de, un budget prévu de
        projected: un projet de
        projected: une estimation de
        possible: au mieux, au pire, dans le meilleur des cas, dans le pire des cas, en théorie, théoriquement
        possible: sur le papier
        possible: peut-être, éventuellement, sans doute, probablement, apparemment, prétendument, soi-disant
        loss: un déficit de, une perte de, des pertes de, un manque de, une dette de, un trou de, une perte nette de
        loss: un résultat négatif de, un solde négatif de, un déficit d', une perte d', une dette d'
        multiple: le double des, le triple des
        multiple: deux fois, trois fois, le double de, la moitié de, le triple de, le quart de, le tiers de
        multiple: une partie de
        multiple: une bonne partie de, une bonne partie des, une part des, une part de
        multiple: une infime fraction de, une infime partie de, une petite partie de, une petite fraction de
        multiple: une fraction de, la moitié des, le quart des, le tiers des, une partie des
        -: non seulement, pas seulement
        -: seulement, seuls, seules, seul, seule, uniquement
        -: exactement, un total de, total de, au total, quelque chose comme, précisément, un record de, encore
    """),
        "légèrement|largement|nettement|désormais|déjà|allègrement|de loin|à peine",
        "les le",
    ),
    intensifiers=(
        "un peu",
        "bien",
        "nettement",
        "légèrement",
        "juste",
        "à",
        "largement",
        "beaucoup",
        "très",
        "encore",
        "de",
    ),
    determiners=frozenset({"les", "la", "le"}),
    prepositional=frozenset({"dans les", "pas", "jusqu'à"}),
    after_moves=frozenset({"sous"}),
    comparing=frozenset(
        (
            "au-dessus de|en dessous de|au-dessous de|supérieur à|supérieure à|inférieur à|inférieure à|"
            "supérieurs à|supérieures à|inférieurs à|inférieures à"
        ).split("|")
    ),
    trailing=qualifiers("""
        at-least: au bas mot
        at-least: voire plus, voire davantage, si ce n'est plus, sinon plus, ou même plus, ou plus, au moins, et plus
        at-least: au minimum, minimum, ou davantage
        up-to: ou moins, au plus, au maximum, maximum, tout au plus, maxi
        about: environ, à peu près, approximativement, plus ou moins, près
        average: en moyenne
        possible: au mieux, au pire, dans le meilleur des cas, dans le pire des cas, en théorie, théoriquement
        possible: sur le papier, si tout va bien, si tout se passe bien, dans l'idéal, idéalement
        up-to: grand maximum, au grand maximum
        not: de trop
        possible: peut-être
        barely: à peine
        under: et moins
    """),
    ordinals=("er", "re", "ère", "e", "è", "ème", "nd", "nde", "es", "ès", "èmes"),
    places={
        word: place
        for place, words in enumerate(
            "deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième".split(),
            2,
        )
        for word in words.split("|")
    },
    parts_of=("sur", "sur les", "des", "de", "parmi les", "sur un total de"),
    definite=("le", "la", "les", "un", "une", "des"),
    below_zero=("en dessous de zéro", "sous zéro", "au-dessous de zéro"),
    minus=("moins",),
    numbers=_numbers(),
    multipliers={"cent": 100, "cents": 100, "mille": 1000},
    points=("virgule",),
    articles=("une", "un", "le", "la"),
    fractions=_fractions(),
    multiplying=frozenset({"plus que"}),
    denominators={f"{part}s".replace("rss", "rs"): of for part, of in _PARTS.items()} | {"tiers": 3},
    added=fractions("1/2: et demi, et demie \n 1/4: et quart, un quart \n 3/4: trois quarts"),
    multiples=fractions("""
        2/1: le double
        3/1: le triple
        4/1: le quadruple
        2/1: doublé, doublée, doublés, doublées
        3/1: triplé, triplée, triplés, triplées
        4/1: quadruplé, quadruplée, quadruplés, quadruplées
        5/1: quintuplé, quintuplée, quintuplés, quintuplées
        10/1: décuplé, décuplée, décuplés
    """)
    | {
        phrase: (count, 1)
        for count, word in [*enumerate(_TO_NINETEEN[2:], 2), (20, "vingt"), (100, "cent")]
        for phrase in (f"{word} fois plus", *(f"multiplié{ending} par {word}" for ending in ("", "e", "s", "es")))
    },
    vague={
        "des dizaines": 10,
        "des centaines": 100,
        "des milliers": 1000,
        "des millions": 10**6,
        "des milliards": 10**9,
        "des dizaines de milliers": 10**4,
        "des centaines de milliers": 10**5,
        "des dizaines de millions": 10**7,
        "des centaines de millions": 10**8,
        "dizaines": 10,
        "centaines": 100,
        "milliers": 1000,
        "dizaines de milliers": 10**4,
        "centaines de milliers": 10**5,
        "centaines de millions": 10**8,
        "dizaines de millions": 10**7,
        **{f"{article}{tens}": count for tens, count in _TENS_OF.items() for article in ("", "une ", "la ")},
        "une dizaine": 10,
        "une centaine": 100,
        "un millier": 1000,
    },
    none=("aucun", "aucune", "pas un seul", "pas une seule"),
    not_none=frozenset("doute cas moyen problème lien effet intérêt sens risque commentaire moment".split()),
    several=("plusieurs", "quelques", "de nombreux", "de nombreuses"),
    head_scales=powers("3: milliers \n 6: millions \n 9: milliards"),
    scales=powers("""
        3: mille, millier, milliers
        6: million, millions
        9: milliard, milliards
        12: billion, billions
    """)
    | {"douzaine": 12, "douzaines": 12, "centaine": 100, "centaines": 100, "dizaine": 10, "dizaines": 10},
    scales_of_english=("bn", "Bn"),
    scales_as_in_english=("billion",),
    abbreviations=powers("6: Mio, Mns \n 9: Md, Mds, Mrd, mds, mrd, mrds"),
    glued=powers("3: k"),
    money=powers("3: k, K \n 6: M"),
    fraction_links=("de", "d'un", "d'une"),
    pairs={"entre": ("et", "à"), "de": ("à", "jusqu'à")},
    even=("même", "jusqu'à", "presque"),
    parted=("à", "ou", "jusqu'à", "contre"),
    changes=tuple(
        (
            "passé passée passés passées passer passe passent passant passait passera passeront monté montée "
            "monte montent monter augmenté augmente augmentent augmenter hausse bondi bondit bondissent grimpé "
            "grimpe grimpent grimper reculé recule reculent reculer tombé tombée tombés tombe tombent tomber "
            "chuté chute chutent baissé baisse baissent baisser réduit réduite réduits réduire ramené ramenée "
            "ramenés ramener ramène relevé relevée relever relève progressé progresse progresser descendu descend "
            "descendent diminué diminue diminuent diminuer porté portée portés porter passerait passeraient monterait "
            "monteraient montera monteront augmenterait augmentera augmenteront grimperait grimpera reculerait "
            "reculera tomberait tomberaient tombera tomberont chuterait chutera baisserait baissera baisseront "
            "réduirait réduira ramènerait ramènera descendrait descendra diminuerait diminuera"
        ).split()
    ),
    sides=("sur",),
    earning=frozenset("gagne gagnent gagnait gagnaient gagner gagnera gagneront".split()),
    ratios=("sur",),
    voted=frozenset("par contre gagné battu score voté remporté imposé imposés imposée".split()),
    scored=frozenset(
        "score nul victoire défaite menait mené menés battu battue battus battues égalité gagné perdu".split()
    ),
    tolerances=("plus ou moins",),
    and_words=("et",),
    tallies=frozenset("voix vote votes victoire défaite majorité".split()),
    per=("par", "pour", "le", "la", "l'", "du", "au", "à l'", "de l'", "tous les", "chaque"),
    times_of=(
        "à l'heure du",
        "à l'heure de",
        "à l'heure des",
        "à l'heure où",
        "à l'heure d'",
        "le jour du",
        "le jour de",
    ),
    not_rates=(
        "dernier",
        "dernière",
        "prochain",
        "prochaine",
        "passé",
        "passée",
        "suivant",
        "suivante",
        "précédent",
        "précédente",
        "même",
    ),
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
        parcel: colis
        night: nuitée
        bottle: bouteille
        copy: exemplaire
        passenger: passager
    """),
    adverbs=meanings("unit: chacun, chacune, pièce"),
    rate_adjectives=meanings("""
        unit: prix, tarif, cours
        year: annuel, annuelle, annuels, annuelles
        month: mensuel, mensuelle
        week: hebdomadaire
        day: quotidien, quotidienne
    """),
    currencies=meanings("""
        $: dollar, dollars
        XOF: francs CFA, franc CFA
        EGP: livres égyptiennes
        TRY: livres turques, lires turques
        USD: dollar américain, dollars américains
        EUR: euro, euros
        GBP: livre, livres, livres sterling
        JPY: yen, yens
        CNY: yuan, yuans, renminbi
        KRW: won, wons
        CAD: dollars canadiens
        INR: roupie, roupies
        RUB: rouble, roubles
        CHF: franc, francs, francs suisses, franc suisse
        ZAR: rand
        BRL: reais
    """),
    coins=meanings("""
        own: cent, cents, centime, centimes, ct, cts
        GBP: pence, penny
    """),
    units=meanings("""
        %: p. cent, p. 100
        %: pour cent, pourcent
        pp: point de pourcentage, points de pourcentage
        bp: point de base, points de base
        °: degré, degrés
        bbl: baril, barils
        MWh: mégawattheures
        GWh: gigawattheures
        TWh: térawattheures
        kg: kilo, kilos
    """),
    prepositions=frozenset("de d' des du en dans pour à au aux sur par avec sans entre contre".split()),
    stops=frozenset(
        "le la les un une l' et ou mais donc or ni car que qui dont où quand si est sont était étaient sera "
        "seront été a ont avait avaient aura peut peuvent doit doivent ne pas plus moins aussi seulement encore "
        "déjà aujourd'hui hier demain très chaque tous toutes tout aucun son sa ses leur leurs il elle ils "
        "elles nous vous je ce cette ces cet depuis jusqu'à pendant avant après selon environ près ici là ainsi "
        "soit".split()
    ),
    verb_endings=("èrent", "aient", "irent", "urent"),
    numbered=frozenset(
        "articles sections chapitres pages tableaux salles lignes vols portes chambres routes numéros niveaux "
        "zones quais phases".split()
    ),
    labels=frozenset(
        "article art. section chapitre n° no nº numéro figure tableau page phase groupe niveau classe modèle "
        "jour semaine salle ligne boeing airbus windows version loi".split()
    ),
    times=("heures", "h"),
)
