"""All that is said of quotes, by stage."""

from __future__ import annotations

from digest.kinds.kind import Kind
from digest.kinds.quotes.linked_data import LINKED_DATA
from digest.kinds.quotes.page import PAGE
from digest.kinds.quotes.schema import LIST
from digest.kinds.quotes.search import SEARCH
from digest.kinds.quotes.verification import VERIFICATION

QUOTES = Kind(
    name="quote",
    sidecar=LIST,
    verification=VERIFICATION,
    page=PAGE,
    linked_data=LINKED_DATA,
    search=SEARCH,
)
