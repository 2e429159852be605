"""Danish."""

from __future__ import annotations

from digest.quantities.language.assertion.words import assertion

DANISH = assertion("""
    greater: flere|mere|højere
    lesser: færre|mindre|lavere
    rises: steg|stiger|steget|stigning|voksede|vækst|vokset|øget|fremgang|højere
    apart_rises: gik går … op|gik går … frem
    apart_falls: gik går … ned|gik går … tilbage
    falls: faldt|falder|faldet|fald|mindsket|tilbagegang|tabte|lavere|nedgang
    gains: overskud|gevinst|profit|fortjeneste
    losses: underskud|tab|tabte
    subordinate: når|som|fordi
    coming: vil|skal|forventer|forventes|planlægger|kommer til at|ventes|håber|agter
    denials: afviste|afviser|nægtede|nægter|dementerede|benægtede|benægter
    alleged: påståede|påstået|formodede
    joins: og|men|mens
    saying: sagde|siger|oplyser|udtaler
    according: ifølge|siger|sagde|oplyser
    quarter: kvartal
    half: halvår
    orders: første|1. ; andet|2. ; tredje|3. ; fjerde|4.
    last_year: sidste år|i fjor
    last_year: et år tidligere|året før
    this_year: i år
    compared: sammenlignet med|mod|i forhold til|end i
    since: siden|fra
    fiscal: regnskabsår|regnskabsåret|sæsonen
    ends: slutningen af
    superlatives: -ste|mest|mindst|rekord
    last_week: sidste uge|i går
    going_on: siden|senere|også|igen|derefter|nu|har|havde
    rising_nouns: stigning|stigningen|vækst|væksten|fremgang|fremgangen
    falling_nouns: fald|faldet|nedgang|nedgangen|tilbagegang|tilbagegangen
    apart_coming: regner … med|venter …|forventer …
    called_year_before: året før|sidste år|i fjor
    year_before: et år tidligere|året før
""")
