"""What `digest new article` asks for on a terminal: what a draft needs before it can be published."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from digest.content import site_file
from digest.content.schema.fields import InvalidFieldError, Moment, WebUrl, language_tag
from digest.content.schema.site import Settings
from digest.model.article import Publish
from digest.publishing.scaffold import InTheWayError, KnownOfArticle, must_be_free

_MOST_OFFERED = 20


def asked_for_title(title: str, source: Path) -> str:
    """The `title`, asked for until there is one by which an article can be called in the digest at `source`."""
    while True:
        title = title if title.strip() else click.prompt("Title")
        try:
            must_be_free(title, source)
        except InTheWayError as taken:
            click.echo(f"{taken}: another title is needed.", err=True)
            title = ""
        else:
            return title


def settings_of(source: Path) -> Settings | None:
    """The settings of the digest at `source`; None where they do not hold."""
    return site_file.read({site_file.SETTINGS: (source / site_file.SETTINGS).read_bytes()}).value


def asked_for(known: KnownOfArticle, settings: Settings | None = None) -> KnownOfArticle:
    """What an editor adds to what is `known` of an article; an empty answer leaves a thing empty.

    Outlets and topics that the `settings` list are offered.
    """
    outlets = [outlet.name for outlet in settings.outlets.values()] if settings else []
    topics = {slug: topic.label for slug, topic in settings.topics.items()} if settings else {}
    language = settings.defaults.language or settings.language if settings else ""
    click.echo("Enter leaves empty what you do not know yet.", err=True)
    return KnownOfArticle(
        language=known.language or _asked_language(language),
        published=known.published or _asked("Published (2019-11-21)", _accepted(Moment)),
        outlet=known.outlet or _asked_outlet(outlets),
        url=known.url or _asked("Its address (https://…)", _accepted(WebUrl)),
        authors=known.authors or _names(_asked("Authors, with commas between them", str.strip)),
        publish=Publish(
            click.prompt(
                "How much the site may show",
                type=click.Choice([each.value for each in Publish]),
                default=known.publish.value,
            )
        ),
        topics=known.topics or (_asked_topics(topics) if topics else ()),
    )


def _asked_language(usual: str) -> str:
    """The tag of a language, where it is not the `usual` one of the digest's articles."""

    def accepted(answer: str) -> str:
        try:
            tag = language_tag(answer.strip()) if answer.strip() else ""
        except InvalidFieldError as refused:
            raise click.UsageError(f"{answer!r} {refused.complaint}: {refused.hint}") from refused
        return "" if tag == usual else tag

    return _asked(f"Language, where it is not {usual}" if usual else "Language (de, pt-BR)", accepted)


def _asked_topics(topics: Mapping[str, str]) -> tuple[str, ...]:
    """Slugs of `topics`, by their numbers, by their labels in any case or as they are."""
    slugs = list(topics)
    _offer([topics[slug] for slug in slugs])
    by_answer = {str(number): slug for number, slug in enumerate(slugs[:_MOST_OFFERED], 1)}
    by_answer |= {topics[slug].casefold(): slug for slug in slugs} | {slug.casefold(): slug for slug in slugs}
    chosen: list[str] = []

    def accepted(answer: str) -> str:
        names = _names(answer)
        if unknown := next((name for name in names if name.casefold() not in by_answer), None):
            raise click.UsageError(f"site.yaml lists no topic {unknown!r}")
        chosen[:] = dict.fromkeys(by_answer[name.casefold()] for name in names)
        return answer

    _asked("Topics (numbers or names, with commas between them)", accepted)
    return tuple(chosen)


def _asked_outlet(outlets: Sequence[str]) -> str:
    """One of the `outlets`, by its number or by its name in any case, or another."""
    _offer(outlets)
    by_answer = {str(number): name for number, name in enumerate(outlets[:_MOST_OFFERED], 1)}
    by_answer |= {name.casefold(): name for name in outlets}

    def accepted(answer: str) -> str:
        answer = answer.strip()
        if outlets and answer.isdecimal() and answer not in by_answer:
            raise click.UsageError(f"{answer} is the number of none of them")
        return by_answer.get(answer.casefold(), answer)

    return _asked("Outlet (a number, or another name)" if outlets else "Outlet", accepted)


def _offer(names: Sequence[str]) -> None:
    for number, name in enumerate(names[:_MOST_OFFERED], 1):
        click.echo(f"  {number}  {name}", err=True)
    if len(names) > _MOST_OFFERED:
        click.echo(f"  and {len(names) - _MOST_OFFERED} more in site.yaml", err=True)


def _asked(what: str, accepted: Callable[[str], str]) -> str:
    answer: str = click.prompt(what, default="", show_default=False, value_proc=accepted)
    return answer


def _accepted(kind: Any) -> Callable[[str], str]:
    """A function that gives an answer back where it is a `kind`, and raises click.UsageError with what it is not."""
    adapter: TypeAdapter[Any] = TypeAdapter(kind)

    def accepted(answer: str) -> str:
        answer = answer.strip()
        try:
            if answer:
                adapter.validate_python(answer)
        except ValidationError as failure:
            said = failure.errors()[0].get("ctx", {}).get("error")
            raise click.UsageError(f"{answer!r} {getattr(said, 'complaint', 'cannot be read')}") from failure
        return answer

    return accepted


def _names(answer: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in answer.split(",") if name.strip())
