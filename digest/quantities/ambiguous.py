"""Amounts that mean one of two things by what stands around them: 30m is thirty million, or metres of "a 30m tower";
25 pounds are money, or a weight that was lost on a diet."""

from __future__ import annotations

from enum import Enum, auto

from digest.text.deferred_pattern import deferred

_LOOK = 60


class Sense(Enum):
    """Which of the two is read."""

    CONTEXT = auto()
    """What the words around it say; without any, millions and money."""
    COUNT = auto()
    MEASURE = auto()


_LENGTH_AFTER = deferred(
    r"[\s-]{1,2}(?:(?:beneath|underneath|under\s(?:the\s)?(?:ground|surface|streets?|roads?|river|sea|seabed|city|town|castle|church|hill"
    r"|mountain|bridge|square|station|building|house|floor|ice|water|lake|cliffs?)|tall|high|long|deep|wide|thick|broad|away|apart|off\s(?:the\s)?(?:coast|shore|beach|road|ground)|below|above|across|ahead|behind|underground|underwater"
    r"|offshore|downstream|upstream|inland|from|final|sprint|hurdles|race|relay|freestyle|backstroke|breaststroke"
    r"|butterfly|medley|dash|run|swim|steeplechase|heats?|semi-?finals?|air|rifle|pistol|platform|springboard|jump"
    r"|track|runway|pier|jetty|lane|shaft|plunge|climb|descent|swell|surge|snowdrift|dinghy|canoe|ferry|kayak|barge|trawler"
    r"|python|crocodile|shark|whale|tower|mast|walls?|waves?|cliff|drop|fall|pool|yacht|superyacht|boat|ship|vessel|statue"
    r"|crane|chimney|turbine"
    r"|trees?|tunnel|trench|crater|hole|radius|gap|fence|span|length|height|depth|width|telescope|antenna|dish|line"
    r"|bridge|building|skyscraper|section|stretch|barrier|ladder|rope|pole|blade|blades|altitude|resolution)(?!\w))"
)
_LENGTH_BEFORE = deferred(
    r"(?<!\w)(?:height|heights|depth|depths|length|width|altitude|elevation|distance|radius|diameter|wingspan|jump"
    r"|jumped|leap|leapt|cleared|throw|threw|vault|vaulted|measures|measured|measuring|stands|stood|within|men's"
    r"|women's|swam|ran|sprinted|dived|dug|climbed|tall|high|metres|meters"
    r"|(?:won|wins|win|in|over) the)\s(?:(?:of|at|over|about|up|to|by|from|a|the|is|was|some|only|just)\s){0,3}$"
)
_MONEY_STOOD = deferred(
    r"(?<!\w)(?i:net\s|gross\s|total\s|public\s)?(?i:debts?|borrowings?|liabilities|arrears|sales|revenues?|turnover|profits?|loss(?:es)?"
    r"|earnings|income|takings|receipts|budgets?|deficits?|surplus|costs?|spending|expenditure|funds?|funding|reserves"
    r"|cash|assets|market\svalue|capitalisation|capitalization|investments?|savings|wages?|payroll|bills?|fees?|fines?"
    r"|donations?|grants?|loans?|exports|imports|value|valuation|bid|offer|price)(?:\s[\w'’-]+){0,5}\s"
    r"(?:stands?|stood|standing|came|comes|rose|rises?|fell|falls?|grew|climbed|jumped|reached|totalled|totaled|was|were|is|are)"
    r"\s(?:(?:of|at|to|by|in|over|about|up|some|only|just|around|nearly|almost)\s){0,3}$"
)
"""What a sum of money that has come somewhere is led by: its net *debt stood at* 620m."""
_COUNTS = deferred(
    r"\s(?:people|(?!(?:this|thus|less|plus|minus|versus|towards|unless|whereas|always|besides|perhaps|runners|sprinters"
    r"|swimmers|finals|heats|races|hurdles)\b)[a-z-]{3,}s)(?!\w)"
)
"""A noun that millions count: a high of 965m *passengers*."""
_WEIGHT_AFTER = deferred(
    r"\s(?:of\s(?!(?:public|taxpayers?|government|state|debt|cuts|savings|spending|funding|investment|new|the)(?!\w))"
    r"|(?:heavier|lighter|overweight|underweight|heavy|each in weight|per square inch|of body)(?!\w)|\d{1,2}\sounces?)"
)
_WEIGHT_BEFORE = deferred(
    r"(?<!\w)(?:weigh|weighs|weighed|weighing|weight|gained?|gaining|shed|shedding|drop|dropped|lose|losing"
    r"|put on|puts on|putting on|piled on)\s(?:\w+\s){0,4}$"
)
_HYPHENED = deferred(r"-pound$")
_PRICED = deferred(
    r"(?:s|-\w+)?\s(?:\w+\s)?(?:notes?|fines?|tickets?|bills?|coins?|fees?|deals?|prizes?|bets?|rewards?|bonus|cheques?"
    r"|vouchers?|payments?|pay|prices?|loans?|debts?|investments?|contracts?|sales?|profits?|loss(?:es)?|budgets?"
    r"|projects?|schemes?|programmes?|funds?|grants?|donations?|salar(?:y|ies)|wages?|rents?|rises?|cuts?|increases?"
    r"|bailout|takeover|transfers?|bids?)(?!\w)"
)
_LENGTH_NEAR = deferred(r".{0,16}?\d\s?(?:cm|mm|km|dm|ft|feet|foot|metres|meters|inches|yards)(?!\w)")
_WEIGHT_NEAR = deferred(
    r"(?<!\w)(?:turkey|fish|salmon|tuna|trout|marlin|pumpkin|dog|cat|surgery|pregnancy|pregnant|exercise|exercising|calories|gym|fitness|muscle"
    r"|baby|babies|infant|newborn|puppy|tons?|tonnes?|obese|eating|diet|dieting|weight|weighs|weighed|weighing|kilograms?|kilos?|ounces?|kg)(?!\w)"
)


def is_length(text: str, start: int, end: int) -> bool:
    """Whether the number with an `m` that stands from `start` to `end` is metres."""
    if _LENGTH_AFTER.match(text, end) or _LENGTH_NEAR.match(text, end):
        return True
    before = text[max(0, start - _LOOK) : start]
    if _LENGTH_BEFORE.search(before) is None or _COUNTS.match(text, end):
        return False
    return _MONEY_STOOD.search(before) is None


def is_weight(text: str, start: int, end: int) -> bool:
    """Whether the pounds that stand from `start` to `end` are a weight."""
    before = text[max(0, start - _LOOK) : start]
    if _HYPHENED.search(text[start:end]) and not _PRICED.match(text, end):  # a 12-pound turkey
        return True
    if _WEIGHT_AFTER.match(text, end) or _WEIGHT_BEFORE.search(before):
        return True
    return bool(_WEIGHT_NEAR.search(before) or _WEIGHT_NEAR.search(text[end : end + _LOOK]))
