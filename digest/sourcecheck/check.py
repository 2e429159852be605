"""Asking for the originals of a digest's articles, and keeping what is out of the ordinary for review.

What is found goes to content/sources.yaml, which is part of the digest: builds read it, and ask nobody. When each was
looked at stays in `.digest-cache/sources.json`, which is the machine's own.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import msgspec

from digest import __version__
from digest.content.facts.source_report import (
    PATH,
    SourceFact,
    SourceFinding,
    SourceState,
    SourceVerdict,
    judge_sources,
    write_source_facts,
)
from digest.disk.writing.replacing import replace_file
from digest.ingest.read_source import read_source
from digest.ingest.source_kind import LARGEST, SourceKind
from digest.linkcheck.check import MOST_AT_ONCE
from digest.linkcheck.client import PAUSE, Means
from digest.linkcheck.fetch import fetch
from digest.sourcecheck.comparing import compare
from digest.sourcecheck.originals import Original
from digest.sourcecheck.robots import Robots

FILE = Path(".digest-cache") / "sources.json"
_GONE = frozenset({404, 410})


@dataclass(frozen=True, slots=True)
class SourceCheckResult:
    """What is known after a run: of each original that was looked at, and how many had been of late."""

    asked: tuple[SourceFinding, ...]
    recalled: int
    facts: tuple[SourceFact, ...]


def check_sources(
    source: Path,
    originals: Sequence[Original],
    before: Iterable[SourceFact],
    site: str,
    now: dt.datetime,
    age: dt.timedelta,
    means: Means,
    advance: Callable[[], None] = lambda: None,
) -> SourceCheckResult:
    """Looks at the `originals` of the articles in `source`, and writes what is found.

    One that was looked at within `age` before `now` is left alone, but for what was missed on an earlier day. `before`
    is what content/sources.yaml says, `site` the digest's own address, by which servers know who asks. Raises
    ImportError where HTML is read without the libraries for it.
    """
    file = source / PATH
    held = file.read_bytes() if file.exists() else None
    facts = {fact.article: fact for fact in before}
    seen = _recall(source)
    trusted = {name for name, fact in facts.items() if fact.state is SourceState.TRUSTED}
    again = {name for name, fact in facts.items() if _is_to_be_asked_again(fact, now)}
    recent = {each.name for each in originals if each.url in seen and now - age < seen[each.url] <= now} - again
    wanted = [each for each in originals if each.name not in recent | trusted]
    findings = _ask(wanted, f"annotated-digest/{__version__} (source check; +{site})", means, advance)
    found = judge_sources(facts.values(), findings, [each.name for each in originals], now.date())
    text = write_source_facts(found).encode()
    if text != held and (found or held is not None):
        file.parent.mkdir(exist_ok=True)
        replace_file(file, held, text)
    settled = {finding.url: now for finding in findings if finding.verdict is not SourceVerdict.UNKNOWN}
    _remember(source, {**{each.url: seen[each.url] for each in originals if each.url in seen}, **settled})
    return SourceCheckResult(findings, len(recent), found)


def _is_to_be_asked_again(fact: SourceFact, now: dt.datetime) -> bool:
    """Whether an original could not be read on an earlier day, so that another look decides."""
    missed = fact.since if fact.state is SourceState.MISSED else fact.missed
    day = missed.isoformat()[:10] if missed else ""
    return (fact.state is SourceState.MISSED or bool(day)) and day < now.date().isoformat()


def _ask(
    wanted: Sequence[Original], agent: str, means: Means, advance: Callable[[], None]
) -> tuple[SourceFinding, ...]:
    """What was found of each, in their order. The pages of one host are asked for in turn, with a pause between."""
    hosts: defaultdict[str, list[Original]] = defaultdict(list)
    for original in wanted:
        hosts[urlsplit(original.url).netloc.casefold()].append(original)

    def ask_host(host: str) -> list[SourceFinding]:
        robots = Robots(agent, means)
        findings = []
        for original in hosts[host]:
            findings.append(_look(original, robots, agent, means))
            advance()
        return findings

    with ThreadPoolExecutor(MOST_AT_ONCE) as pool:
        waiting = [pool.submit(ask_host, host) for host in hosts]
        found = {finding.article: finding for done in as_completed(waiting) for finding in done.result()}
    return tuple(found[original.name] for original in wanted)


def _look(original: Original, robots: Robots, agent: str, means: Means) -> SourceFinding:
    def found(verdict: SourceVerdict, said: str) -> SourceFinding:
        return SourceFinding(original.name, original.url, verdict, said)

    if not robots.may_read(original.url):
        return found(SourceVerdict.UNKNOWN, "its host asks robots not to read it")
    means.sleep(PAUSE)
    page = fetch(original.url, agent, means, LARGEST[SourceKind.HTML])
    means.sleep(PAUSE)
    if page.status in _GONE:
        return found(SourceVerdict.GONE, page.failure)
    if page.failure:
        return found(SourceVerdict.UNKNOWN, page.failure)
    read = read_source(page.body, address=page.address, encoding=page.encoding, language=original.language)
    if read.value is None:
        return found(SourceVerdict.WALLED, read.problems[0].message if read.problems else "no text was found")
    # A headline is no text of an article's: where only it says something still, the article does not.
    lines = [*read.value.standfirst, *read.value.above, *(block.text for block in read.value.blocks)]
    return compare(original, "\n".join(lines))


def _recall(source: Path) -> dict[str, dt.datetime]:
    try:
        return msgspec.json.decode((source / FILE).read_bytes(), type=dict[str, dt.datetime])
    except (OSError, msgspec.DecodeError):
        return {}


def _remember(source: Path, seen: dict[str, dt.datetime]) -> None:
    """Keeps when originals were looked at; what the disk refuses is done without."""
    with suppress(OSError):
        (source / FILE).parent.mkdir(exist_ok=True)
        before = (source / FILE).read_bytes() if (source / FILE).exists() else None
        replace_file(source / FILE, before, msgspec.json.encode(dict(sorted(seen.items()))))
