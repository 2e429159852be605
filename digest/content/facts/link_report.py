"""`content/links.yaml`: what is known of the addresses that a digest leads to, found by `digest check --links`.

It holds what is out of the ordinary alone, so that it stays short and a change of it is worth reading. An address that
answers as it should has no entry, nor has one of which nothing can be said: a server that refuses robots, or is slow.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Annotated

from msgspec import Struct
from pydantic import Field

from digest.content.facts.found import read_facts
from digest.content.schema.fields import EntryModel, Line, Moment, WebUrl
from digest.foundation.problem import Outcome
from digest.yaml import writer

PATH = "content/links.yaml"
_HEAD = """\
# yaml-language-server: $schema=../digest.schema.json#/$defs/LinkFile
# Found by `digest check --links`. Read what changes here, and commit it.
"""


class LinkState(StrEnum):
    DEAD = "dead"
    LOST = "lost"
    MOVED = "moved"
    TRUSTED = "trusted"


class Verdict(StrEnum):
    """What is to be said of an address that was asked for."""

    ALIVE = "alive"
    MOVED = "moved"
    DEAD = "dead"
    LOST = "lost"
    UNKNOWN = "unknown"


class LinkAnswer(Struct, frozen=True):
    """What came of asking for an address: `said` is the server's status, or why there is none.

    `etag` and `modified` are what the server calls the version that it has (RFC 9110, 8.8).
    """

    url: str
    verdict: Verdict
    said: str = ""
    to: str = ""
    etag: str = ""
    modified: str = ""


class LinkFact(EntryModel):
    """What is known of one address."""

    url: WebUrl = Field(examples=["https://example.org/gone"])
    """The address, without a fragment."""
    state: LinkState = Field(examples=["dead"])
    """`dead`: its server says that it is gone. `lost`: its host has no address; if so on another day too, it is dead.
    `moved`: it leads to another for good. `trusted`: an editor says that it is fine, and it is not asked for."""
    answer: Line | None = None
    """What the server answered: `404 Not Found`."""
    to: WebUrl | None = None
    """Where it leads now, if it has moved."""
    since: Moment | None = None
    """The day when this was found first."""

    @property
    def is_trusted(self) -> bool:
        """Whether an editor answers for it."""
        return self.state is LinkState.TRUSTED


class LinkFile(EntryModel):
    """What is known of the addresses that a digest leads to."""

    links: Annotated[tuple[LinkFact, ...], Field(default=())]
    """One entry for each address that does not simply answer, in order of the addresses."""


def read_link_facts(files: Mapping[str, bytes]) -> Outcome[tuple[LinkFact, ...]]:
    """What the digest with these `files` knows of the addresses that it leads to; nothing where it has no such file."""
    return read_facts(files, PATH, LinkFile, LinkFact, "url")


def judge(
    before: Mapping[str, LinkFact], answers: Mapping[str, LinkAnswer], addresses: Iterable[str], today: dt.date
) -> tuple[LinkFact, ...]:
    """The facts about `addresses` after these `answers`, in order. What is not certain leaves a fact as it was."""
    found = (_judged(before.get(url), answers.get(url), today) for url in sorted(set(addresses)))
    return tuple(fact for fact in found if fact)


def _judged(before: LinkFact | None, answer: LinkAnswer | None, today: dt.date) -> LinkFact | None:
    if answer is None or answer.verdict is Verdict.UNKNOWN or (before and before.is_trusted):
        return before
    if answer.verdict is Verdict.ALIVE:
        return None
    state = LinkState(answer.verdict.value)
    if state is LinkState.LOST and before and before.state in (LinkState.DEAD, LinkState.LOST):
        # A host may be away for hours; on another day it is gone.
        is_older = before.since is None or before.since < today
        state = LinkState.DEAD if is_older or before.state is LinkState.DEAD else LinkState.LOST
        return before.model_copy(update={"state": state})
    if before and (before.state, before.to) == (state, answer.to or None):
        return before
    known = None if state is LinkState.MOVED else answer.said or None
    return LinkFact(url=answer.url, state=state, answer=known, to=answer.to or None, since=today)


def write_link_facts(facts: Iterable[LinkFact]) -> str:
    """The text of the file that says these `facts`: the same for the same facts, in whatever order they come."""
    return _HEAD + writer.document({"links": [_entry(fact) for fact in sorted(facts, key=lambda fact: fact.url)]})


def _entry(fact: LinkFact) -> dict[str, str]:
    since = fact.since.isoformat() if fact.since else None
    values = {"url": fact.url, "state": fact.state.value, "answer": fact.answer, "to": fact.to, "since": since}
    return {key: value for key, value in values.items() if value}


def archive_of(url: str, day: dt.date) -> str:
    """Where the Wayback Machine keeps `url` as it was about `day`, if it does."""
    return f"https://web.archive.org/web/{day:%Y%m%d}/{url}"
