"""Spanish, of Spain and Latin America."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import (
    AmountLexicon,
    fractions,
    leading,
    meanings,
    numbers,
    powers,
    qualifiers,
    with_adverbs,
)

_PARTS = {
    "tercio": 3, "cuarto": 4, "quinto": 5, "sexto": 6, "séptimo": 7, "octavo": 8, "noveno": 9, "décimo": 10,
    "centésimo": 100, "milésimo": 1000,
}  # fmt: skip
_FEW = "dos tres cuatro cinco seis siete ocho nueve".split()


def _fractions() -> dict[str, tuple[int, int]]:
    parts = {f"{one} {part}": (1, of) for part, of in _PARTS.items() for one in ("un", "el")}
    parts |= {
        f"{word} {part}s": (numerator, of)
        for part, of in _PARTS.items()
        for numerator, word in enumerate(_FEW[: min(of, 10) - 2], 2)
    }
    return parts | fractions("""
        1/2: la mitad, una mitad, a la mitad
        1/3: una tercera parte, la tercera parte
        2/3: dos terceras partes
        1/4: una cuarta parte, la cuarta parte
        3/4: tres cuartas partes
        1/5: una quinta parte, la quinta parte
        1/10: una décima parte, la décima parte
    """)


SPANISH = AmountLexicon(
    leading=with_adverbs(
        leading("""
        over: más de, más del, por encima de, superior a, superiores a, por encima del, algo más de, superando los
        over: supera los, superan los, superó los, superaron los, superaba los, superaban los, superado los
        over: supera las, superan las, superó las, superaron las, superará los, superarán los, superar los
        over: supera el, superan el, superó el, superaba el, superaron el, excede los, exceden los, excedió los
        over: sobrepasa los, sobrepasan los, sobrepasó los, rebasa los, rebasan los, rebasó los
        over: arriba de, arriba del, arriba de los, por arriba de, por arriba del, encima de, encima del
        over: un poco más de, un poco más del, por encima de la barrera de, por encima de la marca de
        over: por encima de los, por encima de las, por encima del umbral de, por encima de la cota de
        at-least: no inferior a, no inferiores a, no es inferior a, no será inferior a, no sea inferior a
        at-least: no fue inferior a, no serán inferiores a, no sean inferiores a, no baja de, no bajará de
        up-to: no superior a, no superiores a, no será superior a, no sea superior a, no serán superiores a
        at-least: al menos, por lo menos, como mínimo, no menos de, un mínimo de, mínimo de, mínimo, cuando menos
        about: aproximado de, aproximado del, aproximada de, aproximada del
        about: cerca de, alrededor de, unos, unas, aproximadamente, en torno a, aproximado de, cosa de, a eso de
        about: del orden de
        about: alrededor de los, alrededor de las
        about: en torno al, alrededor del, más o menos, entorno a, rondando los, un estimado de, estimado en
        about: estimada en
        about: ronda los, rondan los, rondaba los, ronda el, rondan el, rondaba el
        nearly: roza los, rozan los, roza el, rozaba los, roza las, rozan el, rozó los, rozó el, roza, rozan
        nearly: se acerca a los, se acercan a los, se acerca al, se aproxima a los, se aproxima al
        about: ronda, rondan, ronda las, rondan las, rondará los, rondarán los
        nearly: virtualmente, rozando, casi, prácticamente, cerca del, poco menos de, rozando los, cercano a
        nearly: cercana a, próximo a, próxima a, cercanos a, cercanas a, próximos a, próximas a, cercano al, cercana al
        nearly: cercanos al, cercanas al, próximo al, próxima al, próximos al, próximas al
        up-to: cuando mucho, cuando más, a todo tirar, hasta, hasta un, como máximo, como mucho, no más de
        up-to: un máximo de, máximo de, máximo, a lo sumo, tope de
        under: menos de, menos del, por debajo de, por debajo del, inferior a, inferiores a
        under: abajo de, abajo del, abajo de los, debajo de, debajo del, debajo de los, por abajo de, por abajo del
        up-to: no supera los, no superan los, no superó los, no supera el, no excede de
        -: por parte de, de parte de
        -: no superar los, no exceda de, no exceda los, no superen los, no superar el, no supere los
        under: por debajo de los, por debajo de las, por debajo de la barrera de, por debajo del umbral de
        over: más que
        barely: apenas, escasamente, escasos, escasas, unos escasos
        -: no solo, no sólo, no solamente
        -: solo, sólo, solamente, únicamente, tan solo, tan sólo
        not: no, no los, no las, ni siquiera, lejos de, en lugar de, en vez de, nunca, jamás, ni, tampoco
        not: no es, no son, no fue, no fueron, no era, no eran, no serán, no costó, no cuesta, no cuestan
        not: no costaba, no ha costado, no han costado, no duró, no ha durado, no sumó, no suman, no asciende a
        not: no ascendió a
        not: lejos de los, lejos de las, lejos del
        under: no llega a, no llegan a, no llegó a, no llegaron a, no llega al, no llegó al, no llega a los
        under: no llegó a los, no llegan a los, no llegaron a los, no llega a las, no llegó a las, no alcanza
        under: no alcanzan, no alcanzó, no alcanzaron, no alcanza los, no alcanzó los, no alcanza el, no alcanzó el
        under: sin llegar a, sin llegar a los, sin llegar al
        average: un promedio de, una media de, en promedio, de media, de promedio, promedio de, una mediana de
        projected: previstos, previstas, una previsión de, un objetivo de, una meta de, esperados, proyectados
        projected: estimados
        projected: un presupuesto de
        possible: en el mejor de los casos, en el peor de los casos, en teoría, teóricamente, sobre el papel
        up-to: a lo más
        possible: quizá, quizás, tal vez, posiblemente, supuestamente, presuntamente, probablemente, al parecer
        loss: un resultado negativo de, un saldo negativo de
        loss: un déficit de, una pérdida de, pérdidas de, unas pérdidas de, una deuda de, un agujero de
        multiple: el doble de, la mitad de, dos veces, tres veces, el triple de, un tercio de, un cuarto de, parte de
        multiple: una pequeña fracción de, una mínima fracción de, una pequeña parte de, una mínima parte de
        multiple: una fracción de, la mitad de los, una parte de, parte de los
        -: minuto
        -: un, exactamente, un total de, total de, en total, otros, otras, la friolera de, nada menos que
    """),
        "ligeramente|ampliamente|holgadamente|levemente|ya|con creces|con mucho|de largo",
        "los las el",
    ),
    intensifiers=("poco", "bastante", "muy", "mucho", "algo", "ligeramente", "de"),
    determiners=frozenset({"el", "la", "los", "las"}),
    prepositional=frozenset({"no", "hasta"}),
    comparing=frozenset(
        (
            "por encima de|por encima del|por encima de los|por encima de las|por debajo de|"
            "por debajo del|por debajo de los|por debajo de las|superior a|superiores a|inferior a|"
            "inferiores a"
        ).split("|")
    ),
    trailing=qualifiers("""
        at-least: si no más, o incluso más, e incluso más, o hasta más, o más, como mínimo, al menos, por lo menos
        at-least: en adelante
        up-to: o menos, como máximo, como mucho, a lo sumo
        about: aproximadamente, más o menos, o así, aprox., aprox
        average: de media, en promedio, de promedio
        possible: en el mejor de los casos, en el peor de los casos, en teoría, teóricamente, sobre el papel
        possible: en el papel, si todo va bien, si todo sale bien, idealmente, a lo mejor
        up-to: máximo, a lo más, cuando mucho, cuando más, a todo tirar
        possible: quizá, quizás, tal vez
        over: largos
    """),
    ordinals=("º", "ª", ".º", ".ª", ".er", "er", "o", "a", "to", "ta", "do", "ro", "mo", "vo", "no"),
    places={
        f"{stem}{ending}": place
        for place, stem in enumerate("tercer cuart quint sext séptim octav noven décim".split(), 3)
        for ending in ("o", "a")
    }
    | {"tercer": 3},
    joined_places=frozenset({"cuarto", "cuarta", "tercera"}),
    definite=tuple("el la los las un una del al".split()),
    below_zero=("bajo cero",),
    minus=("menos",),
    numbers=numbers(
        "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
        "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
        "veintiocho veintinueve",
        (30, 10, ("treinta cuarenta cincuenta sesenta setenta ochenta noventa")),
        (
            100,
            100,
            (
                "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas "
                "quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas "
                "novecientos|novecientas"
            ),
        ),
    )
    | {"un": 1, "una": 1, "veintiún": 21, "veintiuna": 21, "mil": 1000},
    multipliers={"mil": 1000},
    joiners=("y",),
    points=("coma", "punto"),
    articles=("un", "una", "el"),
    fractions=_fractions(),
    fractions_of=fractions("1/2: media, medio"),
    multiplying=frozenset({"más que"}),
    denominators={f"{part}s": of for part, of in _PARTS.items()},
    added=fractions("1/2: y medio, y media \n 1/4: y cuarto"),
    multiples=fractions("""
        2/1: el doble
        3/1: el triple
        4/1: el cuádruple
        2/1: duplicado, duplicó, duplicaron, duplicada, duplicados, duplicadas
        3/1: triplicado, triplicó, triplicaron, triplicada
        4/1: cuadruplicado, cuadruplicó, cuadruplicaron
        5/1: quintuplicado, quintuplicó, quintuplicaron
        10/1: decuplicado, decuplicó
    """)
    | {
        f"{multiplied} por {word}": (count, 1)
        for count, word in [*enumerate([*_FEW, "diez"], 2), (20, "veinte"), (100, "cien")]
        for multiplied in (
            "multiplicó",
            "multiplicaron",
            *(f"multiplicad{ending}" for ending in ("o", "a", "os", "as")),
        )
    },
    vague={
        "decenas": 10,
        "docenas": 12,
        "cientos": 100,
        "centenares": 100,
        "miles": 1000,
        "millares": 1000,
        "millones": 10**6,
        "decenas de miles": 10**4,
        "cientos de miles": 10**5,
        "centenares de miles": 10**5,
        "decenas de millones": 10**7,
        "cientos de millones": 10**8,
        "miles de millones": 10**9,
        "treintena": 30,
        "veintena": 20,
        "cincuentena": 50,
        "decena": 10,
        "una decena": 10,
        "una veintena": 20,
        "una treintena": 30,
        "un centenar": 100,
        "un millar": 1000,
    },
    several=("varios", "varias", "algunos", "algunas", "unos pocos", "unos cuantos", "muchos"),
    none=("ningún", "ninguna", "ni un solo", "ni una sola"),
    head_scales=powers("3: miles"),
    scales=powers("""
        3: mil
        6: millón, millones
        9: millardo, millardos, mil millones
        12: billón, billones
        18: trillón, trillones
    """)
    | {"docena": 12, "docenas": 12, "centenar": 100, "centenares": 100, "millar": 1000},
    abbreviations=powers("6: mill., mill, mdd, MM \n 9: mmdd"),
    money=powers("6: M, MM \n 3: k, K"),
    fraction_links=("de",),
    pairs={
        "entre": ("y", "e", "a"),
        "entre los": ("y los", "y", "a los", "a"),
        "entre las": ("y las", "y", "a las", "a"),
        "entre el": ("y el", "y"),
        "entre un": ("y un", "y el", "y"),
        "de": ("a", "hasta"),
        "de un": ("a un", "hasta un"),
        "de una": ("a una", "hasta una"),
        "de los": ("a los",),
        "de las": ("a las",),
        "desde": ("hasta", "a"),
        "desde los": ("hasta los", "a los"),
        "desde las": ("hasta las", "a las"),
    },
    even=("incluso", "hasta", "casi"),
    parted=("a", "a los", "a las", "o", "u", "hasta", "contra"),
    changes=tuple(
        (
            "pasó pasaron pasar pasando pasa pasan pasado pasará pasarán subió subieron aumentó aumentaron creció "
            "crecieron cayó cayeron bajó bajaron redujo redujeron incrementa incrementan incrementó incrementaron "
            "incrementar incrementarse incrementado sube suben subir aumenta aumentan aumentar crece crecen "
            "crecer cae caen caer baja bajan bajar eleva elevan elevó elevaron elevar ascendió ascendieron "
            "asciende ascienden descendió descendieron reducirse duplicado duplicó duplicaron triplicado triplicó "
            "triplicaron subido bajado caído crecido aumentado reduce reducen reducir reducido desciende "
            "descienden descender descendido salta saltó saltaron disminuyó disminuyeron disminuye disminuir "
            "retrocedió retrocedieron amplía amplió ampliar pasaría pasarían subiría subirían subirá subirán bajaría "
            "bajarían bajará bajarán aumentaría aumentarían aumentará aumentarán crecería crecerían crecerá crecerán "
            "caería caerían caerá caerán reduciría reducirá elevaría elevará ascendería ascenderá descendería "
            "descenderá"
        ).split()
    ),
    sides=("por",),
    ratios=("de cada", "en", "entre", "sobre"),
    tallies=frozenset("votos victoria derrota mayoría empate".split()),
    voted=frozenset("marcador resultado por ganó perdió venció gana empató derrotó contra".split()),
    scored=frozenset("marcador resultado empate empató ganó perdió venció derrotó victoria derrota igualada".split()),
    tolerances=("más o menos", "más menos"),
    and_words=("y", "con"),
    per=("por", "al", "a la", "el", "la", "por cada", "cada", "a"),
    times_of=("a la hora de", "a la hora del", "al día de", "al día del", "al año de", "al mes de", "al minuto de"),
    not_rates=("pasado", "pasada", "próximo", "próxima", "anterior", "siguiente", "que"),
    rates=meanings("""
        year: año, ejercicio
        month: mes
        week: semana
        day: día
        hour: hora
        minute: minuto
        quarter: trimestre
        night: noche
        barrel: barril
        tonne: tonelada
        share: acción
        litre: litro
        kilogram: kilo, kilogramo
        gram: gramo
        ounce: onza
        person: persona, habitante, cabeza
        kilometre: kilómetro
        square metre: metro cuadrado
        hectare: hectárea
        unit: unidad
        parcel: paquete
        bottle: botella
        copy: ejemplar
        passenger: pasajero
    """),
    adverbs=meanings("""
        unit: cada uno, cada una
        year: anuales, anual
        month: mensuales, mensual
        week: semanales
        day: diarios, diarias
    """),
    rate_adjectives=meanings("""
        unit: precio, precios, tarifa, cotización
        year: anual, anuales
        month: mensual, mensuales
        week: semanal
        day: diario, diaria
    """),
    parts_of=("de", "de los", "de las", "de sus", "de un total de"),
    # As the papers of these countries write their own money (CLDR, but for "G.").
    before={
        "u$s": "USD",
        "U$S": "USD",
        "u$d": "USD",
        "U$D": "USD",
        "Q": "GTQ",
        "L": "HNL",
        "Gs.": "PYG",
        "Gs": "PYG",
        "G.": "PYG",
        "S/": "PEN",
        "S/.": "PEN",
        "Bs": "BOB",
        "Bs.": "BOB",
        "RD$": "DOP",
        "B/.": "PAB",
    },
    currencies=meanings("""
        $: dólar, dólares
        PEN: sol, soles
        VES: bolívar, bolívares
        USD: dólares estadounidenses, dólares americanos
        EUR: euro, euros
        GBP: libra, libras, libras esterlinas, libra esterlina
        JPY: yen, yenes
        CNY: yuan, yuanes, renminbi
        KRW: won, wones
        CHF: franco, francos, francos suizos
        INR: rupia, rupias
        RUB: rublo, rublos
        BRL: real, reales
    """),
    coins=meanings("own: céntimo, céntimos \n $: centavo, centavos \n GBP: penique, peniques"),
    units=meanings("""
        %: por ciento, por cien
        pp: puntos porcentuales, punto porcentual
        bp: puntos básicos, punto básico
        °: grados, grado
        bbl: barriles, barril
        kg: kilo, kilos
        MWh: megavatios hora, megavatios-hora, megavatio hora
        GWh: gigavatios hora, gigavatios-hora, gigavatio hora
        TWh: teravatios hora, teravatios-hora, teravatio hora
    """),
    prepositions=frozenset("de del en para por a con sin sobre entre desde hasta según".split()),
    stops=frozenset(
        "el la los las un una y o u e pero que quien cuando donde como si es son era fue fueron será ha han "
        "había no se su tiene tienen tenía tenían "
        "sus le les más menos también ya hoy ayer lo al este esta estos estas ese esa tras ante mientras según "
        "cada".split()
    ),
    verb_endings=("aron", "ieron", "eron", "aban", "ían", "ó"),
    numbered=frozenset(
        "artículos capítulos páginas salas líneas vuelos rutas puertas habitaciones números niveles zonas "
        "andenes fases".split()
    ),
    labels=frozenset("artículo capítulo número núm. núm página fase grupo nivel línea sala vuelo ley".split()),
    times=("horas", "h"),
)
