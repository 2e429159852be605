"""All that is said of figures, by stage."""

from __future__ import annotations

from digest.kinds.figures.linked_data import LINKED_DATA
from digest.kinds.figures.page import PAGE
from digest.kinds.figures.schema import LIST
from digest.kinds.figures.search import SEARCH
from digest.kinds.figures.verification import VERIFICATION
from digest.kinds.kind import Kind

FIGURES = Kind(
    name="figure",
    sidecar=LIST,
    verification=VERIFICATION,
    page=PAGE,
    linked_data=LINKED_DATA,
    search=SEARCH,
)
