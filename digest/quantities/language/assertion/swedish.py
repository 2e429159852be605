"""Swedish."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

SWEDISH = assertion("""
    greater: fler|mer|högre|mera
    lesser: färre|mindre|lägre
    rises: steg|stigit|stiger|ökade|ökat|ökar|ökning|uppgång|växte|växt|växer|tillväxt|upp|högre
    falls: sjönk|sjunkit|sjunker|föll|fallit|faller|minskade|minskat|minskar|minskning|nedgång|krympte|ner|tappade
    falls: lägre
    apart_rises: gick går … upp
    apart_falls: gick går … ned|gick går … ner|gick går … tillbaka
    falls: förlorade|förlust|ras|rasade
    known: sina|deras|dess|hans|hennes|våra|av de|av dessa
    definite: de|dessa
    gains: vinst|vinster|vinsten|överskott|tjänade
    losses: förlust|förluster|förlusten|förlorade|underskott|minus
    subordinate: när|som|där|eftersom
    coming: ska|skall|kommer att|väntas|beräknas|planerar|vill|tänker|skulle|räknar med|hoppas|bör|siktar på
    conditions: om|hade
    entitled: kan ansöka om|kan begära|har rätt till
    would_vote: rösta|röstat
    keeping: behålla|hålla fast|bibehålla
    inflation: inflation|inflationen|inflationstakten
    rising_adjectives: stigande|växande|ökande
    falling_adjectives: sjunkande|minskande|fallande
    polled: val|valet|folkomröstning|riksdagsval
    unreal: skulle ha|hade
    denials: förnekade|förnekar|dementerade|dementerar|tillbakavisade
    alleged: påstådda|påstådd|påstått|förmodade
    joins: och|men|medan
    saying: sa|sade|säger|uppger|meddelade|skriver
    according: enligt|säger|sa|sade
    quarter: kvartalet|kvartal
    half: halvåret|halvår
    orders: första|1 ; andra|2 ; tredje|3 ; fjärde|sista|4
    last_year: i fjol|förra året|föregående år
    last_year: ett år tidigare|året innan|året före
    this_year: i år|hittills i år
    compared: jämfört med|mot|än
    since: sedan|från
    fiscal: räkenskapsåret|budgetåret|säsongen
    ahead: nästa år|under de kommande|de närmaste|nästa månad
    acting: ska|skall|väntas
    estimated: uppskattas|beräknas
    foreseen: prognos|prognosen|mål|målet
    last_month: förra månaden
    month_before: månaden före|månaden innan|en månad tidigare|föregående månad
    ends: slutet av
    superlatives: -sta|-ste|mest|minst|rekord
    last_week: förra veckan|i går
    reckoning: räknar med|väntar sig|uppskattar|bedömer
    going_on: sedan|senare|också|även|åter|därefter|nu|har|hade
    pledged: möjlig|möjliga
    same_year: det året|samma år
    rising_nouns: ökning|ökningen|uppgång|uppgången|tillväxt|tillväxten|höjning|höjningen
    falling_nouns: minskning|minskningen|nedgång|nedgången|sänkning|sänkningen
    apart_coming: räknar … med|väntar … sig|bedömer …
    respondents: tillfrågade|svarande|av de tillfrågade
    past: var|blev|hade|steg|ökade|minskade|sjönk|uppgick|kom|omkom|dog|sålde|kostade|betalade
    called_year_before: föregående år|året innan|i fjol|förra året
    year_before: föregående år|ett år tidigare|året innan|året före
    of_last_year: förra året|i fjol
    of_this_year: i år|detta år
    untrue: det är inte sant att|det stämmer inte att|det är falskt att
    mistaken: felaktigt|av misstag|oriktigt|först|inledningsvis|ursprungligen
    reported: rapporterade|rapporterat|skrev|skrivit|uppgav|uppgett|meddelade|angav
    own_reports: vi skrev att|vi har skrivit att|en tidigare version av artikeln
    correcting: i själva verket|i verkligheten|rätt|fel|korrekt|ber om ursäkt|det var
    rises: ökningar|öka|uppgångar|höjning|höjningar|höjde|höjer|höjt|vuxit|klättrade|klättrat|fördubblades
    rises: fördubblats|fördubbling|höja|höjs|höjdes|höjts|ökas|ökats|stiga|växa|förbättring|förbättringar|förbättras
    rises: förbättrades|förbättrats|förbättrar|fördyring|fördyringar|dyrare|bättre|påslag|uppsving|prisökning
    rises: prisökningar|prisuppgång|prisuppgångar|rusning|rusade|rusat|rusar|hopp|hoppade|hoppar|lyft|lyfte|lyfter
    rises: tilltog|tilltar|tilltagit|starkare|förstärkning|tredubblades|tredubblats|expansion|utökning|utökade
    rises: klättrar|klättring|skuttade|drog iväg
    falls: minskningar|minska|nedgångar|sänkning|sänkningar|sänkte|sänker|sänkt|rasat|tapp|tappat|tappar|krymper
    falls: krympt|halverades|halverats|halvering|backade|backat|backar|sänka|sänks|minskas|minskats|prisfall|prisras
    falls: fall|dök|dyker|rasar|sjunka|falla|krympa|backa|försämring|försämringar|försämrades|försämrats|försämras
    falls: försämrar|neddragning|neddragningar|nedskärning|nedskärningar|besparing|besparingar|billigare|sämre
    falls: avtog|avtar|avtagit|svagare|urholkning|försvagning|försvagades|tapp|tappet|rasen|raset
    called_expected: väntad|väntat|väntade|förväntad|förväntat|förväntade|planerad|planerat|planerade|beräknad
    called_expected: beräknat|beräknade
    having: äger|sysselsätter|driver|förfogar över|tjänar|har i dag|redan|för närvarande
    possible: skulle|kan|kunde
    decided: ska|skall|kommer att
    losses: negativt resultat|minusresultat|minussiffror|röda siffror|back|förlustår
    compared: i jämförelse med|i förhållande till|gentemot|än under|än i|mot i
    same_parts: samma period|samma period i|samma period under|samma kvartal|samma kvartal i|samma månad|samma månad i
    same_parts: motsvarande period|motsvarande period i|motsvarande kvartal|motsvarande månad|samma tid|samma tidpunkt
    same_parts: samma vecka|samma tremånadersperiod|första kvartalet|andra kvartalet|tredje kvartalet|fjärde kvartalet
    same_parts: första halvåret|andra halvåret|slutet av|början av
    parts_of_year: period|perioden|kvartal|kvartalet|månad|månaden|halvår|halvåret

    called_ahead: budget|ram|ramen|utgiftsram|avtal|bud|prissumma|prispengar|överenskommelse|uppgörelse|anslag
    estimating: uppskattning|uppskattat|uppskattade|uppskattas|preliminär|preliminära|preliminärt|cirka|ungefär
    estimating: omkring
    estimating: beräknas|bedöms|bedömer|bedömning|minst|runt
    estimate_words: uppskattad|uppskattat|uppskattade|uppskattningsvis
    targets: mål|målet|målsättning|målsättningen
    aiming: mål|målet|målsättning|vill|ska|planerar|plan|planen|planer|siktar|avser|lovar|lovat|utlovade|budget
    aiming: föreslår
    aiming: föreslagit|föreslås|kräver|satsar|satsning
    predicting: väntas|väntades|väntat|väntade|förväntas|prognos|prognosen|prognoser|räknar med|spår|förutspår
    predicting: förutspås
    predicting: förväntad|förväntan|beräknas|tror
    shows: visar|framgår
    sources: enligt
    owned: från|av
    papers: rapport|rapporten|undersökning|undersökningen|enkät|enkäten|studie|studien|statistik|mätning|mätningen
    papers: prognos
    papers: tidning|tidningen|artikel|siffror|uppgifter|pressmeddelande
    analysts: analytiker|ekonomer|experter
    analysts_of: på|hos|från
    yesterday: i går|igår|i förrgår
    months: månader|månaderna
    until: till|till och med|fram till
    this_year: under året|i år
    last_year: under fjolåret|fjolåret|förra årets
    decided: kommer
    coming: väntades|förväntas|förutspås|föreslår|föreslås|prognostiseras|räknar man med
    intends: planerar|avser|lovar|tänker|föreslår|hoppas
    hearsay: ska|skall
    having_done: ha

    pledged: föreslagen|föreslaget|föreslagna|utlovad|utlovat|utlovade|begärd|begärt|begärda|erbjuden|erbjudet|erbjudna
    papers: KPI|KPIF|HIKP|BNP|index|indexet
    compared: jämfört mot|ställt mot
    rising_nouns: ökningar|höjningar|uppgångar|påslag|lyft
    falling_nouns: minskningar|sänkningar|nedgångar|tapp|ras|fall
    reckoning: räknade med|väntade sig|bedömde|spår|förutspår|spådde|prognostiserar|uppskattade|beräknar|tror
    untrue: det är en myt att|det är en lögn att|det finns inga bevis för att|det finns inget bevis för att
    untrue: ingen tror att|det går rykten om att|det finns rykten om att|det finns ett rykte om att|ryktet att
    untrue: rykten om att|myten att|det är osant att
    claimed: siffran|uppgiften om|uppgifter om
    refuting: är påhittad|är falsk|är osann|är ett påhitt|är en lögn|är en myt|är påhittade|är falska
    alleged: rykte|rykten|påhittade|falska|falsk|osanna
    ago: sedan|den här månaden
    years_ago: för # år sedan
    this_month: den här månaden
    opening_conditions: om|ifall|såvida|förutsatt att
    asking: ville ha|begärde|bad om|ansökte om|ett bud på|ett krav på|avvisade|tackade nej till
    undone: men tackade nej|och tackade nej|men fick inget|och fick inget|men fick avslag|och fick avslag
    undone: senare sänkt till|senare sänkta till|drogs tillbaka|avslogs|byggdes aldrig|betalades aldrig
""")
