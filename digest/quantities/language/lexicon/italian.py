"""Italian, of Italy and Switzerland."""

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

_ONES = "uno due tre quattro cinque sei sette otto nove".split()
_TO_NINETEEN = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
).split()
_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_PARTS = {
    "terzo": 3, "quarto": 4, "quinto": 5, "sesto": 6, "settimo": 7, "ottavo": 8, "nono": 9, "decimo": 10,
    "centesimo": 100,
}  # fmt: skip


_TENS_OF = {"quindicina": 15} | {f"{tens[:-1]}ina": 10 * ten for ten, tens in enumerate(_TENS, 2)}


def _numbers() -> dict[str, int]:
    """Before uno and otto the tens lose their last letter: ventuno; and tre at an end takes an accent: ventitré."""
    found = {word: value for value, word in enumerate(_TO_NINETEEN)} | {"un": 1, "una": 1, "un'": 1}
    for ten, tens in enumerate(_TENS, 2):
        found[tens] = 10 * ten
        for one, ones in enumerate(_ONES, 1):
            found[f"{tens[:-1] if ones[0] in 'uo' else tens}{ones}"] = 10 * ten + one
        found |= {f"{tens}tré": 10 * ten + 3, f"{tens[:-1]}un": 10 * ten + 1}
    return found | {"cento": 100, "mille": 1000}


def _places() -> dict[str, int]:
    """Third, fourth … ninety-ninth; before a noun only, second, as "secondo" is "according to"; and of what is first
    or second what may be meant by that alone."""
    places = {stem: place for place, stem in enumerate("terz quart quint sest settim ottav non decim".split(), 3)}
    for word, value in _numbers().items():
        if 10 < value < 100 and not word.endswith(("un", "tré")):
            places[f"{word if word.endswith(('tre', 'sei')) else word[:-1]}esim"] = value
    found = {f"{stem}{ending}": place for stem, place in places.items() for ending in ("o", "a")}
    for place, stem in enumerate(("prim", "second"), 1):
        found |= {f"{stem}o {noun}": place for noun in ("posto", "gradino", "anno consecutivo", "mese consecutivo")}
        found |= {f"{stem}a {noun}": place for noun in ("posizione", "piazza", "volta", "vittoria consecutiva")}
    return found


def _fractions() -> dict[str, tuple[int, int]]:
    parts = {f"{one}{part}": (1, of) for part, of in _PARTS.items() for one in ("un ", "il ", "un'", "l'")}
    parts |= {
        f"{word} {part[:-1]}i": (numerator, of)
        for part, of in _PARTS.items()
        for numerator, word in enumerate(_ONES[1 : min(of, 10) - 1], 2)
    }
    return parts | fractions("1/2: la metà, metà, una metà \n 1/3: la terza parte \n 1/10: la decima parte")


ITALIAN = AmountLexicon(
    leading=with_adverbs(
        leading("""
        over: supera, superano, superato, superata, superati, superate, superava, superavano, superando, superano quota
        over: supera quota, superato quota
        over: supera i, superano i, ha superato i, superato i, supera il, superano il, superato il, supera gli
        over: superano gli, superato gli, supera le, superano le, superato le, superare i, superare il, eccede i
        over: più di, oltre, oltre i, sopra i, superiore a, superiori a, al di sopra di, più di un, ben oltre, più dei
        over: più del, più dello, più dell', più della, più delle, più degli, oltre gli, oltre le, superiore al
        over: superiore all', superiore ai, al di sopra del, al di sopra dell', al di sopra dei
        over: sopra, sopra il, sopra quota, sopra la soglia di, sopra gli
        under: sotto quota, sotto il
        at-least: almeno, non meno di, come minimo, un minimo di, minimo di, minimo, quantomeno, perlomeno, al minimo
        about: circa, intorno a, attorno a, all'incirca, approssimativamente, più o meno, nell'ordine di, sui
        about: intorno ai, intorno al, intorno all', attorno al, attorno all', qualcosa come
        about: attorno ai, una stima di, stimato in, stimata in, stimati, grosso modo, suppergiù, pressappoco
        nearly: sfiora, sfiorano, sfiora i, sfiorano i, sfiora il, sfiorano il, sfiorava i, sfiorava il, sfiorato i
        nearly: sfiorato il, sfiora le, sfiorano le, sfiora gli, sfiorare i, sfiorare il, sfiorando i, sfiorando il
        nearly: si avvicina a, si avvicina ai, si avvicina al, si avvicinano ai, rasenta i, rasenta il
        about: si aggira sui, si aggira sul, si aggirano sui, si aggira sulle
        nearly: pressoché, vicino al, vicino all', prossimo al, prossimo all'
        nearly: quasi, vicino a, vicina a, vicino ai, poco meno di, praticamente, prossimo a, a un passo da
        up-to: fino a, fino al, fino all', fino ai, sino al, sino all', come massimo, al massimo, non più di
        up-to: un massimo di, massimo di, massimo, tutt'al più, al più, sino a
        under: meno del, meno dello, meno dell', meno della, meno delle, meno degli, sotto gli, sotto le
        under: inferiore al, inferiore all', inferiore ai, al di sotto del, al di sotto dell', al di sotto dei
        under: meno di, sotto i, inferiore a, inferiori a, al di sotto di, meno dei, sotto
        barely: appena, a malapena, a stento
        -: non solo, non soltanto
        -: solo, solamente, soltanto
        not: non i, non gli, non le
        over: più che
        not: non, nemmeno, neanche, lontano da, invece di, anziché, mai, neppure, piuttosto che, al posto di
        not: non è, non sono, non era, non erano, non fu, non furono, non costa, non costano, non costò, non costava
        not: non è costato, non è costata, non sono stati, non sono state, non è durato, non è durata, non è stato
        not: non è stata, non ammonta a, non erano stati
        not: lontano dai, lontana dai, lontani dai, lontano dal, lontana dal, lontani dal, lontano dalle, lontana da
        not: lontani da
        under: non raggiunge, non raggiungono, non ha raggiunto, non hanno raggiunto, non raggiunge i
        under: non ha raggiunto i, non raggiunge il, non ha raggiunto il, non arriva a, non arrivano a
        under: non arriva al, non arriva ai, non è arrivato a, non è arrivata al
        average: tipicamente, abitualmente
        average: una media di, in media, mediamente, media di, la media di, una mediana di
        projected: previsti, previste, una previsione di, un obiettivo di, attesi, attese, stimati in, un preventivo di
        possible: nel migliore dei casi, nel peggiore dei casi, nella migliore delle ipotesi
        possible: nella peggiore delle ipotesi, in teoria, teoricamente, sulla carta
        possible: forse, probabilmente, presumibilmente, si dice, eventualmente, presunti, possibilmente, magari
        loss: un deficit di, una perdita di, perdite di, un disavanzo di, un debito di, debiti di, un buco di
        loss: negativo per, negativa per, negativi per, negativo di, negativa di, un risultato netto negativo di
        loss: un rosso di, un passivo di, in rosso per, in perdita per, in rosso di, in perdita di
        loss: un ammanco di, un risultato negativo di, un saldo negativo di
        multiple: il doppio di, la metà di, due volte, tre volte, il triplo di, un terzo di, un quarto di, parte di
        multiple: una piccola frazione di, una minima parte di, una piccola parte di
        multiple: una frazione di, il doppio dei, la metà dei, parte dei, parte degli, parte delle, meno della metà di
        -: minuto, esattamente, un totale di, in totale, altri, altre, ben, precisamente, complessivi, complessivamente
    """),
        "leggermente|ampiamente|largamente|ormai|già|di poco|di gran lunga|abbondantemente",
        "i il le gli",
    ),
    intensifiers=("poco", "ben", "molto", "un po'", "leggermente", "di", "assai"),
    determiners=frozenset({"il", "lo", "la", "i", "gli", "le", "l'"}),
    prepositional=frozenset({"fino a", "sino a", "fino al", "fino all'", "fino ai", "sino al", "sino all'"}),
    after_moves=frozenset({"sopra"}),
    comparing=frozenset("superiore a|inferiore a|al di sopra di|al di sotto di".split("|")),
    trailing=qualifiers("""
        about: o giù di lì
        at-least: se non più, se non di più, o anche più, o di più, e anche più, o più, almeno, come minimo, al minimo
        at-least: in su, e oltre, e più
        up-to: o meno, al massimo, in giù
        about: circa, più o meno, all'incirca
        average: in media
        possible: nel migliore dei casi, nel peggiore dei casi, nella migliore delle ipotesi
        possible: nella peggiore delle ipotesi, in teoria, teoricamente, sulla carta, se tutto va bene
        up-to: tutt'al più, al più
        average: mediamente, di media
        not: di troppo
        possible: forse
        barely: appena
    """),
    ordinals=("º", "ª", "esimo", "esima", "mo", "ma"),
    definite=tuple("il lo la i gli le l' un una un' del dello dell' della dei degli delle al dal".split()),
    below_zero=("sotto zero", "sotto lo zero"),
    minus=("meno",),
    numbers=_numbers(),
    multipliers={"cento": 100, "mila": 1000, "mille": 1000},
    joiners=("e",),
    compounding=True,
    joined_numbers={word[:-1]: value for word, value in _numbers().items() if 10 < value < 100 and word[-1] != "n"},
    points=("virgola",),
    articles=("un", "una", "un'", "il"),
    places=_places(),
    fractions=_fractions(),
    fractions_of=fractions("1/2: mezzo, mezza"),
    multiplying=frozenset({"più che"}),
    denominators={f"{part[:-1]}i": of for part, of in _PARTS.items()},
    added=fractions("1/2: e mezzo, e mezza"),
    multiples=fractions("""
        2/1: il doppio
        3/1: il triplo
        4/1: il quadruplo
        2/1: raddoppiato, raddoppiata, raddoppiati, raddoppiate
        3/1: triplicato, triplicata, triplicati, triplicate
        4/1: quadruplicato, quadruplicata, quadruplicati, quadruplicate
        5/1: quintuplicato, quintuplicata, quintuplicati
        10/1: decuplicato, decuplicata
        1/2: dimezzato, dimezzata, dimezzati, dimezzate
    """)
    | {
        f"moltiplicat{ending} per {word}": (count, 1)
        for count, word in enumerate([*_ONES[1:], "dieci"], 2)
        for ending in ("o", "a", "i", "e")
    },
    vague={
        "decine": 10,
        "dozzine": 12,
        "centinaia": 100,
        "migliaia": 1000,
        "milioni": 10**6,
        "miliardi": 10**9,
        "decine di migliaia": 10**4,
        "centinaia di migliaia": 10**5,
        "decine di milioni": 10**7,
        "centinaia di milioni": 10**8,
        "una decina": 10,
        **{f"{article}{tens}": count for tens, count in _TENS_OF.items() for article in ("", "una ", "la ")},
        "un centinaio": 100,
        "un migliaio": 1000,
    },
    several=("qualche", "diverse", "diversi", "alcune", "alcuni", "parecchie", "poche", "numerose", "varie"),
    none=(
        "nessun",
        "nessuna",
        "nessuno",
        "neanche un",
        "neanche una",
        "nemmeno un",
        "nemmeno una",
        "neppure un",
        "neppure una",
        "non un solo",
        "non una sola",
    ),
    head_scales=powers("3: migliaia \n 6: milioni \n 9: miliardi"),
    scales=powers("""
        3: mila, mille
        6: milione, milioni
        9: miliardo, miliardi
        12: bilione, bilioni
    """)
    | {
        "dozzina": 12,
        "dozzine": 12,
        "decina": 10,
        "decine": 10,
        "centinaio": 100,
        "centinaia": 100,
        "migliaio": 1000,
        "migliaia": 1000,
    },
    abbreviations=powers("6: mln, mln., mio, mil., mil \n 9: mld, mld., mrd, mrd., Mld"),
    money=powers("3: k, K \n 6: M"),
    fraction_links=("di", "d'"),
    pairs={
        "tra": ("e", "ed", "a"),
        "tra i": ("e i", "ed i"),
        "tra le": ("e le", "ed le"),
        "tra il": ("e il", "ed il"),
        "fra i": ("e i", "ed i"),
        "fra le": ("e le", "ed le"),
        "fra": ("e", "ed"),
        "da": ("a", "fino a", "sino a"),
        "dai": ("ai", "fino ai", "fino a"),
        "dal": ("al", "fino al"),
        "dalle": ("alle", "fino alle", "fino a"),
    },
    even=("addirittura", "anche", "quasi"),
    parted=("a", "o", "ai", "al", "fino a", "contro"),
    changes=tuple(
        (
            "passato passata passati passate passando passa passano passare passò passarono passerà passeranno "
            "salito salita saliti salite sale salgono salire salì salirono salirà sceso scesa scesi scese scende "
            "scendono scendere scesero aumentato aumentata aumentati aumentate aumenta aumentano aumentare "
            "aumentò cresciuto cresciuta cresciuti cresciute cresce crescono crescere calato calata calati calate "
            "cala calano calare calò ridotto ridotta ridotti riduce riducono ridurre diminuito diminuita "
            "diminuiti diminuisce diminuiscono balzato balzata balza crollato crollata crolla portato portata "
            "porta portano lievitato lievitati"
        ).split()
    ),
    sides=("per",),
    earning=frozenset("guadagna guadagnano guadagnava guadagnavano guadagnare guadagnerà guadagneranno".split()),
    ratios=("su", "ogni"),
    tallies=frozenset("voti vittoria sconfitta maggioranza pareggio".split()),
    voted=frozenset("punteggio risultato per vinto vince battuto perso perde".split()),
    scored=frozenset("punteggio risultato pareggio vinto vince vittoria sconfitta battuto perso".split()),
    tolerances=("più o meno",),
    and_words=("e",),
    per=("per", "al", "alla", "all'", "a", "ogni", "l'", "il", "la"),
    times_of=("all'ora di", "all'ora del", "all'ora della", "all'ora dell'"),
    not_rates=("scorso", "scorsa", "prossimo", "prossima", "precedente", "successivo", "fa"),
    rates=meanings("""
        year: anno
        month: mese
        week: settimana
        day: giorno
        hour: ora
        minute: minuto
        quarter: trimestre
        barrel: barile
        tonne: tonnellata
        share: azione
        litre: litro
        kilogram: chilo, kg, chilogrammo
        gram: grammo
        ounce: oncia
        person: persona, abitante, testa
        kilometre: chilometro
        square metre: metro quadrato, metro quadro
        hectare: ettaro
        unit: unità
        parcel: pacco
        bottle: bottiglia
        copy: copia
        passenger: passeggero
    """),
    adverbs=meanings("""
        unit: ciascuno, ciascuna, l'uno
        year: annui, annue, annuali
        month: mensili, mensile
        week: settimanali
        day: giornalieri
    """),
    rate_adjectives=meanings("""
        unit: prezzo, prezzi, tariffa
        year: annuo, annua, annuale
        month: mensile
        week: settimanale
        day: giornaliero, giornaliera
    """),
    parts_of=("di", "dei", "degli", "delle", "su"),
    currencies=meanings("""
        $: dollaro, dollari
        USD: dollari americani, dollari statunitensi
        EUR: euro
        GBP: sterlina, sterline
        JPY: yen
        CNY: yuan, renminbi
        KRW: won
        CHF: franco, franchi, franchi svizzeri
        INR: rupia, rupie
        RUB: rublo, rubli
        BRL: real, reais
        TRY: lire turche
    """),
    coins=meanings("own: cent, centesimo, centesimi \n GBP: pence, penny"),
    units=meanings("""
        %: per cento, percento
        pp: punti percentuali, punto percentuale
        bp: punti base, punto base
        °: gradi, grado
        bbl: barili, barile
        t: tonnellata, tonnellate
        kg: chilo, chili
        m²: mq, metri quadri, metro quadro
        km²: kmq, chilometri quadri, km quadrati
        m³: mc, metri cubi, metro cubo
        MWh: megawattora
        GWh: gigawattora
        TWh: terawattora
    """),
    adjectives=meanings("anni anno: enne, enni"),
    prepositions=frozenset(
        "di del della dei delle degli dell' in nel nella nei nelle per a al ai agli alla alle da dal dai dalla dalle "
        "con senza su sul sui sulla sulle tra fra".split()
    ),
    stops=frozenset(
        "il lo la i gli le un una e o ma che chi quando dove come se è sono era fu furono sarà ha hanno aveva "
        "non si suo sua "
        "suoi sue più meno anche già oggi ieri al alla questo questa quel quella dopo mentre secondo ogni".split()
    ),
    verb_endings=("arono", "erono", "irono", "avano", "evano", "ivano"),
    numbered=frozenset("articoli capitoli pagine linee voli rotte stanze numeri livelli zone binari fasi".split()),
    labels=frozenset("articolo capitolo numero n. pagina fase gruppo livello linea sala volo legge".split()),
    times=("ore", "h"),
)
