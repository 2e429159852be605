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
    fate: zakażonych|zakażeń|zakażeni
    contrary: najstarsz- ; najmłodsz-
    contrary: najwyższ-|maksymaln- ; najniższ-|minimaln-
    contrary: największ- ; najmniejsz-
    contrary: najdłuższ- ; najkrótsz-
    contrary: najlepsz- ; najgorsz-
    both: i|oraz
    either: lub|albo
    respectively: odpowiednio
    partitive: czego|których|której|tego
    circumstances: po|przed|mimo|pomimo|wskutek|z powodu|dzięki
    excluding: bez|z wyłączeniem|oprócz|poza|wyłączając
    ahead_of: przed
    relatives: który|która|które|którzy|którego|której|któremu|którym|których|którymi|którą
    latest: ostatnich|ostatnie
    back: to|ten|ta|te|ci|on|ona|oni|one|jego|jej|ich|inny|inna|inne|kolejne|kolejnych
    exclusive: wskaźnik zatrudnienia|stopa zatrudnienia ; bezrobocie|bezrobocia|bezrobotnych|bezrobotni
    lacks: brakuje|brakowało|zabrakło|zabraknie
    shortages: brak|niedob|wakat|potrzeb|nieobec|zagini
    exclusive: głosowało za|głosowali za ; głosowało przeciw|głosowali przeciw
    exclusive: mediana|mediany ; średnia|średnie|przeciętne|przeciętna
    exclusive: cena prądu|ceny prądu ; cena gazu|ceny gazu
    beating: pokonał|pokonała|wyprzedził|wyprzedziła
    margins: większość|przewaga|głosy|głosów
""")
