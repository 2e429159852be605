"""Verification: an article and its sidecar in; an `Article` out, whose every annotation rests on its passage.

This is the first promise of the tool: whatever cannot be verified is a problem, and nothing is anchored by likeness.
It keeps the third too: what comes out holds no more of the article's text than may be published (published.py).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import chain
from typing import NamedTuple

from digest.content.article_files import ParsedArticle, ParsedSidecar
from digest.content.empty_texts import empty_text
from digest.content.schema.dates import day_of, has_come, moment
from digest.content.schema.front_matter import ExpiresTo
from digest.content.schema.sidecar import CorrectionEntry, Sidecar
from digest.content.schema.site import Settings
from digest.foundation import site_paths
from digest.foundation.problem import Code, Outcome, Place, Problem, failed, unknown
from digest.markdown import article_text
from digest.markdown.pictures import SizeOf, no_size
from digest.markdown.turned import turned
from digest.model.article import (
    Annotation,
    Article,
    ContextLink,
    Correction,
    Figure,
    OtherAnnotation,
    Predecessors,
    Publish,
    Quotation,
    Reference,
    placed,
)
from digest.reading.written_in import clearly_in
from digest.text.folding import fold
from digest.text.slug import slugify
from digest.translation.text_script import other_language
from digest.verification.acceptance import Given, answered
from digest.verification.annotation_ids import named, repeated
from digest.verification.image import image_of
from digest.verification.kind import AnyKind, Grounds, Verification
from digest.verification.name_directory import NameDirectory
from digest.verification.passages.locate import Text
from digest.verification.publication.publishable import Annotations, count_words, published, too_long


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
    front_matter = parsed.front_matter
    sidecar = beside.sidecar if beside else verification.sidecar()
    language = front_matter.language or settings.defaults.language or settings.language
    expires = moment(front_matter.expires, settings.timezone) if front_matter.expires else None
    publish = front_matter.publish or settings.defaults.publish
    has_expired = has_come(expires, now)
    if has_expired:
        publish = Publish.ANNOTATIONS
    body = article_text.parse(parsed.text, parsed.text_line, parsed.path, site_paths.base_path(settings.url), size_of)
    titles = tuple(filter(None, (front_matter.title, front_matter.source.title)))
    appeared = moment(front_matter.published, settings.timezone)
    text = Text(
        parsed.path,
        body.value,
        fold(body.value.text),
        language,
        titles,
        day_of(front_matter.published, settings.timezone),
    )
    verified = _annotations(Grounds(text, settings, directory), sidecar, beside, verification.kinds, appeared)
    annotations = verified.value.annotations
    shown = published(text, annotations, publish)
    every = tuple(chain.from_iterable(shown.annotations.values()))
    outlet_slug, outlet = directory.outlet(front_matter.source.outlet)
    corrections = verified.value.corrections
    image = image_of(parsed, publish, is_text_gone=has_expired)
    # A correction of the day itself, written without its time, is of after the article.
    changes = [max(correction.date, appeared) for correction in corrections]
    if front_matter.updated:
        changes.append(moment(front_matter.updated, settings.timezone))
    article = Article(
        path=parsed.path,
        slug=front_matter.slug or slugify(parsed.name),
        title=front_matter.title,
        published=appeared,
        updated=max(changes, default=None),
        source=Reference(
            outlet,
            outlet_slug,
            front_matter.source.url,
            front_matter.source.title,
            front_matter.source.authors,
            front_matter.source.archived or "",
        ),
        publish=publish,
        language=language,
        draft=front_matter.draft,
        aliases=front_matter.aliases,
        topics=tuple(dict.fromkeys(topic for topic in sidecar.topics if topic in settings.topics)),
        summary=sidecar.summary,
        why=sidecar.why,
        body=shown.body,
        figures=tuple(each for each in every if isinstance(each, Figure)),
        quotes=tuple(each for each in every if isinstance(each, Quotation)),
        links=tuple(each for each in every if isinstance(each, ContextLink)),
        words=count_words(body.value.text),
        share=shown.share,
        accepted=verified.value.accepted,
        proposed=sum(entry.proposed for key, *_ in sidecar.lists for entry in sidecar.entries(key)),
        others=tuple(each for each in every if isinstance(each, OtherAnnotation)),
        expires=expires,
        goes=front_matter.expires_to is ExpiresTo.NOTHING,
        feed_id=front_matter.id or "",
        corrections=corrections,
        predecessors=Predecessors(front_matter.corrects, front_matter.updates, front_matter.follows),
        image=image.value,
        translation_of=front_matter.translation_of or "",
    )
    tongue = () if front_matter.language else _language_mistaken(parsed, language, body.value.text)
    turns = turned(body.value, parsed.text, parsed.text_line, parsed.path)
    markup = (piece for block in body.value.blocks for piece in block.pieces if isinstance(piece, str))
    empty = empty_text(parsed, body.value.text, markup)
    problems = (*tongue, *body.problems, *empty, *turns, *verified.problems, *image.problems)
    limit = front_matter.excerpt_limit or settings.excerpt_limit
    reason = "publish"
    # What is proposed counts as if it had been taken, so that taking it brings no more than may be shown.
    of_all = verified.value.with_proposals
    shown = published(text, of_all, publish) if of_all != annotations else shown
    if article.expires and publish is not Publish.ANNOTATIONS and not article.goes:
        # Told today, while the editor is here: on the day itself it would keep the text that has to go.
        left = published(text, of_all, Publish.ANNOTATIONS)
        if left.share > limit:
            shown, publish, reason = left, Publish.ANNOTATIONS, "expires"
    if publish is Publish.FULL or shown.share <= limit or (has_expired and article.goes):
        return Outcome(article, problems)
    place, where = parsed.document.place((reason,)), beside.document if beside else parsed.document
    return Outcome(article, (*problems, too_long(shown, text, of_all, limit, place, where)))


def _language_mistaken(parsed: ParsedArticle, language: str, text: str) -> Iterator[Problem]:
    """A problem where the script or the words of an article, which names no language, say that it is not in `language`.

    A title without any text yet says nothing.
    """
    by_script = other_language((parsed.front_matter.title, text), language) if text.strip() else ""
    if found := by_script or clearly_in(text, language):
        means = "script" if by_script else "words"
        yield parsed.document.place(()).problem(
            Code.LANGUAGE_MISTAKEN,
            f"the article says no language and so is read in {language}, but by its {means} it is in {found}",
            f"write `language: {found}` here, or the language that it is in",
        )


class _Verified(NamedTuple):
    """The annotations that hold, by themselves and with those that are proposed; how many doubts about them were
    answered, and what was corrected of them."""

    annotations: Annotations
    with_proposals: Annotations
    accepted: int
    corrections: tuple[Correction, ...]


def _annotations(
    grounds: Grounds, sidecar: Sidecar, beside: ParsedSidecar | None, kinds: Iterable[AnyKind], appeared: dt.datetime
) -> Outcome[_Verified]:
    problems: list[Problem] = []
    accepted = 0
    topics, zone = grounds.settings.topics, grounds.settings.timezone

    def place(*keys: str | int) -> Place:
        if beside is None:
            return Place(grounds.text.path)
        match keys:
            case (str(key), int(number), *within):
                return beside.document.place((key, beside.index(key, number), *within))
            case _:
                return beside.document.place(keys)

    for index, topic in enumerate(sidecar.topics):
        if topic not in topics:
            problems.append(unknown(place("topics", index), Code.UNKNOWN_TOPIC, "topic", topic, topics))
    annotations: Annotations = {}
    with_proposals: Annotations = {}
    corrections: list[Correction] = []
    of_article = Given(sidecar.accept, partial(place, "accept"))
    for kind in kinds:
        found: list[Annotation] = []
        proposed: list[int] = []
        mended: list[tuple[CorrectionEntry, ...]] = []
        for index, entry in enumerate(sidecar.entries(kind.key)):
            outcome = kind.verify(entry, grounds, partial(place, kind.key, index))
            given = Given(entry.accept, partial(place, kind.key, index, "accept"))
            left = answered(outcome.problems, given, of_article)
            accepted += left.count
            problems.extend((*left.problems, *given.unused()))
            holds = len(found)
            if isinstance(outcome.value, ContextLink) and failed(outcome.problems):
                found.append(placed(outcome.value, ()))  # so that it is told as well where it leads to nothing
                mended.append(())
            elif outcome.value is not None and not failed(outcome.problems):
                found.append(outcome.value)
                mended.append(entry.corrected)
            problems.extend(_too_early(entry.corrected, appeared, zone, partial(place, kind.key, index, "corrected")))
            if entry.proposed:
                proposed += range(holds, len(found))
        for index in repeated(found):
            name = found[index].id
            problems.append(
                place(kind.key, index, "id").problem(
                    Code.DUPLICATE_ID, f"the id {name!r} is taken", "ids are unique within an article: choose another"
                )
            )
        # What nobody has decided on is no annotation yet, and no page shows it as one.
        decided = [index for index in range(len(found)) if index not in proposed]
        annotations[kind] = named([found[index] for index in decided], kind.prefix, kind.words)
        with_proposals[kind] = tuple(found) if proposed else annotations[kind]
        corrections += [
            Correction(annotation.id, moment(each.date, zone), each.note)
            for annotation, entries in zip(annotations[kind], map(mended.__getitem__, decided), strict=True)
            for each in entries
        ]
    problems.extend(of_article.unused())
    corrections.sort(key=lambda correction: correction.date, reverse=True)
    return Outcome(_Verified(annotations, with_proposals, accepted, tuple(corrections)), tuple(problems))


def _too_early(
    entries: Iterable[CorrectionEntry], appeared: dt.datetime, zone: str, place: Callable[..., Place]
) -> Iterator[Problem]:
    """A problem for each correction of before the article; of a date without a time, the day counts."""
    for number, entry in enumerate(entries):
        date = moment(entry.date, zone)
        is_early = date < appeared if isinstance(entry.date, dt.datetime) else date.date() < appeared.date()
        if is_early:
            yield place(number, "date").problem(
                Code.CORRECTION_DATE,
                f"the correction is of before the article, which was published on {appeared.date()}",
                "write when the annotation was mended",
            )
