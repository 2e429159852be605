"""Norwegian."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

NORWEGIAN = assertion("""
    greater: flere|mer|høyere
    lesser: færre|mindre|lavere
    rises: steg|stiger|steget|økning|økte|øker|økt|vokste|vekst|vokst|høyere|oppgang
    apart_rises: gikk går … opp|gikk går … fram
    apart_falls: gikk går … ned|gikk går … tilbake
    falls: falt|faller|fall|sank|minsket|nedgang|tapte|lavere|reduksjon|redusert
    gains: overskudd|gevinst|fortjeneste
    losses: underskudd|tap|tapte
    subordinate: når|som|fordi
    coming: vil|skal|forventer|ventes|planlegger|kommer til å|håper|forventes
    denials: avviste|avviser|nektet|nekter|dementerte|benektet|benekter
    alleged: påståtte|påstått|antatte
    joins: og|men|mens
    saying: sa|sier|opplyser|uttaler
    according: ifølge|sier|sa|opplyser
    quarter: kvartal
    half: halvår
    orders: første|1. ; andre|annet|2. ; tredje|3. ; fjerde|4.
    last_year: i fjor|forrige år
    last_year: et år tidligere|ett år tidligere|året før
    this_year: i år
    compared: sammenlignet med|mot|i forhold til|enn i
    since: siden|fra
    fiscal: regnskapsåret|sesongen
    ends: slutten av
    superlatives: -ste|mest|minst|rekord
    last_week: forrige uke|i går
    going_on: siden|senere|også|igjen|deretter|nå|har|hadde
    rising_nouns: økning|økningen|vekst|veksten|oppgang|oppgangen
    falling_nouns: nedgang|nedgangen|reduksjon|reduksjonen
    apart_coming: regner … med|venter …|forventer …
    called_year_before: året før|i fjor|forrige år
    year_before: et år tidligere|ett år tidligere|året før
""")
