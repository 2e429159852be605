"""An article as Markdown, `index.md` beside its page: the published text, and each annotation with its passage.

It says no more than the page does: the article that it is given holds nothing that is not published.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from digest.catalogue.addresses.permalinks import permalink
from digest.machine_readable.kind import NodeContext
from digest.machine_readable.markdown.sources import named
from digest.machine_readable.markdown.text import escaped, link, to_markdown
from digest.machine_readable.placed_links import in_words, led_to
from digest.model.article import OtherAnnotation, Publish
from digest.model.directives import Directive
from digest.model.terms import said_anew

if TYPE_CHECKING:
    from digest.content.schema.site import Settings
    from digest.machine_readable.json_ld_nodes import Absolute
    from digest.machine_readable.kind import LinkedDataKinds
    from digest.model.article import Annotation, Article
    from digest.model.article_record import ArticleRecord
    from digest.translation.words import Words

_NOTHING_PLACED: Mapping[Directive, str] = {}
_LEFT_OUT = " […] "


def markdown_path(article: Article | ArticleRecord) -> str:
    """The site path of an article as Markdown."""
    return f"{permalink(article)}index.md"


def article_markdown(
    article: Article,
    settings: Settings,
    absolute: Absolute,
    kinds: LinkedDataKinds,
    placed: Mapping[Directive, str] = _NOTHING_PLACED,
) -> bytes:
    """The article as CommonMark with tables and footnotes, in UTF-8. `placed` has what directives in the text name:
    the title of an article, the label of a measure."""
    words = settings.words
    around = NodeContext(article, absolute(permalink(article)), settings, absolute)
    parts = [f"# {escaped(article.title)}"]
    if article.summary:
        parts.append(f"> {escaped(article.summary)}")
    if article.why:
        why = escaped(words.gettext("Why it matters:"))
        parts.append(f"**{why}** {escaped(article.why)}")
    parts.append("\n".join(f"- {line}" for line in _facts(article, around)))
    text = to_markdown(article.body, around.page, partial(_placed, around=around, placed=placed))
    if text:
        story = escaped(words.gettext("The story"))
        parts += [f"## {story}", text]
    groups: dict[str, list[str]] = {}
    for annotation in article.annotations:
        groups.setdefault(_heading(annotation, words, kinds), []).append("\n".join(_entry(annotation, around, kinds)))
    for heading, entries in groups.items():
        parts += [f"## {heading}", "\n\n".join(entries)]
    return ("\n\n".join(parts) + "\n").encode("utf-8", "replace")


def _placed(directive: Directive, around: NodeContext, placed: Mapping[Directive, str]) -> tuple[str, str]:
    words, name = around.settings.words, placed.get(directive)
    if name is None:
        return "", ""
    path, fragment = led_to(directive)
    return in_words(directive, name, words), around.absolute(path) + fragment


def _heading(annotation: Annotation, words: Words, kinds: LinkedDataKinds) -> str:
    kind = kinds.of(annotation)
    if isinstance(annotation, OtherAnnotation) and not kind.heading:
        return annotation.kind.capitalize()
    return words.gettext(kind.heading)


def _facts(article: Article, around: NodeContext) -> Iterator[str]:
    """What is known of the article, an entry of a list each."""
    words, topics = around.settings.words, around.settings.topics
    address = f"<{around.page}>"
    yield words.gettext("Page: %(address)s", address=address)
    yield words.gettext("Source: %(source)s", source=named(article.source, words))
    if article.source.authors:
        yield words.gettext("Authors: %(names)s", names=escaped(words.listed(article.source.authors)))
    yield words.gettext("Published: %(day)s", day=article.published.date())
    if article.updated:
        yield words.gettext("Updated: %(day)s", day=article.updated.date())
    for each in article.corrected_by:
        title = link(escaped(each.title), around.absolute(permalink(each)))
        yield words.gettext("Corrected %(day)s: %(note)s", day=each.published.date(), note=title)
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


def _entry(annotation: Annotation, around: NodeContext, kinds: LinkedDataKinds) -> Iterator[str]:
    """An annotation as an entry of a list: what it says, its permalink, and the passage that it was verified on."""
    article, words = around.article, around.settings.words
    said = [*_said(annotation, around, kinds)]
    if anew := article.superseding(annotation.id):
        there = f"{around.absolute(permalink(anew.by))}#{anew.id}"
        title = link(escaped(anew.by.title), there)
        said.append(said_anew(anew, words, amount=escaped(anew.written), title=title))
    said += [
        words.gettext("Corrected %(day)s: %(note)s", day=correction.date.date(), note=escaped(correction.note))
        for correction in article.corrections
        if correction.annotation == annotation.id
    ]
    lines = [*said, link(escaped(words.gettext("Permalink")), f"{around.page}#{annotation.id}")]
    yield f"- {lines[0]}  "
    yield from (f"  {line}  " for line in lines[1:-1])
    yield f"  {lines[-1]}"
    if annotation.spans and not kinds.of(annotation).is_passage(annotation):
        passage = _LEFT_OUT.join(article.body.text[span.start : span.end] for span in annotation.spans)
        yield ""
        yield f"  > {escaped(passage)}"


def _said(annotation: Annotation, around: NodeContext, kinds: LinkedDataKinds) -> Iterable[str]:
    kind = kinds.of(annotation)
    if kind.markdown:
        return kind.markdown(annotation, around)
    exported = kind.exported(annotation, around)
    return [escaped(line) for line in exported.says if line] if exported else [escaped(annotation.id)]
