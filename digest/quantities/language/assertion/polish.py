"""Polish."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

POLISH = assertion("""
    rises: wzrost|wzrostu|więcej|wyższa
    rises: wyższy
    rises: wyższe|drożej|zyskał|zyskała
    rises: przyrost|przyrostu|przyrosty
    rises: wyższej
    rises: wzrostem|wzrosty|zwyżka|zwyżkę|zwyżkował|zwyżkowała|zwiększenie|zwiększenia|podwyżka|podwyżki
    rises: podwyżkę|skok|przybyło|umocnił|umocniła
    falls: spadkiem|spadki|obniżenie
    falls: obniżenia|obniżki|obniżkę|zmniejszenie|zmniejszenia|zniżka|zniżkę|ubyło
    falls: osłabił|osłabiła|stopniał|stopniały|redukcja
    falls: skrócił|skróciła|skrócono
    falls: taniej|niżej
    falls: spadek|spadku|mniej
    falls: niższa
    falls: niższy|niższe|strata|obniżka
    rises: poszedł w górę|poszła w górę|poszły w górę|poszło w górę
    falls: poszedł w dół|poszła w dół|poszły w dół|poszło w dół
    charging: będzie kosztować|zapłaci|zapłacą|będą płacić
    known: swoich|swoje|swoim|swoimi|ich|jego|jej|naszych|nasze|tych|z tych
    definite: te|ci|tych|tym|tymi
    greater: więcej|wyższy|wyższa|wyższe|drożej
    lesser: mniej|niższy|niższa|niższe|taniej
    apart: przed|po|wcześniej|później
    deadlines: w ciągu|w ciągu najbliższych|przez najbliższe|za|w terminie|przez
    gains: zysk|zysku|zyski|nadwyżka|zarobił|zarobiła
    losses: stratą|pod kreską|na minusie|niedobór|strata|straty|stratę|stracił|straciła|straciło|deficyt
    subordinate: fakt, że|to, że
    subordinate: gdy|kiedy|który|która|które|którzy
    coming: zostanie|zostaną
    coming: ma powstać|mają powstać|planuje|planują|zamierza|zamierzają|spodziewa się|spodziewają się|będzie|będą
    coming: mógłby|mogłaby|mogłoby|mogłyby|prognozuje|prognozują|chce|chcą|stworzy|stworzą|powstanie
    coming: przyjmie|przyjmą|straci|stracą|zwolni|zwolnią|zamknie|zamkną|otworzy|otworzą|kupi|kupią|zyska|zyskają
    coming: osiągnie|osiągną|wyniesie|wyniosą|trafi|trafią|dostanie|dostaną|podniesie|obniży|obniżą|zwiększy|zwiększą
    coming: zmniejszy|zmniejszą|przekroczy|przekroczą|potrwa|potrwają|zapowiedział zwiększenie|zapowiada zwiększenie
    coming: zapowiedziała zwiększenie|zapowiedział zmniejszenie|zapowiedziała zmniejszenie|dotknie|dotkną
    coming: powstaną|zatrudni|zainwestuje|zapłaci|przeznaczy|otrzyma|otrzymają|zbuduje|wzrośnie|wzrosną|spadnie|spadną
    coming: wyniesie|wyniosą|osiągnie|zwolni|kupi|sprzeda|potrwa|wyda|dostanie|dostaną|trafi|straci|zyska|odejdzie
    conditions: gdyby|jeśliby|jeżeliby
    entitled: może ubiegać się|mogą ubiegać się|może się ubiegać|mogą się ubiegać|może domagać się|mogą domagać się
    entitled: może żądać
    would_vote: zagłosować|głosować|zagłosowałoby|zagłosowałaby|zagłosowałby|głosowałoby|głosowałaby|oddać głos
    keeping: utrzymać|utrzymywać|zachować|pozostać przy
    falls: w dół|tąpnął|tąpnęła|tąpnęło|tąpnęły
    inflation: inflacja|inflacji|inflację|drożyzna
    rising_adjectives: rosnące|rosnący|rosnąca|wzrastające
    falling_adjectives: spadające|spadający|spadająca|malejące|malejący|malejąca
    polled: wybory|wyborów|wyborach|referendum|głosowanie|głosowania
    unreal: byłoby|byłaby|byłby|byłyby|straciłoby|straciłyby|zginęłoby|mogłoby|mogłyby
    norms: nie przekraczać|nie przekroczyć|nie powinien przekraczać|nie powinna przekraczać|nie powinno przekraczać
    behind: oczekuje się|jest planowana|jest planowany|są planowane|są spodziewane|jest spodziewany|spodziewa się
    modals: ma|mają|miałby|miałaby|miałoby|miałyby
    infinitives: ć|ść|źć
    not_infinitives: ość
    pledged: obiecany|obiecana|obiecane|obiecanych|obiecanej|obiecaną|proponowany|proponowana|proponowane
    pledged: proponowanych|proponowanej|proponowaną|żądany|żądana|żądane|żądanych|żądanej|żądaną|oferowany
    pledged: oferowana|oferowane|oferowanych|oferowanej|oferowaną
    denials: zaprzeczył|zaprzeczyła|zaprzecza|zaprzeczają|zaprzeczyli|zdementował|zdementowała|dementuje
    alleged: rzekomy|rzekoma|rzekome|rzekomi|domniemany|domniemani|domniemane
    joins: natomiast|zaś|i|ale|a|podczas gdy|oraz|lecz|a także|jak również
    saying: podało|podali|podały|podaje|podają|poinformowało|poinformowali|poinformowały|informuje|informują|przekazał
    saying: przekazała|przekazało|przekazali|przekazały|oświadczył|oświadczyła|zapewnił|zapewniła|stwierdził|stwierdziła
    saying: powiedział|powiedziała|mówi|podał|podała|poinformował|poinformowała|twierdzi|dodał|dodała|zaznacza
    according: podało|podali|podały|podaje|podają|poinformowało|poinformowali|poinformowały|przekazał|przekazała
    according: przekazało|przekazali|przekazały|informuje|informują|poinformował|poinformowała
    according: według|zdaniem|jak podał|jak podała|mówi|powiedział|powiedziała|twierdzi|tłumaczy|podał|podała
    sources: według|zdaniem|jak podał|jak podała|jak podało|jak podaje|jak podają|jak informuje|jak wynika z danych
    sources: wynika z danych|z danych|w ocenie|w opinii
    papers: raport|raportu|sondaż|sondażu|badanie|badania|indeks|indeksu|dziennik|dziennika|komunikat|komunikatu
    analysts: analitycy|ekonomiści|eksperci
    analysts_of: z|banku
    quarter: kwartale|kwartał|kwartału
    half: półroczu|półrocze|półrocza|połowie
    months: miesięcy|miesiące|miesiącach
    until: do końca|zakończonych w
    orders: pierwszym|pierwszych|pierwsze|pierwszy|pierwszego|pierwszej|I ; drugim|drugi|drugiego|drugiej|II
    orders: ; trzecim|trzeci|III ; czwartym|czwarty|ostatnim|IV
    last_year: w zeszłym roku|w ubiegłym roku|w minionym roku|rok temu|zeszłego roku|ubiegłego roku
    last_year: w roku ubiegłym|w roku minionym|roku ubiegłego|w roku poprzednim|w poprzednim roku
    last_year: rok wcześniej|przed rokiem
    futures: łby|łaby|łoby|łyby|liby
    year_before: rok wcześniej|przed rokiem|w roku poprzednim|w poprzednim roku
    this_year: w tym roku|w bieżącym roku
    compared: względem|w zestawieniu z|w odniesieniu do|w relacji do|w porównaniu ze
    compared: w porównaniu z|w porównaniu do|wobec|niż w|niż|w stosunku do
    since: od
    fiscal: rok obrotowy|roku obrotowym|sezonie|roku szkolnym
    coming: wskażą|wskaże|zaproponował|zaproponowała|proponuje|proponują|obiecał|obiecała|obiecuje
    modals: może|mogą|powinien|powinna|powinno|powinny
    ahead: w ciągu najbliższych|w najbliższych|przez najbliższe|w przyszłym roku|w przyszłym miesiącu
    acting: zostanie|zostaną|będzie|będą|ma być|mają być
    estimated: szacuje się|szacowany na|szacowana na|szacowane na|szacowanych na|jest szacowany|jest szacowana
    estimated: są szacowane|według szacunków
    foreseen: prognoza|prognozę|prognozy|cel|celem
    carrying: czyli|tj.|to jest
    last_month: w zeszłym miesiącu|w ubiegłym miesiącu|w minionym miesiącu
    month_before: miesiąc wcześniej|przed miesiącem|w poprzednim miesiącu|miesiąc temu
    part_of: część
    amounting: w wysokości
    ends: koniec|końcu|końca
    superlatives: naj-|rekord|pierwszy|pierwsza|pierwsze
    last_week: w zeszłym tygodniu|w ubiegłym tygodniu|w minionym tygodniu|wczoraj
    reckoning: szacuje|szacują|prognozuje|prognozują|spodziewa się|spodziewają się|oczekuje|oczekują|ocenia|oceniają
    going_on: potem|później|następnie|również|także|znów|znowu|wtedy|teraz
    pledged: możliwy|możliwa|możliwe|ewentualny|ewentualna
    same_year: w tym samym roku|w tamtym roku
    respondents: badanych|ankietowanych|respondentów|pytanych|uczestników wyborów|zdeklarowanych wyborców
    coming: spodziewali się|spodziewał się|spodziewała się|spodziewano się|prognozowali|prognozował|prognozowała
    coming: prognozowano|oczekiwali|oczekiwał|oczekiwała|oczekiwano|przewidywali|przewidywał|przewidywano|zakładali
    past: wyniósł|wyniosła|wyniosło|wyniosły|sięgnął|sięgnęła|sięgnęło|sięgnęły|wzrósł|wzrosła|wzrosło|wzrosły|spadł
    past: spadła|spadło|spadły|zginął|zginęła|zginęło|zginęły|został|została|zostało|zostały|osiągnął|osiągnęła
    called_year_before: rok wcześniej|poprzedni rok|przed rokiem|rok temu
    rises: podwoił|podwoiła|podwoiło|podwoiły|potroił|potroiła|potroiło|zwiększa|zwiększają|podniósł|podwyższył
    falls: zubożał|ubywa|stracić|stracą|spadać|redukcję|redukcji|obciął|obcięła|cięcia|ograniczył|ograniczyła
    coming: popłynie|popłyną|przeznaczą|przekaże|przekażą|zbudują|wybuduje|wybudują|zapłacą|zarobi|zarobią|pochłonie
    coming: pochłoną|przyniesie|przyniosą|zatrudnią|zainwestują|wydadzą|sprzedadzą|odejdą|pojawi się|pojawią się
    coming: przyjedzie|przyjadą|wezmą|weźmie|skorzysta|skorzystają|ruszy|ruszą|wystartuje|wystartują|zdrożeje|zdrożeją
    coming: stanieje|stanieją|podrożeje|podrożeją|urośnie|urosną|ubędzie|przybędzie|wesprze|sfinansuje|pokryje
    coming: zaoszczędzi|zaoszczędzą|posadzi|posadzą|wyremontuje|zmodernizuje|dofinansuje|dołoży|dołożą|obejmie|obejmą
    coming: pomieści|pomieszczą|utworzy|utworzą|zajmie|zajmą
    acting: trafi|trafią|popłynie|popłyną|powstanie|powstaną|skorzysta|skorzystają|pracę straci|przyjedzie|przyjadą
    acting: weźmie|wezmą|wystartuje|zostanie|odejdzie|odejdą|ruszy|ruszą|pojawi się|pojawią się|pochłonie|przekaże
    acting: pokryje|przybędzie|ubędzie
    estimated: z szacunków|szacunkowo|według wstępnych szacunków|szacuje się że|szacowane są na
    targets: cel|celu|celem
    aiming: cel|celu|celem|cele|plan|planu|planie|planuje|planują|planował|planowała|planowanie|zamierza|zamierzają|chce
    aiming: chcą|musi|muszą|powinien|powinna|powinno|powinny|ma|mają|wymagany|wymagana|wymagane|budżet|obiecał
    aiming: obiecuje|zapowiada|zapowiedział|zapowiedziała|zobowiązał|dąży|docelowo|docelowa|planowana|planowany
    aiming: planowane|planowanych|zaplanowano|zaplanowanych|przeznaczy|zakłada|zakładają
    predicting: prognoza|prognozy|prognozę|prognoz|prognozuje|prognozują|prognozowany|prognozowana|prognozowane
    predicting: oczekuje|oczekują|oczekiwany|oczekiwana|oczekiwań|oczekiwania|spodziewa|spodziewają|spodziewany
    predicting: przewiduje|przewidują|przewidywany|przewidywana|przewidywań
    estimating: szacunek|szacunki|szacunków|szacunkowo|szacunkowa|szacuje|szacują|szacowany|szacowana|szacowane|szacował
    estimating: wstępny|wstępna|wstępne|wstępnych|wstępnie|około|blisko|niemal|prawie|mniej więcej|sondaż|sondażu
    estimating: badanie|badania|wyliczył|wyliczyła|wylicza|ocenia|ocenił|oceniono|wycenia|wyceniono|przypuszczalnie
    of_last_year: zeszłego roku|ubiegłego roku|minionego roku|ub. r.|ub.r.
    of_this_year: tego roku|bieżącego roku|br.|b.r.
    rises: przyrasta|przyrastają|przyrastał|przyrastały|poszybował|poszybowała|poszybowały
    falls: skurczyły|skurczyło|skurczy|ubytek|ubytku|kurczy|kurczą
    coming: obawia się|obawiają się
    compared: porównywalnym okresie|porównywalnym okresem|porównywalnego okresu|analogicznym okresie
    compared: tego samego okresu|tym samym okresem|analogicznego okresu|analogicznym okresem|tym samym miesiącem


    yesterday: wczoraj|przedwczoraj

    shows: pokazują|pokazuje|wskazują|wskazuje|wykazały|wynika
    untrue: nieprawdą jest, że|to nieprawda, że|nie jest prawdą, że|nieprawda, że
    mistaken: błędnie|omyłkowo|mylnie|fałszywie|początkowo|pierwotnie|przez pomyłkę
    reported: podał|podała|podało|podali|podano|napisał|napisała|napisaliśmy|informował|informowała|informowano
    reported: mówiono
    own_reports: napisaliśmy, że|podaliśmy, że|pisaliśmy, że|wcześniejsza wersja tego artykułu
    correcting: w rzeczywistości|faktycznie|prawidłowo|poprawnie|błąd|przepraszamy|chodziło
    rises: podwyższenie|podrożenie|podrożały|zwyżki|przybywa
    falls: potanienie|staniały|tanieją|cofnął|cofnęła|cofnęły|zredukował|zredukowała|zredukowano|obniżyły|tąpnięcie
    falls: tąpnęły
    called_expected: oczekiwany|oczekiwana|oczekiwane|oczekiwanych|spodziewany|spodziewana|spodziewane|spodziewani
    called_expected: prognozowany|prognozowana|prognozowane|prognozowanych|planowany|planowana|planowane|planowani
    called_expected: planowanych|przewidywany|przewidywana|przewidywane|przewidywanych|docelowy|docelowa|docelowe
    having: ma|mają|posiada|posiadają|zatrudnia|zatrudniają|liczy|liczą|zarabia|zarabiają|prowadzi|prowadzą|dysponuje
    having: dysponują|obecnie|aktualnie|już
    possible: mógłby|mogłaby|mogłoby|mogłyby|mogliby|może|mogą
    decided: będzie|będą|zostanie|zostaną
    untrue: to mit, że|mitem jest, że|kłamstwem jest, że|to kłamstwo, że|nie ma dowodów, że|nie ma dowodów na to, że
    untrue: brak dowodów, że|nikt nie wierzy, że|krąży plotka, że|krążą plotki, że|plotka głosi, że|plotka, że
    untrue: plotki, że|pogłoska, że|pogłoski, że
    alleged: plotka|plotki|zmyślone|zmyślona|fałszywe|fałszywa|fałszywy
    ago: temu|w tym miesiącu
    years_ago: # lata temu|# lat temu
    decades_ago: dekadę temu
    centuries_ago: wiek temu
    this_month: w tym miesiącu
    opening_conditions: jeśli|jeżeli|gdyby|o ile
    asking: chciał|chciała|chcieli|chciało|żądał|żądała|żądali|domagał się|domagała się|domagali się|prosił o
    asking: prosili o|odrzucił|odrzuciła
    undone: ale odmówił|ale odmówiła|i odmówił|i odmówiła|i nic nie dostał|ale nic nie dostał
    undone: później obniżoną do|później obniżona do|została uchylona|została odrzucona|zostały odrzucone
    undone: nigdy nie powstały|nigdy nie zapłacono
""")
