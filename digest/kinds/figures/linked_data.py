"""A key figure as linked data (https://schema.org/) and as a Web Annotation (https://www.w3.org/TR/annotation-model/).

It is a `Claim`, as it is somebody's, made somewhere, about some time; what it claims is an `Observation` with the
amount.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from digest.catalogue.addresses.permalinks import permalink
from digest.machine_readable.json_ld_nodes import Node, correction_by, filled, party_named, reference_node
from digest.machine_readable.kind import Exported, KindLinkedData
from digest.machine_readable.markdown.sources import named
from digest.machine_readable.markdown.text import escaped
from digest.model.article import Figure, Status
from digest.model.terms import said_anew, said_status
from digest.quantities.quantity import Qualifier
from digest.quantities.units import UnitKind
from digest.translation.words import translatable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from digest.content.schema.site import Settings
    from digest.machine_readable.json_ld_nodes import Absolute
    from digest.machine_readable.kind import NodeContext
    from digest.model.article import Article
    from digest.quantities.quantity import Quantity

_FLOORS = frozenset({Qualifier.OVER, Qualifier.AT_LEAST})
_CEILINGS = frozenset({Qualifier.UNDER, Qualifier.UP_TO})


def _corrections(figure: Figure, article: Article, settings: Settings, absolute: Absolute) -> list[Node]:
    """What a correction gives in its place."""
    anew = article.superseding(figure.id)
    if anew is None:
        return []
    return [correction_by(anew.by, f"{absolute(permalink(anew.by))}#{anew.id}", said_anew(anew, settings.words))]


def claim_node(figure: Figure, article: Article, page: str, settings: Settings, absolute: Absolute) -> Node:
    """A key figure: who claims it, where it appears if not in the article's own source, the time it is about, and the
    amount. Its words are those of the annotation."""
    period = figure.period
    return filled(
        {
            "@type": "Claim",
            "@id": f"{page}#{figure.id}",
            "name": figure.label,
            "author": party_named(figure.by, absolute) if figure.by else "",
            "appearance": reference_node(figure.source) if figure.source else "",
            "temporalCoverage": f"{period.start}/{period.end}" if period else "",
            "about": _observation(figure, settings, absolute),
            "correction": _corrections(figure, article, settings, absolute),
        }
    )


def _worked_out(figure: Figure, settings: Settings) -> str:
    """What the words of a claim say of an amount that no sentence of the article says."""
    return f" ({_calculated(figure, settings)})" if figure.working else ""


def _calculated(figure: Figure, settings: Settings) -> str:
    return settings.words.gettext("our calculation: %(working)s", working=figure.working)


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
            "measurementMethod": _calculated(figure, settings) if figure.working else "",
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


def _part(figure: Figure, around: NodeContext) -> Node:
    return claim_node(figure, around.article, around.page, around.settings, around.absolute)


def _exported(figure: Figure, around: NodeContext) -> Exported:
    return Exported(
        says=(f"{figure.label}: {figure.value.written}{_worked_out(figure, around.settings)}", figure.note),
        source=figure.source,
    )


def _markdown(figure: Figure, around: NodeContext) -> Iterator[str]:
    words = around.settings.words
    also = f" ({escaped(figure.also.written)})" if figure.also else ""
    yield f"**{escaped(figure.value.written)}**{also} – {escaped(figure.label)}"
    details = (
        figure.period.label(words.language) if figure.period else "",
        said_status(figure.status, words),
        figure.by.name if figure.by else "",
        words.gettext("Our calculation: %(working)s", working=figure.working) if figure.working else "",
    )
    if any(details):
        yield escaped(" · ".join(filter(None, details)))
    if figure.source:
        yield words.gettext("Source: %(source)s", source=named(figure.source, words))
    if figure.note:
        yield escaped(figure.note)


LINKED_DATA = KindLinkedData(
    value=Figure,
    rank=1,
    part=_part,
    motivation="describing",
    exported=_exported,
    heading=translatable("Figures"),
    markdown=_markdown,
)
