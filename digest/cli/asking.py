"""What `digest new article` asks for on a terminal: what a draft needs before it can be published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click
from pydantic import TypeAdapter, ValidationError

from digest.content import site_file
from digest.content.schema.fields import Moment, WebUrl
from digest.model.article import Publish
from digest.publishing.scaffold import KnownOfArticle

_MOST_OFFERED = 20


def asked_for_title(title: str) -> str:
    """The `title`, asked for until there is one."""
    while not title.strip():
        title = click.prompt("Title")
    return title


def outlets_of(source: Path) -> tuple[str, ...]:
    """The outlets that site.yaml lists in the digest at `source`; none where it does not hold."""
    settings = site_file.read({site_file.SETTINGS: (source / site_file.SETTINGS).read_bytes()}).value
    return tuple(outlet.name for outlet in settings.outlets.values()) if settings else ()


def asked_for(known: KnownOfArticle, outlets: Sequence[str] = ()) -> KnownOfArticle:
    """What an editor adds to what is `known` of an article; an empty answer leaves a thing empty.

    The `outlets` are offered.
    """
    click.echo("Enter leaves empty what you do not know yet.", err=True)
    return KnownOfArticle(
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
    )


def _asked_outlet(outlets: Sequence[str]) -> str:
    """One of the `outlets`, by its number or by its name in any case, or another."""
    for number, name in enumerate(outlets[:_MOST_OFFERED], 1):
        click.echo(f"  {number}  {name}", err=True)
    if len(outlets) > _MOST_OFFERED:
        click.echo(f"  and {len(outlets) - _MOST_OFFERED} more in site.yaml", err=True)
    by_answer = {str(number): name for number, name in enumerate(outlets[:_MOST_OFFERED], 1)}
    by_answer |= {name.casefold(): name for name in outlets}

    def accepted(answer: str) -> str:
        answer = answer.strip()
        if outlets and answer.isdecimal() and answer not in by_answer:
            raise click.UsageError(f"{answer} is the number of none of them")
        return by_answer.get(answer.casefold(), answer)

    return _asked("Outlet (a number, or another name)" if outlets else "Outlet", accepted)


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
