"""Portuguese, of Portugal and Brazil."""

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
    "terço": 3, "quarto": 4, "quinto": 5, "sexto": 6, "sétimo": 7, "oitavo": 8, "nono": 9, "décimo": 10,
    "centésimo": 100,
}  # fmt: skip
_FEW = "dois três quatro cinco seis sete oito nove".split()


def _fractions() -> dict[str, tuple[int, int]]:
    parts = {f"{one} {part}": (1, of) for part, of in _PARTS.items() for one in ("um", "o")}
    parts |= {
        f"{word} {part}s": (numerator, of)
        for part, of in _PARTS.items()
        for numerator, word in enumerate(_FEW[: min(of, 10) - 2], 2)
    }
    return parts | fractions("""
        1/2: metade, a metade, uma metade, pela metade, à metade, em metade
        1/3: a terça parte
        1/4: a quarta parte, uma quarta parte
        1/10: a décima parte
    """)


PORTUGUESE = AmountLexicon(
    leading=with_adverbs(
        leading("""
        over: mais da, mais do, mais de, acima de, acima dos, acima das, acima do, acima da, mais dos, mais das,
        over: mais do que, superior a, superiores a, mais que
        over: ultrapassa, ultrapassam, ultrapassou, ultrapassaram, ultrapassar, excede, excedem, excedeu
        over: ultrapassa os, ultrapassam os, ultrapassou os, ultrapassaram os, ultrapassar os, supera os, superam os
        over: superou os, superaram os, superar os, passa de, passam de, passou de, passaram de, passa dos, passam dos
        over: supera as, superou as, ultrapassa as, ultrapassou as, passou dos, passaram dos
        up-to: não ultrapassa, não ultrapassam, não ultrapassou, não excede, não supera os
        -: não ultrapassar, não exceder, não ultrapassar os, não superar os
        up-to: não passa de, não passam de, não passou de, não passava de
        over: para cima de, ultrapassando, acima da marca de, acima da barreira de, acima da casa dos
        at-least: pelo menos, ao menos, no mínimo, não menos de, um mínimo de, mínimo de, nada menos que
        about: aproximado de, aproximada de
        about: cerca dos, cerca das, cerca do, cerca da, na ordem dos, na ordem das, da ordem de, na casa das
        about: ao redor de
        about: algo como, algo em torno de, em torno dos, em torno das, qualquer coisa como
        about: cerca de, aproximadamente, em torno de, por volta de, uns, umas, à volta de, na casa dos, na ordem de
        about: na faixa de, mais ou menos, coisa de, estimado em, estimada em, estimados, aproximados, perto dos
        nearly: perto das, perto do, perto da, beira, beiram, beira os, beiram os, beirava os, beira as
        nearly: se aproxima de, se aproxima dos, aproxima-se de, aproxima-se dos, se aproximam dos
        about: rondando os, rondando as, a rondar os, a rondar as, rondar os, rondar as
        about: ronda os, rondam os, rondava os, ronda as, gira em torno de, gira em torno dos
        nearly: próxima de, próximos de, próximas de, próximo do, próximo da, próximo dos, próximo das, próxima dos
        nearly: próxima das, próxima do, próxima da, próximos dos, próximas das, próxima a, próximos a, próximas a
        nearly: próximo aos, próximo às, próxima aos, próximos aos, próximas aos, próximo ao, próxima ao
        nearly: quase, perto de, praticamente, próximo de, próximo a, beirando, pouco menos de, à beira de
        up-to: até, no máximo, não mais de, não mais que, um máximo de, máximo de, quando muito
        under: abaixo dos, abaixo das, abaixo do, abaixo da
        under: menos de, abaixo de, menos do que, inferior a, inferiores a, menos que
        under: abaixo da marca de, abaixo da barreira de, abaixo da casa dos
        barely: mal, escassos, nem sequer
        -: não só, não apenas, não somente
        -: só, somente, apenas, tão somente, tão só, unicamente
        not: não, não os, não as, nem, longe de, em vez de, ao invés de, nunca, jamais, em lugar de, nem mesmo
        not: não é, não são, não foi, não foram, não era, não eram, não custou, não custa, não custaram, não custava
        not: não durou, não somou, longe dos, longe das, longe do
        under: não chega a, não chegam a, não chegou a, não chegaram a, não chega aos, não chegou aos
        under: não chegaram aos, não atinge, não atingem, não atingiu, não atingiram, não atinge os, não atingiu os
        under: não alcança, não alcançou, não alcançou os
        average: uma média de, em média, média de, na média, a média de, uma mediana de
        projected: previstos, previstas, uma previsão de, uma meta de, um objetivo de, esperados, projetados
        projected: um orçamento de
        possible: na melhor das hipóteses, na pior das hipóteses, no melhor dos casos, no pior dos casos
        possible: em teoria, teoricamente, no papel
        possible: talvez, possivelmente, supostamente, alegadamente, provavelmente, quiçá, porventura
        loss: um déficit de, um défice de, um prejuízo de, prejuízos de, prejuízo de, uma perda de, perdas de
        loss: uma dívida de, um resultado negativo de, um saldo negativo de
        loss: um rombo de, um buraco de, um desfalque de, um deficit de
        multiple: o dobro dos, o dobro das, o triplo dos
        multiple: o dobro de, a metade de, metade de, duas vezes, três vezes, o triplo de, um terço de, um quarto de
        multiple: uma pequena parte de, uma pequena fração de
        multiple: parte de, uma fração de, parte dos
        -: além de, minuto
        -: exatamente, um total de, total de, no total, outros, outras, ao todo, nada menos de
    """),
        "ligeiramente|amplamente|largamente|levemente|já|em muito|facilmente|com folga",
        "os as o",
    ),
    intensifiers=("pouco", "bem", "muito", "um pouco", "ligeiramente", "de", "bastante"),
    determiners=frozenset({"o", "a", "os", "as"}),
    prepositional=frozenset({"não", "até"}),
    governing=frozenset({"aumentou", "subiu", "caiu", "diz", "disse"}),
    moving=frozenset({"passou de", "passaram de", "passa de", "passam de"}),
    comparing=frozenset(
        (
            "acima de|acima dos|acima das|acima do|acima da|abaixo de|abaixo dos|abaixo das|"
            "abaixo do|abaixo da|superior a|inferior a|superiores a|inferiores a"
        ).split("|")
    ),
    trailing=qualifiers("""
        at-least: se não mais, ou até mais, ou mesmo mais, ou mais, no mínimo, pelo menos, ao menos, para cima
        up-to: ou menos, no máximo, quando muito
        about: aproximadamente, mais ou menos, ou coisa assim, aprox.
        average: em média
        possible: na melhor das hipóteses, na pior das hipóteses, no melhor dos casos, no pior dos casos
        possible: em teoria, teoricamente, no papel, se tudo correr bem, se tudo der certo
        up-to: se tanto
        possible: talvez
        barely: apenas
    """),
    ordinals=("º", "ª", ".º", ".ª", "o", "a"),
    definite=tuple("o a os as um uma do da dos das ao".split()),
    below_zero=("negativos", "abaixo de zero"),
    minus=("menos",),
    numbers=numbers(
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze",
        (1, 1, ("um|uma dois|duas")),
        (14, 1, ("catorze|quatorze quinze dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove")),
        (20, 10, ("vinte trinta quarenta cinquenta|cinqüenta sessenta setenta oitenta noventa")),
        (
            100,
            100,
            (
                "cem|cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas "
                "seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas"
            ),
        ),
    )
    | {"mil": 1000},
    multipliers={"mil": 1000},
    joiners=("e",),
    points=("vírgula", "ponto"),
    articles=("um", "uma", "o"),
    # Not "quarta", "quinta" and "sexta", which are days of the week.
    places={f"{stem}o": place for place, stem in enumerate("terceir quart quint sext sétim oitav non décim".split(), 3)}
    | {"terceira": 3, "sétima": 7, "oitava": 8, "nona": 9, "décima": 10},
    joined_places=frozenset({"quarto"}),
    fractions=_fractions(),
    fractions_of=fractions("1/2: meio, meia"),
    denominators={f"{part}s": of for part, of in _PARTS.items()},
    added=fractions("1/2: e meio, e meia"),
    multiples=fractions("""
        2/1: o dobro
        3/1: o triplo
        4/1: o quádruplo
        2/1: dobrou, dobraram, duplicou, duplicaram
        3/1: triplicou, triplicaram
        4/1: quadruplicou, quadruplicaram
        5/1: quintuplicou, quintuplicaram
        10/1: decuplicou
    """)
    | {
        f"{multiplied} por {word}": (count, 1)
        for count, word in [*enumerate([*_FEW, "dez"], 2), (20, "vinte"), (100, "cem")]
        for multiplied in (
            "multiplicou",
            "multiplicaram",
            *(f"multiplicad{ending}" for ending in ("o", "a", "os", "as")),
        )
    },
    vague={
        "dezenas": 10,
        "dúzias": 12,
        "centenas": 100,
        "milhares": 1000,
        "milhões": 10**6,
        "bilhões": 10**9,
        "dezenas de milhares": 10**4,
        "centenas de milhares": 10**5,
        "dezenas de milhões": 10**7,
        "centenas de milhões": 10**8,
        "uma dezena": 10,
        "uma centena": 100,
        "um milhar": 1000,
    },
    several=("vários", "várias", "alguns", "algumas", "uns poucos", "muitos"),
    none=("nenhum", "nenhuma", "nem um único", "nem uma única", "nem um só", "nem uma só"),
    head_scales=powers("3: milhares"),
    scales=powers("""
        3: mil, milhar
        6: milhão, milhões, milhao, milhoes
        9: bilhão, bilhões, bilhao, bilhoes, bilião, mil milhões
        12: trilhão, trilhões, bilhões de milhares
    """)
    | {"dúzia": 12, "dúzias": 12, "centena": 100, "centenas": 100},
    abbreviations=powers("6: mi, mi., mln, milh. \n 9: bi, bi., bn \n 12: tri, tri."),
    money=powers("3: k, K \n 6: M"),
    fraction_links=("de",),
    pairs={
        "entre": ("e", "a"),
        "entre os": ("e os", "e", "a"),
        "entre as": ("e as", "e"),
        "entre o": ("e o", "e"),
        "entre um": ("e um", "e"),
        "de": ("a", "até"),
        "dos": ("aos", "a"),
        "das": ("às", "a"),
        "desde": ("até",),
        "desde os": ("até os", "até aos", "aos"),
    },
    even=("até", "mesmo", "quase"),
    parted=("a", "aos", "às", "ou", "até", "contra"),
    growing=frozenset(
        "crescer cresce crescem cresceu cresceram crescerá crescerão crescimento expansão avançar avançará".split()
    ),
    changes=tuple(
        (
            "passou passaram passando passar passa passam passará passarão subiu subiram sobe sobem subir subindo "
            "aumentou aumentaram aumenta aumentam aumentar cresceu cresceram cresce crescem crescer caiu caíram "
            "cai caem cair caindo recuou recuaram recua recuam recuar baixou baixaram baixa baixam baixar reduziu "
            "reduziram reduz reduzem reduzir desceu desceram desce descem descer elevou elevaram eleva elevar "
            "saltou saltaram salta diminuiu diminuíram diminui diminuir encolheu encolheram passaria passariam subiria "
            "subiriam subirá subirão aumentaria aumentará cresceria crescerá crescerão cairia cairiam cairá cairão "
            "recuaria recuará reduziria reduzirá elevaria elevará desceria descerá"
        ).split()
    ),
    sides=("por",),
    earning=frozenset("ganha ganham ganhava ganhavam ganhar ganhará ganharão".split()),
    ratios=("em cada", "em", "entre", "de cada", "a cada"),
    tallies=frozenset("votos vitória derrota maioria empate".split()),
    voted=frozenset("placar resultado por venceu perdeu ganhou contra derrotou".split()),
    scored=frozenset("placar resultado empate empatou venceu perdeu ganhou derrotou vitória derrota".split()),
    tolerances=("mais ou menos",),
    and_words=("e", "com"),
    per=("por", "ao", "à", "a", "por cada", "para cada", "a cada", "cada", "por grupo de", "para cada grupo de", "o"),
    times_of=("à hora do", "à hora da", "à hora de", "a hora do", "a hora da", "o dia do", "o dia da"),
    not_rates=(
        "passado",
        "passada",
        "próximo",
        "próxima",
        "anterior",
        "seguinte",
        "que",
        "trimestre",
        "semestre",
        "turno",
        "dia",
        "lugar",
        "tempo",
        "mandato",
        "ano",
        "mês",
        "jogo",
        "caso",
        "quadrimestre",
    ),
    rates=meanings("""
        year: ano
        month: mês
        week: semana
        day: dia
        hour: hora
        minute: minuto
        quarter: trimestre
        barrel: barril
        tonne: tonelada
        share: ação
        litre: litro
        kilogram: quilo, quilograma
        gram: grama
        ounce: onça
        person: pessoa, habitante, cabeça
        kilometre: quilômetro, quilómetro
        square metre: metro quadrado
        hectare: hectare
        unit: unidade
        parcel: encomenda, pacote
        bottle: garrafa
        copy: exemplar
        passenger: passageiro
    """),
    adverbs=meanings("""
        unit: cada um, cada uma
        year: anuais, anual
        month: mensais, mensal
        week: semanais
        day: diários, diárias
    """),
    rate_adjectives=meanings("""
        unit: preço, preços, tarifa, cotação
        year: anual, anuais
        month: mensal, mensais
        week: semanal
        day: diário, diária
    """),
    parts_of=("de", "dos", "das", "de um total de"),
    before={"CR$": "BRR", "Cr$": "BRE"},
    currencies=meanings("""
        $: dólar, dólares
        USD: dólares americanos, dólares norte-americanos
        EUR: euro, euros
        GBP: libra, libras, libras esterlinas, libra esterlina
        JPY: iene, ienes, yen, yens, yenes
        CNY: yuan, yuans, iuane, iuanes, renminbi
        KRW: won, wons
        CHF: franco, francos, francos suíços
        INR: rupia, rupias
        RUB: rublo, rublos
        BRL: real, reais
        ESP: peseta, pesetas
    """),
    coins=meanings("own: centavo, centavos \n EUR: cêntimo, cêntimos \n $: cents \n GBP: pence, pêni, penies"),
    units=meanings("""
        %: por cento, por cem
        pp: pontos percentuais, ponto percentual, p.p.
        bp: pontos-base, pontos base
        °: graus, grau
        bbl: barris, barril
        t: tonelada, toneladas
        km: quilómetro, quilómetros
        km²: quilómetros quadrados
        kg: quilo, quilos
        MWh: megawatts-hora, megawatts hora
        GWh: gigawatts-hora, gigawatts hora
        TWh: terawatts-hora, terawatts hora
    """),
    prepositions=frozenset("de do da dos das em no na nos nas para por a com sem sobre entre desde até".split()),
    stops=frozenset(
        "o os as um uma e ou mas que quem quando onde como se é são era foi foram será há não seu sua seus "
        "suas mais menos está estão estava estavam "
        "também já hoje ontem ao à este esta esse essa após ante enquanto segundo cada".split()
    ),
    verb_endings=("aram", "eram", "iram", "avam", "iam", "ou"),
    numbered=frozenset(
        "artigos capítulos páginas salas linhas voos rotas portas quartos números níveis zonas plataformas "
        "fases".split()
    ),
    labels=frozenset("artigo capítulo número nº página fase grupo nível linha sala voo lei".split()),
    times=("horas", "h"),
)
