"""English phrases beside amounts: verbs with their particles, comparisons with what was hoped."""

from __future__ import annotations

_COMPARED = (
    "better worse higher lower larger bigger smaller stronger weaker faster slower greater longer shorter steeper "
    "sharper deeper milder warmer colder"
).split()
_HOPED = (
    "expected anticipated forecast forecasted predicted projected feared planned hoped estimated normal usual average"
).split()
_OVER = ("take takes taken taking took hand hands handed handing turn turned turning win wins won winning").split()
_UP_TO = (
    "go goes went gone going move moves moved moving build builds built building add adds added live lives lived "
    "pick picks picked picking speed speeds sped creep creeps crept creeping edge edges edged edging inch inches "
    "inched tick ticks ticked nudged crawled jump jumps jumped jumping climb climbs climbed climbing leap leaps "
    "leapt leaping step steps stepped shoot shoots shot shooting shift shifts shifted bump bumped bumps bounced"
).split()
PASSING = tuple(
    "passed|passes|passing|crossed|crosses|crossing|breached|breaches|breaching|eclipsed|eclipses|beat|beats|beating"
    "|bettered|overtook|broke|broken|breaks|breaking|cleared|clears|smashed|outdid|broken through|broke through"
    "|breaks through|smashed through|went past|gone past|moved past|climbed past|rose past|risen past|soared past"
    "|pushed past|shot past".split("|")
)
"""Verbs by which an amount is more than another, which itself may be meant as well: donations *passed* £1 billion."""


def governing_over() -> frozenset[str]:
    """Verbs with a particle that may be a qualifier elsewhere: *took over* 12 firms, *jumped up to* third."""
    brought = {f"{bring} about" for bring in ("bring", "brings", "brought")}
    return frozenset({f"{verb} over" for verb in _OVER} | {f"{verb} up to" for verb in _UP_TO} | brought)


def compared_with_hopes() -> dict[str, None]:
    """What says how an amount is beside what was expected, and leaves it as it is: a *better-than-expected* 35,000."""
    compared = {f"{word} than {hoped}": None for word in _COMPARED for hoped in _HOPED}
    return compared | dict.fromkeys(("below average", "above average"))
