"""Dutch."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

DUTCH = labelling("""
    winning: won|wonnen|heeft|hebben|haalde|haalden|kreeg|kregen
    money: kosten|prijs|prijzen|schuld|schulden|omzet|winst|salaris|uitgaven|investering|investeringen|huur|boete
    money: bedrag
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
    money: prijskaartje|tarief|tarieven|inkomen|inkomsten|loon|lonen|uitkering|pensioen|subsidie|subsidies|lening
    money: leningen
    money: boetes|schade|schadevergoeding|verlies|verliezen|nettowinst|brutowinst|resultaat|begroting|tekort|overschot
    money: belasting|belastingen|premie|premies|dividend|vermogen|fortuin|opbrengst|opbrengsten|waarde|marktwaarde|som
    money: gift|giften|donatie|donaties|prijzengeld|afdracht|bijdrage|bijdragen|nettoverlies|steun|budget|huren
    money: salarissen
    things: bewoners|reizigers|passagiers|studenten|kinderen|huizen|gezinnen|stemmen|zetels|leden|klanten|gebruikers
    things: arbeidsplaatsen|vacatures|uitkeringen|werklozen|asielzoekers|toeristen|bedrijven|scholen|auto's|doelpunten
    share: werkloosheid|werkloosheidspercentage|opkomst|rente|marktaandeel|groeicijfer
    time: straf|celstraf|gevangenisstraf|wachttijd|reistijd|looptijd|tijd
    length: hoogte|afstand|breedte|diepte|lengte
    area: oppervlakte|oppervlak
    weight: gewicht
    temperature: temperatuur
    score: uitslag|stand|eindstand
    ages: leeftijd|jarig
    same: doden|dode|gedood|overleden|overleed|overleden|omgekomen|dodelijke|slachtoffers|stierven|stierf
    same: gewonden|gewond|gewonde|raakten
    same: werknemers|personeel|medewerkers|banen|arbeidsplaatsen|werkgelegenheid
    same: schuld|schulden|leningen
    same: omzet|verkopen|verkoop|inkomsten
    same: winst|nettowinst|resultaat|verdiensten|verdiende
    same: verlies|nettoverlies|tekort|verliezen
    same: kosten|kost|kostte|prijs|prijzen|prijskaartje|tarief
    same: loon|lonen|salaris|salarissen|verdient
    same: aangehouden|arrestaties|gearresteerd|opgepakt|aanhoudingen
    same: vermist|vermisten|vermiste|zoek
    same: verwacht|verwachte|raming|prognose|voorspelling|verwachting
    same: inwoners|bewoners|bevolking|mensen|personen
    same: bezoekers|publiek|toeschouwers|gasten
    same: huizen|woningen|gebouwen|appartementen
    same: werklozen|werkloos|werkloosheid|baan
    same: stemmen|stemde|stemden|kiezers|steun
    same: brand|branden|vuur|vlammen
    same: auto's|voertuigen|wagens
    same: boete|geldboete|schikking
    same: cel|celstraf|gevangenisstraf|straf
    same: gift|gaf|schonk|donatie|geschonken
    same: vermogen|fortuin|rijkdom|bezit
    same: bedrijf|bedrijven|onderneming|ondernemingen|concern
    same: jongeren|tieners|scholieren
    same: gelovigen|gelovig|godsdienstig|religieus|religieuzen
    killed: doden|dode|gedood|overleden|overleed|omgekomen|stierven|stierf|omgebracht|vermoord|om het leven
    alive: behandeld|ziekenhuis gebracht|gered|ongedeerd|hersteld|vrijgelaten
    fate: gewonden|gewond|gewonde|verwond
    fate: vermist|vermisten|vermiste
    fate: aangehouden|gearresteerd|arrestaties|opgepakt|aanhoudingen
    fate: gered|geredde|overlevenden|overleefden
    fate: geëvacueerd|geëvacueerden|ontruimd|dakloos
    fate: besmet|besmettingen|besmetten
    total: totaal|samen|totale|gezamenlijk|gezamenlijke
    present: nu|vandaag|huidig|huidige|actueel|actuele
    upper: limiet|plafond|grens|maximum|maximale|bovengrens
    lower: ondergrens|drempel|minimum|minimale
    results: omzet|omzetten|verkopen|inkomsten
    results: winst|nettowinst|brutowinst|verlies|nettoverlies|resultaat
    results: dividend|dividenden
    results: schuld|schulden|nettoschuld
    contrary: mannen|mannelijk- ; vrouwen|vrouwelijk-
    contrary: volwassenen ; kinderen|minderjarig-|jongeren
    contrary: import|invoer|ingevoerd- ; export|uitvoer|uitgevoerd-
    contrary: geboorten|geboren ; sterfgevallen|overleden
    contrary: inkomsten|ontvangsten ; uitgaven
    contrary: bruto- ; netto-
    contrary: voltijd- ; deeltijd-
    contrary: geopend-|openingen ; gesloten|sluitingen
    contrary: goedgekeurd-|toegekend- ; afgewezen|afwijzingen
    contrary: noorden|noordelijk- ; zuiden|zuidelijk-
    contrary: oosten|oostelijk- ; westen|westelijk-
    contrary: binnenlands- ; buitenlands-
    contrary: winnaars|winnaar ; verliezers|verliezer
    contrary: voorstanders ; tegenstanders
    contrary: bevestigd- ; vermoedelijk-
    contrary: huurders ; verhuurders
    contrary: werkgevers ; werknemers
    contrary: gevaccineerd- ; ongevaccineerd-
    contrary: lichtgewond-|licht gewond- ; zwaargewond-|zwaar gewond-
    contrary: meerderheid ; minderheid
    contrary: schulden ; vermogen|bezittingen
    contrary: oorspronkelijk- ; definitief|definitieve|werkelijk-
    contrary: tevreden ; ontevreden
    contrary: huurwoningen ; koopwoningen
    contrary: aanbod ; vraag
    exclusive: regen|neerslag ; sneeuw ; hagel
    exclusive: diesel|dieselauto's ; benzine|benzineauto's
    exclusive: tarwe ; rijst ; maïs ; gerst ; soja ; aardappelen
    exclusive: rundvlees ; varkensvlees ; kip|pluimvee ; lamsvlees
    exclusive: cocaïne ; heroïne ; cannabis|hennep|hasj|wiet ; amfetamine|speed ; xtc
    exclusive: werkloosheid|werklozen ; inflatie
    exclusive: productie|oogst ; export|uitvoer ; import|invoer ; verbruik|consumptie
    nation NL: nederland|nederlands|nederlandse|nederlanders
    nation BE: belgië|belgisch|belgische|belgen
    nation DE: duitsland|duits|duitse|duitsers
    nation FR: frankrijk|frans|franse|fransen
    nation GB: groot-brittannië|brits|britse|britten|engeland
    nation US: vs|amerika|amerikaans|amerikaanse|amerikanen
    nation CN: china|chinees|chinese|chinezen
    nation RU: rusland|russisch|russische|russen
    nation IT: italië|italiaans|italiaanse|italianen
    nation ES: spanje|spaans|spaanse|spanjaarden
    nation PL: polen|pools|poolse
    nation HU: hongarije|hongaars|hongaarse|hongaren
    nation FI: finland|fins|finse|finnen
    nation TR: turkije|turks|turkse|turken
    nation UA: oekraïne|oekraïens|oekraïense|oekraïners
    voting: voor|ja ; tegen|nee
    contrary: nieuwe|extra|geopend|geopende|toegevoegd ; sluit|sluiten|gesloten|schrapt|schrappen|geschrapt
    contrary: geslaagd|geslaagden|slaagden|slaagde ; gezakt|gezakten|zakten|zakte
""")
