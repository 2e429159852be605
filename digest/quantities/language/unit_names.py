"""The names of units: CLDR's identifiers for those that news uses, and what CLDR does not call them."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import meanings
from digest.quantities.units import UnitKind

FAMILIES = tuple(
    tuple(family.split())
    for family in (
        "USD CAD AUD HKD NZD SGD", "GBP EGP LBP", "CHF XOF XAF", "SEK NOK DKK ISK", "CZK SEK", "INR PKR LKR",
        "RUB BYN", "KRW KPW", "CNY CNH", "ILS ILR",
    )
)  # fmt: skip
"""Currencies of one name: the words that all their full names share are what each is called for short, and without a
country it is the first; or the language's own. Pesos, dinars and crowns in other countries are too many to guess."""
AMBIGUOUS_FAMILIES = tuple(
    tuple(family.split())
    for family in (
        "MXN ARS CLP COP PHP", "DZD TND JOD KWD", "SEK NOK DKK", "SAR QAR OMR", "KES UGX TZS", "AED MAD", "GBP EGP SYP",
    )
)  # fmt: skip
"""Currencies that share a name too, of which none is meant more than the others: pesos are money, no more."""

NO_DEFAULT = frozenset({"SEK", "CZK"})
TWO_WORDS = (
    "JPY", "PLN", "TRY", "BRL", "THB", "HUF", "UAH", "VND", "ZAR", "NGN", "RON", "BGN", "KZT", "HNL", "GTQ", "PYG",
    "NIO", "CRC", "PAB",
)  # fmt: skip
"""Currencies whose full name is a short word and a country: "jenów japońskich"."""

MORE_NAMES = {
    "he": meanings('ILS: שקל, שקלים, ש"ח \n USD: דולר, דולרים'),
    "fa": meanings("IRR: ریال \n USD: دلار"),
    "id": meanings("IDR: rupiah"),
    "ms": meanings("MYR: ringgit"),
    "cs": meanings("CZK: koruna, koruny, korun"),
    "uk": meanings("UAH: гривня, гривні, гривень"),
    "vi": meanings("VND: đồng"),
    "th": meanings("THB: บาท"),
    "hu": meanings("HUF: forint"),
    "ro": meanings("RON: lei, leu, de lei"),
    "bg": meanings("BGN: лев, лева"),
    "el": meanings("EUR: ευρώ"),
    "fi": meanings("EUR: euroa, euro \n USD: dollaria, dollari"),
    "ur": meanings("PKR: روپے, روپیہ"),
    "bn": meanings("BDT: টাকা"),
}
"""What a language calls its own currency for short, where CLDR's full names do not tell."""

CURRENCY_SIGNS = meanings("""
    USD: $, US$, U.S.$, $US, USD$, ドル, 米ドル, 美元, 달러
    USD: US $, U.S. $, U.S. dollar, 美金, 美圆, u.s. $, us$, Us$, USD $
    HKD: HK$, 港元, 港币, 港幣, 香港ドル, 홍콩달러
    AUD: A$, AU$, AUD$, Au$, a$, 豪ドル, 澳元
    CAD: C$, CA$, CAD$, $CA, Can$, CDN$, c$, カナダドル, 加元
    NZD: NZ$
    SGD: S$, SG$, シンガポールドル, 新加坡元
    TWD: NT$, 新台币, 新臺幣, 新台幣, 台币, 台幣, 臺幣, 台湾ドル, 台湾元
    BRL: R$
    MXN: MX$, Mex$, MXN$
    COP: COL$
    ARS: AR$
    JMD: J$
    TTD: TT$
    DOP: RD$
    XCD: EC$
    FJD: FJ$
    ZWL: ZW$
    GBP: £, ポンド, 英镑, 英鎊, 파운드
    EUR: €, ユーロ, 欧元, 歐元, 유로
    JPY: ¥, JP¥, 円, 圓, 日元, 日圓, 日币, 日幣, 엔, 日本円, JPY¥
    CNY: CN¥, RMB, Rmb, rmb, CNH, 元, 块, 塊, 人民币, 人民幣, 人民元, 中国元, 위안, 块钱, 元人民币, 元人民幣
    INR: ₹, Rs, Rs., ルピー, 卢比, 盧比, 루피
    KRW: ₩, 원, ウォン, 韩元, 韓元, 韓圓, 韩圆
    RUB: ルーブル, 卢布, 盧布, 루블
    CHF: スイスフラン, 瑞士法郎
    THB: バーツ, 泰铢, 泰銖
    BDT: Tk, Tk., ৳
    KES: Ksh, KSh, Kshs, KShs
    UGX: USh, UShs
    TZS: TSh
    PEN: S/, S/.
    PKR: PKRs
    XOF: FCFA, F CFA
    AED: Dh, Dhs, Dh.
    CNY: 人民币元
    RUB: ₽
    TRY: ₺
    VND: ₫
    THB: ฿
    PHP: ₱, Php
    NGN: ₦
    ILS: ₪
    UAH: ₴
    KZT: ₸
    GHS: GH₵, GHS₵, GH¢
    DKK: DKr, Dkr
    SEK: SKr, Skr
    NOK: NKr, Nkr
    SAR: SR
    GHS: ₵
    MYR: RM
    CRC: ₡
    GEL: ₾
    LAK: ₭
    PYG: ₲
    MNT: ₮
    AZN: ₼
    AMD: ֏
    USD: usd$
    MXN: mxn$
    AUD: aud$
    CAD: cad$
    NZD: nzd$
    IDR: Rp
    PLN: zł
    CZK: Kč
    NOK: NOK
    HUF: Ft
    RON: lei, leu
    BGN: лв, лв.
    RUB: руб, руб.
    UAH: грн, грн.
    TRY: TL
    VND: đ
    CHF: SFr, Fr., Sfr
""")

COIN_SIGNS = meanings("""
    $: ¢
    JPY: 銭
""")
CHINESE_COINS = {
    "角": "0.1",
    "毛": "0.1",
    "角钱": "0.1",
    "角錢": "0.1",
    "毛钱": "0.1",
    "毛錢": "0.1",
    "分钱": "0.01",
    "分錢": "0.01",
}
"""Parts of the region's own currency; 分 alone may be points or minutes."""
SIGNS_OF_COINS = frozenset("角毛")
"""Those that are part of many other words too, and coins behind figures alone: 5角, but not 五角大楼, 三毛."""
TENTHS_OF_A_WHOLE = "割成"
"""Of East Asia: 2割 is 20%."""

LENGTHS = {
    "km": "1000", "m": "1", "cm": "0.01", "mm": "0.001", "mi": "1609.344", "yd": "0.9144", "ft": "0.3048",
    "in": "0.0254", "nmi": "1852",
}  # fmt: skip
WEIGHTS = {
    "t": "1000", "kg": "1", "g": "0.001", "mg": "0.000001", "stone": "6.35029318", "lb": "0.45359237",
    "oz": "0.028349523125",
}  # fmt: skip
VOLUMES = {"hl": "100", "l": "1", "ml": "0.001"}
MEASURES = (LENGTHS, WEIGHTS, VOLUMES)
"""Units of one kind, in one of them: those that are written one after the other, as 6ft 2in."""
SPANS = {
    "year": ("a", "31556952"), "month": ("mon", "2629746"), "week": ("wk", "604800"), "day": ("d", "86400"),
    "hour": ("h", "3600"), "minute": ("min", "60"), "second": ("s", "1"),
}  # fmt: skip
"""CLDR's units of time, with how many seconds they have; a month is a twelfth of a year."""
PARTS_OF_SECOND = {"tenth": "0.1", "hundredth": "0.01", "thousandth": "0.001"}
"""What only a language's own words name, behind seconds."""

RATE_NAMES = {
    "kg": "kilogram", "g": "gram", "t": "tonne", "lb": "pound", "oz": "ounce", "km": "kilometre", "m": "metre",
    "mi": "mile", "l": "litre", "gal": "gallon", "bbl": "barrel", "m²": "square metre", "km²": "square kilometre",
    "m³": "cubic metre", "ha": "hectare", "ac": "acre", "ft²": "square foot", "MWh": "megawatt-hour",
    "kWh": "kilowatt-hour", "GWh": "gigawatt-hour", "MW": "megawatt", "GB": "gigabyte", "bu": "bushel",
    "ml": "millilitre", "mi²": "square mile", "MJ": "megajoule", "pt": "pint", "qt": "quart", "W": "watt",
    "kW": "kilowatt",
}  # fmt: skip
"""What an amount may be for, by the sign of the unit: €/kg."""
RATE_SIGNS = RATE_NAMES | {"㎡": "square metre", "平方米": "square metre", "平米": "square metre", "hl": "hectolitre"}
RATE_SIGNS |= {"л": "litre", "т": "tonne", "шт": "unit", "км": "kilometre", "ч": "hour", "га": "hectare"}
RATE_SIGNS |= {"m2": "square metre", "km2": "square kilometre", "m3": "cubic metre"}

CLDR_UNITS = {
    "length-kilometer": "km", "length-meter": "m", "length-centimeter": "cm", "length-millimeter": "mm",
    "length-micrometer": "µm", "length-decimeter": "dm", "length-picometer": "pm",
    "length-nanometer": "nm", "length-mile": "mi", "length-nautical-mile": "nmi",
    "length-yard": "yd", "length-foot": "ft", "length-inch": "in", "length-light-year": "ly",
    "area-square-kilometer": "km²", "area-square-meter": "m²", "area-hectare": "ha", "area-acre": "ac",
    "area-square-mile": "mi²", "area-square-foot": "ft²",
    "volume-cubic-meter": "m³", "volume-cubic-kilometer": "km³", "volume-cubic-foot": "ft³", "volume-liter": "l",
    "volume-milliliter": "ml", "volume-hectoliter": "hl", "volume-gallon": "gal", "volume-barrel": "bbl",
    "volume-bushel": "bu", "volume-pint": "pt", "volume-quart": "qt", "volume-acre-foot": "acre ft",
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
    "digital-gigabit": "Gb", "digital-megabit": "Mb", "digital-bit": "bit", "digital-byte": "byte",
    "concentr-percent": "%", "concentr-permille": "‰",
}  # fmt: skip

ENGLISH_ALONE = frozenset({"qt"})
"""Units that only English news has; in others their names are something else: *quartos* and *cuartos* are rooms."""

_RATED = ("length-", "area-", "volume-", "mass-", "energy-", "power-")
_RATED_BY_ID = {
    code: name.partition("-")[2].replace("-", " ").replace("liter", "litre").replace("meter", "metre")
    for name, code in CLDR_UNITS.items()
    if name.startswith(_RATED)
}
UNITS_OF_RATES = _RATED_BY_ID | RATE_NAMES
"""The same for all of CLDR's units of length, area, volume, weight, energy and power, which each language names."""

MORE_SIGNS = (
    "fps TW MWh GWh TWh Wh kt Mt Gt ° bbl Gb/s Mb/s dB EJ PJ TJ GJ MJ ppm ppb pp bp MVA kV MW/h TEU cm³"
).split()

VARIANTS = meanings("""
    °: º
    °C: ℃, ºC, ° C, º C
    °F: ℉, ° F, º F
    km/h: kph, km/hr, kmh, km/u, km/t, км/ч, км/час
    kWh: кВт·ч, кВт*ч, кВтч, кВт-ч
    µg: μg, mcg
    µm: μm
    MB: mb
    km²: km2, ㎢
    m²: m2, ㎡
    m³: m3, ㎥
    km: kms, Km, ㎞
    kg: kgs, Kg, ㎏
    mg: ㎎
    mm: ㎜
    ml: ㎖
    lb: lbs
    Gb/s: Gbps, Gbit/s
    Mb/s: Mbps, Mbit/s
    pp: ppt, ppts, %포인트, %ポイント, %p, %P
    bp: bps
    TEU: TEUs
    g: gm, gms, gr
    l: L, ltr, ℓ
    mi: mile
    t: mt
    ms: msec
    Gt: GtCO2
    Mt: MtCO2
    m³: cbm
    cm³: cc, ccm, ㏄
    lb: lbs.
    %: ㌫
    m²: 平方㍍
    km²: 平方㌖
    m: ㍍
    km: ㌔
    cm: ㌢, ㎝
    kg: ㌕
    g: ㌘
    t: ㌧
    l: ㍑
    ha: ㌶, ㏊
""")

AGENCY_SIGNS = {"fr": {"ME": 6, "MdE": 9}, "pt": {"ME": 6}}
"""Powers of ten of euros, as news agencies of a language write them: 325,90 ME."""
NO_SIGNS = frozenset({"in", "pm", "A", "K", "ac", "ct", "ly", "ton", "pt", "qt"})  # in news these are words, or nothing
TOUCHING_SIGNS = {"C": "°C", "F": "°F", "x": "×", "×": "×", "pc": "%"}
KINDS = {"%": UnitKind.PERCENT, "‰": UnitKind.PERCENT, "pp": UnitKind.PERCENT, "bp": UnitKind.BASIS_POINT}
EASTERN_SPANS = tuple(
    "个多 个半月 个半小 個多 個半月 개월 시간 주일 년간 日間 年間 半年 "
    "个小时 個小時 个星期 個月 年 月 日 時 时 歳 岁 週 周 分 秒 か月 カ月 ヶ月 个月 小时 天".split()
)
"""How what is counted begins where an amount is a stretch of time."""
