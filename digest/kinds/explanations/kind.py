"""All that is said of explanations, by stage."""

from __future__ import annotations

from digest.kinds.explanations.linked_data import LINKED_DATA
from digest.kinds.explanations.model import NAME, Explanation
from digest.kinds.explanations.page import PAGE
from digest.kinds.explanations.schema import LIST
from digest.kinds.explanations.search import SEARCH
from digest.kinds.explanations.verification import VERIFICATION
from digest.kinds.kind import Kind

EXPLANATIONS = Kind(
    name=NAME,
    sidecar=LIST,
    verification=VERIFICATION,
    page=PAGE,
    linked_data=LINKED_DATA,
    search=SEARCH,
    other=Explanation,
)
