"""The names of currencies, coins and units in English, beyond CLDR's."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import meanings

CURRENCIES = meanings("""
    $: dollar, dollars
    USD: us dollar, us dollars, american dollars, greenbacks
    EUR: euro, euros
    GBP: pound, pounds, pounds sterling, sterling, quid
    JPY: yen
    ESP: peseta, pesetas
    CNY: yuan, kuai, renminbi, chinese renminbi
    KRW: won, korean won
    HKD: hong kong dollars
    TWD: taiwan dollars, taiwanese dollars
    INR: rupee, rupees
    SEK: swedish crowns, swedish crown
    NOK: norwegian crowns, norwegian crown
    DKK: danish crowns, danish crown
    CZK: czech crowns, czech crown
    ISK: icelandic crowns
    RUB: ruble, rubles, rouble, roubles
    CHF: franc, francs
    ZAR: rand
    BRL: real, reais, reals
    TRY: lira, liras
    MYR: ringgit
    THB: baht
    VND: dong
    IDR: rupiah
    SAR: riyal, riyals
    AED: dirham, dirhams
    ILS: shekel, shekels
    PLN: zloty, zlotys
    HUF: forint, forints
    NGN: naira
    UAH: hryvnia, hryvnias
    BDT: taka
    KZT: tenge
    GHS: cedi, cedis
""")
COINS = meanings("""
    GBP: p, pence, penny, pennies
    $: c, cent, cents
    INR: paise, paisa
    CNY: fen
""")
UNITS = meanings("""
    °: degree
    %: percent, per cent, pct, pc, percents, percentage
    pp: percentage points, percentage point, percent points
    bp: basis points, basis point
    ×: times
    °: degrees, degree
    °C: degrees c, celsius, deg c
    °F: degrees f, fahrenheit
    km²: square km, sq km
    m²: square m, sq m
    ft²: sq ft
    mi²: sq mi
    km/h: kph, kmph
    stone: stone
    mph: miles per hour, miles an hour
    km/h: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour
    m/s: metres per second, meters per second
    GB: gb, gigs
    µg: microgramme, microgrammes, mcg
    g: gramme, grammes
    kg: kilogrammes, kilos, kilo
    bit: bit, bits
    in: inch, inches
    m³: cubic metres, cubic meters
    ac: acre, acres
    t: metric tons, metric ton, metric tonnes
    kt: kilotonnes
    Mt: megatonnes
    Gt: gigatonnes, gigatons
    bbl: bbl, bbls
    TW: terawatts, terawatt
    kWh: kilowatt hours, kilowatt hour
    MWh: megawatt hours, megawatt hour
    GWh: gigawatt hours, gigawatt hour
    TWh: terawatt hours, terawatt hour
""")
