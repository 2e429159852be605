"""Slavic languages: Bulgarian, Bosnian, Croatian, Czech, Macedonian, Serbian, Slovak, Slovene and Ukrainian."""

from __future__ import annotations

from collections.abc import Mapping

from digest.quantities.language.lexicon.words import AmountLexicon, leading, meanings, powers, qualifiers

_CROATIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: više od, preko, iznad, veće od, veći od, veća od
        at-least: najmanje, barem, bar, minimalno, minimum, ne manje od
        about: oko, približno, otprilike, cirka, procijenjenih, procjenjuje se na, okvirno
        nearly: gotovo, skoro, blizu, nešto manje od, malo manje od, zamalo
        over: nešto više od, malo više od
        up-to: do, najviše, maksimalno, ne više od, čak do
        under: manje od, ispod
        barely: jedva, tek
        not: ne, nije, nisu, umjesto, nikad, daleko od
        average: prosječno, u prosjeku
        multiple: pola, polovica od, dvostruko više od
        -: ukupno, točno, samo, čak, još, dodatnih, svega
    """),
    trailing=qualifiers("at-least: ili više, i više \n up-to: ili manje, najviše \n about: otprilike"),
    prepositional=frozenset("do preko iznad ispod oko".split()),
    ordinals=(".",),
    minus=("minus",),
    pairs={"između": ("i",), "od": ("do",)},
    parted=("do", "ili"),
    changes=tuple(
        "porastao porasla poraslo porasle porasli rasla rastao pao pala palo pali pale povećan povećana povećao "
        "povećala smanjen smanjena smanjio smanjila skočio skočila skočile raste pada".split()
    ),
    moved_from=frozenset({"sa", "s"}),
    scales=powers("""
        3: tisuću, tisuća, hiljada, hiljade, hiljadu
        6: milijuni, milijune, milijuna, milijunu, milion, miliona, milioni
        9: milijardu, milijarde, milijardama
    """),
    abbreviations=powers("3: tis., tis, hilj. \n 6: mil., mil, mln \n 9: mlrd., mlrd, mlr., mlr"),
    and_words=("i",),
    coins=meanings("EUR: cent, centa, centi"),
    links=(),
)
_SERBIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: више од, преко, изнад, više od, preko, iznad
        at-least: најмање, барем, бар, не мање од, минимално, najmanje, barem, bar, ne manje od, minimalno
        about: око, приближно, отприлике, процењених, oko, približno, otprilike, procenjenih
        nearly: готово, скоро, близу, нешто мање од, gotovo, skoro, blizu, nešto manje od
        over: нешто више од, nešto više od
        up-to: до, највише, максимално, не више од, do, najviše, maksimalno, ne više od
        under: мање од, испод, manje od, ispod
        barely: једва, тек, jedva, tek
        not: не, није, нису, уместо, ne, nije, nisu, umesto
        average: просечно, у просеку, prosečno, u proseku
        multiple: пола, половина од, двоструко више од, pola, polovina od
        -: укупно, тачно, само, чак, још, свега, ukupno, tačno, samo, čak, još, svega
    """),
    trailing=qualifiers("""
        at-least: или више, и више, ili više, i više
        up-to: или мање, највише, ili manje, najviše
        about: отприлике, otprilike
    """),
    prepositional=frozenset("до преко изнад испод око do preko iznad ispod oko".split()),
    ordinals=(".",),
    minus=("минус", "minus"),
    pairs={"између": ("и",), "од": ("до",), "između": ("i",), "od": ("do",)},
    parted=("до", "или", "do", "ili"),
    changes=tuple(
        "порастао порасла порасло порасле порасли растао пао пала пало пали повећан повећана повећао повећала смањен "
        "смањена смањио смањила скочио скочила porastao porasla poraslo pao pala palo povećan povećana smanjen "
        "smanjena skočio skočila".split()
    ),
    moved_from=frozenset({"са", "sa"}),
    scales=powers("""
        3: хиљаду, хиљада, хиљаде, hiljadu, hiljada, hiljade
        6: милиони, милионе, милиона, milion, miliona, milioni, milione
        9: милијарду, милијарде, милијарди, milijarda, milijarde, milijardi, milijardu
    """),
    abbreviations=powers("3: хиљ., hilj. \n 6: мил., милион., mil., mil, млн \n 9: млрд., млрд, mlrd., mlrd"),
    and_words=(
        "и",
        "i",
    ),
    coins=meanings("own: para, пара"),
    links=(),
)
_SLOVENE = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: več kot, čez, nad, prek, preko, več od
        at-least: vsaj, najmanj, ne manj kot, minimalno
        about: okoli, približno, okrog, kakih, kakšnih, ocenjenih, cirka
        nearly: skoraj, blizu, malo manj kot, nekaj manj kot, slabih
        over: malo več kot, nekaj več kot, dobrih
        up-to: do, največ, kvečjemu, ne več kot, maksimalno
        under: manj kot, pod, manj od
        barely: komaj, zgolj
        not: ne, ni, niso, namesto
        average: povprečno, v povprečju
        multiple: polovica od, dvakrat več kot
        -: skupaj, skupno, natanko, samo, le, še, kar
    """),
    trailing=qualifiers("at-least: ali več, in več \n up-to: ali manj, največ \n about: približno"),
    prepositional=frozenset("do nad pod čez prek preko okoli okrog".split()),
    ordinals=(".",),
    minus=("minus",),
    pairs={"med": ("in",), "od": ("do",)},
    parted=("do", "ali"),
    changes=tuple(
        "zrasel zrasla zraslo narasel narasla naraslo padel padla padlo povečal povečala povečalo zmanjšal zmanjšala "
        "zmanjšalo zvišal zvišala znižal znižala".split()
    ),
    moved_from=frozenset({"s", "z"}),
    scales=powers("6: milijone, milijonih \n 9: milijardo, milijardami \n 3: tisočih"),
    abbreviations=powers("3: tis., tis \n 6: mio., mio, mil. \n 9: mrd., mrd, mlrd., mlrd"),
    and_words=("in",),
    coins=meanings("EUR: cent, centa, centov, centi, cente"),
    links=(),
)
_CZECH = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: více než, víc než, přes, nad, vyšší než, větší než
        at-least: nejméně, alespoň, aspoň, minimálně, ne méně než, přinejmenším
        about: asi, přibližně, kolem, okolo, zhruba, cca, cirka, odhadem, odhadovaných, řádově
        nearly: téměř, skoro, necelých, necelé, necelý, bezmála, takřka, málem, blízko
        over: něco přes, o něco více než
        up-to: až, maximálně, nejvýše, nanejvýš, nejvíce, až do, ne více než
        under: méně než, míň než, pod, nižší než
        barely: sotva, stěží
        not: ne, není, nebylo, místo, ani
        average: průměrně, v průměru
        multiple: polovina z, dvojnásobek, dvakrát více než
        -: celkem, přesně, pouze, jen, pouhých, dalších, celkových
    """),
    trailing=qualifiers("at-least: a více, nebo více, či více, a víc \n up-to: nebo méně, maximálně \n about: zhruba"),
    prepositional=frozenset("nad pod přes kolem okolo až".split()),
    ordinals=(".",),
    minus=("minus",),
    pairs={"mezi": ("a",), "od": ("do", "až do")},
    parted=("až", "nebo"),
    changes=tuple(
        "vzrostl vzrostla vzrostlo vzrostly stoupl stoupla stouplo klesl klesla kleslo klesly zvýšil zvýšila zvýšilo "
        "snížil snížila snížilo".split()
    ),
    moved_from=frozenset({"z", "ze"}),
    scales=powers("""
        3: tisíců, tisících, tisícům
        6: milionech, milionům, milionem, milióny, miliónů
        9: miliardu, miliardách, miliardám, miliardou
    """),
    abbreviations=powers("3: tis., tis \n 6: mil., mil, mio. \n 9: mld., mld \n 12: bil., bil"),
    and_words=("a",),
    coins=meanings("own: haléř, haléře, haléřů \n EUR: cent, centy, centů"),
    links=(),
)
_SLOVAK = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: viac ako, viac než, vyše, nad, cez, vyššie ako
        at-least: najmenej, aspoň, minimálne, prinajmenšom, nie menej ako
        about: asi, približne, okolo, zhruba, cca, cirka, odhadom, odhadovaných, približne okolo
        nearly: takmer, skoro, necelých, necelé, bezmála, blízko
        up-to: až, do, maximálne, najviac, nanajvýš, najvyššie, až do, nie viac ako
        under: menej ako, menej než, pod
        barely: sotva, ledva
        not: nie, nebolo, namiesto, ani
        average: priemerne, v priemere
        multiple: polovica z, dvojnásobok
        -: celkovo, spolu, presne, len, iba, ďalších
    """),
    trailing=qualifiers("at-least: a viac, alebo viac, či viac \n up-to: alebo menej, maximálne \n about: zhruba"),
    prepositional=frozenset("nad pod cez okolo do až".split()),
    ordinals=(".",),
    minus=("mínus",),
    pairs={"medzi": ("a",), "od": ("do", "až do")},
    parted=("až", "alebo"),
    changes=tuple(
        "vzrástol vzrástla vzrástlo stúpol stúpla stúplo klesol klesla kleslo zvýšil zvýšila zvýšilo znížil znížila "
        "znížilo narástol narástla".split()
    ),
    moved_from=frozenset({"z", "zo"}),
    scales=powers("""
        3: tisícov, tisíce, tisícoch
        6: milión, milióny, miliónov, milión, milion, miliony, milionov, miliónoch
        9: miliardu, miliardách
    """),
    abbreviations=powers("3: tis., tis \n 6: mil., mil, mio. \n 9: mld., mld \n 12: bil., bil"),
    and_words=("a",),
    coins=meanings("EUR: cent, centy, centov"),
    links=(),
)
_BULGARIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: над, повече от, по-високо от, по-голям от
        at-least: поне, най-малко, минимум, не по-малко от
        about: около, приблизително, някъде около, към, приблизително около, оценени на
        nearly: почти, близо, малко под, близо до, едва ли не
        over: малко над
        up-to: до, най-много, максимум, не повече от, до около
        under: под, по-малко от, по-ниско от
        barely: едва
        not: не, вместо, нито
        average: средно
        multiple: половината от, двойно повече от
        -: общо, точно, само, още, цели
    """),
    trailing=qualifiers("at-least: или повече, и повече \n up-to: или по-малко, максимум \n about: приблизително"),
    prepositional=frozenset("над под около до към".split()),
    ordinals=tuple("-и -ия -ият -та -то -ото -ти -ви -ри -ми -ва".split()),
    minus=("минус",),
    pairs={"между": ("и",), "от": ("до",)},
    parted=("до", "или"),
    changes=tuple(
        "нарасна нараснаха нараснал нараснала расте спадна спаднаха спаднал спаднала увеличи увеличиха увеличил "
        "увеличила намали намаля намаляха намалял скочи скочиха поскъпна поевтиня вдигна понижи повиши".split()
    ),
    scales=powers("3: хиляда, хиляди \n 6: милиони \n 9: милиарди"),
    abbreviations=powers("3: хил., хил \n 6: млн., млн, мил. \n 9: млрд., млрд \n 12: трлн., трлн"),
    and_words=("и",),
    coins=meanings("BGN: стотинка, стотинки \n EUR: цент, цента, евроцента"),
    links=(),
)
_MACEDONIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: над, повеќе од, преку
        at-least: најмалку, барем, минимум, не помалку од
        about: околу, приближно, отприлика
        nearly: речиси, скоро, близу
        up-to: до, најмногу, максимум, не повеќе од
        under: под, помалку од
        barely: едвај
        not: не, наместо
        average: просечно, во просек
        -: вкупно, точно, само, уште
    """),
    trailing=qualifiers("at-least: или повеќе, и повеќе \n up-to: или помалку, најмногу"),
    prepositional=frozenset("над под околу до преку".split()),
    ordinals=tuple("-ти -та -то -ри -ви -ми -иот -тиот".split()),
    minus=("минус",),
    pairs={"меѓу": ("и",), "од": ("до",)},
    parted=("до", "или"),
    changes=tuple("порасна пораснаа падна паднаа зголеми зголемија намали намалија скокна".split()),
    scales=powers("3: илјада, илјади \n 6: милион, милиони \n 9: милијарда, милијарди"),
    abbreviations=powers("3: илј. \n 6: мил., мил, млн \n 9: млрд., млрд, милј."),
    and_words=("и",),
    links=(),
)
_UKRAINIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: понад, більше, більше ніж, більш ніж, більш як, більше як, вище, більше за
        at-least: щонайменше, принаймні, не менше, не менше ніж, не менш як, мінімум, якнайменше
        about: близько, приблизно, орієнтовно, біля, коло, десь, за оцінками
        nearly: майже, мало не, без малого, трохи менше, неповних
        over: трохи більше, дещо більше, трохи понад
        up-to: до, щонайбільше, не більше, не більше ніж, максимум, аж до
        under: менше, менше ніж, менш ніж, менш як, нижче
        barely: ледве, заледве
        not: не, замість
        average: у середньому, в середньому, середньому
        multiple: половина від, удвічі більше
        -: загалом, усього, всього, рівно, лише, тільки, ще, аж, по
    """),
    trailing=qualifiers("at-least: і більше, або більше, чи більше \n up-to: або менше, максимум \n about: приблизно"),
    prepositional=frozenset("до понад біля коло вище нижче більше менше".split()),
    ordinals=tuple("-й -я -е -го -му -та -те -ту -га -ше -ша -тя -ої -ій -ий".split()),
    minus=("мінус",),
    pairs={"між": ("та", "і", "й"), "від": ("до",)},
    parted=("чи", "або"),
    changes=tuple(
        "зріс зросла зросло зросли впав впала впало впали збільшився збільшилася збільшилась збільшилися збільшилось "
        "зменшився зменшилася зменшилась зменшилися зросте знизився знизилася знизилась підвищився підвищилася "
        "скоротився скоротилася подорожчав подорожчала подорожчало сягнув сягнула".split()
    ),
    moved_from=frozenset({"з", "із", "зі"}),
    scales=powers("""
        3: тисячу, тисячам, тисячами, тисячах
        6: мільйону, мільйонам, мільйонами, мільйонах, мільйоном
        9: мільярду, мільярдам, мільярдами, мільярдах, мільярдом
    """),
    abbreviations=powers("3: тис., тис \n 6: млн., млн \n 9: млрд., млрд \n 12: трлн., трлн"),
    and_words=(
        "і",
        "та",
        "й",
    ),
    coins=meanings("own: копійка, копійки, копійок, коп. \n $: цент, центи, центів"),
    links=(),
)

LEXICONS: Mapping[str, AmountLexicon] = {
    "bg": _BULGARIAN, "bs": _CROATIAN, "cs": _CZECH, "hr": _CROATIAN, "mk": _MACEDONIAN, "sk": _SLOVAK,
    "sl": _SLOVENE, "sr": _SERBIAN, "uk": _UKRAINIAN,
}  # fmt: skip
