"""The country of an outlet, by which days in numbers are read: 04/05/2026 is in April in one, and in May in others."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

_TOP_LEVEL = re.compile(r"\.(?P<country>[a-z]{2})$")
_OTHERWISE = {"UK": "GB", "EU": ""}
# Endings that are sold to anybody.
_NO_COUNTRY = frozenset("AI CC CO FM IO LY ME SH TO TV WS".split())


def region_of(language: str, address: str) -> str:
    """The country (ISO 3166, GB) that a language tag (en-GB) or an address tells; empty where neither does."""
    for part in language.split("-")[1:]:
        if len(part) == 2 and part.isalpha():
            return part.upper()
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    found = _TOP_LEVEL.search(host)
    country = found["country"].upper() if found else ""
    return "" if country in _NO_COUNTRY else _OTHERWISE.get(country, country)
