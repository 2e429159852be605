"""Whether a surname with a title, "Ms Ferris", is that of the person whom a text names in full, "Tom Ferris"."""

from __future__ import annotations

import re

from digest.reading.names.genders import genders_told, title_before

_KIN = re.compile(
    r"(?:['’]s?|of|von|des|der|de|du|del|di|do|da|van) ?(?:\w+ )?(?:daughter|son|wife|husband|widow|widower|mother"
    r"|father|sister|brother)$|^(?:Tochter|Sohn|Ehefrau|Ehemann|Frau|Mann|Witwe|Witwer|Mutter|Vater|Schwester|Bruder|fille|fils"
    r"|femme|épouse|mari|veuve|veuf|mère|père|sœur|frère|hija|hijo|esposa|esposo|marido|viuda|viudo|madre|padre|hermana"
    r"|hermano|figlia|figlio|moglie|marito|vedova|vedovo|sorella|fratello|filha|filho|mulher|viúva|viúvo|mãe|pai|irmã"
    r"|irmão|dochter|zoon|vrouw|echtgenote|echtgenoot|weduwe|weduwnaar|moeder|vader|zus|broer) "
    r"(?:of|von|des|der|de|du|de la|del|della|dell['’]|di|do|da|van)(?!\w)",
    re.IGNORECASE,
)


def is_of_kin(role: str) -> bool:
    """Whether `role` says whose child, spouse, parent or sibling somebody is: "chairman's daughter"."""
    return _KIN.search(role) is not None


def called_otherwise(name: str, words: str, text: str, language: str) -> str:
    """What `words` call somebody with a title, "Ms Ferris", who may not be the `name` that `text` has in full with that
    surname; empty where nothing speaks against it.

    The title speaks against it where the text gives the whole name the other gender, or none, and the surname alone
    titles of both.
    """
    surname = name.rsplit(" ", 1)[-1]
    if surname == name:
        return ""
    titled = title_before(surname, words)
    if titled is None:
        return ""
    gender, called = titled
    genders = genders_told(name, text, language)
    if not genders:
        genders = genders_told(surname, text, language)
    return "" if genders in (set(), {gender}) else called
