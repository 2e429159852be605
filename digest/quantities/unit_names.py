"""The names of units: CLDR's identifiers for those that news uses, and what CLDR does not call them."""

from __future__ import annotations

from digest.quantities.lexicon.words import meanings
from digest.quantities.units import UnitKind

NAMED_CURRENCIES = (
    "USD EUR GBP JPY CNY KRW INR HKD TWD SGD AUD CAD NZD CHF SEK NOK DKK RUB UAH PLN CZK HUF RON TRY ILS SAR AED QAR "
    "KWD EGP ZAR NGN KES BRL MXN ARS CLP COP PEN IDR MYR THB VND PHP PKR BDT LKR KZT"
).split()
"""Currencies whose full names are known; all others by their codes and symbols."""

CURRENCY_SIGNS = meanings("""
    USD: $, US$, U.S.$, $US, USD$, ドル, 米ドル, 美元, 달러
    HKD: HK$, 港元
    AUD: A$, AU$, AUD$
    CAD: C$, CA$, CAD$, $CA
    NZD: NZ$
    SGD: S$, SG$
    TWD: NT$
    BRL: R$
    MXN: MX$, Mex$
    GBP: £
    EUR: €, ユーロ, 欧元, 歐元
    JPY: ¥, JP¥, 円, 日元, 日圓, 엔
    CNY: CN¥, RMB, Rmb, rmb, CNH, 元, 人民币, 人民幣, 人民元, 위안
    INR: ₹, Rs, Rs.
    KRW: ₩, 원
    RUB: ₽
    TRY: ₺
    VND: ₫
    THB: ฿
    PHP: ₱
    NGN: ₦
    ILS: ₪
    UAH: ₴
    KZT: ₸
    GHS: ₵
    MYR: RM
    IDR: Rp
    PLN: zł
    CZK: Kč
    NOK: NOK
    CHF: SFr, Fr., Sfr
""")

CLDR_UNITS = {
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-millimeter": "mm",
    "length-micrometer": "µm", "length-nanometer": "nm", "length-mile": "mi", "length-nautical-mile": "nmi",
    "length-yard": "yd", "length-foot": "ft", "length-inch": "in", "length-light-year": "ly",
    "area-square-kilometer": "km²", "area-square-meter": "m²", "area-hectare": "ha", "area-acre": "ac",
    "area-square-mile": "mi²", "area-square-foot": "ft²",
    "volume-cubic-meter": "m³", "volume-cubic-kilometer": "km³", "volume-cubic-foot": "ft³", "volume-liter": "l",
    "volume-milliliter": "ml", "volume-hectoliter": "hl", "volume-gallon": "gal", "volume-barrel": "bbl",
    "volume-bushel": "bu", "volume-acre-foot": "acre ft",
    "mass-tonne": "t", "mass-ton": "ton", "mass-kilogram": "kg", "mass-gram": "g", "mass-milligram": "mg",
    "mass-microgram": "µg", "mass-pound": "lb", "mass-ounce": "oz", "mass-ounce-troy": "oz t", "mass-carat": "ct",
    "power-gigawatt": "GW", "power-megawatt": "MW", "power-kilowatt": "kW", "power-watt": "W", "power-horsepower": "hp",
    "energy-kilowatt-hour": "kWh", "energy-kilojoule": "kJ", "energy-joule": "J", "energy-kilocalorie": "kcal",
    "energy-british-thermal-unit": "BTU", "electric-volt": "V", "electric-ampere": "A",
    "frequency-gigahertz": "GHz", "frequency-megahertz": "MHz", "frequency-kilohertz": "kHz", "frequency-hertz": "Hz",
    "speed-kilometer-per-hour": "km/h", "speed-meter-per-second": "m/s", "speed-mile-per-hour": "mph",
    "temperature-celsius": "°C", "temperature-fahrenheit": "°F", "temperature-kelvin": "K",
    "pressure-bar": "bar", "pressure-hectopascal": "hPa", "digital-petabyte": "PB", "digital-terabyte": "TB",
    "digital-gigabyte": "GB", "digital-megabyte": "MB", "digital-kilobyte": "kB", "digital-terabit": "Tb",
    "digital-gigabit": "Gb", "digital-megabit": "Mb", "concentr-percent": "%", "concentr-permille": "‰",
}  # fmt: skip

MORE_SIGNS = ("TW MWh GWh TWh Wh kt Mt Gt ° bbl Gb/s Mb/s dB EJ PJ TJ GJ MJ ppm ppb pp bp MVA kV MW/h TEU").split()

VARIANTS = meanings("""
    °: º
    °C: ℃, ºC
    °F: ℉
    km/h: kph
    km²: km2
    m²: m2
    m³: m3
    km: kms, Km
    kg: kgs, Kg
    lb: lbs
    Gb/s: Gbps, Gbit/s
    Mb/s: Mbps, Mbit/s
    pp: ppt, ppts
    bp: bps
    TEU: TEUs
""")

NO_SIGNS = frozenset({"in", "A", "K", "ac", "ct", "ly", "ton"})  # in news these are words, or nothing
TOUCHING_SIGNS = {"C": "°C", "F": "°F", "x": "×", "×": "×", "pc": "%"}
KINDS = {"%": UnitKind.PERCENT, "‰": UnitKind.PERCENT, "pp": UnitKind.PERCENT, "bp": UnitKind.BASIS_POINT}
