"""All that is said of links, by stage."""

from __future__ import annotations

from digest.kinds.kind import Kind
from digest.kinds.links.linked_data import LINKED_DATA
from digest.kinds.links.page import PAGE
from digest.kinds.links.schema import LIST
from digest.kinds.links.search import SEARCH
from digest.kinds.links.verification import VERIFICATION

LINKS = Kind(
    name="link",
    sidecar=LIST,
    verification=VERIFICATION,
    page=PAGE,
    linked_data=LINKED_DATA,
    search=SEARCH,
)
