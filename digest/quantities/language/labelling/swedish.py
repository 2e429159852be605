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
    sorts: skolor|grundskolor ; sjukhus|kliniker ; kyrkor ; moskéer ; butiker|affärer ; fabriker ; hotell ; restauranger
    sorts: broar ; fängelser ; museer ; bibliotek ; banker ; gårdar ; vägar|motorvägar ; parker
    sorts: bostäder|hus|lägenheter|byggnader|hushåll|familjer ; bilar|personbilar ; bussar ; tåg ; lastbilar ; cyklar
    sorts: motorcyklar ; helikoptrar ; fartyg|båtar ; flygplan ; hundar ; katter ; grisar ; hästar ; höns
    sorts: lärare ; elever ; sjuksköterskor ; läkare ; brandmän ; soldater ; bönder|lantbrukare ; poliser ; journalister
    sorts: fångar|interner ; turister ; flyktingar|migranter ; advokater ; piloter ; fiskare ; åskådare
    sorts: löpare|idrottare
    sorts: böcker ; filmer ; låtar ; mord ; inbrott ; olyckor ; bränder ; doser ; tester|prover
    sorts: länder ; städer|kommuner ; öar ; gevär ; knivar ; granater ; robotar|raketer ; sängar|vårdplatser
    deeds: brott
    persons: människor|personer|invånare|boende|medborgare|offer|män|kvinnor|barn
    roles: lärare|elever|sjuksköterskor|läkare|brandmän|soldater|bönder|poliser|journalister|fångar|turister|flyktingar
    roles: advokater|piloter|fiskare|åskådare|löpare
    objects: bilar|bussar|tåg|lastbilar|cyklar|motorcyklar|helikoptrar|fartyg|flygplan|hundar|katter|grisar|hästar
    objects: höns|vägar|bränder|doser|tester|sängar|ambulanser|fordon|olyckor|gevär|knivar|granater|broar|böcker
    partitive: varav|däribland
""")
