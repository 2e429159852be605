"""Whether a dollar sign of a Spanish text without a country may be one of pesos."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from digest.foundation.problem import Code
from digest.kinds.figures.checks.amounts.findings import Finding
from digest.kinds.figures.checks.quoting import quoted
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from digest.kinds.figures.checks.in_sentence.sentence import PassageInSentence
    from digest.quantities.mentions import Mention

_OF_NO_COUNTRY = frozenset({"es", "es-419"})
_NAMED = re.compile(r"d[óo]lar|USD|US\$|U\$S|u\$s|estadounidense", re.IGNORECASE)
_SIGN = "$"


def unsure_dollar(written: str, mention: Mention, passage: PassageInSentence) -> Finding | None:
    """The error that `$` is the sign of pesos and of dollars, of an amount `written` so by the editor, in an article
    whose language names no country; None where the sentence or the editor says dollars."""
    unit = mention.quantity.unit
    if passage.language.lower() not in _OF_NO_COUNTRY or unit is None or unit.kind is not UnitKind.CURRENCY:
        return None
    signs = (mention.quantity.before.strip(), mention.quantity.after.strip())
    if _SIGN not in signs or _NAMED.search(written) or _NAMED.search(passage.sentence):
        return None
    core = passage.sentence[mention.core.start : mention.core.end]
    return Finding(
        Code.AMOUNT_AMBIGUOUS,
        "",
        f"the $ of {quoted(core)} may be pesos or dollars: the article’s language names no country",
        f"name it under `language`, as in es-MX; or, where it is the US dollar, write {f'US{core.lstrip()}'!r}",
    )
