"""Swedish."""

from __future__ import annotations

from digest.quantities.language.labelling.words import labelling

SWEDISH = labelling("""
    winning: fick|vann|hade|har
    money: kostnad|kostnader|pris|priser|skuld|skulder|omsättning|vinst|lön|löner|utgifter|investering|hyra|böter|belopp
    things: döda|skadade|offer|anställda|jobb|invånare|besökare|patienter|väljare|elever|bostäder
    count: antal
    share: andel|procent|inflation
    time: tid|ålder
    measure: magnitud|magnituden|styrka|hastighet|effekt|kapacitet
    points: poäng|punkt|punkter
    untold: månad|månader|år|dag|dagar|vecka|veckor|timmar|minuter|kvartal|första|andra|tredje|hälften|och|för|med|per
    untold: från|deras|nya|totalt|antal|årlig|två|tre|fyra|fem|sex|sju|åtta|nio|tio
    former: tidigare|förra|föregående|gammal|gamla|dåvarande|ursprunglig
    instead: i stället för
    of: av
    froms: från
    by: med
    earlier: jämfört med|mot|i stället för
    to: till
    change: förändring|skillnad|mer|mindre
    contrary: äldsta|äldste ; yngsta|yngste
    contrary: högsta ; lägsta
    contrary: största ; minsta
    contrary: längsta ; kortaste
    contrary: bästa ; sämsta
    both: och
    either: eller
    respectively: respektive
    circumstances: efter|före|sedan|trots|på grund av|tack vare
    excluding: utan|exklusive|utom|bortsett från
    ahead_of: före
    relatives: som|vilken|vilket|vilka
    led relatives: vars
    latest: senaste
    back: där|det|den|de|detta|denna|dessa|han|hon|sin|sitt|sina|deras|andra|annan
    lacks: saknas|saknar|saknades|saknade
    shortages: sakna|brist|behov|vakan|frånvar
    sorts: skolor|skolorna|grundskolor|gymnasieskolor ; sjukhus|sjukhusen|kliniker ; kyrkor|kyrkorna ; moskéer|moskéerna
    sorts: butiker|butikerna|affärer|affärerna|varuhus ; fabriker|fabrikerna ; hotell|hotellen ; fängelser|anstalter
    sorts: restauranger|restaurangerna|krogar|kaféer ; broar|broarna ; museer|museerna ; bibliotek|biblioteken
    sorts: banker|bankerna ; gårdar|gårdarna|lantbruk ; vägar|vägarna|motorvägar ; parker|parkerna ; förskolor
    sorts: bostäder|bostäderna|hus|husen|bostadshus|lägenheter|lägenheterna|byggnader|byggnaderna|hushåll|hushållen
    sorts: familjer|familjerna ; bilar|bilarna|personbilar ; bussar|bussarna ; tåg|tågen ; lastbilar|lastbilarna
    sorts: cyklar|cyklarna|elcyklar ; motorcyklar|mopeder ; helikoptrar|helikoptrarna ; fartyg|båtar|färjor
    sorts: flygplan|flygplanen|flygningar ; hundar|hundarna ; katter|katterna ; grisar|grisarna ; hästar|hästarna
    sorts: höns|kycklingar ; kor|korna|nötkreatur ; får|fåren ; renar|renarna ; träd|träden ; bin|bisamhällen
    sorts: lärare|lärarna ; elever|eleverna|studenter|studenterna ; sjuksköterskor|sjuksköterskorna ; läkare|läkarna
    sorts: brandmän|brandmännen|räddningspersonal ; soldater|soldaterna|militärer ; bönder|bönderna|lantbrukare
    sorts: poliser|poliserna ; journalister|journalisterna|reportrar ; fångar|fångarna|interner ; turister|turisterna
    sorts: flyktingar|flyktingarna|migranter|asylsökande ; advokater|jurister ; piloter|piloterna ; fiskare|fiskarna
    sorts: åskådare|åskådarna|publik ; löpare|löparna|idrottare|deltagare|deltagarna|åkare|åkarna ; pensionärer
    sorts: kurirer|smugglare|langare ; nätverk|nätverken|ligor|gäng ; demonstranter|demonstranterna ; kunder|kunderna
    sorts: resenärer|resenärerna|passagerare|passagerarna ; böcker|böckerna ; filmer|filmerna ; låtar|låtarna
    sorts: mord|morden ; skjutningar ; sprängningar|sprängdåd ; inbrott|inbrotten ; olyckor|olyckorna
    sorts: bränder|bränderna|skogsbränder|eldsvådor ; doser|doserna|vaccindoser ; tester|testerna|prover
    sorts: länder|länderna ; städer|städerna ; kommuner|kommunerna ; regioner|regionerna ; öar|öarna
    sorts: gevär|pistoler|skjutvapen ; knivar|knivarna ; granater|granaterna|handgranater ; robotar|raketer|missiler
    sorts: drönare|drönarna|attackdrönare ; sängar|vårdplatser ; tabletter|piller ; företag|företagen|bolag|bolagen
    sorts: föreningar|klubbar ; ärenden|räddningsärenden|utryckningar ; flygplatser|flygplatserna ; tal|anföranden
    deeds: brott|brotten
    roles: kurirer|deltagare|pensionärer|demonstranter|kunder|resenärer
    objects: robotar|drönare|tabletter|träd|ärenden|fängelser|hus|cyklar|kor|får
    persons: människor|personer|invånare|boende|medborgare|offer|män|kvinnor|barn
    roles: lärare|elever|sjuksköterskor|läkare|brandmän|soldater|bönder|poliser|journalister|fångar|turister|flyktingar
    roles: advokater|piloter|fiskare|åskådare|löpare
    objects: bilar|bussar|tåg|lastbilar|cyklar|motorcyklar|helikoptrar|fartyg|flygplan|hundar|katter|grisar|hästar
    objects: höns|vägar|bränder|doser|tester|sängar|ambulanser|fordon|olyckor|gevär|knivar|granater|broar|böcker
    partitive: varav|däribland
    money: kostnaden|kostnaderna|priset|priserna|prislapp|prislappen|skulden|skulderna|omsättningen|intäkt|intäkter
    money: intäkterna|inkomst|inkomster|inkomsten|lönen|lönerna|månadslön|utgift|utgifterna|investeringar
    money: investeringen|investeringarna|hyran|hyror|hyrorna|bot|boten|böterna|avgift|avgifter|avgiften|avgifterna
    money: skatt|skatten|skatter|skadestånd|skadeståndet|ersättning|ersättningen|ersättningar|bidrag|bidraget|bidragen
    money: stöd|stödet|lån|lånet|lånen|bolån|budget|budgeten|anslag|anslaget|medel|pengar|belopp|beloppet|summa|summan
    money: värde|värdet|förlust|förluster|förlusten|vinsten|vinster|resultat|resultatet|rörelseresultat|rörelsevinst
    money: underskott|underskottet|överskott|överskottet|utdelning|utdelningen|premie|premier|premien|bonus|bonusar
    money: prissumma|prissumman|prispengar|böteslapp|pension|pensioner|tillgång|tillgångar|förmögenhet|förmögenheten
    money: köpeskilling|budet|biljettpris|elpris|elpriset|kvadratmeterpris|nota|notan|räkning|räkningen|ram|ramen
    money: insats|kapital|kapitalet|börsvärde|börsvärdet|skatteintäkter|merkostnad|merkostnader|förtjänst
    things: skadade|dödsfall|omkomna|gripna|anställda|arbetstillfällen|tjänster|medarbetare|passagerare|resenärer
    things: deltagare|löpare|åkare|åskådare|studenter|barn|hushåll|lägenheter|hus|fall|poliser|soldater|medlemmar
    things: kunder|användare|röster|mandat|mål|bilar|fordon|fartyg|flygplan|djur|bränder|brott|anmälningar|kommuner
    things: länder|städer|skolor|sjukhus|butiker|företag|bolag|flyktingar|turister|gäster|platser|vårdplatser|missiler
    things: robotar|drönare|attacker|tabletter|vapen|personer|människor|kvinnor|män
    count: antalet
    share: andelen|procentandel|marknadsandel|marknadsandelen|inflationen|arbetslöshet|arbetslösheten|valdeltagande
    share: valdeltagandet|ränta|räntan|styrräntan|tillväxttakt|opinionsstöd|väljarstöd
    time: tiden|åldern|medelålder|snittålder|väntetid|väntetiden|straff|straffet|fängelsestraff|restid|löptid
    time: sluttid|målgång
    length: höjd|avstånd|bredd|djup|sträcka
    extent: längd|längden
    area: yta|ytan|areal|arealen|bostadsyta
    weight: vikt|vikten|mängd|mängden
    temperature: temperatur|temperaturen|medeltemperatur
    score: ställning|ställningen|slutresultat|slutställning
    ages: ålder|årig
    untold: året|månaden|veckan|dagen|kvartalet|halvåret|summan|samlat|hela|alla|vid|till|under|efter|före|som|ett
    untold: den|det|medeltal|genomsnitt|vanlig|vanligt|total|totala|årliga|månatlig|daglig
    same: döda|dödade|dödats|dog|dött|dödsfall|dödsoffer|omkomna|omkom|omkommit|avlidna|avled|avlidit|dödas|mördade
    same: skadade|skadades|skadats|skador|sårade|sårades
    same: anställda|medarbetare|personal|jobb|arbetstillfällen|tjänster|sysselsätter|arbetar
    same: skuld|skulder|lån|skyldig|skuldsatt
    same: omsättning|omsättningen|intäkter|intäkterna|försäljning|försäljningen|sålde|omsatte
    same: vinst|vinsten|tjänade|överskott|resultat|resultatet|rörelseresultat
    same: förlust|förlusten|förlorade|minus|underskott|back
    same: kostnad|kostnader|kostar|kostade|kosta|pris|priset|prislapp|priser
    same: lön|lönen|löner|lönerna|betalar|betalade|tjänar
    same: gripna|greps|gripits|gripit|anhållna|anhölls|häktade|häktades
    same: saknade|saknas|försvunna|försvunnit
    same: ökning|ökningen|ökade|ökat|ökar|steg|stigit|stiger|uppgång|tillväxt|fördyring|växte|höjning|höjdes
    same: minskning|minskningen|minskade|minskat|minskar|sjönk|sjunkit|sjunker|föll|fallit|nedgång|tapp|ras|sänkning
    same: väntas|väntad|väntat|prognos|prognosen|förväntas|beräknas|gissning|bedömning
    same: invånare|boende|befolkning|befolkningen|människor|personer
    same: besökare|gäster|publik|åskådare|turister
    same: ålder|gammal|gamla|årig|åriga|år|medelåldern|medelålder
    same: andel|andelen|procent|procentandel
    same: hus|byggnader|bostäder|bostadshus|lägenheter|fastigheter
    same: bränder|brand|branden|eldsvådor|eldsvåda|skogsbränder|gräsbränder
    same: röster|röstade|väljare|väljarstöd
    same: investering|investeringar|investerar|investerat|satsar|satsning
    same: bilar|fordon|personbilar
    same: böter|bot|straffavgift|sanktionsavgift
    same: straff|fängelse|dömdes|döms|fängelsestraff
    same: skadestånd|ersättning|kompensation
    same: stöd|bidrag|hjälp|anslag|pengar
    same: droger|narkotika|amfetamin|kokain|cannabis
    same: beslagtagna|beslagtogs|beslagtagit|beslag|beslagen
    same: köp|köpte|köper|förvärv|förvärvade
    same: studenter|elever|studerande
    same: villor|villa|villan|villorna|villapriser|villapriserna|villapriset|småhus
    same: bostadsrätter|bostadsrätt|bostadsrätterna|bostadsrättspriser|bostadsrättspriserna|lägenheter|lägenhet
    same: el|elpriser|elpriserna|elpriset|ström|strömmen
    same: mat|matpriser|matpriserna|livsmedel|livsmedelspriser|livsmedelspriserna
    same: attacker|anfall|attackerna|anfallen|attack
    same: piller|tabletter
    same: företag|bolag|firmor|firma|koncern|koncernen
    killed: döda|dödade|dödats|dödades|dog|dött|dödsfall|dödsoffer|omkomna|omkom|omkommit|avlidna|avled|avlidit|mördade
    killed: dödas|mist livet|miste livet|förlorade livet|krävde
    alive: friska|tillfrisknade|räddade|räddats|vårdas|vårdades|förts till sjukhus|fördes till sjukhus|frigivna|oskadda
    fate: skadade|skadades|skadats|sårade|sårades|sårats
    fate: saknade|saknas|saknades|försvunna|försvunnit
    fate: gripna|greps|gripits|anhållna|anhölls|häktade|häktades|arresterade
    fate: räddade|räddades|räddats|överlevande|överlevde
    fate: evakuerade|evakuerades|evakuerats|hemlösa
    fate: smittade|smittades|smittats|insjuknade
    total: totalt|sammanlagt|sammantaget|samlat|samlade|totala|summa|summan
    upper: tak|taket|gräns|gränsen|högst|maximum|maximal|övre
    lower: golv|gräns|gränsen|minst|minimum|minsta|lägsta
    present: nu|i dag|nuvarande|aktuell|aktuella|dagens
    added: nya|ny|nytt|ytterligare
    restating: det vill säga|alltså|dvs|vilket motsvarar|motsvarande
    containing: med
    among: bland|av totalt
    asking: var|när|vart
    equals: motsvarande|vilket motsvarar|det vill säga|alltså
    subjects: den|det|de|sin|sitt|sina|en|ett|deras|dess
    results: omsättning|omsättningen|försäljning|försäljningen|intäkter|intäkterna
    results: vinst|vinsten|resultat|resultatet|förlust|förlusten|rörelseresultat|rörelseresultatet|överskott|underskott
    results: utdelning|utdelningen
    results: skuld|skulder|skulderna|nettoskuld
    results: orderingång|orderingången|beställningar|order
    results: leveranser|leveranserna
    shares: aktie
    partitive: av dem|av dessa|av vilka
    anybody: människor|personer|andra|män|kvinnor|barn|liv|invånare|fall|gånger|stycken|offer|medlemmar|anställda
    counting: hundratals|tusentals|tiotals|andra|flera|många|några|ytterligare
    plural ends: ar|er|or|na|n
    greatest: högsta|största|längsta|flesta|starkaste
    dimension: bred|bredd ; lång|längd ; hög|höjd ; djup|djupt ; tjock|tjocklek ; tung|vikt|väger
    contrary: män|männen|manliga|pojkar ; kvinnor|kvinnorna|kvinnliga|flickor
    contrary: vuxna ; barn|barnen|minderåriga|ungdomar
    contrary: import|importen ; export|exporten
    contrary: födda|föddes|födslar|nyfödda ; döda|dödsfall|avlidna
    contrary: intäkter|intäkterna|inkomster ; utgifter|utgifterna|kostnader
    contrary: brutto- ; netto-
    contrary: heltid- ; deltid-
    contrary: nyanställda|nyanställningar|anställs|anställdes ; uppsagda|uppsägningar|varslade|varsel
    contrary: öppnade|öppnar|öppnas|nyöppnade ; stängda|stängs|stängdes|stänger|nedlagda
    contrary: segrar|vunna ; förluster|förlorade
    contrary: godkända|beviljade|beviljades ; avslagna|avslag|nekade|nekades
    contrary: norra ; södra
    contrary: östra ; västra
    contrary: vinnare|vinnaren|segrare ; förlorare|förloraren
    contrary: anhängare|förespråkare ; motståndare
    contrary: ankomster ; avgångar
    contrary: bekräftade ; misstänkta
    contrary: hyresgäster ; hyresvärdar
    contrary: sommaren|sommar- ; vintern|vinter-
    contrary: arbetsgivare ; arbetstagare
    contrary: vaccinerade ; ovaccinerade
    contrary: skulder ; tillgångar|förmögenhet
    contrary: inflyttade|inflyttning|inflyttningen ; utflyttade|utflyttning|utflyttningen
    contrary: ursprunglig- ; slutlig-
    contrary: nöjda ; missnöjda
    contrary: privat- ; offentlig-
    contrary: lätt skadade|lindrigt skadade ; svårt skadade|allvarligt skadade
    contrary: utbud|utbudet ; efterfrågan
    contrary: lägenhet|lägenheter|lägenheternas|bostadsrätt|bostadsrätter|bostadsrätterna ; villa|villor|villorna|småhus
    contrary: äldre|äldres ; yngre|yngres
    contrary: herr|herrar|herrarnas|herrsidan ; dam|damer|damernas|damsidan
    contrary: svenska|inhemska ; utländska
    exclusive: regn|regnmängd|nederbörd ; snö|snödjup|nysnö ; hagel
    exclusive: arbetslöshet|arbetslösheten|arbetslösa ; inflation|inflationen|inflationstakten
    exclusive: sysselsättning|sysselsättningsgrad|sysselsatta ; arbetslöshet|arbetslösheten|arbetslösa
    exclusive: diesel|dieselpriset|dieselbilar ; bensin|bensinpriset|bensinbilar
    exclusive: vete ; ris ; majs ; korn ; soja|sojabönor ; råg ; havre
    exclusive: nötkött ; fläsk|fläskkött|griskött ; kyckling|fågelkött ; lamm|lammkött
    exclusive: kokain ; heroin ; cannabis|marijuana|hasch ; amfetamin ; ecstasy ; tramadol
    exclusive: elpris|elpriset|elpriserna|elförbrukning ; gaspris|gaspriset ; vattenpris
    exclusive: evakuerade ; förstörda
    exclusive: produktion|produktionen|skörd|skörden ; export|exporten ; import|importen ; konsumtion|förbrukning
    exclusive: röstade för|röstade ja|ja-röster ; röstade mot|röstade nej|nej-röster
    exclusive: median|medianlön|medianinkomst ; genomsnitt|genomsnittlig-|medelvärde|snittet
    exclusive: orderingång|orderingången|beställningar ; leveranser|leveranserna|levererade
    institutions: sjukhus|sjukhuset|skola|universitet|universitetet|högskola|flygplats|bro|bank|kommun|region|museum
    nation SE: sverige|sveriges|svensk|svenska|svenskt|svenskar
    nation NO: norge|norges|norsk|norska|norskt|norrmän
    nation DK: danmark|danmarks|dansk|danska|danskt|danskar
    nation FI: finland|finlands|finsk|finska|finskt|finländare|finländska
    nation DE: tyskland|tysklands|tysk|tyska|tyskt|tyskar
    nation FR: frankrike|frankrikes|fransk|franska|franskt|fransmän
    nation GB: storbritannien|storbritanniens|brittisk|brittiska|brittiskt|britter|england
    nation US: usa|usas|amerika|amerikansk|amerikanska|amerikanskt|amerikaner
    nation CN: kina|kinas|kinesisk|kinesiska|kinesiskt|kineser
    nation RU: ryssland|rysslands|rysk|ryska|ryskt|ryssar
    nation UA: ukraina|ukrainas|ukrainsk|ukrainska|ukrainskt|ukrainare
    nation PL: polen|polens|polsk|polska|polskt|polacker
    nation IT: italien|italiens|italiensk|italienska|italienare
    nation ES: spanien|spaniens|spansk|spanska|spanjorer
    nation TR: turkiet|turkiets|turkisk|turkiska|turkar
    nation JP: japan|japans|japansk|japanska|japaner
    beating: besegrade|slog
    margins: majoritet|ledning|försprång|röster
    voting: för|ja ; mot|nej ; nedlagda|avstod
    links: för|av|i|på|till|från|med|hos|vid|under|efter|före|över|om|mot|åt|kring|mellan|utan|som|där
    sorts: jobb|jobben|arbetstillfällen|tjänster|arbetsplatser
    persons: misstänkta|gripna|anhållna|åtalade|dömda
    former: innan|före|förut|dessförinnan|fjolårets
    ahead_of: innan
    contrary: nya|öppnar|öppnade|tillkomna ; stänger|stängde|stängda|lägger ner|lades ner
    contrary: godkända|klarade|klarar ; underkända|underkänt|kuggade
""")
