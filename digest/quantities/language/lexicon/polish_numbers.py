"""Number words of Polish, in their cases and as they are joined to others."""

from __future__ import annotations

from digest.quantities.language.lexicon.words import numbers

JOINED = numbers(
    "_ jedno dwu trzy cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio jedenasto dwunasto trzynasto "
    "czternasto piętnasto szesnasto siedemnasto osiemnasto dziewiętnasto",
    (20, 10, "dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio osiemdziesięcio"),
    (90, 10, "dziewięćdziesięcio stu"),
)
_THOUSANDS = {
    f"{joined}tysięczn{ending}": 1000 * value
    for joined, value in JOINED.items()
    if joined != "jedno"
    for ending in ("y", "a", "e", "ego", "ej", "ym", "ą", "emu")
}
"""An adjective of what there are thousands of: "czterotysięczny tłum"."""
_COLLECTIVE = {
    f"{stem}{ending}": value
    for stems, first, endings in (
        ("dwoj troj", 2, ("e", "ga", "gu", "giem")),
        ("czwor pięcior sześcior siedmior ośmior dziewięcior dziesięcior", 4, ("o", "ga", "gu", "giem")),
    )
    for value, stem in enumerate(stems.split(), first)
    for ending in endings
}
"""How many children, or people of both sexes: "trojgiem dzieci"."""
MANIFOLD = {f"{joined}krotnie": (value, 1) for joined, value in JOINED.items() if 1 < value <= 20 or value == 100}
"""How many times as much: "dziesięciokrotnie"."""
PLACES = {
    f"{stem}{ending}": place
    for place, stems in enumerate("drug|trzec|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt".split("|"), 2)
    for stem in [stems]
    for ending in (
        ("i", "a", "ie", "iego", "iej", "im", "ą")
        if place == 2
        else ("i", "ia", "ie", "iego", "iej", "im", "ią")
        if place == 3
        else ("y", "a", "e", "ego", "ej", "ym", "ą")
    )
}

_PARTS = dict(enumerate("trzeci czwart piąt szóst siódm ósm dziewiąt dziesiąt".split(), 3))
SHARES = {
    f"{one} {stem}{ending}": (count, of)
    for of, stem in _PARTS.items()
    for ones, count, ending in (
        *(((one,), 1, ending) for one, ending in (("jedna", "a"), ("jedną", "ą"), ("jednej", "ej"))),
        *((words.split(), count, "e") for count, words in enumerate("dwie trzy cztery".split(), 2)),
        *((words.split(), count, "ch" if of == 3 else "ych") for count, words in enumerate(("dwóch", "trzech"), 2)),
    )
    if count < of
    for one in ones
}
"""Parts of a whole: "jedna szósta", "trzech czwartych"."""
EACH_OF = numbers(
    "",
    (11, 1, "jedenast dwunast"),
    (15, 5, "piętnast dwudziest"),
    (30, 20, "trzydziest pięćdziesiąt"),
    (100, 1, "setn"),
)
"""What "every so manieth" begins with behind "co", from eleven on: "co dwudziesty"."""
_GROUPS = {
    f"{stem}{ending}": count
    for count, stem in enumerate("dwójk trójk czwórk piątk szóstk siódemk ósemk".split(), 2)
    for ending in ("a", "i", "ę", "ą")
}
"""Groups of so many: trójka dzieci."""
NUMBERS = numbers(
    "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
    "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
    (
        20,
        10,
        (
            "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt "
            "dziewięćdziesiąt"
        ),
    ),
    (100, 100, ("sto dwieście trzysta czterysta pięćset sześćset siedemset osiemset dziewięćset")),
    (
        1,
        1,
        (
            "jedna|jedno|jednego|jednej dwie|dwóch|dwoje|dwaj|dwu "
            "trzech|troje|trzej|trzem czterech|czworo|czterej|czterem pięciu|pięcioro sześciu "
            "siedmiu ośmiu dziewięciu dziesięciu jedenastu dwunastu"
        ),
    ),
) | {
    **numbers(
        "",
        (13, 1, "trzynastu czternastu piętnastu szesnastu siedemnastu osiemnastu dziewiętnastu"),
        (20, 10, "dwudziestu|dwudziestoma trzydziestu|trzydziestoma czterdziestu|czterdziestoma"),
        (50, 10, "pięćdziesięciu sześćdziesięciu siedemdziesięciu osiemdziesięciu dziewięćdziesięciu stu"),
        (200, 100, "dwustu trzystu czterystu pięciuset sześciuset siedmiuset ośmiuset dziewięciuset"),
    ),
    **_THOUSANDS,
    **_COLLECTIVE,
    **_GROUPS,
    **dict.fromkeys(("tysiąc", "tysiąca"), 1000),
    **dict.fromkeys(("dwóm", "dwoma", "dwiema"), 2),
    "trzema": 3,
    "czterema": 4,
    "pięcioma": 5,
    "sześcioma": 6,
    "siedmioma": 7,
    "ośmioma": 8,
    "dziewięcioma": 9,
    "dziesięcioma": 10,
}
"""Number words in their cases, with their values."""
