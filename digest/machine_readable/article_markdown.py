"""An article as Markdown, `index.md` beside its page: the published text, and each annotation with its passage.

It says no more than the page does: the article that it is given holds nothing that is not published.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from digest.catalogue.permalinks import permalink
from digest.machine_readable.kind import NodeContext
from digest.machine_readable.markdown_text import escaped, link, to_markdown
from digest.model.article import ContextLink, Figure, Publish, Quotation
from digest.model.terms import said_status

if TYPE_CHECKING:
    from digest.content.site_schema import Settings
    from digest.machine_readable.json_ld_nodes import Absolute
    from digest.machine_readable.kind import LinkedDataKinds
    from digest.model.article import Annotation, Article, Reference
    from digest.model.article_record import ArticleRecord
    from digest.translation.words import Words

_LEFT_OUT = " […] "


def markdown_path(article: Article | ArticleRecord) -> str:
    """The site path of an article as Markdown."""
    return f"{permalink(article)}index.md"


def article_markdown(article: Article, settings: Settings, absolute: Absolute, kinds: LinkedDataKinds) -> bytes:
    """The article as CommonMark with tables and footnotes, in UTF-8."""
    words = settings.words
    around = NodeContext(article, absolute(permalink(article)), settings, absolute)
    parts = [f"# {escaped(article.title)}"]
    if article.summary:
        parts.append(f"> {escaped(article.summary)}")
    if article.why:
        why = escaped(words.gettext("Why it matters:"))
        parts.append(f"**{why}** {escaped(article.why)}")
    parts.append("\n".join(f"- {line}" for line in _facts(article, around)))
    text = to_markdown(article.body, around.page)
    if text:
        story = escaped(words.gettext("The story"))
        parts += [f"## {story}", text]
    groups: dict[str, list[str]] = {}
    for annotation in article.annotations:
        groups.setdefault(_heading(annotation, words), []).append("\n".join(_entry(annotation, around, kinds)))
    for heading, entries in groups.items():
        parts += [f"## {heading}", "\n\n".join(entries)]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _heading(annotation: Annotation, words: Words) -> str:
    match annotation:
        case Figure():
            return words.gettext("Figures")
        case Quotation():
            return words.gettext("Quotations")
        case ContextLink():
            return words.gettext("Links")
        case _:
            return annotation.kind.capitalize()


def _facts(article: Article, around: NodeContext) -> Iterator[str]:
    """What is known of the article, an entry of a list each."""
    words, topics = around.settings.words, around.settings.topics
    address = f"<{around.page}>"
    yield words.gettext("Page: %(address)s", address=address)
    yield words.gettext("Source: %(source)s", source=_named(article.source, words))
    if article.source.authors:
        yield words.gettext("Authors: %(names)s", names=escaped(words.listed(article.source.authors)))
    yield words.gettext("Published: %(day)s", day=article.published.date())
    if article.updated:
        yield words.gettext("Updated: %(day)s", day=article.updated.date())
    yield words.gettext("Language: %(tag)s", tag=article.language)
    if article.topics:
        labels = words.listed(topics[topic].label for topic in article.topics)
        yield words.gettext("Topics: %(topics)s", topics=escaped(labels))
    match article.publish:
        case Publish.EXCERPT:
            yield words.gettext(
                "Only the annotated passages are here, %(share)s of the article.", share=words.percent(article.share)
            )
        case Publish.ANNOTATIONS:
            yield words.gettext("Only the annotations are here, not the article.")


def _named(source: Reference, words: Words) -> str:
    """Who published something, and where; with the archived copy where there is one."""
    said = link(escaped(source.title or source.outlet), source.url)
    outlet = f", {escaped(source.outlet)}" if source.title else ""
    return f"{said}{outlet}{_archived(source.archived, words)}"


def _archived(address: str, words: Words) -> str:
    """A link to an archived copy, behind what it is a copy of."""
    if not address:
        return ""
    copy = link(escaped(words.gettext("Archived copy")), address)
    return f" ({copy})"


def _entry(annotation: Annotation, around: NodeContext, kinds: LinkedDataKinds) -> Iterator[str]:
    """An annotation as an entry of a list: what it says, its permalink, and the passage that it was verified on."""
    article, words = around.article, around.settings.words
    said = [*_said(annotation, around, kinds)]
    said += [
        words.gettext("Corrected %(day)s: %(note)s", day=correction.date.date(), note=escaped(correction.note))
        for correction in article.corrections
        if correction.annotation == annotation.id
    ]
    lines = [*said, link(escaped(words.gettext("Permalink")), f"{around.page}#{annotation.id}")]
    yield f"- {lines[0]}  "
    yield from (f"  {line}  " for line in lines[1:-1])
    yield f"  {lines[-1]}"
    if annotation.spans and not (isinstance(annotation, Quotation) and not annotation.is_indirect):
        passage = _LEFT_OUT.join(article.body.text[span.start : span.end] for span in annotation.spans)
        yield ""
        yield f"  > {escaped(passage)}"


def _said(annotation: Annotation, around: NodeContext, kinds: LinkedDataKinds) -> Iterable[str]:
    match annotation:
        case Figure():
            return _figure(annotation, around.settings.words)
        case Quotation():
            return _quotation(annotation, around.settings.words)
        case ContextLink():
            return _link(annotation, around)
        case _:
            exported = kinds.of(annotation).exported(annotation, around)
            return [escaped(line) for line in exported.says if line] if exported else [escaped(annotation.id)]


def _figure(figure: Figure, words: Words) -> Iterator[str]:
    also = f" ({escaped(figure.also.written)})" if figure.also else ""
    yield f"**{escaped(figure.value.written)}**{also} – {escaped(figure.label)}"
    details = (
        figure.period.written if figure.period else "",
        said_status(figure.status, words),
        figure.by.name if figure.by else "",
        words.gettext("Our calculation: %(working)s", working=figure.working) if figure.working else "",
    )
    if any(details):
        yield escaped("; ".join(filter(None, details)))
    if figure.source:
        yield words.gettext("Source: %(source)s", source=_named(figure.source, words))
    if figure.note:
        yield escaped(figure.note)


def _quotation(quote: Quotation, words: Words) -> Iterator[str]:
    opening, closing = ("", "") if quote.is_indirect else quote.marks if quote.marks[0] else ("“", "”")
    yield f"{escaped(opening + quote.text + closing)}"
    yield escaped(f"{quote.said_by}, {quote.role}" if quote.role and quote.speakers else quote.said_by)
    if quote.source:
        yield words.gettext("Source: %(source)s", source=_named(quote.source, words))
    if quote.note:
        yield escaped(quote.note)


def _link(context: ContextLink, around: NodeContext) -> Iterator[str]:
    address = around.absolute(context.url) if context.url.startswith("/") else context.url
    outlet = f", {escaped(context.outlet)}" if context.outlet else ""
    archived = _archived(context.archived, around.settings.words)
    yield f"{link(escaped(context.title), address)}{outlet} ({context.kind.value}){archived}"
    if context.why:
        yield escaped(context.why)
