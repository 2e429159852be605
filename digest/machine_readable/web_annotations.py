"""The annotations of an article as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/).

Each figure, quotation, link and explanation is one annotation, on the passage in the original, in the scope of its
highlight here; on the original as a whole where it has no passage. Page and original have the same words, so these are
told once. What schema.org has words for is a body as well: the article's page names the collection and says none of it
again. Every target whose text is known has a position beside the words, since strict readers (Recogito's) take no
other; positions count in the article's text, without the numbers of notes that a page weaves into it. What was
published elsewhere is a body to link to, since its text is not known: its passage is on the page alone.

The collection has a full address; addresses within the digest are relative to it, as JSON-LD has them
(https://www.w3.org/TR/json-ld11/#base-iri): they would take a fifth of it.
"""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Any

from digest.catalogue.addresses.permalinks import permalink
from digest.foundation import site_paths
from digest.machine_readable.json_ld_nodes import CONTEXT
from digest.machine_readable.kind import NodeContext, NodeProperty
from digest.model.terms import said_anew
from digest.text.json_text import to_json
from digest.text.timestamps import timestamp

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from digest.content.schema.site import Settings
    from digest.machine_readable.json_ld_nodes import Absolute, Node
    from digest.machine_readable.kind import Exported, KindLinkedData, LinkedDataKinds
    from digest.model.article import Annotation, Article, Correction, Reference
    from digest.model.article_record import ArticleRecord
    from digest.model.superseding import Superseding
    from digest.text.spans import Span

_ANNO = "http://www.w3.org/ns/anno.jsonld"
_HTML_FRAGMENT = "http://tools.ietf.org/rfc/rfc3236"
NAME = "annotations.json"
_PAGE = "./"
"""The article's page, from its collection."""
_ONLY = "#page-1"
_CONTEXT_LENGTH = 32
"""At most so much context on either side, in units of UTF-16."""
# Context ends at a block's edge, and where an excerpt leaves sentences out: beyond it the original reads
# otherwise.
_EDGE = re.compile(r"\n|\[…\]")


def annotations_path(article: Article | ArticleRecord) -> str:
    """The site path of an article's annotation collection."""
    return f"{permalink(article)}{NAME}"


def annotation_collection(article: Article, settings: Settings, absolute: Absolute, kinds: LinkedDataKinds) -> bytes:
    """The collection as JSON-LD, in UTF-8. It quotes no more of the article than its page shows."""
    path = annotations_path(article)
    around = NodeContext(article, _PAGE, settings, partial(site_paths.relative, path))
    items = []
    for annotation in article.annotations:
        kind = kinds.of(annotation)
        exported = kind.exported(annotation, around)
        if exported:
            corrections = [each for each in article.corrections if each.annotation == annotation.id]
            anew = article.superseding(annotation.id)
            items.append(
                {
                    "id": f"#{annotation.id}",
                    "type": "Annotation",
                    "motivation": kind.motivation,
                    **_modified(corrections, anew),
                    "body": [
                        *_bodies(exported, settings),
                        *_parts(annotation, kind, around, exported),
                        *_superseding(anew, settings),
                        *(_comment(correction, settings) for correction in corrections),
                        *_elsewhere(annotation, exported),
                    ],
                    "target": [
                        *_on_original(annotation, exported, article),
                        *_on_page(annotation, exported, article),
                    ],
                }
            )
    data: Node = {
        "@context": _ANNO,
        "id": absolute(path),
        "type": "AnnotationCollection",
        "label": f"{article.title} – {settings.title}",
        "creator": {"id": absolute("/"), "type": "Organization", "name": settings.title},
        "total": len(items),
    }
    if items:
        first = {"id": _ONLY, "type": "AnnotationPage", "partOf": NAME, "startIndex": 0, "items": items}
        data |= {"first": first, "last": _ONLY}
    return to_json(data)


def _bodies(exported: Exported, settings: Settings) -> list[Node]:
    """What the annotation says: in words, and where its kind has more to say, to machines as well."""
    text = "\n".join(line for line in exported.says if line)
    words = {"type": "TextualBody", "value": text, "format": "text/plain", "language": settings.language}
    return [words, *exported.known]


def _parts(
    annotation: Annotation, kind: KindLinkedData[Any], around: NodeContext, exported: Exported
) -> Iterator[Node]:
    """The annotation as a node of schema.org's, where it would be a part of the article's, or a citation of it that is
    not told otherwise."""
    if kind.place is NodeProperty.PART or (kind.place is NodeProperty.CITATION and not exported.known):
        yield {"@context": CONTEXT, **kind.part(annotation, around)}


def _modified(corrections: Sequence[Correction], anew: Superseding | None) -> Node:
    """When the annotation was last mended, or superseded; the newest correction is the first."""
    days = [*(correction.date for correction in corrections[:1]), *([anew.by.published] if anew else ())]
    return {"modified": timestamp(max(days))} if days else {}


def _superseding(anew: Superseding | None, settings: Settings) -> Iterator[Node]:
    """What a correction gives in its place, as a comment."""
    if anew:
        said = said_anew(anew, settings.words)
        yield _remark(said, anew.by.published, settings)


def _comment(correction: Correction, settings: Settings) -> Node:
    """A correction: a comment in the body, with its time (https://www.w3.org/TR/annotation-model/#lifecycle-information)."""
    return _remark(settings.words.gettext("Correction: %(note)s", note=correction.note), correction.date, settings)


def _remark(said: str, when: dt.datetime, settings: Settings) -> Node:
    return {
        "type": "TextualBody",
        "purpose": "commenting",
        "value": said,
        "format": "text/plain",
        "language": settings.language,
        "created": timestamp(when),
    }


def _on_original(annotation: Annotation, exported: Exported, article: Article) -> list[str | Node]:
    """The passage where it was published, with its highlight on the page as the context in which it was annotated (4.6,
    Scope of a Resource); the whole document where its words there are not known."""
    if annotation.spans and exported.source:
        return []
    where = exported.source or article.source
    if annotation.spans:
        around = {"source": where.url, "scope": f"{_PAGE}#{_highlight(annotation)}", **_state(where)}
        return [around | {"selector": _selectors(article.body.text, span)} for span in annotation.spans]
    return [*_by_words(exported, where)] or [where.url]


def _elsewhere(annotation: Annotation, exported: Exported) -> Iterator[Node]:
    """Where the passage was published, if not in the article's own source."""
    if annotation.spans and exported.source:
        purpose: Node = {"type": "SpecificResource", "purpose": "linking"}
        found = [*_by_words(exported, exported.source)] or [{"source": exported.source.url, **_state(exported.source)}]
        yield from (purpose | each for each in found)


def _by_words(exported: Exported, where: Reference) -> Iterator[Node]:
    """The passages of `where` that have the words of an annotation."""
    for piece in exported.words:
        selector = {"type": "TextQuoteSelector", "exact": piece}
        yield {"source": where.url, "selector": selector, **_state(where)}


def _state(where: Reference) -> Node:
    return {"state": {"type": "TimeState", "cached": where.archived}} if where.archived else {}


def _on_page(annotation: Annotation, exported: Exported, article: Article) -> list[Node]:
    """Its highlight on the article's page, where the passage was published elsewhere."""
    if not exported.source:
        return []
    highlight = {"type": "FragmentSelector", "conformsTo": _HTML_FRAGMENT, "value": _highlight(annotation)}
    return [
        {"source": _PAGE, "selector": [highlight, *_selectors(article.body.text, span)]} for span in annotation.spans
    ]


def _highlight(annotation: Annotation) -> str:
    """The id of its passage on the article's page; where it has several pieces, of the first."""
    return f"at-{annotation.id}"


def _selectors(text: str, span: Span) -> list[Node]:
    """The passage by its words, and by its place in the text that is published, in code points, as the model says."""
    return [_selector(text, span), {"type": "TextPositionSelector", "start": span.start, "end": span.end}]


def _selector(text: str, span: Span) -> Node:
    before = _EDGE.split(text[max(0, span.start - _CONTEXT_LENGTH) : span.start])[-1]
    after = _EDGE.split(text[span.end : span.end + _CONTEXT_LENGTH])[0]
    while _units(before) > _CONTEXT_LENGTH:
        before = before[1:]
    while _units(after) > _CONTEXT_LENGTH:
        after = after[:-1]
    selector = {"type": "TextQuoteSelector", "exact": text[span.start : span.end]}
    if before:
        selector["prefix"] = before
    if after:
        selector["suffix"] = after
    return selector


def _units(text: str) -> int:
    """The length of `text` in UTF-16, in which browsers count."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
