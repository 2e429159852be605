"""`digest check --links`: every address that a digest leads to is asked for, and what is found kept for review.

What is out of the ordinary goes to content/links.yaml, which is part of the digest: builds read it, and ask nobody.
When an address was asked for, and what its server calls the version it gave, stays in `.digest-cache/links.json`, which
is the machine's own: so a run asks only for what has not been asked for of late.
"""

from __future__ import annotations

import datetime as dt
import os
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from digest import __version__
from digest.content.facts.link_report import PATH, LinkAnswer, LinkFact, Verdict, judge, write_link_facts
from digest.linkcheck.client import Means, PoliteClient, host_of

FILE = Path(".digest-cache") / "links.json"
MOST_AT_ONCE = 8
_SETTLED = frozenset({Verdict.ALIVE, Verdict.MOVED, Verdict.DEAD})


class Remembered(msgspec.Struct, frozen=True):
    """An answer, and when it was given."""

    answer: LinkAnswer
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class LinkCheckResult:
    """What is known after a run: of each address that was asked for, and of those that were asked for of late."""

    asked: tuple[LinkAnswer, ...]
    recalled: tuple[LinkAnswer, ...]
    facts: tuple[LinkFact, ...]
    is_offline: bool


def real_means(*, allow_private: bool) -> Means:
    """The world as it is."""
    return Means(time.monotonic, time.sleep, lambda: dt.datetime.now(dt.UTC), allow_private=allow_private)


def check_links(
    source: Path,
    addresses: Collection[str],
    before: Iterable[LinkFact],
    site: str,
    now: dt.datetime,
    age: dt.timedelta,
    means: Means,
    advance: Callable[[], None] = lambda: None,
) -> LinkCheckResult:
    """Asks for the `addresses` that the digest in `source` leads to, and writes what is found.

    One that answered within `age` before `now` is not asked for again. `before` is what content/links.yaml says, `site`
    the digest's own address, by which servers know who asks.
    """
    known = _recall(source)
    recent = {
        url: known[url].answer
        for url in addresses
        if url in known and known[url].answer.verdict in _SETTLED and now - age < known[url].at <= now
    }
    facts = {fact.url: fact for fact in before}
    wanted = [url for url in addresses if url not in recent and not (url in facts and facts[url].is_trusted)]
    asker = PoliteClient(f"annotated-digest/{__version__} (link check; +{site})", means)
    try:
        answers = _ask(asker, wanted, {url: entry.answer for url, entry in known.items()}, advance)
    finally:
        asker.close()
    # Where not one server could be reached, it is this machine that has no network.
    is_offline = bool(answers) and not any(answer.verdict in _SETTLED for answer in answers.values()) and not recent
    if is_offline:
        return LinkCheckResult(tuple(answers.values()), (), tuple(facts.values()), is_offline=True)
    found = judge(facts, {**recent, **answers}, addresses, now.date())
    _remember(source, known, answers, addresses, now)
    _write(source, found)
    return LinkCheckResult(tuple(answers.values()), tuple(recent.values()), found, is_offline=False)


def _ask(
    asker: PoliteClient, urls: Iterable[str], known: Mapping[str, LinkAnswer], advance: Callable[[], None]
) -> dict[str, LinkAnswer]:
    """The answers by address, in its order. The addresses of one host are asked for in turn, by one thread."""
    hosts: defaultdict[str, list[str]] = defaultdict(list)
    for url in sorted(urls):
        hosts[host_of(url)].append(url)

    def ask_host(host: str) -> list[LinkAnswer]:
        answers = []
        for url in hosts[host]:
            answers.append(_asked(asker, url, known.get(url)))
            advance()
        return answers

    with ThreadPoolExecutor(MOST_AT_ONCE) as pool:
        waiting = [pool.submit(ask_host, host) for host in hosts]
        answers = [answer for done in as_completed(waiting) for answer in done.result()]
    return {answer.url: answer for answer in sorted(answers, key=lambda answer: answer.url)}


def _asked(asker: PoliteClient, url: str, known: LinkAnswer | None) -> LinkAnswer:
    """What is to be said of `url`; where asking fails in a way that nobody has thought of, the others are asked on."""
    try:
        return asker.ask(url, known)
    except Exception as failure:
        said = " ".join(str(failure).split())[:80]
        return LinkAnswer(
            url, Verdict.UNKNOWN, f"could not be asked: {type(failure).__name__}{f' ({said})' if said else ''}"
        )


def _recall(source: Path) -> dict[str, Remembered]:
    try:
        return msgspec.json.decode((source / FILE).read_bytes(), type=dict[str, Remembered])
    except (OSError, msgspec.DecodeError):
        return {}


def _remember(
    source: Path,
    known: Mapping[str, Remembered],
    answers: Mapping[str, LinkAnswer],
    addresses: Collection[str],
    now: dt.datetime,
) -> None:
    """Keeps the answers; what the disk refuses is done without."""
    kept = {url: entry for url, entry in known.items() if url in addresses}
    kept |= {url: Remembered(answer, now) for url, answer in answers.items()}
    with suppress(OSError):
        _replace(source / FILE, msgspec.json.encode(dict(sorted(kept.items()))))


def _write(source: Path, facts: tuple[LinkFact, ...]) -> None:
    """Writes content/links.yaml where that changes it; a digest without any fact gets no file. Raises OSError."""
    file, text = source / PATH, write_link_facts(facts).encode()
    before = file.read_bytes() if file.exists() else None
    if text != before and (facts or before is not None):
        _replace(file, text)


def _replace(file: Path, data: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    temporary = file.with_name(f"{file.name}.{os.getpid()}.part")
    temporary.write_bytes(data)
    temporary.replace(file)
