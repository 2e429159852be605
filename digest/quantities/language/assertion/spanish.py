"""Spanish."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

SPANISH = assertion("""
    rises: crecimiento
    rises: aumento|alza|incremento|ganó|más alto
    rises: escaló|escalaron|suba|subas|alzas|ganaron|avance
    rises: apreció|revalorizó|salto|saltó|disparó|dispararon|aumentos
    falls: cedió|cedieron
    falls: dejó|depreció|depreciación|devaluación|hundió|hundieron
    falls: bajas|caídas
    falls: caída|descenso
    falls: reducción|disminución|pérdida|retroceso
    falls: contracción|desplome|desplomó
    known: sus|nuestros|nuestras|su|de los|de las|de estos|de estas|de esos|de esas
    definite: los|las|estos|estas|esos|esas
    greater: más|de más|por encima del|por encima de
    lesser: menos|de menos|por debajo del|por debajo de
    charging: costará|costarán|pagará|pagarán|tendrá que pagar|tendrán que pagar
    apart: antes|después|más tarde
    deadlines: en los próximos|en las próximas|durante los próximos|en un plazo de|plazo de|dentro de|en|en menos de
    gains: beneficio|beneficios|ganancia|ganancias|superávit|ganó|ganaron|excedente
    losses: resultado negativo|saldo negativo|números rojos|pérdida|pérdidas|perdió|perdieron|déficit|pierde
    subordinate: el hecho de que
    subordinate: cuando|donde|porque|quien|cuyo|cuya|que ha|que han|que había|que habían|que se ha|que se han|que fue
    subordinate: en el que|en la que|en los que|en las que|el cual|la cual
    subordinate: que fueron|que era|que eran|que tuvo|que tuvieron|que duró
    coming: prevé|prevén|espera|esperan|planea|planean|podría|podrían|debería|deberían|va a|van a|pretende|pretenden
    coming: aspira a|tendría|tendrían|previsto|prevista|previstos|previstas
    coming: aspiran a|se comprometió a|se comprometieron a|se ha comprometido a|tiene previsto|tienen previsto
    coming: tiene la intención de|tienen la intención de|confía en|confían en
    modals: debe|deben|quiere|quieren
    modals: prometió|prometieron|promete|prometen|prometido|propone|proponen|propuso|busca|buscan|desea|desean|piensa
    modals: piensan
    infinitives: ar|er|ir
    futures: ará|arán|erá|erán|irá|irán|drá|drán|brá|brán
    foreseeing: será|serán
    intends: quiere|quieren|planea|planean|prevé|prevén|pretende|pretenden|promete|prometen|prometió|prometieron
    intends: espera|esperan|busca|buscan|propone|proponen|propuso|decidió|acordó|aspira|aspiran|piensa|piensan
    conditions: si|de no|de haber|sin
    entitled: puede solicitar|pueden solicitar|puede reclamar|pueden reclamar|puede pedir|pueden pedir
    would_vote: votaría|votarían|votar|votaria
    keeping: mantener|mantenerse|conservar|preservar
    inflation: inflación
    rising_adjectives: creciente|crecientes
    falling_adjectives: decreciente|decrecientes|menguante
    polled: elecciones|elección|referéndum|comicios|votación
    unreal: habría|habrían|hubiera|hubieran|hubiese|hubiesen
    norms: no superar|no exceder|no sobrepasar|no debe superar|no debería superar|no puede superar|no podrá superar
    behind: se espera|se esperan|se prevé|se prevén|está previsto|está prevista|están previstos|están previstas
    pledged: prometido|prometida|prometidos|prometidas|propuesto|propuesta|propuestos|propuestas|comprometido
    pledged: comprometida|comprometidos|comprometidas|solicitado|solicitada|solicitados|solicitadas|pedido|pedida
    pledged: pedidos|pedidas|ofrecido|ofrecida|ofrecidos|ofrecidas|exigido|exigida|exigidos|exigidas
    denials: negó|negaron|niega|niegan|desmintió|desmintieron|desmiente|rechazó que
    alleged: presunto|presuntos|presunta|presuntas|supuesto|supuestos|supuesta|supuestas|alegado
    joins: y|pero|mientras|mientras que|así como|e
    saying: dijo|dice|afirmó|señaló|explicó|aseguró|indicó|anunció|declaró|informó|advirtió|reportó|precisó|detalló
    according: según|de acuerdo con|dijo|afirmó|señaló|explicó|aseguró|indicó|declaró
    sources: según|de acuerdo con
    owned: de|del
    papers: informe|encuesta|estudio|índice|barómetro|diario|revista|boletín|registro|censo|comunicado|documento|plan
    analysts: analistas|economistas|expertos
    analysts_of: de
    quarter: trimestre
    half: semestre|mitad
    months: meses
    until: hasta|hasta finales de|hasta fin de|terminados en|terminados el|cerrados en
    orders: primer|primero|primeros|primera|primeras|1er ; segundo|segunda|2º ; tercer|tercero|3er ; cuarto|último|4º
    last_year: el año pasado|del año pasado|el año anterior|el pasado año
    last_year: un año antes|un año atrás
    year_before: el año anterior|un año antes|un año atrás
    this_year: este año|en lo que va de año|el año en curso
    no_change: bajas|altas médicas
    compared: frente a los|frente a las|respecto a los|respecto a las|respecto del|respecto de|en comparación al
    compared: en relación al|en relación a|comparado al|comparados con|comparada con
    compared: frente a|frente al|respecto al|con respecto al|en relación con
    compared: en comparación con|respecto a|con respecto a|comparado con|que en|desde
    since: desde|a partir de
    fiscal: ejercicio|año fiscal|temporada
    coming: voy a|vamos a|esperamos|prevemos|queremos|pretendemos
    ahead: en los próximos|en las próximas|durante los próximos|durante las próximas|el próximo año|el año que viene
    ahead: el próximo mes|el mes que viene|la próxima semana
    acting: será|serán|podría|podrían|debería|deberían|va a|van a
    estimated: estimado de|estimada de|estimados de|estimadas de
    estimated: se estima en|se estiman en|estimado en|estimada en|estimados en|estimadas en|se estima que|calcula que
    estimated: se calcula en|según estimaciones|según las estimaciones
    foreseen: previsión|previsiones|pronóstico|pronósticos|objetivo|meta|proyección|proyecciones
    carrying: es decir|o sea|con un coste de|con un costo de|por un importe de|lo que supone
    last_month: el mes pasado|el pasado mes|del mes pasado
    month_before: el mes anterior|del mes anterior|un mes antes|el mes previo|un mes atrás
    past: fue|fueron|era|eran|había
    past_endings: ó|aron|ieron
    auxiliaries: ha|han
    participles: do
    part_of: parte de
    amounting: de
    ends: fin de|finales de|final de|final del|cierre de|cierre del
    superlatives: mayor|menor|más|peor|mejor|récord|primera|primer
    last_week: la semana pasada|la pasada semana|ayer
    will_be: será|serán
    passives: ado|ados|ada|adas|ido|idos|ida|idas|ito|itos|ita|itas|echo|echos|echa|echas|esto|estos|esta|estas
    coming: esperaban|preveían|habían previsto|había previsto
    reckoning: calcula|calculan|estima|estiman|prevé|prevén|espera|esperan|cifra|cifran|pronostica
    pledged: posible|posibles|eventual|potencial
    same_year: ese año|ese mismo año|el mismo año
    respondents: encuestados|entrevistados|consultados|encuestadas
    as_much: tanto|tantos|tantas|tanta|igual
    greater: mayor que|superior a|superior al
    lesser: menor que|inferior a|inferior al
    compared: respecto al mes de|con respecto al mes de|frente al mes de|en comparación con el mes de
    targets: objetivo|objetivos|meta|metas
    aiming: objetivo|objetivos|meta|metas|quiere|quieren|planea|planean|pretende|pretenden|promete|prometió|debe|deben
    aiming: deberá|deberán|busca|buscan|aspira|aspiran|propone|proponen|propuesto|propuesta|plan|planes|presupuesto
    aiming: comprometido|comprometida|compromiso|proyecto|necesario|necesarios|previsto|prevista|previstos|previstas
    predicting: esperado|esperada|esperados|esperadas|espera|esperan|esperaba|esperaban|previsión|previsiones
    predicting: pronóstico|pronósticos|pronostica|pronostican|pronosticaba|pronosticaban|prevé|prevén|preveía|preveían
    estimating: estimación|estimaciones|estimado|estimada|estimados|estimadas|estima|estiman|estimó|provisional
    estimating: provisionales|calcula|calculan|calculó|cálculo|cálculos|cifra|cifró|encuesta|sondeo|unos|unas|cerca de
    past: tuvo|tuvieron|hizo|hicieron|estuvo|estuvieron|hubo
    called_year_before: año anterior|año pasado|año antes
    rises: incrementaron|incrementa|incrementan|duplicó|duplicaron|duplicado|triplicó|subiendo|creciendo|aumentando
    rises: avanzando|ganando|aumentan|incrementarse|incrementar|ampliación
    falls: cayendo|bajando|descendiendo|disminuyendo|perdiendo|retrocediendo|retrocede|retroceden|mermó|mermaron|merma
    falls: descienden|disminuyen|pierde|pierden|reducen|bajan
    raises: mejoró|mejoraron|mejorado|elevó|elevaron|amplió|ampliaron|reforzó
    lowers: empeoró|empeoraron|aminoró


    of_last_year: del año pasado|del pasado año
    of_this_year: de este año|del año en curso|del presente año|del actual
    rises: aumentará|crecerá|subirá|aumentaría|crecería|subiría
    falls: caerá|bajará|descenderá|disminuirá|caería|bajaría|disminuiría
    coming: proyectada|proyectado|proyectadas|proyectados|presupuestada|presupuestado|temen|teme
    compared: el mismo mes|al mismo mes|mismo periodo|mismo período|igual mes|igual periodo|igual período|misma época


    yesterday: ayer|anteayer
    hearsay: habría|habrían
    futures: arían|erían|irían|drían
    coming: costaría|costarían|perdería|alcanzaría|supondría|pagaría|invertiría|crearía|despediría|recortaría
    coming: ascendería|requeriría|necesitaría|ahorraría|generaría|destinaría|construiría|cerraría|eliminaría
    coming: recibiría|avanzaría|repuntaría|crecería|aumentaría|subiría|elevaría|incrementaría|duplicaría|ganaría
    coming: reduciría|descendería|retrocedería|caería|bajaría|disminuiría|contraería|llegaría|sumaría|tardaría|duraría
    shows: muestran|muestra|revelan|revela|indican
    untrue: no es cierto que|no es verdad que|es falso que|no era cierto que
    mistaken: erróneamente|por error|equivocadamente|incorrectamente|falsamente|inicialmente|en un primer momento
    mistaken: en un principio
    reported: informado|informó|informaron|publicó|publicado|escribió|afirmó|indicó|señaló|habló|cifró
    own_reports: escribimos que|publicamos que|hemos escrito que|una versión anterior de este artículo|informamos que
    own_reports: informamos de que
    correcting: en realidad|en efecto|lo correcto|correcto|error|disculpas|se trataba|eso era
    rises: subidas|incrementos|encarecimiento|elevación|revalorización|multiplicó|multiplicaron|remontó
    falls: bajadas|descensos|reducciones|recortes|abaratamiento|desplomaron|hundimiento|encogió|encogieron|menguó
    falls: menguaron|decreció|decrecimiento
    called_expected: previsto|prevista|previstos|previstas|esperado|esperada|esperados|esperadas|proyectado|proyectada
    called_expected: proyectados|proyectadas|pronosticado|pronosticada|pronosticados|pronosticadas|planeado|planeada
    called_expected: planeados|planeadas|planificado|planificada
    having: tiene|tienen|cuenta con|cuentan con|posee|poseen|emplea|emplean|dispone de|disponen de|gana|ganan|recibe
    having: reciben|opera|operan|agrupa|actualmente|ya|hoy
    possible: podría|podrían
    decided: va a|van a
    untrue: es un mito que|es mentira que|es un bulo que|no hay pruebas de que|no hay evidencia de que
    untrue: no existen pruebas de que|no hay ninguna prueba de que|nadie cree que|corre el rumor de que
    untrue: hay rumores de que|circula el rumor de que|el rumor de que|el bulo de que|el mito de que
    claimed: la cifra de|cifra de|el número de|el balance de
    refuting: es falsa|era falsa|es falso|es inventada|está inventada|es un bulo|era un bulo|es mentira|es una mentira
    refuting: es un invento|es un mito
    withdrawing: retiró|retiraron|inventó|inventaron
    truth: la cifra real es de|la cifra real es|la cifra verdadera es|la cifra correcta es|el número real es de
    truth: el número real es|el número verdadero es
    alleged: rumor|rumores|falso|falsa|falsos|falsas|inventado|inventada|bulo|desmentido|desmentidos
    ago: hace|atrás|este mes|el verano pasado|el invierno pasado
    years_ago: hace # años|# años atrás
    decades_ago: hace una década|hace # décadas
    centuries_ago: hace un siglo|hace # siglos
    this_month: este mes
    last_season: el verano pasado|el invierno pasado
    opening_conditions: si|en caso de que|siempre que
    asking: quería|querían|pedía|pedían|pidió|pidieron|exigía|exigió|exigieron|reclamaba|reclamó|reclamaron
    asking: solicitó|solicitaron|rechazó|rechazaron
    undone: y la rechazó|y lo rechazó|pero la rechazó|pero lo rechazó|y no obtuvo nada|pero no obtuvo nada
    undone: y no recibió nada|luego reducida a|luego rebajada a|más tarde reducida a|fue anulada|fue anulado
    undone: fue rechazada|fue rechazado|nunca se construyeron|nunca se pagó
""")
