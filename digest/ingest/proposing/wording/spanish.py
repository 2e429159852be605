"""Spanish."""

from __future__ import annotations

SPANISH = """
    both: y e o
    copulas: habría habrían sería serían haya hayan sea sean fuera fueran
    purposes: para en a al
    ends: así ahora actualmente además
    verbs: experimentó ocupa ocupan sufrió sufrieron presentó presentaron tuvo tuvieron registraron
    vague: barrera umbral
    future: ará erá irá arán erán irán
    passing: media promedio
    measures: pesos soles
    verbs: almacena almacenan genera generó generaron
    passing: relación respecto
    passing: comparación
    passing: día días semana semanas mes meses año años hora horas minuto minutos segundos vez veces década décadas
    passing: siglo periodo verano invierno
    sources: según
    copulas: alcanza alcanzan alcanzó alcanzaron asciende ascienden ascendió suma suman sumó ronda rondan supera
    copulas: superó
    vague: parte mitad total suma cantidad dos tres cuatro cinco equivalente
    modals: será serán sería habrá puede pueden podría podrían debe deben debería va
    articles: el la los las un una unos unas lo su sus
    that: que
    comparatives: más menos
    links: de del en a al para por con sobre entre contra desde según hasta
    ends: y e o u pero ni que quien quienes cual cuando donde porque si aunque como mientras pues ya también más
    ends: menos muy no solo sólo casi unos según después antes ayer hoy mañana aquí este esta estos estas su sus
    ends: nuestro cada desde
    pronouns: él ella ellos ellas nosotros yo usted esto eso este esta estos ese esa quien que muchos algunos otros
    copulas: es son era eran fue fueron será serán sería ha han había habían habrá sido está están estaba puede
    copulas: pueden podría podrían debe deben debería va van se no ya le les lo
    verbs: cuesta cuestan costó costará costaría gana ganan ganó pagan paga pagó pagará gasta gastan gastó vende
    verbs: vendió vale valen alcanza alcanzan alcanzó alcanzaron representa representan representó supone suponen
    verbs: supuso cuenta cuentan suma suman sumó perdió pierde perdieron invierte invirtió invertirá recibe recibió
    verbs: recibieron emplea produce ronda rondan asciende ascendió ascienden registró registra obtuvo obtiene tiene
    verbs: tienen tenía sube subió subieron suben baja bajó cae cayó creció crece aumentó aumenta redujo reduce
    verbs: apoya apoyan cree creen considera vive viven murieron dejó dejaron prevé destinará destina destinó
    passing: final finales principio principios inicio mediados plazo
    measures: punto puntos
    vague: valor importe orden torno nivel máximo mínimo
    verbs: costarán costaron durará durarán destinarán invertirán pagarán recibirá recibirán perderá perderán ganará
    verbs: creará crearán gastará pasa pasan pasó pasaron pasado alcanzará alcanzarán
    levels: a hasta al
    origins: de desde del
    steps: un en
    shares: de del de_la de_los de_las
    people: personas gente hombres mujeres niños
    nouns: alza aumento bajada caída crecimiento descenso menos más subida
    copulas: situó sitúa sitúan situaron
    ends: lejos cerca partir
    before_nouns: nuevos nuevas grandes pequeños pequeñas otros otras viejos viejas jóvenes buenos buenas mejores
    before_nouns: mayores primeros primeras últimos últimas antiguos antiguas presuntos presuntas numerosos
    before_nouns: numerosas
    past: ó aron ieron yeron aban ían
    participles: ado ido cho sto rto
    tells: según de_acuerdo_con
    telling: dicen afirman aseguran indican
    papers: recuento datos cifras estadísticas estudio estudios encuesta informe informes balance estimaciones
    papers: estimación
    papers: análisis cálculos sondeo previsiones comunicado registro
    by: por
    as_said: según como
    nobody: nadie todos
    nobody: expertos fuentes medios analistas testigos vecinos
    bodies: ministerio oficina instituto agencia consejo cámara federación sindicato banco asociación ayuntamiento
    bodies: policía fiscalía empresa observatorio
    auxiliaries: debe deben puede pueden podría podrían debería deberían va van deberá deberán podrá podrán
    to: a de
    infinitives: ar er ir
    listeners: a al ante
    supposed: podría podrían debería deberían prometió prometieron prometido aspira_a prevé prevén
    conditionals: arían erían irían aría ería iría dría drían bría brían
    hearsay: habría habrían
    clitics: nos les le lo la me te os se
    owns: tiene tienen tenía tenían
    rates: por al cada
    respectively: respectivamente
    either: tanto
    points: esto eso este esta estos estas ese esa esos esas
    indefinite: un una unos unas
    relatives: que quienes
    of_something: presidente presidenta director directora jefe jefa portavoz secretario secretaria responsable gerente
    of_something: secretario_general secretaria_general director_general directora_general fundador fundadora abogado
    of_something: abogada miembro representante líder coordinador coordinadora consejero_delegado
    of_rank: vice exdirector
    former: ex antiguo antigua exministro
"""
