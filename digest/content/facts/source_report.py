"""`content/sources.yaml`: what became of the originals that articles are from, found by `digest check --sources`.

It holds what is out of the ordinary alone, as links.yaml does: an original that has every passage has no entry. Nothing
is held against one after a single try that failed: it is `missed`, which is told to nobody; if so on a later day too,
it is `gone`, or `walled`. Readers are told where an editor has looked and says `confirmed: true`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Annotated, Any

from msgspec import Struct
from pydantic import Field

from digest.content.facts.found import read_facts
from digest.content.schema.fields import EntryModel, Line, Moment, WebUrl, Words
from digest.foundation.problem import Outcome
from digest.yaml import writer

PATH = "content/sources.yaml"
_HEAD = """\
# yaml-language-server: $schema=../digest.schema.json#/$defs/SourceFile
# Found by `digest check --sources`. Read what changes here, say `confirmed: true` where readers are to know, commit it.
"""


class SourceState(StrEnum):
    CHANGED = "changed"
    GONE = "gone"
    WALLED = "walled"
    MISSED = "missed"
    TRUSTED = "trusted"


STALE = frozenset({SourceState.CHANGED, SourceState.GONE, SourceState.WALLED})
"""What an original can have become since it was annotated, as far as it is told."""


class PassageState(StrEnum):
    CHANGED = "changed"
    GONE = "gone"


class PassageFact(EntryModel):
    """What became of a passage that an annotation rests on."""

    words: Words = Field(examples=["over 310,000 passengers"])
    """The passage as the article here has it."""
    state: PassageState = Field(examples=["changed"])
    """`changed`: the original has other words there. `gone`: it has nothing like it."""
    now: Words | None = None
    """What the original says instead."""


class SourceFact(EntryModel):
    """What is known of the original of one article."""

    article: Line = Field(examples=["night-ferries"])
    """The name of the article's file, without its ending."""
    url: WebUrl = Field(examples=["https://example.org/night-ferries"])
    """The address of the original."""
    state: SourceState = Field(examples=["changed"])
    """`changed`: passages are not there, or not as they were. `gone`: there is no page. `walled`: its text is not shown
    to everybody. `missed`: it could not be read once. `trusted`: an editor says that it is fine, and nobody asks."""
    said: Line | None = None
    """What the server said, or the page."""
    since: Moment | None = None
    """The day when this was found first."""
    missed: Moment | None = None
    """The day when an original that had changed could not be read, which says nothing yet."""
    confirmed: bool = False
    """Whether an editor has looked, and readers are told."""
    passages: Annotated[tuple[PassageFact, ...], Field(default=())]
    """The passages that do not stand as they were."""


class SourceFile(EntryModel):
    """What is known of the originals that a digest's articles are from."""

    sources: Annotated[tuple[SourceFact, ...], Field(default=())]
    """One entry for each article whose original is not what it was, in order of their names."""


class SourceVerdict(StrEnum):
    """What one look at an original gives."""

    STANDS = "stands"
    CHANGED = "changed"
    GONE = "gone"
    WALLED = "walled"
    UNKNOWN = "unknown"


class SourceFinding(Struct, frozen=True):
    """What one look at the original of an article has found; `said` is why, where it could not be compared."""

    article: str
    url: str
    verdict: SourceVerdict
    said: str = ""
    passages: tuple[PassageFact, ...] = ()


def read_source_facts(files: Mapping[str, bytes]) -> Outcome[tuple[SourceFact, ...]]:
    """What the digest with these `files` knows of its articles' originals; nothing where it has no such file."""
    return read_facts(files, PATH, SourceFile, SourceFact, "article")


def judge_sources(
    before: Iterable[SourceFact], findings: Iterable[SourceFinding], articles: Iterable[str], today: dt.date
) -> tuple[SourceFact, ...]:
    """The facts about `articles` after these `findings`, in order. What is not certain leaves a fact as it was."""
    known = {fact.article: fact for fact in before}
    found = {finding.article: finding for finding in findings}
    facts = (_judged(known.get(name), found.get(name), today) for name in sorted(set(articles)))
    return tuple(fact for fact in facts if fact)


def _judged(before: SourceFact | None, finding: SourceFinding | None, today: dt.date) -> SourceFact | None:
    if finding is None:
        return before
    if before and before.url != finding.url:
        before = None
    if finding.verdict is SourceVerdict.UNKNOWN or (before and before.state is SourceState.TRUSTED):
        return before
    if finding.verdict is SourceVerdict.STANDS:
        return None
    state, since = SourceState(finding.verdict.value), today
    if state is not SourceState.CHANGED:
        if before is not None and before.state is state:
            return before
        if before is None or not _is_missed_before(before, today):
            state = SourceState.MISSED
            if before is not None:
                is_known = before.missed or before.state is not SourceState.CHANGED
                return before if is_known else before.model_copy(update={"missed": today})
    elif before and before.state is state and before.passages == finding.passages:
        return before.model_copy(update={"missed": None}) if before.missed else before
    return SourceFact(
        article=finding.article,
        url=finding.url,
        state=state,
        said=finding.said or None,
        since=since,
        passages=finding.passages,
    )


def _is_missed_before(fact: SourceFact, today: dt.date) -> bool:
    """Whether an original could not be read on an earlier day."""
    missed = fact.missed if fact.state is SourceState.CHANGED else fact.since
    return missed is not None and missed.isoformat()[:10] < today.isoformat()


def write_source_facts(facts: Iterable[SourceFact]) -> str:
    """The text of the file that says these `facts`: the same for the same facts, in whatever order they come."""
    return _HEAD + writer.document({"sources": [_entry(fact) for fact in sorted(facts, key=lambda fact: fact.article)]})


def _entry(fact: SourceFact) -> dict[str, Any]:
    values: dict[str, Any] = {
        "article": fact.article,
        "url": fact.url,
        "state": fact.state.value,
        "said": fact.said,
        "since": fact.since.isoformat() if fact.since else None,
        "missed": fact.missed.isoformat() if fact.missed else None,
        "confirmed": True if fact.confirmed else None,
        "passages": [_passage(each) for each in fact.passages],
    }
    return {key: value for key, value in values.items() if value}


def _passage(fact: PassageFact) -> dict[str, str]:
    values = {"words": fact.words, "state": fact.state.value, "now": fact.now}
    return {key: value for key, value in values.items() if value}
