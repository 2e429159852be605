"""Claims and quotations in schema.org's vocabulary (https://schema.org/).

A key figure is a `Claim`, as it is somebody's, made somewhere, about some time; what it claims is an
`Observation` with the amount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from digest.catalogue.permalinks import permalink
from digest.model.article import PartyKind, Status
from digest.quantities.quantity import Qualifier
from digest.quantities.units import UnitKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from decimal import Decimal

    from digest.content.site_schema import Settings
    from digest.model.article import Article, Figure, Party, Quotation, Reference
    from digest.quantities.quantity import Quantity

    Absolute = Callable[[str], str]

Node = dict[str, Any]
PARTY_TYPES = {PartyKind.PERSON: "Person", PartyKind.ORGANISATION: "Organization"}
_FLOORS = frozenset({Qualifier.OVER, Qualifier.AT_LEAST})
_CEILINGS = frozenset({Qualifier.UNDER, Qualifier.UP_TO})


def quotation_node(quote: Quotation, article: Article, page: str, absolute: Absolute) -> Node:
    """A quotation and who it is attributed to. `page` is the URL of the article's page."""
    speaker = _party(quote.speaker, absolute, quote.role)
    return {
        "@type": "Quotation",
        "@id": f"{page}#{quote.id}",
        "text": quote.text,
        "inLanguage": article.language,
        "creator": speaker,
        "spokenByCharacter": speaker,
        "isBasedOn": _appearance(quote.source, article),
    }


def claim_node(figure: Figure, article: Article, page: str, settings: Settings, absolute: Absolute) -> Node:
    """A key figure: who claims it, where it appears, the time it is about, and the amount."""
    period = figure.period
    return filled(
        {
            "@type": "Claim",
            "@id": f"{page}#{figure.id}",
            "name": figure.label,
            "text": f"{figure.label}: {figure.value.written}",
            "author": _party(figure.by, absolute) if figure.by else "",
            "appearance": _appearance(figure.source, article),
            "temporalCoverage": f"{period.start}/{period.end}" if period else "",
            "about": _observation(figure, settings, absolute),
        }
    )


def reference_node(source: Reference) -> Node:
    """An article and who published it."""
    return filled(
        {
            "@type": "NewsArticle",
            "@id": source.url,
            "url": source.url,
            "archivedAt": source.archived,
            "publisher": {"@type": "Organization", "name": source.outlet},
        }
    )


def filled(node: Mapping[str, Any]) -> Node:
    """`node` without the properties that have no value."""
    return {key: value for key, value in node.items() if value not in ("", [])}


def _observation(figure: Figure, settings: Settings, absolute: Absolute) -> Node:
    measure = settings.measures.get(figure.measure) if figure.measure else None
    variable = measure and {
        "@type": "StatisticalVariable",
        "name": measure.label,
        "url": absolute(f"/measures/{figure.measure}/"),
    }
    return filled(
        {
            "@type": "Observation",
            "variableMeasured": variable or figure.label,
            "measurementQualifier": "" if figure.status is Status.ACTUAL else figure.status.value,
            "value": _amount(figure.value),
        }
    )


def _amount(amount: Quantity) -> Node:
    """The amount as a node: “over 46,000” is a least value, not a value, and a tally no number at all."""
    unit = amount.unit
    if unit and unit.kind is UnitKind.TALLY:
        return {"@type": "QuantitativeValue", "value": amount.amount}
    number = _number(amount.number)
    if amount.upper is not None:
        low, high = sorted((amount.number, amount.upper))
        bounds: Node = {"minValue": _number(low), "maxValue": _number(high)}
    elif amount.qualifier in _FLOORS:
        bounds = {"minValue": number}
    elif amount.qualifier in _CEILINGS:
        bounds = {"maxValue": number}
    else:
        bounds = {"value": number}
    if unit is None:
        return {"@type": "QuantitativeValue", **bounds}
    if unit.kind is UnitKind.CURRENCY and not unit.per:
        return {"@type": "MonetaryAmount", "currency": unit.code, **bounds}
    return {"@type": "QuantitativeValue", **bounds, "unitText": f"{unit.code}/{unit.per}".rstrip("/")}


def _number(exact: Decimal) -> int | float | str:
    """`exact` as a JSON number where that loses nothing, else as text."""
    if exact == exact.to_integral_value():
        return int(exact)
    near = float(exact)
    return near if str(near) == str(exact.normalize()) else str(exact)


def _appearance(elsewhere: Reference | None, article: Article) -> Node:
    """Where it was published; the article's own source is only named, since the page describes it once."""
    return reference_node(elsewhere) if elsewhere else {"@id": article.source.url}


def _party(party: Party, absolute: Absolute, role: str = "") -> Node:
    return filled(
        {
            "@type": PARTY_TYPES[party.kind],
            "name": party.name,
            "url": absolute(permalink(party)) if party.slug else "",
            "jobTitle": role if party.kind is PartyKind.PERSON else "",
        }
    )
