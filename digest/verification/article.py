"""Verification: an article and its sidecar in; an `Article` out, whose every annotation rests on its passage.

This is the first promise of the tool: whatever cannot be verified is a problem, and nothing is anchored by likeness.
It keeps the third too: what comes out holds no more of the article's text than may be published (publication).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from msgspec.structs import replace

from digest.content.article_files import ParsedArticle, ParsedSidecar
from digest.content.empty_texts import empty_text
from digest.content.schema.dates import day_of, has_come, moment
from digest.content.schema.front_matter import ArticleMatter, ExpiresTo
from digest.content.schema.sidecar import Sidecar
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.foundation.problem import Code, Outcome, Problem
from digest.markdown import article_text
from digest.markdown.pictures import SizeOf, no_size
from digest.markdown.turned import turned
from digest.model.article import (
    Article,
    ContextLink,
    Figure,
    Flow,
    Image,
    OtherAnnotation,
    Predecessors,
    Publish,
    Quotation,
    Reference,
)
from digest.reading.written_in import clearly_in
from digest.text.folding import fold
from digest.text.slug import slugify
from digest.translation.text_script import other_language
from digest.verification.annotations import VerifiedAnnotations, verified_annotations
from digest.verification.image import image_of
from digest.verification.kind import Grounds, Verification
from digest.verification.name_directory import NameDirectory
from digest.verification.own_words.doubts import TITLE, OwnWords
from digest.verification.passages.locate import Text
from digest.verification.publication.publishable import Published, count_words, published, too_long


class _Terms(NamedTuple):
    """In which language, when, how and until when an article is published."""

    language: str
    appeared: dt.datetime
    publish: Publish
    expires: dt.datetime | None
    has_expired: bool


class _Found(NamedTuple):
    """The article's text, the annotations that hold, what of both is shown, and the picture."""

    text: Text
    verified: VerifiedAnnotations
    shown: Published
    image: Image | None


def verify(
    parsed: ParsedArticle,
    beside: ParsedSidecar | None,
    settings: Settings,
    directory: NameDirectory,
    verification: Verification,
    now: dt.datetime | None = None,
    size_of: SizeOf = no_size,
) -> Outcome[Article]:
    """The article with those of its annotations that hold, and a problem for each that does not.

    A context link whose passage is not there is kept without it: the article is not sound then, and no page shows it.
    Once its text has expired, which is judged as of `now`, its annotations alone are published. `size_of` tells the
    size of images. Where nobody knows the day of the article, no time is held against it.
    """
    terms = _terms(parsed.front_matter, settings, now)
    sidecar = beside.sidecar if beside else verification.sidecar()
    body = article_text.parse(parsed.text, parsed.text_line, parsed.path, site_paths.base_path(settings.url), size_of)
    text = _text(parsed, body.value, terms.language, settings)
    grounds = Grounds(text, settings, directory)
    title = OwnWords(TITLE, parsed.front_matter.title, partial(parsed.document.place, ("title",)))
    verified = verified_annotations(grounds, sidecar, beside, verification.kinds, terms.appeared, title)
    shown = published(text, verified.value.annotations, terms.publish)
    image = image_of(parsed, terms.publish, is_text_gone=terms.has_expired)
    found = _Found(text, verified.value, shown, image.value)
    problems = (
        *_language_mistaken(parsed, terms.language, text.flow.text),
        *_outlet_mistyped(parsed, directory),
        *body.problems,
        *_empty(parsed, body.value),
        *turned(body.value, parsed.text, parsed.text_line, parsed.path),
        *verified.problems,
        *image.problems,
        *_beyond_limit(parsed, beside, found, terms, settings),
    )
    return Outcome(_article(parsed, sidecar, found, terms, settings, directory), problems)


def _terms(front_matter: ArticleMatter, settings: Settings, now: dt.datetime | None) -> _Terms:
    expires = moment(front_matter.expires, settings.timezone) if front_matter.expires else None
    has_expired = has_come(expires, now)
    return _Terms(
        language=front_matter.language or settings.defaults.language or settings.language,
        appeared=moment(front_matter.published, settings.timezone),
        publish=Publish.ANNOTATIONS if has_expired else front_matter.publish or settings.defaults.publish,
        expires=expires,
        has_expired=has_expired,
    )


def _text(parsed: ParsedArticle, body: Flow, language: str, settings: Settings) -> Text:
    """The article's text, to be searched."""
    front_matter = parsed.front_matter
    titles = tuple(filter(None, (front_matter.title, front_matter.source.title)))
    day = day_of(front_matter.published, settings.timezone)
    return Text(parsed.path, body, fold(body.text), language, titles, day)


def _article(
    parsed: ParsedArticle,
    sidecar: Sidecar,
    found: _Found,
    terms: _Terms,
    settings: Settings,
    directory: NameDirectory,
) -> Article:
    """The article as it is published."""
    front_matter, source = parsed.front_matter, parsed.front_matter.source
    shown, verified = found.shown, found.verified
    outlet_slug, outlet = directory.outlet(source.outlet)
    every = tuple(chain.from_iterable(shown.annotations.values()))
    quotes = tuple(each for each in every if isinstance(each, Quotation))
    # A correction of the day itself, written without its time, is of after the article.
    changes = [max(correction.date, terms.appeared) for correction in verified.corrections]
    if front_matter.updated:
        changes.append(moment(front_matter.updated, settings.timezone))
    return Article(
        path=parsed.path,
        slug=front_matter.slug or slugify(parsed.name),
        title=front_matter.title,
        published=terms.appeared,
        updated=max(changes, default=None),
        source=Reference(outlet, outlet_slug, source.url, source.title, source.authors, source.archived or ""),
        publish=terms.publish,
        language=terms.language,
        draft=front_matter.draft,
        aliases=front_matter.aliases,
        topics=tuple(dict.fromkeys(topic for topic in sidecar.topics if topic in settings.topics)),
        summary=sidecar.summary,
        why=sidecar.why,
        body=shown.body,
        figures=tuple(_reported(each, quotes) for each in every if isinstance(each, Figure)),
        quotes=quotes,
        links=tuple(each for each in every if isinstance(each, ContextLink)),
        words=count_words(found.text.flow.text),
        share=shown.share,
        accepted=verified.accepted,
        proposed=sum(entry.proposed for key, *_ in sidecar.lists for entry in sidecar.entries(key)),
        others=tuple(each for each in every if isinstance(each, OtherAnnotation)),
        expires=terms.expires,
        goes=front_matter.expires_to is ExpiresTo.NOTHING,
        feed_id=front_matter.id or "",
        corrections=verified.corrections,
        predecessors=Predecessors(front_matter.corrects, front_matter.updates, front_matter.follows),
        image=found.image,
        translation_of=front_matter.translation_of or "",
    )


def _reported(figure: Figure, quotes: Iterable[Quotation]) -> Figure:
    """The figure, by the person whom the article quotes where that is who reports it: they have a page."""
    by = figure.by
    if by is None or by.slug:
        return figure
    name = by.name.casefold()
    quoted = (speaker for quote in quotes for speaker in quote.speakers if speaker.name.casefold() == name)
    return replace(figure, by=next(quoted, by))


def _outlet_mistyped(parsed: ParsedArticle, directory: NameDirectory) -> Iterator[Problem]:
    """That the source's outlet is written nearly as one of site.yaml: it would have a page of its own."""
    outlet = parsed.front_matter.source.outlet
    meant = directory.outlet_meant(outlet)
    if meant:
        yield parsed.document.place(("source", "outlet")).problem(
            Code.UNKNOWN_OUTLET,
            f"there is no outlet {outlet!r} in site.yaml, but one that is nearly called so",
            f"did you mean {meant!r}? If it is another, list it under `outlets`",
        )


def _language_mistaken(parsed: ParsedArticle, language: str, text: str) -> Iterator[Problem]:
    """A problem where the script or the words of an article, which names no language, say that it is not in `language`.

    A title without any text yet says nothing.
    """
    if parsed.front_matter.language:
        return
    by_script = other_language((parsed.front_matter.title, text), language) if text.strip() else ""
    if found := by_script or clearly_in(text, language):
        means = "script" if by_script else "words"
        yield parsed.document.place(()).problem(
            Code.LANGUAGE_MISTAKEN,
            f"the article says no language and so is read in {language}, but by its {means} it is in {found}",
            f"write `language: {found}` here, or the language that it is in",
        )


def _empty(parsed: ParsedArticle, body: Flow) -> Iterator[Problem]:
    markup = (piece for block in body.blocks for piece in block.pieces if isinstance(piece, str))
    yield from empty_text(parsed, body.text, markup)


def _beyond_limit(
    parsed: ParsedArticle, beside: ParsedSidecar | None, found: _Found, terms: _Terms, settings: Settings
) -> Iterator[Problem]:
    """The problem of an article that shows more of its text than it may, or will once the text has expired."""
    limit = parsed.front_matter.excerpt_limit or settings.excerpt_limit
    goes = parsed.front_matter.expires_to is ExpiresTo.NOTHING
    reason, shown, publish = "publish", found.shown, terms.publish
    # What is proposed counts as if it had been taken, so that taking it brings no more than may be shown.
    of_all = found.verified.with_proposals
    if of_all != found.verified.annotations:
        shown = published(found.text, of_all, publish)
    if terms.expires and publish is not Publish.ANNOTATIONS and not goes:
        # Told today, while the editor is here: on the day itself it would keep the text that has to go.
        left = published(found.text, of_all, Publish.ANNOTATIONS)
        if left.share > limit:
            shown, publish, reason = left, Publish.ANNOTATIONS, "expires"
    if publish is Publish.FULL or shown.share <= limit or (terms.has_expired and goes):
        return
    place, where = parsed.document.place((reason,)), beside.document if beside else parsed.document
    yield too_long(shown, found.text, of_all, limit, place, where)
