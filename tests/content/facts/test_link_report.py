"""What is known of links: how it is written, read and judged."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.content.facts.link_report import (
    PATH,
    LinkAnswer,
    LinkFact,
    LinkState,
    Verdict,
    archive_of,
    judge,
    read_link_facts,
    write_link_facts,
)
from digest.model.addresses import without_fragment

DAY = dt.date(2026, 2, 1)
URL = "https://example.org/a"
STRANGE = st.from_regex(r"https://example\.org/[!-~¡-ſ]{0,30}", fullmatch=True).filter(
    lambda url: not set(url) & set('<>"\\^`{|}\xa0\xad')
)


def fact(state: LinkState, since: dt.date = DAY, **more: str) -> LinkFact:
    return LinkFact(url=URL, state=state, since=since, **more)


@given(st.lists(STRANGE, unique=True, max_size=5), st.text(min_size=1, max_size=20))
def test_what_is_written_is_read_again_in_any_order(urls: list[str], answer: str) -> None:
    said = " ".join("".join(c for c in answer if c.isprintable()).split()) or None
    facts = [LinkFact(url=url, state=LinkState.DEAD, answer=said, since=DAY) for url in urls]
    text = write_link_facts(facts)
    assert write_link_facts(reversed(facts)) == text
    found = read_link_facts({PATH: text.encode()})
    assert found.problems == ()
    assert found.value == tuple(sorted(facts, key=lambda fact: fact.url))


def test_a_digest_without_the_file_knows_nothing() -> None:
    assert read_link_facts({}).value == ()
    assert read_link_facts({PATH: write_link_facts([]).encode()}).value == ()


def test_mistakes_in_the_file_are_told_with_their_places() -> None:
    text = f"links:\n  - {{url: {URL}, state: dead}}\n  - {{url: {URL}, state: gone}}\n"
    (problem,) = read_link_facts({PATH: text.encode()}).problems
    assert (problem.line, problem.code.value) == (3, "bad-value")
    (twice,) = read_link_facts({PATH: text.replace("gone", "dead").encode()}).problems
    assert (twice.line, twice.message) == (3, f"{URL} stands here twice")


@pytest.mark.parametrize(
    ("before", "answer", "after"),
    [
        (None, LinkAnswer(URL, Verdict.ALIVE, "200 OK"), None),
        (None, LinkAnswer(URL, Verdict.UNKNOWN, "403 Forbidden"), None),
        (None, None, None),
        (None, LinkAnswer(URL, Verdict.DEAD, "410 Gone"), fact(LinkState.DEAD, answer="410 Gone")),
        (None, LinkAnswer(URL, Verdict.MOVED, "200 OK", to=f"{URL}b"), fact(LinkState.MOVED, to=f"{URL}b")),
        (None, LinkAnswer(URL, Verdict.LOST, "no such host"), fact(LinkState.LOST, answer="no such host")),
        (
            fact(LinkState.LOST, dt.date(2026, 1, 31), answer="no such host"),
            LinkAnswer(URL, Verdict.LOST, "no such host"),
            fact(LinkState.DEAD, dt.date(2026, 1, 31), answer="no such host"),
        ),
        (fact(LinkState.LOST), LinkAnswer(URL, Verdict.LOST), fact(LinkState.LOST)),
        (fact(LinkState.DEAD), LinkAnswer(URL, Verdict.LOST), fact(LinkState.DEAD)),
        (fact(LinkState.LOST), LinkAnswer(URL, Verdict.ALIVE), None),
        (fact(LinkState.DEAD), LinkAnswer(URL, Verdict.UNKNOWN), fact(LinkState.DEAD)),
        (fact(LinkState.DEAD), LinkAnswer(URL, Verdict.ALIVE), None),
        (
            fact(LinkState.DEAD, dt.date(2025, 1, 1), answer="404 Not Found"),
            LinkAnswer(URL, Verdict.DEAD, "410 Gone"),
            fact(LinkState.DEAD, dt.date(2025, 1, 1), answer="404 Not Found"),
        ),
        (fact(LinkState.TRUSTED), LinkAnswer(URL, Verdict.DEAD, "404"), fact(LinkState.TRUSTED)),
        (
            fact(LinkState.MOVED, dt.date(2025, 1, 1), to=f"{URL}b"),
            LinkAnswer(URL, Verdict.MOVED, to=f"{URL}c"),
            fact(LinkState.MOVED, to=f"{URL}c"),
        ),
    ],
)
def test_answers_are_judged(before: LinkFact | None, answer: LinkAnswer | None, after: LinkFact | None) -> None:
    facts, answers = {URL: before} if before else {}, {URL: answer} if answer else {}
    assert judge(facts, answers, [URL, URL], DAY) == ((after,) if after else ())
    assert judge(facts, answers, [], DAY) == ()


def test_fragments_are_not_asked_for() -> None:
    assert without_fragment("https://example.org/a?b=1#c") == "https://example.org/a?b=1"
    assert (
        archive_of("https://example.org/a?b=1", DAY) == "https://web.archive.org/web/20260201/https://example.org/a?b=1"
    )
