"""Dutch."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

DUTCH = assertion("""
    rises: steeg|stegen|gestegen|stijgt|stijgen|stijging|groei|groeide|groeiden|gegroeid|toegenomen|toename|hoger|klom
    rises: verhoogd|verhoging|plus|nam toe|namen toe
    falls: daalde|daalden|gedaald|daalt|dalen|daling|kromp|krompen|gekrompen|afgenomen|afname|lager|verloor|verloren
    falls: viel|vielen|zakte|zakten|verlaagd|verlaging|min|nam af|namen af
    falls: gekelderd|kelderde|kelderden|afnemen|teruggelopen|teruglopen
    rises: toenemen|opgelopen|oplopen
    apart_rises: nam namen neemt nemen … toe|liep liepen loopt lopen … op
    apart_falls: nam namen neemt nemen … af|liep liepen loopt lopen … terug|viel vielen valt vallen … terug
    apart_falls: zakte zakten zakt zakken … in|zakte zakten zakt zakken … weg|ging gingen gaat gaan … achteruit
    known: zijn|haar|hun|ons|onze|van de|van die
    definite: de|die|deze
    greater: meer|hoger|duurder
    lesser: minder|lager|goedkoper
    gains: winst|winsten|overschot|verdiende
    losses: verlies|verliezen|verloor|verloren|tekort
    subordinate: toen|omdat|die|waar
    coming: zal|zullen|verwacht|verwachten|plant|plannen|wil|willen|zou|zouden|moet|moeten|hoopt|mikt op
    coming: van plan|streeft naar|streven naar|mikken op|hopen|belooft|beloven|beloofde|beloofden|overweegt|overwegen
    foreseeing: gaat|gaan
    conditions: als|indien|had|hadden
    entitled: kan aanvragen|kunnen aanvragen|recht op
    would_vote: stemmen
    keeping: handhaven|vasthouden|vast te houden|te handhaven|behouden
    inflation: inflatie
    rising_adjectives: stijgende|groeiende|toenemende|gestegen
    falling_adjectives: dalende|krimpende|afnemende|gedaalde
    polled: verkiezingen|verkiezing|referendum|stemming
    unreal: zou hebben|zouden hebben|zou zijn|zouden zijn|had|hadden
    norms: niet overschrijden|niet meer zijn dan
    denials: ontkende|ontkenden|ontkent|ontkennen|sprak tegen|weersprak
    alleged: vermeende|beweerde|zogenaamde
    joins: en|maar|terwijl
    saying: zei|zegt|meldde|meldt|verklaarde|aldus
    according: volgens|zei|zegt|aldus
    sources: volgens
    owned: van
    papers: rapport|enquête|peiling|onderzoek|studie|krant|bericht|verslag
    analysts: analisten|economen|experts
    analysts_of: van|bij
    quarter: kwartaal
    half: halfjaar|helft van
    orders: eerste|1e ; tweede|2e ; derde|3e ; vierde|laatste|4e
    last_year: vorig jaar|afgelopen jaar|het jaar ervoor
    last_year: een jaar eerder|een jaar daarvoor|een jaar ervoor|het jaar daarvoor
    this_year: dit jaar
    compared: vergeleken met|ten opzichte van|tegenover|tegen|dan in
    since: sinds|vanaf
    fiscal: boekjaar|seizoen|schooljaar
    ahead: in de komende|de komende|volgend jaar|volgende maand|volgende week
    acting: zal|zullen|zou|zouden
    estimated: wordt geschat|worden geschat|geschat op|volgens schattingen
    foreseen: prognose|prognoses|verwachting|doel|doelstelling
    carrying: oftewel
    last_month: vorige maand|afgelopen maand
    month_before: een maand eerder|de maand ervoor|een maand ervoor|de maand daarvoor
    ends: eind|einde van|einde van het
    superlatives: -ste|meest|minst|record|eerste|eerst
    last_week: vorige week|afgelopen week|gisteren
    reckoning: verwacht|verwachten|schat|schatten|raamt|voorspelt
    going_on: daarna|later|ook|weer|nu|is|zijn|was|waren
    pledged: mogelijk|mogelijke
    same_year: dat jaar|hetzelfde jaar
    rising_nouns: groei|stijging|toename|verhoging
    falling_nouns: daling|afname|krimp|verlaging
    apart_coming: rekent rekenen … op|gaat gaan … uit van|verwacht verwachten …
    respondents: ondervraagden|respondenten
    past: was|waren|werd|werden|had|hadden|bedroeg|bedroegen|steeg|stegen|daalde|daalden|kwam|kwamen|telde|telden
    past: verkocht|verkochten|kostte|kostten|boekte|boekten
    targets: doel|doelstelling
    aiming: doel|doelstelling|streeft|streven|wil|willen|moet|moeten|plan|plannen|beoogd|beoogde|begroot|belooft
    aiming: beloofd
    predicting: verwacht|verwachten|verwachtte|verwachtten|voorspelt|voorspellen|voorspeld|prognose|prognoses
    predicting: rekent op
    called_year_before: vorig jaar|jaar eerder|jaar ervoor|voorgaand jaar
    year_before: het jaar ervoor|een jaar eerder|een jaar daarvoor|een jaar ervoor|het jaar daarvoor
    of_last_year: van vorig jaar|vorig jaar|van afgelopen jaar
    of_this_year: van dit jaar|dit jaar
    yesterday: gisteren

    shows: tonen|toont|blijkt|blijken
    untrue: het is niet waar dat|het klopt niet dat|het is onwaar dat|niet waar is dat
    mistaken: ten onrechte|abusievelijk|per abuis|foutief|aanvankelijk|eerst|in eerste instantie
    reported: gemeld|meldde|meldden|bericht|berichtte|geschreven|schreef|schreven|vermeld|vermeldde|sprak|spraken
    own_reports: schreven wij dat|we schreven dat|wij schreven dat|schreven we dat|een eerdere versie van dit artikel
    correcting: in werkelijkheid|in feite|juist|fout|excuses|dat was|moet zijn
    rises: stijgingen|groeit|nam toe|namen toe|neemt toe|verhoogde|verhoogt|verdubbeling|verdubbeld|verdubbelde
    rises: verdrievoudigd|sprong|klommen|geklommen|liep op|liepen op|aanwas|vermeerdering
    falls: dalingen|nam af|namen af|neemt af|vermindering|verminderd|verlaagde|krimp|krimpt|terugval|terugloop
    falls: liep terug|liepen terug|halvering|gehalveerd|halveerde|gezakt|achteruitgang
    called_expected: verwacht|verwachte|geplande|voorziene|beoogde|geraamde|voorspelde|gewenste|nagestreefde
    having: bezit|bezitten|telt|tellen|beschikt over|beschikken over|verdient|verdienen|exploiteert|exploiteren
    having: momenteel|al|thans
    possible: zou|zouden|kan|kunnen
    decided: zal|zullen|wil|willen
    losses: negatief|in de min|rode cijfers
    compared: in vergelijking met|afgezet tegen|dan
    same_parts: dezelfde periode van|dezelfde periode in|dezelfde maand van|dezelfde maand in|hetzelfde kwartaal van
    same_parts: hetzelfde kwartaal in|hetzelfde kwartaal|dezelfde periode|dezelfde maand|het slotkwartaal van
    same_parts: het laatste kwartaal van
    same_parts: het eerste kwartaal van|het tweede kwartaal van|het derde kwartaal van|het vierde kwartaal van
    same_parts: de eerste helft van|de tweede helft van|het eerste halfjaar van|de eerste maanden van
    same_parts: de vergelijkbare periode van
    same_parts: de overeenkomstige periode van|de overeenkomstige periode in|het niveau van|het einde van|eind
    parts_of_year: periode|kwartaal|maand|halfjaar|helft|maanden

    called_ahead: akkoord|begroting|prijzengeld|premie|bod|budget|aanbod|schikking
    rises: klimmen|stijgend|oplopend|opgedreven|vergroting|vergroot|vergrootte|uitbreiding|uitgebreid|duurder
    rises: prijsstijging
    rises: prijsstijgingen|opmars|sprongen|gesprongen|aangroei|aangegroeid|winstgroei|bijgekomen|stijgende|opslag
    falls: dalend|slinken|slonk|slonken|geslonken|inkrimping|ingekrompen|afgebouwd|afbouw|geschrapt|schrappen
    falls: prijsdaling
    falls: prijsdalingen|goedkoper|tuimelde|tuimelden|duik|dook|doken|verschraling|inzinking|kelderen|verzwakking
    falls: verzwakte
    falls: verkleining|verkleind|bezuiniging|bezuinigingen|korting|verslechtering|verslechterd
    estimate_words: geschat|geschatte|naar schatting
    estimating: schatting|schattingen|geschat|geschatte|schat|schatten|voorlopig|voorlopige|ongeveer|circa|raming
    estimating: geraamd
    estimating: vermoedelijk|peiling|berekend|berekende
    months: maanden
    hearsay: zou|zouden

    pledged: voorgesteld|voorgestelde|beloofd|beloofde|toegezegd|toegezegde|gevraagd|gevraagde|geëist|geëiste
    pledged: aangeboden
    reckoning: rekende op|rekenden op|verwachtte|verwachtten|raamde|raamden|ramen|voorspelde|voorspelden|voorspellen
    reckoning: schatte|schatten in|gaat uit van|gingen uit van|ging uit van
    untrue: het is een mythe dat|het is een fabel dat|het is een leugen dat|er is geen bewijs dat
    untrue: er is geen enkel bewijs dat|niemand gelooft dat|het gerucht gaat dat|er gaan geruchten dat|het gerucht dat
    untrue: geruchten dat|de mythe dat|de fabel dat|het is onjuist dat
    claimed: het aantal van|het cijfer van|het getal van
    refuting: is verzonnen|was verzonnen|is onjuist|was onjuist|is gelogen|is een fabel|is een mythe|is een leugen
    refuting: klopt niet
    withdrawing: verzon|verzonnen
    truth: het echte aantal is|het werkelijke aantal is|het juiste aantal is|in werkelijkheid zijn het er
    truth: in werkelijkheid waren het er
    alleged: gerucht|geruchten|verzonnen|onjuist|onjuiste|ontkende
    ago: geleden|deze maand
    years_ago: # jaar geleden
    decades_ago: # decennia geleden|een decennium geleden
    centuries_ago: een eeuw geleden|# eeuwen geleden
    this_month: deze maand
    opening_conditions: indien|mocht|mits|als
    asking: wilde|wilden|vroeg|vroegen|vroeg om|een bod van|een eis van|weigerde
    asking: verwierp
    undone: maar weigerde|en weigerde|en kreeg niets|maar kreeg niets|later verlaagd tot
    undone: later teruggebracht tot|werd vernietigd|werd afgewezen|werden afgewezen|werd ingetrokken
    undone: nooit gebouwd|nooit betaald
""")
