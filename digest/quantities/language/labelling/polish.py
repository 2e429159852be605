"""Polish."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

POLISH = labelling("""
    winning: zdobył|zdobyła|zdobyło|zdobyli|mają|uzyskał|uzyskała|uzyskali
    money: nagroda|nagrody|okup|podatku|grzywny|premie|wycena|kapitalizacja|wydatków|finansowanie|pomoc|pomocy
    money: honorarium|czynsze|emerytury|odszkodowania|darowizny|deficyt|stawek|rachunki|dywidenda|łapówka
    money: kaucja
    time: trwania|kariera|doświadczenie|gwarancja|kadencja|oczekiwanie|staż
    length: wzrost|rozmiar
    things: policjanci|strażacy|turyści|więźniowie|podejrzani|kandydaci|posłowie|senatorowie|kraje|państwa|miasta
    things: wsie|gminy|szkoły|szpitale|sklepy|oddziały|biura|firmy|spółki|zakłady|fabryki|statki|łodzie|samoloty
    things: loty|pociągi|autobusy|samochody|auta|pojazdy|ciężarówki|rowery|mecze|zwycięstwa|porażki|remisy|gole
    things: bramki|punkty|tytuły|medale|książki|albumy|piosenki|filmy|gatunki|zwierzęta|psy|koty|świnie|krowy|owce
    things: drzewa|skargi|wnioski|podpisy|obserwujący|wyświetlenia|komentarze|wpisy|konta|listy|telefony|łóżka
    things: pokoje|budynki|mosty|ogrody|ataki|zamachy|przestępstwa|zdarzenia|wypadki|pożary|protesty|testy
    things: narodziny|urodzenia|śluby|rozwody|pozwy|wyroki|spotkania|wizyty|republikanie|demokraci|drużyny
    things: zawodnicy|kobiety|mężczyźni|obywatele|konsumenci|inwestorzy|nauczyciele|lekarze|pielęgniarki|rolnicy
    things: kierowcy|sportowcy|sędziowie|aktywiści|najemcy|rodzice|rodziny|projekty|produkty|zakładnicy|migranci
    things: zaginieni|ludzie
    measure: siła|magnituda
    measure: magnitudę|magnitudy|magnitudzie|sile|siłę|siły
    ranks: miejsce|miejscu|pozycja|pozycji|pozycję|kategoria|kategorii|kategorię|stopień|stopnia|numer|poziom|poziomu
    ranks: faza|fazy|fazę|etap|etapu|klasa|klasy|nr
    money: pożyczki|kredyty|ceny|inwestycji|stawka|stawki|cło|podatek|podatki|grzywna|mandat|poręczenie|zarobki|dochód
    money: dochody|wynagrodzenie|wynagrodzenia|wsparcie|straty|składka|składki|dopłata|dopłaty|rezerwa|aktywa
    money: pieniądze|pieniędzy|fundusze|oszczędności|łup
    money: koszt|koszty|cena|ceny|dług|długi|zadłużenie|przychód|przychody|zysk|zyski|budżet|pensja|pensje|płaca|płace
    money: wydatki|wydatek|inwestycja|inwestycje|czynsz|grzywna|kwota|suma|obroty|majątek|dotacja|dotacje|dodatek
    money: emerytura
    money: odszkodowanie|darowizna|kredyt|pożyczka|opłata|wartość|rachunek|premia|środki|taryfa|subwencje|strata
    things: zabici|ofiary|zgony|ranni|pracownicy|zatrudnieni|zatrudnienie|miejsca|mieszkańcy|ludność|pasażerowie
    things: widzowie|goście|pacjenci|wyborcy|uczniowie|studenci|dzieci|domy|mieszkania|gospodarstwa|przypadki|zakażenia
    things: zatrzymani|aresztowani|demonstranci|żołnierze|członkowie|uczestnicy|klienci|mandaty|głosy|osoby|załoga
    count: liczba
    extent: długość
    share: udział|odsetek|stopa|frekwencja|inflacja|procent
    time: czas|wiek|okres|termin|wyrok
    length: promień|dystans|grubość|obwód
    length: wysokość|odległość|szerokość|głębokość|średnica
    area: powierzchnia
    weight: waga|masa
    temperature: temperatura
    score: wynik
    ages: wiek|letni|latek|latk
    same: ludzie|ludzi|ludziom|osoby|osób|osobom
    same: ofiary|zabici|zginęło|zginęli|zmarło|zmarli|śmierć|zgony|zabitych|zginął|zginęły|zginęła|zmarły|zmarła|ofiar
    same: zatrzymanych|aresztowanych|zatrzymani|aresztowani|zatrzymała|zatrzymali
    same: ranni|rannych|ranne|obrażenia|ranny|ranna|rany|obrażeń
    same: pracownicy|pracowników|zatrudnia|zatrudnionych|zatrudnienie|zatrudnieni|osób|etaty|miejsca
    same: dług|długi|zadłużenie|winna|winien|zadłużona
    same: przychody|przychód|sprzedaż|obroty|sprzedał|sprzedała
    same: zysk|zyski|zarobił|zarobiła
    same: strata|straty|stracił|straciła
    same: koszt|cena|kosztuje|kosztował|kosztowała|koszty|ceny
    same: pensje|płace|wynagrodzenie|płaci|zapłacił
    same: zatrzymani|aresztowani|zatrzymano|aresztowano
    same: zaginieni|zaginionych|zaginęło
    same: wzrost|wzrósł|wzrosła|wzrosło|zwiększenie|podwyżka|przyrost|więcej|wzrosły
    same: spadek|spadł|spadła|spadło|zmniejszenie|obniżka|taniał|potaniał|mniej|spadły
    same: prognoza|prognozowany|oczekiwany|przewiduje|prognozuje
    same: mieszkańcy|mieszkańców|ludność|ludzi|populacja
    same: widzowie|publiczność|gości|zwiedzających|odwiedziło
    same: wiek|lat|letni|letnia
    same: wysoki|wysokość|wysoka
    same: szeroki|szerokość
    same: głęboki|głębokość
    same: czas|trwał|trwała|trwało|potrwa|długość
    same: waży|waga|ważył
    same: głosy|głosowało|głosów
    same: inwestycja|inwestycje|zainwestował|zainwestowano|wydał|wydatki
    upper: maksymalne|najwyższy|najwyższa|najwyższe|limit|próg|pułap|maksimum|granica|maksymalny|maksymalna
    lower: próg|granica|minimum|minimalny|minimalna|minimalne|najniższy|najniższa|najniższe
    points: punkt|punkty|punktów|punktu
    measure: moc|pojemność|szybkość|prędkość|energia
    measure: moc|prędkość|pojemność|przepustowość|napięcie|zużycie
    time: opóźnienie|przerwa|termin
    total: łącznie|razem|ogółem|łączna|łączny|suma
    extent: zasięg|trasa
    weight: dawka|ładunek
    untold: nowych|nowym|innych|kolejnych|dalszych|pozostałych|takich|wszystkich|wszystkie|kolejne|inne
    untold: udział|odsetek|średnia|ma|mają|miał|miała|mieli|jest|był|była
    untold: miesiąc|miesiące|miesięcy|rok|roku|lat|lata|dzień|dni|tydzień|tygodni|godzina|godzin|minuta|minut|kwartał
    untold: pierwszy|pierwsza|pierwsze|drugi|druga|drugie|trzeci|trzecia|trzecie
    untold: połowa|oraz|dla|przez|przy|nowy|nowa|nowe|razem|łącznie|liczba|kwota|roczny|roczna
    untold: roczne|miesięczny|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dziewięć|dziesięć|który|która|które|którzy|było
    former: wcześniej|poprzedni|poprzednia|poprzednie|przedtem|dawny|dawna|dotychczasowy|dotychczasowa|dotychczasowe
    former: stary|stara|ubiegły|ubiegła|zeszły|początkowy|początkowa|ostatni|przed|sprzed|temu|wcześniejszy|wcześniejsza
    present: obecnie|obecny|obecna|obecne|teraz|dziś|dzisiaj|aktualny|aktualna|aktualne|aktualnie
    added: nowe|nowych|nowi|nowy|nowa|kolejne|kolejnych|dodatkowe|dodatkowych
    restating: to|co stanowi|czyli|tj|to jest|to znaczy|a więc|co oznacza|co odpowiada|co daje
    extents: stron|strony|słów|rozdziałów|odcinków|okrążeń
    instead: zamiast
    froms: z|ze|od
    by: o
    earlier: wobec|zamiast|w porównaniu z|w porównaniu do|od
    to: i wynosi|i wyniósł|i wyniosła|i wyniosło|i sięga|i sięgnął|i sięgnęła|i sięgnęło
    to: do|na|do poziomu
    change: zmiana|różnica|poprawa|pogorszenie|więcej|mniej
    subjects: jego|jej|ich|swój
    killed: zabici|zabitych|zginęło|zginęli|zmarło|zmarli|zgonów|zgony|ofiary śmiertelne
    killed: śmierć|śmierci|poległo|utonęło|zabito|ciał|ofiar
    alive: hospitalizowanych|leczonych|wyleczonych|wyzdrowiało|ozdrowieńców|trafiło do szpitala|trafiły do szpitala
    fate: ranni|rannych|rany|rannymi
    fate: zaginionych|zaginieni|zaginęło
    fate: zatrzymanych|zatrzymani|zatrzymano|aresztowanych|aresztowano
    fate: uratowanych|uratowano|ocalałych
    fate: ewakuowanych|ewakuowano|przesiedlonych
    fate: zakażonych|zakażeń|zakażeni|zakażenie|zakażenia|zakażeniu|infekcje|infekcji
    contrary: najstarsz- ; najmłodsz-
    contrary: najwyższ-|maksymaln- ; najniższ-|minimaln-
    contrary: największ- ; najmniejsz-
    contrary: najdłuższ- ; najkrótsz-
    contrary: najlepsz- ; najgorsz-
    both: i|oraz
    either: lub|albo|czy|bądź
    respectively: odpowiednio
    partitive: w tym|z tego|spośród nich|czego|których|której|tego
    circumstances: po|przed|mimo|pomimo|wskutek|z powodu|dzięki
    excluding: bez|z wyłączeniem|oprócz|poza|wyłączając
    ahead_of: przed
    relatives: który|która|które|którzy|którego|której|któremu|którym|których|którymi|którą
    latest: ostatnich|ostatnie
    back: kwota|kwotę|liczba|to|ten|ta|te|ci|on|ona|oni|one|jego|jej|ich|inny|inna|inne|kolejne|kolejnych
    exclusive: wskaźnik zatrudnienia|stopa zatrudnienia ; bezrobocie|bezrobocia|bezrobotnych|bezrobotni
    lacks: brakuje|brakowało|zabrakło|zabraknie
    shortages: brak|niedob|wakat|potrzeb|nieobec|zagini
    contrary: mężczyzn|mężczyźni|mężczyznom ; kobiet|kobiety|kobietom
    contrary: dorosłych|dorośli ; dzieci|nieletnich|nieletni|młodzieży
    contrary: nauczycieli|nauczyciele ; uczniów|uczniowie|studentów|studenci
    contrary: lekarzy|lekarze ; pielęgniarek|pielęgniarki
    contrary: import|importu|importowan- ; eksport|eksportu|eksportowan-
    contrary: urodzenia|urodzeń|urodziło ; zgony|zgonów|zmarło
    contrary: dochody|dochodów|wpływy|wpływów ; wydatki|wydatków
    contrary: brutto ; netto
    contrary: miejsk- ; wiejsk-
    contrary: zatrudni|zatrudnieni|zatrudnionych|zatrudnić ; zwolni|zwolnieni|zwolnionych|zwolnić|straciło|straci
    contrary: otwart-|otwarcia|otworzy ; zamknięt-|zamknięcia|zamknie
    contrary: zwycięstwa|zwycięstw|wygrane|wygranych ; porażki|porażek|przegrane|przegranych
    contrary: zatwierdzon-|przyjęt-|zaakceptowan-|przyznan- ; odrzucon-|odmow-
    contrary: wnioskowan- ; przyznan-|otrzyman-
    contrary: częściowo ; całkowicie
    contrary: zwolennicy|zwolenników ; przeciwnicy|przeciwników
    contrary: przyloty|przylotów ; odloty|odlotów|wyloty|wylotów
    contrary: potwierdzon- ; podejrzewan-|prawdopodobn-
    contrary: letni-|lato|latem ; zimow-|zima|zimą
    contrary: lekko rann- ; ciężko rann-
    contrary: większość|większości ; mniejszość|mniejszości
    contrary: północn- ; południow-
    contrary: wschodni- ; zachodni-
    contrary: właściciele|właścicieli ; najemcy|najemców
    contrary: publiczn- ; prywatn-
    contrary: zadowolon- ; niezadowolon-
    contrary: kupujących|kupujący ; sprzedających|sprzedający
    contrary: najbogatsz- ; najbiedniejsz-|najuboższ-
    contrary: najdroższ- ; najtańsz-
    contrary: gminn- ; powiatow-
    contrary: szczepion-|zaszczepion- ; niezaszczepion-
    contrary: przyrost ; ubytek
    contrary: pełny etat|pełnym etacie ; niepełny etat|pół etatu
    contrary: pracujących|pracujący ; bezrobotnych|bezrobotni
    exclusive: deszcz|deszczu ; śnieg|śniegu ; grad|gradu
    exclusive: bezrobocie|bezrobocia|bezrobotnych ; inflacja|inflacji|inflacją
    exclusive: diesel|diesla|olej napędowy|oleju napędowego ; benzyna|benzyny
    exclusive: pszenica|pszenicy ; ryż|ryżu ; kukurydza|kukurydzy ; jęczmień|jęczmienia ; soja|soi ; rzepak|rzepaku
    exclusive: wołowina|wołowiny ; wieprzowina|wieprzowiny ; drób|drobiu ; jagnięcina|jagnięciny
    exclusive: kokaina|kokainy ; heroina|heroiny ; marihuana|marihuany|haszysz|haszyszu ; amfetamina|amfetaminy
    exclusive: dodatni-|pozytywn- ; ujemn-|negatywn-
    exclusive: ewakuowan- ; zniszczon-
    sorts: szkół|szkoły ; szpitali|szpitale ; kościołów|kościoły ; przedszkoli|przedszkola ; żłobków|żłobki
    sorts: sklepów|sklepy|placówek|marketów
    sorts: fabryk|fabryki ; hoteli|hotele ; restauracji|restauracje ; mostów|mosty ; więzień|więzienia ; muzeów|muzea
    sorts: mieszkań|mieszkania|domów|domy|budynków|budynki|lokali|lokale|gospodarstw|gospodarstwa|rodzin|rodziny
    sorts: samochodów|samochody|aut|auta ; autobusów|autobusy ; pociągów|pociągi
    sorts: ciężarówek|ciężarówki ; rowerów|rowery ; motocykli|motocykle ; czołgów|czołgi
    sorts: śmigłowców|śmigłowce ; statków|statki|łodzi|łodzie ; samolotów|samoloty|lotów|loty
    sorts: psów|psy ; kotów|koty ; krów|krowy ; owiec|owce ; świń|świnie ; koni|konie
    sorts: nauczycieli|nauczyciele ; uczniów|uczniowie ; pielęgniarek|pielęgniarki ; lekarzy|lekarze
    sorts: strażaków|strażacy|ratowników|ratownicy ; żołnierzy|żołnierze ; rolników|rolnicy ; policjantów|policjanci
    sorts: dziennikarzy
    sorts: więźniów|więźniowie ; turystów|turyści ; uchodźców|uchodźcy|migrantów|migranci ; górników|górnicy
    sorts: bramek|bramki|goli|gole ; punktów|punkty ; asyst|asysty ; książek|książki ; filmów|filmy ; albumów|albumy
    sorts: zabójstw|zabójstwa ; włamań|włamania ; kradzieży|kradzieże ; krajów|kraje|państw|państwa
    sorts: miast|miasta|gmin|gminy
    sorts: wsi|wsie ; wysp|wyspy
    sorts: dróg|drogi|ulic|ulice ; autostrad|autostrady ; obwodnic|obwodnice ; basenów|baseny ; boisk|boiska
    sorts: lotnisk|lotniska ; dworców|dworce ; klubów|kluby
    sorts: wypadków|wypadki ; pożarów|pożary ; dawek|dawki|szczepionek|szczepionki ; testów|testy ; łóżek|łóżka
    sorts: zastępów|zastępy|wozów|wozy
    deeds: przestępstw|przestępstwa
    sorts: widzów|widzowie|kibiców|kibice ; biegaczy|biegacze|zawodników|zawodnicy
    sorts: plażowiczów|plażowicze ; emerytów|emeryci|seniorów|seniorzy
    persons: osób|osoby|osobom|ludzi|ludzie|mieszkańców|mieszkańcy|ofiar|ofiary|mężczyzn|kobiet|dzieci
    roles: nauczyciele|uczniowie|pielęgniarki|lekarze|strażacy|żołnierze|rolnicy|policjanci|dziennikarzy|więźniowie
    roles: turyści|uchodźcy|górnicy|widzowie|biegacze|plażowicze|emeryci
    objects: pojazdów|pojazdy|samochody|autobusy|pociągi|ciężarówki|rowery|motocykle|czołgi|śmigłowce|statki
    objects: samoloty|psy|koty|krowy|owce
    objects: świnie|konie|drogi|autostrady|obwodnice|baseny|boiska|pożary|dawki|testy|łóżka|karetki|zastępy|wypadki
    objects: mosty
    objects: książki|filmów
    voting: za ; przeciw|przeciwko ; wstrzymało|wstrzymujących
    dimension: szeroki|szerokość ; długi|długość ; wysoki|wysokość ; głęboki|głębokość
    results: przychód|przychody|przychodów|sprzedaż|sprzedaży|obroty|obrotów
    results: zysk|zyski|zysku|zysków|strata|straty|stratę|strat|wynik|ebit|ebitda
    results: dywidenda|dywidendy|dywidendę
    shares: akcj
    anybody: ludzi|ludzie|osób|osoby|osobom|mężczyzn|kobiet|dzieci|mieszkańców|członków|przypadków|razy|sztuk
    anybody: ofiar|innych|kolejnych|przypadki|przypadkach|przypadkami|przypadek|osobach|osobami
    nation DE: niemiec|niemczech|niemcami|niemcom|niemiecki|niemiecka|niemieckie|niemieckich|niemieckiego|niemieckiej
    nation FR: francji|francją|francuski|francuska|francuskie|francuskich|francuskiego|francuskiej|francuzów
    nation GB: anglia|anglii|brytyjski|brytyjska|brytyjskie|brytyjskich|brytyjskiego|brytyjskiej|brytyjczyków
    nation US: usa|ameryki|ameryce|amerykański|amerykańska|amerykańskie|amerykańskich|amerykańskiego|amerykanów
    nation PL: polski|polsce|polską|polska|polskie|polskich|polskiego|polskiej|polaków|polacy
    nation CN: chinach|chin|chiński|chińska|chińskie|chińskich|chińskiego|chińczyków
    nation RU: rosji|rosją|rosyjski|rosyjska|rosyjskie|rosyjskich|rosyjskiego|rosyjskiej|rosjan
    nation CZ: czech|czechach|czeski|czeska|czeskie|czeskich|czechów
    nation UA: ukrainy|ukrainie|ukrainą|ukraiński|ukraińska|ukraińskie|ukraińskich|ukraińców
    nation IT: włoch|włoszech|włoski|włoska|włoskie|włoskich|włochów
    nation ES: hiszpanii|hiszpański|hiszpańska|hiszpańskie|hiszpańskich
    contrary: spadek|spadku ; dodatkow-
    same: świat|świecie|świata|światowy|światowa|światowe|globalnie
    same: studenci|studentów|uczniowie|uczniów
    same: bezrobotni|bezrobotnych|bezrobocie|bezrobocia|bezrobociem
    same: turyści|turystów|goście|gości|odwiedzających
    same: pożary|pożarów|pożar|pożaru|ogień|ognia
    same: domy|domów|mieszkania|mieszkań|budynki|budynków
    same: rolnicy|rolników|gospodarstwa
    same: policjanci|policjantów|policja|funkcjonariusze|funkcjonariuszy
    same: budowa|budowy|zbudowano|powstanie|wybudowano|zbudować
    same: zakup|zakupu|kupił|kupiła|kupiono
    same: kara|grzywna|mandat
    same: dotacja|dotacje|dofinansowanie|dofinansowania|wsparcie
    contrary: wyższ- ; niższ-
    fate: wyleczonych|wyleczeni|ozdrowieńców|ozdrowieńcy|wyzdrowiało|wyzdrowieli
    contrary: pierwotn- ; wtórn-
    contrary: Polaków|Polacy|Polakom ; cudzoziemców|cudzoziemcy|obcokrajowców|obcokrajowcy
    contrary: krajow- ; międzynarodow-|zagraniczn-
    contrary: podaż|podaży ; popyt|popytu
    contrary: oszczędności|oszczędnościach ; zadłużenie|zadłużenia|długów
    back: łącznie|ogółem|razem|sumie
    multiplied: pomnożony przez|podzielony przez
    money: szkody|straty|dotacja|dotacje|dofinansowanie|zyski
    exclusive: produkcja|produkcji|zbiory|zbiorów ; eksport|eksportu ; import|importu ; zużycie|zużycia
    exclusive: głosowało za|głosowali za ; głosowało przeciw|głosowali przeciw
    exclusive: mediana|mediany ; średnia|średnie|przeciętne|przeciętna
    exclusive: cena prądu|ceny prądu ; cena gazu|ceny gazu
    beating: pokonał|pokonała|wyprzedził|wyprzedziła
    margins: większość|przewaga|głosy|głosów
    same: prąd|prądu|elektryczność|energia|energii
    same: inflacja|inflacji|inflację|drożyzna|drożyzny
    same: czas|czasie|wynik
    same: zwycięzca|zwycięzcy|zwyciężył|wygrał|triumfator
    same: ewakuowano|ewakuowani|ewakuowanych|ewakuacja|ewakuacji
    same: zniszczone|zniszczonych|zniszczono|spalone|spalonych|spłonęło|spłonęły
    same: magnituda|magnitudę|siła|siły
    same: deszcz|deszczu|opady|opadów
    same: zbiory|zbiorów|plony|plonów
    same: więzienie|więzienia|wyrok|wyroku|kara|kary
    same: strażacy|strażaków|ratownicy|ratowników
    same: powierzchnia|powierzchni|hektarów|hektary
    same: stopa|stopy|oprocentowanie|oprocentowania
    same: żołnierze|żołnierzy|wojsko|wojska
    same: bydło|bydła|krowy|krów
    same: pomoc|pomocy|wsparcie|wsparcia
    same: rodziny|rodzin|gospodarstwa
    same: ankietowani|ankietowanych|badani|badanych|respondenci|respondentów
    same: pkb|gospodarka|gospodarki
    same: skargi|skarg|zgłoszenia|zgłoszeń
    same: eksport|eksportu|wywóz
    same: import|importu|przywóz
    same: dziennikarze|dziennikarzy|reporterzy
    same: przestępstwa|przestępstw|czyny|wykroczenia
    same: podejrzani|podejrzanych|oskarżeni|oskarżonych
    same: drogi|dróg|trasy|tras
    same: najniższa|minimalna|minimalne|minimalnego|minimum
    share: rentowność|rentowności
    contrary: nowe|nowych|otwarto|otworzy|dodatkowe|dodatkowych ; zamknie|zamknął|zamknięto|zamkniętych|zlikwiduje
    contrary: zdali|zdało|zdał|zdanych ; oblali|oblało|nie zdało|nie zdali
    contrary: import|importu ; eksport|eksportu
""")
