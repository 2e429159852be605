"""Number words and fractions of English."""

from __future__ import annotations

from math import gcd

from digest.quantities.language.lexicon.words import fractions

_ONES = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_PARTS = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_MORE_PARTS = {
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fifteenth": 15, "sixteenth": 16, "twentieth": 20, "thirtieth": 30,
    "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12,
}  # fmt: skip
_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth".split()


def number_words() -> dict[str, int]:
    """The words up to ninety-nine, with their values."""
    numbers = {word: value for value, word in enumerate([*_ONES, *_TEENS], 1)}
    for ten, tens in enumerate(_TENS, 2):
        numbers[tens] = 10 * ten
        numbers |= {f"{tens}-{ones}": 10 * ten + one for one, ones in enumerate(_ONES, 1)}
    return numbers | dict.fromkeys(("zero", "nil", "nought", "naught"), 0)


def denominators() -> dict[str, int]:
    """The names of parts in the singular, with how many make a whole."""
    compounds = {
        f"{tens}-{part}": 10 * ten + one for ten, tens in enumerate(_TENS, 2) for one, part in enumerate(_ORDINALS, 1)
    }
    return _PARTS | _MORE_PARTS | compounds


def places() -> dict[str, int]:
    """First, second, third … ninetieth, which are places in a row."""
    parts = {part: of for part, of in (_PARTS | _MORE_PARTS).items() if of <= 90 and part != "quarter"}
    small = {"first": 1, "second": 2}
    return small | parts | {"fourteenth": 14, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19}


def exact_fractions() -> dict[str, tuple[int, int]]:
    """One third, two-thirds, three-quarters … nine-tenths; not two quarters, which are half a year."""
    plurals = {
        f"{word}-{part}s": (numerator, denominator)
        for part, denominator in _PARTS.items()
        for numerator, word in enumerate(_ONES[1 : denominator - 1], 2)
        if gcd(numerator, denominator) == 1
    }
    return plurals | {f"one-{part}": (1, of) for part, of in denominators().items()} | {"one-half": (1, 2)}


def loose_fractions() -> dict[str, tuple[int, int]]:
    """A third, a quarter, half …, which may be something else in other places."""
    singular = {f"an {part}" if part[0] == "e" else f"a {part}": (1, of) for part, of in denominators().items()}
    return singular | fractions("1/2: half, a half, one half \n 1/4: quarter")


def added_fractions() -> dict[str, tuple[int, int]]:
    """And a half, and three-quarters …; not without "and"."""
    fractions_after = {f"and {words}": parts for words, parts in (exact_fractions() | loose_fractions()).items()}
    return {words: parts for words, parts in fractions_after.items() if words not in ("and half", "and quarter")}
