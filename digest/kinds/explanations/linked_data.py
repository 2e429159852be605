"""An explanation as linked data (https://schema.org/) and as a Web Annotation
(https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

from digest.kinds.explanations.model import Explanation
from digest.machine_readable.json_ld_nodes import CONTEXT, Node
from digest.machine_readable.kind import Exported, KindLinkedData, NodeContext, NodeProperty
from digest.translation.words import translatable


def _part(explanation: Explanation, around: NodeContext) -> Node:
    """What defines a term is a `DefinedTerm`; any other explanation is a `Comment` on the article."""
    about = {"@id": f"{around.page}#{explanation.id}", "inLanguage": around.settings.language}
    if explanation.term:
        return {"@type": "DefinedTerm", **about, "name": explanation.term, "description": explanation.text}
    return {"@type": "Comment", **about, "text": explanation.text}


def _exported(explanation: Explanation, around: NodeContext) -> Exported:
    known = ({"@context": CONTEXT, **_part(explanation, around)},) if explanation.term else ()
    return Exported(says=(explanation.term, explanation.text), known=known)


LINKED_DATA = KindLinkedData(
    value=Explanation,
    rank=3,
    place=NodeProperty.MENTION,
    part=_part,
    motivation="describing",
    exported=_exported,
    heading=translatable("Explanations"),
)
