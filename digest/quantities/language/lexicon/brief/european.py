"""Other languages of Europe: Catalan, Galician, Romanian, Greek, Hungarian, Finnish, Estonian, Lithuanian, Latvian,
Icelandic; and Afrikaans."""

from __future__ import annotations

from collections.abc import Mapping

from digest.quantities.language.lexicon.words import AmountLexicon, leading, meanings, powers, qualifiers

_CATALAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: més de, més d', per sobre de, per damunt de, superior a, superiors a
        at-least: almenys, com a mínim, un mínim de, no menys de, pel cap baix
        about: prop de, uns, unes, aproximadament, al voltant de, a l'entorn de, cap a, estimat en
        nearly: gairebé, quasi, a prop de, a punt de
        up-to: fins a, com a màxim, un màxim de, no més de
        under: menys de, menys d', per sota de, inferior a
        barely: amb prou feines, a penes
        not: no, en lloc de
        average: de mitjana, una mitjana de
        multiple: la meitat de, el doble de
        -: un total de, només, exactament, fins i tot
    """),
    trailing=qualifiers("at-least: o més, com a mínim \n up-to: o menys, com a màxim \n about: aproximadament"),
    determiners=frozenset({"el", "la", "els", "les"}),
    ordinals=tuple("è a r n t é".split()),
    minus=("menys",),
    pairs={"entre": ("i",), "de": ("a", "fins a")},
    parted=("a", "o"),
    changes=tuple(
        "pujat baixat augmentat passat crescut caigut reduït puja baixa augmenta passa creix cau passar pujar".split()
    ),
    scales=powers("3: mil \n 6: milions, milió"),
    abbreviations=powers("6: M"),
    and_words=("i",),
    coins=meanings("EUR: cèntim, cèntims"),
    links=("de", "d'"),
)
_GALICIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: máis de, por riba de, superior a
        at-least: polo menos, como mínimo, un mínimo de, ao menos, non menos de
        about: arredor de, ao redor de, uns, unhas, aproximadamente, preto de, sobre
        nearly: case, a piques de
        up-to: ata, como máximo, un máximo de, non máis de
        under: menos de, por baixo de, inferior a
        barely: apenas
        not: non, en lugar de
        average: de media, unha media de
        multiple: a metade de, o dobre de
        -: un total de, só, exactamente
    """),
    trailing=qualifiers("at-least: ou máis, como mínimo \n up-to: ou menos, como máximo \n about: aproximadamente"),
    determiners=frozenset({"o", "a", "os", "as"}),
    ordinals=("º", "ª"),
    minus=("menos",),
    pairs={"entre": ("e",), "de": ("a", "ata")},
    parted=("a", "ou"),
    changes=tuple("subiu baixou aumentou pasou creceu caeu reduciuse sobe baixa aumenta pasa".split()),
    scales=powers("3: mil \n 6: millóns, millón"),
    and_words=("e",),
    coins=meanings("EUR: céntimo, céntimos"),
    links=("de", "d'"),
)
_ROMANIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: peste, mai mult de, mai mulți de, mai multe de, mai bine de, depășește
        at-least: cel puțin, minimum, minim, măcar, nu mai puțin de
        about: circa, aproximativ, în jur de, vreo, cam, în jurul a, estimat la, estimate la
        nearly: aproape, aproape de, cam aproape
        up-to: până la, cel mult, maximum, maxim, nu mai mult de
        under: sub, mai puțin de, mai puțini de, mai puține de
        barely: abia
        not: nu, în loc de
        average: în medie, o medie de
        multiple: jumătate din, dublul a
        -: în total, un total de, exact, doar, numai, încă, alte, alți
    """),
    trailing=qualifiers("at-least: sau mai mult, sau mai mulți \n up-to: sau mai puțin, maximum \n about: aproximativ"),
    prepositional=frozenset({"sub", "peste", "până la"}),
    ordinals=("-lea", "-a"),
    minus=("minus",),
    pairs={"între": ("și",), "de la": ("până la",)},
    parted=("sau",),
    changes=tuple("crescut scăzut urcat coborât majorat redus ajuns crește scade urcă coboară ajunge diminuat".split()),
    scales=powers("3: mii, mie, de mii \n 6: milion, milioane \n 9: miliard, miliarde"),
    abbreviations=powers("6: mil., mil, mln. \n 9: mld., mld, mrd."),
    and_words=("și",),
    coins=meanings("own: ban, bani, de bani"),
    links=("de",),
)
_GREEK = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: πάνω από, περισσότερα από, περισσότερους από, περισσότερες από, περισσότεροι από, άνω των, υπερβαίνει τα
        over: ξεπερνά τα, ξεπερνούν τα, υπερβαίνει τους, ξεπερνά τους
        at-least: τουλάχιστον, το ελάχιστο, όχι λιγότερα από, όχι λιγότεροι από
        about: περίπου, γύρω στα, γύρω στους, γύρω στις, κατά προσέγγιση, περί τα, περί τους, περί τις
        nearly: σχεδόν, κοντά στα, κοντά στους, κοντά στις
        up-to: έως, μέχρι, το πολύ, ως, έως και, μέχρι και, όχι περισσότερα από
        under: λιγότερα από, λιγότερους από, λιγότερες από, λιγότεροι από, κάτω από, κάτω των
        barely: μόλις, μετά βίας
        not: όχι, δεν, αντί για
        average: κατά μέσο όρο, μέσο όρο
        multiple: το μισό από, τα μισά από, διπλάσια από
        -: συνολικά, ακριβώς, μόνο, άλλα, άλλοι
    """),
    trailing=qualifiers("at-least: ή περισσότερα, ή περισσότεροι, και άνω \n up-to: ή λιγότερα \n about: περίπου"),
    determiners=frozenset("τα τους τις το την τον οι".split()),
    prepositional=frozenset({"έως", "μέχρι", "ως"}),
    ordinals=tuple("ος ο η ου ης ον ους ες".split()),
    minus=("μείον",),
    pairs={"μεταξύ": ("και",), "από": ("έως", "ως", "μέχρι", "έως και", "μέχρι και")},
    parted=("έως", "ή", "με"),
    changes=tuple(
        "αυξήθηκε αυξήθηκαν μειώθηκε μειώθηκαν ανέβηκε ανέβηκαν έπεσε έπεσαν υποχώρησε αύξηση μείωση".split()
    ),
    scales=powers("3: χιλιάδες, χιλιάδων \n 6: εκατομμυρίων, εκατομμύρια \n 9: δισεκατομμυρίων, δισεκατομμύρια"),
    abbreviations=powers("3: χιλ., χιλ \n 6: εκατ., εκατ, εκ., εκ \n 9: δισ., δισ, δις \n 12: τρισ., τρισ"),
    and_words=("και",),
    coins=meanings("EUR: σεντ"),
    links=(),
)
_HUNGARIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: több mint, több, mint, meghaladja a, meghaladja az, meghaladta a, meghaladta az, jó, túllépte a, bő
        at-least: legalább, minimum, nem kevesebb mint, legkevesebb
        about: körülbelül, kb., kb, mintegy, nagyjából, hozzávetőleg, hozzávetőlegesen, úgy, cirka, durván
        nearly: közel, csaknem, majdnem, szinte, kis híján, megközelíti a, megközelíti az, megközelítette a
        up-to: legfeljebb, maximum, akár, nem több mint, legföljebb
        under: kevesebb mint, kevesebb, alig kevesebb mint
        barely: alig, mindössze alig
        not: nem, helyett
        average: átlagosan
        multiple: fele a, kétszer annyi mint
        -: összesen, pontosan, csak, csupán, mindössze, további
    """),
    trailing=qualifiers("over: fölötti, feletti \n under: alatti \n at-least: vagy több \n up-to: vagy kevesebb"),
    ordinals=(".",),
    minus=("mínusz",),
    parted=("vagy",),
    changes=tuple("nőtt emelkedett csökkent esett".split()),
    scales=powers("3: ezer, ezren \n 6: millió \n 9: milliárd"),
    abbreviations=powers("6: M, mó \n 9: Mrd., Mrd, mrd., mrd, md., md"),
    and_words=("és",),
    coins=meanings("own: fillér \n EUR: cent, eurócent"),
    links=(),
)
_FINNISH = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: yli, enemmän kuin, runsaat, runsas, reilut, reilu, reilun, runsaan
        at-least: vähintään, ainakin, minimissään, ei alle
        about: noin, n., suunnilleen, arviolta, arviolta noin, likimain, karkeasti
        nearly: lähes, melkein, liki, vajaat, vajaa, vajaan, lähemmäs, miltei
        up-to: enintään, korkeintaan, jopa, maksimissaan, peräti, ei yli
        under: alle, vähemmän kuin
        barely: tuskin, niukasti
        not: ei, eivät, eikä
        average: keskimäärin
        multiple: puolet
        -: yhteensä, tasan, vain, ainoastaan, lisäksi
    """),
    trailing=qualifiers("at-least: tai enemmän, ja yli \n up-to: tai vähemmän, enintään \n about: suunnilleen"),
    ordinals=(".",),
    minus=("miinus",),
    parted=("tai",),
    changes=tuple("nousi kasvoi laski putosi nousivat kasvoivat laskivat putosivat".split()),
    scales=powers("3: tuhannen, tuhatta, tuhat \n 6: miljoonan, miljoonia \n 9: miljardin, miljardeja"),
    abbreviations=powers("6: milj., milj, milj.,  mn \n 9: mrd., mrd"),
    and_words=("ja",),
    coins=meanings("EUR: sentti, senttiä, snt"),
    links=(),
)
_ESTONIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: üle, rohkem kui, enam kui, enam, suurem kui
        at-least: vähemalt, minimaalselt, mitte vähem kui
        about: umbes, ligikaudu, ca, circa, hinnanguliselt, umbkaudu, orienteeruvalt
        nearly: ligi, peaaegu, pea, veidi alla
        up-to: kuni, maksimaalselt, kõige rohkem, mitte rohkem kui
        under: alla, vähem kui
        barely: vaevalt, napilt
        not: mitte, ei
        average: keskmiselt
        -: kokku, täpselt, ainult, vaid, veel
    """),
    trailing=qualifiers("at-least: või rohkem, ja rohkem \n up-to: või vähem \n about: umbes"),
    prepositional=frozenset({"üle", "alla", "kuni"}),
    ordinals=(".",),
    minus=("miinus",),
    parted=("kuni", "või"),
    changes=tuple("tõusis kasvas langes kahanes tõusid kasvasid langesid".split()),
    scales=powers("3: tuhande, tuhat \n 6: miljoni \n 9: miljardi"),
    abbreviations=powers("3: tuh., tuh \n 6: mln., mln, milj. \n 9: mld., mld, mrd."),
    and_words=("ja",),
    coins=meanings("EUR: sent, senti"),
    links=(),
)
_LITHUANIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: daugiau nei, daugiau kaip, virš, daugiau negu, per
        at-least: bent, mažiausiai, ne mažiau kaip, ne mažiau nei, bent jau
        about: apie, maždaug, apytiksliai, apytikriai, preliminariai
        nearly: beveik, arti, kone
        up-to: iki, daugiausia, ne daugiau kaip, ne daugiau nei, maksimaliai
        under: mažiau nei, mažiau kaip, žemiau
        barely: vos, vos vos
        not: ne, vietoj
        average: vidutiniškai
        multiple: pusė iš, dvigubai daugiau nei
        -: iš viso, lygiai, tik, dar, kiti
    """),
    trailing=qualifiers("at-least: ir daugiau, arba daugiau, ar daugiau \n up-to: ar mažiau \n about: maždaug"),
    prepositional=frozenset({"iki", "per", "apie", "virš"}),
    ordinals=tuple("-oji -asis -ojo -osios -ajį -ąjį -ąją -ajame".split()),
    minus=("minus",),
    pairs={"tarp": ("ir",), "nuo": ("iki",)},
    parted=("iki", "arba", "ar"),
    changes=tuple("išaugo padidėjo pakilo sumažėjo nukrito smuko augo didėjo mažėjo".split()),
    scales=powers("3: tūkstančius, tūkstančiams \n 6: milijonus, milijonams \n 9: milijardus, milijardams"),
    abbreviations=powers("3: tūkst., tūkst \n 6: mln., mln \n 9: mlrd., mlrd \n 12: trln., trln"),
    and_words=("ir",),
    coins=meanings("EUR: centas, centai, centų, centus, ct"),
    links=(),
)
_LATVIAN = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: vairāk nekā, vairāk kā, virs, pāri, vairāk par
        at-least: vismaz, ne mazāk kā, ne mazāk par
        about: apmēram, aptuveni, ap, kādi, orientējoši
        nearly: gandrīz, teju, tuvu
        up-to: līdz, ne vairāk kā, ne vairāk par, maksimāli, līdz pat
        under: mazāk nekā, mazāk kā, mazāk par, zem
        barely: tikko, knapi
        not: ne, nevis
        average: vidēji
        multiple: puse no, divreiz vairāk nekā
        -: kopā, kopumā, tieši, tikai, vēl
    """),
    trailing=qualifiers("at-least: un vairāk, vai vairāk \n up-to: vai mazāk \n about: aptuveni"),
    prepositional=frozenset({"līdz", "ap", "virs", "zem"}),
    ordinals=(".",),
    minus=("mīnus",),
    pairs={"starp": ("un",), "no": ("līdz",)},
    parted=("līdz", "vai"),
    changes=tuple("pieauga palielinājās cēlās samazinājās kritās saruka auga krita".split()),
    scales=powers("3: tūkstošus, tūkstošiem \n 6: miljonus, miljoniem \n 9: miljardus, miljardiem"),
    abbreviations=powers("3: tūkst., tūkst \n 6: milj., milj \n 9: mljrd., mljrd, mljd. \n 12: trilj."),
    and_words=("un",),
    coins=meanings("EUR: cents, centi, centu, centus"),
    links=(),
)
_ICELANDIC = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: yfir, meira en, fleiri en, rúmlega, ríflega, meiri en
        at-least: að minnsta kosti, minnst, ekki færri en, ekki minna en, lágmark
        about: um, um það bil, u.þ.b., kringum, í kringum, nálægt því, á að giska, sirka
        nearly: nærri, næstum, tæplega, hátt í, nánast, allt að því, nær
        up-to: allt að, í mesta lagi, mest, ekki fleiri en, hámark
        under: undir, minna en, færri en, innan við
        barely: varla
        not: ekki, í stað
        average: að meðaltali
        -: alls, samtals, nákvæmlega, aðeins, bara
    """),
    trailing=qualifiers("at-least: eða fleiri, eða meira \n up-to: eða færri, eða minna"),
    prepositional=frozenset({"um", "yfir", "undir"}),
    ordinals=(".",),
    minus=("mínus",),
    pairs={"á milli": ("og",), "milli": ("og",), "frá": ("til",)},
    parted=("til", "eða"),
    changes=tuple("hækkaði hækkuðu lækkaði lækkuðu fjölgaði fækkaði jókst féll".split()),
    moved_from=frozenset({"úr"}),
    scales=powers("3: þúsund, þúsundum \n 6: milljónum, milljóna \n 9: milljörðum, milljarða"),
    abbreviations=powers("3: þús., þús \n 6: m.kr., millj. \n 9: ma.kr."),
    and_words=("og",),
    coins=meanings("own: aurar"),
    links=(),
)
_AFRIKAANS = AmountLexicon(
    known=False,
    has_scales=True,
    leading=leading("""
        over: meer as, oor, bo, oor die
        at-least: minstens, ten minste, nie minder as, minimum
        about: ongeveer, sowat, omtrent, rondom, sirka, naastenby, rofweg
        nearly: byna, amper, bykans, naby
        up-to: tot, hoogstens, op die meeste, nie meer as, maksimum, tot en met
        under: minder as, onder
        barely: skaars
        not: nie, in plaas van
        average: gemiddeld
        multiple: die helfte van, dubbel soveel as
        -: altesaam, presies, net, slegs, nog
    """),
    trailing=qualifiers("at-least: of meer \n up-to: of minder \n about: ongeveer"),
    prepositional=frozenset({"oor", "bo", "onder", "tot"}),
    ordinals=("de", "ste"),
    minus=("minus",),
    pairs={"tussen": ("en",), "van": ("tot",)},
    parted=("tot", "of"),
    changes=tuple("gestyg styg gedaal daal toegeneem afgeneem verhoog verlaag".split()),
    scales=powers("3: duisend \n 6: miljoen \n 9: miljard"),
    abbreviations=powers("6: mln., m. \n 9: mjd., mjd"),
    and_words=("en",),
    coins=meanings("own: sent"),
    links=(),
)

LEXICONS: Mapping[str, AmountLexicon] = {
    "af": _AFRIKAANS, "ca": _CATALAN, "el": _GREEK, "et": _ESTONIAN, "fi": _FINNISH, "gl": _GALICIAN,
    "hu": _HUNGARIAN, "is": _ICELANDIC, "lt": _LITHUANIAN, "lv": _LATVIAN, "ro": _ROMANIAN,
}  # fmt: skip
