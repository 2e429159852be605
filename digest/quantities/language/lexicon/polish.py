"""Polish."""

from __future__ import annotations

from digest.quantities.language.lexicon.polish_numbers import EACH_OF, JOINED, MANIFOLD, NUMBERS, PLACES, SHARES
from digest.quantities.language.lexicon.words import (
    AmountLexicon,
    fractions,
    leading,
    meanings,
    powers,
    qualifiers,
    with_by,
)

_LEADING_THERE = (
    "doszło dochodzi dochodziło dojdzie doszła doszedł doszły trafił trafiła trafiło trafiły trafili trafi trafią "
    "dotarł dotarła dotarło dotarły dotarli dotrze należy należą należał należała wyjeżdżali wyjechali wezwani wezwano "
    "dołączył dołączyła dołączyli dołączyło zgłosił zgłosiła zgłosiło skierowano przekazano wysłano "
    "dostarczono dostęp awansował awansowała przystąpiło przystąpili doprowadził doprowadziła doprowadziło wpłynęło "
    "wrócił wróciła wrócili dodano porównaniu zwrócił zbliżył zbliżyła zbliżyło".split()
)
"""What "do" says where to, and not how much at most: "doszło do 14 pożarów"."""
_CHANGES = tuple(
    f"{stem}{ending}"
    for stems, endings in (
        (
            (
                "zwiększy zmniejszy obniży podwyższy ograniczy skróci wydłuży zredukowa podroża zdroża stania zmala "
                "podskoczy przyspieszy rozszerzy powiększy podwoi potroi"
            ),
            "ł ła ło li ły ć",
        ),
        ("zwiększ zmniejsz obniż podwyższ ogranicz powiększ przyspiesz wydłuż", "y ą a ają ając"),
        (
            (
                "zwiększeni zmniejszeni obniżeni podwyższeni ograniczeni skróceni wydłużeni podniesieni rozszerzeni "
                "powiększeni przyspieszeni"
            ),
            "e a u em",
        ),
        ("zwiększon zmniejszon obniżon podwyższon ograniczon skrócon wydłużon podniesion zredukowan", "y a o e ych ą"),
        ("podnosz skraca", "ąc jąc"),
        ("zwiększa zmniejsza obniża podwyższa ogranicza skraca wydłuża powiększa", "jąc jący jąca jące jących jącą"),
        ("podwyżk obniżk redukcj zniżk zwyżk", "a i ę ą"),
        ("wzrost spad spadk skok", "_ ek u i iem em y"),
    )
    for stem in stems.split()
    for ending in endings.replace("_", " _").split()
    for ending in [ending.strip("_")]
)
"""Words of change in their forms: what "do" follows then is what something came to, and not "up to"."""

POLISH = AmountLexicon(
    leading=with_by(
        leading("""
        over: z górą, ponad, więcej niż, powyżej, przeszło, przekraczająca, przekraczający, wyżej niż, większa niż
        over: dobrze ponad
        over: przekracza, przekraczają, przekroczył, przekroczyła, przekroczy, przekroczą
        over: przekraczał, przekraczała, przekraczało, przewyższa, przewyższają, przewyższył, przewyższyła, przekroczyć
        up-to: nie przekracza, nie przekraczają, nie przekroczył, nie przekroczyła, nie przekroczy, nie przekraczał
        up-to: nie przekraczała, nie przekraczało, nie przewyższa
        -: nie może przekraczać, nie może przekroczyć, nie mogą przekraczać, nie powinien przekraczać
        -: nie powinna przekraczać, nie powinno przekraczać, nie przekraczać, nie przekroczyć
        over: przekraczające, przekraczającą, przekraczającej, przekraczającego, przekraczającym, przekraczających
        over: większa od, większy od, wyższa od, wyższy od, powyżej poziomu, powyżej progu, powyżej granicy
        at-least: min., co najmniej, przynajmniej, minimum, nie mniej niż, najmniej, od co najmniej, minimalnie
        about: około, ok., ok, mniej więcej, jakieś, w przybliżeniu, w granicach, rzędu, szacunkowo, z grubsza
        about: orientacyjnie, w przybliżeniu około
        about: w okolicach, szacowana na, szacowany na, szacowane na, circa, plus minus, w rejonie
        nearly: prawie, niemal, niemalże, blisko, bez mała, nieomal, omal, praktycznie, niespełna
        nearly: niecałe, niecały, niecałych, zbliża się do, zbliżają się do, zbliżała się do, zbliżył się do
        nearly: dobija do, ociera się o, zbliżony do, zbliżona do, zbliżone do, zbliżonej do, zbliżonego do
        nearly: bliski, bliska, bliskie, bliskiej, bliskiego
        about: oscyluje wokół, oscylują wokół, oscyluje w granicach, oscyluje w okolicach
        up-to: maks., max.
        up-to: góra, do, aż do, nawet, maksymalnie, najwyżej, co najwyżej, nie więcej niż, maksimum, nawet do
        under: poniżej, mniej niż, pod, niżej niż, krócej niż, poniżej poziomu, poniżej progu, poniżej granicy
        barely: ledwie, ledwo, marne, skromne
        not: nie, nawet nie, bynajmniej nie, daleko od, zamiast, nigdy, ani, daleko do
        not: nie kosztował, nie kosztowała, nie kosztowało, nie kosztowały, nie kosztuje, nie kosztują, nie było
        not: nie były, nie jest, nie są, nie wynosi, nie wyniósł, nie wyniosła, nie wyniosło, nie wyniosły
        not: nie trwał, nie trwała, nie trwało
        under: nie osiągnął, nie osiągnęła, nie osiągnęło, nie osiągnęły, nie osiąga, nie sięga, nie sięgnął
        under: nie sięgnęła, nie przekroczył progu, nie przekroczyła progu
        average: średnio, przeciętnie, średnia, średnią, mediana, średnia wynosi
        projected: planowane, planowanych, prognozowane, prognozowanych, spodziewane, oczekiwane, zakładane
        projected: przewidywane, proponowane, zaplanowane
        possible: w najlepszym razie, w najlepszym przypadku, w najlepszym wypadku, w najgorszym razie
        possible: w najgorszym przypadku, w najgorszym wypadku, teoretycznie, w teorii, na papierze
        possible: zapewne, może, być może, prawdopodobnie, podobno, rzekomo, ponoć, możliwe, przypuszczalnie
        loss: deficyt, deficyt w wysokości, strata, stratę, straty w wysokości, stratę w wysokości, dług, długi
        loss: dług w wysokości, manko
        multiple: dwukrotność, dwa razy, trzy razy, połowa z, połowę z, dwukrotnie, trzykrotnie, część z, ułamek
        multiple: podwójne, połowę
        -: po
        -: nie tylko, dokładnie, łącznie, razem, kolejne, dodatkowe, w sumie, aż, równo, kolejnych
        -: zaledwie, raptem, tylko, jedynie, wyłącznie, w ciągu, w wysokości
        -: na poziomie, w kwocie, na kwotę, o wartości, o łącznej wartości
    """),
        "o",
        "na",
    ),
    intensifiers=(
        "nieco",
        "znacznie",
        "o",
        "niewiele",
        "dużo",
        "znacząco",
        "sporo",
        "daleko",
        "grubo",
        "trochę",
        "wyraźnie",
    ),
    prepositional=frozenset({"do", "pod", "nie", "może", "przekroczył", "przekroczyła", "przekracza"}),
    governing=frozenset(
        "granicę granice próg progi "
        "wzrosła wzrósł wzrosło wzrosły spadła spadł spadło spadły wzrost spadek obniżył podniósł z".split()
    )
    | {f"{verb} do" for verb in _LEADING_THERE},
    comparing=frozenset("powyżej|poniżej|wyżej niż|niżej niż".split("|")),
    trailing=qualifiers("""
        up-to: co najwyżej
        about: w przybliżeniu
        at-least: a nawet więcej, jeśli nie więcej, czy nawet więcej, lub więcej, albo więcej, i więcej, wzwyż
        at-least: co najmniej, bądź więcej
        up-to: lub mniej, maksymalnie, albo mniej, najwyżej, maksimum
        about: mniej więcej, plus minus, około
        average: średnio, przeciętnie
        over: z górą, z okładem, z hakiem, z kawałkiem, z ogonkiem
        possible: w najlepszym razie, w najlepszym przypadku, w najlepszym wypadku, w najgorszym razie
        possible: w najgorszym przypadku, w najgorszym wypadku, teoretycznie, w teorii, na papierze
        possible: jeśli wszystko pójdzie dobrze
        not: za mało, za dużo
        possible: być może
    """),
    ordinals=(".",),
    lone_scales=("milion", "miliona", "milionem", "miliard", "miliarda", "miliardem", "bilion", "biliona"),
    lone_units=(
        *"rok roku rokiem miesiąc miesiąca tydzień tygodnia dobę doby dzień dnia godzinę godziny godzina minutę minuty "
        "sekundę sekundy dekadę dekady kwartał kwadrans stulecie metr metra kilometr kilometra centymetr centymetra "
        "tonę tony kilogram kilograma litr litra hektar hektara".split(),
        *("punkt procentowy", "punkt bazowy"),
    ),
    joined_numbers=JOINED,
    places=PLACES,
    often={"raz": 1, "dwukrotnie": 2, "trzykrotnie": 3},
    parts_of=("z", "ze", "spośród"),
    below_zero=("poniżej zera", "mrozu"),
    minus=("minus",),
    numbers=NUMBERS,
    multipliers={"tysiąc": 1000, "tysiąca": 1000, "tysiące": 1000, "tysięcy": 1000},
    points=("przecinek",),
    fractions=fractions("""
        1/2: połowa, połowę, połowy, pół
        1/4: ćwierć
        3/2: półtora, półtorej
    """)
    | SHARES
    | {f"co {place}": (1, of) for place, of in PLACES.items()}
    | {f"co {tens}{ending}": (1, of) for tens, of in EACH_OF.items() for ending in ("y", "a", "e", "ego", "ą", "ej")},
    not_fractions=("pierwsza", "pierwszą", "pierwszej", "druga", "drugą", "drugiej"),
    added=fractions("1/2: i pół"),
    multiples=fractions("""
        2/1: podwoił się, podwoiła się, podwoiło się, podwoiły się, podwojenie
        3/1: potroił się, potroiła się, potroiły się, potrojenie
    """)
    | MANIFOLD,
    vague={
        "dziesiątki": 10,
        "setki": 100,
        "tysiące": 1000,
        "miliony": 10**6,
        "miliardy": 10**9,
        "dziesiątki tysięcy": 10**4,
        "setki tysięcy": 10**5,
        "dziesiątki milionów": 10**7,
        "setki milionów": 10**8,
        "kilkadziesiąt": 10,
        "kilkaset": 100,
        "kilkanaście": 10,
        "kilkuset": 100,
        "kilkunastu": 10,
        "kilkudziesięciu": 10,
    },
    several=("kilka", "parę", "wiele", "kilku"),
    none=(
        *"żaden żadna żadne żadnego żadnej żadnych".split(),
        *(f"ani {one}" for one in "jeden jedna jedno jednego jednej".split()),
    ),
    head_scales=powers("3: tysiącach \n 6: milionach"),
    scales=powers("""
        3: tysiąc, tysiące, tysięcy, tysiąca, tysiącom, tysiącami, tysiącach
        6: milion, miliony, milionów, miliona, milionom, milionach, milionami
        9: miliard, miliardy, miliardów, miliarda, miliardom, miliardami, miliardach
        12: bilion, biliony, bilionów, biliona
    """)
    | {"tuzin": 12},
    abbreviations=powers("3: tys., tys \n 6: mln, mln. \n 9: mld, mld. \n 12: bln, bln."),
    links=(),
    pairs={"między": ("a",), "pomiędzy": ("a",), "od": ("do",)},
    moved_from=frozenset({"z", "ze"}),
    even=("nawet",),
    parted=("do", "lub", "albo", "czy", "przeciw", "przeciwko"),
    changes=_CHANGES
    + tuple(
        "wzrósł wzrosła wzrosło wzrosły spadł spadła spadło spadły zwiększył zwiększyła zmniejszył obniżył obniżyła "
        "podniósł podniosła podwyżka podwyżki podwyżkę podwyżce obniżka obniżki obniżkę wzrost wzrostu spadek spadku "
        "podnieśli podniosły podniosą podniesie "
        "wzrośnie wzrosną wzrosnąć spadnie spadną zwiększyć zmniejszyć obniżyć podnieść podrożał podrożała podrożały "
        "podrożeje staniał staniała".split()
    ),
    sides=("na",),
    timed=frozenset({"czas", "czasie", "czasem"}),
    ratios=("na", "z"),
    tallies=frozenset("głosów głosami większością zwycięstwo porażka remis".split()),
    voted=frozenset("stosunkiem wygrał wygrała przegrał przegrała pokonał pokonała wynikiem".split()),
    scored=frozenset(
        (
            "remis remisu remisem wynik wyniku wynikiem prowadził prowadziła prowadzili prowadzi prowadzenie "
            "wygrał wygrała wygrali przegrał przegrała przegrali pokonał pokonała pokonali zwycięstwo "
            "porażka stosunkiem"
        ).split()
    ),
    tolerances=("plus minus", "plus lub minus"),
    and_words=("i",),
    per=("za", "na"),
    rates=meanings("""
        year: rok, roku, rocznie
        month: miesiąc, miesiącu
        week: tydzień, tygodniu
        day: dzień, dobę
        hour: godzinę, godzinie
        minute: minutę
        quarter: kwartał
        barrel: baryłkę
        tonne: tonę
        share: akcję
        litre: litr
        kilogram: kilogram, kilo
        ounce: uncję
        person: osobę, mieszkańca, głowę
        kilometre: kilometr
        square metre: metr kwadratowy
        hectare: hektar
        unit: sztukę
    """),
    adverbs=meanings(
        "year: rocznie \n month: miesięcznie, w miesiącu \n week: tygodniowo, w tygodniu \n day: dziennie"
    ),
    rate_adjectives=meanings("""
        unit: cena, ceny, kurs
        year: roczny, roczna, roczne
        month: miesięczny, miesięczna, miesięczne
        week: tygodniowy
        day: dzienny, dzienna
    """),
    currencies=meanings("""
        $: dol., dol, dolar, dolary, dolarów, dolara
        EUR: euro
        PLN: złoty, złote, złotych, złotego, zł
        GBP: funt, funty, funtów, funta, funtów szterlingów, funtów brytyjskich
        JPY: jen, jeny, jenów, jena
        CNY: juan, juany, juanów, renminbi
        CHF: frank, franki, franków, franka, franków szwajcarskich
        KRW: won, wony, wonów
        CZK: koron czeskich, korony czeskie
        SEK: koron szwedzkich
        NOK: koron norweskich
        UAH: hrywna, hrywny, hrywien
        RUB: rubel, ruble, rubli, rubla
        INR: rupia, rupie, rupii
        TRY: lira turecka, lir tureckich
    """),
    coins=meanings(
        "own: grosz, grosze, groszy, gr \n EUR: eurocent, eurocentów \n $: cent, centy, centów \n GBP: pens, pensów"
    ),
    units=meanings("""
        %: procent, procenta, proc., proc, procentów, procentach, procentami, procentom
        %: procentowy, procentowa, procentowe, procentowego, procentowej, procentowym, procentową, procentowych
        pp: punkt procentowy, punkty procentowe, punktu procentowego, punktów procentowych, pkt proc., pkt. proc., p.p.
        bp: punktów bazowych, punkty bazowe, punkt bazowy, punktu bazowego
        °: stopni, stopnie, stopień, stopniach, stopniami, stopniom
        °C: st. C, st.C, stopni C
        m²: mkw., mkw, m kw., m kw, m. kw., metr kw., metrów kw.
        km²: km kw., km kw
        m³: m sześc., m sześc, m. sześc., metrów sześc., metr sześc., metra sześc., metrów sześciennych
        bbl: baryłek, baryłki
        MWh: megawatogodzin, megawatogodziny, megawatogodzina
        GWh: gigawatogodzin, gigawatogodziny, gigawatogodzina
        TWh: terawatogodzin, terawatogodziny, terawatogodzina
        µm: mikron, mikrony, mikronów
        in: calowy, calowa, calowe, calowego, calowej, calowym, calową
        m: metrowy, metrowa, metrowe, metrowego, metrowej, metrowym, metrową
        km: kilometrowy, kilometrowa, kilometrowe, kilometrowego, kilometrowej, kilometrowym, kilometrową
        ha: hektarowy, hektarowa, hektarowe, hektarowego, hektarowej, hektarowym, hektarową
        kg: kilogramowy, kilogramowa, kilogramowe, kilogramowego, kilogramowej
        l: litrowy, litrowa, litrowe, litrowego, litrowej
    """),
    not_units=frozenset({"l."}),
    spans={"latach": "year", "miesiącach": "month", "dniach": "day", "godzinach": "hour"},
    adjectives=meanings("""
        lat lata rok roku: letni, letnia, letnie, leci, latek, latka, latki, latkę, latką, latku, latków, latkiem
        dni dzień: dniow
        tygodni tygodnie: tygodniow
        miesięcy miesiące: miesięczn
        godzin godziny: godzinn
        minut minuty: minutow
        sekund sekundy: sekundow
        metrów metry metra: metrow
        kilometrów kilometry: kilometrow
        hektarów hektary hektara: hektarow
        osób osoby: osobow
        stron strony: stronicow
        złotych złote: złotow
        litrów litry litra: litrow
        ton tony: tonow
        pięter piętra: piętrow
        miejsc miejsca: miejscow
        mieszkań mieszkania: mieszkaniow
        pokoi pokoje: pokojow
        punktów punkty: punktow
        kilogramów kilogramy: kilogramow
        gramów gramy: gramow
    """),
    forms=meanings("""
        rok: lat, lata, laty, latom, latami, latach, roku, rokiem
        dzień: dni, dnia, dniu, dniem, dniach, dniom, dniami
        tydzień: tygodni, tygodnie, tygodnia, tygodniu, tygodniach, tygodniom, tygodniami
        miesiąc: miesięcy, miesiące, miesiąca, miesiącu, miesiącach, miesiącom, miesiącami
        człowiek: ludzi, ludzie, ludziom, ludźmi, ludziach, człowieka
        dziecko: dzieci, dziećmi, dzieciom, dzieciach, dziecka
        mężczyzna: mężczyzn, mężczyźni, mężczyznom, mężczyznami, mężczyznach
        pies: psów, psy, psom, psami
        dom: domów, domy, domom, domach
    """),
    prepositions=frozenset("z ze w we na dla do od o bez po przy nad pod przed między".split()),
    stops=frozenset(
        "i a ale lub albo oraz który która które kiedy gdzie jak jest są był była było byli zostanie nie "
        "też już jeszcze "
        "będą będzie spośród więcej mniej ten ta to te po sprzed podczas według każdy dziś".split()
    ),
    verb_endings=("ło",),
    numbered=frozenset(
        "artykuły rozdziały strony linie linii trasy tras pokoje loty numery numerów perony strefy sale fazy".split()
    ),
    labels=frozenset("art. artykuł rozdział nr numer strona faza grupa poziom linia sala lot ustawa".split()),
    times=("godz.",),
)
