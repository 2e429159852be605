"""Turkish."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import (
    AmountLexicon,
    fractions,
    leading,
    meanings,
    numbers,
    powers,
    qualifiers,
)

_SIDES = qualifiers("""
    over: üzerinde, üzerine, üstünde, üstüne
    under: altında, altına
""")
_CASES = ("", *(f"'{link}{vowel}n " for link in ("", "n") for vowel in "ıiuü"))
"""How a number ends before such a word: yüzde 3'*ün* altına."""

_EXCEEDED = qualifiers("over: aşkın, aştı, aştığı, aşan, aşıyor, aşmış, aşarak, aşacak, geçti, geçmiş, geçiyor")
_OBJECT = tuple(f"'{link}{vowel} " for link in ("", "y", "n") for vowel in "ıiuü")
"""How a number ends that something exceeded: 300'*ü* aştı."""

_SCALES = (
    {f"bin{ending}": 10**3 for ending in "i e in den le lik".split()}
    | {f"milyon{ending}": 10**6 for ending in "u a un dan la luk".split()}
    | {f"milyar{ending}": 10**9 for ending in "ı a ın dan la lık".split()}
    | {f"trilyon{ending}": 10**12 for ending in "u a un dan la luk".split()}
)
"""Scales with the endings of cases, as they have them where no noun follows: 1 milyon*dan* fazla."""


def _fractions() -> dict[str, tuple[int, int]]:
    """A half … nine tenths: beşte ikisi."""
    wholes = "ikide üçte dörtte beşte altıda yedide sekizde dokuzda onda".split()
    parts = "biri ikisi üçü dördü beşi altısı yedisi sekizi dokuzu".split()
    return {
        f"{whole} {part}": (count, of)
        for of, whole in enumerate(wholes, 2)
        for count, part in enumerate(parts[: of - 1], 1)
    }


_ORDINALS = "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu".split()
_TENTHS = "onuncu yirminci otuzuncu kırkıncı ellinci altmışıncı yetmişinci sekseninci doksanıncı".split()
_TENS = "on yirmi otuz kırk elli altmış yetmiş seksen doksan".split()


def _places() -> dict[str, int]:
    """First … ninety-ninth."""
    places = {word: place for place, word in enumerate(_ORDINALS, 1)}
    places |= {word: 10 * ten for ten, word in enumerate(_TENTHS, 1)}
    return places | {
        f"{tens} {word}": 10 * ten + one for ten, tens in enumerate(_TENS, 1) for one, word in enumerate(_ORDINALS, 1)
    }


_PRICED = {
    "litre": "litre",
    "kilogram": "kilogram",
    "kilo": "kilogram",
    "metrekare": "square metre",
    "varil": "barrel",
    "ton": "tonne",
    "ons": "ounce",
    "gram": "gram",
    "adet": "unit",
    "hisse": "share",
    "kişi": "person",
    "dekar": "decare",
    "hektar": "hectare",
    "kilovatsaat": "kilowatt-hour",
    "kilometre": "kilometre",
}
_RATED = {f"{what}{by}": rate for what, rate in _PRICED.items() for by in (" başına", " başı", " fiyatı")}
_RATED |= {f"{what} satış fiyatı": rate for what, rate in _PRICED.items()}
"""What something is for: *litre başına* 45 lira, *varil fiyatı* 80 dolar."""

TURKISH = AmountLexicon(
    leading=leading("""
        at-least: en az, asgari, en azından
        about: yaklaşık, yaklaşık olarak, aşağı yukarı, tahminen, kabaca, takriben, civarında, ortalama olarak
        nearly: neredeyse, hemen hemen, nerdeyse
        up-to: en fazla, en çok, azami, maksimum
        barely: ancak, zar zor
        -: yalnızca, sadece, her
        not: değil
        average: ortalama, genellikle
        projected: tahmini, öngörülen, beklenen, planlanan, hedeflenen
        possible: belki, muhtemelen, sözde
        loss: zarar, açık
        -: tam, toplam, toplamda, tam olarak
    """),
    trailing={f"{case}{side}": bound for case in _CASES for side, bound in _SIDES.items()}
    | {f"{case}{verb}": bound for case in _OBJECT for verb, bound in _EXCEEDED.items()}
    | qualifiers("""
        over: aştı, aştığı, aşan, aşıyor, aşmış, aşarak
        over: üzerinde, aşkın, 'den fazla, 'dan fazla, den fazla, dan fazla, 'ten fazla, 'tan fazla
        at-least: veya daha fazla, ve üzeri
        about: civarında, kadar, dolayında
        under: 'den az, 'dan az, altında, az
        over: fazla
        nearly: yakın, 'e yakın, 'a yakın, 'ye yakın, 'ya yakın, 'na yakın
    """),
    below_zero=("sıfırın altında",),
    minus=("eksi",),
    numbers=numbers(
        "sıfır bir iki üç dört beş altı yedi sekiz dokuz on",
        (20, 10, "yirmi otuz kırk elli altmış yetmiş seksen doksan"),
    )
    | {"yüz": 100, "bin": 1000},
    multipliers={"yüz": 100, "bin": 1000},
    before_digits=frozenset({"bin", "Bin"}),
    points=("virgül", "nokta"),
    places=_places(),
    ordinals=(".", "'inci", "'ıncı", "'uncu", "'üncü", "'nci", "'ncı", "'ncu", "'ncü"),
    fractions=fractions("1/2: yarısı, yarım \n 1/4: çeyreği") | _fractions(),
    added=fractions("1/2: buçuk"),
    vague={
        "yüzlerce": 100,
        "binlerce": 1000,
        "on binlerce": 10**4,
        "yüz binlerce": 10**5,
        "milyonlarca": 10**6,
        "onlarca": 10,
    },
    several=("birkaç",),
    scales=powers("3: bin \n 6: milyon \n 9: milyar \n 12: trilyon") | _SCALES | {"düzine": 12},
    abbreviations=powers("6: mn, mln \n 9: mr, mlr, milyar"),
    links=(),
    case_endings=frozenset(
        "i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan in ın un ün nin nın nun nün le la yle yla "
        "ne na ni nı nu nü nde nda nden ndan lik lık luk lük".split()
    ),
    softened={"k": "ğ", "p": "b", "ç": "c", "t": "d"},
    parted=("ile", "ila", "veya", "-"),
    ratios=("de",),
    and_words=("ve",),
    before={"yüzde": "%", "Yüzde": "%"},
    currencies=meanings("""
        $: dolar, doları
        EUR: euro, avro, Avro, eurosu
        TRY: lira, TL, Türk Lirası, liralık, lirası
        GBP: sterlin, sterlini, İngiliz sterlini, pound
        JPY: yen, yeni
        CNY: yuan
        RUB: ruble
        CHF: frank, İsviçre frangı
        KRW: won
        INR: rupi
    """),
    coins=meanings("own: kuruş \n USD: sent \n EUR: euro sent"),
    units=meanings("""
        pp: yüzde puan, puan
        bp: baz puan
        bbl: varil
        km: kilometre
        t: ton
    """),
    per=("her",),
    adverbs=_RATED,
    rates_before={words: rate for words, rate in _RATED.items() if words.endswith("başına")},
    stops=frozenset("ve veya ama bir bu şu o ile için gibi de da ki ne".split()),
)
