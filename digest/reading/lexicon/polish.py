"""Polish: a space parts words, and `_` stands for a space inside a phrase."""

from __future__ import annotations

from digest.reading.lexicon.english import WORDS as EVERY

_SAID = """
    powiedzia doda stwierdzi oświadczy podkreśli zaznaczy wyjaśni tłumaczy mówi twierdzi oceni zauważy ostrzeg
    przyzna przekona zapewni napisa odpowiedzia zapyta pyta skomentowa skrytykowa poinformowa przekaza ujawni
    zapowiedzia obieca wezwa zaapelowa przypomnia wspomina relacjonowa opowiada opowiedzia uzna zadeklarowa
    kontynuowa podsumowa żartowa argumentowa ogłosi potwierdzi
    opisa ostrzega przestrzega alarmowa wyzna uważa sądzi nazwa określi zwróci_uwag zezna oznajmi deklarowa
""".split()
"""Beginnings of verbs of saying in the past, which end with who speaks: powiedział, powiedziała."""

WORDS = dict.fromkeys(EVERY, "") | {
    "says": """
        komentował komentowała oświadcza oświadczają grozi groził groziła żąda żądają żądał domaga_się
        domagają_się domagał_się proponuje proponują zaproponował zaproponowała sprecyzował sprecyzowała
        przewiduje przewidują wyznaje uznaje uznają zaalarmował zaalarmowała apelują wskazują
        uspokajają
        zapewniał
    """.join(f"{verb}{end}" for verb in _SAID if "_" not in verb for end in ("ł", "ła", "ło", "li", "ły"))
    + """
        powiedzieli odpowiedzieli zapowiedzieli przypomnieli opowiedzieli ostrzegł ostrzegła ostrzegli ostrzega
        mówi mówią dodaje dodają stwierdza stwierdzają podkreśla podkreślają zaznacza zaznaczają wyjaśnia wyjaśniają
        tłumaczy tłumaczą twierdzą ocenia oceniają zauważa zauważają przyznaje przyznają przekonuje przekonują
        zapewnia
        zapewniają pisze piszą odpowiada odpowiadają pyta pytają komentuje komentują krytykuje krytykują informuje
        informują zapowiada zapowiadają obiecuje apeluje apelują przypomina przypominają wspomina wspominają
        relacjonuje
        opowiada opowiadają uważa uważają sądzi sądzą deklaruje podsumowuje żartuje argumentuje potwierdza nazywa
        skarżył_się skarżyła_się skarżyli_się skarży_się skarżą_się żalił_się żaliła_się żali_się pochwalił_się
        pochwaliła_się dziwił_się dziwiła_się dziwi_się zastanawiał_się zastanawiała_się śmieje_się cieszy_się
        podaje podają podał podała podali przekazuje przekazują wyznał wyznała wylicza wyliczał wyliczała zwraca_się
        dopowiada dopowiedział dopowiedziała odniósł_się odniosła_się grzmi grzmiał grzmiała wtóruje wtórował
        wtórowała
        określa zwrócił_uwagę zwróciła_uwagę zwraca_uwagę wskazał wskazała wskazuje
    """,
    "says_behind": """
        apelował apelowała przekonywał przekonywała odparł odparła żartował żartowała żalił_się żaliła_się
        alarmuje alarmują kwituje kwitował kwitowała skwitował skwitowała ucina ucięła uciął przytakuje
        przytaknął dorzuca dorzucił dorzuciła rzuca rzucił rzuciła wtrąca kontruje ripostuje ripostował odpiera
        uspokaja uspokajał uspokajała precyzuje uzupełnia zachęca prosi prosił prosiła radzi szacuje prognozuje
        kończy kończył zaczyna ubolewa irytuje_się oburza_się wzdycha denerwuje_się nie_kryje nie_krył
        nie_kryła nie_ukrywa nie_ukrywał nie_ukrywała zastanawia_się broni_się obrusza_się zżyma_się martwi_się
        kontynuuje ciągnie konkluduje przestrzega zdradza zdradził zdradziła ujawnia wzywa zarzuca piekli_się
        bagatelizuje ironizuje kpi dowodzi dowodził odrzekł odrzekła burknął burknęła zawołał zawołała krzyknął
        krzyknęła krzyczał krzyczała wykrzyknął
        powtarza powtarzał powtarzała macha_ręką kręci_głową rozkłada_ręce wzrusza_ramionami kiwa_głową
        załamuje_ręce
        nie_ma_wątpliwości nie_ma_złudzeń nie_miał_wątpliwości nie_miała_wątpliwości
        spytał spytała krzyczy szepnął szepnęła szepcze dziękuje dziękował podziękował podziękowała narzeka
        narzekał narzekała chwali chwalił chwaliła pochwalił pochwaliła ubolewał ubolewała rzekł rzekła
        napomniał napomniała dementuje dementował zaprzecza zaprzeczył zaprzeczyła woła wołał wołała
        dopytywała dopytywał dopytuje odciął_się odcięła_się odcina_się pytała zżymał_się szlocha szlochała
        cieszył_się cieszyła_się śmiał_się śmiała_się radził radziła życzy życzył życzyła
        rozwiewa opisuje opisywał gratuluje sugeruje akcentuje
    """,
    "given": """
        Jerzy Antoni Ignacy Konstanty Wincenty Walenty Hilary Cezary Gracjan Kuba Barnaba Kosma Bonawentura
        Anna Maria Ewa Katarzyna Małgorzata Agnieszka Barbara Krystyna Joanna Magdalena Monika Aleksandra Zofia
        Teresa Danuta Halina Irena Jadwiga Janina Elżbieta Beata Dorota Renata Grażyna Bożena Iwona Marta
        Natalia Karolina Paulina Justyna Sylwia Patrycja Kinga Julia Zuzanna Hanna Oliwia Wiktoria Alicja
        Helena Weronika Klaudia Dominika Izabela Edyta Urszula Wanda Maja Lena Laura Gabriela Emilia Martyna
        Kamila Olga Iga Nina Róża Łucja Stanisława Wiesława Daria Ada Ludwika Bronisława Michalina Antonina
        Marcelina
    """,
    "utterance": """
        słowa słowami odpowiedź komentarz reakcja apel opinia ocena przestroga deklaracja obietnica nadzieja
        obawa zarzut życzenie rada wspomnienie
        oświadczeniu wpisie komunikacie usłyszeliśmy_od słyszymy_od dowiadujemy_się_od
    """,
    "according": "według zdaniem w_opinii w_ocenie jak_podał jak_podała wedle w_oczach w_przekonaniu jak_podają",
    "body": """
        ministerstwo rząd policja partia firma spółka bank związek sąd raport komisja urząd prokuratura gmina zarząd
        komunikat służby straż wojsko uczelnia szpital resort portal dziennik agencja redakcja stowarzyszenie fundacja
        kancelaria inspekcja przewoźnik operator ministerstwa urzędu rządu sądu zarządu resortu stowarzyszenia gminy
        ministerstwie policji partii firmie spółce banku związku sądzie komisji urzędzie prokuraturze gminie
        zarządzie szpitalu ratuszu magistracie resorcie redakcji stowarzyszeniu fundacji kancelarii straży
        pogotowiu klubie
        dowództwo dowództwa
    """,
    "firm": "firma spółka koncern grupa bank operator przewoźnik producent sieć przedsiębiorstwo",
    "asked": "zapytany zapytana pytany pytana spytany spytana dopytywany dopytywana",
    "asks": "pyta pytał pytała pytali zapytał zapytała spytał spytała dopytywał dopytywała",
    "answers": """
        odpowiada odpowiedział odpowiedziała odparł odparła odpowiadał odpowiadała odrzekł odrzekła odpowiedzieli
    """,
    "own_view": "jego_zdaniem jej_zdaniem według_niego według_niej",
    "first_person": "ja my",
    "pronoun": "on ona oni one my ja",
    "standing_in": "wice zastępca zastępczyni",
    "otherwise_held": "eks były była byłego byłej byłym byłą wice zastępca zastępczyni",
    "somebody": """
        ktoś
        mężczyzna kobieta chłopak chłopiec dziewczyna nastolatek przyjaciel przyjaciółka sąsiad sąsiadka kolega
        koleżanka brat siostra syn córka ojciec matka wujek ciotka przechodzień demonstrant nieznajomy słuchacz
        klient pasażer zwolennik przeciwnik krytyk rywal głos konto oszust zastępca zastępczyni mąż żona
        mieszkaniec świadek adwokat rzecznik rzeczniczka pełnomocnik
    """,
    "addressing": "do",
    "acting_for": "w_imieniu",
    "of_others": """
        zapytany zapytana spytany spytana usłyszał usłyszała usłyszał_głos usłyszała_głos
        oskarżony_o_powiedzenie z_napisem
    """,
    "titled": "książkę książka powieść piosenkę piosenka film wiersz zaśpiewał zaśpiewała śpiewa",
    "supposed": "miał_powiedzieć miała_powiedzieć miał_rzekomo_powiedzieć miał_napisać miała_napisać",
    "not_now": "był…do była…do kandyduje kandydował kandydowała ubiega_się chce_zostać zostanie",
    "role": """
        sołtys sołtyska wiceburmistrz wiceburmistrzyni naczelnik naczelniczka nadleśniczy ordynator ordynatorka
        dziekan
        dziekanka kanclerz komisarz ambasador ambasadorka generał pułkownik biskup proboszcz selekcjoner menedżer
        menedżerka kurator kuratorka inspektor pełnomocnik pełnomocniczka koordynator koordynatorka współzałożyciel
        współzałożycielka europoseł europosłanka ministra premierka burmistrzyni prezydentka wiceprezydent
        wicemarszałek
        prezes prezeska dyrektor dyrektorka minister premier prezydent rzecznik rzeczniczka analityk ekonomista
        ekonomistka profesor założyciel założycielka burmistrz wójt starosta wojewoda marszałek senator senatorka
        poseł posłanka radny radna adwokat prokurator badacz badaczka szef szefowa przewodniczący przewodnicząca
        sekretarz wiceminister wiceprezes wicepremier trener trenerka kierownik kierowniczka komendant rektor
        przywódca przywódczyni
    """,
    "profession": """
        lekarze prokuratorzy policjanci strażacy naukowcy eksperci ekspert ekspertka dziennikarze politycy mieszkańcy
        świadkowie urzędnicy śledczy ratownicy badacze naukowiec muzyk artysta artystka
        kapitan rolnik rolniczka rybak piekarz kucharz lekarz lekarka pielęgniarka chirurg weterynarz psycholog
        nauczyciel nauczycielka inżynier architekt historyk socjolog politolog biolog geolog pisarz pisarka
        dziennikarz dziennikarka redaktor piosenkarz aktor aktorka piłkarz bramkarz sędzia policjant student studentka
        mieszkaniec mieszkanka właściciel właścicielka przedsiębiorca
        pielęgniarz emeryt emerytka polityk polityczka zawodnik zawodniczka napastnik obrońca pomocnik tenisista
        tenisistka piosenkarka skoczek biegaczka wokalista wokalistka
        ortopeda strażak
    """,
    "auxiliary": "jest są był była było byli będzie będą został została zostanie ma mają",
    "closed": """
        i a ale albo lub oraz że w we z ze na do od po przy przez dla o u nie się jak gdy kiedy to co jego jej ich
    """,
    "qualifier": "były była nowy nowa wice",
    "relative": "który która które którzy których którego której",
    "passive": "został została zostało zostali zostały",
    "title": """
        Pan Pani Dr Prof Mgr Ks Gen Papież Król Królowa hab inż st mł asp sierż kom podkom nadkom insp podinsp płk
        ppłk
        mjr kpt por abp bp mec red lek med
    """,
    "adverb": """
        również jednak jednakże natomiast tymczasem
        także też później potem jednak już jeszcze sam sama niedawno wczoraj dziś dzisiaj w_poniedziałek we_wtorek
        w_środę w_czwartek w_piątek w_sobotę w_niedzielę następnie dalej z_kolei
        bowiem przy_tym zresztą wprost krótko stanowczo wcześniej ponownie wreszcie dosadnie szczerze otwarcie
        po_chwili na_koniec
        tak
        wtedy teraz wkrótce
    """,
    "preposition": """
        w we z ze na do od po przy przez dla o u nad pod przed za między wobec wśród bez oraz i jak jako podczas
        około wokół przeciw mimo według zamiast oprócz wzdłuż
    """,
    "conjunction": "i oraz",
    "not_a_name": """
        W We Z Ze Na Do Od Po Przy Przez Dla O U I A Ale Albo Oraz Że Jak Gdy Kiedy Co Kto Gdzie Dlaczego On Ona Oni
        One My Ja Jego Jej Ich Nasz Nasza Ten Ta To Te Ci Tego Tej Nie Tak Też Także Już Teraz Wczoraj Dziś Jutro Tu
        Tam Według Zdaniem Podczas Przed Poniedziałek Wtorek Środa Czwartek Piątek Sobota Niedziela Stycznia Lutego
        Marca Kwietnia Maja Czerwca Lipca Sierpnia Września Października Listopada Grudnia Wszyscy Wiele Kilka
        Jednak Jednakże Wcześniej Później Dlatego Ponadto Dodatkowo Obecnie Tymczasem Nikt Nic Czy Port Chyba
        Wtedy Potem Następnie Zatem Więc Bo Ponieważ Choć Chociaż Jeśli Jeżeli Gdyby Aby Żeby Dwa Dwie Dwóch
        Trzy Trzech Cztery Pięć Sześć Siedem Osiem Dziewięć Dziesięć Jeden Jedna Jedno Jeszcze Tylko Nawet
        Również Zarówno Ani Bez Pod Nad Między Wobec Wśród Mimo Zamiast Oprócz Około Każdy Każda Każde Wszystkie
        Wszystko Niektórzy Inni Inne Inny Inna Sam Sama Sami Był Była Było Byli Jest Są Będzie Może Można Trzeba
        Natomiast Zresztą Przecież Właśnie Wreszcie Często Zawsze Nigdy
    """,
    "determiner": "jego jej ich nasz nasza ten ta to tego tej",
    "contrasting": "ale a natomiast",
    "object_pronoun": "niego niej nich mnie nas",
    "by": "przez",
    "such_as": "między_innymi m.in",
    "linking": "oraz i jak jako bez",
    "comparing": "jak",
    "it_says": "czytamy napisano podano przekazano poinformowano stwierdzono podkreślono zaznaczono dodano ogłoszono",
    "swaying": """
        tylko prawie może mogą mógłby mogłyby musi muszą powinien powinna chyba prawdopodobnie mniej wszyscy
        wszystkie niektórzy niektóre zawsze czasem nawet
    """,
    "negation": "nie nigdy nikt nic żaden żadna żadne żadnego żadnej ani bez nigdzie wcale",
    "affirming": "nie_tylko bez_wątpienia nie_ma_wątpliwości bez_dwóch_zdań nawet_jeśli nawet_gdy nawet_gdyby",
    "falsehood": "kłamstwo kłamstwem nieprawda nieprawdą fałsz bzdura bzdury mit mitem",
    "reversal": """
        zaprzecza zaprzeczył zaprzeczyła zaprzeczyli zaprzeczają odmawia odmówił odmówiła odmówili odrzuca odrzucił
        odrzuciła odrzucili wątpi wątpił wątpiła niemożliwe nieprawda fałszywe uniemożliwia zapobiega daleki_od
        dementuje zdementował zdementowała wyklucza wykluczył wykluczyła
        wątpię wątpimy
    """,
    "rejecting": "odrzuca odrzucił odrzuciła",
    "instead": "zamiast",
    "condition": "chyba_że jeśli jeżeli tylko_jeśli pod_warunkiem o_ile dopóki dopiero_gdy z_wyjątkiem gdyby",
    "thus": "Tak To",
}
JOINING = r", (?:a|ale|natomiast) |, że "
NOUN_OF = r"(?P<noun>(?!))"
BOUNDARY = r"[;:—–]|,? \b(?:ale|lecz)\b|, (?:a|bo|ponieważ|choć)\b"
VERB_FIRST = True
CAPITAL_NOUNS = False
DROPS_PRONOUNS = True
OFFICE_PREFIXES = "eks wice"
"""What is written together with an office that somebody held before, or stands in for."""
