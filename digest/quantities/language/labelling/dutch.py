"""Dutch."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

DUTCH = labelling("""
    winning: won|wonnen|heeft|hebben|haalde|haalden|kreeg|kregen
    money: kosten|prijs|prijzen|schuld|schulden|omzet|winst|salaris|uitgaven|investering|investeringen|huur|boete|bedrag
    things: doden|gewonden|slachtoffers|werknemers|banen|inwoners|bezoekers|patiënten|kiezers|leerlingen|woningen
    count: aantal
    share: aandeel|percentage|inflatie
    time: duur|leeftijd
    measure: kracht|windkracht|magnitude|snelheid|vermogen|capaciteit
    points: punt|punten
    untold: maand|maanden|jaar|jaren|dag|dagen|week|weken|uur|minuten|kwartaal|eerste|tweede|derde|helft|het|een|van
    untold: voor|met|per|hun|zijn|haar|nieuwe|totaal|aantal|jaarlijkse|twee|drie|vier|vijf|zes|zeven|acht|negen|tien
    former: eerder|vorige|vorig|oude|oud|voorheen|toen|oorspronkelijke|vroeger
    instead: in plaats van
    of: van
    froms: van
    by: met
    earlier: tegen|vergeleken met|ten opzichte van|in plaats van
    to: naar|tot
    change: verandering|verschil|meer|minder
    subjects: de|het|zijn|haar|hun|een
    contrary: oudste ; jongste
    contrary: hoogste|maximum|maximale ; laagste|minimum|minimale
    contrary: grootste ; kleinste
    contrary: langste ; kortste
    contrary: beste ; slechtste
    contrary: eerste ; tweede ; derde ; vierde
    respectively: respectievelijk
    sorts: scholen ; ziekenhuizen|klinieken ; kerken ; moskeeën ; winkels|supermarkten ; fabrieken ; hotels
    sorts: restaurants|cafés ; bruggen ; gevangenissen ; musea ; bibliotheken ; banken ; boerderijen ; snelwegen
    sorts: woningen|huizen|appartementen|gebouwen|huishoudens|gezinnen|kamers ; zwembaden ; parken
    sorts: auto's|personenauto's ; bussen ; treinen ; vrachtwagens ; fietsen ; helikopters
    sorts: schepen|boten ; vliegtuigen|vluchten ; honden ; katten ; koeien ; schapen ; varkens ; paarden ; kippen
    sorts: leraren|docenten ; leerlingen|scholieren ; verpleegkundigen ; artsen ; brandweerlieden|hulpverleners
    sorts: soldaten|militairen
    sorts: boeren ; agenten|politieagenten ; journalisten ; gevangenen|gedetineerden ; toeristen
    sorts: vluchtelingen|migranten
    sorts: advocaten ; piloten ; vissers ; toeschouwers ; lopers|atleten ; gepensioneerden
    sorts: boeken ; films ; liedjes ; moorden ; inbraken ; ongevallen|ongelukken ; branden ; doses ; tests
    sorts: landen ; steden|gemeenten ; eilanden ; geweren ; messen ; granaten ; raketten ; bedden
    deeds: misdrijven
    persons: mensen|personen|inwoners|bewoners|omwonenden|burgers|slachtoffers|mannen|vrouwen|kinderen
    roles: leraren|leerlingen|verpleegkundigen|artsen|brandweerlieden|soldaten|boeren|agenten|journalisten|gevangenen
    roles: toeristen|vluchtelingen|advocaten|piloten|vissers|toeschouwers|lopers|gepensioneerden
    objects: auto's|bussen|treinen|vrachtwagens|fietsen|helikopters|schepen|vliegtuigen|honden|katten|koeien
    objects: schapen|varkens|paarden|kippen|snelwegen|zwembaden|branden|doses|tests|bedden|ambulances|voertuigen
    objects: ongevallen|geweren|messen|bruggen
    partitive: waaronder|van wie|waarvan
    both: en
    either: of
    plural ends: en|s
    counting: honderden|tientallen|duizenden|anderen|diversen|soms|steeds
    describing: andere
    describing ends: ische|ale|lijke|isch
    circumstances: na|voor|sinds|ondanks|wegens|vanwege|dankzij
    excluding: zonder|exclusief|behalve|uitgezonderd
    ahead_of: voor
    relatives: die|dat|wie
    led relatives: waarin|waarbij|waarmee|waarvan
    latest: laatste|afgelopen
    back: het|dit|dat|deze|die|zij|ze|hij|hun|zijn|haar|ander|andere|anderen|daarvan|daarmee
    anybody: mensen|personen|anderen|mannen|vrouwen|kinderen
    anybody: levens|inwoners|leden|gevallen|keer|stuks|slachtoffers
    exclusive: arbeidsparticipatie|werkgelegenheid ; werkloosheid|werkloosheidspercentage|werklozen|werkloos
    lacks: ontbreken|ontbreekt|ontbraken|tekort
    shortages: tekort|ontbrek|ontbreek|gebrek|nodig|vacature|vermist|afwezig
    added: nieuwe|nieuw|extra
    exclusive: stemden voor|stemde voor ; stemden tegen|stemde tegen
    exclusive: mediaan|mediane ; gemiddelde|gemiddeld
    exclusive: stroomprijs|stroomprijzen ; gasprijs|gasprijzen
    beating: versloeg|versloegen
    margins: meerderheid|voorsprong|stemmen
    sorts: banen|arbeidsplaatsen|functies|jobs|vacatures
    sorts: dealers|smokkelaars|drugsdealers|koeriers
    roles: dealers
    persons: verdachten|aangehoudenen
""")
