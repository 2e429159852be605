"""Dutch."""

from __future__ import annotations

DUTCH = """
    both: en of
    purposes: voor in
    passing: gemiddelde
    passing: vergelijking
    passing: dag dagen week weken maand maanden jaar jaren uur uren minuut minuten seconden keer maal decennium eeuw
    passing: periode zomer winter
    sources: volgens
    copulas: bedraagt bedroeg bedragen bereikt bereikte telt tellen telde ligt lag liggen
    vague: deel helft totaal som bedrag aantal twee drie vier vijf
    modals: kan kunnen kon zou zouden zal zullen moet moeten mag wil willen wordt worden
    articles: de het een zijn haar hun
    that: dat
    comparatives: meer minder hoger lager
    links: in van voor op aan bij met uit onder over tegen per tussen naar door
    ends: er
    ends: en of maar noch dat die wie wat waar wanneer als omdat terwijl toen hoewel dan ook al nog reeds meer
    ends: minder niet slechts alleen ongeveer volgens na sinds gisteren vandaag morgen hier daar deze dit hun zijn
    ends: haar ons elk elke bijna zo tot
    pronouns: hij zij ze het wij we ik jij u dit dat deze die wie wat velen sommige anderen alle
    copulas: is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon zou zouden zal zullen
    copulas: moet moeten mag wil willen geweest geworden niet ook nog al zich
    verbs: kost kosten kostte kostten verdient verdienen betaalt betalen betaalde betaald geeft geven gaf uitgegeven
    verbs: verkoopt verkocht kocht bereikt bereikte haalde haalt bedraagt bedroeg bedragen telt tellen telde
    verbs: vertegenwoordigt verloor verloren verliest investeert investeerde geïnvesteerd kreeg krijgt krijgen
    verbs: gekregen steeg stegen gestegen stijgt stijgen daalde daalden gedaald daalt groeide gegroeid groeit zakte
    verbs: vervoerde produceert ligt lag liggen komt kwam kwamen nam neemt maakt maakte vindt vinden steunt steunen
    verbs: wonen leven stierven trekt trok uittrekken
    passing: eind einde begin midden loop
    measures: punt punten
    particles: uit af op toe in aan bij weg terug
    stands_before: x
    vague: waarde hoogte bedrag niveau
    verbs: schrapt schrappen schrapte geschrapt bouwt bouwen bouwde gebouwd
    levels: naar tot op
    origins: van
    steps: met
    shares: van
    people: mensen personen mannen vrouwen kinderen
    nouns: afname daling groei hoger lager meer minder stijging toename
    verbs: wil willen hoopt hopen belooft beloofde beloofden streeft streven plant overweegt
    ends: te om
    passing: komende afgelopen volgende vorige
    inflected: gde kte dde nde wde lde rde chte pte ote uwe ate ige ke ge ale ele ere rne lle nse sse tte ve jke nte
    pronouns: er
    before_nouns: gestolen gebroken gesloten geschreven gevonden verloren verlaten gevallen
    tells: volgens aldus
    tells_by_paper: uit
    telling: zeggen melden schrijven
    papers: cijfers gegevens onderzoek rapport studie enquête peiling schattingen schatting berekeningen analyse
    papers: statistieken data jaarverslag raming
    by: door van
    as_said: zoals
    nobody: niemand iedereen
    nobody: experts deskundigen bronnen media analisten getuigen omwonenden
    bodies: ministerie bureau instituut gemeente raad kamer bond vakbond bank vereniging politie bedrijf havenbedrijf
    listeners: tegen aan tegenover
    supposed: zou zouden kan_oplopen_tot kunnen_oplopen_tot verwacht verwachten belooft beloven beloofde beloofden
    supposed: rekent_op
    supposed: rekenen_op mikt_op mikken_op
    owns: heeft hebben had hadden
    unreal: zou zouden
    unreal_ends: zijn hebben
    dimensions: hoog diep lang breed
    rates: per elk elke
    either: zowel noch
    points: het hem hen dit deze die
    indefinite: een
    relatives: die dat
    quantities: veel groot hoog duur snel
    of_something: directeur directrice voorzitter woordvoerder woordvoerster hoofd baas secretaris oprichter advocaat
    of_rank: algemeen adjunct plaatsvervangend
    former: voormalig voormalige ex toenmalig
"""
