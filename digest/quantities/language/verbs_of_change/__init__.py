"""Verbs of rising and falling, each with all of its finite forms and participles, made from one line of a table.

german.py      with verbs whose particle stands apart: "nimmt … zu"
romance.py     French, Italian, Portuguese and Spanish
polish.py
conjugation.py what a line of a table is made to
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from digest.quantities.language.verbs_of_change.conjugation import Verbs

_MODULES = {
    "french": "romance", "german": "german", "italian": "romance", "polish": "polish", "portuguese": "romance",
    "spanish": "romance",
}  # fmt: skip
_NONE = Verbs()


@cache
def verbs_of_change(language: str) -> Verbs:
    """The verbs of a language by the name of its modules, such as `german`; none where it has none here."""
    name = _MODULES.get(language)
    found: dict[str, Verbs] = import_module(f"{__name__}.{name}").VERBS if name else {}
    return found.get(language, _NONE)
